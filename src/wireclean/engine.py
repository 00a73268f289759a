"""One page through the house: read, find the story, let the rules mark, assemble."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from functools import lru_cache, partial

from wireclean import frontmatter, phrases
from wireclean.article import Article, Removed
from wireclean.assemble import assemble
from wireclean.files.read import split_lines
from wireclean.layout.kinds import PROSE_WORDS
from wireclean.layout.listing import lists_stories
from wireclean.layout.story import find_story
from wireclean.page import Page
from wireclean.rule import BODY, DROP, Mark, Rule
from wireclean.rules import RULES
from wireclean.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from wireclean.settings import Settings


USER = "USR"
"""The family of the rules that are the user's own: where wireclean wrote the page, no others take from it."""


class NoStory(ValueError):  # noqa: N818 - what is the matter, not a fault
    """No story stands out on a page; the message says what was seen instead."""


class Line(NamedTuple):
    """One line of the input and what became of it.

    ``outcome`` is ``body``, ``drop``, a field's name, or empty for a blank line; ``rule`` is the code of the rule that
    decided (empty where none had to); ``reason`` is why, in words.
    """

    number: int
    text: str
    outcome: str
    rule: str
    reason: str


class Labelled(NamedTuple):
    """A page whose blocks are marked, and the rule behind each mark."""

    page: Page
    rules: list[Rule | None]


def clean(text: str, settings: Settings | None = None) -> Article:
    """The article that stands on a scraped page.

    Args:
        text: the page's text, as scraped: plain text or Markdown, with or without front matter.
        settings: which rules may speak, and the user's own phrases; all rules by default.

    Raises:
        NoStory: no story stands out on the page.
    """
    labelled = label(text, settings)
    page = labelled.page
    if page.story is None:
        raise NoStory(_why_not(page))
    article = assemble(page, tuple(_removed(labelled)))
    if not article.body:
        raise NoStory("no story found: the rules leave nothing of it (--explain shows which)")
    return article


def explain(text: str, settings: Settings | None = None) -> list[Line]:
    """Every line of a page with what became of it and the rule that decided; never raises `NoStory`."""
    labelled = label(text, settings)
    page = labelled.page
    lines = [Line(n, line, "", "", "") for n, line in enumerate(page.lines, 1)]
    for number in range(page.start):
        if lines[number].text.strip():
            lines[number] = Line(number + 1, lines[number].text, "front matter", "", "what the file says of itself")
    why_not = _why_not(page) if page.story is None else ""
    for block, mark, rule in zip(page.blocks, page.marks, labelled.rules, strict=True):
        outcome, code, reason = BODY, "", ""
        if mark is not None and rule is not None:
            outcome, code, reason = mark.outcome, rule.code, rule.name
            if mark.cut is not None:
                outcome = f"{BODY}, {outcome}"
        elif page.story is None:
            outcome, reason = DROP, why_not
        elif block.index == page.story.first:
            reason = f"the story begins: {page.story.begins}"
        elif block.index == page.story.last:
            reason = f"the story ends: {page.story.ends}"
        for number in range(block.first, block.last + 1):
            lines[number] = Line(number + 1, page.lines[number], outcome, code, reason)
    return lines


def label(text: str, settings: Settings | None = None) -> Labelled:
    """The page with every block marked that a rule knows."""
    searched = gc.isenabled()
    gc.disable()  # rings of objects, of which a page has none, would be looked for again and again
    try:
        page = read_page(text, settings)
        page.story = find_story(page)
        return mark(page, settings)
    finally:
        if searched:
            gc.enable()


def read_page(text: str, settings: Settings | None = None) -> Page:
    """The page as read, of which nothing has been judged."""
    extra, patterns = (settings.phrases, settings.patterns) if settings else ((), ())
    known = phrases.load(extra, patterns)
    given = frontmatter.read(text.removeprefix("\ufeff"))
    return Page(split_lines(given.text), known, given.lines, given.fields, own=given.own)


def mark(page: Page, settings: Settings | None = None) -> Labelled:
    """What the rules say of a page whose story has been looked for; nothing, where there is none."""
    rules: list[Rule | None] = [None] * len(page.blocks)
    if page.story is not None:
        for rule in RULES if settings is None else _wanted(settings):
            _apply(rule, page, rules)
    return Labelled(page, rules)


@lru_cache(maxsize=64)
def _wanted(settings: Settings) -> tuple[Rule, ...]:
    return tuple(filter(settings.wants, RULES))


def _apply(rule: Rule, page: Page, rules: list[Rule | None]) -> None:
    marks: list[Mark | None] = page.marks
    stays = page.own and rule.family != USER
    for said in rule.apply(page):
        at = said.block
        if marks[at] is None:
            kept = stays and page.blocks[at].phrase not in page.known.users
            marks[at] = Mark(at, BODY) if kept else said
            rules[at] = rule


_as_removed: Callable[[tuple[int, str, str, int]], Removed] = partial(tuple.__new__, Removed)
"""What tells of a line that was removed, as most are, in a third of the time that a call takes."""


def _removed(labelled: Labelled) -> Iterator[Removed]:
    page = labelled.page
    lines = page.lines
    found = [
        (block.first + 1, rule.code, lines[block.first], block.index)
        for block, mark, rule in zip(page.blocks, page.marks, labelled.rules, strict=True)
        if rule is not None and mark is not None and mark.outcome == DROP
    ]
    further = [  # few
        (number + 1, code, lines[number], index)
        for first, code, _, index in found
        if first <= page.blocks[index].last
        for number in range(first, page.blocks[index].last + 1)
        if lines[number].strip()
    ]
    return map(_as_removed, sorted(found + further) if further else found)


def _why_not(page: Page) -> str:
    if not page.blocks:
        return "no story found: the page has no text"
    if lists_stories(page.blocks, 0, len(page.blocks) - 1):
        return f"no story found: the page lists stories, {len(page.blocks)} blocks of text in all"
    prose = sum(block.sentence and block.words >= PROSE_WORDS for block in page.blocks)
    blocks = f"{len(page.blocks)} {'block' if len(page.blocks) == 1 else 'blocks'}"
    return f"no story found: {blocks} of text, of which {prose} read as prose, and none stand together"
