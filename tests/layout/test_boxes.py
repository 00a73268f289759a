"""Boxes that call to the reader, told from paragraphs by the lines that adjoin."""

from __future__ import annotations

import pytest

from tests.ferry import ANCHOR, BIRD, DRIVER, FERRY, FOOT, FUND, HEAD, SWAN
from wireclean import clean


def spaced(*paragraphs: str) -> list[str]:
    return clean("\n\n".join(["\n".join(HEAD), *paragraphs, "\n".join(FOOT)])).text.split("\n\n")


@pytest.mark.parametrize(
    "box",
    [
        pytest.param("The Island Weekly\nA letter on boats and birds\nSubscribe now", id="a button below"),
        pytest.param(
            "Sign Up for Island Weekly\nA letter on boats\nBy signing up, you agree to our Privacy Policy and Terms.",
            id="a notice below",
        ),
        pytest.param("Sign up for Island Weekly\n\nGet the latest news straight to your inbox.", id="a promise apart"),
        pytest.param("Our stories in your inbox\n\nSUBSCRIBE", id="a button apart"),
        pytest.param(
            "Port Star Headline News\n\nSign up to receive daily headline news from the Port Star, a division of Elm.",
            id="a name of which the call has the words",
        ),
        pytest.param(
            "Stay informed. Sign up for our free newsletter.\n\nEmail Address *\nWeekly Island"
            "\nEvery Friday: the week's stories and a map of the bay.\nSign up",
            id="a form with letters to choose from",
        ),
        pytest.param(
            "Sign up to get the latest from the Post\n\nEmail address\n\nBy signing up, I agree to the Terms of Use,"
            " have reviewed the Privacy Policy, and wish to receive personalized offers via email, on-site messages,"
            " and targeted advertising using my email address from the Post, Elm Media Inc., and all its affiliates",
            id="a form that ends in its terms",
        ),
        pytest.param(
            "Sign up for our Morning Report newsletter\n\nThe day's top stories, in your inbox at 6 a.m.\n\nSign up",
            id="a promise between a call and its button",
        ),
        pytest.param(
            "Sign up to Bookmarks\n\nDiscover new boats and learn more about your favourite islands with our stories"
            "\n\nPrivacy Notice: Newsletters may contain information about charities.",
            id="a promise between a letter's name and a notice",
        ),
        pytest.param(
            "GET THE ISLANDS TODAY\nA digest of the news of the bay, sent Monday to Friday.\nEnter Email\nSign Up",
            id="a promise that is a sentence, above a form",
        ),
        pytest.param("Want more island news?\nSign up for the Post's newsletter here", id="a question above a call"),
        pytest.param("Unlock unlimited access to ST exclusive content\n\nSubscribe now", id="a paywall and its button"),
    ],
)
def test_lines_beside_a_call_are_its_own(box: str) -> None:
    assert spaced(FERRY, ANCHOR, FUND, box, SWAN) == [FERRY, ANCHOR, FUND, SWAN]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("The Island Weekly\nA letter on boats and birds", id="without a call"),
        pytest.param("“Sign up for the ferry,” a card says.\nIt hangs on the pier.", id="a sentence with its words"),
        pytest.param("The anchor\n\nSubscribe now", id="a blank line between"),
    ],
)
def test_lines_beside_no_call_stay(lines: str) -> None:
    assert lines.split("\n")[0] in "\n".join(spaced(FERRY, ANCHOR, FUND, lines, SWAN, DRIVER, BIRD))


def test_short_last_paragraph_below_a_box_is_body() -> None:
    box = "Sign Up for Island Weekly\nA newsletter on boats\nBy signing up, you agree to our Privacy Policy and Terms."
    last = "A motion to raise the anchor failed on a tie."
    assert spaced(FERRY, ANCHOR, FUND, box, last, "Filed under:\nFerries") == [FERRY, ANCHOR, FUND, last]


def test_lines_above_a_notice_without_blank_lines() -> None:
    box = ["Sign Up for Island Weekly", "A newsletter on boats", "By signing up, you agree to our Privacy Policy."]
    page = [*HEAD, FERRY, ANCHOR, FUND, *box, SWAN, DRIVER, *FOOT]
    assert clean("\n".join(page)).text.split("\n\n") == [FERRY, ANCHOR, FUND, SWAN, DRIVER]
