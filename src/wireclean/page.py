"""The page: a scraped text as lines, and the lines as blocks.

A block is one paragraph, heading or menu entry: one source line on most pages, several where the text is hard-wrapped.
Rules read blocks and mark them; nothing here is ever edited, so every view of a page can be replayed from its marks.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from wireclean import markup
from wireclean.clues import clue
from wireclean.lazy import pattern
from wireclean.phrases import Phrase, Phrases
from wireclean.rule import BODY, DROP, Mark
from wireclean.wrapping import paragraphs

if TYPE_CHECKING:
    from wireclean.story import Story

# Marks that show nothing and mean nothing in running text; joiners (U+200C, U+200D) and directional marks stay, because
# Persian, Indic scripts and emoji need them. Bidirectional overrides go: they only ever disguise text. So do control
# characters, which terminals obey, but for those that part words or lines (U+0085 is an end of line).
_CONTROLS = (c for c in (*range(0x20), *range(0x7F, 0xA0)) if c not in (9, 10, 0x85))
_INVISIBLE = dict.fromkeys([0x00AD, 0x200B, 0x2060, 0xFEFF, *range(0x202A, 0x202F), *_CONTROLS])
_IS_INVISIBLE = pattern(f"[{''.join(map(re.escape, map(chr, _INVISIBLE)))}]")
_LONE_JOINER = pattern(r"(?<![^\x00-\u02ff])[\u200c\u200d]+(?![^\x00-\u02ff])")  # Latin has no use for it
_JOINERS = "\u200c\u200d\u200e\u200f \t\u00a0"  # alone on a line they show nothing
_BREAK_SIGNS = frozenset("_*=~—–-•")
_BREAK = pattern(r"(?:[_*=~—–-]\s?){3,}|[*•]\s?[*•]\s?[*•]")
FEED_HEAD = 12  # lines at the top of a feed
LONGEST_LABEL = 9  # words of a label over other stories
LONGEST_TEASER = 25  # words
MOST_TEASERS = 12  # headlines under one label

_SENTENCE_END = frozenset(".!?…。！？؟।")
_CLOSERS = "\"'”’»)]“‘」』）`*_"
_SPACELESS = pattern(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f\uac00-\ud7af]")


def squash(text: str) -> str:
    """One line of text with runs of white space as one space, no-break spaces and invisible marks gone."""
    if text.isprintable():  # so that the only white space in it are plain spaces
        if "  " not in text:
            return text.strip(" ")
    elif _IS_INVISIBLE.search(text):
        text = text.translate(_INVISIBLE)
    if not text.isascii():
        if not text.strip(_JOINERS):
            return ""
        if "\u200c" in text or "\u200d" in text:
            text = _LONE_JOINER.sub("", text)
    return " ".join(text.split())


class Block:
    """One paragraph, heading or menu entry of a page.

    ``text`` is its words on one line, white space squashed and Markdown marks read; ``lines`` are the same for each of
    its source lines ``first`` to ``last`` (indices, inclusive). ``gap`` tells whether a blank line stands above it.
    """

    __slots__ = (
        "clue",
        "ends",
        "first",
        "gap",
        "heading",
        "index",
        "is_label",
        "key",
        "last",
        "lines",
        "linked",
        "opens",
        "phrase",
        "sentence",
        "source",
        "text",
        "thematic_break",
        "transparent",
        "words",
    )

    def __init__(
        self,
        index: int,
        first: int,
        last: int,
        gap: bool,
        lines: tuple[str, ...],
        text: str,
        key: str,
        phrase: Phrase | None,
    ) -> None:
        self.index = index
        self.first = first
        self.last = last
        self.gap = gap
        self.lines = lines
        self.text = text
        self.key = key  # the text folded for comparison: case, quotes, dashes, decoration and white space apart
        self.words = text.count(" ") + 1
        if not text.isascii() and _SPACELESS.search(text):
            self.words = max(self.words, len(text) // 2)  # scripts without spaces: two signs to a word
        self.heading = 0  # the level of a Markdown heading
        self.linked = 0.0  # the share of the text that stands in Markdown links
        self.source: str | None = None  # the Markdown as written
        # Whether the block ends as a sentence does, perhaps inside quotation marks or brackets.
        self.sentence = text[-1:] in _SENTENCE_END or text.rstrip(_CLOSERS)[-1:] in _SENTENCE_END
        # A rule between sections: ``___``, ``* * *``, ``---``.
        self.thematic_break = text[:1] in _BREAK_SIGNS and len(text) < 80 and _BREAK.fullmatch(text) is not None
        self.clue = clue(text, self.words)  # the field's line that the block looks like: "byline", "date", "caption"...
        if phrase is not None and phrase.family == "related" and self.sentence and self.words >= 10:
            phrase = None  # "Read more about the river, she said" is a sentence that begins like a label
        self.phrase = phrase  # the known wording that the block is
        if phrase is None:
            self.ends = self.opens = self.is_label = self.transparent = False
            return
        # Whether it is a label that usually ends a story: a comment widget, a list of other stories.
        self.ends = phrase.ends
        # Whether it is a label over other stories, whose headlines stand right behind it.
        self.opens = phrase.opens and self.words <= LONGEST_LABEL and not self.holds_headline
        # Whether it could also be a subhead or an item of a story.
        self.is_label = phrase.strength == "label"
        # Whether it is chrome wherever it stands, so that the story goes on behind it.
        self.transparent = phrase.strength == "exact" and not (self.ends or self.opens)

    @property
    def holds_headline(self) -> bool:
        """Whether a label over another story has that story's headline behind its own colon."""
        return self.phrase is not None and self.phrase.family == "related" and ":" in self.text[:-1]

    @property
    def teaser(self) -> bool:
        """Whether the block could be the headline of another story."""
        return (
            self.words <= LONGEST_TEASER
            and self.clue in ("", "date", "byline")
            and not (self.sentence and self.words >= 8 and not self.text.endswith(("?", "!", "…")))
            and not self.thematic_break
        )

    @property
    def row(self) -> bool:
        """Whether the block is a row of a table: mostly figures."""
        if self.words < 2 or self.words > 20 or self.sentence or self.phrase is not None:
            return False
        figures = sum(word[0].isdigit() or word[-1].isdigit() for word in self.text.split(" "))
        return figures >= 2 and figures * 3 >= self.words

    def __repr__(self) -> str:
        return f"Block({self.index}, {self.text[:60]!r})"


