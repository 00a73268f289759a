"""WIR106."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.fields.release import is_release
from wireclean.lazy import IGNORECASE, pattern
from wireclean.page import Page
from wireclean.rule import Mark, drop, rule
from wireclean.shapes import shape
from wireclean.signs import group

ADDRESS = r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}"
CONTACT = pattern(
    rf"\W{{0,2}}{ADDRESS}\W{{0,2}}"  # jane@example.com
    rf"|\(\((?:[^\W\d_][\w .'’-]{{1,40}}; ?)?{ADDRESS}[^()]{{0,160}}\)\)"  # ((jane@example.com; +56 2 2555 0147;))
    # ◎공감언론 뉴시스 kim@newsis.com
    rf"|[◎▶■☞/]?\s?[가-힣·]{{2,12}}(?: [가-힣·]{{2,12}}){{0,2}}\s?[(\[]?{ADDRESS}[)\]]?"
    r"|(?:twitter:?\s*)?@\w{2,30}",
    IGNORECASE,
)


@shape(longest=14, signs=group("@"))
def bare_address(text: str) -> bool:
    """Whether a line is an e-mail address or a handle and nothing else."""
    return CONTACT.fullmatch(text) is not None


@rule("WIR106")
def contact(page: Page) -> Iterator[Mark]:
    """A reporter's bare address, alone on its line behind the story or beside the byline.

    An e-mail address or a handle and nothing else: local papers print it below the byline (``meganr@…``), EFE and dpa
    behind the story (``((address; phone;))``).

        - Swan delays the morning train
        - By Orla Tennant
        - otennant@example.com
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
        - ((Elmford Newsroom; otennant@example.com; +44 20 7946 0147))

    A sentence with an address is body or a credit, and the contacts of a press release are body.

          Write to the swan's friends at swan@example.com, who answer every letter by hand.

          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.

          Media Contact
          Orla Tennant, Friends of the Swan
          swan@example.com
    """
    if page.story is None:
        return
    for block in page.shaped(bare_address):
        among_contacts = page.spaced and not block.gap and not page.blocks[block.index - 1].sentence
        if not (page.is_inside(block) and (among_contacts or _is_release(page))):
            yield drop(block.index)


def _is_release(page: Page) -> bool:
    """Whether the story is a press release, by its dateline."""
    return any(is_release(block.text) for block in page.clued("dateline"))
