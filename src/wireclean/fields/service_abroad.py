"""What sites tell their readers of accounts, subscriptions and comments, in other languages than English.

Such lines read as prose and address the reader, as a story rarely does: ``Vous ne pouvez lire le journal que sur un
seul appareil à la fois``. Each language has stems of what a site has to offer or to ask, and words of address; what
somebody says in quotation marks counts for neither.
"""

from __future__ import annotations

from wireclean.lazy import IGNORECASE, pattern
from wireclean.signs import group
from wireclean.typed import Final, NamedTuple, Pattern

LONGEST: Final = 900  # characters
SHORT: Final = 15  # words; a longer line holds two stems
FEWEST: Final = 2  # of them
SHORTEST_PART: Final = 4  # letters of a stem that shows itself inside longer words, too


class _Language(NamedTuple):
    """The words of a language: the bit of what its lines cannot do without, what is offered, and who is addressed."""

    bit: int
    offers: Pattern[str]
    addresses: Pattern[str]


def _language(stems: str, addresses: str, *, spaced: bool = True) -> _Language:
    """A language by the stems of what sites offer, with a bar between them, and by its words of address.

    Stems have letters, spaces and hyphens alone, so that they need no escape: a start has no time for one.
    """
    parts = tuple(stems.split("|"))
    boundary = r"(?<![^\W_])" if spaced else ""
    words = rf"(?<!\w)(?:{addresses})(?!\w)" if spaced else f"(?:{addresses})"
    telling = {max(part.split(" "), key=len) if " " in part else part for part in parts}
    whole = {part for part in telling if spaced and len(part) < SHORTEST_PART}  # Abo, which stands in English "about"
    signs = group(*(telling - whole), bare=tuple(whole))
    return _Language(signs, pattern(f"{boundary}(?:{stems})", IGNORECASE), pattern(words, 0))


