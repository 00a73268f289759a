"""Which lines are one paragraph: pages in pieces, as BeautifulSoup writes them."""

from __future__ import annotations

from unicodedata import category

import pytest

from wireclean.layout.wrapping import is_in_pieces, next_pieces, paragraphs

MARKED = ["The ferry, which belongs to", "Port Ellis", ", will run again on Monday."]


def read(lines: list[str]) -> list[str]:
    return [text for _, _, text in paragraphs(lines, lines)]


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        pytest.param(MARKED, "The ferry, which belongs to Port Ellis, will run again on Monday.", id="a comma"),
        pytest.param(
            ["Its captain spoke to the", "county’s", "newspaper", "on Tuesday."],
            "Its captain spoke to the county’s newspaper on Tuesday.",
            id="lower case",
        ),
        pytest.param(
            ["The ferry is owned by the town's own bank, founded by", "Hal Brandt", "in 1946."],
            "The ferry is owned by the town's own bank, founded by Hal Brandt in 1946.",
            id="a link behind an open word",
        ),
        pytest.param(
            ["The last time that anyone saw the ferry's own anchor was when", "Hal Brandt", "dropped it in 1946."],
            "The last time that anyone saw the ferry's own anchor was when Hal Brandt dropped it in 1946.",
            id="a link that what follows it goes on",
        ),
        pytest.param(
            ["The ferry (built by", "Brandt & Sons", "Limited)", "sank."],
            "The ferry (built by Brandt & Sons Limited) sank.",
            id="a bracket",
        ),
        pytest.param(["D", "ie Fähre fährt am Montag."], "Die Fähre fährt am Montag.", id="a large first letter"),
        pytest.param(["A", "ferry sails on Monday."], "A ferry sails on Monday.", id="a first letter that is a word"),
        pytest.param(["(", "Image:", "Orla Tennant)"], "(Image: Orla Tennant)", id="a bracket alone"),
        pytest.param(
            ["Une élue a été reçue hier, et elle en est", "« sortie avec", "un sourire. »"],
            "Une élue a été reçue hier, et elle en est « sortie avec un sourire. »",
            id="a quotation in lower case",
        ),
    ],
)
def test_pieces_are_one_paragraph(lines: list[str], joined: str) -> None:
    assert read([*MARKED * 3, "", *lines])[-1] == joined


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["Ferry to run again on Monday", "by Orla Tennant"], id="a byline"),
        pytest.param(["Ferry to run again on Monday", "by", "Orla Tennant"], id="a byline in pieces"),
        pytest.param(["Ferry to run again on Monday", "travel by sea"], id="a label in lower case"),
        pytest.param(["Towns that the ferry will call at:", "iPort Ellis", "Vik"], id="a name in lower case"),
        pytest.param(["The ferry is back.", "Hal Brandt", ", its captain, said so."], id="a sentence that ends"),
        pytest.param(["Ferry to Run Again on Monday", "Ferries", ": Its captain said so."], id="a label and a colon"),
    ],
)
def test_line_that_is_no_piece(lines: list[str]) -> None:
    assert lines[0] in read([*MARKED * 3, "", *lines])


def test_page_that_is_not_in_pieces() -> None:
    lines = ["Ferry to run again on Monday", "its captain said so", "Sports", "home", "about us"]
    assert not is_in_pieces(lines)
    assert read(lines) == lines


def test_a_credit_whose_bracket_stands_open_goes_on_to_its_end() -> None:
    """As on Reach's pages, whose other lines are whole."""
    lines = ["The ferry is back.", "", "The ferry at its pier (", "Image:", "Ida Voss/PA)", "", "It sailed at noon."]
    assert read(lines) == ["The ferry is back.", "The ferry at its pier (Image: Ida Voss/PA)", "It sailed at noon."]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["Sail (", "the ferry", "and its captain", "and his dog)"], id="far from its end"),
        pytest.param(["Sail (", "", "the ferry)"], id="above a blank line"),
        pytest.param(["sail(", "ferry)"], id="in code"),
        pytest.param(["Sail (", "the ferry"], id="never closed"),
    ],
)
def test_open_bracket_of_no_credit(lines: list[str]) -> None:
    assert read(lines) == [line for line in lines if line]


