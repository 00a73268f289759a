"""Versions, and what a configuration may ask of ours: ``0.1.0``, ``>=0.1,<1``.

The part of PEP 440 that a version of ours can need: no epochs, no local versions, no ``===``.
"""

from __future__ import annotations

from wireclean.lazy import ASCII, DOTALL, VERBOSE, pattern
from wireclean.typed import NamedTuple

_VERSION = pattern(
    r"""v?
    (?P<release>\d{1,9}(?:\.\d{1,9})*)                      # 1.2.0
    (?:[-_.]?(?P<stage>a|b|c|rc|alpha|beta|pre|preview)[-_.]?(?P<pre>\d{0,9}))?  # rc1
    (?:[-_.]?(?P<post>post)[-_.]?(?P<after>\d{0,9}))?       # .post1
    (?:[-_.]?(?P<dev>dev)[-_.]?(?P<day>\d{0,9}))?           # .dev3
    """,
    VERBOSE | ASCII,
)
_COMPARISON = pattern(r"(~=|==|!=|<=|>=|<|>)?\s*(.*)", DOTALL)
_STAGES = {"a": "a", "alpha": "a", "b": "b", "beta": "b"}  # all others are release candidates


class VersionError(ValueError):
    """What is no version, or no comparison with one."""


class Version(NamedTuple):
    """A version, as it is compared: earlier ones are less.

    ``release`` has no zeros at its end, so that 1.0 is 1. ``parts`` are the numbers as written. A development version
    comes before what it leads to, a pre-release before its release, and a post-release behind it.
    """

    release: tuple[int, ...]
    pre: tuple[str, int]
    post: int
    dev: float
    parts: tuple[int, ...]

    @classmethod
    def read(cls, text: str) -> Version:
        """The version that ``text`` is; raises ``VersionError``."""
        found = _VERSION.fullmatch(text.strip())
        if found is None:
            raise VersionError(f"{text.strip()!r} is no version")
        parts = tuple(map(int, found["release"].split(".")))
        release = parts
        while len(release) > 1 and not release[-1]:
            release = release[:-1]
        if found["stage"]:
            pre = (_STAGES.get(found["stage"], "rc"), int(found["pre"] or 0))
        else:
            pre = ("", 0) if found["dev"] and not found["post"] else ("z", 0)
        post = int(found["after"] or 0) if found["post"] else -1
        dev = int(found["day"] or 0) if found["dev"] else float("inf")
        return cls(release, pre, post, dev, parts)

    @property
    def is_early(self) -> bool:
        """Whether it comes before the release whose number it has."""
        return self.pre[0] != "z" or self.dev != float("inf")

    @property
    def key(self) -> tuple[object, ...]:
        """What is compared."""
        return self[:4]

    def begins_with(self, parts: tuple[int, ...]) -> bool:
        """Whether its numbers begin with ``parts``, zeros added as needed."""
        return (*self.parts, *[0] * len(parts))[: len(parts)] == parts


def allows(wanted: str, running: str) -> bool:
    """Whether the version ``running`` is what ``wanted`` asks for: a version, or comparisons with commas between them.

    ``==1.2.*`` and ``!=1.2.*`` compare beginnings, ``~=1.2`` is ``>=1.2,==1.*``. As PEP 440 has it, ``<1.0`` does not
    take ``1.0rc1`` nor ``>1.0`` take ``1.0.post1``; a pre-release that is compared otherwise counts as any version.

    Raises ``VersionError`` for what is not understood.
    """
    ours = Version.read(running)
    # All are read before one decides, so that a mistake is told by every version.
    answers = [_holds(comparison.strip(), ours) for comparison in wanted.split(",")]
    return all(answers)


def _holds(comparison: str, ours: Version) -> bool:
    found = _COMPARISON.fullmatch(comparison)
    assert found is not None  # it takes any text
    sign, text = found[1] or "==", found[2].strip()
    if text.endswith(".*") and sign in ("==", "!="):
        parts = Version.read(text[:-2])
        if parts.is_early or parts.post >= 0:
            raise VersionError(f"{comparison!r} is no comparison")
        return ours.begins_with(parts.parts) == (sign == "==")
    wanted = Version.read(text)
    match sign:
        case "==" | "!=":
            return (ours.key == wanted.key) == (sign == "==")
        case "~=":
            if len(wanted.parts) < 2:
                raise VersionError(f"{comparison!r} is no comparison: it takes two numbers, as ~=1.0 does")
            return ours.key >= wanted.key and ours.begins_with(wanted.parts[:-1])
        case "<":
            before = ours.is_early and not wanted.is_early and wanted.post < 0 and ours.release == wanted.release
            return ours.key < wanted.key and not before
        case ">":
            behind = ours.post >= 0 > wanted.post and ours[:2] == wanted[:2]
            return ours.key > wanted.key and not behind
        case ">=":
            return ours.key >= wanted.key
        case _:
            return ours.key <= wanted.key
