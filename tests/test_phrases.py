"""The tables of wordings, and how they are looked up."""

from __future__ import annotations

import pickle
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireclean import phrases
from wireclean.phrases import tables
from wireclean.phrases.folded import fold, fold_start, line_key
from wireclean.phrases.lookup import NUMBER, Phrases
from wireclean.phrases.phrase import Phrase, PhraseError
from wireclean.phrases.row import row

TABLES = sorted(Path(phrases.__file__).parent.glob("*.toml"))
PAGES = sorted((Path(__file__).parent / "fixtures").rglob("page.txt"))
LONGEST_WORDING = 400  # characters


@pytest.fixture(scope="module")
def known() -> Phrases:
    return phrases.load()


@pytest.fixture(scope="module")
def printed() -> dict[str, list[str]]:
    """The folded lines of all fixture pages by their first word: as printed, with ``{n}``, and with ``{name}``."""
    keys = {key for page in PAGES for line in page.read_text(encoding="utf-8").split("\n") if (key := fold(line))}
    keys |= {NUMBER.sub("{n}", key) for key in keys} | {key.replace("kestrel bay", "{name}") for key in keys}
    lines = defaultdict(list)
    for key in keys:
        lines[key.split(" ", 1)[0]].append(key)
    return lines


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_every_table_loads_and_says_what_it_is(table: Path) -> None:
    assert tables.read(table)
    assert table.read_text(encoding="utf-8").startswith('about = "')


def test_no_wording_is_listed_twice() -> None:
    lines: dict[str, list[str]] = defaultdict(list)
    starts: dict[str, list[str]] = defaultdict(list)
    for table, group in tables.builtin():
        for text in group.get("lines", ()):
            lines[line_key(text)].append(table)
        for text in group.get("starts", ()):
            starts[fold_start(text)].append(table)
    assert {key: tables for kind in (lines, starts) for key, tables in kind.items() if len(tables) > 1} == {}


def test_built_in_tables_hold_no_patterns(known: Phrases) -> None:
    assert known.patterns == ()


def test_wordings_are_short() -> None:
    assert [text for text, _ in _wordings() if len(text) > LONGEST_WORDING] == []


def _wordings() -> Iterator[tuple[str, dict[str, Any]]]:
    """The built-in wordings, each with its group."""
    for _, group in tables.builtin():
        for text in (*group.get("lines", ()), *group.get("starts", ())):
            yield text, group


SPACELESS = "\u3000"  # from here on stand the scripts of East Asia, which set no spaces between words
THAI = ("\u0e00", "\u0e7f")  # sets none either


def _is_spaceless(text: str) -> bool:
    return any(sign.isalpha() and (sign >= SPACELESS or THAI[0] <= sign <= THAI[1]) for sign in text)


def test_single_words_are_labels_unless_they_mark_an_ad() -> None:
    lone = [
        text
        for text, group in _wordings()
        if group["strength"] == "exact" and " " not in fold(text) and group["family"] != "ads"
    ]
    assert [text for text in lone if "{n}" not in text and ":" not in text and not _is_spaceless(text)] == []


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_every_wording_stands_on_a_fixture_page(table: Path, printed: dict[str, list[str]]) -> None:
    missing = []
    for _, group in tables.read(table):
        for text in group.get("lines", ()):
            key = line_key(text)
            lines = printed.get(key.split(" ", 1)[0], ())
            if key not in lines and key + "." not in printed.get((key + ".").split(" ", 1)[0], ()):
                missing.append(text)
        for text in group.get("starts", ()):
            key = fold_start(text)
            if not any(line.startswith(key) for line in printed.get(key.split(" ", 1)[0], ())):
                missing.append(text)
    assert missing == []


@pytest.mark.parametrize(
    ("text", "key"),
    [
        pytest.param(
            "  •\u00a0Share\u200b this  ARTICLE\u2009» ", "share this article", id="bullet, no-break, zero-width"
        ),
        pytest.param("You’ve read…", "you've read", id="curly quote, ellipsis"),
        pytest.param("`You’ve` read", "'you've' read", id="all kinds of quotes"),
        pytest.param("Reading Time —", "reading time", id="dash behind"),
        pytest.param("[Related]", "related", id="brackets"),
        pytest.param("Read more:", "read more", id="colon behind"),
        pytest.param("Comments are closed.", "comments are closed.", id="full stop stays"),
        pytest.param("Commenti e\u0300", "commenti è", id="decomposed accent"),
        pytest.param("Taboola™", "taboola", id="trade mark"),
        pytest.param("Maße", "masse", id="casefold, not lower"),
        pytest.param("###", "", id="nothing but decoration"),
        pytest.param("\ue0f1 Print", "print", id="icon font"),
    ],
)
def test_fold(text: str, key: str) -> None:
    assert fold(text) == key


