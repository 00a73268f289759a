"""Pages that are made up for the benchmark: invented stories in the chrome that news sites print around them.

The same seed gives the same pages, another seed other stories on the same sites. A page is of about 9 KB and 200 lines,
as `html-text` and `inscriptis` dump whole pages; a wire text is of about 3 KB and 30 lines, as a feed or an extractor
gives it. Both are also rendered as HTML, with the scripts, classes and icons that make up most of what sites send.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from random import Random

SITES = 24
PARAGRAPHS = {"page": (26, 34), "wire": (10, 15)}  # least and most to a story
SCRIPTS = 96_000  # characters of a page's HTML that are scripts and styles

TOWNS = "Port Ellis|Kestrel Bay|Oudekerk|Saltmarsh|Vik|Harbor Point|Lower Fens|Tern Rock|Millbrook|Anse".split("|")
STATES = "Maine|Ore.|Wash.|N.S.|Mich.|Conn.".split("|")
FIRST = "Orla|Hal|Ida|José|Zoë|Ruth|Tobias|Ardith|Merritt|Pélagie".split("|")
LAST = "Tennant|Brandt|Voss|Quiñones|van der Meer|Ellery|Wren|Kessler|Dunning|N’Diaye".split("|")
WHO = (
    "the ferry’s captain|a swan|the county’s only locksmith|the harbor board|a retired bell founder|"
    "the night baker|the mayor’s office|three divers from the next town|the lighthouse keeper’s widow|"
    "a committee of eleven|the railway|the school’s brass band|an insurer in the capital|"
    "the last switchboard operator|the librarian"
).split("|")
DID = (
    "waited for {n} minutes at the crossing|found {n} umbrellas under the pier|has spent ${n},000 on a new bell|"
    "refused to move the statue again|counted {n} geese where there had been none|"
    "voted {n} to 2 to keep the old clock|sent back the anchor that it had bought in {year}|"
    "asked the court for {n} more days|has not spoken since the parade|lost the key to the only warehouse|"
    "sold {n} tickets for a boat that holds forty|painted the wrong house for free"
).split("|")
WHY = (
    "because nobody had told them about the bridge|after a storm that the forecast had missed|"
    "while the inspectors were at lunch|in a letter that runs to {n} pages|"
    "although the road has been closed since {year}|as the tide came in for the second time that day|"
    "so that the organ could be heard on the island|which surprised even those who had asked for it"
).split("|")
END = (
    "., according to the report.|., a spokeswoman for the county said on {day}.|"
    "., and the hearing goes on next week.|. “It is a very small town,” {name} said.|"
    ". Nobody was hurt, the police said, though several were late."
).split("|")
SAID = (
    "“We have looked everywhere that is dry,” {name} told reporters on {day}. “Now we begin with the rest.”|"
    "“It rang {n} times, and then it stopped,” said {name}, who has lived across the square since {year}."
).split("|")
DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday".split("|")
HEADLINES = (
    "Swan delays the morning train again|{town} finds the anchor it had lost|"
    "Bell of {town} rings {n} times and stops|Ferry to {town} waits for its captain|"
    "{town} votes to keep the old clock|Night baker of {town} closes after {n} years|"
    "Why the band of {town} plays to an empty pier|Court gives the geese of {town} {n} more days"
).split("|")

SECTIONS = (
    "Home|News|Local|World|Politics|Business|Markets|Opinion|Sports|Football|Weather|Traffic|Obituaries|"
    "Entertainment|Movies|Music|Books|Food|Recipes|Travel|Science|Health|Technology|Education|Real Estate|Cars|"
    "Jobs|Classifieds|Puzzles|Comics|Horoscopes|Photos|Videos|Podcasts|Newsletters|E-Edition|Archives|Subscribe|"
    "Log In|My Account|Contact Us|About Us|Advertise|Help Center|Letters to the Editor|Events|Contests|Lottery|"
    "TV Listings|Election Results"
).split("|")
TOP = "Skip to main content|Menu|Search|Close|Sign in|Subscribe now|Today’s Paper|Live TV|News Alerts".split("|")
SHARE = "Share|Facebook|Twitter|WhatsApp|Email|Print|Copy link|Save|Listen to this article|3 min read".split("|")
INSIDE = (
    "Advertisement|ADVERTISEMENT|Article continues below this ad|Story continues below advertisement|Read more|"
    "Related Articles|Sign up for our newsletter|More for You|Watch: Latest video"
).split("|")
BELOW = (
    "Comments|Most Popular|Trending Now|Recommended for you|Sign up for our daily newsletter|"
    "Enter your email address|By signing up, you agree to our Terms of Use and Privacy Policy.|"
    "Follow us on Facebook|More from {site}|Read Next|Sponsored Content|Around the Web|Latest Headlines|"
    "Back to top"
).split("|")
FOOT = (
    "Terms of Use|Privacy Policy|Your Privacy Choices|Cookie Settings|Accessibility|"
    "Do Not Sell My Personal Information|Site Map|RSS|Careers|Corrections|Ethics Policy|"
    "© 2025 {site}. All rights reserved."
).split("|")
CLASSES = "wrap inner grid col row card media teaser module slot region body text meta list item".split()
ICON = '<svg width="16" height="16" viewBox="0 0 24 24"><path d="M4 12a8 8 0 1 0 16 0 8 8 0 1 0-16 0"/></svg>'


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a page: ``item`` of a menu, ``label``, ``prose``, or ``title``."""

    kind: str
    text: str


