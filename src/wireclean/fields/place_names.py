"""The names of places as they are written down, from which `wireclean.fields.places` has them.

What stands here in capitals is kept between starts (`wireclean.prepared.tables`).
"""

from __future__ import annotations

from wireclean.fields.tables import phrase_set, word_set
from wireclean.typed import Final

# States, provinces and territories: AP's abbreviations, postal codes and full names.
_STATES: Final = phrase_set(
    """
    Ala.|Alaska|Ariz.|Ark.|Calif.|Colo.|Conn.|Del.|Fla.|Ga.|Hawaii|Idaho|Ill.|Ind.|Iowa|Kan.|Kans.|Ky.|La.|Maine|Md.|
    Mass.|Mich.|Minn.|Miss.|Mo.|Mont.|Neb.|Nebr.|Nev.|N.H.|N.J.|N.M.|N.Y.|N.C.|N.D.|Ohio|Okla.|Ore.|Pa.|R.I.|S.C.|
    S.D.|Tenn.|Tex.|Texas|Utah|Vt.|Va.|Wash.|W.Va.|W. Va.|Wis.|Wisc.|Wyo.|D.C.|DC|P.R.|Puerto Rico|Guam|AL|AK|AZ|AR|
    CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|
    TX|UT|VT|VA|WA|WV|WI|WY|PR|Alabama|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|
    Illinois|Indiana|Kansas|Kentucky|Louisiana|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|
    Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Oklahoma|Oregon|
    Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Vermont|Virginia|Washington|West Virginia|
    Wisconsin|Wyoming|Ont.|Que.|B.C.|Alta.|Man.|Sask.|N.S.|N.B.|P.E.I.|N.L.|Nfld.|Yukon|N.W.T.|Nunavut|ON|QC|BC|AB|MB|
    SK|NS|NB|PE|NL|YT|NT|NU|Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|
    New Brunswick|Prince Edward Island|Newfoundland|NSW|Victoria|Queensland|Tasmania|South Australia|
    Western Australia|New South Wales
    """
)
_COUNTRIES: Final = phrase_set(
    """
    Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|
    Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bermuda|Bhutan|Bolivia|Bosnia|Bosnia-Herzegovina|
    Bosnia and Herzegovina|Botswana|Brazil|Brunei|Bulgaria|Burkina Faso|Burundi|Cambodia|Cameroon|Canada|Cape Verde|
    Central African Republic|Chad|Chile|China|Colombia|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Czechia|
    Denmark|Djibouti|Dominica|Dominican Republic|East Timor|Ecuador|Egypt|El Salvador|England|Eritrea|Estonia|
    Eswatini|Ethiopia|Faroe Islands|Fiji|Finland|France|Gabon|Gambia|Gaza|Gaza Strip|Germany|Ghana|Gibraltar|
    Great Britain|Greece|Greenland|Grenada|Guatemala|Guinea|Guinea-Bissau|Guyana|Haiti|Honduras|Hong Kong|Hungary|
    Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kosovo|
    Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Madagascar|Malawi|
    Malaysia|Maldives|Mali|Malta|Martinique|Mauritania|Mauritius|Mexico|Moldova|Monaco|Mongolia|Montenegro|Morocco|
    Mozambique|Myanmar|Namibia|Nepal|Netherlands|The Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|
    North Macedonia|Northern Ireland|Norway|Oman|Pakistan|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|
    Poland|Portugal|Qatar|Romania|Russia|Rwanda|Samoa|Saudi Arabia|Scotland|Senegal|Serbia|Sierra Leone|Singapore|
    Slovakia|Slovenia|Solomon Islands|Somalia|South Africa|South Korea|South Sudan|Spain|Sri Lanka|Sudan|Suriname|
    Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Togo|Tonga|Trinidad|Tunisia|Turkey|Türkiye|
    Turkmenistan|UAE|U.A.E.|Uganda|UK|U.K.|Ukraine|United Arab Emirates|United Kingdom|United States|Uruguay|US|U.S.|
    USA|Uzbekistan|Vanuatu|Venezuela|Vietnam|Wales|West Bank|Yemen|Zambia|Zimbabwe|Alemania|Brasil|Deutschland|España|
    Frankreich|Francia|Italia|Italien|México|Österreich|Schweiz|Spanien|Suisse|Polen|Ungarn
    """
)
# Cities that datelines print alone: those of the AP stylebook, and big cities of papers that print "CITY:".
_CITIES: Final = phrase_set(
    """
    Atlanta|Baltimore|Boston|Chicago|Cincinnati|Cleveland|Dallas|Denver|Detroit|Honolulu|Houston|Indianapolis|
    Las Vegas|Los Angeles|Miami|Milwaukee|Minneapolis|New Orleans|New York|New York City|Oklahoma City|Philadelphia|
    Phoenix|Pittsburgh|St. Louis|Salt Lake City|San Antonio|San Diego|San Francisco|Seattle|Washington|Amsterdam|
    Baghdad|Bangkok|Beijing|Beirut|Berlin|Brussels|Cairo|Djibouti|Dublin|Geneva|Gibraltar|Guatemala City|Havana|
    Helsinki|Hong Kong|Islamabad|Istanbul|Jerusalem|Johannesburg|Kuwait|Kuwait City|London|Luxembourg|Macau|Madrid|
    Mexico City|Milan|Monaco|Montreal|Moscow|Munich|New Delhi|Panama City|Paris|Prague|Quebec City|Rio de Janeiro|
    Rome|San Marino|Sao Paulo|São Paulo|Shanghai|Singapore|Stockholm|Sydney|Tokyo|Toronto|Vatican City|Vienna|Zurich|
    United Nations|Ottawa|Vancouver|Calgary|Edmonton|Winnipeg|Halifax|Melbourne|Brisbane|Perth|Canberra|Adelaide|
    Auckland|Wellington|Christchurch|Athens|Lisbon|Barcelona|Copenhagen|Oslo|Warsaw|Budapest|Bucharest|Sofia|Belgrade|
    Zagreb|Kyiv|Kiev|Minsk|Tbilisi|Yerevan|Baku|Ankara|Tehran|Damascus|Amman|Riyadh|Doha|Dubai|Abu Dhabi|Kabul|
    Karachi|Lahore|Peshawar|Quetta|Rawalpindi|Delhi|Mumbai|
    Jaipur|Jodhpur|Udaipur|Nagpur|Gorakhpur|Jabalpur|Gwalior|Ujjain|
    Meerut|Bareilly|Aligarh|Mathura|Ayodhya|Haridwar|
    Rishikesh|Nainital|Jalandhar|Patiala|Rohtak|Faridabad|Ajmer|Bikaner|Kota|Dhanbad|Jamshedpur|Bokaro|Gaya|Bhagalpur|
    Muzaffarpur|Siliguri|Howrah|Asansol|Durgapur|Darjeeling|Dibrugarh|Jorhat|Tezpur|Puri|Rourkela|Sambalpur|Bilaspur|
    Tirupati|Guntur|Nellore|Warangal|Karimnagar|Belagavi|Hubballi|Udupi|Shivamogga|Kalaburagi|Tiruchirappalli|Salem|
    Tirunelveli|Thoothukudi|Puducherry|Thrissur|Kannur|Kottayam|Kollam|Alappuzha|Palakkad|Kolhapur|Solapur|Aurangabad|
    Navi Mumbai|Amravati|Jamnagar|Bhavnagar|Gandhinagar|Leh|Port Blair|Faisalabad|Multan|Sialkot|Gujranwala|Sukkur|
    Larkana|Hyderabad|Gilgit|Muzaffarabad|Abbottabad|Mardan|Swat|Sylhet|Khulna|Rajshahi|Barishal|Rangpur|Mymensingh|
    Pokhara|Kandy|Jaffna|Galle|Male|Penang|Melaka|Shah Alam|Putrajaya|Seremban|Kuantan|Kota Baru|Kota Bharu|
    Kuala Terengganu|Alor Setar|Sandakan|Tawau|Miri|Sibu|Johor Bahru|Sharjah|Ajman|Fujairah|Ras Al Khaimah|Al Ain|
    Jeddah|Makkah|Madinah|Dammam|Benghazi|Alexandria|Aswan|Luxor|Enugu|Benin City|Jos|Maiduguri|Sokoto|Ilorin|Owerri|
    Asaba|Calabar|Uyo|Yenagoa|Minna|Tamale|Takoradi|Nakuru|Eldoret|Arusha|Zanzibar|Mutare|Gweru|Bloemfontein|
    Port Elizabeth|Gqeberha|East London|Polokwane|Kimberley|Nuku’alofa|Suva|Apia|Port Vila|Nouméa|
    Kolkata|Chennai|Bengaluru|Bangalore|Pune|
    Ahmedabad|Lucknow|Bhopal|Patna|Ranchi|Raipur|Chandigarh|Kochi|Guwahati|Srinagar|Jammu|Shimla|Dehradun|Panaji|
    Panjim|Thiruvananthapuram|Kozhikode|Coimbatore|Madurai|Mysuru|Mangaluru|Visakhapatnam|Vijayawada|Surat|Vadodara|
    Rajkot|Indore|Gurugram|Gurgaon|Noida|Ghaziabad|Ludhiana|Amritsar|Kanpur|Varanasi|Agra|Prayagraj|Cuttack|
    Bhubaneswar|Imphal|Shillong|Aizawl|Kohima|Itanagar|Agartala|Gangtok|Silchar|Thane|Nashik|Dhaka|Chattogram|
    Colombo|Kathmandu|Thimphu|Yangon|Kuala Lumpur|Petaling Jaya|George Town|Johor Baru|Kota Kinabalu|Kuching|Ipoh|
    Jakarta|Manila|Quezon City|Cebu City|Davao City|Baguio City|Iloilo City|Zamboanga City|Hanoi|Ho Chi Minh City|
    Phnom Penh|Vientiane|Seoul|Busan|Pyongyang|Taipei|Osaka|Kyoto|Nairobi|Kampala|Harare|Lusaka|Accra|Lagos|Abuja|
    Cape Town|Durban|Pretoria|Addis Ababa|Khartoum|Tripoli|Tunis|Algiers|Rabat|Dakar|Lima|Bogota|Bogotá|Caracas|Quito|
    Santiago|Buenos Aires|Montevideo|Asuncion|Asunción|Brasilia|Brasília|La Paz|San Jose|San José|San Juan|Kingston|
    Port of Spain|Roma|Milano|Napoli|Torino|Bruselas|Bruxelles|Brüssel|Londres|Genève|Genf|Wien|Zürich|Bern|
    Berne|Hamburg|München|Frankfurt|Köln|Düsseldorf|Stuttgart|Leipzig|Dresden|Hannover|Bremen|Tel Aviv|Ramallah|
    Gaza City|Sacramento|Harrisburg|Tallahassee|Montgomery|Nashville|Jefferson City|Kigali|Monrovia|Lilongwe|Windhoek|
    Mogadishu|Freetown|Banjul|Gaborone|Maputo|Luanda|Kinshasa|Juba|Dar es Salaam|Dodoma|Kano|Ibadan|Port Harcourt|
    Kaduna|Kumasi|Mombasa|Kisumu|Entebbe|Bulawayo|Blantyre|Antananarivo|Port Louis|Cotonou|Ouagadougou|Bamako|Niamey|
    N'Djamena|Conakry|Abidjan|Yaoundé|Douala|Libreville|Brazzaville|Bujumbura|Asmara|Maseru|Nouakchott|Praha|Kiew|Riga|
    Vilnius|Tallinn|Ljubljana|Bratislava|Skopje|Sarajevo|Pristina|Tirana|Reykjavik|Valletta|Nicosia|Chisinau|Tashkent|
    Astana|Almaty|Bishkek|Dushanbe|Ashgabat|Ulaanbaatar|Port Moresby|Honiara|Muscat|Manama|Sanaa|Mosul|Basra|Erbil|
    Haifa|Odesa|Kharkiv|Lviv|Rostock|Mainz|Wiesbaden|Erfurt|Magdeburg|Potsdam|Schwerin|Saarbrücken|Nürnberg|Karlsruhe|
    Mannheim|Dortmund|Graz|Linz|Salzburg|Innsbruck|Basel|Lausanne|Luzern
    """
)
# Cities before a dash in scripts that have no capitals to tell a place by.
_WITHOUT_CAPITALS: Final = phrase_set(
    """
    القاهرة|الرياض|جدة|دبي|أبوظبي|بيروت|دمشق|بغداد|القدس|القدس المحتلة|رام الله|غزة|الرباط|طرابلس|الخرطوم|صنعاء|عدن|
    الدوحة|المنامة|مسقط|واشنطن|نيويورك|لندن|باريس|موسكو|برلين|بروكسل|جنيف|أنقرة|إسطنبول|طهران|بكين|نواكشوط|
    اسلام آباد|کراچی|لاہور|نئی دہلی|تهران|नई दिल्ली|मुंबई|लखनऊ|पटना|भोपाल|जयपुर|कोलकाता|रांची|देहरादून|चंडीगढ़|
    वाशिंगटन|लंदन|इस्लामाबाद|बीजिंग|ঢাকা|কলকাতা|নয়াদিল্লি|ירושלים|תל אביב|וושינגטון|
    حلب|حمص|اللاذقية|طرطوس|عمان|عمّان|الإسكندرية|الجزائر|تونس|بنغازي|الدار البيضاء|مراكش|فاس|طنجة|أربيل|البصرة|
    الموصل|كربلاء|
    النجف|الكويت|الشارقة|مكة|مكة المكرمة|المدينة المنورة|الدمام|المكلا|تعز|نابلس|الخليل|جنين|الناصرة|صيدا|صور|طوكيو|
    روما|مدريد|فيينا|
    ستوكهولم|أثينا|كييف|نيودلهي|كابول|إسلام أباد|الأقصر|أسوان|المنصورة|طنطا|سوهاج|أسيوط|المنيا|
    مشهد|اصفهان|شیراز|تبریز|اهواز|کرمان|قم|یزد|رشت|ارومیه|همدان|کابل|هرات|
    پشاور|کوئٹہ|راولپنڈی|فیصل آباد|ملتان|حیدرآباد|سیالکوٹ|گوجرانوالہ|سکھر|مظفر آباد|گلگت|ایبٹ آباد|مردان|سوات|
    بہاولپور|سرگودھا|
    واشنگٹن|دبئی|ریاض|تہران|بیجنگ|ماسکو|پیرس|نیویارک|دہلی|ممبئی|لکھنؤ|حیدر آباد|سری نگر|
    नयी दिल्ली|दिल्ली|कानपुर|वाराणसी|आगरा|मेरठ|गोरखपुर|प्रयागराज|इलाहाबाद|बरेली|अलीगढ़|मथुरा|अयोध्या|झांसी|नोएडा|गाजियाबाद|गुरुग्राम|
    फरीदाबाद|इंदौर|ग्वालियर|जबलपुर|उज्जैन|रायपुर|बिलासपुर|जोधपुर|उदयपुर|कोटा|अजमेर|बीकानेर|अहमदाबाद|सूरत|वडोदरा|राजकोट|पुणे|नागपुर|
    नासिक|औरंगाबाद|बेंगलुरु|चेन्नई|हैदराबाद|कोच्चि|तिरुवनंतपुरम|भुवनेश्वर|गुवाहाटी|शिमला|जम्मू|श्रीनगर|लुधियाना|अमृतसर|जालंधर|हरिद्वार|
    नैनीताल|धनबाद|जमशेदपुर|गया|मुजफ्फरपुर|भागलपुर|सिलीगुड़ी|काठमांडू|ढाका|न्यूयॉर्क|मॉस्को|पेरिस|दुबई|तेहरान|
    চট্টগ্রাম|রাজশাহী|খুলনা|সিলেট|বরিশাল|রংপুর|ময়মনসিংহ|কুমিল্লা|দিল্লি|ওয়াশিংটন|লন্ডন|
    சென்னை|மதுரை|கோவை|திருச்சி|சேலம்|நெல்லை|தூத்துக்குடி|புதுச்சேரி|புதுடெல்லி|புதுதில்லி|டெல்லி|மும்பை|பெங்களூரு|கொழும்பு|யாழ்ப்பாணம்|
    హైదరాబాద్|విజయవాడ|విశాఖపట్నం|విశాఖ|అమరావతి|తిరుపతి|గుంటూరు|వరంగల్|నెల్లూరు|కర్నూలు|రాజమండ్రి|దిల్లీ|ఢిల్లీ|న్యూఢిల్లీ|ముంబయి|ముంబై|
    ಬೆಂಗಳೂರು|ಮೈಸೂರು|ಮಂಗಳೂರು|ಹುಬ್ಬಳ್ಳಿ|ಬೆಳಗಾವಿ|ನವದೆಹಲಿ|തിരുവനന്തപുരം|കൊച്ചി|കോഴിക്കോട്|തൃശൂർ|ന്യൂഡൽഹി|
    नवी दिल्ली|ठाणे|कोल्हापूर|सोलापूर|अमरावती|અમદાવાદ|સુરત|વડોદરા|રાજકોટ|નવી દિલ્હી|ਚੰਡੀਗੜ੍ਹ|ਅੰਮ੍ਰਿਤਸਰ|ਲੁਧਿਆਣਾ|ਜਲੰਧਰ|
    חיפה|באר שבע|לונדון|פריז|מוסקבה
    """
)
# Towns with short names; any other word of up to four letters in capitals before a dash is an abbreviation or a label.
_SHORT: Final = word_set(
    """
    ROME KOBE BONN LIMA OSLO BERN KYIV KIEV BAKU DOHA CALI CORK BATH YORK ERIE GARY LODI RENO WACO MESA AMES NICE METZ
    LYON CAEN GRAZ LINZ BARI PISA COMO PUNE AGRA SUVA APIA ADEN GAZA HAMA HOMS ACRE GOMA LOME LOMÉ RIGA MALE DILI NAHA
    NARA OITA ULM AUE HOF KÖLN GERA JENA SUHL ROMA WIEN KIEL CHUR GENF ENNA HUẾ VINH ORAN SFAX KANO HILO OREM LUND
    ORHUS BRNO
    LVIV OMSK PERM BOR NIS NIŠ LEON LEÓN VIGO ELCHE LUGO JAÉN AVILA PARÁ OTTO SION BASEL LEER PLÖN UNNA LODZ ŁÓDŹ
    OPOLE PILA PÉCS GYŐR VADUZ TYRE DOVER RYE DIJON PAU SÈTE BATU MEDAN SOLO IPOH HUE CEBU GIFU TSU SAGA MIE KOFU UTAH
    OSH XIAN TAIF ARAK QOM YAZD TROY BEND CARY ELKO OJAI HAYS KENT VAIL NOME TAOS LEHI AJO MOAB UTICA KENAI ENID EDEN
    NAPA BREA INDIO ALMA MIO ELY HUGO NAMPA CODY ORD DALE PARIS ROLLA XENIA CAIRO OCALA SALEM GALT TAFT PECOS PERU
    """
)

REGIONS: Final = frozenset(map(str.casefold, _STATES | _COUNTRIES))
ALONE: Final = frozenset(map(str.casefold, _CITIES))
CASELESS: Final = _WITHOUT_CAPITALS
TINY: Final = frozenset(map(str.casefold, _SHORT))
