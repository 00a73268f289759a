"""Invitations in other languages than English: what a site calls on its readers to do, and what for.

Each begins with a command to the reader (``Suscríbete``, ``Folgen Sie uns``, ``Подписывайтесь``) and names what a site
has to offer (a newsletter, a channel, a network) a few words behind. Words with which sentences of a story begin, too
(``Sigue``, ``Folge``), count only with what makes a command of them.
"""

from __future__ import annotations

from wireclean.lazy import IGNORECASE, pattern
from wireclean.signs import MARKS, group
from wireclean.typed import Final

LONGEST: Final = 230  # characters

_COMMANDS: Final = (  # to follow, to subscribe, to join, to receive
    # German
    *("abonnieren sie", "abonniere ", "abonniert ", "melden sie sich", "melde dich", "folgen sie uns", "folge uns"),
    *("folgt uns", "erhalten sie", "holen sie sich", "hol dir"),
    # French
    *("abonnez-vous", "inscrivez-vous", "suivez-nous", "suivez ", "retrouvez", "recevez", "rejoignez"),
    # Spanish, Catalan, Galician
    *("suscríbete", "suscribite", "suscríbase", "síguenos", "siguenos", "seguinos", "síganos", "únete", "unite a"),
    *("sumate", "súmate", "recibí ", "apúntate", "sigue a ", "sigue nuestro", "sigue toda la información"),
    *(
        "sigue las noticias",
        "recibe nuestr",
        "recibe las ",
        "recibe en tu",
        "recibe cada",
        "recibe todas",
        "recibe gratis",
    ),
    *("subscriu-te", "segueix-nos", "segueix ", "apunta't", "uneix-te", "subscríbete", "seguide"),
    # Italian
    *("iscriviti", "iscrivetevi", "seguici", "segui il nostro", "segui anche", "segui le notizie", "segui la pagina"),
    *("segui tutt", "unisciti", "ricevi ", "clicca qui"),
    # Portuguese
    *("assine ", "subscreva", "receba", "siga-nos", "siga o ", "siga a ", "siga nosso", "siga nossa", "inscreva-se"),
    *("acompanhe ", "junte-se", "participe d", "entre no "),
    # Dutch, Afrikaans
    *("meld je", "meld u", "schrijf je", "schrijf u", "abonneer", "volg ons", "volg ", "teken in", "ontvang "),
    # Danish, Norwegian, Swedish, Icelandic, Finnish
    *("tilmeld dig", "følg ", "meld deg", "meld dig", "prenumerera", "följ ", "skriv upp dig", "anmäl dig"),
    *("registrer deg", "fylgdu ", "skráðu þig", "tilaa ", "seuraa ", "liity "),
    # Polish, Czech, Slovak
    *("zapisz się", "obserwuj ", "dołącz do", "śledź ", "subskrybuj", "polub "),
    *("přihlaste se", "přihlas se", "sledujte ", "odebírejte", "prihláste sa", "odoberajte"),
    # Hungarian, Romanian
    *(
        "ne maradjon le",
        "ne maradj le",
        "iratkozz",
        "kövess",
        "kövesd",
        "csatlakoz",
        "abonează-te",
        "abonați-vă",
        "urmăreşte",
        "urmărește",
        "urmăriți",
    ),
    *("urmăriţi", "intră în", "intră pe", "înscrie-te"),
    # Croatian, Serbian, Slovene
    *("prijavi se", "prijavite se", "pratite ", "pridruži", "zapratite", "sledite ", "naročite se", "spremljajte"),
    *("pretplatite", "пратите ", "пријави", "придружи"),
    # Russian, Ukrainian, Bulgarian
    *("подписывайтесь", "подпишитесь", "подписаться", "підписуйтесь", "підпишіться", "підписатися", "абонирайте"),
    *("присоединяйтесь", "приєднуйтесь", "следите за", "слідкуйте", "стежте за", "читайте нас", "читайте наш"),
    *("последвайте", "следвайте", "включете се", "абонирай се"),
    # Greek
    *("ακολουθήστε", "ακολουθείστε", "εγγραφείτε", "κάντε "),
    # Estonian, Latvian, Lithuanian
    *("telli ", "liitu ", "jälgi ", "piesakies", "seko ", "abonē ", "prenumeruok", "sekite ", "užsisakyk"),
    # Vietnamese, Indonesian, Malay, Swahili
    *(
        "theo dõi ",
        "ikuti ",
        "dapatkan ",
        "berlangganan",
        "bergabung",
        "langgan ",
        "sertai ",
        "jiunge ",
        "jiandikishe",
        "tufuate",
    ),
    # Arabic, Persian, Hebrew
    *("اشترك", "تابعونا", "تابعنا", "تابعوا", "انضم", "הצטרפו", "הירשמו", "הרשמו", "עקבו אחרי", "به کانال", "در کانال"),
    # to click
    *(
        "hier klicken",
        "klicken sie",
        "cliquez",
        "haz clic",
        "haga clic",
        "pincha ",
        "clique aqui",
        "clica aqui",
        "clique e",
    ),
    *("klik hier", "klik di", "kliknij", "klikněte", "kliknite", "kattints", "tıklayın", "apasă", "klicka", "klikk"),
    *("нажмите", "натисніть", "натиснете", "кликнете", "اضغط", "לחצו", "nhấn vào", "bấm vào", "bonyeza"),
    # to set as a source that a search engine prefers
    *(
        "fügen sie",
        "füge ",
        "ajoutez ",
        "ajouter ",
        "añade ",
        "añádenos",
        "agrega ",
        "agréganos",
        "aggiungi ",
        "adicione ",
    ),
    *(
        "voeg ",
        "dodaj ",
        "přidejte ",
        "přidat ",
        "lägg till",
        "legg til",
        "tilføj ",
        "lisää ",
        "προσθέστε",
        "добавьте ",
    ),
    *("додайте ", "додати ", "добавете ", "додајте ", "adaugă ", "setați ", "alege ", "tambahkan ", "jadikan "),
    # Hindi, Bengali, Thai, Chinese
    *("हमें ", "আমাদের ", "ติดตามข่าว", "关注我们", "關注我們", "追蹤我們", "訂閱", "订阅"),
)
_DOWNLOADS: Final = (
    *(
        "laden sie",
        "lade dir",
        "téléchargez",
        "descarga ",
        "descargá ",
        "descárgate",
        "scarica ",
        "baixe ",
        "descarregue",
    ),
    *("download de", "download onze", "last ned ", "hent vores", "ladda ner", "lataa ", "pobierz ", "stáhněte si"),
    *("stiahnite si", "töltse le", "töltsd le", "descarcă ", "preuzmite ", "преузмите ", "скачайте ", "завантажуйте"),
    *("изтеглете ", "κατεβάστε ", "indirin", "unduh ", "muat turun", "حمّل", "حمل تطبيق", "הורידו"),
)
_AGREED: Final = (
    *("mit der anmeldung", "mit ihrer anmeldung", "mit deiner anmeldung", "en vous inscrivant", "votre e-mail"),
    *("votre adresse e-mail", "votre adresse email", "al suscribirte", "al registrarte", "iscrivendoti"),
    *("ao se inscrever", "ao subscrever", "ao inscrever", "ao assinar", "door je in te", "door u in te"),
)
SIGNS: Final = group("takip", "abone", starts=(*_COMMANDS, *_DOWNLOADS, *_AGREED))
"""Each invitation begins with one of these, but in Turkish, whose verb stands last."""

