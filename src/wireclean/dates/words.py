"""The tables of such words as they are written down, from which `wireclean.dates.names` has them.

Every start needs them, and few have to make them: what stands here in capitals is kept (`wireclean.prepared.tables`).
"""

from __future__ import annotations

from wireclean.dates.plain import plain_words


def _words(text: str) -> frozenset[str]:
    return frozenset(plain_words(text).split())


def _numbered(*months: str) -> dict[str, int]:
    """Twelve entries, each one or more names of a month, to the number of the month."""
    return {name: number for number, names in enumerate(months, 1) for name in plain_words(names).split()}


ENGLISH_MONTHS = _numbered(
    "january jan", "february feb", "march mar", "april apr", "may", "june jun",
    "july jul", "august aug", "september sept sep", "october oct", "november nov", "december dec",
)  # fmt: skip
"""The only months that may stand before the day ("Nov. 3, 2025"); elsewhere the day comes first."""

MONTHS = {
    # German, with Austria's names
    **_numbered(
        "januar janner jan", "februar feber feb", "marz maerz mrz", "april apr", "mai", "juni jun",
        "juli jul", "august aug", "september sept sep", "oktober okt", "november nov", "dezember dez",
    ),
    # French
    **_numbered(
        "janvier janv", "fevrier fevr fev", "mars", "avril avr", "mai", "juin",
        "juillet juil", "aout", "septembre", "octobre", "novembre", "decembre",
    ),
    # Spanish
    **_numbered(
        "enero ene", "febrero", "marzo", "abril abr", "mayo", "junio",
        "julio", "agosto ago", "septiembre setiembre", "octubre", "noviembre", "diciembre dic",
    ),
    # Italian
    **_numbered(
        "gennaio gen", "febbraio", "marzo", "aprile", "maggio mag", "giugno giu",
        "luglio lug", "agosto", "settembre sett set", "ottobre ott", "novembre", "dicembre",
    ),
    # Portuguese
    **_numbered(
        "janeiro", "fevereiro", "marco", "abril", "maio", "junho",
        "julho", "agosto", "setembro", "outubro out", "novembro", "dezembro",
    ),
    # Dutch
    **_numbered(
        "januari", "februari", "maart mrt", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ),
    # Danish, Norwegian, Swedish
    **_numbered(
        "januar januari", "februar februari", "marts mars", "april", "maj mai", "juni",
        "juli", "august augusti", "september", "oktober", "november", "december desember des",
    ),
    # Finnish, in the partitive
    **_numbered(
        "tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "toukokuuta", "kesakuuta",
        "heinakuuta", "elokuuta", "syyskuuta", "lokakuuta", "marraskuuta", "joulukuuta",
    ),
    # Polish
    **_numbered(
        "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca",
        "lipca", "sierpnia", "wrzesnia", "pazdziernika", "listopada", "grudnia",
    ),
    **_numbered("sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paz", "lis", "gru"),
    # Czech
    **_numbered(
        "ledna", "unora", "brezna", "dubna", "kvetna", "cervna",
        "cervence", "srpna", "zari", "rijna", "listopadu", "prosince",
    ),
    # Croatian; October is Poland's November, see below
    **_numbered(
        "sijecnja", "veljace", "ozujka", "travnja", "svibnja", "lipnja",
        "srpnja", "kolovoza", "rujna", "", "studenog studenoga", "prosinca",
    ),
    # Serbian, Slovak, Slovene
    **_numbered(
        "januara januarja", "februara februarja", "mart marta marca", "aprila", "maja", "jun juna junija",
        "jul jula julija", "avgust avgusta augusta", "septembar septembra", "oktobar oktobra", "novembar novembra",
        "decembar decembra",
    ),
    **_numbered(
        "јануар јануара", "фебруар фебруара", "март марта", "април априла", "мај маја", "јун јуна",
        "јул јула", "август августа", "септембар септембра", "октобар октобра", "новембар новембра",
        "децембар децембра",
    ),
    # Russian
    **_numbered(
        "января янв", "февраля фев", "марта мар", "апреля апр", "мая", "июня июн",
        "июля июл", "августа авг", "сентября сент сен", "октября окт", "ноября нояб ноя", "декабря дек",
    ),
    # Ukrainian
    **_numbered(
        "січня", "лютого", "березня", "квітня", "травня", "червня",
        "липня", "серпня", "вересня", "жовтня", "листопада", "грудня",
    ),
    **_numbered("січ", "лют", "бер", "кві квіт", "трав", "черв", "лип", "серп", "вер", "жовт", "лист", "груд"),
    # Bulgarian
    **_numbered(
        "януари яну", "февруари фев", "март мар", "април апр", "май", "юни",
        "юли", "август авг", "септември сеп", "октомври окт", "ноември ное", "декември дек",
    ),
    # Romanian
    **_numbered(
        "ianuarie", "februarie", "martie", "aprilie", "mai", "iunie iun",
        "iulie iul", "august", "septembrie", "octombrie", "noiembrie", "decembrie",
    ),
    # Hungarian
    **_numbered(
        "januar", "februar febr", "marcius marc", "aprilis apr", "majus maj", "junius jun",
        "julius jul", "augusztus", "szeptember szept", "oktober", "november", "december",
    ),
    # Greek
    **_numbered(
        "ιανουαριου ιαν", "φεβρουαριου φεβ", "μαρτιου μαρ", "απριλιου απρ", "μαιου μαι", "ιουνιου ιουν",
        "ιουλιου ιουλ", "αυγουστου αυγ", "σεπτεμβριου σεπ", "οκτωβριου οκτ", "νοεμβριου νοε", "δεκεμβριου δεκ",
    ),
    # Turkish
    **_numbered(
        "ocak", "subat", "mart", "nisan", "mayis", "haziran",
        "temmuz", "agustos", "eylul", "ekim", "kasim", "aralik",
    ),
    **_numbered("oca", "sub", "mar", "nis", "may", "haz", "tem", "agu", "eyl", "eki", "kas", "ara"),
    # Lithuanian
    **_numbered(
        "sausio", "vasario", "kovo", "balandzio", "geguzes", "birzelio",
        "liepos", "rugpjucio", "rugsejo", "spalio", "lapkricio", "gruodzio",
    ),
    # Latvian
    **_numbered(
        "janvaris janvari", "februaris februari", "marts marta", "aprilis aprili", "maijs maija", "junijs junija",
        "julijs julija", "augusts augusta", "septembris septembri", "oktobris oktobri", "novembris novembri",
        "decembris decembri",
    ),
    # Estonian
    **_numbered(
        "jaanuar", "veebruar", "marts", "aprill", "mai", "juuni",
        "juuli", "august", "september", "oktoober", "november", "detsember",
    ),
    # Icelandic
    **_numbered(
        "januar", "februar", "mars", "april", "mai", "juni",
        "juli", "agust", "september", "oktober", "november", "desember",
    ),
    # Catalan
    **_numbered(
        "gener", "febrer", "marc", "abril", "maig", "juny",
        "juliol", "agost", "setembre", "octubre", "novembre", "desembre",
    ),
    # Galician
    **_numbered(
        "xaneiro", "febreiro", "marzo", "abril", "maio", "xuno",
        "xullo", "agosto", "setembro", "outubro", "novembro", "decembro",
    ),
    # Basque, with its endings
    **_numbered(
        "urtarrila urtarrilak urtarrilaren", "otsaila otsailak otsailaren", "martxoa martxoak martxoaren",
        "apirila apirilak apirilaren", "maiatza maiatzak maiatzaren", "ekaina ekainak ekainaren",
        "uztaila uztailak uztailaren", "abuztua abuztuak abuztuaren", "iraila irailak irailaren",
        "urria urriak urriaren", "azaroa azaroak azaroaren", "abendua abenduak abenduaren",
    ),
    # Welsh
    **_numbered(
        "ionawr", "chwefror", "mawrth", "ebrill", "mai", "mehefin",
        "gorffennaf", "awst", "medi", "hydref", "tachwedd", "rhagfyr",
    ),
    # Irish, but for those of two words
    **_numbered(
        "eanair", "feabhra", "marta", "aibrean", "bealtaine", "meitheamh",
        "iuil", "lunasa", "", "", "samhain", "nollaig",
    ),
    # Albanian
    **_numbered(
        "janar", "shkurt", "mars", "prill", "maj", "qershor",
        "korrik", "gusht", "shtator", "tetor", "nentor", "dhjetor",
    ),
    # Belarusian
    **_numbered(
        "студзеня", "лютага", "сакавіка", "красавіка", "траўня мая", "чэрвеня",
        "ліпеня", "жніўня", "верасня", "кастрычніка", "лістапада", "снежня",
    ),
    # Afrikaans
    **_numbered(
        "januarie", "februarie", "maart", "april", "mei", "junie",
        "julie", "augustus", "september", "oktober", "november", "desember",
    ),
    # Indonesian, Malay, Swahili
    **_numbered(
        "januari", "februari", "maret mac machi", "april aprili", "mei", "juni jun",
        "juli julai", "agustus ogos agosti agu", "september septemba", "oktober oktoba", "november novemba",
        "desember disember desemba",
    ),
    # Arabic, in Egypt, the Gulf and the Levant
    **_numbered(
        "يناير", "فبراير شباط", "مارس آذار", "أبريل إبريل نيسان", "مايو أيار", "يونيو حزيران",
        "يوليو تموز", "أغسطس", "سبتمبر أيلول", "أكتوبر", "نوفمبر", "ديسمبر",
    ),
    # Urdu
    **_numbered(
        "جنوری", "فروری", "مارچ", "اپریل", "مئی", "جون",
        "جولائی", "اگست", "ستمبر", "اکتوبر", "نومبر", "دسمبر",
    ),
    # Hebrew, with "in" before it
    **_numbered(
        "ינואר בינואר", "פברואר בפברואר", "מרץ במרץ", "אפריל באפריל", "מאי במאי", "יוני ביוני",
        "יולי ביולי", "אוגוסט באוגוסט", "ספטמבר בספטמבר", "אוקטובר באוקטובר", "נובמבר בנובמבר", "דצמבר בדצמבר",
    ),
    # Hindi
    **_numbered(
        "जनवरी", "फरवरी फ़रवरी", "मार्च", "अप्रैल", "मई", "जून",
        "जुलाई", "अगस्त", "सितंबर सितम्बर", "अक्टूबर अक्तूबर", "नवंबर नवम्बर", "दिसंबर दिसम्बर",
    ),
    # Bengali
    **_numbered(
        "জানুয়ারি জানুয়ারি", "ফেব্রুয়ারি ফেব্রুয়ারি", "মার্চ", "এপ্রিল", "মে", "জুন",
        "জুলাই", "আগস্ট", "সেপ্টেম্বর", "অক্টোবর", "নভেম্বর", "ডিসেম্বর",
    ),
    # Tamil
    **_numbered(
        "ஜனவரி", "பிப்ரவரி", "மார்ச்", "ஏப்ரல்", "மே", "ஜூன்",
        "ஜூலை", "ஆகஸ்ட் ஆகஸ்டு", "செப்டம்பர்", "அக்டோபர்", "நவம்பர்", "டிசம்பர்",
    ),
    **ENGLISH_MONTHS,
}  # fmt: skip

