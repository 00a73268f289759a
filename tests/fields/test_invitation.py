"""What sites call on their readers to do."""

from __future__ import annotations

import pytest

from wireclean.fields.invitation import is_invitation, is_pitch


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Join The Kestrel Times WhatsApp Channel", id="a channel"),
        pytest.param("Follow us on Facebook and X for more stories", id="a network"),
        pytest.param("Get The Kestrel Times's Daily Edition by email and never miss our top stories", id="an edition"),
        pytest.param("Sign up to the Harbor Brief, a free newsletter curated by our editors.", id="a newsletter"),
        pytest.param("Download the Kestrel News app for iOS or Android", id="an app"),
        pytest.param("See our privacy policy.", id="a policy"),
        pytest.param("Found a mistake in this article?", id="a mistake"),
        pytest.param("Report it to us.", id="whom to tell of it"),
        pytest.param("Got a story for us? Email the newsdesk.", id="a story to tell"),
        pytest.param("Support independent journalism", id="support"),
        pytest.param("Stay ahead with the latest updates!", id="updates"),
        pytest.param("Click here to share on social media", id="a button"),
        pytest.param("Advertise with Kestrel Media.", id="advertising"),
        pytest.param("Contact us at letters@kestrel.example.", id="an address"),
        pytest.param("Make The Kestrel Times your preferred source on Google", id="a preferred source"),
        pytest.param("By signing up you agree to our terms and conditions", id="terms"),
        pytest.param("Become a member of the Kestrel Times today.", id="membership of a paper"),
        pytest.param("[Want to keep up with the news? Sign up for our Evening Brief.]", id="in brackets"),
        pytest.param("Subscribe to The Kestrel Times for $1 a week.", id="a price"),
        pytest.param(
            "The Times is free to read. If you value it, please consider making a small donation.", id="an appeal"
        ),
        pytest.param("Please subscribe today to The Kestrel Times", id="a bare call"),
        pytest.param(
            "Do you have a compelling personal story you'd like to see published? Send it to us.", id="a reader's story"
        ),
        pytest.param("Want to see more local news? Visit the Kestrel News website.", id="a question before the call"),
        pytest.param("Looking for more weather coverage? Download the Kestrel News app.", id="another one"),
        pytest.param("You have read 3 of your 5 free articles this month.", id="a limit"),
    ],
)
def test_an_invitation(text: str) -> None:
    assert is_invitation(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Join the swan on Facebook, the driver said, and see what it thinks.", id="somebody speaks"),
        pytest.param("“Follow us on Facebook,” said the card.", id="a quotation"),
        pytest.param("Get to the harbor early and bring bread for the gulls.", id="advice"),
        pytest.param("Stay connected to the line until the swan is gone.", id="advice with a word of an invitation"),
        pytest.param("Download the Red Cross app and learn what to do in a storm.", id="a story's own app"),
        pytest.param("Do you have information on the theft? Call the harbor police.", id="a call for witnesses"),
        pytest.param("Support for the ferry has grown since Tuesday.", id="support as a noun"),
        pytest.param("By signing up 400 swimmers, the club saved the pool.", id="a sentence that begins as terms do"),
        pytest.param("Become a lifeguard in six weeks.", id="a job"),
        pytest.param("Want more ferries? Visit the pier at noon.", id="a question about the story"),
        pytest.param("Want to learn more about swans? Check out the museum's list.", id="a manual's question"),
        pytest.param("He asked the council to consider a gift of land.", id="a gift in a story"),
    ],
)
def test_no_invitation(text: str) -> None:
    assert not is_invitation(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Schedule your free consultation today!", id="a consultation"),
        pytest.param("Book a demo with our sales team", id="a demo"),
        pytest.param("Start your free 14-day trial", id="a trial"),
        pytest.param("Talk to our experts", id="experts"),
        pytest.param("Call us at (919) 555-0150", id="a number"),
        pytest.param("Contact our office today to schedule a visit.", id="an office"),
        pytest.param("Learn more about our services", id="services"),
    ],
)
def test_pitches_of_companies(text: str) -> None:
    assert is_invitation(text)
    assert is_pitch(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Call your doctor", id="advice"),
        pytest.param("Contact your bank today", id="more advice"),
        pytest.param("Get a free quote from at least three movers", id="quotes from others"),
        pytest.param("Request a proposal from three firms", id="a step"),
        pytest.param("Schedule an appointment", id="a subhead"),
        pytest.param("Start a trial of the new drug", id="another trial"),
        pytest.param("Talk to us, she said.", id="somebody speaks"),
        pytest.param("Call us old-fashioned", id="a phrase"),
    ],
)
def test_advice_of_an_article_is_no_pitch(text: str) -> None:
    assert not is_invitation(text)
