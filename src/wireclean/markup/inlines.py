"""The words of a paragraph in Markdown, and those of its links, without the marks inside it."""

from __future__ import annotations

from bisect import bisect_right

from wireclean.lazy import DOTALL, VERBOSE, pattern
from wireclean.markup.emphasis import Run, pair, run_at

_MARK = pattern(r"[\\`*_~\[\]!<&]")
_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_TICKS = pattern(r"`+")
_REFERENCE = pattern(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_ADDRESS = pattern(r"<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+)>")
_TAG = pattern(r"</?([A-Za-z][A-Za-z0-9]{0,15})(?:\s[^<>]*)?/?>")
# What looks like a tag but is none of these is text: <token>, <your name>.
_TAGS = frozenset((
    "a", "abbr", "b", "big", "blockquote", "br", "center", "cite", "code", "del", "dfn", "div", "em",
    "figcaption", "figure", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "iframe", "img", "ins",
    "kbd", "li", "mark", "ol", "p", "picture", "q", "s", "samp", "small", "source", "span", "strike", "strong",
    "sub", "sup", "table", "tbody", "td", "th", "thead", "time", "tr", "tt", "u", "ul", "var", "video", "wbr",
))  # fmt: skip
_TARGET = pattern(
    r"""\( \s*+ (?: <[^<>\n]*+> | [^\s()<>]*+ )                               # (<address> or (address
           (?: \s++ (?: "(?:[^"\\]|\\.)*+" | '(?:[^'\\]|\\.)*+' ) )? \s*+ \)  # "title")
    """,
    VERBOSE | DOTALL,
)
# Dumpers do not quote addresses with spaces: `(mailto:?subject=Two words)`.
_LOOSE_TARGET = pattern(r"\(\s*+(?:<|[A-Za-z][A-Za-z0-9+.-]{1,31}:|[/#?]|\.{1,2}/)")
_LABEL = pattern(r"\[[^\[\]\n]{0,200}\]")
_PARENTHESES = pattern(r"\\.|[()]", DOTALL)
_SPACE = pattern(r"\s")


def words_and_links(text: str) -> tuple[str, list[str]]:
    """The words of a paragraph, and those of its links; as many lines as before."""
    if _MARK.search(text) is None:
        return text, []
    reader = _Inlines(text)
    return reader.words(), reader.links()


class _Bracket:
    """An open ``[`` or ``![``: where it stands in the output and how many runs of emphasis stand before it."""

    __slots__ = ("at", "image", "runs")

    def __init__(self, at: int, image: bool, runs: int) -> None:
        self.at = at
        self.image = image
        self.runs = runs


class _Inlines:
    """The marks of one paragraph, read from left to right."""

    __slots__ = ("brackets", "closing", "comments", "out", "runs", "space", "spans", "text", "ticks")

    def __init__(self, text: str) -> None:
        self.text = text
        self.out: list[str] = []  # what was read, in pieces
        self.runs: list[Run] = []
        self.brackets: list[_Bracket] = []
        self.spans: list[tuple[int, int]] = []  # the pieces that stand in links
        self.closing: dict[int, int] | None = None  # of each parenthesis
        self.ticks: dict[int, list[int]] | None = None  # where the runs of so many backticks stand
        self.space = -1  # the first white space behind the last target
        self.comments = True  # whether a comment's end may still come

    def words(self) -> str:
        at, text = 0, self.text
        while (match := _MARK.search(text, at)) is not None:
            self.out.append(text[at : match.start()])
            at = self._mark(match[0], match.start())
        self.out.append(text[at:])
        self._emphasis(0)
        return "".join(self.out)

    def links(self) -> list[str]:
        """The words of the links; of one link inside another only the outer one's."""
        outer: list[tuple[int, int]] = []
        for first, last in self.spans:  # by their ends
            while outer and outer[-1][0] >= first:
                outer.pop()
            outer.append((first, last))
        return ["".join(self.out[first:last]) for first, last in outer]

    def _mark(self, sign: str, at: int) -> int:
        """Read the mark that stands at a place; returns the place behind it."""
        if sign in "*_~":
            return self._run(at)
        if sign == "[":
            return self._open(at, 1)
        if sign == "]":
            return self._close(at)
        if sign == "!" and self.text.startswith("[", at + 1):
            return self._open(at, 2)
        if sign == "\\":
            return self._escape(at)
        if sign == "`":
            return self._code(at)
        if sign == "<":
            return self._angle(at)
        if sign == "&" and (match := _REFERENCE.match(self.text, at)) is not None:
            self.out.append(_dereferenced(match[0]))
            return match.end()
        self.out.append(sign)
        return at + 1

    def _skip(self, start: int, end: int) -> int:
        """Pass over what has no words; its line ends stay."""
        self.out.append("\n" * self.text.count("\n", start, end))
        return end

    def _escape(self, at: int) -> int:
        behind = self.text[at + 1 : at + 2]
        if behind in _PUNCTUATION:
            self.out.append(behind)
            return at + 2
        if behind not in ("", "\n"):  # a hard line break, also where the next line was cut off
            self.out.append("\\")
        return at + 1

    def _code(self, at: int) -> int:
        if self.ticks is None:
            self.ticks = {}
            for match in _TICKS.finditer(self.text):
                self.ticks.setdefault(len(match[0]), []).append(match.start())
        opening = _TICKS.match(self.text, at)
        assert opening is not None
        places = self.ticks.get(len(opening[0]), [])
        index = bisect_right(places, at)
        if index == len(places):
            self.out.append(opening[0])
            return opening.end()
        code = self.text[opening.end() : places[index]]
        if len(code) > 2 and code[0] == " " == code[-1]:
            code = code[1:-1]
        self.out.append(code)
        return places[index] + len(opening[0])

    def _angle(self, at: int) -> int:
        if (match := _ADDRESS.match(self.text, at)) is not None:
            self.spans.append((len(self.out), len(self.out) + 1))
            self.out.append(match[1])
            return match.end()
        if (match := _TAG.match(self.text, at)) is not None and match[1].lower() in _TAGS:
            if match[1].lower() == "br":
                self.out.append(" ")
            return self._skip(at, match.end())
        if self.comments and self.text.startswith("<!--", at):
            end = self.text.find("-->", at + 4)
            if end >= 0:
                return self._skip(at, end + 3)
            self.comments = False
        self.out.append("<")
        return at + 1

    def _open(self, at: int, length: int) -> int:
        self.brackets.append(_Bracket(len(self.out), length == 2, len(self.runs)))
        self.out.append(self.text[at : at + length])
        return at + length

    def _close(self, at: int) -> int:
        opening = self.brackets.pop() if self.brackets else None
        end = self._target(opening, at + 1) if opening is not None else at + 1
        if opening is None or end == at + 1:
            self.out.append("]")
            return at + 1
        self._emphasis(opening.runs)
        self.out[opening.at] = ""
        if not opening.image:
            self.spans.append((opening.at, len(self.out)))
        return self._skip(at, end)

    def _target(self, opening: _Bracket, at: int) -> int:
        """Where the target ends that begins at a place, or the place itself if none does."""
        text = self.text
        if text.startswith("[", at):
            label = _LABEL.match(text, at)
            words = "".join(self.out[opening.at + 1 :])
            if label is None or text.startswith("(", label.end()) or words.isdigit():  # [1][2] are two notes
                return at
            return label.end()
        if not text.startswith("(", at):
            return at
        if (match := _TARGET.match(text, at)) is not None:
            return match.end()
        end = self._closing(at)
        if end < 0:
            return at
        if self.space < at:
            space = _SPACE.search(text, at)
            self.space = space.start() if space else len(text)
        return end + 1 if end < self.space or _LOOSE_TARGET.match(text, at) else at

    def _closing(self, at: int) -> int:
        if self.closing is None:
            self.closing, stack = {}, []
            for match in _PARENTHESES.finditer(self.text):
                if match[0] == "(":
                    stack.append(match.start())
                elif match[0] == ")" and stack:
                    self.closing[stack.pop()] = match.start()
        return self.closing.get(at, -1)

    def _run(self, at: int) -> int:
        run, end = run_at(self.text, at, len(self.out))
        if run is not None:
            self.runs.append(run)
        self.out.append(self.text[at:end])
        return end

    def _emphasis(self, bottom: int) -> None:
        """Take out the marks of emphasis that pair among the runs from ``bottom`` on; those left over are text."""
        runs = self.runs[bottom:]
        pair(runs)
        for run in runs:
            self.out[run.at] = run.sign * run.left
        del self.runs[bottom:]


def _dereferenced(reference: str) -> str:
    from html import unescape

    text = unescape(reference)
    # `&gtx;` is no reference, though browsers read its beginning as one.
    return text.replace("\n", " ").replace("\r", " ") if len(text) <= 2 else reference
