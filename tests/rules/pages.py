"""An invented story, its headline and the chrome around it, and pages made of them."""

from __future__ import annotations

from wireclean.article import FIELDS, Article
from wireclean.engine import clean, explain

POST = "©2025 Port Ellis Post. All rights reserved."
SIGN_OFF = "(Reporting by Orla Tennant; Editing by Hal Brandt)"
CORRECTION = "Correction, Nov. 5, 2025: An earlier version of this story gave the swan's age as ninety. It is nine."
STORY = [
    "The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.",
    "It had walked from the canal, the driver said, and did not seem to be in any hurry.",
    "Nobody rang the bell on Tuesday, and nobody in town could say when it had last been rung.",
    "The railway is not sure what it will do about that, and has asked the county for a fence.",
    "The county paid for the search out of a fund for lighthouses, which it no longer has any of.",
]
CHROME = ["Skip to main content", "Home", "Sports", "Share this article"]
TITLE = "Swan delays the morning train"
TOP = [TITLE, "By Orla Tennant"]
RELEASE = ["MARLOW, Ohio, Nov. 3, 2025 -- The makers of a bell for swans said that it rings.", *STORY]
BELL = "Bell Makers of Marlow Introduce a Bell for Swans"


def page(*blocks: str) -> str:
    return "\n\n".join(blocks)


def with_subheads(*lines: str) -> list[str]:
    """The story with subheads, and with lines that could be some more."""
    return [STORY[0], "Bells", STORY[1], "Clocks", STORY[2], *lines, *STORY[3:]]


def cleaned(*blocks: str) -> Article:
    """The article of a page, each of whose lines has an outcome that there is."""
    outcomes = {line.outcome.removeprefix("body, ") for line in explain(page(*blocks))}
    assert outcomes <= {"", "body", "drop", "corrections", *FIELDS}
    return clean(page(*blocks))


def amid(*lines: str) -> str:
    """What is left of a story with those lines in it."""
    return cleaned(*CHROME, *TOP, *STORY[:3], *lines, *STORY[3:]).text