_LANGUAGES: Final = (
    _language(  # German, whose address of politeness has a capital
        "abo|probeabo|digitalabo|digital-abo|abonn|newsletter|passwort|e-mail-adresse|registrier|anmeld|angemeldet"
        "|eingeloggt|einloggen|login|nutzerkonto|kundenkonto|benutzerkonto|datenschutz|cookie|browser|netiquette"
        "|kommentar|kontaktformular|artikel|beitrag|werbefrei|freischalt|spende|postfach|fehlerhinweis|mitglied"
        "|personenbezogene|geräte|e-paper|lesezeichen|merkliste|registrierung",
        r"Sie|Ihnen|Ihre?[nmrs]?|[Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[nmrs]?|[Ee]uch|[Ee]ure?[nmrs]?|[Bb]itte",
    ),
    _language(  # French
        "abonn|réabonn|inscri|désinscri|newsletter|infolettre|mot de passe|mots de passe|identifi|connect|compte"
        "|e-mail|adresse mail|cookie|données personnelles|navigateur|appareil|cet article|nos articles|commentaire"
        "|modération|cliqu|notification|publicité|sélections",
        r"[Vv]ous|[Vv]otre|[Vv]os|[Tt]u|[Tt]on|[Tt]es",
    ),
    _language(  # Spanish
        "suscri|newsletter|boletín|boletin|contraseña|registr|inicia sesión|iniciar sesión|cuenta|correo electrónico"
        "|e-mail|email|cookie|consentimiento|datos personales|navegador|dispositivo|este artículo|esta noticia"
        "|este contenido|este mensaje|comentario|clic|notificacion|publicidad|modalidad",
        r"[Tt]ú|[Tt]us?|[Tt]e|[Uu]sted(?:es)?|[Pp]uedes|[Qq]uieres|[Dd]ebes|[Tt]ienes|[Pp]odrás|[Nn]ecesitas|[Hh]az",
    ),
    _language(  # Catalan
        "subscri|butllet|contrasenya|registr|inicia sessió|compte|correu electrònic|galetes|navegador|dispositiu"
        "|aquest article|comentari|notificacion|clica",
        r"[Tt]eu|[Tt]eva|[Vv]ostre|[Vv]ostra|[Pp]ots|[Vv]ols",
    ),
    _language(  # Portuguese
        "assina|newsletter|boletim|senha|palavra-passe|cadastr|regist|conta|e-mail|email|cookie|consentimento"
        "|dados pessoais|navegador|dispositivo|este artigo|esta notícia|este conteúdo|esta matéria|comentário"
        "|notificaç|publicidade|moderação",
        r"[Vv]ocês?|[Cc]lique|[Aa]ssine|[Rr]eceba|[Ff]aça|[Ll]eia|[Aa]cesse|[Cc]adastre|[Ii]nscreva|[Tt]eu|[Tt]ua|[Tt]e",
    ),
    _language(  # Italian
        "abbona|abbonamento|iscri|newsletter|password|registra|account|e-mail|email|cookie|consenso|dati personali"
        "|browser|dispositiv|questo articolo|questa notizia|questo contenuto|comment|clicca|notifich|pubblicità",
        r"[Tt]u|[Tt]uoi?|[Tt]u[ae]|[Tt]i|[Tt]e|[Vv]ostr[oaie]|[Pp]uoi|[Hh]ai|[Vv]uoi|[Cc]licca|[Aa]ccedi",
    ),
    _language(  # Dutch
        "abonn|nieuwsbrief|nieuwsbrieven|wachtwoord|registr|aanmeld|inlog|ingelogd|account|e-mail|cookie|toestemming"
        "|persoonsgegevens|browser|apparat|dit artikel|reactie|klik|melding|advertentie",
        r"[Uu]|[Uu]w|[Jj]e|[Jj]ij|[Jj]ouw|[Jj]ullie",
    ),
    _language(  # Danish, Norwegian, Swedish
        "abonn|prenumer|nyhedsbrev|nyhetsbrev|adgangskode|passord|lösenord|registrer|tilmeld|log ind|logg inn|logga in"
        "|logget|inloggad|konto|e-mail|e-post|cookie|informasjonskaps|samtykke|samtycke|nettleser|webbläsar|annonse"
        "|denne artikel|denne saken|artikeln|kommentar|klik|klicka|varsl|notis",
        r"[Dd]u|[Dd]eg|[Dd]ig|[Dd]in|[Dd]itt|[Dd]ine|[Dd]it|[Dd]ina",
    ),
    _language(  # Finnish
        "tilaa|tilau|uutiskirje|salasana|rekister|kirjaudu|käyttäjätil|sähköposti|eväste|selain|tämän artikkelin"
        "|tämän jutun|kommen|klikkaa|ilmoituks|mainoks",
        r"[Ss]inä|[Ss]inun|[Ss]inulle|[Ss]inulla|[Vv]oit|[Hh]aluat|[Oo]let|[Ss]aat",
    ),
    _language(  # Polish
        "subskry|prenumer|newsletter|hasło|hasła|zarejestr|rejestr|zaloguj|logow|zalogow|konto|konta|e-mail|mailow"
        "|cookie|ciasteczk|zgod|danych osobowych|przeglądark|ten artykuł|tego artykułu|komentarz|kliknij|powiadomie"
        "|reklam",
        r"[Tt]wój|[Tt]woje|[Tt]woja|[Tt]wojego|[Tt]woim|[Cc]iebie|[Tt]obie|[Mm]ożesz|[Cc]hcesz|[Mm]asz|[Jj]esteś",
    ),
    _language(  # Czech, Slovak
        "předplat|předplac|predplat|newsletter|heslo|hesla|registr|přihlas|přihlás|prihlás|účet|účtu|e-mail|email"
        "|cookie|souhlas|súhlas|osobních údajů|osobných údajov|prohlížeč|prehliadač|tento článek|tohoto článku"
        "|tento článok|diskus|komentář|komentár|klikn|odběr|odber|reklam",
        r"[Vv]y|[Vv]ás|[Vv]ám|[Vv]aše?|[Vv]áš|[Vv]ašeho|[Vv]ašich|[Mm]ůžete|[Mm]ôžete|[Mm]áte|[Cc]hcete|[Jj]ste|[Ss]te",
    ),
    _language(  # Hungarian
        "előfizet|hírlev|jelszó|jelszav|regisztr|bejelentkez|fiók|e-mail|süti|cookie|hozzájárul|személyes adat"
        "|böngésző|a cikket|komment|hozzászól|kattints|értesítés|hirdetés",
        r"[Öö]n|[Öö]nnek|[Öö]nt|[Öö]nök\w*|[Nn]eked|[Tt]éged|[Kk]érjük|[Kk]attints(?:on)?|[Ii]ratkozz(?:on)?",
    ),
    _language(  # Romanian
        "abona|newsletter|parol|înregistr|autentific|contul|e-mail|email|cookie|datelor personale|date personale"
        "|browser|acest articol|comentari|click|notific|publicitate",
        r"[Dd]umneavoastră|[Dd]vs|[Vv]ă|[Tt]ău|[Pp]oți|[Pp]oţi|[Pp]uteți|[Pp]uteţi|[Ss]unteți|[Ss]unteţi|[Tt]ine",
    ),
    _language(  # Croatian, Serbian, Slovene
        "pretpla|naročni|newsletter|lozink|geslo|gesla|registrir|registruj|prijav|račun|e-mail|e-pošt|kolačić|piškot"
        "|pregledni|brskalnik|ovaj članak|ta članek|komentar|klikni|obavijest|obavest",
        r"[Vv]am|[Vv]ama|[Vv]aš\w*|[Mm]ožete|[Žž]elite|[Mm]orate|[Mm]olimo|[Pp]rosimo",
    ),
    _language(  # Russian
        "подпис|рассылк|парол|зарегистр|регистрац|авториз|аккаунт|учетной запис|e-mail|почту|cookie|куки|соглас"
        "|персональных данных|браузер|эту статью|эту новость|комментари|нажми|нажимая|уведомлен|опечатк",
        r"[Вв]ы|[Вв]ас|[Вв]ам|[Вв]ами|[Вв]аш\w*|[Пп]ожалуйста",
    ),
    _language(  # Ukrainian
        "підпи|передпл|розсилк|парол|зареєстр|реєстрац|авториз|акаунт|облікового запис|пошту|cookie|куки|згод"
        "|персональних даних|браузер|цю статтю|цю новину|коментар|натисн|сповіщен|помилку",
        r"[Вв]и|[Вв]ас|[Вв]ам|[Вв]аш\w*|[Бб]удь ласка",
    ),
    _language(  # Bulgarian
        "абон|бюлетин|парол|регистр|акаунт|имейл|бисквитк|cookie|съглас|лични данни|браузър|тази статия|коментар"
        "|натисн|известия",
        r"[Вв]ие|[Вв]ас|[Вв]и|[Вв]аш\w*|[Мм]оля|[Мм]ожете",
    ),
    _language(  # Greek
        "συνδρομ|newsletter|κωδικ|εγγραφ|συνδεθ|λογαριασμ|e-mail|cookie|συγκατάθεσ|προσωπικών δεδομένων|αυτό το άρθρο"
        "|σχόλι|κλικ|ειδοποιήσ|περιηγητ",
        r"[Εε]σείς|[Εε]σάς|[Σσ]ας|[Σσ]ου|[Μμ]πορείτε|[Θθ]έλετε|[Ππ]αρακαλούμε",
    ),
    _language(  # Turkish
        "abone|üye|bülten|şifre|parola|kayıt ol|kaydol|giriş yap|hesab|e-posta|çerez|cookie|kişisel veri|tarayıcı"
        "|bu haber|bu makale|bu içeri|yorum|tıkla|bildirim|internet site|web site",
        r"[Ss]izi?|[Ss]ize|[Ss]izin|[Ss]izlere|[Ll]ütfen|\w+[ıiuü]n[ıiuü]z(?:[ıiuüae]\w*)?|\w+(?:bilirs|s)[ıiuü]n[ıiuü]z",
    ),
    _language(  # Lithuanian, Latvian, Estonian
        "prenumer|naujienlaišk|slaptažod|registr|prisijung|paskyr|slapuk|komentar|abonē|jaunum|parol|reģistr|pieslēg"
        "|sīkdat|e-past|komentār|telli|uudiskir|parool|registreer|logi sisse|küpsis|e-post|kommentaar",
        r"[Jj]ūs|[Jj]ūsų|[Jj]ums|[Gg]alite|[Pp]rašome|[Jj]ūsu|[Tt]ev|[Ll]ūdzu|[Vv]arat|[Ss]inu|[Tt]eie|[Ss]aate|[Pp]alun",
    ),
    _language(  # Arabic
        "اشترا|النشرة|المرور|تسجيل|حسابك|بريد|الارتباط|كوكيز|هذا المقال|هذا الخبر|هذا المحتوى|تعليق|التعليق|اضغط"
        "|إشعارات|الإشعارات|الخصوصية|متصفح",
        r"يمكنكم?|لديكم?|بريدكم?|حسابكم?|موافقتكم?|لكم?|عليكم?|الرجاء|يرجى|أنت|متصفحكم?|اشتراككم?",
    ),
    _language(  # Persian
        "اشتراک|خبرنامه|رمز عبور|ثبت نام|ثبت‌نام|حساب کاربری|ایمیل|کوکی|نظر|دیدگاه|کلیک|این مطلب|این خبر|این مقاله",
        r"شما|لطفاً?|کنید|نمایید|شوید",
    ),
    _language(  # Hebrew
        "מנוי|ניוזלטר|סיסמ|הרשמ|הירשמ|התחבר|חשבון|אימייל|עוגיות|תגוב|הכתבה|כתבה זו",
        r"אתם|אתה|שלכם|שלך|לכם|לך|אנא|לחצו|תוכלו",
    ),
    _language(  # Vietnamese
        "đăng ký|đăng nhập|bản tin|mật khẩu|tài khoản|email|cookie|trình duyệt|bài viết này|bình luận|thông báo",
        r"[Bb]ạn|[Qq]uý vị|[Qq]uý độc giả|[Vv]ui lòng",
    ),
    _language(  # Indonesian, Malay
        "berlangganan|langganan|buletin|newsletter|kata sandi|kata laluan|daftar|akun|akaun|e-mail|email|cookie"
        "|peramban|artikel ini|berita ini|komentar|komen|klik|notifikasi",
        r"[Aa]nda|[Kk]amu|[Ss]ilakan|[Ss]ila",
    ),
    _language(  # Hindi
        "सब्सक्राइब|सदस्यता|न्यूज़लेटर|न्यूजलेटर|लॉग इन|पासवर्ड|ईमेल|कुकी|टिप्पणी|क्लिक|ऐप|नोटिफिकेशन",
        r"आप|आपका|आपकी|आपके|आपको|कृपया|करें",
    ),
    _language(  # Japanese
        "会員|登録|ログイン|購読|メールアドレス|メールマガジン|ニュースレター|パスワード|クッキー|cookie|ブラウザ|アプリ"
        "|この記事|保存した|コメント|通知|プラン|サービス|問い合わせ|再度|フォロー",
        r"ください|下さい|いただ|頂け|ご利用|ご覧|ご登録|ご購読|お読み|お届け|お客|あなた|できます|なれます|お試し|お待ち",
        spaced=False,
    ),
    _language(  # Korean
        "회원|로그인|구독|뉴스레터|이메일|비밀번호|쿠키|브라우저|콘텐츠|본 기사|이 기사|기사 본문|댓글|알림"
        "|서비스|요약",
        r"세요|십시오|수 있습니다|수 없습니다|제공합니다|드립니다|것이 좋습니다",
        spaced=False,
    ),
    _language(  # Chinese
        "会员|會員|登录|登錄|登入|注册|註冊|订阅|訂閱|邮箱|電郵|电子邮件|电子报|電子報|密码|密碼|cookie|浏览器|瀏覽器"
        "|本文|評論|评论|客户端|客戶端|扫码|掃碼|二维码|公众号|下載|下载",
        r"请|請|您|点击|點擊",
        spaced=False,
    ),
)
SIGNS: Final = sum(language.bit for language in _LANGUAGES)
"""Each such line holds one of a language's stems."""

