"""News agencies, press-release wires, and how an organisation's name differs from a person's."""

from __future__ import annotations

from functools import lru_cache

from wireclean.fields import places
from wireclean.fields.tables import word_set
from wireclean.lazy import IGNORECASE, pattern
from wireclean.memo import Memo
from wireclean.typed import Final

# Full name: the marks that stand for it. The full names are those of the article's contract.
_AGENCIES: Final = {
    "Associated Press": "AP|APNewsNow|The Associated Press|美联社|美聯社|AP通信|AP통신"
    "|أسوشيتد برس|أسوشييتد برس|أ ب|אי פי|एपी|এপি|АП|Ассошиэйтед Пресс"
    "|اے پی|ఏపీ",
    "Reuters": "Reuters|Reuters Breakingviews|Thomson Reuters|Reuters News|Reuters.com|رويترز|רויטרס|रॉयटर्स|रायटर|রয়টার্স"
    "|ロイター|ロイター通信|路透社|路透|로이터|로이터통신|Рейтер|Рейтерс|Ройтерс|Ρόιτερς|رویترز|روئٹرز|ராய்ட்டர்ஸ்|రాయిటర్స్|รอยเตอร์|สำนักข่าวรอยเตอร์",
    "Agence France-Presse": "AFP|ats afp|awp afp|AFP.com|AFPRelaxnews|Agence France Presse|Agence France-Presse"
    "|أ ف ب|ا ف ب|فرانس برس|وكالة فرانس برس|एएफपी|এএফপি|اے ایف پی|法新社|AFP時事|AFP通信|АФП|Франс Пресс|เอเอฟพี",
    "United Press International": "UPI|UPI.com|United Press International|United Press International Inc",
    "Deutsche Presse-Agentur": "dpa|dpa infocom|dpa-infocom GmbH|dpa international|DPA International"
    "|Deutsche Presse-Agentur"
    "|Deutsche Presse-Agentur GmbH|د ب أ|Deutschen Presse-Agentur|Deutsche Presse Agentur|German Press Agency"
    "|德新社|ДПА",
    "ANSA": "ANSA|ANSA.it|Redazione ANSA|Agenzia ANSA",
    "EFE": "EFE|Agencia EFE|EFE News|EFEUSA|EFE Noticias|Agencias EFE",
    "Kyodo News": "Kyodo|Kyodo News|Kyodo News Service|共同|共同通信|共同通信社|共同社|교도통신|Киодо",
    "Yonhap News Agency": "Yonhap|Yonhap News|Yonhap News Agency|연합뉴스|聯合ニュース|韩联社|韓聯社|Рёнхап",
    "Xinhua News Agency": "Xinhua|Xinhua News|Xinhua News Agency|新华社|新華社|شينخوا"
    "|Синьхуа|신화통신|新華社通信|THX|Tân Hoa xã|सिन्हुआ|শিনহুয়া",
    "Press Trust of India": "PTI|Press Trust of India|भाषा|पीटीआई|पीटीआय|পিটিআই|పీటీఐ|பிடிஐ|ಪಿಟಿಐ|പിടിഐ|પીટીઆઈ",
    "Asian News International": "ANI|Asian News International|ANI News|एएनआई|এএনআই|ఏఎన్ఐ",
    "Indo-Asian News Service": "IANS|Indo-Asian News Service|Indo Asian News Service|आईएएनएस|আইএএনএস|ఐఏఎన్ఎస్",
    "TASS": "TASS|ITAR-TASS|Itar Tass|TASS News Agency|ТАСС|塔斯社|タス通信|تاس",
    "The Canadian Press": "CP|CP24|The Canadian Press|La Presse Canadienne",
    "PA Media": "PA|PA Media|Press Association|The Press Association|PA Wire|PA News Agency",
    "Bloomberg": "Bloomberg|Bloomberg News|Bloomberg Businessweek|Bloomberg L.P.|Bloomberg LP|Bloomberg.com"
    "|ブルームバーグ|彭博社|彭博|블룸버그|Блумберг|בלומברג|بلومبرج|بلومبرغ|بلومبيرغ",
}

