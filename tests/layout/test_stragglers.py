"""Last paragraphs that stand apart from the rest of their story."""

from __future__ import annotations

import pytest

from tests.ferry import ANCHOR, BIRD, DRIVER, FERRY, FOOT, FUND, HEAD, body
from wireclean import clean


def test_short_last_sentence_is_the_storys() -> None:
    """Many stories end in a sentence of a few words, right above what the site prints below them."""
    assert body(FERRY, ANCHOR, FUND, "It has a new bell.") == [FERRY, ANCHOR, FUND, "It has a new bell."]
    for line in ("Help us!", "Have you seen it?", "Visit portellis.example today.", "Stay informed"):
        assert body(FERRY, ANCHOR, FUND, line) == [FERRY, ANCHOR, FUND]


def test_last_paragraph_below_one_other_storys_headline() -> None:
    """A label in the singular, with a colon or a bar, heads one story alone; below a mark that closes a box, too."""
    for label in (["ALSO READ |"], ["Also Read:"], ["×", "ALSO READ |"]):
        lines = [FERRY, ANCHOR, FUND, *label, "Bakery to close after ninety years", BIRD]
        assert body(*lines, "Loading ...") == [FERRY, ANCHOR, FUND, BIRD]
        assert body(*lines, "Business", "21 hours ago") == [FERRY, ANCHOR, FUND]


def test_sentence_with_an_agencys_signature_closes_the_story() -> None:
    """Also a short one: a picture's caption would be followed by more of the story."""
    for last in (
        "It was the third swan of the year. (APA)",
        f"{BIRD} (sda/tr)",
        "The swan has been told of it by now. EFE",
    ):
        assert body(FERRY, ANCHOR, FUND, last) == [FERRY, ANCHOR, FUND, last]


def test_paragraphs_between_other_stories_and_the_credits_are_body() -> None:
    others = ["Related Stories", "Bakery to close after ninety years", "Man finds ring in river"]
    more = "Hal Brandt will sell the ferry, and all that is in her, to whoever can start her engine."
    lines = [
        *HEAD,
        FERRY,
        ANCHOR,
        FUND,
        *others,
        more,
        "___",
        "Associated Press writer Ida Voss contributed to this report.",
    ]
    assert more in clean("\n".join([*lines, *FOOT])).text


@pytest.mark.parametrize(
    "sign",
    [
        pytest.param(["Autori: ČTK, Novinky.cz"], id="a byline where none stands above"),
        pytest.param(["3 novembre 2025", "© RIPRODUZIONE RISERVATA"], id="a notice without a name, below the date"),
        pytest.param(["sooahn@example.com", "(END)"], id="an end mark below the reporter's address"),
    ],
)
def test_paragraph_between_other_stories_and_what_signs_it_is_body(sign: list[str]) -> None:
    others = ["Leggi anche", "Lecco, il battello parte senza il lago", "Il caso del semaforo che canta"]
    more = "Il numero, fino a ieri, era quello del suo cellulare."
    lines = [*HEAD[:4], "Nov. 3, 2025", FERRY, ANCHOR, FUND, *others, more, *sign]
    assert more in clean("\n".join([*lines, *FOOT])).text


def test_sentence_below_the_headlines_of_other_stories_is_none_of_them() -> None:
    others = ["Lesen Sie auch", "Bakery to close after ninety years"]
    short = "The county declined to comment on anchors."
    assert short in body(FERRY, ANCHOR, *others, short, FUND, DRIVER)


@pytest.mark.parametrize(
    ("between", "last"),
    [
        pytest.param(["Les også: Bakery to close after ninety years"], "It has no vote.", id="a link on one line"),
        pytest.param(
            ["Lesen Sie auch", "Bakery to close after ninety years"],
            "It may stay. It has no vote.",
            id="an agency's mark",
        ),
    ],
)
def test_short_last_sentence_below_a_link_to_another_story(between: list[str], last: str) -> None:
    assert last in body(FERRY, ANCHOR, FUND, *between, last, "(MTI)")


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        pytest.param(["Yours from the pier,", "Ida"], True, id="a letter's end"),
        pytest.param(["Best wishes to all,", "Ida Voss"], True, id="with a whole name"),
        pytest.param(["Yours from the pier,", "Subscribe"], False, id="a button below"),
        pytest.param(["Best of Port Ellis", "Ida Voss"], False, id="a label"),
    ],
)
def test_letter_ends_with_who_takes_leave(lines: list[str], kept: bool) -> None:
    assert body(FERRY, ANCHOR, FUND, *lines, "Share this article") == [FERRY, ANCHOR, FUND, *(lines if kept else [])]


def test_few_last_words_above_the_writers_bio_are_body() -> None:
    """The name above the story shows the bio, and the button between is none of its subheads."""
    lines = ["Home", "Ferry to run again", "Ida Voss", "Nov. 3, 2025", FERRY, ANCHOR, FUND]
    last = [*lines, "Loading", "I gave him a towel.", "Ida Voss is a retired captain who lives on the pier."]
    assert clean("\n\n".join([*last, "\n".join(FOOT)])).text.endswith(f"{FUND}\n\nI gave him a towel.")


