"""Notices of republication, and of first publication."""

from __future__ import annotations

from wireclean.fields.credit import is_credit
from wireclean.fields.republished import distributor, is_first_published


def test_first_published() -> None:
    lines = (
        "This story was originally published July 9, 2025 at 5:30 AM.",
        "This report by The Canadian Press was first published Oct. 25, 2024.",
        "This story was originally published by ProPublica.",
    )
    assert [is_first_published(line) for line in lines] == [True, True, False]


def test_story_that_a_site_republishes() -> None:
    assert is_credit("This republished story is part of OPB’s broader effort to serve the region.", tail=False)


def test_syndicated_by_dpa() -> None:
    assert is_credit("Das ist eine Nachricht direkt aus dem dpa-Newskanal.", tail=False)


def test_distributor_in_a_notice_of_republication() -> None:
    assert distributor("This story was produced by Wayfarer and reviewed and distributed by Stacker.") == "Stacker"
    assert distributor("This story was produced by Wayfarer.") is None