# Name: the marks in a dateline. What is in brackets or between slashes before a press release's text.
_RELEASE_WIRES: Final = {
    "PR Newswire": "PRNewswire|PR Newswire|PRNewswire-AsiaNet|PRNewswire-FirstCall|PRNewswire-USNewswire"
    "|PRNewswire-PRWeb"
    "|PRNewswire-HISPANIC PR WIRE|PR Newswire Association LLC|PR Newswire Asia|PRNewswire-Asia|PRN",
    "Business Wire": "BUSINESS WIRE|BusinessWire|Business Wire, Inc.",
    "GlobeNewswire": "GLOBE NEWSWIRE|GlobeNewswire|Globe News Wire|GlobeNewswire, Inc.",
    "ACCESSWIRE": "ACCESSWIRE|ACCESS WIRE",
    "ACCESS Newswire": "ACCESS Newswire|ACCESSNewswire",
    "EIN Presswire": "EINPresswire.com|EINPresswire|EIN Presswire|EIN News|EINNews",
    "Newsfile Corp.": "Newsfile Corp.|Newsfile|TheNewswire Newsfile",
    "Marketwired": "Marketwired|Marketwire|MARKET WIRE|Marketwire Canada",
    "CNW Group": "CNW|CNW Group|Canada NewsWire|CNW Telbec|CNW Newswire",
    "PRWeb": "PRWEB|PRWeb|PRWEB.COM",
    "NewMediaWire": "NewMediaWire|NEWMEDIAWIRE",
    "Media OutReach Newswire": "Media OutReach|Media OutReach Newswire",
    "JCN Newswire": "JCN Newswire|JCN",
    "TheNewswire": "TheNewswire|TheNewswire.com",
    "Send2Press Newswire": "Send2Press|Send2Press Newswire",
    "ACN Newswire": "ACN Newswire",
    "ots": "ots|news aktuell ots|APA-OTS",
    "Baystreet": "Baystreet Newswire",
}

