"""WIR101."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.lazy import IGNORECASE, pattern
from wireclean.page import Page
from wireclean.rule import Mark, drop, rule
from wireclean.shapes import shape

REACH = 10  # blocks from the top of the page
SLUG = pattern(
    r"(?:BC|AM|PM|AP)-[\w'’.-]{2,40}(?:-[\w'’ .-]+)*.*"  # BC-US--Giant Lobster Death, 1st Ld-Writethru,127
    r"|\^?Eds?:.*"  # ^Eds: APNewsNow. Changes short headline.<
    r"|\(?(?:\d(?:st|nd|rd|th) )?(?:LEAD|NET|UPDATE|URGENT|WRITETHRU|LD(?:-WRITETHRU)?|OPTIONAL)\)?"
    r"(?: \d)?"  # 2ND LEAD, (URGENT)
    r"|[a-z]{3}\d{4,6} \d .*"  # eca00075 3 i 510 dpa 1003
    r"|/[A-Za-z]+/(?:[\w -]+/)*"  # /politics/Britain/EU/
    r"|\(Achtung\)|[A-Z]{2,5}-\d{2}:\d{2}-\d{2}-\d{2}-\d{2}"  # KWS-21:37-09-12-18
    r"|(?:AFP )?\d{6} GMT \w{3,4} \d{2,4}"  # 101137 GMT Dez 18, AFP 031412 GMT MAR 15
    r"|(?:ry){2,} .*|[A-Z]{2,4}-(?:[A-Z]{2}-)?\d{2}-\d{2}-\d{2} \d{4}(?:GMT|[A-Z]{3})?<?"  # AP-WF-08-29-16 1626GMT
    r"|MEDIA RELEASE [A-Z]{2}\d+|(?:UPDATES?|RECASTS?|ADDS?|REFILES?):? with .*"
    r"|KEY ?WORDS?:.*|Keywords(?: for this news article)?:?(?: .*)?|Slug:.*|Urgency:.*|Word count:.*"
    r"|(?:\d+ )?(?:file )?(?:photos?|graphics?|videos?)(?: story)? available(?: \([\w, ]{1,60}\))?\.",
    IGNORECASE,
)
KEYWORDS = pattern(r"[A-Z]\w+(?:-[a-z]\w+){2,}(?:,[\w-]+)*")  # Czech-music-orchestra-offbeat,FEATURE
LONGEST = 40  # words
BULLETS = "•· "  # which stand before each line of what an agency tells its clients
CASED = pattern(r"(?:BC|AM|PM|AP)-|\^?Eds?:|[A-Z(/\d]|[a-z]{3}\d|ry|K|U|S|W")

# A slug begins with one of these, if not with a bracket, a slash or what has a figure in it.
STARTS = (
    *("bc-", "am-", "pm-", "ap-", "ed", "lead", "net", "update", "urgen", "write", "ld", "option", "ry", "media"),
    *("recast", "add", "refile", "key", "slug", "word", "photo", "graphic", "video"),
)


@shape(longest=LONGEST)
def slug_line(text: str) -> bool:
    """Whether a line is a slug, an advisory or a transmission code by its looks."""
    text = text.lstrip(BULLETS) if text[0] in BULLETS else text
    if not text:
        return False
    if " " not in text and text.count("-") > 1 and KEYWORDS.fullmatch(text) is not None:
        return True
    begins = text[0] in "(/^" or text[:8].casefold().startswith(STARTS)
    begins = begins or (not text[:6].replace(" ", "").isalpha() and any(map(str.isdigit, text[:6])))  # most have none
    return begins and CASED.match(text) is not None and SLUG.fullmatch(text) is not None


@rule("WIR101")
def slug(page: Page) -> Iterator[Mark]:
    """Slug lines, advisories to editors and transmission codes of a raw feed.

    They tell a newsroom's machines and editors what comes, and stand among the first lines of the page or behind the
    story. Known from AP (``BC-US--…``, ``Eds:``, ``AP-WF-08-29-16 1626GMT``), dpa (``eca00075 3 i 510 dpa 1003``,
    ``/politics/Britain/EU/``), AFP (``Czech-music-orchestra,FEATURE``), APA and ATS (``KWS-21:37-09-12-18``), AAP
    (``KEYWORDS:``).

        - BC-US--Patient Swan, 1st Ld-Writethru,127
        - Eds: With AP Photos. Changes short headline.
        - Swan delays the morning train
        - By Orla Tennant
          PORT ELLIS, Maine (AP) _ The 7.10 to the city waited for eleven minutes while a swan crossed the line.
          It had walked from the canal, the driver said, and did not seem to be in any hurry.
        - AP-WF-08-29-16 1626GMT

    The story's own lines in capitals stay, and so does a sentence that begins as an advisory does.

          PORT ELLIS, Maine (AP) _ The 7.10 to the city waited for eleven minutes while a swan crossed the line.
          BIRD AHEAD
          The driver of the 7.10 rang twice, then got out and asked it to move, and it hissed at him.
          UPDATES WITH COFFEE
          Eds and his sister, who had seen it all from the second car, were back on the platform by nine.
    """
    if page.story is None:
        return
    for block in page.shaped(slug_line):
        if block.index < min(REACH, page.story.first) or block.index >= min(page.tail, page.story.last):
            yield drop(block.index)
