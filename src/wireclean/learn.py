"""Learning a site: a phrase table of the lines that recur on its pages, for the user to review.

A line counts once per page, however often the page prints it. That it must be on a share of the pages and on a number
of them is the practice of corpus mining: with 30 % of at least 20 pages no headline passed for furniture, with 30 % of
10 some did. A line that once stood inside a story, or was a field of one, is never learned.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

from wireclean import phrases, tally
from wireclean.engine import label
from wireclean.files.inputs import Source
from wireclean.files.read import read
from wireclean.page import Block, Page
from wireclean.phrases.folded import line_key
from wireclean.phrases.lookup import LONGEST, NUMBER, Phrases
from wireclean.phrases.phrase import STRENGTHS
from wireclean.rule import DROP

MIN_PAGES = 20
"""Pages that a line must stand on, and so the fewest that can be learned from."""

SHARE = 0.30
"""The share of the pages that a line must stand on."""

EXACT = 4
"""Words of a line that is chrome also inside a story; a shorter one could be a subhead there."""

REVIEW = """\
# Lines that recur around the stories of a site, with the number of pages that each was found on.
# Review them: strike out whatever could be a headline or a line of a story. Then name the file in the configuration:
#
#     [tool.wireclean]
#     phrases = ["site.toml"]

"""


class TooFewPagesError(ValueError):
    """Too few pages to learn from; the message says how many there are, and how many are needed."""


@dataclass(frozen=True, slots=True)
class Surveying:
    """Read a page and tell, as JSON, the lines around its story and the keys of those inside it."""

    encoding: str | None = None

    def __call__(self, source: Source) -> bytes:
        """Raises ``ReadError`` for an input that is no text; tells nothing of a page in which no story is found."""
        page = label(read(source.path, self.encoding)).page
        return json.dumps(survey(page)).encode() if page.story is not None else b""


@dataclass(frozen=True, slots=True)
class Line:
    """A line that recurs: its wording, with ``{n}`` for a number that changes, and the pages it stands on."""

    text: str
    pages: int

    @property
    def strength(self) -> str:
        """How far it may be believed: one of `wireclean.phrases.phrase.STRENGTHS`."""
        return "exact" if len(self.text.split()) >= EXACT else "label"


@dataclass(frozen=True, slots=True)
class Learned:
    """What a site's pages have in common: its lines, the most frequent first.

    ``pages`` is how many pages there were, ``least`` on how many of them a line had to stand, and ``held`` how many
    lines did, and were not learned, because they also stood inside a story.
    """

    lines: tuple[Line, ...]
    pages: int
    least: int
    held: int

    def summary(self, name: str) -> str:
        """One line on what was learned, and on how to use the table called ``name``."""
        held = f", and {self.held} that also stood inside a story were left out" if self.held else ""
        found = f"{len(self.lines)} lines recur on at least {self.least} of {self.pages} pages{held}"
        return f'{found}; review them, then name the table in the configuration: phrases = ["{name}"]'

    def table(self) -> str:
        """The phrase table, in the format of the built-in ones."""
        about = f"Learned from {self.pages} pages: the lines that stand on at least {self.least} of them."
        groups = [f"about = {_quoted(about)}\n"]
        for strength in STRENGTHS:
            if lines := [line for line in self.lines if line.strength == strength]:
                listed = "".join(f"  {_quoted(line.text)},  # {line.pages}\n" for line in lines)
                groups.append(f'[[phrases]]\nfamily = "navigation"\nstrength = "{strength}"\nlines = [\n{listed}]\n')
        return REVIEW + "\n".join(groups)


def survey(page: Page) -> tuple[list[str], list[str]]:
    """The lines around the story of a page, one for each key and as printed, and the keys of those inside it."""
    around: dict[str, str] = {}
    inside: set[str] = set()
    for block in page.blocks:
        if len(block.text) > LONGEST:
            continue
        key = numbered(block.text)
        if _is_of_story(page, block):
            inside.add(key)
        elif any(sign.isalpha() for sign in key.replace("{n}", "")):
            around.setdefault(key, block.text)
    return list(around.values()), sorted(inside)


def numbered(text: str) -> str:
    """Under what a line is counted: folded, and with ``{n}`` for its numbers."""
    return NUMBER.sub("{n}", line_key(text))


def learn(surveys: Iterable[bytes], min_pages: int = MIN_PAGES, share: float = SHARE) -> Learned:
    """The lines that recur on pages, from what `Surveying` told of each of them.

    Args:
        surveys: one for each page, and an empty one for a page without a story, which counts for nothing.
        min_pages: on how many pages a line must stand.
        share: on what share of the pages it must stand, from 0 to 1.

    Raises:
        TooFewPagesError: there are fewer than ``min_pages`` pages.
    """
    printed: Counter[str] = Counter()
    inside: set[str] = set()
    pages = 0
    for data in filter(None, surveys):
        around, of_story = json.loads(data)
        printed.update(around)
        inside.update(of_story)
        pages += 1
    if pages < min_pages:
        raise TooFewPagesError(
            f"{tally.count(pages, 'page')} with a story {'is' if pages == 1 else 'are'} too few to learn from; "
            f"it takes {min_pages} (--learn-min-pages)"
        )
    least = max(min_pages, ceil(round(share * pages, 6)))
    counts: Counter[str] = Counter()
    forms: dict[str, str] = {}
    for text, count in sorted(printed.items(), key=lambda item: (-item[1], item[0])):
        key = numbered(text)
        counts[key] += count
        form = forms.setdefault(key, text)
        if line_key(form) != line_key(text):
            forms[key] = key  # its numbers change
    known = phrases.load()
    news = {key: count for key, count in counts.items() if count >= least and not _is_known(known, forms[key])}
    lines = [Line(forms[key], count) for key, count in news.items() if key not in inside]
    lines.sort(key=lambda line: (-line.pages, line.text))
    return Learned(tuple(lines), pages, least, len(news) - len(lines))


def _is_of_story(page: Page, block: Block) -> bool:
    """Whether a block stands inside the story, is a field of it, or looks like one, as dates of other stories do."""
    mark = page.marks[block.index]
    field = mark is not None and (mark.outcome != DROP or mark.cut is not None)
    return field or block.clue not in ("", "legal") or page.is_inside(block)


def _is_known(known: Phrases, text: str) -> bool:
    """Whether the built-in tables say of a line all that a learned one would, or more: that it ends a story."""
    phrase = known.find(text)
    if phrase is None:
        return False
    return phrase.strength == "exact" or phrase.ends or phrase.opens or Line(text, 0).strength == "label"


def _quoted(text: str) -> str:
    """A TOML string, which JSON's are but for one control character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