def test_a_sentence_in_three_short_pieces() -> None:
    """Links of a few words make it; below a label of one word stand others."""
    assert next_pieces(["Since Monday the ferry", "runs every hour", "on weekdays and on Sundays."]) == {1, 2}
    assert 1 not in next_pieces(["Posted", "on a Friday in May", "from the"])


def test_pieces_stop_at_a_blank_line() -> None:
    assert next_pieces(["The ferry belongs to", "", "Port Ellis", ", a town."]) == {3}


def test_lone_slash_joins_a_credit() -> None:
    assert next_pieces(["Photo by Ida Q. Voss", "/", "AP"]) == {1, 2}
    assert next_pieces(["Home", "/", "Sports"]) == set()


def test_known_label_is_no_piece() -> None:
    """``You might also like`` ends as no sentence does, and the headline behind it is another story's."""
    assert next_pieces(["You might also like", "Ferry to run again on Monday"]) == {1}
    assert next_pieces(["You might also like", "Ferry to run again on Monday"], str.istitle) == {1}
    assert next_pieces(["You might also like", "Ferry to run again on Monday"], lambda line: "also" in line) == set()


def test_column_is_that_of_lines_that_go_on() -> None:
    """A list's items may be wider than the column at which the paragraphs above it are broken."""
    broken = [
        "The ferry that links the two islands will run again on Monday, its",
        "captain said. It had been tied up for eleven weeks while divers had",
        "looked for the anchor that it lost in a storm in the winter before,",
        "and found three others. The county paid for the search out of a fund",
        "for lighthouses, which it no longer has any of.",
    ]
    items = [
        f"An item {word} that is wider than the column of the paragraphs that stand above"
        for word in ("by far", "a lot")
    ]
    assert read([*broken, "", *items, items[0]]) == [" ".join(broken), *items, items[0]]


BROKEN = [
    "  The ferry that links the two islands will run again on Monday, its",
    "  captain said. It had been tied up for eleven weeks while divers had",
    "  looked for the anchor that it lost in a storm in the winter before,",
    "  and found three others. The county paid for the search out of a fund",
    "  for lighthouses, which it no longer has any of.",
]
PARAGRAPH = " ".join(line.strip() for line in BROKEN)


def read_wrapped(lines: list[str]) -> list[str]:
    return [text for _, _, text in paragraphs(lines, [line.strip() for line in lines])]


@pytest.mark.parametrize("marker", ["•", "□", "☐", "►", "‣", "1."])
def test_an_item_goes_on_below_its_words(marker: str) -> None:
    item = [
        f"  {marker} The ferry that links the two islands will be running on Mondays,",
        " " * (3 + len(marker)) + "its captain.",
    ]
    assert read_wrapped([*BROKEN, "", *item])[-1] == f"{item[0].strip()} {item[1].strip()}"


FEED = [line.strip() for line in BROKEN]


def test_a_line_that_one_longer_line_leaves_short_goes_on_in_lower_case() -> None:
    item = ["* The ferry has had four pilots since the month of May. Their dogs", "were trained for gulls."]
    longer = ["(Reporting by Orla Tennant in Vik and Hal Brandt in Oudekerk; Editing", "by Ida Voss)"]
    assert read_wrapped([*FEED, "", *item, "", *longer])[1:] == [" ".join(item), " ".join(longer)]


def test_a_transmission_code_goes_on_no_paragraph() -> None:
    assert read_wrapped([*FEED, "AP-WF-11-19-14 1626GMT"]) == [PARAGRAPH, "AP-WF-11-19-14 1626GMT"]


