"""The reading of printed dates. The forms are those that news sites print; the days are invented."""

from __future__ import annotations

import time
from datetime import date, datetime
from datetime import time as clock_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireclean.dates import dateline_date, find_stamps, is_date_line, is_hour, label_only


def read(text: str) -> list[tuple[str, str]]:
    """The values and labels of a line's stamps."""
    return [(stamp.value, stamp.label) for stamp in find_stamps(text)]


@pytest.mark.parametrize(
    ("text", "value", "label"),
    [
        pytest.param("Published 5:04 p.m. ET Nov. 3, 2025", "2025-11-03T17:04-05:00", "published", id="zone first"),
        pytest.param("By A. WriterNovember 21, 20250 1747", "2025-11-21", "", id="counts behind, one glued"),
        pytest.param("By A. WriterNovember 21, 202501747", "2025-11-21", "", id="both counts glued"),
        pytest.param("PUBLISHED: July 8, 2023 at 4:56 p.m.", "2023-07-08T16:56", "published", id="capitals"),
        pytest.param("Posted: Nov 8, 2023 / 04:43 PM CST", "2023-11-08T16:43-06:00", "published", id="slash between"),
        pytest.param("Published Nov. 8, 2023, 10:28 p.m. ET", "2023-11-08T22:28-05:00", "published", id="zone last"),
        pytest.param("Published November 9, 2023 3:02am EST", "2023-11-09T03:02-05:00", "published", id="am glued"),
        pytest.param("Updated 9:22 PM EST, Mon November 6, 2023", "2023-11-06T21:22-05:00", "updated", id="weekday"),
        pytest.param("Published 29th Oct 2023, 12:47 GMT", "2023-10-29T12:47+00:00", "published", id="ordinal"),
        pytest.param("Updated 08:47, 3 NOV 2023", "2023-11-03T08:47", "updated", id="time first"),
        pytest.param("Published: 22:00 GMT, 26 September 2020", "2020-09-26T22:00+00:00", "published", id="GMT first"),
        pytest.param("Published on May 2, 2025, at 4:28 am (Paris)", "2025-05-02T04:28", "published", id="city"),
        pytest.param("at 5 p.m. Paris time, May 2, 2025", "2025-05-02T17:00", "", id="city's time"),
        pytest.param("Published: May 2, 2025 6.55pm SAST", "2025-05-02T18:55+02:00", "published", id="dotted time"),
        pytest.param("Published May 9, 2023 5:30AM (EST)", "2023-05-09T05:30-05:00", "published", id="EST in summer"),
        pytest.param("Updated at 5:36 PM CST on Nov 18, 2019", "2019-11-18T17:36-06:00", "updated", id="on between"),
        pytest.param("Updated 11/8/2023 10:46 PM", "2023-11-08T22:46", "updated", id="American numbers"),
        pytest.param("UPDATED: Tue., Nov. 19, 2019", "2019-11-19", "updated", id="weekday with stops"),
        pytest.param("First published on May 20, 2019 / 1:07 AM", "2019-05-20T01:07", "published", id="first"),
        pytest.param("Town Desk (Bath) First published May 1, 2016: 1:28 AM ET", "2016-05-01T01:28-04:00", "published",
                     id="colon between"),
        pytest.param("Last Updated : Jan 13 2025 | 5:31 PM IST", "2025-01-13T17:31+05:30", "updated", id="no comma"),
        pytest.param("Last Updated On Jan 13, 2025 17:12 pm IST", "2025-01-13T17:12+05:30", "updated", id="stray pm"),
        pytest.param("PTI | Updated: Nov 03, 2025 16:12 IST", "2025-11-03T16:12+05:30", "updated", id="agency before"),
        pytest.param("Updated - May 03, 2025 05:31 pm IST - KOCHI", "2025-05-03T17:31+05:30", "updated", id="dash"),
        pytest.param("2025-11-03T17:04-05:00", "2025-11-03T17:04-05:00", "", id="ISO 8601"),
        pytest.param("2019-11-19T08:57:40.123Z", "2019-11-19T08:57:40+00:00", "", id="ISO 8601 with fractions"),
        pytest.param("Source: Xinhua | 2025-07-25 16:12:45 | Editor: x", "2025-07-25T16:12:45", "", id="seconds"),
        pytest.param("Mon, 03 Nov 2025 16:12:45 -0500", "2025-11-03T16:12:45-05:00", "", id="mail header"),
        pytest.param("5:45 AM PST 11/19/2019 by A. Writer", "2019-11-19T05:45-08:00", "", id="numbers last"),
        pytest.param("By A. Writer • 11/08/23 5:19pm", "2023-11-08T17:19", "", id="two-digit year"),
        pytest.param("Issued on: 24/11/2025 - 16:12", "2025-11-24T16:12", "published", id="day first, plain"),
        pytest.param("Issued on: 08/11/2025 - 16:12", "2025-11-08T16:12", "published", id="day first by label"),
        pytest.param("Publié le 08/11/2025 - 16:00", "2025-11-08T16:00", "published", id="day first by language"),
        pytest.param("Published 08/11/2025 4:12 PM IST", "2025-11-08T16:12+05:30", "published", id="day first by zone"),
        pytest.param("08/11/2025", "2025-11-08", "", id="day first by default"),
        pytest.param("8/11/2025", "2025-08-11", "", id="month first without leading zeros"),
        pytest.param("11.02.23, 11:52 EST", "2023-11-02T11:52-05:00", "", id="month first by zone"),
        pytest.param("4 ноября 2025, 14:20", "2025-11-04T14:20", "", id="Russian"),
        pytest.param("Опубликовано 4 ноября 2025", "2025-11-04", "published", id="Russian label"),
        pytest.param("آخر تحديث: 4 نوفمبر 2025 - 14:20", "2025-11-04T14:20", "updated", id="Arabic"),
        pytest.param("نشر في: 04/11/2025", "2025-11-04", "published", id="Arabic label"),
        pytest.param("04 नवंबर 2025, 06:20 PM", "2025-11-04T18:20", "", id="Hindi"),
        pytest.param("4 Νοεμβρίου 2025 12:00", "2025-11-04T12:00", "", id="Greek"),
        pytest.param("Data publikacji: 3 września 2025, 11:05", "2025-09-03T11:05", "published", id="Polish"),
        pytest.param("3. října 2025 11:05", "2025-10-03T11:05", "", id="Czech"),
        pytest.param("Giriş: 4 Kasım 2025 14:05", "2025-11-04T14:05", "published", id="Turkish"),
        pytest.param("Selasa, 4 Maret 2025 14:05 WIB", "2025-03-04T14:05+07:00", "", id="Indonesian"),
        pytest.param("2025 11/04 10:21:35", "2025-11-04T10:21:35", "", id="Xinhua's page"),
        pytest.param("송고2025-11-18 10:04", "2025-11-18T10:04", "published", id="Korean label glued"),
        pytest.param("TOWN 03 November 2025 16:12", "2025-11-03T16:12", "", id="town before"),
        pytest.param("15:24 August 20, 2025", "2025-08-20T15:24", "", id="time first, month first"),
        pytest.param("KYODO NEWS - Dec 9, 2025 - 10:24 | Japan", "2025-12-09T10:24", "", id="dash between"),
        pytest.param("Mon, October 14, 2024 at 6:00 AM EDT", "2024-10-14T06:00-04:00", "", id="Yahoo"),
        pytest.param("June  09, 2020 09:00 ET (13:00 GMT)", "2020-06-09T09:00-04:00", "", id="second zone"),
        pytest.param("May 03, 2025 07:00 AM Eastern Standard Time", "2025-05-03T07:00-05:00", "", id="zone in words"),
        pytest.param("Nov. 3, 2025, 5:04 p.m. E.S.T.", "2025-11-03T17:04-05:00", "", id="zone with stops"),
        pytest.param("12:20pm Jan 7, 2024 AEDT", "2024-01-07T12:20+11:00", "", id="zone behind the day"),
        pytest.param("06/01/2026 - 13:55 GMT+1", "2026-01-06T13:55+01:00", "", id="GMT+1"),
        pytest.param("22/10/2025, 19:25 (UTC+05:30)", "2025-10-22T19:25+05:30", "", id="UTC+05:30"),
        pytest.param("noon ET July 4, 2025", "2025-07-04T12:00-04:00", "", id="noon"),
        pytest.param("July 4, 2025 at 12 midnight", "2025-07-04T00:00", "", id="midnight"),
        pytest.param("Nov 3, 2025 12:30 a.m.", "2025-11-03T00:30", "", id="half past midnight"),
        pytest.param("Nov 3, 2025 1612 GMT", "2025-11-03T16:12+00:00", "", id="four figures"),
        pytest.param("May 3, 2025 10:00-12:00", "2025-05-03T10:00", "", id="span of hours is no zone"),
        pytest.param("26.10.2025 | 2:43 min", "2025-10-26", "", id="length of a film is no time"),
        pytest.param("5/6/2025 | 14:00", "2025-05-06T14:00", "", id="no am and no zeros"),
        pytest.param("19. Oktober 2019 00:04 Uhr", "2019-10-19T00:04", "", id="German"),
        pytest.param("Zuletzt aktualisiert am Do 25.04.24 | 14.07 Uhr", "2024-04-25T14:07", "updated", id="short year"),
        pytest.param("8 mars 2025 à 14h05", "2025-03-08T14:05", "", id="French"),
        pytest.param("Mis à jour le 1er août 2024 à 9h", "2024-08-01T09:00", "updated", id="French, the first"),
        pytest.param("21 de enero de 2019 a las 10:30", "2019-01-21T10:30", "", id="Spanish"),
        pytest.param("Actualizado Lunes, 2 diciembre 2024 - 02:24", "2024-12-02T02:24", "updated", id="weekday only"),
        pytest.param("3 novembre 2025 ore 16:12", "2025-11-03T16:12", "", id="Italian"),
        pytest.param("segunda-feira, 3 de março de 2025, às 14h05", "2025-03-03T14:05", "", id="Portuguese"),
        pytest.param("Gepubliceerd op 3 maart 2025 om 16.12", "2025-03-03T16:12", "published", id="Dutch"),
        pytest.param("Opdateret 3. maj 2025 kl. 16.12", "2025-05-03T16:12", "updated", id="Danish"),
        pytest.param("Publisert: 05.08.24 kl. 14:47", "2024-08-05T14:47", "published", id="Norwegian"),
        pytest.param("Publicerad 3 augusti 2025", "2025-08-03", "published", id="Swedish"),
        pytest.param("Julkaistu 3. marraskuuta 2025 klo 16.12", "2025-11-03T16:12", "published", id="Finnish"),
        pytest.param("2025年11月3日 16時12分", "2025-11-03T16:12", "", id="Japanese"),
        pytest.param("2025年11月3日(月) 16:12更新", "2025-11-03T16:12", "updated", id="Japanese label"),
        pytest.param("입력 2025.11.03. 오후 4:12", "2025-11-03T16:12", "published", id="Korean"),
        pytest.param("2025년 11월 3일", "2025-11-03", "", id="Korean words"),
        pytest.param("UPDATED:Nov 3, 2025", "2025-11-03", "updated", id="label glued by colon"),
        pytest.param("PublishedFri, Apr 28 20232:23 PM EDT", "2023-04-28T14:23-04:00", "published", id="all glued"),
        pytest.param("By A. WriterNov 3, 2025", "2025-11-03", "", id="name glued"),
        pytest.param("Aktualisiert am 03.11.2025-17:04", "2025-11-03T17:04", "updated", id="hyphen glued"),
        pytest.param("Posted by A. Writer on May 3, 2025", "2025-05-03", "published", id="name between"),
        pytest.param("Edited by A. Writer, May 3, 2025", "2025-05-03", "", id="editing is no update"),
        pytest.param("Released: May 3, 2025", "2025-05-03", "published", id="label by its colon"),
        pytest.param("The film, released May 3, 2025", "2025-05-03", "", id="verb without a colon"),
        pytest.param("May 3, 2025 (updated)", "2025-05-03", "updated", id="label behind"),
        pytest.param("May 3, 2025 Updated", "2025-05-03", "", id="label at the end is the next line's"),
        pytest.param("Updated 14:20 • May 3, 2025", "2025-05-03T14:20", "updated", id="bullet between"),
        pytest.param("Posted\xa0Nov.\xa03, 2025 4:12\u202fPM", "2025-11-03T16:12", "published", id="no-break spaces"),
    ],
)  # fmt: skip
def test_one_stamp(text: str, value: str, label: str) -> None:
    assert read(text) == [(value, label)]


