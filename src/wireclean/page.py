"""The page: a scraped text as lines, and the lines as blocks.

A block is one paragraph, heading or menu entry: one source line on most pages, several where the text is hard-wrapped.
Rules read blocks and mark them; nothing here is ever edited, so every view of a page can be replayed from its marks.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cached_property
from itertools import chain

from wireclean.layout import boxes, contents, dropcap, under_labels, verse
from wireclean.layout.wrapping import paragraphs
from wireclean.lazy import escape, pattern
from wireclean.look import INVITATION, Look, looks
from wireclean.markup.link_numbers import has_link_numbers, unnumbered
from wireclean.markup.told import is_markdown
from wireclean.phrases.lookup import Phrases
from wireclean.rule import BODY, DROP, Mark
from wireclean.shapes import Shape
from wireclean.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wireclean.layout.story import Story

# Marks that show nothing and mean nothing in running text. Bidirectional overrides are among them: they only ever
# disguise text. So are control characters, which terminals obey, but for those that part words or lines.
_CONTROLS = (c for c in (*range(0x20), *range(0x7F, 0xA0)) if c not in (9, 10, 0x85))
_REPLACED: dict[int, str | None] = {
    **dict.fromkeys([0x00AD, 0x200B, 0x2060, 0xFEFF, 0x202D, 0x202E, *_CONTROLS]),
    0x85: " ",  # an end of line to some
}
_IS_REPLACED = pattern(f"[{''.join(map(escape, map(chr, _REPLACED)))}]")
# Persian, Indic scripts and emoji need joiners, Latin has no use for them.
_LONE_JOINER = pattern(r"(?<![^\x00-\u02ff])[\u200c\u200d]+(?![^\x00-\u02ff])")
# Marks, embeddings and isolates tell the direction of writing: beside letters that are written from right to left they
# have a meaning, and elsewhere they were left behind by a template.
_DIRECTION = pattern(r"[\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069]")
_LEFTWARD = pattern(r"[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
ALL_LINKED = 0.8  # share of a block's text that stands in links, where nothing else does
HALF_LINKED = 0.5  # the same of a block that is no sentence of the story
PARAGRAPH = 12  # words of a sentence that a blank line sets apart, where paragraphs have them
LONGEST_SUBHEAD = 8  # words
BESIDE_SUBHEAD = 8  # words of the sentences above and below one whose wording sites print as chrome
READER_TITLE, READER_ADDRESS = "Title: ", "URL Source: "
READER_HEAD = 4  # lines
FEED_HEAD = 12  # lines at the top of a feed


def squash(text: str) -> str:
    """One line of text with runs of white space as one space, no-break spaces and invisible marks gone."""
    return _single_spaced(text) if text.isprintable() else " ".join(visible(text).split())


def _single_spaced(text: str) -> str:
    """A line in which the only white space are plain spaces, with one for each run of them."""
    return text.strip(" ") if "  " not in text else " ".join(text.split())


def _all_single_spaced(lines: Sequence[str]) -> Sequence[str]:
    """Such lines, each as `_single_spaced` makes it; those of most pages are looked at all at once."""
    edged = list(map(str.strip, lines)) != lines  # the same strings where there is nothing to strip
    return list(map(_single_spaced, lines)) if edged or "  " in "\n".join(lines) else lines


def visible(text: str) -> str:
    """One line of text without the marks that show nothing and mean nothing where they stand."""
    if text.isprintable():
        return text
    if _IS_REPLACED.search(text):
        text = text.translate(_REPLACED)
    if text.isascii():
        return text
    if _DIRECTION.search(text) and not _LEFTWARD.search(text):
        text = _DIRECTION.sub("", text)
    return _LONE_JOINER.sub("", text) if "\u200c" in text or "\u200d" in text else text


def _visible_in(given: dict[str, Any]) -> dict[str, Any]:
    """What a file says of itself, of which as much is shown as of its lines; a value that shows nothing is none."""
    shown = {
        name: visible(value) if isinstance(value, str) else tuple(filter(None, map(visible, value)))
        for name, value in given.items()
    }
    return {name: value for name, value in shown.items() if value}


class Block:
    """One paragraph, heading or menu entry of a page: its place, and what it looks like (`wireclean.look.Look`).

    It stands on the source lines ``first`` to ``last`` (indices, inclusive); ``text`` is its words on one line, white
    space squashed and Markdown marks read. ``gap`` tells whether a blank line stands above it. Of a page in Markdown,
    ``heading`` is the level of its heading, ``linked`` the share of its text that stands in links and ``source`` the
    Markdown as written.
    """

    __slots__ = (*Look._fields, "first", "gap", "heading", "index", "last", "linked", "source")

    def __init__(self, index: int, first: int, last: int, gap: bool, look: Look) -> None:
        self.index = index
        self.first = first
        self.last = last
        self.gap = gap
        # One by one, and not as properties of the look: rules ask for them far more often than blocks are made.
        (
            self.text,
            self.key,
            self.words,
            self.sentence,
            self.thematic_break,
            self.clue,
            self.phrase,
            self.ends,
            self.opens,
            self.is_label,
            self.transparent,
            self.holds_headline,
            self.teaser,
            self.row,
            self.signs,
            self.shapes,
        ) = look
        self.heading = 0
        self.linked = 0.0
        self.source: str | None = None

    def __repr__(self) -> str:
        return f"Block({self.index}, {self.text[:60]!r})"


def _is_beside_subhead(block: Block) -> bool:
    return block.sentence and block.words >= BESIDE_SUBHEAD


def _is_from_reader(lines: Sequence[str]) -> bool:
    """Whether a page was fetched as Markdown by a reader that prints its title and its address first (Jina)."""
    return any(line.startswith(READER_ADDRESS) for line in lines[1:READER_HEAD])


class Page:
    """A text as read: its source ``lines`` and its ``blocks``; ``plain`` are the words of the lines from ``start`` on.

    ``start`` is the first line behind any front matter, whose fields are ``given``; ``own`` tells that wireclean wrote
    the page. ``story`` tells where the story stands and ``marks`` holds what the rules said of each block; both are
    filled by the engine.
    """

    def __init__(
        self,
        lines: Sequence[str],
        known: Phrases,
        start: int = 0,
        given: dict[str, Any] | None = None,
        *,
        own: bool = False,
    ) -> None:
        self.lines = lines
        self.known = known
        self.start = start
        self.own = own
        self.given: dict[str, Any] = _visible_in(given or {})
        self.story: Story | None = None
        here = lines[start:]
        printable = "".join(here).isprintable()  # as most pages are
        self._shown = here if printable else list(map(visible, here))
        self.ours = own and not start  # the text in our own JSON, in which no mark means anything
        read = bool(here) and here[0].startswith(READER_TITLE) and _is_from_reader(here)
        self.markdown = start > 0 or read or (not self.ours and is_markdown(self._shown))
        titled = [self._shown[0].removeprefix(READER_TITLE), *self._shown[1:]] if read else self._shown
        words = self._plain(titled)
        spaced = _all_single_spaced(words) if printable and not self.markdown else list(map(squash, words))
        plain = self.plain = list(spaced)
        wordless = self._wordless(plain) if self.markdown else frozenset()
        look = looks(known).__getitem__
        found = paragraphs(here, plain, self._is_label, self._meant_to_end())
        if not own:  # in our own those drop caps that could be joined have been
            found = dropcap.join(found)
        self.blocks = [
            Block(index, start + first, start + last, not (first and plain[first - 1]), look(text))
            for index, (first, last, text) in enumerate(found)
        ]
        if self.markdown:
            self._read_marks(wordless)
        self.marks: list[Mark | None] = [None] * len(self.blocks)

    def _read_marks(self, wordless: frozenset[int]) -> None:
        """What the Markdown of each block says; lines that only form it are its own."""
        from wireclean.markup.words import heading, linked

        for block in self.blocks:
            first, last = block.first - self.start, block.last - self.start
            while last + 1 in wordless:
                last += 1
            block.last = self.start + last
            block.gap = block.gap and first - 1 not in wordless
            block.source = "\n".join(self._shown[first : last + 1])
            block.heading = heading(block.source)
            block.linked = linked(block.source)

    def _plain(self, lines: Sequence[str]) -> Sequence[str]:
        if self.markdown:
            from wireclean.markup.words import plain_lines  # few pages are, and its reader is large

            return plain_lines(lines)
        if self.ours:
            return lines
        if sum(line.startswith("^") for line in lines[:FEED_HEAD]) >= 2:  # field marks of an ANPA feed
            lines = [line.removeprefix("^").removesuffix("<") for line in lines]
        return [unnumbered(line) for line in lines] if has_link_numbers(lines) else lines

    def _wordless(self, plain: list[str]) -> frozenset[int]:
        """The lines that only form what stands above them: a table's rule, the line under a heading.

        Others without words, such as the definition of a link, are taken as they were written.
        """
        found = set()
        for number, text in enumerate(plain):
            line = squash(self._shown[number]) if not text else ""
            if line and number and (plain[number - 1] or number - 1 in found):
                found.add(number)
            elif line:
                plain[number] = line
        return frozenset(found)

    def _meant_to_end(self) -> frozenset[int]:
        """The lines of our own article that nothing goes on: in its Markdown those with a hard break, else all."""
        if not self.own:
            return frozenset()
        return frozenset(number for number, line in enumerate(self._shown) if self.ours or line.endswith("  "))

    def _is_label(self, line: str) -> bool:
        phrase = self.known.find(line)
        if phrase is None:
            return False
        return phrase.opens or phrase.ends or (phrase.family in ("ads", "share") and phrase.strength == "exact")

    def clued(self, clue: str) -> list[Block]:
        """The blocks with a clue, in their order."""
        return self._kinds[0].get(clue, [])

    def worded(self, family: str) -> list[Block]:
        """The blocks that are a known wording of a family, in their order."""
        return self._kinds[1].get(family, [])

    def shaped(self, shape: Shape) -> list[Block]:
        """The blocks with a shape, in their order."""
        return self._kinds[2].get(shape, [])

    @cached_property
    def _kinds(self) -> tuple[dict[str, list[Block]], dict[str, list[Block]], dict[Shape, list[Block]]]:
        """The blocks by their clue, by the family of their wording, and by their shapes: one look at each."""
        by_clue: dict[str, list[Block]] = defaultdict(list)
        by_family: dict[str, list[Block]] = defaultdict(list)
        by_shape: dict[Shape, list[Block]] = defaultdict(list)
        for block in self.blocks:
            if block.clue:
                by_clue[block.clue].append(block)
            if block.phrase is not None:
                by_family[block.phrase.family].append(block)
            if block.shapes:
                for shape in block.shapes:
                    by_shape[shape].append(block)
        return by_clue, by_family, by_shape

    @property
    def teasers(self) -> frozenset[int]:
        """The blocks that are headlines of other stories, shown by the label above them.

        Where they adjoin the label they go on to the next blank line, else to the next prose.
        """
        return self._under_labels[0]

    @property
    def closed(self) -> frozenset[int]:
        """The labels over other stories below which a line says that they end."""
        return self._under_labels[1]

    @cached_property
    def _under_labels(self) -> tuple[frozenset[int], frozenset[int]]:
        return under_labels.find(self)

    @cached_property
    def contents(self) -> frozenset[int]:
        """The blocks of tables of contents, with their labels."""
        return frozenset(chain.from_iterable(self._contents))

    @cached_property
    def boxes(self) -> frozenset[int]:
        """The lines of boxes that call to the reader."""
        return boxes.lines(self)

    @cached_property
    def announced(self) -> frozenset[int]:
        """The subheads that a table of contents has named: the story goes on at least to the last of them."""
        return frozenset(index for each in self._contents for index in contents.announced(self.blocks, each))

    @cached_property
    def verse(self) -> frozenset[int]:
        """The blocks that are lines of a poem."""
        return verse.lines(self.blocks)

    @cached_property
    def _contents(self) -> list[range]:
        found = (contents.find(self.blocks, label) for label in self.shaped(contents.contents_label))
        return [each for each in found if each]

    @cached_property
    def spaced(self) -> bool:
        """Whether blank lines separate the paragraphs, so that adjacent lines belong together."""
        prose = [
            block
            for block in self.blocks
            if block.words >= PARAGRAPH and block.sentence and block.phrase is None and block.clue != INVITATION
        ]
        apart = sum(block.gap for block in prose)
        return len(prose) > 0 and apart * 2 > len(prose)

    @cached_property
    def subheads(self) -> bool:
        """Whether the story has subheads or items: short lines that are printed once and are no chrome.

        A line whose wording sites print as chrome counts only where it stands between two paragraphs.
        """
        alone: Counter[str] = Counter()
        not_the_storys = self.teasers | self.story.asides if self.story is not None else self.teasers
        for before, block, behind in zip(self.inside, self.inside[1:], self.inside[2:], strict=False):
            if (
                block.sentence
                or block.words > LONGEST_SUBHEAD
                or block.clue
                or block.index in not_the_storys
                or not block.key
            ):
                continue
            if block.phrase is None or (block.is_label and all(map(_is_beside_subhead, (before, behind)))):
                alone[block.key] += 1
        return sum(count == 1 for count in alone.values()) > 1

    @cached_property
    def recurring(self) -> frozenset[str]:
        """The known wordings, as keys, that stand inside the story more than once: buttons, no subheads."""
        printed = Counter(block.key for block in self.inside if block.phrase is not None)
        return frozenset(key for key, count in printed.items() if count > 1)

    def last_told(self, words: int) -> int:
        """The index of the story's last block that can only be prose, a sentence of so many words; or -1."""
        if words not in self._last_told:
            told = (
                block.index
                for block in reversed(self.inside)
                if block.sentence and block.words >= words and not block.clue and block.phrase is None
            )
            self._last_told[words] = next(told, -1)
        return self._last_told[words]

    @cached_property
    def _last_told(self) -> dict[int, int]:
        return {}

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
        """The index of the label over other stories that a headline at ``index`` stands under, or -1."""
        above = bisect_left(self.openers, index)
        return self.openers[above - 1] if above else -1

    @cached_property
    def openers(self) -> list[int]:
        """The labels over other stories."""
        return [block.index for block in self.blocks if block.opens]
