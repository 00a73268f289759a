"""Fields in other scripts: bylines, datelines before a colon, pictures' words, sources in lists."""

from __future__ import annotations

import pytest

from wireclean import clean, dates
from wireclean.fields import byline, dateline, invitation_abroad, photo, signature


@pytest.mark.parametrize(
    ("line", "text", "authors", "house"),
    [
        ("記者陳柏安／苗栗報導", "記者陳柏安／苗栗報導", ("陳柏安",), None),
        (
            "聯合報／ 記者陳柏安、林晓／苗栗即時報導",
            "聯合報／ 記者陳柏安、林晓／苗栗即時報導",
            ("陳柏安", "林晓"),
            "聯合報",
        ),
        ("Por g1 Minas — Belo Horizonte", "g1 Minas — Belo Horizonte", (), "g1 Minas"),
        ("Aleksandra Wójcik / PAP", "Aleksandra Wójcik / PAP", ("Aleksandra Wójcik",), "PAP"),
        ("ویب ڈیسک", "ویب ڈیسک", (), None),
        ("न्यूज डेस्क, अमर उजाला, लखनऊ", "न्यूज डेस्क, अमर उजाला, लखनऊ", (), "अमर उजाला"),
        ("澎湃新闻记者 周航", "澎湃新闻记者 周航", ("周航",), "澎湃新闻"),
    ],
)
def test_byline(line: str, text: str, authors: tuple[str, ...], house: str | None) -> None:
    found = byline.parse((line,))
    assert found is not None
    assert (found.text, found.authors, found.affiliation) == (text, authors, house)


STATION = "آج صبح ایک بطخ نے ریل گاڑی کو گیارہ منٹ تک روکے رکھا، اور کسی کو معلوم نہیں کہ وہ وہاں کیسے پہنچی۔"


@pytest.mark.parametrize(
    ("paragraph", "text", "location"),
    [
        (f"لاہور: {STATION}", "لاہور", "لاہور"),
        ("लखनऊ। राजधानी में सोमवार को एक बत्तख ने रेलगाड़ी को ग्यारह मिनट तक रोके रखा और सबको चौंका दिया।", "लखनऊ", "लखनऊ"),
        (
            "〔記者陳柏安／苗栗報導〕一隻天鵝今天早上讓區間車停了十一分鐘，沒有人知道牠從哪裡來。",
            "〔記者陳柏安／苗栗報導〕",
            "苗栗",
        ),
        (
            "【ロンドン＝竹内弘文】白鳥が三日、始発列車を十一分間止めた。どこから来たのかは分かっていない。",
            "【ロンドン＝竹内弘文】",
            "ロンドン",
        ),
        ("本报北京11月3日电 一只天鹅今天早上让火车停了十一分钟，没有人知道它从哪里来。", "本报北京11月3日电", "北京"),
    ],
)
def test_dateline(paragraph: str, text: str, location: str) -> None:
    found = dateline.parse(paragraph)
    assert found is not None
    assert (found.text, found.location) == (text, location)


@pytest.mark.parametrize(
    "line",
    [
        "Лось. Архивное фото",
        "Ворон у салоні трамвая / фото Київпастранс",
        "فوٹو: فائل",
        "Vecchia funivia. Foto d'archivio",
        "Tukang becak menunggu penumpang di Malioboro. TEMPO/Pius Erlangga",
        "경매장 지붕에 앉은 갈매기. 연합뉴스",
        "© iStock",
        "La meule a été libérée jeudi matin. [Keystone - Jean Bott]",
        "한 찻집 처마에 낡은 휴대전화가 걸려 있다. 2025.11.27. *재판매 및 DB 금지",
    ],
)
def test_photo_credit(line: str) -> None:
    assert photo.is_photo_credit(line)


