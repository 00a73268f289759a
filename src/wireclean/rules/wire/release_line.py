"""WIR107."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean import dates
from wireclean.fields import agencies, release
from wireclean.fields.release import is_release
from wireclean.lazy import pattern
from wireclean.page import Page
from wireclean.rule import DROP, Fact, Mark, drop, rule
from wireclean.shapes import shape
from wireclean.signs import group

STAMPED = pattern(r".{6,60}\|\s*Source:\s+(?P<issuer>\S.{1,90})")
MORE = "More News From "  # over other releases of who issued this one (Business Wire)
LONGEST = 30  # words
LONGEST_NAME = 10  # words of a line that names who provided the release


@shape(longest=LONGEST, signs=release.SIGNS | group("provided", starts=("more news",)))
def wires_own(text: str) -> bool:
    """Whether a line is a release's chrome by its looks; `release_line` tells which kind."""
    return (
        release.is_wire_line(text)
        or STAMPED.fullmatch(text) is not None
        or release.issuer(text) is not None
        or release.sources(text) is not None
        or release.is_provided(text)
        or text.startswith(MORE)
    )


@rule("WIR107")
def release_line(page: Page) -> Iterator[Mark]:
    """A press release's own chrome: who sent it, its logo, where its first version stands.

    ``SOURCE …`` names the issuer, which is the article's `source`; ``Provided by`` or ``News provided by`` above the
    headline does too, or names the wire, which is the `distributor`. Known from PR Newswire (``Logo -``, ``View
    original content``), Business Wire (``View source version on businesswire.com:``), GlobeNewswire (``| Source: …``),
    ACCESS Newswire, Newsfile.

        - Bell Makers of Marlow Introduce a Bell for Swans
        - Nov. 3, 2025
          MARLOW, Ohio, Nov. 3, 2025 /PRNewswire/ -- The makers of a bell for swans today said that it rings.
          About Bell Makers of Marlow
          Bell Makers of Marlow has made bells, most of them for cows, in Marlow, Ohio, since 1911.
        - Logo - https://example.com/logo.jpg
        - View original content: https://www.prnewswire.com/news-releases/a-bell-for-swans-302000000.html
        - SOURCE Bell Makers of Marlow

    A sentence about a source stays, and so do the release's contacts.

          The river rises in a field behind the chapel, and nobody has ever drawn it right.
          SOURCE: the railway's own map, which the swan's friends have redrawn twice since the spring.
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
    """
    if page.story is None:
        return
    for block in page.shaped(wires_own):
        if page.marks[block.index] is not None:
            continue
        text = block.text
        if release.is_wire_line(text):
            yield drop(block.index)
            continue
        if text.startswith(MORE):
            if block.index > page.story.last and is_release(page.blocks[page.story.first].text):
                yield Mark(block.index, DROP, (Fact("source", text.removeprefix(MORE), 5),))
            continue
        stamped = STAMPED.fullmatch(text)
        if stamped is not None and block.index < page.story.first:
            when = (Fact("date", stamp.value, 0) for stamp in dates.find_stamps(text))
            issued = release.once(stamped["issuer"].partition(" | ")[0])
            named = () if agencies.is_host(issued.split()[0]) else (Fact("source", issued, 1),)
            yield Mark(block.index, DROP, (*named, *when))
            continue
        behind = block.index > page.story.first
        headed = page.story.headline is not None and page.story.headline < block.index < page.story.first
        signed = release.sources(text) if behind or headed else None  # Source: Xinhua, above the date, too
        if signed is not None:
            yield Mark(block.index, DROP, tuple(Fact("source", name, 5) for name in signed[:1]))
            continue
        issuer = release.issuer(text) if block.index > page.story.first else None
        if issuer is not None:
            yield Mark(block.index, DROP, (Fact("source", issuer, 0),))
            continue
        if block.words <= LONGEST_NAME and release.is_provided(text):
            stamps = dates.find_stamps(text)
            name = release.provider(text[: stamps[0].start].rstrip(" ,|-") if stamps else text)
            yield from _provided(page, block.index, name, tuple(Fact("date", s.value, 1) for s in stamps[:1]))


def _provided(page: Page, index: int, name: str | None, when: tuple[Fact, ...]) -> Iterator[Mark]:
    if name is not None and agencies.is_release_wire(name):
        yield Mark(index, DROP, (Fact("distributor", agencies.name_of(name), 3), *when))
        return
    yield Mark(index, DROP, when)
    for following in page.blocks[index + 1 : index + 2] if name is None else ():
        if page.story is None or following.index > page.story.first or following.sentence:
            break
        if following.words <= LONGEST_NAME and following.phrase is None and following.clue != "date":
            yield Mark(following.index, DROP, (Fact("source", following.text, 1),))
