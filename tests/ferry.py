"""Sentences of a story about a ferry and a swan, and a page to set around them."""

from __future__ import annotations

from wireclean import clean

HEAD = ["Home", "Sports", "Obituaries", "Ferry to run again", "By Orla Tennant", "Share this article"]
FERRY = "The ferry that links two islands will run again on Monday, its captain said in a note to the county."
ANCHOR = "It had been tied up for eleven weeks while divers looked for the anchor that it lost in a storm."
FUND = "The county paid for the search out of a fund for lighthouses, which it no longer has any of."
SWAN = "The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line."
DRIVER = "It had walked from the canal, the driver said, and did not seem to be in any hurry to go back there again."
BIRD = "The next train went around the bird, on a track that had not been used since 1974, and was four hours late."
FOOT = ["Contact us", "Subscribe", "Privacy Policy"]


def body(*lines: str) -> list[str]:
    return clean("\n".join([*HEAD, *lines, *FOOT])).text.split("\n\n")


TITLE = "Swan that delayed the morning train is back on the line"
ALONE = [
    f"{sentence} That was on day {n} of the storm, and the county has asked for {n} more."
    for n, sentence in enumerate([FERRY, ANCHOR, FUND, SWAN, DRIVER, BIRD] * 2)
]


JOB = "Ada Vermeer, who has run the ferry since 2011, said in a note that she had not slept on the second island."
OTHERS = ["Most Popular", "Bakery to close after ninety years", "Man finds ring in river"]