# Agencies, services and broadcasters that stand in datelines and bylines and are named as printed.
_OTHERS: Final = """
    AAP|Australian Associated Press|NZN|NZME|APA|ATS|SDA|Keystone-SDA|Keystone-ATS|Belga|ANP|Ritzau|NTB|TT|STT|ČTK|
    CTK|MTI|PAP|Lusa|LETA|BNS|ELTA|Agerpres|BTA|Tanjug|Hina|STA|AA|Anadolu|Anadolu Agency|DHA|IHA|IRNA|ISNA|WAM|SPA|
    QNA|KUNA|Petra|MENA|NNA|MAP|APS|TAP|Antara|Bernama|VNA|PNA|CNA|KCNA|Jiji|Jiji Press|AFP-Jiji|Interfax|
    Interfax-Ukraine|RIA Novosti|РИА Новости|Sputnik|Интерфакс|UNIAN|Ukrinform|Укринформ|УНН|УНІАН|Adnkronos|AGI|
    Italpress|askanews|
    LaPresse|9Colonne|Dire|Nova|Europa Press|Servimedia|Prensa Latina|Télam|Notimex|Agencia Brasil|Agência Brasil|SID|
    epd|KNA|dpa-AFX|AFX|dapd|ddp|SANA|NAN|GNA|SABC|APP|BSS|UNB|UNI|CNS|OSV News|RNS|Religion News Service|BP|
    Baptist Press|JTA|JNS|CNN|CNNMoney|CNN Business|CNN Wire|CNN Newsource|CBS News|NBC News|ABC News|Fox News|
    Fox Business|NPR|BBC|BBC News|VOA|Voice of America|RFE/RL|Nikkei|Dow Jones|Dow Jones Newswires|MarketWatch|
    BelTA|Kazinform|BNA|ONA|WAFA|SUNA|AKIpress|Azertac|Armenpress|Trend News Agency|Bahrain News Agency|
    PolitiFact|FactCheck.org|Snopes|Lead Stories|
    Family Features|StatePoint|NAPSI|NAPSA|BPT|Brandpoint|NewsUSA|Metro Creative Connection|MENAFN|
    KFF Health News|Kaiser Health News|KHN|States Newsroom|Stateline|CalMatters|ProPublica|The Conversation|
    CQ-Roll Call|CQ Roll Call|Zenger News|The Center Square|NEXSTAR|NewsNation|Gray News|Gray DC|InvestigateTV|
    StudyFinds|Stacker|UNN|Tribune News Service|TNS|McClatchy|MCT|Metro Creative|Capital News Service|
    Thomson Reuters Foundation|Context|Inter Press Service|IPS|AccuWeather|The Sports Xchange|Field Level Media|
    Stats Perform|SNTV|PANA|Chinanews|CGTN|Global Times|Yomiuri|Newsis|뉴시스|뉴스1|News1|時事|
    Newsday|Politico|Axios|Variety|Billboard|Deadline|Grist|MLive|Vox|Slate|Salon|Quartz|Fortune|Forbes|Time|Newsweek|MailOnline|Metro|
    Euronews|USA TODAY|The Hill|Roll Call|InsideSources|Kiplinger|Morningstar|Bankrate|NerdWallet|
    Al Jazeera|Global News|CBC News|CTV News|CBS|NBC|Chalkbeat|Undark|HealthDay|HealthDay News|Benzinga|Investopedia|
    Mongabay|Rappler|HuffPost|Report for America|Motley Fool|Capitol News Illinois|RedaktionsNetzwerk Deutschland|RND|
    G1|UOL|Agência Lusa|Folhapress|Estadão Conteúdo|O Globo|franceinfo|BFMTV|Le Parisien|Le Figaro|Le Monde|Le Point|
    Libération|
    Ouest-France|Sud Ouest|France 24|RFI|TNN|Express News Service|CMC|Caribbean Media Corporation|RNZ|Andina|AMNA|MNA|
    Creators|Creators.com|Creators Syndicate|King Features|King Features Syndicate|Andrews McMeel Syndication|
    Andrews McMeel Universal|UFS|Universal Uclick|Washington Post Writers Group|The Motley Fool|Zacks|RTTNews|
    Zacks Investment Research|GOBankingRates|MoneyWise|MediaFeed|Wealth of Geeks|Capital & Main|Cronkite News|
    Bloomberg Opinion|
    MailOnline|Arizona PBS|Newsy|Scripps News|Scripps News Service|E.W. Scripps|Stacker Studio|Hearst Television|
    Kiplinger's Personal Finance|Environmental Nutrition|Mayo Clinic News Network|Premium Health News Service|
    America's Test Kitchen|Rick Steves' Europe|Consumer Reports|EatingWell|FamilyFoods|Harvard Health|
    CNHI|CNHI News|CNHI Sports|Cox Newspapers|Ogden Newspapers|Lee Enterprises|
    The 19th|The Trace|The Marshall Project|Inside Climate News|Floodlight|Canary Media|High Country News|
    Mississippi Today|Spotlight PA|Wisconsin Watch|Bridge Michigan|VTDigger|Honolulu Civil Beat|Texas Tribune|
    The Texas Tribune|CT Mirror|EdSource|The Hechinger Report|Hechinger Report|The Daily Signal|Epoch Times|
    Washington Examiner|National Review|Just the News|Daily Caller News Foundation|
    Tasnim|FARS|Efecom|KPL|AWP|Europapress|CNN Indonesia|TTXVN|TASR|Fena|ΑΠΕ-ΜΠΕ|
    Mehr|Mehr News Agency|NAMPA|ZANIS|VNS|Viet Nam News|Asia News Network|UNB News|Focus Taiwan|ENA|BOPA|
    SLENA|New Ziana|CAJ News|SAnews|SAnews.gov.za|GroundUp|AIM|News Agency of Nigeria|Ghana News Agency|
    Emirates News Agency|Saudi Press Agency|Vietnam News Agency|Philippine News Agency|Associated Press of Pakistan|
    Bangladesh Sangbad Sangstha|United News of India|Jewish Telegraphic Agency|Central News Agency|Jamaica Observer|
    ITV News|STV News|Sky News|Sky Sports|BBC Sport|9News|7NEWS|SBS News|Stuff|1News|CityNews|
    Local Democracy Reporting Service|Local Journalism Initiative|SWNS|Postmedia News|Radio Free Asia|
    Mediafax|News.ro|Rador|SITA|Anadolu Ajansı|İHA|İhlas Haber Ajansı|Demirören Haber Ajansı|Укрінформ|БелТА|
    Интерфакс-Украина|Інтерфакс-Україна|中央社|中新社|中新网|中国新闻网|時事通信|時事通信社|Beta|FoNet|Srna|Colpisa|Aton|
    Agencia Reforma|Agencia Uno|Noticias Argentinas|Quadratín|TT Nyhetsbyrån|Ritzaus Bureau|STT-Lehtikuva|Agence QMI|
    Antaranews|PAP Biznes|Agencja PAP|MTI-OS|Belga News Agency|ANP Producties|
    ACN|Agència Catalana de Notícies|БТА|Танјуг|Белта|واس|وام|كونا|الأناضول|
    أ ش أ|وكالة أنباء الشرق الأوسط|بترا|سانا|سبوتنيك|نوفوستي|ایسنا|ایرنا|تسنیم|ایلنا|ایکنا|
    خبرگزاری مهر|خبرگزاری فارس|خبرگزاری تسنیم|اے پی پی|یو این آئی|بی بی سی|वार्ता|यूनीवार्ता|বাসস|ইউএনবি|বিডিনিউজ|
    БГНЕС|BGNES|СРНА|ФоНет|Бета|Хина|МИА|Макфакс|РИА|РБК|Прайм|ИА Регнум|Росбалт|Казинформ|КазТАГ|
    Українські Новини|РБК-Україна|Κυπριακό Πρακτορείο Ειδήσεων|ΚΥΠΕ|ΑΠΕ|
    Azertac|Azərtac|Kazinform|Belta|MIA|Infobiro|Onasa|ANA-MPA|
    时事社|時事社|央视新闻|中央广电总台|人民日报|光明日报|经济日报|环球时报|澎湃新闻|界面新闻|新京报|中国日报|中国青年报|
    노컷뉴스|머니투데이|이데일리|서울신문|경향신문|한겨레|조선일보|동아일보|중앙일보|聯合報|自由時報|中國時報|中時新聞網|工商時報|經濟日報|
    Mwananchi|Taifa Leo|Nipashe|HabariLeo|Mtanzania|Thanthi TV|Dinamalar|தினமணி|தினத்தந்தி|
    สำนักข่าวไทย|สำนักข่าวอินโฟเควสท์|ACN Newswire Japan|
    Alabama Reflector|Alaska Beacon|Arizona Mirror|Arkansas Advocate|Colorado Newsline|Florida Phoenix|
    Georgia Recorder|Idaho Capital Sun|Indiana Capital Chronicle|Iowa Capital Dispatch|Kansas Reflector|
    Kentucky Lantern|Louisiana Illuminator|Maine Morning Star|Maryland Matters|Michigan Advance|Minnesota Reformer|
    Missouri Independent|Daily Montanan|Nebraska Examiner|Nevada Current|New Hampshire Bulletin|New Jersey Monitor|
    Source NM|Source New Mexico|NC Newsline|North Dakota Monitor|Ohio Capital Journal|Oklahoma Voice|
    Oregon Capital Chronicle|Pennsylvania Capital-Star|Rhode Island Current|SC Daily Gazette|
    South Dakota Searchlight|Tennessee Lookout|News From The States|Utah News Dispatch|Virginia Mercury|
    Washington State Standard|West Virginia Watch|Wisconsin Examiner|WyoFile
    """