@pytest.mark.parametrize(
    ("text", "stamps"),
    [
        pytest.param(
            "Published 5:04 p.m. ET Nov. 3, 2025 | Updated 8:31 a.m. ET Nov. 4, 2025",
            [("2025-11-03T17:04-05:00", "published"), ("2025-11-04T08:31-05:00", "updated")],
            id="Gannett",
        ),
        pytest.param(
            "on May 27, 2014 at 12:06 PM, updated May 28, 2014 at 1:50 PM",
            [("2014-05-27T12:06", ""), ("2014-05-28T13:50", "updated")],
            id="second label only",
        ),
        pytest.param(
            "12:43, 20 Apr 2025 Updated 12:44, 21 Apr 2025",
            [("2025-04-20T12:43", ""), ("2025-04-21T12:44", "updated")],
            id="each time before its day",
        ),
        pytest.param(
            "10/07/2025 00:50 Actualizado a 13/07/2025 22:39",
            [("2025-07-10T00:50", ""), ("2025-07-13T22:39", "updated")],
            id="one day's order tells the other's",
        ),
        pytest.param("Friday 7/8/2022", [("2022-07-08", "")], id="its weekday tells the order"),
        pytest.param("Monday, 7/8/2023", [("2023-08-07", "")], id="the other order"),
        pytest.param(
            "11/03/2025November 3, 2025", [("2025-11-03", ""), ("2025-11-03", "")], id="words tell the numbers' order"
        ),
        pytest.param("May 3, 2025 4:12 PM UTCUpdated 3 hours ago", [("2025-05-03T16:12+00:00", "")], id="relative"),
        pytest.param("Published May 3, 2025 • Updated 14:20", [("2025-05-03", "published")], id="no second day"),
    ],
)  # fmt: skip
def test_several_stamps(text: str, stamps: list[tuple[str, str]]) -> None:
    assert read(text) == stamps


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("3 Nov, 11:05", id="no year"),
        pytest.param("15:23 2019", id="no day"),
        pytest.param("3 hours ago", id="relative"),
        pytest.param("©2025 The Bugle. Visit at bugle.example.", id="copyright year"),
        pytest.param("Feb. 30, 2025", id="no such day"),
        pytest.param("29 February 2023", id="no leap year"),
        pytest.param("13/13/2025", id="no such month"),
        pytest.param("May 3, 2025 25:10", id="no such hour"),
        pytest.param("May 3, 2025 10:61 PM", id="no such minute"),
        pytest.param("In May 2025 the march began with 3,000 people.", id="month in prose"),
        pytest.param("https://bugle.example/2025/11/03/river", id="address"),
        pytest.param("Version 10.11.20.25", id="version"),
        pytest.param("They won 6/4/10 and 5/6/12.", id="scores"),
        pytest.param("May 3, 1863", id="history"),
        pytest.param("", id="empty"),
    ],
)
def test_no_stamp(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("local", "value"),
    [
        pytest.param("1:59 a.m. ET March 9, 2025", "2025-03-09T01:59-05:00", id="before spring"),
        pytest.param("3:00 a.m. ET March 9, 2025", "2025-03-09T03:00-04:00", id="after spring"),
        pytest.param("1:59 a.m. PT Nov. 2, 2025", "2025-11-02T01:59-07:00", id="before autumn, first coming"),
        pytest.param("2:00 a.m. PT Nov. 2, 2025", "2025-11-02T02:00-08:00", id="after autumn"),
        pytest.param("9 a.m. CT April 1, 2006", "2006-04-01T09:00-06:00", id="day before April's first Sunday"),
        pytest.param("9 a.m. CT April 2, 2006", "2006-04-02T09:00-05:00", id="April's first Sunday"),
        pytest.param("9 a.m. CT Oct. 29, 2006", "2006-10-29T09:00-06:00", id="October's last Sunday"),
        pytest.param("9 a.m. MT April 26, 1986", "1986-04-26T09:00-07:00", id="day before April's last Sunday"),
        pytest.param("9 a.m. MT April 27, 1986", "1986-04-27T09:00-06:00", id="April's last Sunday"),
        pytest.param("9 a.m. ET Jan. 7, 1974", "1974-01-07T09:00-04:00", id="oil crisis"),
        pytest.param("9 a.m. ET July 4, 1966", "1966-07-04T09:00-05:00", id="before the Uniform Time Act"),
    ],
)
def test_american_summer(local: str, value: str) -> None:
    assert read(local) == [(value, "")]


