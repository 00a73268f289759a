"""Last paragraphs below a box of other stories, in any language."""

from __future__ import annotations

import pytest

from wireclean import clean

GERMAN = (
    "Startseite\nInland\nSport",
    "Schwan hält Regionalbahn in Elmhafen auf",
    "03.11.2025, 16:42 Uhr",
    "Ein Schwan hat am Montag die Regionalbahn nach Elmhafen elf Minuten lang aufgehalten, teilte die Bahn mit.",
    "Er habe auf den Schienen gestanden und sich nicht um das Signal gekümmert, sagte der Lokführer Hal Brandt.",
)
TAIL = ("Kommentare", "Impressum\nDatenschutz")


def _text(*blocks: str) -> list[str]:
    return (clean("\n\n".join(blocks) + "\n").text or "").split("\n\n")


@pytest.mark.parametrize(
    ("box", "last"),
    [
        pytest.param(
            ("Lesen Sie auch\nBäckerei schließt nach neunzig Jahren",),
            "Die Bahn will den Schwan im Frühjahr mit einem Zaun abhalten.",
            id="one headline",
        ),
        pytest.param(
            ("Mehr zum Thema\nBäckerei schließt nach neunzig Jahren",),
            "Die Bahn will den Schwan im Frühjahr mit einem Zaun abhalten.",
            id="under a label that mostly ends stories",
        ),
        pytest.param(
            ("ANZEIGE", "Lesen Sie auch: Bäckerei schließt nach neunzig Jahren"),
            "Die Bahn hat ihm einen Fahrplan gegeben.",
            id="short, below an ad and a headline behind its label",
        ),
        pytest.param(
            ("Bäckerei schließt nach neunzig Jahren\n2. November, 18:12",),
            "Der Schwan und der Lokführer wollen sich in Elmhafen wieder treffen.",
            id="a card without a label",
        ),
        pytest.param(
            ("Anderswo gelesen\nBäckerei schließt nach neunzig Jahren",),
            "Der Schwan und der Lokführer wollen sich in Elmhafen wieder treffen.",
            id="a label that is not known",
        ),
    ],
)
def test_last_paragraph_below_a_box_has_words_of_the_story(box: tuple[str, ...], last: str) -> None:
    assert _text(*GERMAN, *box, last, *TAIL) == [*GERMAN[3:], last]


@pytest.mark.parametrize(
    "box",
    [
        pytest.param(
            ("Mehr zum Thema\nBäckerei schließt nach neunzig Jahren", "Die Bäckerei backt zum letzten Mal."),
            id="words of its headline",
        ),
        pytest.param(
            ("Mehr zum Thema\nLokführer Hal Brandt hört auf", "12.10.2025", "Die Bahn sucht einen Lokführer."),
            id="a day in the card",
        ),
        pytest.param(
            (
                "Mehr zum Thema\nMann findet Ring im Fluss",
                "Die Bahn hat ihn nach Elmhafen gefahren.",
                "Schwan auf der Autobahn",
                "Auch dort hat ein Schwan gestanden, und niemand weiß, wie er dorthin kam.",
            ),
            id="another headline with its summary below",
        ),
        pytest.param(
            ("Lesen Sie auch\nMann findet Ring im Fluss", "Schwan und Bahn: Jetzt anmelden.", "Newsletter"),
            id="a call to the reader",
        ),
    ],
)
def test_summary_of_another_story_is_not(box: tuple[str, ...]) -> None:
    assert _text(*GERMAN, *box, *TAIL) == [*GERMAN[3:]]


def test_topics_below_show_the_storys_last_paragraph() -> None:
    box = "Lesen Sie auch\nBäckerei schließt nach neunzig Jahren\nMann findet Ring im Fluss"
    last = "Im Frühjahr kommt ein Zaun."
    assert _text(*GERMAN, box, last, "Schwan\nElmhafen\nRegionalbahn", *TAIL) == [*GERMAN[3:], last]