def test_an_advisory_is_one_field_of_a_feed() -> None:
    advisory = ["^Eds: UPDATES: With the captain's comment, details on the", "anchor. With AP Photos.<"]
    assert read_wrapped([*advisory, *FEED]) == [" ".join(advisory), PARAGRAPH]
    assert read_wrapped([advisory[0], "^Ferry to run again<", *FEED])[:2] == [advisory[0], "^Ferry to run again<"]


TABLE = ["Vik        A", "      line", "Oudekerk   A", "      line", "Kestrel    A", "      line", "Saltmarsh  A"]


def test_cells_of_a_table_are_no_indents_of_paragraphs() -> None:
    item = ["  • The ferry that links the two islands will be run on Mondays now,", "    its captain said."]
    assert read_wrapped([*BROKEN, "", *item, "", *TABLE])[1] == f"{item[0].strip()} {item[1].strip()}"


def test_items_beside_paragraphs_that_begin_with_an_indent() -> None:
    item = ["  • The ferry that links the two islands will be run on Mondays now,", "    its captain said."]
    indented = [BROKEN[0].replace("  The", "    The"), *(line.strip() for line in BROKEN[1:])]
    lines = [*indented, *indented, *indented, *item]
    assert read_wrapped(lines) == [PARAGRAPH] * 3 + [f"{item[0].strip()} {item[1].strip()}"]


STORIES = {
    "Arabic": (
        "دق الجرس القديم في ميناء الشاطئ الأزرق صباح أمس للمرة الأولى منذ أحد عشر أسبوعا، بحسب ما أعلن حراس الميناء."
        " ويقول الحراس إن بجعة حملت الحبل إلى عشها في شهر آب، ولم يعثر عليه إلا بعدما غادرت الطيور نحو الجنوب."
        " وجدل تلاميذ المدرسة الحبل الجديد، وينتظر الميناء الآن أول عبارة في الشتاء، وهي تستقبل عادة بدق الأجراس."
    ),
    "Hebrew": (
        "הפעמון הישן בנמל חוף התכלת צלצל אתמול בבוקר לראשונה זה אחד עשר שבועות, כך הודיעו שומרי הנמל ביום שני."
        " לדברי השומרים, ברבור לקח את החבל לקן שלו כבר באוגוסט, והוא נמצא רק לאחר שהציפורים נדדו דרומה בסתיו."
        " את החבל החדש קלעו תלמידים, ובנמל ממתינים כעת למעבורת החורף הראשונה, שאותה נוהגים לקבל בצלצול."
    ),
    "Hindi": (
        "बंदरगाह की पुरानी घंटी ग्यारह सप्ताह बाद कल सुबह पहली बार बजी, पहरेदारों ने सोमवार को बताया और कहा कि रस्सी मिल गई।"
        " पहरेदारों के अनुसार अगस्त में ही एक हंस रस्सी अपने घोंसले में ले गया था और वह तभी मिली जब पक्षी दक्षिण की ओर उड़ गए।"
        " नई रस्सी छात्रों ने बुनी और अब बंदरगाह पर सर्दियों की पहली नाव का इंतज़ार है, जिसका स्वागत घंटी बजाकर किया जाता है।"
    ),
}


@pytest.mark.parametrize("script", STORIES)
def test_scripts_without_capitals_are_wrapped_too(script: str) -> None:
    assert read([*wrapped(STORIES[script]), "", *wrapped(STORIES[script])]) == [STORIES[script]] * 2


def wrapped(text: str) -> list[str]:
    """The lines of a text as a terminal breaks them, on which vowel signs above and below a letter take no column."""
    lines, taken = [""], 0
    for word in text.split():
        columns = sum(category(sign) != "Mn" for sign in word)
        if taken and taken + 1 + columns > 76:
            lines, taken = [*lines, ""], 0
        lines[-1] += f" {word}" if taken else word
        taken += columns + (taken > 0)
    return lines