def test_american_summer_agrees_with_the_tz_database() -> None:
    zoneinfo = pytest.importorskip("zoneinfo")
    try:
        new_york = zoneinfo.ZoneInfo("America/New_York")
    except zoneinfo.ZoneInfoNotFoundError:
        pytest.skip("no tz database")
    for day in range(date(1967, 1, 1).toordinal(), date(2030, 1, 1).toordinal()):
        noon = datetime.combine(date.fromordinal(day), clock_time(12))
        printed = f"{noon:%Y-%m-%d} 12:00 ET"
        assert read(printed) == [(noon.replace(tzinfo=new_york).isoformat(timespec="minutes"), "")]


MONTHS_IN_DATES = {
    "Polish": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "Czech": "ledna února března dubna května června července srpna září října listopadu prosince",
    "Slovak": "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
    "Croatian": "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna - studenoga prosinca",
    "Serbian": "januar februar mart april maj jun jul avgust septembar oktobar novembar decembar",
    "Serbian, of": "januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra",
    "Serbian in Cyrillic": "јануар фебруар март април мај јун јул август септембар октобар новембар децембар",
    "Slovene": "januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra",
    "Russian": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "Ukrainian": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "Bulgarian": "януари февруари март април май юни юли август септември октомври ноември декември",
    "Romanian": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "Greek": "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου"
    " Νοεμβρίου Δεκεμβρίου",
    "Turkish": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    "Lithuanian": "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
    "Latvian": "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris",
    "Estonian": "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember",
    "Icelandic": "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",
    "Catalan": "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
    "Afrikaans": "Januarie Februarie Maart April Mei Junie Julie Augustus September Oktober November Desember",
    "Galician": "xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro",
    "Basque": "urtarrilak otsailak martxoak apirilak maiatzak ekainak uztailak abuztuak irailak urriak azaroak"
    " abenduak",
    "Welsh": "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr",
    "Irish": "Eanáir Feabhra Márta Aibreán Bealtaine Meitheamh Iúil Lúnasa - - Samhain Nollaig",
    "Albanian": "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
    "Belarusian": "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня",
    "Urdu": "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
    "Indonesian": "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
    "Malay": "Januari Februari Mac April Mei Jun Julai Ogos September Oktober November Disember",
    "Swahili": "Januari Februari Machi Aprili Mei Juni Julai Agosti Septemba Oktoba Novemba Desemba",
    "Arabic": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "Hebrew": "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר",
    "Hindi": "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
}  # fmt: skip