def test_caption_with_capitals_of_a_name_is_not_a_credit_alone() -> None:
    assert not photo.is_alone("Ворон у салоні / фото Київпастранс")
    assert photo.is_alone("ADA VERMEER / AFP")


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("Quelle: ntv.de, mau/dpa", "Deutsche Presse-Agentur"),
        ("Źródło: PAP / RMF FM", "PAP"),
        ("Forrás: MTI, Index", "MTI"),
        ("Источник: ТАСС", "TASS"),
        ("Quelle: eigene Berechnung, dpa", None),
    ],
)
def test_source(line: str, agency: str | None) -> None:
    assert signature.sign_off_agency(line) == agency


def test_initials_before_a_site_and_an_agency() -> None:
    assert signature.is_desk_initials("mak / Polsatnews.pl / PAP")
    assert not signature.is_desk_initials("Ada Vermeer / PAP")


@pytest.mark.parametrize(
    ("line", "stamps"),
    [
        ("2025/11/27 10:12（最終更新 11/27 10:12）", [("2025-11-27T10:12", "")]),
        ("עודכן לאחרונה: 27.11.2025 / 13:20", [("2025-11-27T13:20", "updated")]),
        ("প্রকাশ: ২৭ নভেম্বর ২০২৫, ০৬:৪৫ পিএম", [("2025-11-27T18:45", "published")]),
        (
            "Jueves 27 noviembre de 2025 | Publicado a las 09:18",
            [("2025-11-27", ""), ("2025-11-27T09:18", "published")],
        ),
        ("27|11|2025 18:30", [("2025-11-27T18:30", "")]),
        ("2025/3/6 14:25（3/7 15:02 更新）", [("2025-03-06T14:25", "")]),
    ],
)
def test_update(line: str, stamps: list[tuple[str, str]]) -> None:
    assert [(stamp.value, stamp.label) for stamp in dates.find_stamps(line)] == stamps


def test_city_before_a_full_stop() -> None:
    line = "Dortmund. Der Schwan hat am Montag die Regionalbahn elf Minuten lang aufgehalten, teilte die Bahn mit."
    found = dateline.parse(line)
    assert found is not None
    assert (found.text, found.location) == ("Dortmund", "Dortmund")
    assert dateline.parse(line.replace("Dortmund", "Schwäne")) is None


@pytest.mark.parametrize(
    "line",
    [
        "📲 Clique aqui para seguir o canal do g1 Minas no WhatsApp",
        "Додайте УНІАН до обраних джерел у Google",
        "Aggiungi Il Post alle tue fonti preferite su Google",
    ],
)
def test_invitation(line: str) -> None:
    assert invitation_abroad.is_invitation(line)


def test_urdu_sentences_end_in_a_stop_of_their_own() -> None:
    lines = ["لاہور میں بطخ نے ریل گاڑی روک دی", "27 نومبر 2025", f"لاہور: {STATION}", STATION, "بطخ اب گھر پر ہے۔"]
    article = clean("\n\n".join([*lines, "متعلقہ خبریں", "تمام حقوق محفوظ ہیں"]))
    assert (article.title, article.text) == (lines[0], "\n\n".join(lines[2:]))


@pytest.mark.parametrize(
    ("paragraph", "text", "names"),
    [
        (
            "(강릉=연합뉴스) 박서윤 김도윤 기자 = 강릉시의 한 등대가 매일 밤 아홉 시에 어선에 불빛으로 인사를 보낸다.",
            "박서윤 김도윤 기자",
            ["박서윤", "김도윤"],
        ),
        (
            "新华社福州11月27日电（记者林晓舟、吴一舟）一座灯塔二十七日迎来生日，村民在码头上同吃长寿面。",
            "记者林晓舟、吴一舟",
            ["林晓舟", "吴一舟"],
        ),
    ],
)
def test_reporters_beside_the_dateline(paragraph: str, text: str, names: list[str]) -> None:
    article = clean(f"등대 燈塔 灯塔 迎来 生日 인사\n\n2025-11-27 10:12\n\n{paragraph}\n\n{paragraph[-20:]}\n")
    assert (article.byline, list(article.authors)) == (text, names)
