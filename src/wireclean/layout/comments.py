"""What readers wrote: the lines that sign their comments, by which a discussion shows itself without any label."""

from __future__ import annotations

from wireclean import dates
from wireclean.shapes import ENDLESS, shape
from wireclean.signs import FIGURES, group
from wireclean.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from wireclean.page import Page

LONGEST = 9  # words of a signature
LONGEST_POSTED = 14  # words of one with its date: Posted by: Orla Tennant at November 3, 2025 3:53 PM
SIGNED = 2  # such lines; one may sign the story
LONGEST_DATED = 18  # words of one with its date, and with the comment's title or number
REPLIES = 3  # buttons to reply, below which all is discussion
LONGEST_BUTTON = 4  # words of one: Reply to Orla Tennant
LONGEST_NAMED = 8  # words of one with the verb behind the name: Orla T. aus Vik antworten
AT_HEAD = 60  # characters in which a comment on the same line is signed

_SAYS = tuple(
    f"{verb}{colon}"
    for verb in (
        *("says", "said", "writes", "wrote", "commented", "schreibt", "schrieb", "sagt", "sagte"),
        *("dit", "écrit", "dice", "dijo", "escribió", "scrive", "diz", "disse", "escreveu", "schreef", "zegt"),
    )
    for colon in ("", ":", " :")
)
_REPLY = ("reply", "antworten", "répondre", "responder", "rispondi", "beantwoorden", "svara", "odpovědět", "odpowiedz")
_REPLY_LAST = (" antworten", " beantworten", " beantwoorden", " yanıtla", " cevapla", " válasz", "に返信", "に返信する")
_POSTED = ("posted by: ", "posted by : ")
_SAID = (" commented ", " replied ")  # before the date on the same line
_COLON = (" says: ", " writes: ")  # the same, perhaps with the comment behind it


@shape(longest=LONGEST, signs=group(words=(":",), ends=tuple(says for says in _SAYS if " " not in says)))
def says(text: str) -> bool:
    """Whether a line ends as one does that signs a comment above its date: ``Orla Tennant says:``."""
    return text.endswith(_SAYS)


@shape(longest=LONGEST_NAMED, signs=group(ends=tuple(verb.strip() for verb in _REPLY_LAST)))
def button_to_reply_last(text: str) -> bool:
    """Whether a line is such a button in a language whose verb stands last."""
    return text.endswith(_REPLY_LAST)


@shape(longest=LONGEST_BUTTON, begins="".join({start[0] for start in _REPLY} | {start[0].upper() for start in _REPLY}))
def button_to_reply(text: str) -> bool:
    """Whether a line is a button to reply to a comment."""
    return text.casefold().startswith(_REPLY)


@shape(longest=LONGEST_POSTED, begins="Pp", signs=FIGURES)
def posted_by(text: str) -> bool:
    """Whether a line signs a comment that stands above it, or below: ``Posted by: Orla T. | November 3, 2025``."""
    return text.casefold().startswith(_POSTED) and bool(dates.find_stamps(text))


@shape(longest=ENDLESS, signs=group(words=("commented", "replied", "says:", "writes:")))
def said_on(text: str) -> bool:
    """Whether a line begins with a name, a verb and a date: ``orla-t commented Nov. 3, 2025``."""
    head = text[:AT_HEAD]
    long = text.count(" ") >= LONGEST_DATED or text[-1] in ".!?"
    verb = next((verb for verb in (_COLON if long else _COLON + _SAID) if verb in head), None)
    if verb is None:
        return False
    said = text.index(verb) + len(verb)
    return any(stamp.start <= len("on ") for stamp in dates.find_stamps(text[said : said + AT_HEAD]))


def signatures(page: Page) -> frozenset[int]:
    """The indices of the blocks that sign a reader's comment.

    WordPress prints ``Orla Tennant says:`` above its date, GitHub ``orla-t commented Nov. 3, 2025``, Slashdot ``by
    orla_t ( 1974 ) writes: on Monday November 3, 2025``, and Movable Type ``Posted by: Orla at November 3, 2025``
    below each; in Markdown the comment may stand on the same line. A button to reply closes a comment as a signature
    opens it.
    """
    found = {block.index for block in page.shaped(said_on) if block.signs & FIGURES}
    below = page.blocks[1:]
    found.update(b.index for b in page.shaped(says) if b.index < len(below) and below[b.index].clue == "date")
    posted = page.shaped(posted_by)
    if len(posted) >= SIGNED:
        found.update(block.index for block in posted)
    for button in (button_to_reply, button_to_reply_last):
        replies = page.shaped(button)
        if len(replies) >= REPLIES:
            found.update(block.index for block in replies)
    return frozenset(found)
