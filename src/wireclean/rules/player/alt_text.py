"""PLY106."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.fields.alt_text import depiction, file_words
from wireclean.layout.kinds import is_prose
from wireclean.page import Block, Page
from wireclean.rule import Mark, drop, rule

MARKS = "*•"  # of a list, or between the parts of a poem
ENOUGH = 2  # depictions that end as sentences do, of which each shows that the others are none of the story's


@rule("PLY106")
def alt_text(page: Page) -> Iterator[Mark]:
    """What a picture shows, in words for those who do not see it, which text browsers print in its place.

    It tells in the present tense who or what is seen, without a name or a figure. Where it ends as a sentence does,
    it goes if the page has two of them, or a caption beside it.

        - Skip to main content
        - Share this article
        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
        - A large white bird stands between two rails
          It had walked from the canal, the driver said, and did not seem to be in any hurry.
        - A person in a blue coat is interviewed.
          The railway will mend the fence in May, and the swan will have to be told of it.
        - A woman holds an umbrella over a bird.

    Others are what the picture's file was called: some words without a capital letter.

        - Skip to main content
        - Share this article
        - Swan delays the morning train
        - By Orla Tennant

          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.

        - swan crossing railway line 2

          It had walked from the canal, the driver said, and did not seem to be in any hurry.

    A story's own sentence stays, and so do items of its lists.

          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
          A conductor stands beside the line each morning, holding a whistle.
          He brings with him:
          a whistle made of brass
          two slices of old bread
          The railway will mend the fence in May, and the swan will have to be told of it.
    """
    if page.story is None or page.story.bare:
        return
    depicted = [block for block in page.shaped(depiction) if page.is_inside(block)]
    sentences = sum(block.sentence for block in depicted)
    for block in depicted:
        if not block.sentence or sentences >= ENOUGH or any(near.clue == "caption" for near in page.around(block)):
            yield drop(block.index)
    for block in page.shaped(file_words):
        own = block.heading or block.index in page.verse
        if page.is_inside(block) and not own and _stands_alone(page, block):
            yield drop(block.index)


def _stands_alone(page: Page, block: Block) -> bool:
    """Whether a line stands between what begins and ends as sentences do, and where blank lines part those, by itself.

    An item of a list, and a part of a sentence that a dump has broken, do not.
    """
    if not 0 < block.index < len(page.blocks) - 1:
        return False
    above, below = page.around(block)
    if above.text[0].islower() or above.text[-1] == ":" or above.thematic_break or above.text in MARKS:
        return False
    apart = block.gap and below.gap if page.spaced else above.sentence
    return apart and is_prose(below) and not below.text[0].islower()