THAI_MONTHS = _numbered(
    "มกราคม ม.ค.", "กุมภาพันธ์ ก.พ.", "มีนาคม มี.ค.", "เมษายน เม.ย.", "พฤษภาคม พ.ค.", "มิถุนายน มิ.ย.",
    "กรกฎาคม ก.ค.", "สิงหาคม ส.ค.", "กันยายน ก.ย.", "ตุลาคม ต.ค.", "พฤศจิกายน พ.ย.", "ธันวาคม ธ.ค.",
)  # fmt: skip

PERSIAN_MONTHS = _numbered(
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"
)

ORDINAL_MONTHS = {
    "listopada": 10,
    **_numbered("sij", "velj", "ozu", "tra", "svi", "lip", "srp", "kol", "ruj", "lis", "stu", "pro"),
}
"""Months that mean another one behind an ordinal: Croatian writes ``3. listopada``, Polish ``3 listopada``."""

WEEKDAYS = _words(
    """
    monday tuesday wednesday thursday friday saturday sunday
    mon tue tues wed thu thur thurs fri sat sun
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
    lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim
    lunes martes miercoles jueves viernes sabado domingo mie jue vie sab dom
    lunedi martedi mercoledi giovedi venerdi sabato domenica gio
    segunda terca quarta quinta sexta seg ter qua qui sex
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    mandag tirsdag onsdag torsdag fredag lordag sondag mandag tisdag
    maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai
    maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina
    poniedzialek wtorek sroda czwartek piatek sobota niedziela
    pondeli utery streda ctvrtek patek nedele pondelok utorok stvrtok piatok nedela
    ponedjeljak utorak srijeda cetvrtak petak subota nedjelja ponedeljak sreda nedelja
    ponedeljek torek cetrtek petek
    понедельник вторник среда четверг пятница суббота воскресенье
    понеділок вівторок середа четвер п'ятниця субота неділя
    понеделник сряда четвъртък петък събота неделя понедељак уторак четвртак петак недеља
    luni marti miercuri joi vineri sambata duminica
    hetfo kedd szerda csutortok pentek szombat vasarnap
    δευτερα τριτη τεταρτη πεμπτη παρασκευη σαββατο κυριακη
    pazartesi sali carsamba persembe cuma cumartesi pazar
    dilluns dimarts dimecres dijous divendres dissabte diumenge
    maandag dinsdag woensdag donderdag vrydag saterdag sondag
    senin selasa rabu kamis jumat sabtu minggu isnin khamis jumaat ahad
    jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili
    esmaspaev teisipaev kolmapaev neljapaev reede laupaev puhapaev
    الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
    सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार
    সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার
    திங்கள் செவ்வாய் புதன் வியாழன் வெள்ளி சனி ஞாயிறு
    วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ วันอาทิตย์ จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์ อาทิตย์
    شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه
    """
)
"""Names of days, whole and short. The shortest are words too: they count only beside a date."""