@pytest.mark.parametrize(
    ("text", "same"),
    [
        pytest.param("İLGİLİ HABERLER", "İlgili haberler", id="Turkish i with its dot"),
        pytest.param("ÇOK OKUNANLAR YAZILAR", "Çok okunanlar yazılar", id="Turkish i without a dot"),
        pytest.param("ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ", "Διαβάστε επίσης", id="Greek capitals bear no accents, and have one sigma"),
        pytest.param("ΜΑΪΟΣ", "Μάιος", id="Greek capitals part vowels that an accent parts"),
        pytest.param("إقرأ أيضاً", "اقرا ايضا", id="Arabic: the seats of hamza, and vowel signs"),
        pytest.param("شـــارك", "شارك", id="Arabic: drawn out"),
        pytest.param("کلیک", "كليك", id="Persian letters from an Arabic keyboard"),
        pytest.param("Ещё новости", "Еще новости", id="Russian ё"),
        pytest.param("Citeşte şi ştiri", "Citește și știri", id="Romanian: cedilla for comma"),
        pytest.param("ताज़ा ख़बरें", "ताजा खबरें", id="Hindi: dots below"),
        pytest.param("टिप्पणियाँ", "टिप्पणियां", id="Hindi: two signs for a nasal vowel"),
        pytest.param("Пов\u02bcязані", "Пов'язані", id="Ukrainian apostrophe"),
    ],
)
def test_spellings_of_one_word_are_the_same(text: str, same: str) -> None:
    assert fold(text) == fold(same)


def test_letters_that_make_other_words_differ() -> None:
    assert fold("Schön") != fold("Schon")
    assert fold("мой") != fold("мои")


@given(st.text())
def test_fold_twice_is_fold_once(text: str) -> None:
    once = fold(text)
    assert fold(once) in (once, once.rstrip("."))


@pytest.mark.parametrize(
    ("text", "family", "strength"),
    [
        pytest.param("Story continues below advertisement", "ads", "exact", id="cut of a story"),
        pytest.param("Click to share on Facebook (Opens in new window)", "share", "exact", id="WordPress"),
        pytest.param("Advertisement\u00a0 · \u00a0Scroll to continue", "ads", "exact", id="no-break spaces inside"),
        pytest.param("14 Comments", "comments", "exact", id="a number"),
        pytest.param("1,204 Comments", "comments", "exact", id="a number with a comma"),
        pytest.param("Comments are closed.", "comments", "exact", id="with its full stop"),
        pytest.param("Comments are closed", "comments", "exact", id="without its full stop"),
        pytest.param("Sign up for our Tidewater newsletter", "newsletter", "exact", id="a beginning and a name"),
        pytest.param("Sign up for our newsletter and win", "newsletter", "exact", id="a beginning"),
        pytest.param("Print", "share", "label", id="a label"),
        pytest.param("UP NEXT", "player", "label", id="AP's subhead is no more than a label"),
        pytest.param("Facebook | X | WhatsApp", "share", "exact", id="a row"),
        pytest.param("Facebook Twitter LinkedIn", "share", "exact", id="a row with single spaces"),
        pytest.param("Share Tweet", "share", "label", id="a row of two"),
        pytest.param("Home > News > Local", "navigation", "exact", id="a breadcrumb"),
        pytest.param("World  Sports  Business", "navigation", "label", id="a row that may be a table's head"),
        pytest.param("Skip to main contentSkip to footer", "navigation", "label", id="a row without even spaces"),
        pytest.param("PrevNext", "navigation", "label", id="two words without a space"),
        pytest.param("ShareKestrel", None, None, id="a known word glued to an unknown one"),
        pytest.param("Facebook | Revenue | Profit", None, None, id="a row with one label unknown"),
        pytest.param("Read more: Cat retires", "related", "label", id="a beginning with its colon"),
        pytest.param("Read more books, the doctor told him.", None, None, id="the same words, no colon"),
        pytest.param("Comments were mixed.", None, None, id="a paragraph"),
        pytest.param("More than 600,000 marched.", None, None, id="more than"),
        pytest.param("TIP-INS", None, None, id="subhead of a game story"),
        pytest.param("This is a developing story. Check back for updates.", None, None, id="body"),
        pytest.param("“Subscribe now,” the screen said.", None, None, id="inside a quotation"),
        pytest.param("Sign up for 12 months and save 40%", None, None, id="an offer that a story quotes"),
        pytest.param("", None, None, id="empty"),
        pytest.param("|||", None, None, id="nothing but marks"),
        pytest.param("Home " * 5000, None, None, id="too long to be chrome"),
    ],
)
def test_find(known: Phrases, text: str, family: str | None, strength: str | None) -> None:
    found = known.find(text)
    assert (found and found.family, found and found.strength) == (family, strength)


