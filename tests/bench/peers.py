"""Other packages that clean texts or take articles out of HTML, each if it is installed."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass

SLOW = 20  # pages to a turn: they take milliseconds each

Treat = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Peer:
    """A package: what it takes (``text`` or ``html``), how it is got ready, and how many times longer it is to take."""

    name: str
    takes: str
    load: Callable[[], Treat]
    bound: float | None = None


def load(peer: Peer) -> tuple[Treat | None, str]:
    """What treats a page as the peer does, or why there is nothing."""
    try:
        with open(os.devnull, "w") as nowhere, redirect_stderr(nowhere), redirect_stdout(nowhere):
            return peer.load(), ""
    except ImportError as error:
        return None, f"not installed ({error.name or error})"
    except Exception as error:
        return None, f"cannot be loaded: {type(error).__name__}: {error}"


def _trafilatura() -> Treat:
    from trafilatura import extract

    return extract  # type: ignore[no-any-return,unused-ignore]


def _readability() -> Treat:
    from readability import Document

    return lambda page: Document(page).summary()


def _justext() -> Treat:
    from justext import get_stoplist, justext

    stoplist = get_stoplist("English")
    return lambda page: [part.text for part in justext(page, stoplist) if not part.is_boilerplate]


def _ftfy() -> Treat:
    from ftfy import fix_text

    return fix_text  # type: ignore[no-any-return,unused-ignore]


def _clean_text() -> Treat:
    from cleantext import clean

    return lambda page: clean(page, lower=False)


def _c4() -> Treat:
    from datatrove.data import Document
    from datatrove.pipeline.filters import C4QualityFilter

    c4 = C4QualityFilter()

    def treat(page: str) -> object:
        document = Document(page, "")
        return c4.filter(document), document.text

    treat("One sentence. And another.")  # spaCy is looked for when it is first needed
    return treat


def _unstructured() -> Treat:
    from unstructured.cleaners.core import (
        clean,
        clean_non_ascii_chars,
        group_broken_paragraphs,
        replace_unicode_quotes,
    )

    def treat(page: str) -> object:
        text = replace_unicode_quotes(group_broken_paragraphs(page))
        text = "\n\n".join(
            clean(part, extra_whitespace=True, dashes=True, bullets=True, trailing_punctuation=False)
            for part in text.split("\n\n")
        )
        return clean_non_ascii_chars(text)

    return treat


PEERS = (
    Peer("trafilatura", "html", _trafilatura, 30),
    Peer("readability-lxml", "html", _readability),
    Peer("jusText", "html", _justext),
    Peer("ftfy", "text", _ftfy, 10),
    Peer("clean-text", "text", _clean_text),
    Peer("datatrove's C4 filter", "text", _c4, 20),
    Peer("unstructured's cleaners", "text", _unstructured, 2),
)