@pytest.mark.parametrize("language", MONTHS_IN_DATES)
def test_months_of_a_language(language: str) -> None:
    read_back = {
        (month, number): find_stamps(f"3 {month} 2025")[0].value[5:7] if find_stamps(f"3 {month} 2025") else ""
        for number, month in enumerate(MONTHS_IN_DATES[language].split(), 1)
        if month != "-"
    }
    assert [(month, got) for (month, number), got in read_back.items() if got != f"{number:02d}"] == []


@pytest.mark.parametrize(
    ("text", "value", "label"),
    [
        pytest.param("Опубликовано: 3 ноября 2025 г. в 17:04", "2025-11-03T17:04", "published", id="Russian"),
        pytest.param("Обновлено 3 ноября 2025, 17:04", "2025-11-03T17:04", "updated", id="Russian, updated"),
        pytest.param("понедельник, 3 ноября 2025, 17:04", "2025-11-03T17:04", "", id="Russian weekday"),
        pytest.param("Оновлено: 3 листопада 2025 о 17:04", "2025-11-03T17:04", "updated", id="Ukrainian"),
        pytest.param("Публикувана: 3 ноември 2025 г., 17:04", "2025-11-03T17:04", "published", id="Bulgarian"),
        pytest.param("Objavljeno: 3. studenoga 2025. u 17:04", "2025-11-03T17:04", "published", id="Croatian"),
        pytest.param("3. listopada 2025. 17:04", "2025-10-03T17:04", "", id="Croatian October"),
        pytest.param("3 listopada 2025, 17:04", "2025-11-03T17:04", "", id="Polish November"),
        pytest.param("Publicat: 3 noiembrie 2025, 17:04", "2025-11-03T17:04", "published", id="Romanian"),
        pytest.param("2025. november 3. 17:04", "2025-11-03T17:04", "", id="Hungarian: the year first"),
        pytest.param("Frissítve: 2025. október 3., péntek 17:04", "2025-10-03T17:04", "updated", id="Hungarian"),
        pytest.param("2025 m. lapkričio 3 d. 17:04", "2025-11-03T17:04", "", id="Lithuanian"),
        pytest.param("2025. gada 3. novembris, 17:04", "2025-11-03T17:04", "", id="Latvian"),
        pytest.param("Ενημερώθηκε: 3 Νοεμβρίου 2025, 5:04 μ.μ.", "2025-11-03T17:04", "updated", id="Greek afternoon"),
        pytest.param("ΔΗΜΟΣΙΕΥΣΗ: 3 ΝΟΕΜΒΡΙΟΥ 2025 12:04 ΠΜ", "2025-11-03T00:04", "published", id="Greek capitals"),
        pytest.param("الاثنين 3 نوفمبر 2025 - 05:04 م", "2025-11-03T17:04", "", id="Arabic afternoon"),
        pytest.param("آخر تحديث: 3 نوفمبر 2025 05:04 ص", "2025-11-03T05:04", "updated", id="Arabic morning"),
        pytest.param("פורסם: 3 בנובמבר 2025, 17:04", "2025-11-03T17:04", "published", id="Hebrew"),
        pytest.param(
            "Diperbarui: 3 November 2025 pukul 17:04 WIB", "2025-11-03T17:04+07:00", "updated", id="Indonesian"
        ),
        pytest.param(
            "Oluşturulma Tarihi: Mart 27, 2025 10:15", "2025-03-27T10:15", "published", id="Turkish: the month first"
        ),
        pytest.param("Data utworzenia: 3 listopada 2025, 17:04", "2025-11-03T17:04", "published", id="Polish, created"),
        pytest.param("2025eko azaroaren 3a, 17:04", "2025-11-03T17:04", "", id="Basque: the year first"),
        pytest.param("Cyhoeddwyd 3 Tachwedd 2025", "2025-11-03", "published", id="Welsh"),
        pytest.param("Cập nhật: 03/11/2025 17:04", "2025-11-03T17:04", "updated", id="Vietnamese"),
        pytest.param("Güncelleme: 3 Kasım 2025 17:04", "2025-11-03T17:04", "updated", id="Turkish"),
        pytest.param("Aktualizováno 3. listopadu 2025 v 17:04", "2025-11-03T17:04", "updated", id="Czech"),
        pytest.param("Actualitzat: 3 d'octubre de 2025, 17:04", "2025-10-03T17:04", "updated", id="Catalan"),
        pytest.param("सोमवार, 3 नवंबर 2025", "2025-11-03", "", id="Hindi"),
        pytest.param("प्रकाशित: ३ नवंबर २०२५, १७:०४", "2025-11-03T17:04", "published", id="Devanagari figures"),
        pytest.param("প্রকাশ: ০৩ নভেম্বর ২০২৫, ১৭:০৪", "2025-11-03T17:04", "published", id="Bengali"),
        pytest.param("நவம்பர் 3, 2025 17:04", "2025-11-03T17:04", "", id="Tamil"),
        pytest.param("Jumatatu, Novemba 03, 2025", "2025-11-03", "", id="Swahili: the month first"),
        pytest.param("03 ное 2025, 17:04", "2025-11-03T17:04", "", id="Bulgarian, abbreviated"),
        pytest.param("เผยแพร่: 3 พ.ย. 2568 17:04", "2025-11-03T17:04", "published", id="Thai calendar"),
        pytest.param("3 พฤศจิกายน พ.ศ. 2568", "2025-11-03", "", id="Thai calendar, spelled out"),
        pytest.param("۱۲ آبان ۱۴۰۴ - ۱۷:۰۴", "2025-11-03T17:04", "", id="Persian calendar"),
        pytest.param("۳۰ اسفند ۱۴۰۳", "2025-03-20", "", id="Persian calendar, a leap day"),
    ],
)
def test_stamp_in_other_languages_and_scripts(text: str, value: str, label: str) -> None:
    assert read(text) == [(value, label)]
    assert is_date_line(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Обновлено", id="Russian"),
        pytest.param("Ενημερώθηκε:", id="Greek"),
        pytest.param("Son güncelleme:", id="Turkish, last"),
    ],
)
def test_label_alone_in_other_scripts(text: str) -> None:
    assert label_only(text) == "updated"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("В 2025 году 3 парома стояли в порту", id="Russian sentence"),
        pytest.param("3 корабля 2025 года постройки", id="Russian, no month"),
        pytest.param("1404/08/12 - 17:04", id="Persian calendar"),
        pytest.param("ขายได้ 3 ชิ้น 2568 บาท", id="Thai figures"),
        "Stand: 10:49 UhrLesedauer: 5 Minuten",
    ],
)
def test_no_day_in_other_scripts(text: str) -> None:
    assert read(text) == []


