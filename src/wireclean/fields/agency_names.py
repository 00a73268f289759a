"""The names of agencies, wires and services as they are written down, from which `wireclean.fields.agencies` has them.

What stands here in capitals is kept between starts (`wireclean.prepared.tables`).
"""

from __future__ import annotations

from wireclean.lazy import pattern
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

_PUNCTUATION: Final = pattern(r"[^\w|]+")


def _keys(marks: str) -> list[str]:
    """The keys of marks that bars part: of all at once, which is faster."""
    plain = _PUNCTUATION.sub(" ", f"|{marks.casefold()}|").replace(" |", "|").replace("| ", "|")
    return plain.replace("|the ", "|")[1:-1].split("|")


def _table(rows: dict[str, str]) -> dict[str, str]:
    return {key: name for name, marks in rows.items() for key in _keys(f"{name}|{marks}")}


FULL: Final = _table(_AGENCIES)
WIRES: Final = _table(_RELEASE_WIRES)
KNOWN: Final = frozenset(_keys(_OTHERS))
