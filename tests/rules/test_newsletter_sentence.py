"""Sentences that praise a newsletter."""

from __future__ import annotations

import pytest

from tests.rules.pages import CHROME, TOP, cleaned, page, with_subheads
from wireclean.fields.subscription import praise_of_own


@pytest.mark.parametrize(
    ("line", "goes"),
    [
        pytest.param("The Harbor Brief newsletter gives you the news. Sign up here.", True, id="a full stop"),
        pytest.param("The Harbor Brief newsletter gives you the news. Sign up here!", True, id="an exclamation"),
        pytest.param("The Harbor Brief newsletter gives you the news – subscribe", True, id="a dash"),
        pytest.param("L'Écho gives you the news by e-mail. Sign up now", True, id="an apostrophe"),
        pytest.param("XM's newsletter: join", True, id="a colon"),
        pytest.param("SUPPORT OUR REPORTERS. DONATE", True, id="in capitals"),
        pytest.param("Stories like this are made possible by subscribers. Subscribe today.", True, id="who pays"),
        pytest.param("The bridge was made possible by a tax. Donate.", False, id="what a tax pays"),
        pytest.param("“The Harbor Brief newsletter gives you the news. Sign up here.", False, id="a quotation"),
        pytest.param("The paper gives you the news of the harbor. Sign up here.", False, id="no newsletter"),
        pytest.param("The newsletter gives you the news. Sign up here, said Ida.", False, id="who says it"),
        pytest.param("The newsletter gives you the news of today.", False, id="no call"),
    ],
)
def test_a_sentence_about_a_newsletter(line: str, goes: bool) -> None:
    assert cleaned(*CHROME, *TOP, *with_subheads(line)).text == page(*with_subheads(*([] if goes else [line])))


@pytest.mark.parametrize(
    ("line", "goes"),
    [
        ("Get news and weather forecasts to your inbox. Sign up for the Harbor 5 newsletters.", True),
        ("Stream Vik's local news on KRDT 5 24/7 for free, wherever you are.", True),
        ("Download the FOX LOCAL app and follow the storm on the way to the bay.", True),
        ("Get the L.A. Swan newsletter. Deeply reported insights into birds, in your inbox three times a week.", True),
        ("Download the free app, sign in, and leave the meter where it is until Monday, the county says.", False),
        ("Get the letter to your inbox. Nobody at the county could say who had sent it.", False),
    ],
)
def test_praise_of_own_letters(line: str, goes: bool) -> None:
    assert praise_of_own.fits(line) is goes