# Words with which calls and labels begin, and which may stand in lower case in an organisation's name.
_CALLS: Final = word_set(
    """
    more about follow read get sign subscribe share view see all our your this how why what when who contact visit
    download join support listen watch latest related copyright buy send add save open go back next previous enable
    post
    """
)
_LOWER: Final = word_set(
    """
    of the and for de la le du des der die das und y e del in on at et di il da do am im van het a an ar
    """
)

_DISTRIBUTORS: Final = frozenset(
    {"tns", "tribune news service", "mct", "tribune content agency", "tca", "nyt news service"}
)


_PUNCTUATION: Final = pattern(r"\W+")
_PUNCTUATION_IN_TABLES: Final = pattern(r"[^\w|]+")


def _folded(mark: str) -> str:
    """A mark as it is looked up: lower case, without brackets, punctuation and a leading article."""
    key = mark[:120].casefold()
    if "  " in key or not key.replace(" ", "").isalnum():  # most are words and single spaces
        key = _PUNCTUATION.sub(" ", key)
    return key.strip().removeprefix("the ")


_KEYS: Final = Memo(_folded, most=2_048)
"""The keys of marks: the rules ask for that of each line around the headline more than once."""


def _keys(marks: str) -> list[str]:
    """The keys of marks that bars part: of all at once, which every start waits for."""
    plain = _PUNCTUATION_IN_TABLES.sub(" ", f"|{marks.casefold()}|").replace(" |", "|").replace("| ", "|")
    return plain.replace("|the ", "|")[1:-1].split("|")