_COOKIES: Final = pattern(
    r"cookie|çerez|eväste|ciasteczk|kolačić|piškot|бисквитк|galetes|informasjonskaps|küpsis|slapuk|sīkdat|クッキー|쿠키",
    IGNORECASE,
)
_QUOTED: Final = pattern('[«„“"‚‘「『][^«»„“”"「」『』]*[»“”"‘’」』]')
_TOLD: Final = pattern(
    r"\b(?:sagte|sagt|schrieb|dijo|dice|disse|diz|déclaré|dit|detto|dichiarato|said|zei|zegt|sa|sade|säger|sier|sagde"
    r"|powiedział\w*|mówi|řekl\w*|říká|povedal\w*|mondta|сказал\w*|сообщил\w*|сказав|заявив|каза|rekao|rekla|kazao"
    r"|söyledi|dedi|sanoi|sanoo|spus|declarat)\b",
    IGNORECASE,
)


_OF_COOKIES: Final = pattern(  # what sites tell of them, beside that they use some
    r"analytics|web\s?sit|site|browser|tarayıc|navegador|navigateur|third part|dritt|tiers|terceros|terze|kullanıc"
    r"|nutzer|visit|usuari|utent|gebruik|uživatel|użytkown|пользоват|session|oturum|google|anonym|anónim|statisti"
    r"|tercih|zorunlu|reklam|werb|publicit|advert",
    IGNORECASE,
)
LONGEST_NAME: Final = 40  # characters of a newsletter's name in quotation marks, with which its praise begins


