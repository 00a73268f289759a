"""Lines of agencies and papers abroad: where they end stories and sign them, and say when and by whom."""

from __future__ import annotations

import pytest

from tests.rules.pages import CHROME, STORY, TITLE, TOP, cleaned, page


def test_last_sentence_about_signing_up_that_somebody_said() -> None:
    """It looks like a call to subscribe; buttons stand below it."""
    last = "Sign up is open for next year's contest, the railway said, and the swan has signed."
    assert cleaned("\n".join([*CHROME, *TOP, *STORY, last, "Save", "Share this article"])).text == page(*STORY, last)


@pytest.mark.parametrize("rate", ["(€1 = $1.15)", "($1 = 0.8642 euros)", "(1 kuna = 0.13 euros)"])
def test_rate_of_exchange_behind_the_last_paragraph(rate: str) -> None:
    assert cleaned(*CHROME, *TOP, *STORY, rate, "Privacy Policy").text == page(*STORY, rate)


@pytest.mark.parametrize(
    ("line", "date"),
    [
        pytest.param("November 3, 2025 (Mainichi Japan)", "2025-11-03", id="the paper behind the day"),
        pytest.param("This content was published on November 3, 2025 - 16:12", "2025-11-03T16:12", id="a sentence"),
    ],
)
def test_a_line_of_dates(line: str, date: str) -> None:
    article = cleaned(*CHROME, TITLE, line, *STORY)
    assert (article.date, article.subtitle, article.text) == (date, None, page(*STORY))


def test_headline_between_its_date_and_its_dateline_below_a_menu() -> None:
    """UNI sets the crumbs and the date above it, and a motto on top of the page."""
    head = ["Fen News Agency", "The multilingual agency of the fens", "HOME", "WORLD", "SPORTS", "States >> East"]
    lead = "PORT ELLIS, Nov 3 (UNI) A swan that had crossed the line every day for a week has been given a ticket."
    article = cleaned("\n".join([*head, "Posted at: Nov 3 2025 4:12PM", TITLE, lead, *STORY]))
    assert (article.title, article.section, article.date) == (TITLE, "East", "2025-11-03T16:12")


PICTURE = "The swan on the line at Port Ellis on Nov. 1, 2025. (Yonhap)"


def test_picture_with_its_day_between_paragraphs_and_behind_the_last() -> None:
    inside = cleaned(*CHROME, *TOP, STORY[0], PICTURE, *STORY[1:])
    assert (inside.captions, inside.text) == ((PICTURE,), page(*STORY))
    assert PICTURE in cleaned(*CHROME, *TOP, *STORY, PICTURE).text


def test_entry_of_a_menu_with_a_slash_is_no_credit() -> None:
    assert cleaned("\n".join(["National", "Economy/Finance", "Sports"]), *TOP, *STORY).captions == ()


def test_agency_alone_below_dates_and_pictures() -> None:
    head = ["The swan at Port Ellis. Keystone-SDA", "November 3, 2025 - 16:12", "Keystone-SDA"]
    article = cleaned(*CHROME, TITLE, *head, *STORY)
    assert (article.byline, article.source, article.captions) == ("Keystone-SDA", "Keystone-SDA", (head[0],))


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["শামীমা আক্তার", "প্রকাশ: ০৩ নভেম্বর ২০২৫, ১৬: ১২"], id="above the date"),
        pytest.param(["শামীমা আক্তার", "রাজবাড়ী", "প্রকাশ: ০৩ নভেম্বর ২০২৫, ১৬: ১২"], id="the place between"),
    ],
)
def test_name_above_a_date_in_bengali(lines: list[str]) -> None:
    story = [f"{n} রাজবাড়ীর গোয়ালন্দে পদ্মার চরে একটি নৌকায় চলা স্কুলে প্রতিদিন ঘণ্টা বাজায় একটি হাঁস।" for n in range(3)]
    article = cleaned("বাংলাদেশ", "নৌকায় স্কুল, ঘণ্টা বাজায় একটি হাঁস", *lines, *story)
    assert (article.authors, article.date) == (("শামীমা আক্তার",), "2025-11-03T16:12")