def _table(rows: dict[str, str]) -> dict[str, str]:
    return {key: name for name, marks in rows.items() for key in _keys(f"{name}|{marks}")}


_FULL: Final = _table(_AGENCIES)
_WIRES: Final = _table(_RELEASE_WIRES)
_KNOWN: Final = frozenset(_keys(_OTHERS))

UNNAMED: Final = word_set(
    """
    agencies agency agence agences agencias agências agentur agenturen agenzie agentury agentúry agencje агентства
    وكالات סוכנויות एजेंसी एजेंसियां
    """
)
"""Words for agencies that are not named, in lower case."""

_BRANCH: Final = pattern(  # ABC Broken Hill, BBC Radio Kent, ITV News Meridian
    r"(?:ABC|BBC|CBC|ITV|STV|RNZ|RTÉ|Europa Press|g1|TV Globo|France Bleu|France 3)(?: (?:News|Radio"
    r"|Sport))?(?: [A-Z][\w’'-]+){1,3}"
)
_NEWS_OF: Final = pattern(  # SVT Nyheter, NOS Nieuws, TV2 Nyheder
    r"[A-ZÀ-Þ]{2,5} ?\d{0,2} (?:Nieuws|Nyheter|Nyheder|Uutiset|Fréttir|Noticias|Notícias|Notizie|Haber|Nachrichten|NWS"
    r"|Aktuell|Actualités|Wiadomości|Zprávy|Vijesti|Vesti|Žinios|Ziņas|Uudised|Berita|Новости|Новини|Вести)"
)
_EAST_DESK: Final = pattern(
    r"(?P<who>[^\W\d_]{2,12})[\s・　]?[^\W\d_]{0,6}(?:部|編集局|編集部|取材班|编辑部|編輯部|취재팀|편집국)"
)
_DPA_DESK: Final = pattern(r"dpa[/ ](?!afx)(?:[a-z]{2,4}|infocom)$", IGNORECASE)  # dpa/lno, dpa-infocom
_CALL_SIGN: Final = pattern(  # KXAN, WJET/WFXP
    r"[KW][A-Z]{2,3}(?:-?(?:TV|DT|AM|FM|LD))?(?: ?\d{1,2})?(?:/[KW][A-Z]{2,3})*"
)
_HOST: Final = pattern(
    r"[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|de|at|ch|it|fr|es|is|in|info|news|co|io|eu|no|se|dk|nl|gov|tv|ca|au|uk|nz|za"
    r"|ie|be|pt|br|pl|cz|ru|ua|id|my|hr|rs|ro|hu|gr|bg|lt|lv|ee|vn|cn|jp|kr|tw|hk|sg|ph|th|pk|bd|lk|np|kz|ae|sa|qa|ke|ng|gh"
    r"|mx|ar|cl|pe)",
    IGNORECASE,
)

_OF_CITY: Final = pattern(  # Capital FM (Nairobi), Vanguard (Lagos), The Nation (Nairobi)
    r"(?:The [A-Z][\w.’' -]{2,28}|[A-Z][\w’'-]{2,20}|[A-Z][\w ]{1,20} (?:FM|TV|Radio)) \(([A-Z][\w .'-]{2,20})\)"
)

