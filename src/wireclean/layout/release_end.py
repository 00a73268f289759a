"""How far a press release goes below its last prose: its sections on the issuer and on risks, and whom to ask."""

from wireclean.fields import release
from wireclean.layout.kinds import CLOSERS, TOPICS, is_chrome, is_sure
from wireclean.page import Block

MOST_CONTACTS = 8  # lines with which a release ends, at most
LONGEST_HEADING = 8  # words
ENDS = frozenset({"ends", "end"})  # end marks with letters
MOST_LINES = 24  # of the sections that close a release
SHORTEST_SENTENCE = 5  # words


def contacts_below(below: list[Block], closing: int) -> int:
    """How many lines further a release goes whose contacts stand below the wire's own lines (Business Wire, CNW)."""
    start = next((i for i in range(closing, len(below)) if below[i].clue != "release"), len(below))
    if start >= len(below):
        return 0
    end = start + 1
    if not release.heads_contacts(below[start].text, below[start].key):
        asked = release.names_contact(below[start].text) and not is_sure(below[start])
        return end - closing if asked else 0  # the contact stands behind the colon
    while end < len(below) and end - start <= MOST_CONTACTS and not (below[end].clue or is_sure(below[end])):
        end += 1
    return end - closing


def boilerplate(blocks: list[Block], last: int) -> int:
    """The last block of the sections that close a release, or ``last``."""
    end, inside = last, _heads(blocks[last])
    first = last + 1 + is_marked(blocks, last)
    asked = -1  # the last of the lines that say whom to ask
    for i, block in enumerate(blocks[first : first + MOST_LINES], first):
        if i <= asked:
            continue
        asks = block.text.endswith(":") and release.names_contact(block.text)  # For media enquiries:
        if asks or release.heads_contacts(block.text, block.key):
            asked = end = max(end, i + contacts(blocks, i))
            inside = False
        elif _heads(block):
            inside = True
        elif block.phrase is not None or block.clue in CLOSERS or block.clue == "date" or not inside:
            break
        elif block.sentence and block.words >= SHORTEST_SENTENCE:
            end = i
    return end


def contacts(blocks: list[Block], last: int) -> int:
    """How many lines right below a release's last prose are its own: whom to ask, above the wire's chrome."""
    own = 0
    headed = release.heads_contacts(blocks[last].text, blocks[last].key)
    about = {block.key.removeprefix("about ") for block in blocks[:last] if block.key.startswith("about ")}
    for block in blocks[last + 1 : last + 1 + MOST_CONTACTS]:
        if own and headed and block.key in about:
            break  # the issuer's card on the wire's page
        asked = (own > 0 or headed) and release.names_contact(block.text)  # Investor Relations, below a name
        asked = asked or (headed and not own and block.is_label and block.text.endswith(":"))  # Media:
        if block.index != blocks[last].index + own + 1 or block.clue or (is_chrome(block) and not asked):
            break
        if own and _heads(block):
            break
        if block.key.partition(":")[0] in TOPICS:
            break
        own += 1
    return own


def is_marked(blocks: list[Block], last: int) -> bool:
    """Whether an end mark stands between a release's last prose and the section on its issuer: ``-Ends-``."""
    below = blocks[last + 1 : last + 3]
    return len(below) > 1 and (below[0].clue == "end mark" or below[0].key in ENDS) and _heads(below[1])


def _heads(block: Block) -> bool:
    """Whether a line heads a section that closes a release."""
    return not block.sentence and block.words <= LONGEST_HEADING and release.heads_section(block.text)