_NETWORK: Final = (
    r"(?:whats\s?app|telegram|телеграм|facebook|фейсбук|viber|вайбер|instagram|инстаграм|інстаграм|you\s?tube|twitter"
    r"|linkedin|tik\s?tok|bluesky|threads|discord|zalo|дзен|вконтакте|google|гугл|واتس\s?[اآ]ب|تلغرام|تيليغرام|تلجرام"
    r"|تلگرام|فيسبوك|إنستغرام|اینستاگرام|טלגרם|ווא?טסאפ|פייסבוק|व्हाट्सए?प|टेलीग्राम|फेसबुक|গুগল\sনিউজ|गूगल\sन्यूज|微信|微博"
    r"|ไลน์|เฟซบุ๊ก|r[ée]seaux\ssociaux|redes\ssocia[il]e?s|social(?:e)?\s(?:media|network|medier)|соцсет\w+|соцмереж\w+"
    r"|společenských\ssítích|sociálnych\ssieťach|dru(?:štven|žben)ih\s(?:mrežah?|omrežjih))\w*"
)
_OFFER: Final = (
    r"(?:news\s?-?letter|newsbrief|nyhetsbrev|nyhedsbrev|nieuwsbrie[fv]|nuusbrief|uutiskirje|fréttabréf|infolettre"
    r"|bolet[ií]n|boletim|butllet|hírlev|biuletyn|zpravodaj|bülten|рассылк|розсилк|бюлетин|билтен|buletin|naujienlaišk"
    r"|jaunumu\svēstul|uudiskir|bản\stin|push-?(?:nachrichten|mitteilung|melding|varsl|notis)|النشرة|نشرتنا|ניוזלטר"
    r"|خبرنامه|电子报|電子報)\w*"
    r"|(?:boîte|boite)\s(?:mail|e-?mail)|bandeja\sde\sentrada|caixa\sde\s(?:entrada|correio)|tu\s(?:correo|e?-?mail)"
    r"|(?:seu|teu)\se-?mail|tua\s(?:e-?mail|casella)|(?:je|uw)\s(?:mailbox|inbox)|(?:din\s)?ind?b[ao](?:kk|x)\w*|inkorg\w*"
    r"|(?:unser(?:em|en)|notre|nuestro|nostro|nosso|onze|vores|vår|naszego|našem|nášmu|našemu|наш|нашому|нашия)"
    r"\s(?:ch[aä]î?ne|can[aà]l\w*|kan[aá]l\w*|канал\w*)"
)
_APP: Final = (
    r"(?:\bapps?\b|aplica(?:ción|ció|tivo|ție|ția)|applis?\b|applications?\b|aplikac\w+|aplikasi|sovelluks\w+"
    r"|alkalmazás\w*|uygulama\w*|приложени\w+|застосун\w+|апликациј\w+|aplikacij\w+|εφαρμογή|تطبيق\w*|אפליקצי\w+)"
)
_INVITATION: Final = pattern(rf"[^:;]{{6,150}}?(?<!\w)(?:{_NETWORK}|{_OFFER})(?!\w)", IGNORECASE)
_DOWNLOAD: Final = pattern(rf"[^.:;]{{4,70}}{_APP}.{{0,90}}", IGNORECASE)
_AGREEMENT: Final = pattern(
    r".{10,140}\b(?:stimm|akzeptier|erklär|willig|accept|consent|reconnaiss|collect|utilisé|acept|acuerdo|accett"
    r"|acconsent|dichiar|aceit|concord|akkoord).*",
    IGNORECASE,
)
_VERB_LAST: Final = pattern(
    rf".{{0,90}}(?<!\w){_NETWORK}(?:['’]\w+)?\b.{{0,40}}\b(?:takip\sed(?:in|ebilirsiniz|iniz)|abone\sol(?:un|mak)?)\b.{{0,40}}",
    IGNORECASE,
)
_TOLD: Final = pattern(
    r"[“”„\"«»]|\b(?:sagte|dijo|disse|déclaré|detto|said|zei|sa|sade|powiedział|řekl|mondta)\b", IGNORECASE
)


def is_invitation(text: str) -> bool:
    """Whether a line calls on the reader to subscribe, to follow or to download.

    ``Abonnieren Sie unseren Newsletter``; not so a sentence in which somebody speaks or is quoted.
    """
    if len(text) > LONGEST or _TOLD.search(text):
        return False
    low = text.lstrip(f"{MARKS}>").casefold()
    if low.startswith(_COMMANDS):
        return _INVITATION.match(text) is not None
    if low.startswith(_DOWNLOADS):
        return _DOWNLOAD.fullmatch(text) is not None
    if low.startswith(_AGREED):
        return _AGREEMENT.match(text) is not None
    return _VERB_LAST.fullmatch(text) is not None
