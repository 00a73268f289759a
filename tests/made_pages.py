"""Pages that nobody wrote: invented stories under real chrome, laid out as dumps lay pages out."""

from __future__ import annotations

from hypothesis import strategies as st

from wireclean.phrases import tables

# Not the headings of dpa's notebook, which would make the page one in Markdown.
CHROME = sorted(
    {
        text.replace("{n}", "14").replace("{name}", "Kestrel Bay")
        for _, group in tables.builtin()
        for text in (*group.get("lines", ()), *group.get("starts", ()))
        if not text.startswith("#")
    }
)

PLACES = ["Port Ellis", "Kestrel Bay", "Oudekerk", "the Lower Fens", "Saltmarsh County", "Vik"]
PEOPLE = ["Orla Tennant", "Hal Brandt", "Ida Voss", "José Quiñones", "Zoë van der Meer", "Pélagie N’Diaye-Roux"]
WHO = [
    "The ferry",
    "A swan",
    "“The bell,” he said,",
    "The mayor’s office",
    "The 7.10 to the city",
    "Nobody in town",
    "A report from 1987",
]
DID = [
    "waited for eleven minutes",
    "was found behind the bakery",
    "has cost the county $4.2 million",
    "would not comment on the goose",
]
HOW = [
    "while a train crossed the line",
    "on Tuesday, after a storm",
    "because the key was lost",
    "and then rang twice",
    "in a note to the council",
]
END = [".", ", the railway said.", "?", ", according to the report.", ".”", ", she told reporters: “It rings.”"]

DATELINES = [
    "PORT ELLIS, Maine (AP) — ",
    "LONDON (Reuters) - ",
    "VIK, Norway, Nov 3, 2025 (AFP) - ",
    "KESTREL BAY, Ore. — ",
    "MOSCOW, January 21. /TASS/. ",
    "(ANSA) - ROMA, 28 LUG - ",
    "",
]
DATES = [
    "Nov. 3, 2025",
    "Published 5:04 p.m. ET Nov. 3, 2025 | Updated 8:31 a.m. ET Nov. 4, 2025",
    "3 November 2025, 17:04 GMT",
    "Updated: 2025-11-04 08:31",
    "3 hours ago",
]
SUBHEADS = ["The clock", "UP NEXT", "What comes next?", "4:14 p.m.", "___", "Comments"]
ITEMS = ["• Cyclists may cross.", "- 2 eggs, beaten", "1. Port Ellis 3 2 1 7", "The baker", "> It rings when it rains,"]
TAILS = [
    "(Reporting by Orla Tennant; Editing by Hal Brandt)",
    "Associated Press writer Ida Voss in Riga contributed to this report.",
    "___",
    "-30-",
    "asl/tib/pid",
    "©2025 Port Ellis Post. Visit at portellispost.example. Distributed by Tribune Content Agency, LLC.",
    "Copyright 2025 The Associated Press. All rights reserved.",
    "Correction: An earlier version of this story gave the swan’s age as ninety. It is nine.",
]
CAPTIONS = ["A swan near Port Ellis, Maine, on Nov. 3, 2025. (AP Photo/Ida Voss)", "Photo: Hal Brandt"]

LOOSE = ["/", "›", "-", "Image:", "{{ x }}", "• The swan walked along"]
SLUGS = ["BC-US--Swan,1st Ld", "SOURCE Bell Makers of Marlow"]  # go where nothing of the story stands below them

chrome = st.sampled_from(CHROME)
sentences = st.builds(lambda who, did, how, end: f"{who} {did} {how}{end}", *map(st.sampled_from, (WHO, DID, HOW, END)))
headlines = st.builds("{} at {} {}".format, *map(st.sampled_from, (["Swan", "Bell"], PLACES, ["waits", "rings"])))
bylines = st.builds(
    "{}{}{}".format,
    st.sampled_from(["By ", "BY ", "Von "]),
    st.sampled_from(PEOPLE),
    st.sampled_from(["", ", Associated Press", " and Hal Brandt", "\nAssociated Press", " | Staff"]),
)


def _few(lines: st.SearchStrategy[str], most: int) -> st.SearchStrategy[list[str]]:
    return st.lists(lines, max_size=most, unique=True)


@st.composite
def bodies(draw: st.DrawFn) -> list[str]:
    """Paragraphs of a story, no two alike, with a dateline or not, and between some of them a subhead or items."""
    prose = draw(st.lists(sentences, min_size=4, max_size=12, unique=True))
    sizes = draw(st.lists(st.integers(1, 3), min_size=4, max_size=4))
    breaks = draw(st.permutations(SUBHEADS + ITEMS))
    body = [draw(st.sampled_from(DATELINES)) + prose.pop()]
    while prose:
        size = sizes[len(body) % 4]
        body.append(" ".join(prose[:size]))
        prose = prose[size:]
        if prose:
            body += [breaks.pop() for _ in range(min(len(breaks), draw(st.sampled_from([0, 0, 0, 1, 1, 2]))))]
    return body


tops = st.tuples(headlines, st.lists(bylines, min_size=1, max_size=1), _few(st.sampled_from(DATES), 1)).map(
    lambda parts: [parts[0], *parts[1], *parts[2]]
)
"""A headline and a byline, perhaps with a date below them."""


@st.composite
def cluttered(draw: st.DrawFn) -> list[str]:
    """Blocks of a page: a story with chrome above it, below it and inside it."""
    body = draw(bodies())
    for line in draw(_few(st.one_of(chrome, st.sampled_from(CAPTIONS + LOOSE)), 3)):
        body.insert(draw(st.integers(0, len(body))), line)
    top = draw(_few(st.one_of(chrome, st.sampled_from(LOOSE)), 8)) + (draw(tops) if draw(st.booleans()) else [])
    return top + body + draw(_few(st.sampled_from(TAILS), 3)) + draw(_few(chrome, 8))


pages = st.builds(
    lambda blocks, between, mark, end: (mark + between.join(blocks) + "\n").replace("\n", end),
    cluttered(),
    st.sampled_from(["\n", "\n\n", "\n\n\n", "\n\u00a0\n", "\n\n\u00a0\n\n", "\n \t\n"]),
    st.sampled_from(["", "\ufeff"]),
    st.sampled_from(["\n", "\r\n", "\r"]),
)
"""Whole pages, with line ends of every kind."""

scattered = st.builds(
    lambda lines, between: between.join(lines),
    st.lists(
        st.one_of(
            chrome, sentences, headlines, bylines, st.sampled_from(DATES + SUBHEADS + ITEMS + TAILS + LOOSE + SLUGS)
        ),
        min_size=2,
        max_size=30,
    ),
    st.sampled_from(["\n", "\n\n"]),
)
"""Lines of stories and of their pages in any order, of which some make a page."""