def test_last_paragraph_in_japanese_is_signed_in_wide_brackets() -> None:
    lines = (
        "トップ\n社会\n政治",
        "踏切に雪だるまの駅長　秋田の無人駅",
        "2025/11/27 10:12",
        "秋田県の無人駅に27日、雪だるまの「駅長」が着任した。近くの住民が編んだ毛糸の帽子をかぶり、始発列車を見送った。",
        "住民グループの代表は「切符は売れないが、待っていることはできる」と話す。",
    )
    last = "冬の間の乗客は一日平均7人。住民らは春までに10人に増やしたい考えだ。（共同）"
    box, tail = "あわせて読みたい\n灯台の影で時を測る漁師町", "関連記事\nアクセスランキング"
    assert _text(*lines, box, last, tail) == [*lines[3:], last]


ADJOINING = "\n".join(GERMAN)
LAST = "Die Regionalbahn will den Schwan im Frühjahr mit einem Zaun abhalten, der bis nach Elmhafen reicht."


def _adjoining(*lines: str) -> list[str]:
    """The paragraphs of a page without blank lines."""
    return (clean("\n".join((ADJOINING, *lines, *TAIL)) + "\n").text or "").split("\n\n")


def test_last_paragraph_below_a_box_of_a_page_without_blank_lines() -> None:
    box = ("Lesen Sie auch", "Bäckerei schließt nach neunzig Jahren")
    assert _adjoining(*box, LAST) == [*GERMAN[3:], LAST]


@pytest.mark.parametrize("lines", [pytest.param((LAST,), id="behind a bio"), pytest.param((), id="the bio itself")])
def test_a_writers_bio_is_no_last_paragraph(lines: tuple[str, ...]) -> None:
    page = ADJOINING.replace("03.11.2025", "Von Ida Voss\n03.11.2025")
    bio = "Ida Voss schreibt seit Jahren über Schwäne, die Bahn und den Fahrplan von Elmhafen."
    box = ("Lesen Sie auch", "Bäckerei schließt nach neunzig Jahren")
    text = clean("\n".join((page, *box, bio, *box, *lines, *TAIL))).text
    assert text == "\n\n".join(GERMAN[3:])


@pytest.mark.parametrize(
    ("last", "found"),
    [
        pytest.param(LAST, True, id="many words of the story"),
        pytest.param("Die Bahn hat ihm einen Fahrplan gegeben.", False, id="few"),
        pytest.param("Die Bäckerei hat der Bahn in Elmhafen den Schwan als Brot gebacken.", False, id="of a headline"),
    ],
)
def test_last_paragraph_below_headlines_that_mostly_stand_below_stories(last: str, found: bool) -> None:
    box = ("Meistgelesen", "Bäckerei schließt nach neunzig Jahren", "Mann findet Ring im Fluss")
    assert _text(*GERMAN, *box, last, GERMAN[1], "Abonnieren", *TAIL) == [*GERMAN[3:], *([last] if found else [])]


def test_what_a_site_tells_its_readers_is_no_other_story() -> None:
    box = ("Meistgelesen", "Bäckerei schließt nach neunzig Jahren", "Mann findet Ring im Fluss")
    notice = "Um Kommentare zu lesen, müssen Sie sich mit Ihrem Nutzerkonto anmelden."
    assert _text(*GERMAN, *box, LAST, notice, "Teilen") == [*GERMAN[3:], LAST]


def test_a_bio_with_the_writers_name_in_it_is_no_last_paragraph() -> None:
    head = [*GERMAN[:2], "Von Ida Voss Reporterin", *GERMAN[2:]]
    bio = "Reporterin Ida Voss schreibt über den Schwan, die Regionalbahn und Elmhafen."
    box = ("Meistgelesen", "Bäckerei schließt nach neunzig Jahren", "Mann findet Ring im Fluss")
    assert _text(*head, *box, bio, GERMAN[1], "Abonnieren", *TAIL) == [*GERMAN[3:]]


def test_last_paragraph_in_korean_has_words_of_the_story_with_other_endings() -> None:
    lines = (
        "사회\n전국\n문화",
        "백조, 엘름항 열차를 11분 세워",
        "2025.11.03 09:30",
        "지난 3일 엘름항으로 가던 열차가 선로에 선 백조 때문에 11분 동안 멈췄다고 철도 당국이 밝혔다.",
        "기관사 김하늘 씨는 백조가 신호를 보지 않았다며 서두르는 기색도 없었다고 말했다.",
    )
    last = "당국은 봄까지 선로를 따라 울타리를 세우고 백조에게 시간표를 줄 계획이다."
    box = ("많이 본 뉴스", "빵집, 90년 만에 문 닫는다", "강에서 반지를 찾은 사람")
    assert _text(*lines, *box, last, lines[1], "공유하기") == [*lines[3:], last]


