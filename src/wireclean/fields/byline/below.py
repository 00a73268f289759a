"""The lines below a byline's names that belong to it: the paper or the agency, the job."""

from __future__ import annotations

from collections.abc import Sequence

from wireclean import dates
from wireclean.fields import agencies
from wireclean.fields.byline.credits import Credit
from wireclean.fields.byline.organisation import BRACKETED, organisation
from wireclean.fields.byline.parsed import Byline
from wireclean.fields.byline.staff import is_staff
from wireclean.fields.byline.tidy import tidy
from wireclean.fields.byline.trim import trim
from wireclean.fields.names import NO_NAMES, is_title
from wireclean.lazy import pattern
from wireclean.typed import Final

MOST_LINES: Final = 4
MOST_PAPER: Final = 5  # words of a paper's name
_SPECIAL: Final = pattern(r"(?:[Ss]pecial to|[Ff]or|[Oo]f) (?:[Tt]he )?(?=[A-Z])")
_MARK_ALONE: Final = pattern(r"\([A-Z]{2,5}\)")  # (TNS)


def with_lines_below(credit: Credit, lines: Sequence[str], used: int, *, marked: bool) -> Byline:
    """The byline together with the lines below it that name the organisation or the job."""
    text, affiliation = credit.text, credit.affiliation
    printed = [text]
    if not credit.authors and affiliation is None and is_staff(text) and used < len(lines):
        words = trim(tidy(lines[used]))[0]
        if agencies.full_name(words) is not None:  # By Staff, The Canadian Press
            return Byline(f"{text}, {words}", (), agencies.full_name(words), used + 1, marked)
    while used < min(len(lines), MOST_LINES) and credit.authors:
        line = tidy(lines[used])
        words, cut = trim(line)
        if (
            not words
            or " / " in words
            or (cut and any(map(str.isdigit, line)))
            or len(words.split()) > 8
            or (words[-1] in ".!?:" and not words.endswith(("Inc.", "L.P.")))
        ):
            break
        title, organised = is_title(words), agencies.is_organisation(BRACKETED.sub("", words))
        dated = used + 1 < len(lines) and dates.is_date_line(lines[used + 1])
        named = words.startswith("The ") and _is_paper(words.split(), dated)
        special = _SPECIAL.match(words)
        bracket = _MARK_ALONE.fullmatch(words)
        if affiliation is not None and not title and not bracket:
            break
        if special:
            affiliation = organisation(
                words[special.start() :].split(" ", 2 if words.lower().startswith("special") else 1)[-1]
            )
        elif title or organised or named:
            affiliation = affiliation or organisation(words)
        elif not bracket:
            break
        printed.append(words)
        used += 1
    text = ", ".join(part for part in printed if part)
    return Byline(text.replace(", (", " ("), credit.authors, affiliation, used, marked)


def _is_paper(words: Sequence[str], dated: bool) -> bool:
    """Whether words that begin with ``The`` could name a paper: ``The Elm Post``, above a date ``The West Elmian``."""
    return (
        len(words) <= MOST_PAPER
        and (words[1].casefold() not in NO_NAMES or (dated and len(words) > 2))
        and all(word[0].isupper() or word in ("of", "and", "the", "de") for word in words)
    )