def test_lines_of_a_menu_without_capitals_stay_apart() -> None:
    menu = ["الرئيسية", "أخبار العالم", "اقتصاد", "رياضة"]
    assert read([*wrapped(STORIES["Arabic"]), "", *menu])[1:] == menu


def test_arabic_comma_goes_on_a_line() -> None:
    lines = ["وقال الحارس الذي يرعى الجرس منذ عشرين عاما", "إيدا فولار", "، إن الصيف كان هادئا."]
    assert read([*lines, "", *lines])[0] == "وقال الحارس الذي يرعى الجرس منذ عشرين عاما إيدا فولار، إن الصيف كان هادئا."


def test_headlines_without_capitals_are_no_wrapped_lines() -> None:
    """Some are as long as others by chance; a paragraph's lines would all be full."""
    headlines = [
        "الصيادون يعيدون المرساة القديمة إلى ميناء الشاطئ الأزرق بعد أعوام",
        "عبارة الشتاء تغير مواعيدها",
        "المدرسة تجدل حبلا جديدا لجرس الميناء القديم وتحتفل به مع السكان",
        "بجعة تعود إلى عشها في المنارة",
        "حراس الميناء يبحثون عن مفتاح المنارة منذ أسبوعين ولا يعثرون عليه",
        "مجلس البلدة يناقش سعر الجرس",
        "سكان الجزيرتين يطلبون عبارة ثانية في الصيف وجسرا في أعوام قادمة",
        "بائع السمك يغلق متجره اليوم",
    ]
    assert read(headlines) == headlines


def test_few_broken_lines_show_the_column_where_each_is_full() -> None:
    lines = [
        "En älgko klev på pendeltåget i Knivsta på måndagsmorgonen och åkte en",
        "station innan den upptäcktes.",
        "",
        "– Den stod alldeles stilla i dörren och blockerade ingen, säger tågvärden",
        "Linnéa Åkerhielm.",
    ]
    assert read(lines) == [f"{lines[0]} {lines[1]}", f"{lines[3]} {lines[4]}"]


def test_one_long_line_that_is_not_full_shows_no_column() -> None:
    lines = [
        "The ferry that links the two islands will run again on Monday,",
        "as its captain said.",
        "",
        "Bakery to close after ninety years, all of its ovens",
        "With it, too, in May.",
    ]
    assert read(lines) == [line for line in lines if line]


def test_verse_below_what_introduces_it_is_not_joined() -> None:
    """Its lines begin in lower case as pieces of a sentence do."""
    above = "Most of the poems are short, and one that is dated after a blizzard reads in full:"
    verse = ["Ice again", "and the bell", "and the rope / the rope", "stiff as a gate"]
    below = "Bell left school at 15 and learned meter, his niece thinks, from hymns and from the engine."
    lines = [above, *verse, below, below.replace("Bell", "Ada"), below.replace("Bell", "Hal")]
    assert [text for _, _, text in paragraphs(lines, lines)] == lines


def test_one_broken_line_is_joined_where_it_ends_as_no_sentence_does() -> None:
    lines = ["The night market opens on Friday with a lamp that is carried from stall to the", "next.", "", "It rains."]
    assert read(lines) == [f"{lines[0]} next.", "It rains."]
    assert read([lines[0].replace(" to the", " again"), "next door to it", "", "It rains."])[1] == "next door to it"


def test_a_space_at_the_edge_of_a_piece_shows_that_a_sentence_goes_on() -> None:
    pieces = ["“We had no ", "idea what it", " meant,” says ", "Ida", " Voss, who lives by the canal."]
    told = ["The ferry", ", Ida says,", " belongs to the town", ", they say.", " A town."]
    lines = [*pieces, "Ferries", " Ida Voss likes them.", *told]
    assert [text for _, _, text in paragraphs(lines, [line.strip() for line in lines])] == [
        "“We had no idea what it meant,” says Ida Voss, who lives by the canal.",
        "Ferries",
        "Ida Voss likes them.",
        "The ferry, Ida says, belongs to the town, they say.",
        "A town.",
    ]
