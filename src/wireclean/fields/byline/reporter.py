"""A reporter's name and a word that says so, which need no mark: ``김영인 기자``, ``記者陳柏安／苗栗報導``."""

from __future__ import annotations

from wireclean.fields.byline.parsed import Byline
from wireclean.fields.names import is_full_name
from wireclean.lazy import pattern
from wireclean.typed import Final

_EAST_REPORTER: Final = (
    pattern(  # 記者陳柏安／苗栗報導, 聯合報／記者陳柏安／苗栗即時報導, 〔記者陳柏安／苗栗報導〕, 记者 林晓舟
        r"[〔【（(\[]?(?:(?P<house>[\u4e00-\u9fff]{2,8}?)\s?[／/]?\s?)?(?:本[報报])?(?:記者|记者)\s?"
        r"(?P<names>[\u4e00-\u9fff]{2,4}(?:[、 ][\u4e00-\u9fff]{2,4}){0,3})"
        r"(?:\s?[／/]?\s?(?P<place>[\u4e00-\u9fff]{2,6})?(?:即時)?(?:綜合)?(?:報導|报道|報道|電|电|專電))?[〕】）)\]]?"
    )
)
_KOREAN: Final = pattern(r"(?P<name>[가-힣]{2,4})\s?(?:기자|특파원|선임기자|논설위원|인턴기자)")
_WRITES: Final = pattern(r"(?P<name>\S+(?: \S+){1,3}) (?:skrifar|skrifa|skriver|pisze|írja|kirjoittaa)")


def of_reporter(line: str) -> Byline | None:
    """The byline of a line that is a name beside the word for reporter, or for what a writer does."""
    if (writes := _WRITES.fullmatch(line)) and is_full_name(writes["name"]):
        return Byline(writes["name"], (writes["name"],), None, 1, marked=False)
    if korean := _KOREAN.fullmatch(line):
        return Byline(line, (korean["name"],), None, 1, marked=False)
    if ("記者" in line or "记者" in line) and (east := _EAST_REPORTER.fullmatch(line)) is not None:
        names = tuple(east["names"].replace("、", " ").split(" "))
        return Byline(line.strip("〔〕【】"), names, east["house"], 1, marked=False)
    return None