def test_the_label_stands_outside_the_span() -> None:
    text = "Story by A. Writer | Published: 5:04 p.m. ET Nov. 3, 2025 | News"
    (stamp,) = find_stamps(text)
    assert text[stamp.start : stamp.end] == "5:04 p.m. ET Nov. 3, 2025"


def test_accents_do_not_move_the_span() -> None:
    text = "Écrit à Orléans · le 8 août 2025 à 14h05 · été"
    (stamp,) = find_stamps(text)
    assert text[stamp.start : stamp.end] == "8 août 2025 à 14h05"


@pytest.mark.parametrize(
    "text",
    """
    3 Nov, 11:05
    Jun 13, 4:03 PM EDT
    2h
    • 2h • 3 min read
    32M ago
    an hour ago
    just now
    Updated 3 hours ago
    November 3, 2025 4:12 PM UTC Updated 3 hours ago
    Wednesday, November 8th 2023
    4:14 p.m.
    17:40
    4 min read
    7-minute read
    2 minute read
    Reading Time: 3 mins read
    Read Time: 2 mins
    Lesezeit: 4 Min.
    Lesedauer etwa 2 Min
    Temps de Lecture 4 min.
    3' di lettura
    2 min
    Published Jun 05, 2025 • 3 minute read
    Published on October 29, 2023, at 4:28 am (Paris)
    *Published 8 March 2025*
    Yesterday 1:55PM
    15:23 2019
    Heute, 12:37 Uhr
    Stand: 20:03 Uhr | Lesedauer: 4 Minuten
    vor 3 Stunden
    il y a 3 heures
    prije 3 sata
    3 godziny temu
    2 saat önce
    3 часа назад
    5 jam yang lalu
    acum 20 de minute
    πριν 2 ώρες
    vandaag, 13:24
    I går kl. 09.14
    Вчера, 16:22
    05 Gennaio 2025 Aggiornato alle 16:01 1 minuti di lettura
    mandag 5. august kl. 14:47
    2025年1月14日 01時28分 (1月14日 01時40分更新)
    Last updated: August 8
    03 May 2025 4
    November 21, 20250 1747
    Published 5:04 p.m. ET Nov. 3, 2025 | Updated 8:31 a.m. ET Nov. 4, 2025
    """.strip().splitlines(),
)
def test_line_of_dates(text: str) -> None:
    assert is_date_line(text.strip())


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("45 min.", id="a recipe's minutes"),
        pytest.param("Pre 20 godina", id="years ago, as a subhead"),
        pytest.param("3 saat", id="hours that are not ago"),
        pytest.param("20 minutes", id="minutes in words"),
        pytest.param("0:00 / 2:41", id="player"),
        pytest.param("Mon-Fri 9AM-10PM ET", id="opening hours"),
        pytest.param("Sunday", id="weekday"),
        pytest.param("May", id="month"),
        pytest.param("October 2023", id="archive"),
        pytest.param("2023", id="year"),
        pytest.param("Published", id="label alone"),
        pytest.param("2020 1,061,400", id="table"),
        pytest.param("Nov. 3, 2025 3 4 5", id="row of a table"),
        pytest.param("3 May 12", id="row of a table without years"),
        pytest.param("7/8", id="fraction"),
        pytest.param("* * *", id="break"),
        pytest.param("By A. Writer • Nov 3, 2025", id="byline"),
        pytest.param("The river rose on Nov. 3, 2025.", id="sentence"),
        pytest.param("May 3, 2025, was a Saturday.", id="sentence of date words"),
        pytest.param("Updated 11.02.23, 11:52 EST: This article has been updated.", id="correction"),
        pytest.param("Jan 30 (Reuters)", id="dateline without its place"),
        pytest.param("Nov. 3, 2025:", id="head of what happened on that day"),
        pytest.param("Feb. 30, 2025 of", id="no such day"),
        pytest.param("", id="empty"),
    ],
)
def test_no_line_of_dates(text: str) -> None:
    assert not is_date_line(text)


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("4:14 p.m.", True),
        ("9.30 Uhr", True),
        ("Noon", True),
        ("17:04 GMT", True),
        ("Nov. 3, 11:05", False),
        ("Updated: 11:05", False),
        ("0:00 / 2:41", False),
        ("3 hours ago", False),
        ("At 4:14 p.m. it rang.", False),
    ],
)
def test_hour(text: str, hour: bool) -> None:
    assert is_hour(text) is hour


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Published", "published"),
        ("PUBLISHED:", "published"),
        ("Issued on:", "published"),
        ("Publish date:", "published"),
        ("Created:", "published"),
        ("Erstmals veröffentlicht am", "published"),
        ("Updated:", "updated"),
        ("Last Updated On", "updated"),
        ("• Modified:", "updated"),
        ("Mis à jour le", "updated"),
        ("最終更新", "updated"),
        ("Author of the article:", ""),
        ("Published in", ""),
        ("Published by", ""),
        ("Published Nov 3", ""),
        ("Updated Articles and Resources", ""),
        ("PUBLISHED AUTHOR WINS PRIZE", ""),
        ("Created", ""),
        ("", ""),
    ],
)
def test_label_only(text: str, label: str) -> None:
    assert label_only(text) == label


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("STOCKHOLM, Aug 29, 2014 (AFP)", "2014-08-29"),
        ("Paris, 21 jan 2019 (AFP)", "2019-01-21"),
        ("TORONTO, June  09, 2020  (GLOBE NEWSWIRE)", "2020-06-09"),
        ("SHANGHAI, Oct 26 (Reuters)", None),
        ("(ANSA) - ROME, 11 OCT", None),
        ("KANSAS CITY, Mo.", None),
    ],
)
def test_dateline_date(text: str, day: str | None) -> None:
    assert dateline_date(text) == day


