"""What a batch comes to."""

from __future__ import annotations

from wireclean.article import Removed
from wireclean.rules import RULES
from wireclean.tally import FAMILIES, Tally, counts

REMOVED = (
    Removed(1, "NAV101", "Home", 0),
    Removed(3, "SHR101", "Share", 1),
    Removed(4, "SHR101", "Print it", 1),
    Removed(9, "SHR101", "Follow", 4),
)


def test_what_was_removed_in_numbers() -> None:
    assert counts(REMOVED) == (("NAV101", 1, 1, 4), ("SHR101", 2, 3, 19))
    assert counts(()) == ()


def test_summary_and_statistics() -> None:
    tally = Tally()
    tally.failed, tally.earlier = 1, 2
    for removed in (REMOVED, (), REMOVED[:1]):
        tally.add(counts(removed))
    assert tally.summary("file") == (
        "6 files: 2 cleaned, 1 unchanged, 1 failed, 2 done before; 5 lines removed: share bars 3, navigation 2"
    )
    assert tally.table({"SHR101": "share_bar"}).splitlines() == [
        "rule    name       pages  blocks  lines  characters",
        "SHR101  share_bar      1       2      3          19",
        "NAV101                 2       2      2           8",
    ]


def test_nothing_at_all() -> None:
    tally = Tally()
    tally.unchanged = 1
    assert tally.summary("record", "rejected") == "1 record: 0 cleaned, 1 unchanged, 0 rejected"
    assert Tally().table({}).split() == ["rule", "name", "pages", "blocks", "lines", "characters"]


def test_every_family_has_a_name() -> None:
    assert {rule.family for rule in RULES} <= set(FAMILIES)
