"""Front matter: the fields of an article as YAML above its Markdown, written and read.

No YAML library is needed at run time: what is written is a strict subset (keys, double-quoted strings, block lists),
and what is read is what front matter really holds (`wireclean.yaml`). Nothing raises.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from wireclean.article import FIELDS, LISTS, Article
from wireclean.lazy import VERBOSE, pattern
from wireclean.typed import Any, Match, NamedTuple

Fields = dict[str, str | tuple[str, ...]]
"""What a page says of itself: the known ones of ``FIELDS``, a tuple for those in ``LISTS``."""

_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
# Control characters, and all that is invisible or turns the direction of text: raw, YAML readers disagree about them
# (U+0085 is a line end to some) and people cannot see them.
_UNSAFE = pattern(
    '["\\\\\x00-\x1f\x7f-\xa0\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff0-\uffff'
    "\U000e0000-\U000e007f]"
)


def emit(article: Article) -> str:
    """The article's fields as YAML front matter, from ``---`` to ``---`` and a line end.

    Keys stand in the order of ``FIELDS``, unknown ones are left out; every string is double-quoted. An article of which
    nothing is known gets an empty one all the same: what follows is then Markdown to every reader, `split` included,
    and never taken for front matter itself.
    """
    lines = ["---"]
    for name in FIELDS:
        value = getattr(article, name)
        if not value:
            continue
        if name in LISTS:
            lines.append(f"{name}:")
            lines += [f"  - {_quoted(item)}" for item in value]
        else:
            lines.append(f"{name}: {_quoted(value)}")
    lines.append("---\n")
    return "\n".join(lines)


def _quoted(text: str) -> str:
    return f'"{_UNSAFE.sub(_escape, text)}"'


def _escape(match: Match[str]) -> str:
    sign = match[0]
    if sign in _SHORT:
        return _SHORT[sign]
    code = ord(sign)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


# What content repositories and site generators call our fields, folded to letters.
_NAMES: dict[str, tuple[str, ...]] = {
    "title": ("title", "headline", "hed"),
    "subtitle": ("subtitle", "deck", "dek", "subheadline", "subhead", "standfirst", "description", "summary"),
    "byline": ("byline", "by"),
    "authors": ("authors", "author", "writers", "writer", "reporter", "reporters"),
    "dateline": ("dateline",),
    "location": ("location", "place"),
    "source": ("source", "agency", "provider"),
    "distributor": ("distributor",),
    "site": ("site", "sitename", "publication"),
    "section": ("section", "category", "categories", "rubric"),
    "date": ("date", "published", "publishdate", "publisheddate", "publishedat", "datepublished", "pubdate"),
    "updated": ("updated", "lastmod", "modified", "lastmodified", "datemodified", "dateupdated", "lastupdated"),
    "copyright": ("copyright", "rights"),
    "credits": ("credits", "credit"),
    "corrections": ("corrections", "correction"),
    "captions": ("captions", "caption"),
}
_MEANS = {name: (field, rank) for field, names in _NAMES.items() for rank, name in enumerate(names)}

_LINE = pattern(r"([^\r\n]*)(\r\n|\r|\n|$)")
_LINE_END = pattern(r"[ \t]*(?:\r\n|\r|\n)")
_SURROGATES = pattern("[\ud800-\udfff]")
_AND = pattern(r"\s*;\s*|,?\s+(?:and|&)\s+")
_DATE = pattern(
    r"""(\d{4})[-/](\d{1,2})[-/](\d{1,2})                     # 2025-11-3
        (?: (?: [Tt] | [ \t]{1,8} ) (\d{1,2}) : (\d{2})       # T17:04
            (:\d{2})? (?:\.\d{1,9})? [ \t]{0,8}               # :30.5
            ( [Zz] | UTC | GMT | [+-]\d{1,2} (?: :?\d{2} )? )?  # -05:00
        )?""",
    VERBOSE,
)


class Given(NamedTuple):
    """What a page says of itself: its ``fields``, how many ``lines`` they take at its top, the ``text`` of those lines.

    The text is the one given, but for wireclean's own JSON, whose ``text`` it is. ``own`` tells that wireclean itself
    wrote the page, which is only an article then.
    """

    fields: Fields
    lines: int
    text: str
    own: bool


def read(text: str) -> Given:
    """What a page says of itself."""
    if (found := own_json(text)) is not None:
        return Given(found[0], 0, found[1], own=found[2])
    fields, lines = split(text)
    if fields is None:
        return Given({}, lines, text, own=False)
    held: dict[str, Any] = {**fields}
    return Given(fields, lines, text, text.startswith(emit(Article(**held))))


def split(text: str) -> tuple[Fields | None, int]:
    r"""The front matter at the top of a page, and the number of source lines that it takes, its fences included.

    YAML between ``---``, TOML between ``+++`` and a JSON object above a body are read; lines end with ``\n``, ``\r\n``
    or ``\r`` only. ``(None, 0)`` where there is none: a rule at the top of a page is no front matter, because sentences
    and not keys follow it.
    """
    start = text[:1000].lstrip()  # of a page that may be long
    if start.startswith("---"):
        return _split_yaml(text)
    if start.startswith("+++"):
        return _split_toml(text)
    if start.startswith("{"):
        return _split_json(text)
    return None, 0


def own_json(text: str) -> tuple[Fields, str, bool] | None:
    """The fields and the body in wireclean's own JSON: one object with at least ``title`` and ``text``.

    The last value tells whether all fields are there, as in what wireclean writes.
    """
    if not text[:1000].lstrip().startswith("{"):
        return None
    import json

    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or "title" not in found or not isinstance(found.get("text"), str):
        return None
    fields = _fields({name: found.get(name) for name in FIELDS})
    return fields, _SURROGATES.sub("\ufffd", found["text"]), found.keys() >= set(FIELDS)


def _lines(text: str) -> Iterator[str]:
    return (match[1] for match in _LINE.finditer(text))


def _split_yaml(text: str) -> tuple[Fields | None, int]:
    from wireclean import yaml

    raw, lines = yaml.read(_lines(text))
    if raw is None or (raw and not _is_front_matter(raw)):
        return None, 0
    return _fields(raw), lines  # none, as `emit` writes it when nothing is known


def _split_toml(text: str) -> tuple[Fields | None, int]:
    held: list[str] = []
    opened = False
    for number, line in enumerate(_lines(text), 1):
        if opened and line.rstrip() == "+++":
            import tomllib

            try:
                raw = tomllib.loads("\n".join(held))
            except (ValueError, RecursionError):
                return None, 0
            return (_fields(raw), number) if raw else (None, 0)
        if opened:
            held.append(line)
        elif line.rstrip() == "+++":
            opened = True
        elif line.strip():
            break
    return None, 0


def _split_json(text: str) -> tuple[Fields | None, int]:
    import json

    try:
        raw, end = json.JSONDecoder().raw_decode(text, len(text) - len(text.lstrip()))
    except (ValueError, RecursionError):
        return None, 0
    behind = _LINE_END.match(text, end)
    if behind is None or not isinstance(raw, dict) or not _is_front_matter(raw) or not text[behind.end() :].strip():
        return None, 0
    return _fields(raw), sum(1 for _ in _LINE_END.finditer(text, 0, behind.end()))


def _is_front_matter(raw: Mapping[str, object]) -> bool:
    """Whether keys name fields, or are several and written as keys are: `Note: …` between two rules is a sentence."""
    return any(_folded(key) in _MEANS for key in raw) or (len(raw) > 1 and all(key[:1].islower() for key in raw))


def _folded(key: str) -> str:
    return key.lower().replace("_", "").replace("-", "")


def _fields(raw: Mapping[str, object]) -> Fields:
    """The fields that front matter names; of two names for one field, the nearer to ours counts."""
    found: dict[str, tuple[int, str | tuple[str, ...]]] = {}
    for key, value in raw.items():
        field, rank = _MEANS.get(_folded(key), ("", 0))
        strings = tuple(_SURROGATES.sub("\ufffd", text) for text in _strings(value) if text.strip())
        if not field or not strings or (field in found and found[field][0] <= rank):
            continue
        if field == "authors" and isinstance(value, str):
            found[field] = rank, tuple(_people(strings[0]))
        elif field in LISTS:
            found[field] = rank, strings
        elif len(strings) == 1:
            found[field] = rank, _iso(strings[0]) if field in ("date", "updated") else strings[0]
    return {field: found[field][1] for field in FIELDS if field in found}


def _strings(value: Any) -> Iterator[str]:
    """The strings in a value: itself, its items, a person's ``name``; numbers and dates as they are written."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from _strings(value.get("name"))
    elif isinstance(value, Iterable):
        for item in value:
            if isinstance(item, str | int | float | Mapping):
                yield from _strings(item)
    elif hasattr(value, "isoformat"):  # TOML has dates of its own
        yield value.isoformat()
    elif value is not None and not isinstance(value, bool):
        yield str(value)


def _people(text: str) -> Iterator[str]:
    """The names in an author's line, ``Ann Lee and Bo Ray``; commas part names only before an "and"."""
    text = text.removeprefix("By ").removeprefix("by ")
    names = _AND.split(text)
    for name in names:
        for part in name.split(",") if len(names) > 1 else (name,):
            if part.strip():
                yield part.strip()


def _iso(text: str) -> str:
    """A date as ISO 8601, as precise as it was; what is none of YAML's dates stays as it is."""
    match = _DATE.fullmatch(text.strip())
    if match is None or not (1 <= int(match[2]) <= 12 and 1 <= int(match[3]) <= 31):
        return text
    day = f"{match[1]}-{int(match[2]):02}-{int(match[3]):02}"
    if match[4] is None:
        return day
    return f"{day}T{int(match[4]):02}:{match[5]}{match[6] or ''}{_offset(match[7])}"


def _offset(zone: str | None) -> str:
    if zone is None:
        return ""
    if zone[0] not in "+-":
        return "+00:00"
    digits = zone[1:].replace(":", "")
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "00")
    return f"{zone[0]}{int(hours):02}:{minutes}"