class Page:
    """A text as read: its source ``lines`` and its ``blocks``.

    ``start`` is the first line behind any front matter, whose fields are ``given``. ``story`` tells where the story
    stands and ``marks`` holds what the rules said of each block; both are filled by the engine.
    """

    def __init__(
        self, lines: Sequence[str], known: Phrases, start: int = 0, given: dict[str, Any] | None = None
    ) -> None:
        self.lines = lines
        self.known = known
        self.start = start
        self.given: dict[str, Any] = given or {}
        self.story: Story | None = None
        self.markdown = start > 0 or markup.is_markdown(lines[start:])
        self.blocks: list[Block] = []
        plain = [squash(line) for line in self._plain(lines[start:])]
        wordless = self._wordless(plain) if self.markdown else frozenset()
        for first, last, joined in paragraphs(lines[start:], plain, self._is_label):
            while last + 1 in wordless:
                last += 1
            self._add(first, last, joined, plain, gap=first == 0 or not (plain[first - 1] or first - 1 in wordless))
        self.marks: list[Mark | None] = [None] * len(self.blocks)

    def _plain(self, lines: Sequence[str]) -> Sequence[str]:
        if self.markdown:
            return markup.plain_lines(lines)
        if sum(line.startswith("^") for line in lines[:FEED_HEAD]) >= 2:  # field marks of an ANPA feed
            lines = [line.removeprefix("^").removesuffix("<") for line in lines]
        return [markup.unnumbered(line) for line in lines] if markup.has_link_numbers(lines) else lines

    def _wordless(self, plain: list[str]) -> frozenset[int]:
        """The lines that only form what stands above them: a table's rule, the line under a heading.

        Others without words, such as the definition of a link, are taken as they were written.
        """
        found = set()
        for number, text in enumerate(plain):
            line = squash(self.lines[self.start + number]) if not text else ""
            if line and number and (plain[number - 1] or number - 1 in found):
                found.add(number)
            elif line:
                plain[number] = line
        return frozenset(found)

    def _is_label(self, line: str) -> bool:
        phrase = self.known.find(line)
        return phrase is not None and (phrase.opens or phrase.ends)

    def _add(self, first: int, last: int, text: str, plain: list[str], gap: bool) -> None:
        lines = tuple(plain[first : last + 1])
        key, phrase = self.known.look_up(text)
        block = Block(len(self.blocks), self.start + first, self.start + last, gap, lines, text, key, phrase)
        if self.markdown:
            block.source = "\n".join(self.lines[block.first : block.last + 1])
            block.heading = markup.heading(block.source)
            block.linked = markup.linked(block.source)
        self.blocks.append(block)

    @cached_property
    def worded(self) -> list[Block]:
        """The blocks that are a known wording."""
        return [block for block in self.blocks if block.phrase is not None]

    @cached_property
    def teasers(self) -> frozenset[int]:
        """The blocks that are headlines of other stories, shown by the label above them.

        Where they adjoin the label they go on to the next blank line, else to the next prose.
        """
        found: set[int] = set()
        for label in self.blocks:
            if not label.opens:
                continue
            behind = self.blocks[label.index + 1 : label.index + 1 + MOST_TEASERS]
            adjoins = bool(behind) and not behind[0].gap
            for block in behind:
                if not block.teaser or (adjoins and block.gap):
                    break
                found.add(block.index)
        return frozenset(found)

    @cached_property
    def spaced(self) -> bool:
        """Whether blank lines separate the paragraphs, so that adjacent lines belong together."""
        prose = [block for block in self.blocks if block.words >= 12 and block.sentence]
        apart = sum(block.gap for block in prose)
        return len(prose) > 0 and apart * 2 > len(prose)

    @cached_property
    def subheads(self) -> bool:
        """Whether the story has subheads or items: short lines that are printed once and are no chrome.

        A line whose wording sites print as chrome counts only where it stands between two paragraphs.
        """
        alone: Counter[str] = Counter()
        for before, block, behind in zip(self.inside, self.inside[1:], self.inside[2:], strict=False):
            if block.sentence or block.words > 8 or block.clue or block.index in self.teasers:
                continue
            between = before.sentence and before.words >= 8 and behind.sentence and behind.words >= 8
            if block.phrase is None or (block.is_label and between):
                alone[block.key] += 1
        return sum(count == 1 for count in alone.values()) > 1

    @property
    def above(self) -> list[Block]:
        """The blocks above the story."""
        return self.blocks[: self.story.first] if self.story else []

    @property
    def inside(self) -> list[Block]:
        """The blocks from the story's first to its last."""
        return self.blocks[self.story.first : self.story.last + 1] if self.story else []

    @property
    def below(self) -> list[Block]:
        """The blocks below the story."""
        return self.blocks[self.story.last + 1 :] if self.story else []

    def is_inside(self, block: Block) -> bool:
        """Whether the block stands between the story's first and its last, ends included."""
        return self.story is not None and self.story.first <= block.index <= self.story.last

    @property
    def tail(self) -> int:
        """The index of the first of the story's last blocks that close it or are no part of it."""
        index = self.story.last + 1 if self.story else 0
        for block in reversed(self.inside):
            if not (block.clue or block.phrase or block.thematic_break) and self.is_kept(block):
                break
            index = block.index
        return index

    def around(self, block: Block) -> list[Block]:
        """The block right above and the one right below, where there are any."""
        return self.blocks[max(0, block.index - 1) : block.index] + self.blocks[block.index + 1 : block.index + 2]

    def is_kept(self, block: Block) -> bool:
        """Whether no mark so far takes the block, or all but its end, out of the text."""
        mark = self.marks[block.index]
        return mark is None or mark.outcome in (BODY, "corrections") or mark.cut is not None

    def dropped(self, index: int) -> bool:
        """Whether the block of that index, if there is one, is marked as going."""
        return 0 <= index < len(self.marks) and (mark := self.marks[index]) is not None and mark.outcome == DROP

    def label_above(self, index: int) -> int:
        """The index of the label over other stories that a headline at ``index`` stands under."""
        return next((i for i in range(index - 1, -1, -1) if self.blocks[i].opens), -1)

    def body_before(self, index: int) -> Block | None:
        """The last body block above that index, or ``None``."""
        for block in reversed(self.inside):
            if block.index < index and self.marks[block.index] is None:
                return block
        return None
