"""Links that name themselves ones, and sentences that begin as they do."""

from __future__ import annotations

import pytest

from tests.rules.pages import CHROME, STORY, TITLE, TOP, amid, cleaned, page

MENU = "[Home](https://portellis.example) [Sports](https://portellis.example/sports)"


@pytest.mark.parametrize(
    ("line", "goes"),
    [
        pytest.param("More in local news: Bakery to close", True, id="a colon"),
        pytest.param("PODCAST | Bakery to close", True, id="a bar"),
        pytest.param("Related article Bakery to close", True, id="neither"),
        pytest.param("» Subscriber exclusive: Bakery to close", True, id="behind a mark"),
        pytest.param("Harbor live: watch the boats at sea", True, id="a station's programme"),
        pytest.param("More in local news: Will the “bakery” close?", True, id="a question"),
        pytest.param("【関連記事】線路のない駅、今も切符を売る", True, id="Japanese"),
        pytest.param("延伸阅读：江南水乡修复二十座廊桥", True, id="Chinese"),
        pytest.param("【写真】雪の待合室で汽車を待つ。", False, id="a Japanese sentence"),
        pytest.param("More in local news: The bakery is to close.", False, id="a full stop"),
        pytest.param("More in local news: “The bakery is to close.”", False, id="a full stop inside quotation marks"),
        pytest.param("PODCAST: the bakery (the mill.)", False, id="a full stop inside brackets"),
        pytest.param("More in local news: the bakery,", False, id="a comma"),
        pytest.param("VIDEO:Bakery", False, id="one word"),
        pytest.param("Photos: the bakery closes", False, id="a word that begins sentences"),
        pytest.param("Related problems closed the bakery", False, id="no mark"),
    ],
)
def test_a_line_amid_a_story(line: str, goes: bool) -> None:
    text = cleaned(*CHROME, *TOP, *STORY[:3], line, *STORY[3:]).text
    assert text == page(*STORY[:3], *([] if goes else [line]), *STORY[3:])


def test_a_link_in_a_text_without_chrome_stays() -> None:
    blocks = [*STORY[:3], "More in local news: Bakery to close", *STORY[3:]]
    assert cleaned(*blocks).text == page(*blocks)


@pytest.mark.parametrize(
    ("line", "goes"),
    [
        pytest.param(
            "Photos: [the bakery closes for ever](https://portellis.example/bakery)", True, id="most is a link"
        ),
        pytest.param("[Photos](https://portellis.example/video): the bakery closes for ever", False, id="little is"),
        pytest.param("Audio | [the bakery closes for ever](https://portellis.example/bakery)", True, id="behind a bar"),
        pytest.param("Photos: [the bakery closes.](https://portellis.example/bakery)", False, id="a sentence"),
        pytest.param("The rest: [the bakery closes](https://portellis.example/bakery)", False, id="other words"),
    ],
)
def test_words_that_begin_sentences_in_a_page_in_markdown(line: str, goes: bool) -> None:
    article = cleaned(MENU, f"# {TITLE}", "Share this article", *STORY[:3], line, *STORY[3:])
    assert ("bakery" not in article.text) == goes


LINKS = [
    "Читайте также: Рыбаки вернули старый якорь",
    "ЧИТАЙТЕ ЕЩЁ: Рыбаки вернули старый якорь",
    "Читайте також: Рибалки повернули старий якір",
    "Прочетете още: Рибари върнаха старата котва",
    "PROČITAJTE JOŠ: Ribari vratili staro sidro",
    "Pročitajte i: Ribari vratili staro sidro",
    "Прочитајте још: Рибари вратили старо сидро",
    "Preberite tudi: Ribiči vrnili staro sidro",
    "CITEȘTE ȘI: Pescarii au adus vechea ancoră",
    "Citeşte şi: Pescarii au adus vechea ancoră",
    "Olvasd el ezt is: Visszahozták a régi horgonyt",
    "Kapcsolódó cikkünk: Visszahozták a régi horgonyt",
    "ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ: Ψαράδες έφεραν πίσω την άγκυρα",
    "Διαβάστε ακόμα: Ψαράδες έφεραν πίσω την άγκυρα",
    "اقرأ أيضاً: الصيادون يعيدون المرساة القديمة",
    "إقرأ أيضا | الصيادون يعيدون المرساة القديمة",
    "קראו גם: הדייגים השיבו את העוגן הישן",
    "بیشتر بخوانید: ماهیگیران لنگر را بازگرداندند",
    "यह भी पढ़ें: मछुआरों ने पुराना लंगर लौटाया",
    "ये भी पढ़ें: मछुआरों ने पुराना लंगर लौटाया",
    "আরও পড়ুন: জেলেরা ফিরিয়ে দিল নোঙর",
    "Baca juga: Nelayan mengembalikan jangkar tua",
    "Simak juga: Nelayan mengembalikan jangkar tua",
    "Xem thêm: Ngư dân trả lại chiếc mỏ neo cũ",
    "อ่านเพิ่มเติม: ชาวประมงคืนสมอเก่า ที่ท่าเรือ",
    "Skaitykite taip pat: Žvejai grąžino senąjį inkarą",
    "Lasi arī: Zvejnieki atdod veco enkuru",
    "Loe ka: Kalurid tõid vana ankru tagasi",
    "Soma pia: Wavuvi warudisha nanga ya kale",
    "Llegeix també: Els pescadors retornen l'àncora",
    "Čítajte aj: Rybári vrátili starú kotvu",
    "Přečtěte si také: Rybáři vrátili starou kotvu",
]


@pytest.mark.parametrize("link", LINKS)
def test_links_of_other_languages_in_an_article_alone(link: str) -> None:
    assert cleaned(*TOP, *STORY[:3], link, *STORY[3:]).text == page(*STORY)


@pytest.mark.parametrize(
    "line",
    [
        "Читайте также о том, как рыбаки вернули якорь: смотрители просят всех прийти на пристань.",
        "Loe kaardid üle: neid on kaks.",
        "Baca juga label pada kemasan: di situ tertulis jumlahnya.",
    ],
)
def test_sentences_of_other_languages_stay(line: str) -> None:
    assert cleaned(*TOP, *STORY[:3], line, *STORY[3:]).text == page(*STORY[:3], line, *STORY[3:])


def test_more_with_a_headline_behind_its_colon() -> None:
    """Gannett's papers set nothing else before it; a sentence has a full stop."""
    kept = "More: the swan had been seen twice since then, by two people."
    assert cleaned(*CHROME, *TOP, *STORY[:3], "More: Why swans have started to whistle", *STORY[3:]).text == page(
        *STORY
    )
    assert kept in cleaned(*CHROME, *TOP, *STORY[:3], kept, *STORY[3:]).text


def test_address_at_which_to_read_more() -> None:
    address = "Read more at: https://www.elmpost.example/news/article271.html#storylink=cp"
    assert amid(address) == page(*STORY)