def may_speak(text: str) -> bool:
    """Whether a line does not begin with what somebody says, though perhaps with a name in quotation marks."""
    if text[0] not in "\"'“‘«„「『":
        return True
    quoted = _QUOTED.match(text)
    return quoted is not None and quoted.end() <= LONGEST_NAME and text[quoted.end() : quoted.end() + 1] in ":,"


def counts_offers(text: str, signs: int) -> int:
    """How many words of what sites offer a text has, in the language that has most of them."""
    return max((len(language.offers.findall(text)) for language in _LANGUAGES if signs & language.bit), default=0)


def speaks_of_service(text: str, words: int, signs: int) -> bool:
    """Whether a line tells the reader of a site's accounts, subscriptions, comments or cookies.

    A longer one names two of them. A sentence in which somebody speaks is a story's.

    Args:
        text: the block's words on one line.
        words: how many they are.
        signs: what they hold, as `wireclean.signs.held` tells.
    """
    if len(text) > LONGEST:
        return False
    own = _QUOTED.sub(" ", text)
    fewest = FEWEST if words >= SHORT else 1
    offered = any(
        language.addresses.search(own) is not None
        and len({found.casefold() for found in language.offers.findall(own)}) >= fewest
        for language in _LANGUAGES
        if signs & language.bit
    )
    if not offered:
        cookies = len(_COOKIES.findall(text))
        offered = cookies >= FEWEST or (cookies > 0 and _OF_COOKIES.search(text) is not None)
    return offered and _TOLD.search(text) is None
