"""Datelines in all their shapes, and the labels that look like them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireclean.fields.dateline import parse
from wireclean.fields.dateline_parts import Dateline

STORY = "The council agreed on Monday to open two new bridges over the river for the first time."


@pytest.mark.parametrize(
    ("printed", "text", "location", "agency"),
    [
        pytest.param("PHOENIX (AP) — ", "PHOENIX (AP)", "PHOENIX", "Associated Press", id="AP"),
        pytest.param(
            "KNOXVILLE, Tenn. (AP) _ ", "KNOXVILLE, Tenn. (AP)", "KNOXVILLE, Tenn.", "Associated Press", id="underscore"
        ),
        pytest.param(
            'VENICE, Italy (AP) " ', "VENICE, Italy (AP)", "VENICE, Italy", "Associated Press", id="dash lost"
        ),
        pytest.param("SHANGHAI, Oct 26 (Reuters) - ", "SHANGHAI, Oct 26 (Reuters)", "SHANGHAI", "Reuters", id="date"),
        pytest.param(
            "WASHINGTON/BEIJING (Reuters) - ",
            "WASHINGTON/BEIJING (Reuters)",
            "WASHINGTON/BEIJING",
            "Reuters",
            id="two places",
        ),
        pytest.param(
            "Bordeaux, France | AFP | lundi 03/11/2025 - ",
            "Bordeaux, France | AFP | lundi 03/11/2025",
            "Bordeaux, France",
            "Agence France-Presse",
            id="bars",
        ),
        pytest.param(
            "Paris, France | AFP | Monday 11/3/2025 - 10:32 UTC+1 - ",
            "Paris, France | AFP | Monday 11/3/2025 - 10:32 UTC+1",
            "Paris, France",
            "Agence France-Presse",
            id="bars and the hour",
        ),
        pytest.param("Jan 30 (Reuters) - ", "Jan 30 (Reuters)", None, "Reuters", id="date without a place"),
        pytest.param("(Reuters) — ", "(Reuters)", None, "Reuters", id="agency alone"),
        pytest.param(
            "BEIJING (AP, Nov. 3) — ", "BEIJING (AP, Nov. 3)", "BEIJING", "Associated Press", id="date in the brackets"
        ),
        pytest.param(
            "Paris, 21 jan 2019 (AFP) - ", "Paris, 21 jan 2019 (AFP)", "Paris", "Agence France-Presse", id="French date"
        ),
        pytest.param(
            "PARIS (Paris) (AFP) – ",
            "PARIS (Paris) (AFP)",
            "PARIS (Paris)",
            "Agence France-Presse",
            id="region in brackets",
        ),
        pytest.param("Paris (ats afp) ", "Paris (ats afp)", "Paris", "Agence France-Presse", id="no dash, no date"),
        pytest.param(
            "Hamburg (dpa/lno) – ", "Hamburg (dpa/lno)", "Hamburg", "Deutsche Presse-Agentur", id="regional desk"
        ),
        pytest.param("(ANSA) - ROMA, 28 LUG - ", "(ANSA) - ROMA, 28 LUG", "ROMA", "ANSA", id="agency before the place"),
        pytest.param(
            "(ANSA) - Rome, October 11 - ",
            "(ANSA) - Rome, October 11",
            "Rome",
            "ANSA",
            id="agency before a titled place",
        ),
        pytest.param("Bruselas, 7 oct (EFE).- ", "Bruselas, 7 oct (EFE)", "Bruselas", "EFE", id="full stop and dash"),
        pytest.param("(EFE).- ", "(EFE)", None, "EFE", id="agency alone, full stop and dash"),
        pytest.param(
            "OTSU, Japan, Dec. 9 Kyodo - ", "OTSU, Japan, Dec. 9 Kyodo", "OTSU, Japan", "Kyodo News", id="no brackets"
        ),
        pytest.param("Tainan, Taiwan CNN — ", "Tainan, Taiwan CNN", "Tainan, Taiwan", "CNN", id="CNN on the web"),
        pytest.param("Horta, Azores CNN — ", "Horta, Azores CNN", "Horta, Azores", "CNN", id="from an island"),
        pytest.param(
            "SEOUL, Aug. 20 (Yonhap)  -- ", "SEOUL, Aug. 20 (Yonhap)", "SEOUL", "Yonhap News Agency", id="two spaces"
        ),
        pytest.param(
            "MOSCOW, January 21. /TASS/. ", "MOSCOW, January 21. /TASS/", "MOSCOW", "TASS", id="slashes, full stop"
        ),
        pytest.param("МОСКВА, 3 ноября. /ТАСС/. ", "МОСКВА, 3 ноября. /ТАСС/", "МОСКВА", "TASS", id="Russian"),
        pytest.param(
            "MOSCOW. Nov 3 (Interfax) - ",
            "MOSCOW. Nov 3 (Interfax)",
            "MOSCOW",
            "Interfax",
            id="full stop behind the place",
        ),
        pytest.param(
            "Pune (Maharashtra) [India], Jan 13 (ANI): ",
            "Pune (Maharashtra) [India], Jan 13 (ANI)",
            "Pune (Maharashtra) [India]",
            "Asian News International",
            id="state, country and colon",
        ),
        pytest.param("Agra, Jan 13 (PTI) ", "Agra, Jan 13 (PTI)", "Agra", "Press Trust of India", id="no dash"),
        pytest.param("NEW DELHI: ", "NEW DELHI", "NEW DELHI", None, id="city and colon"),
        pytest.param("BANGKOK :", "BANGKOK", "BANGKOK", None, id="city and colon apart"),
        pytest.param(
            "HUNTSVILLE, Ala. (RNS) ", "HUNTSVILLE, Ala. (RNS)", "HUNTSVILLE, Ala.", "RNS", id="service as printed"
        ),
        pytest.param("HOUSTON, Texas (KTRK) -- ", "HOUSTON, Texas (KTRK)", "HOUSTON, Texas", "KTRK", id="station"),
        pytest.param(
            "COLUMBUS, Ohio (WCMH/AP) — ",
            "COLUMBUS, Ohio (WCMH/AP)",
            "COLUMBUS, Ohio",
            "WCMH/AP",
            id="station and agency",
        ),
        pytest.param("ST. PAUL, Minn. — ", "ST. PAUL, Minn.", "ST. PAUL, Minn.", None, id="abbreviated town"),
        pytest.param(
            "WINSTON-SALEM, N.C. — ", "WINSTON-SALEM, N.C.", "WINSTON-SALEM, N.C.", None, id="hyphen in the place"
        ),
        pytest.param("L'AQUILA, Italy — ", "L'AQUILA, Italy", "L'AQUILA, Italy", None, id="apostrophe in the place"),
        pytest.param("SÃO PAULO — ", "SÃO PAULO", "SÃO PAULO", None, id="capitals beyond ASCII"),
        pytest.param("McLEAN, Va. — ", "McLEAN, Va.", "McLEAN, Va.", None, id="small letter among capitals"),
        pytest.param(
            "LONDON and PARIS — ", "LONDON and PARIS", "LONDON and PARIS", None, id="two places and a small word"
        ),
        pytest.param("ABOARD THE USS HERON — ", "ABOARD THE USS HERON", "ABOARD THE USS HERON", None, id="ship"),
        pytest.param("HAGATNA, Guam >> ", "HAGATNA, Guam", "HAGATNA, Guam", None, id="two angles (Hawaii)"),
        pytest.param("GEORGE TOWN, Jan 13 ― ", "GEORGE TOWN, Jan 13", "GEORGE TOWN", None, id="a bar (Malay Mail)"),
        pytest.param(
            "(VAALS, Netherlands) — ", "(VAALS, Netherlands)", "VAALS, Netherlands", None, id="brackets (Time)"
        ),
        pytest.param("ASTANA. KAZINFORM – ", "ASTANA. KAZINFORM", "ASTANA", "KAZINFORM", id="a stop (Kazinform)"),
        pytest.param("MANILA // ", "MANILA", "MANILA", None, id="two slashes (The National)"),
        pytest.param(
            "(MENAFN- IANS) Shimla, Jan 13 (IANS) ",
            "(MENAFN- IANS) Shimla, Jan 13 (IANS)",
            "Shimla",
            "Indo-Asian News Service",
            id="the portal that carries the story in front",
        ),
        pytest.param("(Family Features) ", "(Family Features)", None, "Family Features", id="a features service"),
        pytest.param("KOBE – ", "KOBE", "KOBE", None, id="short town, shaped like a call sign"),
        pytest.param(
            "POST FALLS, Idaho — ", "POST FALLS, Idaho", "POST FALLS, Idaho", None, id="town named like a paper"
        ),
        pytest.param(
            "JAKARTA, KOMPAS.com - ", "JAKARTA, KOMPAS.com", "JAKARTA", "KOMPAS.com", id="paper behind the place"
        ),
        pytest.param("New York, NY – ", "New York, NY", "New York, NY", None, id="postal code"),
        pytest.param("GALWAY, Ireland — ", "GALWAY, Ireland", "GALWAY, Ireland", None, id="country"),
        pytest.param("WASHINGTON, DEC 5 - ", "WASHINGTON, DEC 5", "WASHINGTON", None, id="date, no agency"),
        pytest.param(
            "TORONTO, June  09, 2020  (GLOBE NEWSWIRE) -- ",
            "TORONTO, June 09, 2020 (GLOBE NEWSWIRE)",
            "TORONTO",
            "GlobeNewswire",
            id="double spaces",
        ),
        pytest.param(
            "ERIE, Maine--(BUSINESS WIRE)--",
            "ERIE, Maine--(BUSINESS WIRE)",
            "ERIE, Maine",
            "Business Wire",
            id="dashes around the wire",
        ),
        pytest.param("/PRNewswire/ -- ", "/PRNewswire/", None, "PR Newswire", id="wire alone"),
        pytest.param(
            "BUTTE, MT / ACCESSWIRE / November 3, 2025 / ",
            "BUTTE, MT / ACCESSWIRE / November 3, 2025",
            "BUTTE, MT",
            "ACCESSWIRE",
            id="date behind the wire",
        ),
        pytest.param(
            "Vancouver, British Columbia--(Newsfile Corp. - June 9, 2020) - ",
            "Vancouver, British Columbia--(Newsfile Corp. - June 9, 2020)",
            "Vancouver, British Columbia",
            "Newsfile Corp.",
            id="wire and date in brackets",
        ),
    ],
)
def test_dateline(printed: str, text: str, location: str | None, agency: str | None) -> None:
    assert parse(printed + STORY) == Dateline(text, location, agency, len(printed))


@pytest.mark.parametrize(
    "label",
    [
        "JUST IN – ",
        "FAQ – ",
        "EXKLUSIV - ",
        "LESERBRIEF – ",
        "AKTUALISIERT - ",
        "SONDAGE EXCLUSIF - ",
        "TRENDING: ",
        "LIVE –",
        "UPDATE: ",
        "WATCH — ",
        "BREAKING — ",
        "DIY - FOOD - LIFESTYLE ",
        "HEART OF EMPIRE — August 13 ",
        "WNYC - New York Public Radio ",
        "Q: ",
        "NOTE: ",
        "TIP-INS ",
        "WARNING: ",
        "OPINION: ",
        "NASA — ",
        "VOLLEYBALL: ",
        "KYODO NEWS - Dec 9, 2025 - 10:24 | ",
        "Madrid - 15 oct 2024 - 08:22 ",
        "Elon Musk — ",
        "The Associated Press (AP) ",
        "Reporters of Reuters (Reuters) ",
        "Das alte Haus gehört zu Guben (Oder-Spree) wie ",
        "- 'Not today' - ",
        "“Fine,” she said — ",
    ],
)
def test_no_dateline(label: str) -> None:
    assert parse(label + STORY) is None


@pytest.mark.parametrize("place", ["CASTRO", "Ciudad de México"])
def test_full_stop_before_the_dash(place: str) -> None:
    found = parse(f"{place}.- Una casa sobre pilotes se soltó la noche del miércoles con la marea.")
    assert found is not None
    assert (found.text, found.location) == (place, place)


def test_question_before_a_full_stop_and_a_dash() -> None:
    assert parse("Pregunta.- ¿Qué hizo la casa sobre pilotes la noche del miércoles con la marea?") is None


def test_too_few_words_follow() -> None:
    assert parse("VIENNA – WIEN") is None


def test_four_words_suffice_behind_a_region() -> None:
    assert parse("DULUTH, Minn. — “By continuing,” sang the altos, “you accept.”") == Dateline(
        "DULUTH, Minn.", "DULUTH, Minn.", None, 16
    )
    assert parse("DULUTH — “By continuing,” sang the altos, “you accept.”") is None


def test_district_in_brackets() -> None:
    assert parse(f"Telč (Jihlavsko) - {STORY}") == Dateline("Telč (Jihlavsko)", "Telč (Jihlavsko)", None, 19)
    assert parse(f"Telč (Liga) - {STORY}") is None


def test_name_with_a_colon_behind_an_agency_heads_a_brief() -> None:
    found = parse("Oct 9 (Reuters) - Marlin Clocks Ltd:")
    assert found is not None
    assert found.text == "Oct 9 (Reuters)"
    assert parse("Oct 9 (Reuters) - Marlin Clocks Ltd") is None


def test_four_words_suffice_behind_an_agency() -> None:
    found = parse("OSLO (AP) — Nothing happened here today.")
    assert found is not None
    assert found.text == "OSLO (AP)"


@pytest.mark.parametrize(
    ("paragraph", "text", "location", "agency"),
    [
        pytest.param(
            "新华社北京4月24日电 市政府周一表示，两座新桥将于下月首次开放通车，市民可以步行过河。",
            "新华社北京4月24日电",
            "北京",
            "Xinhua News Agency",
            id="Chinese",
        ),
        pytest.param(
            "(서울=연합뉴스) 홍길동 기자 = 시의회는 월요일 강 위에 새 다리 두 개를 처음으로 개통하기로 했다고 밝혔다.",
            "(서울=연합뉴스)",
            "서울",
            "Yonhap News Agency",
            id="Korean",
        ),
    ],
)
def test_east_asian(paragraph: str, text: str, location: str, agency: str) -> None:
    found = parse(paragraph)
    assert found is not None
    assert (found.text, found.location, found.agency) == (text, location, agency)


@given(st.text(alphabet="ABC abc,.()/-–—:[]0123456789AP\n\u00a0", max_size=300))
def test_offset_and_text_belong_to_the_paragraph(paragraph: str) -> None:
    found = parse(paragraph)
    if found is not None:
        assert 0 < found.end <= len(paragraph)
        assert paragraph[: found.end].split()[0].startswith(found.text.split()[0][:1])


RUSSIAN = "Старый колокол в порту вчера утром зазвонил впервые за одиннадцать недель, сообщили смотрители."
INDONESIAN = "Lonceng tua di pelabuhan berdentang kemarin pagi untuk pertama kali setelah sebelas pekan."
ARABIC = "دق الجرس القديم في ميناء الشاطئ الأزرق صباح أمس للمرة الأولى منذ أحد عشر أسبوعا، بحسب حراس الميناء."
HEBREW = "הפעמון הישן בנמל חוף התכלת צלצל אתמול בבוקר לראשונה זה אחד עשר שבועות, כך הודיעו שומרי הנמל."
HINDI = "बंदरगाह की पुरानी घंटी ग्यारह सप्ताह बाद कल सुबह पहली बार बजी, पहरेदारों ने सोमवार को बताया।"


@pytest.mark.parametrize(
    ("printed", "story", "location", "agency"),
    [
        pytest.param("МОСКВА, 3 ноя — РИА Новости. ", RUSSIAN, "МОСКВА", "РИА Новости", id="agency behind the dash"),
        pytest.param("Москва. 3 ноября. INTERFAX.RU - ", RUSSIAN, "Москва", "INTERFAX.RU", id="stops, a site, a dash"),
        pytest.param("КИЇВ. 3 листопада. УНН. ", RUSSIAN, "КИЇВ", "УНН", id="stops alone"),
        pytest.param("Liputan6.com, Jakarta - ", INDONESIAN, "Jakarta", "Liputan6.com", id="a site before the place"),
        pytest.param("Jakarta, CNN Indonesia -- ", INDONESIAN, "Jakarta", "CNN Indonesia", id="a broadcaster behind"),
        pytest.param("Jakarta (ANTARA) - ", INDONESIAN, "Jakarta", "ANTARA", id="Antara"),
        pytest.param("Hà Nội (TTXVN) - ", INDONESIAN, "Hà Nội", "TTXVN", id="Vietnam's agency"),
        pytest.param("ZAGREB, 3. studenoga 2025. (Hina) - ", INDONESIAN, "ZAGREB", "Hina", id="Croatian month"),
        pytest.param("Budapest, 2025. november 3., hétfő (MTI) - ", INDONESIAN, "Budapest", "MTI", id="the year first"),
        pytest.param(
            "ΑΘΗΝΑ (ΑΠΕ-ΜΠΕ) - ", "Η παλιά καμπάνα χτύπησε χθες το πρωί για πρώτη φορά.", "ΑΘΗΝΑ", "ΑΠΕ-ΜΠΕ", id="Greek"
        ),
        pytest.param("القاهرة (رويترز) - ", ARABIC, "القاهرة", "Reuters", id="Arabic"),
        pytest.param("لندن (أ ف ب) - ", ARABIC, "لندن", "Agence France-Presse", id="Arabic abbreviation"),
        pytest.param("القاهرة - واس: ", ARABIC, "القاهرة", "واس", id="Arabic, agency behind the dash"),
        pytest.param("القاهرة - ", ARABIC, "القاهرة", None, id="Arabic, a city alone"),
        pytest.param("ירושלים (רויטרס) - ", HEBREW, "ירושלים", "Reuters", id="Hebrew"),
        pytest.param("नई दिल्ली, 3 नवंबर (भाषा) ", HINDI, "नई दिल्ली", "Press Trust of India", id="Hindi"),
        pytest.param("लखनऊ, 3 नवंबर (आईएएनएस)। ", HINDI, "लखनऊ", "Indo-Asian News Service", id="Hindi full stop"),
    ],
)
def test_other_languages_and_scripts(printed: str, story: str, location: str, agency: str | None) -> None:
    text = printed.rstrip(" -—।:.")
    assert parse(printed + story) == Dateline(text, location, agency, len(printed))


@pytest.mark.parametrize(
    "paragraph",
    [
        pytest.param("الفيديو - " + ARABIC, id="Arabic label"),
        pytest.param("القاهرة: " + ARABIC, id="Arabic headlines name the speaker so"),
        pytest.param("वीडियो - " + HINDI, id="Hindi label"),
        pytest.param("Видео — " + RUSSIAN, id="Russian label"),
        pytest.param("Порт. 3 ноября. Утро. " + RUSSIAN, id="short sentences"),
        pytest.param("Foto, KOMPAS.com - " + INDONESIAN, id="a picture and its site"),
    ],
)
def test_no_dateline_in_other_scripts(paragraph: str) -> None:
    assert parse(paragraph) is None


@pytest.mark.parametrize("unit", ["A", "A ", "A, ", "(A) ", "/A/ ", "- ", "A-", "A. ", "a ", "(", "\u00a0"])
def test_long_paragraphs_cost_no_time(unit: str) -> None:
    start = time.perf_counter()
    parse(unit * 50_000)
    assert time.perf_counter() - start < 0.2


@pytest.mark.parametrize(
    ("printed", "text", "location", "agency"),
    [
        pytest.param("SYDNEY, Nov 3 AAP - ", "SYDNEY, Nov 3 AAP", "SYDNEY", "AAP", id="AAP"),
        pytest.param("Accra, Nov. 3, GNA - ", "Accra, Nov. 3, GNA", "Accra", "GNA", id="GNA"),
        pytest.param(
            "BRIDGETOWN, Barbados, CMC – ", "BRIDGETOWN, Barbados, CMC", "BRIDGETOWN, Barbados", "CMC", id="CMC"
        ),
        pytest.param("GEORGETOWN, Guyana (XMC) – ", "GEORGETOWN, Guyana (XMC)", "GEORGETOWN, Guyana", "XMC", id="mark"),
        pytest.param(
            "HONOLULU (IslandNewsNow) - ", "HONOLULU (IslandNewsNow)", "HONOLULU", "IslandNewsNow", id="humps"
        ),
        pytest.param("SALT LAKE CITY (XYZ4) – ", "SALT LAKE CITY (XYZ4)", "SALT LAKE CITY", "XYZ4", id="station"),
        pytest.param("CHICAGO (CBS) -- ", "CHICAGO (CBS)", "CHICAGO", "CBS", id="network"),
        pytest.param("TOPEKA, Kan. [WIBW] - ", "TOPEKA, Kan. [WIBW]", "TOPEKA, Kan.", "WIBW", id="square brackets"),
        pytest.param("KYIV (Ukraine) – ", "KYIV (Ukraine)", "KYIV (Ukraine)", None, id="country in brackets"),
        pytest.param("CAIRO – 3 November 2025: ", "CAIRO – 3 November 2025", "CAIRO", None, id="date behind a dash"),
        pytest.param(
            "APIA, SAMOA – 03 NOVEMBER 2025: ", "APIA, SAMOA – 03 NOVEMBER 2025", "APIA, SAMOA", None, id="capitals"
        ),
        pytest.param(
            "SINGAPORE - Media OutReach Newswire - 3 November 2025 - ",
            "SINGAPORE - Media OutReach Newswire - 3 November 2025",
            "SINGAPORE",
            "Media OutReach Newswire",
            id="wire between dashes",
        ),
        pytest.param("KYIV. Nov 3 (Ukrinform) – ", "KYIV. Nov 3 (Ukrinform)", "KYIV", "Ukrinform", id="short and stop"),
        pytest.param(
            "MONTRÉAL, le 3 nov. 2025 /CNW/ - ", "MONTRÉAL, le 3 nov. 2025 /CNW/", "MONTRÉAL", "CNW Group", id="le"
        ),
        pytest.param(
            "ABOARD AIR FORCE ONE (AP) — ",
            "ABOARD AIR FORCE ONE (AP)",
            "ABOARD AIR FORCE ONE",
            "Associated Press",
            id="aboard",
        ),
        pytest.param("Berlin/Rostock - ", "Berlin/Rostock", "Berlin/Rostock", None, id="two cities"),
        pytest.param("(CNN)", "(CNN)", None, "CNN", id="CNN, glued"),
        pytest.param(
            "New York (CNN Business)", "New York (CNN Business)", "New York", "CNN Business", id="CNN Business"
        ),
    ],
)
def test_more_agencies(printed: str, text: str, location: str | None, agency: str | None) -> None:
    found = parse(f"{printed}The harbour office closed its gates at noon on Tuesday after the storm warning.")
    assert found is not None
    assert (found.text, found.location, found.agency) == (text, location, agency)


@pytest.mark.parametrize(
    "label",
    [
        pytest.param("The Ferry Office (FO) - ", id="organisation and its mark"),
        pytest.param("HARBOUR NEWS (LIVE) - ", id="label in brackets"),
        pytest.param("Ferry Tickets (NEW) – ", id="notice"),
        pytest.param("Port/Starboard - ", id="two words"),
    ],
)
def test_no_dateline_either(label: str) -> None:
    assert parse(f"{label}The harbour office closed its gates at noon on Tuesday after the storm warning.") is None