@dataclass(frozen=True)
class Page:
    """A page of some kind, as text and as HTML."""

    kind: str
    seed: str
    number: int

    @property
    def site(self) -> int:
        """The site that it stands on."""
        return self.number % SITES

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """Its pieces, from top to bottom."""
        chance = Random(f"{self.seed} {self.kind} {self.number}")
        make = _whole if self.kind == "page" else _wire
        return tuple(make(chance, self.site))

    @cached_property
    def text(self) -> str:
        """What a dump of it prints: items one to a line, blank lines around all else."""
        parts = [block.text if block.kind == "item" else f"\n{block.text}\n" for block in self.blocks]
        return "\n".join(parts).replace("\n\n\n", "\n\n").strip("\n") + "\n"

    @cached_property
    def html(self) -> str:
        """What the site sends."""
        return _html(self)


def pages(kind: str, count: int, seed: object = 0) -> list[Page]:
    """So many pages of a kind: ``page`` or ``wire``."""
    return [Page(kind, str(seed), number) for number in range(count)]


def _whole(chance: Random, site: int) -> Iterator[Block]:
    name, menu = _site(site)
    yield from (Block("item", label) for label in TOP)
    yield from (Block("item", label) for label in menu)
    yield from (Block("item", _headline(chance)) for _ in range(4))
    section = chance.choice(menu[1:12])
    yield Block("item", section)
    yield from _head(chance)
    yield from (Block("item", label) for label in chance.sample(SHARE, 7))
    least, most = PARAGRAPHS["page"]
    for place, paragraph in enumerate(_story(chance, chance.randint(least, most))):
        yield Block("prose", paragraph)
        if place % 6 == 3:
            label = chance.choice(INSIDE)
            yield Block("label", label)
            if "Related" in label or "Read" in label:
                yield from (Block("item", _headline(chance)) for _ in range(2))
    yield Block("prose", f"©2025 {name}. Distributed by Tribune Content Agency, LLC.")
    for label in BELOW:
        yield Block("label", label.format(site=name))
        yield from (Block("item", _headline(chance)) for _ in range(2))
    yield from (Block("item", label) for label in menu)
    yield from (Block("item", label.format(site=name)) for label in FOOT)


def _wire(chance: Random, site: int) -> Iterator[Block]:
    name, menu = _site(site)
    yield from (Block("item", label) for label in menu[:4])
    yield from _head(chance)
    yield from (Block("item", label) for label in chance.sample(SHARE, 3))
    least, most = PARAGRAPHS["wire"]
    for place, paragraph in enumerate(_story(chance, chance.randint(least, most))):
        yield Block("prose", paragraph)
        if place == 4:
            yield Block("label", chance.choice(INSIDE))
    yield Block("prose", "Copyright 2025 The Associated Press. All rights reserved.")
    yield from (Block("label", label) for label in ("Comments", "Most Popular"))
    yield from (Block("item", _headline(chance)) for _ in range(3))
    yield Block("label", FOOT[-1].format(site=name))