FORMS = (
    "{d:%B} {n}, {d:%Y}",
    "{d:%b}. {d:%d}, {d:%Y}",
    "{d:%B %d %Y}",
    "{n} {d:%B} {d:%Y}",
    "{n} {d:%b} {d:%Y}",
    "{d:%A}, {n} {d:%B} {d:%Y}",
    "{d:%A}, {d:%B} {n}, {d:%Y}",
    "{d:%Y-%m-%d}",
    "{d:%Y/%m/%d}",
    "{d:%d.%m.%Y}",
    "{n}. {d.month}. {d:%Y}",
    "Issued on: {d:%d/%m/%Y}",
    "{d:%d-%m-%Y}",
    "{d:%Y}年{d.month}月{n}日",
)
TIMES = ("{day} {t:%H:%M}", "{day}, {t:%I:%M %p}", "{day} at {t:%I:%M %p}", "{t:%H:%M}, {day}", "{day} - {t:%H:%M}")
DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))


@given(DAYS, st.sampled_from(FORMS))
def test_a_printed_day_is_read_back(day: date, form: str) -> None:
    text = form.format(d=day, n=day.day)
    assert [stamp.value for stamp in find_stamps(text)] == [day.isoformat()]
    assert is_date_line(text)


@given(st.datetimes(datetime(1900, 1, 1), datetime(2099, 12, 31)), st.sampled_from(FORMS[:8]), st.sampled_from(TIMES))
def test_a_printed_time_is_read_back(moment: datetime, form: str, around: str) -> None:
    text = around.format(day=form.format(d=moment, n=moment.day), t=moment)
    assert [stamp.value for stamp in find_stamps(text)] == [f"{moment:%Y-%m-%dT%H:%M}"]
    assert is_date_line(text)