# One of these among the words makes a name an organisation's, also alone ("Staff", "Newsroom").
_STRONG: Final = word_set(
    """
    staff agencies bureau newsroom redazione redaktion rédaction redacción redação redactie redaksjonen toimitus
    editors services newswire newspapers contributors presseagentur nachrichtenagentur reuters bloomberg agence
    agencia agenzia agência correspondents reporters डेस्क ডেস্ক প্রতিবেদক செய்திப்பிரிவு وكالات
    מערכת כתבי ڈیسک تحریریہ நிருபர் డెస్క్ డిజిటల్ డిజిటల్‌ प्रतिनिधि संवाददाता टीम ब्यूरो প্রতিবেদন নিউজ বার্তাকক্ষ ব্যুরো রিপোর্ট செய்திச் சேவை
    редакция редакція редакцията редакција редакции σύνταξη σύνταξης redakcja redakce redakcia szerkesztőség
    redacția redakcija toimetus กองบรรณาธิการ ทีมข่าว
    """
)
# With these end the names of papers, and hardly a person's, a section's or a company's.
_PAPERS: Final = word_set(
    """
    post herald tribune chronicle gazette examiner inquirer sentinel courier dispatch observer journal globe times
    bulletin democrat republican register ledger statesman oregonian tennessean oklahoman californian missourian
    star-tribune post-gazette post-dispatch star-telegram news-press news-tribune herald-leader herald-tribune
    news-sentinel journal-constitution journal-sentinel courier-journal times-union times-dispatch times-picayune
    union-tribune review-journal spokesman-review american-statesman press-gazette post-crescent free-press news-leader
    journal-star register-guard pioneer-press press-democrat star-advertiser democrat-gazette telegram-gazette
    times-news herald-news daily-times australian shimbun
    """
)
# One of these makes an organisation's name together with a word of its own ("Denver Post", not "Post").
_ORG_WORDS: Final = _PAPERS | word_set(
    """
    news press media star desk agency association board inc llc ltd plc gmbh ag corp corporation company wire network
    service team tv radio magazine independent today digital editorial university institute foundation center centre
    department ministry council presse zeitung nachrichten monitor review daily weekly mail telegraph guardian
    advertiser bee blade citizen enterprise leader republic reporter-herald plain-dealer virginian-pilot report
    reports newsletter mirror channel publications publishing group society correspondents office commission committee
    organization organisation federation union hub beacon newsnation broadcasting television rundschau anzeiger kurier
    echos figaro monde tageblatt allgemeine blatt nacional diario gaceta mundo país corriere repubblica gazzetta
    stampa courant columbian newswires examiner-enterprise telegram gleaner argus express arkansan pantagraph
    """
)
# What stands in front of these makes the name.
_NEVER_FIRST: Final = word_set(
    """
    company report reports service team office group society network channel center centre
    """
)
# Names of organisations all of whose words name sections, too.
_OF_GENERIC: Final = frozenset({"daily news", "editorial board", "wire services", "associated press"})
# Words that name a page's section rather than a publisher, when they stand with "news".
_GENERIC: Final = word_set(
    """
    news local world national breaking latest top business sports sport us u.s. political politics health
    entertainment more related other today's media press release releases live state regional international community
    crime education science technology tech weather city county general good fake all trending video opinion email
    daily the of and in your our featured india global money lifestyle team read next up watch today on for
    digital social company group service
    """
)


def full_name(mark: str) -> str | None:
    """The agency that a mark stands for, by its full name; for a press-release wire the wire's name.

    Args:
        mark: what stands in a dateline's brackets, in a byline or in a notice: ``AP``, ``dpa/lno``, ``GLOBE
        NEWSWIRE``.

    Returns:
        ``None`` for every other organisation: it is named as printed.
    """
    key = _KEYS[mark]
    if key in _FULL:
        return _FULL[key]
    if key in _WIRES:
        return _WIRES[key]
    return "Deutsche Presse-Agentur" if _DPA_DESK.match(key) else None


def name_of(mark: str) -> str:
    """An organisation by its full name where it is an agency that we know, else as printed."""
    return full_name(mark) or mark


def is_printed_mark(mark: str) -> bool:
    """Whether a mark is an agency's, and printed as one: ``AP`` and ``Ap``, but not ``Pa`` amid a sentence."""
    return is_agency(mark) and is_organisation(mark)


def without_desk(name: str) -> str:
    """An agency's name without that of the desk behind it: ``時事通信 社会部``."""
    found = _EAST_DESK.fullmatch(name) if not name.isascii() else None
    return found["who"] if found is not None and is_agency(found["who"]) else name