RELATIVE_DAYS = _words(
    """
    today yesterday heute gestern hier hoy ayer oggi ieri hoje ontem avui ahir vandaag gisteren vandag gister
    i idag igar dag gar tanaan eilen dzis dzisiaj wczoraj dnes vcera danas jucer juce vceraj azi ma tegnap
    сегодня вчера сьогодні вчора днес вчера данас јуче σημερα χθες bugun dun siandien vakar sodien tana eile
    اليوم أمس היום אתמול आज कल আজ গতকাল امروز دیروز
    """
)
"""Words for the day of printing and the one before it, which stand beside a time of day."""

AGO_BEFORE = _words("prije pre pred prieš pirms acum преди пре πριν منذ قبل fa ha")
AGO_BEHIND = _words(
    "temu önce назад тому lalu sitten tagasi zpět atgal atpakaļ geleden ezelőtt trước पहले আগে پیش แล้ว ที่แล้ว iliyopita"
)
"""Words before and behind a number and a unit that count a time back from now: "prije 3 sata", "3 godziny temu"."""
AGO_UNITS = _words(
    """
    min minute minuta minut minutu minutę minuty minutą minutami minutama minutės
    minučių minūtes minūtēm minuuttia minutit
    dakika menit phút perc минут минуты минуту хвилин хвилини хвилину минути мин λεπτά دقائق دقيقة دقیقه मिनट মিনিট นาที
    sat sata sati hodina hodiny hodin hodinou hodinami godzina godziny godzin godzinę ura ure ur urama urami uro
    oră ora ore valanda valandas valandų stundas stundām stundu tuntia tund tundi saat jam giờ óra órával
    час часа часов годин години годину сат сата сати ώρα ώρες ساعة ساعات ساعتين ساعت घंटे घंटा ঘণ্টা ชั่วโมง saa
    dan dana dane dny dni den dnů dňami dnem dnevi dniem zi zile diena dienas dienų dienām päivää päeva gün hari ngày
    nap nappal день дня дней днів дні ден дни дана ημέρα ημέρες μέρες يوم أيام روز दिन দিন วัน siku
    """
)
"""Units of such a time."""

