"""PLY104."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.fields.player_call import call_to_player
from wireclean.page import Page
from wireclean.rule import Mark, drop, rule


@rule("PLY104")
def pointer(page: Page) -> Iterator[Mark]:
    """A sentence that sends the reader to the player above or below.

    Stations set it between the paragraphs of what they have also broadcast. It names the player, or a video above; AP
    says who can be heard.

          PORT ELLIS, Maine (AP) — The council voted on Tuesday to keep the old clock, and to have it wound.
        - Watch the clock strike for the first time since 1974 in the player above.
          It will be wound by whoever happens to be passing with the key in hand, the mayor said.
        - AP correspondent Ida Voss reports on a clock with a key.
          The key hangs on a nail behind the door, and the nail was made by the clockmaker's father.

    A sentence about a player stays, and so does a quotation.

          PORT ELLIS, Maine (AP) — The council voted on Tuesday to keep the old clock, and to have it wound.
          Watching from the window, the clockmaker could see the player above the stage, whose drum was out of tune.
          “Watch the player above,” said a card beside it.
    """
    for block in page.shaped(call_to_player):
        yield drop(block.index)
