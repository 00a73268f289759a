"""A byline whose mark has a line to itself, and names below: ``By``, ``Ada Vermeer``."""

from __future__ import annotations

from collections.abc import Sequence

from wireclean.fields import agencies
from wireclean.fields.byline.below import with_lines_below
from wireclean.fields.byline.credits import Credit, read
from wireclean.fields.byline.glued import unglue
from wireclean.fields.byline.mark import is_mark_alone
from wireclean.fields.byline.parsed import Byline
from wireclean.fields.byline.tidy import tidy
from wireclean.fields.byline.trim import trim
from wireclean.fields.names import is_full_name, is_title
from wireclean.typed import Final

SHORTEST_AGENCY: Final = 3  # letters of an agency's name below a label; two are as likely somebody's initials
MOST_NAMED: Final = 8  # lines of ``By`` and names, each with a line to itself
BARE_MARKS: Final = frozenset({"author", "autor", "autor/in", "auteur", "autore"})
"""Nouns, folded, that mark a byline even without a colon, where a name stands below."""


def below_mark(lines: Sequence[str]) -> Byline | None:
    """``By`` alone on its line, and the names on the next ones."""
    credits: list[Credit] = []
    printed: list[str] = []
    again = 0
    titles: list[str] = []  # below the last name: a line's own where another name follows
    for line in lines[1:MOST_NAMED]:
        words, cut = trim(tidy(line))
        if credits and is_title(words) and not unglue(words) and not is_full_name(words.partition(", ")[0]):
            titles.append(words)
            continue
        if credits and is_mark_alone(line):
            again += 1  # By, a name; By, another
            continue
        credit = read(words, dangling=False, marked=True) if words else None
        if credit is None or (credits and not (credit.authors and " " in credit.authors[0])) or not credit.sure:
            break
        if credits and credit.text == credits[-1].text:
            again += 1  # a portrait's words, and the name (BR24)
            continue
        if any(credit.text == other.text for other in credits):
            break
        credits.append(credit)
        printed += [*titles, credit.text]
        titles = []
        if cut or not (credit.authors or agencies.full_name(credit.text)):  # The Canadian Press, and who wrote for it
            break
    if not credits:
        return None
    first = credits[0]
    if len(credits) == 1:
        return with_lines_below(first, lines, 2 + again, marked=True)
    printed += titles[:1]
    authors = tuple(name for credit in credits for name in credit.authors)
    affiliation = next((credit.affiliation for credit in credits if credit.affiliation), None)
    return Byline(", ".join(printed), authors, affiliation, 1 + len(printed) + again, marked=True)


def below_bare_mark(lines: Sequence[str]) -> Byline | None:
    """``Author`` alone on its line, and right below it a name or an agency, since such a noun may also head a card."""
    below = trim(tidy(lines[1]))[0] if len(lines) > 1 else ""
    known = len(below) >= SHORTEST_AGENCY and agencies.is_printed_mark(below)
    return below_mark(lines) if known or is_full_name(below) else None