PIECES = """
    Published Updated: 3 Nov. November 3, 2025 2025-11-03 03/11/25 31. 4:12 16.12 25:61 p.m. PM ET GMT+2 +05:30 Z T
    at on le ( ) [ ] | • , - / Monday (Paris) 年 3月 오후 ago min read by 1er de \ue000 \u200b İ ſ
"""


@given(st.one_of(st.text(), *(st.lists(st.sampled_from(PIECES.split())).map(gap.join) for gap in ("", " "))))
def test_any_text_is_read_without_complaint(text: str) -> None:
    is_date_line(text)
    label_only(text)
    end = 0
    for stamp in find_stamps(text):
        datetime.fromisoformat(stamp.value)
        assert end <= stamp.start < stamp.end <= len(text)
        end = stamp.end


@pytest.mark.parametrize(
    "text",
    ["1" * 50_000, "1 " * 50_000, "Nov 3 " * 50_000, "Published by " * 30 + "2025-01-01", "11:11 " * 60 + "2025-01-01",
     " " * 390 + "2025-01-01", "1.1.2025 " * 44, "Posted " * 50 + "May 3, 2025"],
    ids=["figures", "single figures", "days", "labels", "times", "spaces", "dates", "labels before one day"],
)  # fmt: skip
def test_no_line_takes_long(text: str) -> None:
    find_stamps(text)  # compiles the patterns
    begin = time.perf_counter()
    find_stamps(text)
    is_date_line(text[:200])
    assert time.perf_counter() - begin < 0.2


def test_day_that_is_printed_twice_without_a_space() -> None:
    assert read("Published On 3 Nov 20253 Nov 2025")[0] == ("2025-11-03", "published")
    assert is_date_line("Published On 3 Nov 20253 Nov 2025")


@pytest.mark.parametrize(
    ("text", "stamps"),
    [
        pytest.param(
            "Updated November 3 2025 - 5:04pm, first published 4:00pm",
            [("2025-11-03T17:04", "updated"), ("2025-11-03T16:00", "published")],
            id="published on the same day",
        ),
        pytest.param(
            "Published: 03/11/2025 - 17:04 GMT+1•Updated 18:00",
            [("2025-11-03T17:04+01:00", "published"), ("2025-11-03T18:00+01:00", "updated")],
            id="updated on the same day",
        ),
        pytest.param(
            "Published Nov. 3, 2025 | Updated 18:00", [("2025-11-03", "published")], id="no time beside the day"
        ),
        pytest.param("Nov. 3, 2025 at 5:04 PM | doors open 18:00", [("2025-11-03T17:04", "")], id="no label"),
    ],
)
def test_hour_that_has_its_day_from_the_line(text: str, stamps: list[tuple[str, str]]) -> None:
    assert read(text) == stamps
