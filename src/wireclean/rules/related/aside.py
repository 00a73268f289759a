"""REL103."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.page import Page
from wireclean.rule import Mark, drop, rule


@rule("REL103")
def aside(page: Page) -> Iterator[Mark]:
    """A box inside the story that is none of it: a list of links, or what the page prints again and again.

    Where the page is in Markdown, lines that are nothing but links show a menu or a list of other stories in the midst
    of the story, also without a label that is known. The story goes on behind it.

        - # Swan delays the morning train
        - By Orla Tennant

          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.

          Passengers leaned out of the windows to see why, and one of them asked for his money back.

        - [Bakery to close after ninety years](https://example.com/bakery)

        - [Man finds ring in river, then owner](https://example.com/ring)

          It had walked from the canal, the driver said, and did not seem to be in any hurry.

          The next train went around the bird, on a track that had not been used since 1974.

    So does what a page prints three times or more, in whatever words: where a post would be loaded, a box says why not.

        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
        - Outside content
        - Your settings keep us from showing you here what others have posted elsewhere about this.
        - Change settings
          Passengers leaned out of the windows to see why, and one of them asked for his money back.
        - Outside content
        - Your settings keep us from showing you here what others have posted elsewhere about this.
        - Change settings
          It had walked from the canal, the driver said, and did not seem to be in any hurry.
        - Outside content
        - Your settings keep us from showing you here what others have posted elsewhere about this.
        - Change settings
          The next train went around the bird, on a track that had not been used since 1974.
        - Share this article
        - Skip to main content

    A list that belongs to the story stays, and so does a link in a sentence.

          The council voted on Tuesday to keep [the old clock](https://example.com/1), and named those who may wind it:

          * The baker
          * The bell ringer

          It will be wound by whoever happens to be passing with the key in hand, the mayor said.
    """
    if page.story is not None:
        for index in sorted(page.story.asides):
            yield drop(index)