def test_paragraphs_of_few_long_words_below_a_link() -> None:
    """Tamil needs half as many words as English for as much."""
    story = [
        "மதுரை கீழவாசல் தெருவில் தினமும் காலையில் வரையப்படும் கோலத்தைச் சுற்றிப் பேருந்து செல்கிறது.",
        "மழை பெய்யும் நாட்களில் அவர் கோலத்தைக் குடையின் கீழ் வரைகிறார் என்று அக்கம்பக்கத்தினர் தெரிவித்தனர்.",
        "அடுத்த மாதம் முதல் பாதை வரைபடத்தில் கோலம் இடம்பெறும் என்று போக்குவரத்துக் கழக அதிகாரிகள் தெரிவித்தனர்.",
        "இந்தத் தெருவில் பேருந்து இரண்டு நிமிடம் தாமதமாகச் செல்கிறது என்று போக்குவரத்துக் கழகம் தெரிவித்துள்ளது.",
        "மேலும் 12 தெருக்களில் இதே போன்ற கோரிக்கை எழுந்துள்ளது.",
        "பயணிகள் யாரும் இதுவரை புகார் அளிக்கவில்லை.",
    ]
    box = ["மேலும் படிக்க", "வைகை ஆற்றில் மிதக்கும் நூலகம்", "மல்லிகை விலை குறைந்தது"]
    head = ["முகப்பு", "தமிழகம்", "உலகம்", "கோலத்துக்கு வழிவிடும் மதுரைப் பேருந்து", "03 Nov 2025, 16:12"]
    lines = [*head, *story[:2], *box, *story[2:], "தொடர்புடைய செய்திகள்", "தங்கம் விலை உயர்வு"]
    assert cleaned("\n".join(lines)).text == page(*story)


def test_story_goes_on_below_a_box_that_mostly_stands_inside_one() -> None:
    """Short paragraphs with an ad between them, and one word of the story in another form."""
    head = ["Nacional", "Deportes", "Cultura", "Un burro jubilado da nombre a una carretera", "3 noviembre 2025 16:12"]
    story = [
        "Un burro que durante 22 años llevó el correo entre dos pueblos dará nombre a la carretera que los unirá.",
        "El animal, de nombre Cipriano, recorrió más de 60.000 kilómetros sin adelantar a nadie en todo ese tiempo.",
    ]
    box = ["Te puede interesar", "Una oveja abre la temporada de ópera", "El molino que muele poemas"]
    rest = [
        "Más de 500 vecinos han aportado firmas y zanahorias.",
        "La placa se colocará a la altura del burro, que tiene 31 años y ve poco de lejos.",
        "Las carreteras estarán listas en 2041.",
        "Hasta entonces, Cipriano seguirá usando el camino.",
    ]
    lines = [*head, *story, *box, *rest[:2], "PUBLICIDAD", *rest[2:], "Lo más leído", "Nieve en el norte"]
    assert cleaned("\n".join(lines)).text == page(*story, *rest)


def test_initials_with_a_slash_behind_each() -> None:
    assert cleaned(*CHROME, *TOP, *STORY, "aw/ joz/ mhr/", "Privacy Policy").text == page(*STORY)


def test_abbreviated_hours_among_the_headlines_of_a_box() -> None:
    """German sites cut hours short with a full stop, which makes no paragraph of the line."""
    box = ["Meine news", "* Der Schwan vom Kanal lesen", "* Vor 1 Std.", "Die Uhr von Port Ellis lesen", "* Vor 2 Std."]
    lines = [*STORY[:3], "\n".join(box), *STORY[3:]]
    assert cleaned(*CHROME, *TOP, *lines).text == page(*STORY)