@pytest.mark.parametrize(
    "box",
    [
        pytest.param(("Lesen Sie auch", "Bäckerei schließt nach neunzig Jahren", "Weiterlesen"), id="a button"),
        pytest.param(("ANZEIGE", "Lesen Sie auch", "Bäckerei schließt nach neunzig Jahren"), id="an ad"),
    ],
)
def test_last_paragraph_below_one_headline_and_other_labels_needs_no_word_of_the_story(box: tuple[str, ...]) -> None:
    last = "Im Frühjahr soll ein Zaun das Tier abhalten, wenn es dann noch lebt."
    assert _text(*GERMAN, *box, last, "Teilen", "Drucken") == [*GERMAN[3:], last]


def test_last_paragraph_with_its_subhead_above_a_call_to_sign_up() -> None:
    box = ("Lesen Sie auch", "Bäckerei schließt nach neunzig Jahren")
    own = (
        "Was vorher geschah:",
        "Im Vorjahr hatte die Regionalbahn schon wegen einer Kuh auf den Gleisen warten müssen.",
    )
    assert _text(*GERMAN, *box, *own, "Newsletter abonnieren", "Teilen") == [*GERMAN[3:], *own]


ENGLISH = (
    "Home\nNews\nSport",
    "Swan holds up the regional train at Port Ellis",
    "By Orla Tennant",
    "November 3, 2025",
    "A swan held up the regional train to Port Ellis for eleven minutes on Monday, the railway said in a statement.",
    "It stood on the line and took no notice of the whistle, said the driver, Hal Brandt, who has met it before.",
)
BELOW = ("Share\nFacebook\nEmail", "Related stories\nBakery closes after ninety years\nMan finds ring in river")
FENCE = "The railway will put up a fence in spring."
QUOTED = "“We let it have the platform,” the driver said, “and you would have done the same.”"


@pytest.mark.parametrize("between", ["\n\n", "\n"], ids=["blank lines", "none"])
@pytest.mark.parametrize(
    ("box", "last"),
    [
        pytest.param(
            "Top Stories\nBakery closes after ninety years", (FENCE,), id="below a label that menus have, too"
        ),
        pytest.param("In this section\nMan finds ring in river", (FENCE,), id="below a section's"),
        pytest.param("Most popular\nBakery closes after ninety years", (QUOTED,), id="a quotation, which says you"),
        pytest.param(
            "What to read next\nBakery closes after ninety years\nMan finds ring in river",
            (
                "The railway and the driver will put up a fence near the platform in spring, the statement said.",
                "The regional train to Port Ellis runs every hour, and a swan needs a ticket on Monday.",
            ),
            id="two, below a label that mostly ends stories",
        ),
        pytest.param(
            "What do you think? Post a comment.",
            ("The railway has asked the driver for a statement, and Brandt has asked the swan.",),
            id="below a link to a form for comments",
        ),
        pytest.param(
            "Most read\nExclusive\nBakery closes after ninety years",
            (FENCE,),
            id="below a label that tells subscribers' stories from others",
        ),
    ],
)
def test_last_paragraphs_in_english(box: str, last: tuple[str, ...], between: str) -> None:
    page = between.join((*ENGLISH, box, *last, *BELOW)).replace("\n", between)
    assert (clean(page + "\n").text or "").split("\n\n") == [*ENGLISH[4:], *last]


def test_last_paragraph_below_a_caption_and_a_link_to_comments() -> None:
    caption = "The swan on platform two. (Photo by Ida Voss)"
    last = "The railway has asked the driver for a statement, and Brandt has asked the swan."
    page = "\n".join((*ENGLISH, caption, "What do you think? Post a comment.", last, *BELOW))
    article = clean(page + "\n")
    assert (article.text or "").split("\n\n") == [*ENGLISH[4:], last]
    assert article.captions == (caption,)


def test_a_readers_comment_is_no_last_paragraph() -> None:
    comment = "The railway has asked the driver for a statement, and Brandt should ask the swan."
    page = "\n".join((*ENGLISH, "Post a comment", comment, "Ada Vermeer", *BELOW))
    assert (clean(page + "\n").text or "").split("\n\n") == list(ENGLISH[4:])