def is_agency(mark: str) -> bool:
    """Whether a mark is one of an agency, a service or a broadcaster that we know."""
    key = _KEYS[mark]
    return key in _FULL or key in _KNOWN or key in _WIRES or _DPA_DESK.match(key) is not None


def is_release_wire(mark: str) -> bool:
    """Whether a mark is one of a wire that carries press releases."""
    return _KEYS[mark] in _WIRES


def is_distributor(mark: str) -> bool:
    """Whether a mark names a service that distributes other papers' stories and wrote none of its own (``TNS``)."""
    return _KEYS[mark] in _DISTRIBUTORS


def is_call_sign(mark: str) -> bool:
    """Whether a mark is a North American station's call sign: ``KXAN``, ``WJET/WFXP``."""
    return _CALL_SIGN.fullmatch(mark.strip()) is not None


@lru_cache(maxsize=2048)
def is_organisation(name: str) -> bool:
    """Whether a name is that of an organisation, and not of a person.

    A name is an organisation's when it is an agency's, a station's or a host's, or when one of its words says so
    (``Times``, ``Staff``, ``Inc.``). The name of a page's section (``Local News``) is none.
    """
    name = " ".join(name[:120].split()).strip(" .,;:=+")
    if not name or len(name.split()) > 10:
        return False
    key = _KEYS[name]
    if key in _FULL or key in _KNOWN or key in _WIRES or _DPA_DESK.match(key):
        # "Pa" or "Ani" in the middle of a sentence is no agency.
        return len(key) > 3 or name[:2].isupper() or name in ("Ap", "Afp", "dpa", "Pti", "epd", "g1")
    return _is_outlet(name) or _says_organisation(name)


def _is_outlet(name: str) -> bool:
    """Whether a name is a station's, a host's, a broadcaster's branch, a paper's with its city or a desk's."""
    if is_call_sign(name) or _HOST.fullmatch(name) or _BRANCH.fullmatch(name) or _NEWS_OF.fullmatch(name):
        return True
    if name[-1] == ")" and (paper := _OF_CITY.fullmatch(name)) and places.is_city(paper[1]):
        return True
    return not name.isascii() and _EAST_DESK.fullmatch(name) is not None


def _says_organisation(name: str) -> bool:
    """Whether one of a name's words says that it is an organisation's."""
    printed = [word.strip("().,'’/&") for word in name.replace("/", " ").split()]
    words = [word.casefold() for word in printed]
    if not words:  # a slash alone
        return False
    if (words[0] in _CALLS and len(words) > 2) or printed[0][:1].islower():
        return False
    if any(
        word[:1].islower() and not (word in _LOWER or word in _STRONG or word in _ORG_WORDS or "." in word)
        for word in printed
    ):
        return False
    if not _STRONG.isdisjoint(words) or words[-1].endswith("-redaktion"):  # IN-Redaktion
        return True
    own = [word for word in words if word and word not in _GENERIC]
    if not any(
        (word in _ORG_WORDS and (number or word not in _NEVER_FIRST))
        or (number and "-" in word and word.rpartition("-")[2] in _ORG_WORDS)  # Topeka Capital-Journal
        for number, word in enumerate(words)
    ):
        town = " ".join(words[:-1])
        return "sun" in words and (len(words) > 2 or words[0] == "the" or places.is_city(town))  # a surname too
    if name.casefold() in _OF_GENERIC:
        return True
    return bool(own) and (len(words) > 1 or name.isupper()) and not (len(own) == 1 and len(words) == 1)


def begins_as_paper(name: str) -> bool:
    """Whether a name begins with a word that ends papers' names, so that what stands before it belongs to it."""
    first = name.partition(" ")[0].casefold()
    return first in _ORG_WORDS or first in _STRONG


def ends_as_paper(name: str) -> bool:
    """Whether a name ends with a word that only papers' names do: ``Green Bay Press-Gazette``."""
    return name.rpartition(" ")[2].casefold() in _PAPERS


def is_branch(name: str) -> bool:
    """Whether a name is that of a broadcaster's or agency's branch: ``ABC Broken Hill``, ``Europa Press Cantabria``."""
    return _BRANCH.fullmatch(name) is not None


def is_host(name: str) -> bool:
    """Whether a name is a site's address: ``example.de``."""
    return _HOST.fullmatch(name) is not None