CLOCK_WORDS = _words("kl klo ore ora orele alle om um a h u o ob v в о об у στις pukul jam saat kell plkst les")
"""Words before a time of day, after which 16.12 is a time as well."""

GLUE_WORDS = CLOCK_WORDS | _words("at on am as las la ob den the de del el em il le op uhr d dne г р года року godine")
"""Words that may stand between label, date and time."""

ZONE_CITIES = (
    "Paris", "London", "New York", "Berlin", "Vienna", "Zurich", "Geneva", "Brussels", "Madrid", "Rome", "Milan",
    "Lisbon", "Athens", "Istanbul", "Moscow", "Cairo", "Beirut", "Jerusalem", "Dubai", "Delhi", "Mumbai", "Singapore",
    "Hong Kong", "Beijing", "Seoul", "Tokyo", "Sydney", "Melbourne", "Johannesburg", "Nairobi", "Lagos", "Washington",
    "Chicago", "Los Angeles", "Toronto", "Mexico City", "Bogota", "Sao Paulo", "Buenos Aires",
)  # fmt: skip
"""Cities that are printed behind a time for their clock: "at 4:28 am (Paris)"."""


_PUBLISHED = (
    ("published", "posted", "publish date", "publish time", "publication date", "first publication", "news release"),
    (
        "issued",  # France 24 and RFI in English: their dates are French
        "veroffentlicht", "veroeffentlicht", "erschienen", "publiziert", "geschrieben", "erstellt",
        "publie", "publiee", "mis en ligne", "mise en ligne", "paru",
        "publicado", "publicada", "fecha de publicacion",
        "pubblicato", "pubblicata", "pubblicazione",
        "data de publicacao",
        "gepubliceerd", "geplaatst",
        "udgivet", "offentliggjort", "publiceret", "publisert", "publicerad", "publicerat", "julkaistu",
        "opublikowano", "data publikacji", "publikovano", "publikovane", "objavljeno", "објављено",
        "data publicarii", "olusturulma tarihi", "yayin tarihi", "eklenme tarihi", "eklenme",
        "data utworzenia", "dodano", "publikacja", "vydano", "zverejneno", "zverejnene", "megjelent", "megjelenes",
        "kozzeteve", "birt", "avaldatud", "publikuota", "lagt ut", "argitaratua", "cyhoeddwyd", "foilsithe",
        "дата публикации", "дата публікації", "publicada el", "objavljena", "datum objave",
        "опубликовано", "опубліковано", "публикувано", "публикувана", "publicat", "publikalva",
        "δημοσιευση", "δημοσιευθηκε", "δημοσιευτηκε", "yayinlanma tarihi", "yayinlanma", "paskelbta", "publicets",
        "gepubliseer", "diterbitkan", "dipublikasikan", "تاريخ النشر", "פורסם", "प्रकाशित",
        "প্রকাশ", "প্রকাশিত", "เผยแพร่", "வெளியிடப்பட்டது", "تاریخ انتشار", "imechapishwa",
        "公開", "配信", "掲載", "發稿", "기사입력", "송고시간", "발행", "입력", "등록", "송고", "승인",
        "发布时间", "发表时间", "發布時間", "发布", "发表", "نشر في", "نشر", "पब्लिश्ड", "giris",
        "yayimlanma", "yayinlandi", "kayit tarihi", "dodane", "publikacja", "objavljen", "создано", "створено",
        "опубликована", "опубликован", "опублікована", "анонсировано", "تاريخ الاضافة", "شائع شدہ", "ప్రచురణ", "ప్రచురితం",
        "പ്രസിദ്ധീകരിച്ചത്", "ಪ್ರಕಟಣೆ", "प्रकाशन", "प्रकाशित तिथि", "প্রকাশের সময়", "ngay dang", "dang ngay", "tayang", "terbit",
    ),
)  # fmt: skip
_UPDATED = (
    ("updated", "update", "modified", "revised", "last edited"),
    (
        "aktualisiert", "aktualisierung", "akt", "geandert", "bearbeitet",
        "mis a jour", "mise a jour", "maj", "modifie", "modifiee", "actualise",
        "actualizado", "actualizada", "actualizacion", "modificado",
        "aggiornato", "aggiornata", "aggiornamento", "modificato", "modifica",
        "atualizado", "atualizada", "atualizacao",
        "bijgewerkt", "gewijzigd", "aangepast",
        "opdateret", "oppdatert", "uppdaterad", "uppdaterat", "paivitetty", "muokattu",
        "aktualizacja", "zaktualizowano", "aktualizovano", "aktualizovane", "azurirano", "ажурирано", "posodobljeno",
        "data actualizarii", "data aktualizacji", "aktualizace", "aktualizacia", "frissites", "ultima actualizare",
        "guncelleme tarihi", "zadnja izmjena", "posljednja izmjena", "zadnja sprememba", "последна промяна",
        "последнее обновление", "останнє оновлення", "τελευταια ενημερωση", "muudetud", "dikemas kini", "eguneratua",
        "diweddarwyd", "nuashonraithe", "imeboreshwa", "עדכון אחרון", "最后更新", "最後更新", "更新時間",
        "обновлено", "оновлено", "обновено", "обновена", "actualizat", "actualitzat", "frissitve", "modositva",
        "ενημερωση", "ενημερωθηκε", "guncelleme", "guncellenme tarihi", "atnaujinta", "atjaunots", "uuendatud",
        "uppfaert", "opgedateer", "diperbarui", "dikemaskini", "cap nhat", "آخر تحديث", "עודכן", "अपडेटेड",
        "আপডেট", "ปรับปรุง", "อัปเดต", "புதுப்பிக்கப்பட்டது", "به‌روزرسانی",
        "更新", "最終更新", "更新时间", "수정", "업데이트", "최종수정", "تحديث", "अपडेट", "अद्यतन", "son guncelleme",
        "עודכן לאחרונה", "עדכון", "آخر تعديل", "تم التحديث", "اخر تحديث", "اپ ڈیٹ", "अंतिम अपडेट", "आखरी अपडेट", "अपडेटेड",
        "সর্বশেষ আপডেট", "হালনাগাদ", "అప్‌డేట్", "అప్డేట్", "ಅಪ್‌ಡೇಟ್", "അപ്ഡേറ്റ്", "อัพเดท", "อัปเดตล่าสุด", "diupdate", "diubah",
        "изменено", "изменена", "змінено", "редактирано", "измењено", "izmijenjeno", "upraveno", "upravene",
        "edytowano",
        "marejesho", "modificata", "modificada", "modificat", "마지막 수정", "最終更新日", "更新日",
    ),
)  # fmt: skip
COLON_LABELS = ("created", "released", "release date", "filed", "uploaded", "entered")
"""Labels of a first publication only before a colon: as plain verbs they are prose ("a suit filed Nov. 3, 2025")."""

LABEL_LEADS = _words(
    """
    first originally initially last latest lastly recently article story artikel online date time
    zuletzt zuerst erstmals letzte letztes derniere dernier ultima ultimo laatst laatste
    senast sist sidst senest viimeksi son terakhir τελευταια ostatnia posljednja последнее
    """
)
"""Words that stand before a label and add nothing: "Last Updated", "Date Published"."""


LABELS = {
    **dict.fromkeys(_PUBLISHED[0], ("published", False)),
    **dict.fromkeys(map(plain_words, _PUBLISHED[1]), ("published", True)),
    **dict.fromkeys(_UPDATED[0], ("updated", False)),
    **dict.fromkeys(map(plain_words, _UPDATED[1]), ("updated", True)),
    **dict.fromkeys(COLON_LABELS, ("published", False)),
}
"""Every label to what it says of its date, and whether its readers write the day first."""