@pytest.mark.parametrize(
    ("last", "kept"),
    [
        pytest.param(["Neighbors have been walking on it."], True, id="a few words"),
        pytest.param(
            ["Neighbors have been walking on it.", "It bears a goat, somebody said. A cow found out."], True, id="two"
        ),
        pytest.param(["Neighbors have been walking on it"], False, id="another headline"),
        pytest.param(["Get what you need from us by mail."], False, id="a call to the reader"),
    ],
)
def test_sentences_below_headlines_without_full_stops_are_the_storys(last: list[str], kept: bool) -> None:
    """A label that ends stories stands below them, too; below a summary of another story more of those would stand."""
    others = ["More on MLive:", "Plow driver retires after last driveway", "Shops that are open on Monday"]
    assert body(FERRY, ANCHOR, FUND, *others, *last, "Sponsored Content") == [
        FERRY,
        ANCHOR,
        FUND,
        *(last if kept else []),
    ]


def test_last_sentence_below_other_stories_and_above_the_writers_card() -> None:
    others = ["Recommended", "Europe Ship turns back for a hat", "Weather Fog named after man"]
    last = "Admission is free until further notice, or until noon."
    card = ["Orla Tennant", "Orla Tennant is a breaking news reporter for the Post."]
    page = "\n\n".join([*HEAD, FERRY, ANCHOR, FUND, *others, last, *card, *FOOT])
    assert clean(page).text.split("\n\n") == [FERRY, ANCHOR, FUND, last]


def test_last_paragraph_in_thai_which_has_no_full_stop() -> None:
    """It is as short as a headline: blank lines set it apart, a space parts its clauses, a label stands below."""
    story = [
        "เมื่อเช้าวันที่ 19 พฤศจิกายน เรือข้ามฟากที่จังหวัดพระนครศรีอยุธยาออกจากท่าช้าไป 25 นาที เนื่องจากคนขับเรือรอแมวประจำท่าซึ่งยังไม่ลงเรือ",
        "นายบุญมี ทองสุข คนขับเรือวัย 67 ปี กล่าวว่าแมวตัวนี้ข้ามฟากทุกวันตั้งแต่ปี 2562 และไม่เคยมาสายมาก่อน",
        "เจ้าท่าในพื้นที่ระบุว่าแมวไม่อยู่ในตารางเดินเรือ แต่จะพิจารณาเพิ่มให้ในฤดูหนาวนี้",
    ]
    head = ["หน้าแรก", "ข่าว", "กีฬา", "ค้นหา", "เรือข้ามฟากอยุธยาหยุดรอแมว ผู้โดยสารสายทั้งลำ", "เผยแพร่: 19 พ.ย. 2568 10:30 น."]
    foot = ["ข่าวที่เกี่ยวข้อง", "ตลาดน้ำเปิดขายเฉพาะวันฝนตก", "ติดต่อโฆษณา"]
    assert clean("\n\n".join([*head, *story, *foot])).text == "\n\n".join(story)


def test_what_is_told_of_another_story_above_its_byline_is_none_of_this_one() -> None:
    """Lines that are passed over above it do not make that byline the story's own."""
    others = [
        "Advertisement",
        "Sign up for our newsletter",
        "Read more stories",
        "Bakery",
        "Baker finds a ring in bread",
    ]
    card = [*others, "Nobody in town has asked for it back, and the baker has stopped asking who may have lost it."]
    assert body(FERRY, "Advertisement", ANCHOR, FUND, *card, "By Hal Brandt") == [FERRY, ANCHOR, FUND]


def test_summary_on_a_card_is_no_last_sentence() -> None:
    card = ["Local", "Swan returns lost wedding ring after two winters", "March 1, 2025"]
    summary = "The driver, who asked not to be named, found it in the canal while he was looking for a bell."
    lines = [*HEAD, FERRY, ANCHOR, FUND, "Explore more on these topics", "Books", "Share", "Related stories", *card]
    lines += [summary, "Local", "Ferry to run again on Monday", "March 2, 2025", *FOOT]
    assert clean("\n\n".join(lines)).text.split("\n\n") == [FERRY, ANCHOR, FUND]


def test_last_part_of_a_round_up_may_be_a_few_words() -> None:
    parts = ["FERRIES", "Vik 3, Elm 1", FERRY, "ANCHORS", ANCHOR, "SWANS", "Postponed, wind."]
    assert body(*parts, "0 Comments") == parts
    assert body(*parts[:-2], "SHARE", "Visit us!", "0 Comments") == parts[:-2]


def test_figures_of_a_game_below_its_report() -> None:
    teams = "Elm: Frith; Dunn, Cole, Marsh, Teal; Sproat, Ives (Hart 70), Peel; Ogle, Nunn, Rudd."
    assert body(FERRY, ANCHOR, teams, "Attendance: 412") == [FERRY, ANCHOR, teams, "Attendance: 412"]
    assert body(FERRY, ANCHOR, teams, "Reading time: 4 min.") == [FERRY, ANCHOR, teams]


def test_letters_go_on_to_the_last_signature() -> None:
    letters = [FERRY, ANCHOR, "— Verna Dill, Vik", "One bird, one vote", FUND, "— Hal Moran, Port Ellis"]
    assert body("Let it sleep", *letters, "Facebook", "Email") == ["Let it sleep", *letters]
    assert body(*letters[:3], "Most Popular", "One bird, one vote", FUND, letters[-1]) == letters[:3]


def test_list_above_a_correction_is_the_storys() -> None:
    lost = ["Things that were lost in Vik since 1983:", "A rake", "A rake, again", "The rake was found."]
    correction = "Correction: An earlier version of this article said that the rake was lost in 1938. It was 1983."
    assert body(FERRY, ANCHOR, FUND, *lost, correction) == [FERRY, ANCHOR, FUND, *lost, correction]