def test_a_beginning_claims_no_long_block(known: Phrases) -> None:
    assert known.find("Sign up for our newsletter " + "and so on " * 20) is None


def test_what_ends_and_what_opens(known: Phrases) -> None:
    ends, opens = known.find("Leave a Reply"), known.find("People are also reading…")
    assert ends == Phrase("comments", "exact", True, False, "comments")
    assert opens is not None
    assert (opens.ends, opens.opens) == (False, True)


@given(st.text())
def test_find_never_raises(text: str) -> None:
    phrases.load().find(text)


def test_can_be_pickled(known: Phrases) -> None:
    again = pickle.loads(pickle.dumps(known))
    assert (again.kinds, again.lines.all(), again.starts.all()) == (known.kinds, known.lines.all(), known.starts.all())


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        pytest.param("Facebook | X", ["Facebook", "X"], id="bar"),
        pytest.param("Facebook · X", ["Facebook", "X"], id="dot"),
        pytest.param("Home / News", ["Home", "News"], id="spaced slash"),
        pytest.param("AC/DC", ["AC/DC"], id="slash inside a word"),
        pytest.param("Facebook   X\tEmail", ["Facebook", "X", "Email"], id="wide gaps"),
        pytest.param("| Facebook |", ["Facebook"], id="bars around one label"),
        pytest.param(" ", [], id="blank"),
    ],
)
def test_row(text: str, labels: list[str]) -> None:
    assert row(text) == labels


def test_users_table_adds_and_overrides(tmp_path: Path) -> None:
    table = tmp_path / "ours.toml"
    table.write_text(
        '[[phrases]]\nfamily = "ads"\nstrength = "exact"\nlines = ["Print", "A word from our baker"]\n'
        'patterns = ["Loaf \\\\d+"]\n',
        encoding="utf-8",
    )
    ours = phrases.load((str(table),))
    assert [p and (p.family, p.table) for p in map(ours.find, ("Print", "A word from our baker", "Email"))] == [
        ("ads", "ours"),
        ("ads", "ours"),
        ("share", "share"),
    ]
    assert ours.patterns == ((r"Loaf \d+", "ads", "ours"),)


GROUP = '[[phrases]]\nfamily = "ads"\nstrength = "exact"\n'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("[[phrases]\n", "not TOML", id="no TOML"),
        pytest.param("phrase = 1\n", "no key 'phrase'; did you mean 'phrases'?", id="unknown key"),
        pytest.param("[phrases]\n", "write [[phrases]] above each", id="one table, not a list"),
        pytest.param(
            GROUP + 'line = ["x"]\n', "group 1: no key 'line'; did you mean 'lines'?", id="unknown key of a group"
        ),
        pytest.param(
            '[[phrases]]\nfamily = "add"\nstrength = "exact"\n', "'family' must be one of", id="unknown family"
        ),
        pytest.param('[[phrases]]\nfamily = "ads"\n', "'strength' must be one of exact, label", id="no strength"),
        pytest.param(GROUP + 'ends = "true"\n', "'ends' must be true or false", id="quoted flag"),
        pytest.param(GROUP + 'lines = "x"\n', "'lines' must be a list of strings", id="no list"),
        pytest.param(GROUP + 'lines = ["###"]\n', "needs a rule, not a phrase", id="nothing left when folded"),
        pytest.param(GROUP + 'starts = ["Read"]\n', "give it three words", id="too short a beginning"),
    ],
)
def test_a_bad_table_names_file_key_and_cure(tmp_path: Path, text: str, said: str) -> None:
    table = tmp_path / "ours.toml"
    table.write_text(text, encoding="utf-8")
    with pytest.raises(PhraseError) as caught:
        phrases.load((str(table),))
    assert str(caught.value).startswith(f"{table}: ")
    assert said in str(caught.value)


def test_a_missing_table_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(PhraseError, match="cannot be read"):
        phrases.load((str(tmp_path / "none.toml"),))


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        pytest.param("More from Kestrel Bay", True, id="a place"),
        pytest.param("Mehr zum Thema Glocken »", True, id="a subject and an arrow"),
        pytest.param("Most Read Nation & World Stories", True, id="a section, each of whose words is a label"),
        pytest.param("More from a town by the sea", False, id="no name"),
        pytest.param("More in Kestrel Bay than in Port Ellis.", False, id="a sentence"),
        pytest.param("More from Kestrel Bay and the towns around it, he said", False, id="longer than a name"),
        pytest.param("More from", False, id="nothing behind"),
    ],
)
def test_name_at_the_end_of_a_wording(text: str, wording: bool, known: Phrases) -> None:
    found = known.find(text)
    assert (found is not None and found.family == "related" and found.ends and found.opens) == wording
