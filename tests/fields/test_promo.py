"""Calls to follow, to read and to republish behind a story."""

from __future__ import annotations

import pytest

from wireclean.fields.promo import is_promo_signoff


@pytest.mark.parametrize(
    "line",
    [
        "Companies in this story: (TSX:ABC; TSX:XYZ)",
        "Follow AP’s coverage of climate and environment at https://apnews.com/climate-and-environment",
        "More AP NBA: https://apnews.com/NBA and https://twitter.com/AP_Sports",
        "AP college football: https://apnews.com/hub/college-football",
        "Our Standards: The Thomson Reuters Trust Principles., opens new tab",
        "This story can be republished for free (details).",
        "Get poll alerts and updates on the AP Top 25 throughout the season.",
        "Find AP Fact Checks at http://apne.ws/2kbx8bd",
        "Follow Ida Voss on Twitter at http://twitter.com/idavoss",
        "For more coverage of stage lighting, visit: https://apnews.com/hub/theater",
        "For the latest news, weather, sports, and streaming video, head to KXAN Austin.",
    ],
)
def test_promo(line: str) -> None:
    assert is_promo_signoff(line)


@pytest.mark.parametrize(
    "line",
    [
        "More than 600,000 people voted.",
        "Follow the river to the sea.",
        "Our standards are high.",
        "More AP students passed.",
    ],
)
def test_no_promo(line: str) -> None:
    assert not is_promo_signoff(line)