@lru_cache
def _site(site: int) -> tuple[str, list[str]]:
    """A site's name and the labels of its menu."""
    chance = Random(f"site {site}")
    name = f"{chance.choice(TOWNS)} {chance.choice('Post Herald Courier Times Gazette Ledger'.split())}"
    return name, [SECTIONS[0], *chance.sample(SECTIONS[1:], chance.randint(32, 44))]


def _head(chance: Random) -> Iterator[Block]:
    yield Block("title", _headline(chance))
    yield Block("label", f"By {_name(chance)}")
    yield Block("label", f"Nov. {chance.randint(1, 30)}, 2025")


def _story(chance: Random, paragraphs: int) -> Iterator[str]:
    place = f"{chance.choice(TOWNS).upper()}, {chance.choice(STATES)} (AP) — "
    for number in range(paragraphs):
        sentences = " ".join(_sentence(chance) for _ in range(1 + (number % 3 == 0)))
        yield (place if number == 0 else "") + sentences


def _sentence(chance: Random) -> str:
    if chance.random() < 0.2:
        return _filled(chance, chance.choice(SAID))
    who, did, why, end = (chance.choice(words) for words in (WHO, DID, WHY, END))
    sentence = _filled(chance, f"{who} {did} {why}{end}").replace("., ", ", ")
    return sentence[0].upper() + sentence[1:]


def _headline(chance: Random) -> str:
    return _filled(chance, chance.choice(HEADLINES))


def _name(chance: Random) -> str:
    return f"{chance.choice(FIRST)} {chance.choice(LAST)}"


def _filled(chance: Random, words: str) -> str:
    return words.format(
        n=chance.randint(3, 97),
        year=chance.randint(1931, 2019),
        day=chance.choice(DAYS),
        town=chance.choice(TOWNS),
        name=_name(chance),
    )


def _html(page: Page) -> str:
    chance = Random(f"html {page.seed} {page.kind} {page.number}")
    head, foot = _scripts(page.site)
    title = html.escape(next(block.text for block in page.blocks if block.kind == "title"))
    parts = [f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>']
    run: list[Block] = []
    for block in (*page.blocks, None):
        if block is not None and (not run or block.kind == run[0].kind):
            run.append(block)
            continue
        parts.append(_element(chance, run))
        run = [block] if block is not None else []
    return "\n".join([*parts, foot, "</body></html>"])


def _element(chance: Random, run: Sequence[Block]) -> str:
    """Blocks of one kind in the elements that sites put around them."""
    texts = [html.escape(block.text, quote=False) for block in run]
    match run[0].kind:
        case "title":
            return f'<header class="{_classes(chance)}"><h1 class="headline">{texts[0]}</h1></header>'
        case "prose":
            inner = "".join(f'<p class="{_classes(chance)}">{text}</p>\n' for text in texts)
            return f'<div class="article-body {_classes(chance)}">{inner}</div>'
        case "label":
            return "".join(f'<div class="{_classes(chance)}"><span class="label">{text}</span></div>' for text in texts)
    items = "".join(
        f'<li class="{_classes(chance)}"><div class="{_classes(chance)}"><a href="/{chance.randint(1, 10**9):x}" '
        f'data-track="nav-{n}" class="{_classes(chance)}">{ICON}<span>{text}</span></a></div></li>\n'
        for n, text in enumerate(texts)
    )
    return f'<nav class="{_classes(chance)}"><ul class="{_classes(chance)}">{items}</ul></nav>'


def _classes(chance: Random) -> str:
    return " ".join(chance.sample(CLASSES, 3))


@lru_cache
def _scripts(site: int) -> tuple[str, str]:
    """What a site loads at the top and at the bottom, which is no text."""
    chance = Random(f"scripts {site}")
    words = [f"{chance.getrandbits(40):x}" for _ in range(SCRIPTS // 30)]
    calls = [f'q("{word}",{{a:{n},b:"{words[-n]}"}});' for n, word in enumerate(words)]
    half = len(calls) // 2
    style = "".join(f".{name}-{n}{{margin:{n}px;color:#{n:03x}}}" for name in CLASSES for n in range(20))
    return (
        f"<style>{style}</style><script>{''.join(calls[:half])}</script>",
        f"<script>{''.join(calls[half:])}</script>",
    )
