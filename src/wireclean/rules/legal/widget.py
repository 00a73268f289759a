"""LEG102."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.lazy import pattern
from wireclean.page import Page
from wireclean.rule import Mark, drop, rule
from wireclean.rules.believe import known
from wireclean.shapes import shape

LONGEST = 12  # words
TEMPLATE = pattern(r"(?:\{\{[^{}<%]{1,60}\}\}\s*)+")  # {{ #errors }}{{ message }}{{ /errors }}


@shape(begins="{", longest=LONGEST)
def template(text: str) -> bool:
    """Whether a line is nothing but the braces of a template that was never filled."""
    return TEMPLATE.fullmatch(text) is not None


@rule("LEG102")
def widget(page: Page) -> Iterator[Mark]:
    """Weather, stock, reaction, rating and summary widgets.

    ``You must be logged in to react.`` (Lee), ``fairness meter`` (Newsweek), ``Powered by Yahoo Scout``, ``Was this
    article helpful?``, ``Hour by Hour`` (stations), ``4 min read``. What a template has left unfilled goes, too:
    ``{{#paragraphs}} {{.}} {{/paragraphs}}``; where a page has front matter it is a shortcode of the writer's.

        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
          It had walked from the canal, the driver said, and did not seem to be in any hurry.
        - You must be logged in to react. Click any reaction to login.
        - 0 Funny
        - 0 Wow
        - {{ #verifyErrors }}{{ message }}{{ /verifyErrors }}

    A sentence about the weather stays.

          The weather is set to change, the oldest of the drivers told her, and it changed.
          The swan must be helpful to somebody, she said.
    """
    yield from known(page, "widgets")
    for block in page.shaped(template) if not page.start else ():
        if page.marks[block.index] is None:
            yield drop(block.index)
