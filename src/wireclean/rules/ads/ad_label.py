"""ADS101."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.page import Page
from wireclean.rule import Mark, rule
from wireclean.rules.believe import known


@rule("ADS101")
def ad_label(page: Page) -> Iterator[Mark]:
    """The label of an advertisement, a sponsored list or an affiliate notice.

    Sites print ``Advertisement`` (``Anzeige``, ``Publicidad``, ``Publicité``) where an ad stood, and a line that says
    that the story goes on below it (Postmedia, Gannett, Lee; ``Hide Ad``, National World; ``Continue Reading Below``,
    Fox). What stands between two halves of a sentence goes too, and the sentence is one paragraph again. Taboola,
    Revcontent and MSN print sponsored lists and affiliate notices.

        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
        - Advertisement
          It had walked from the canal, the driver said, and did not seem to be in any hurry at all to be
        - Story continues below advertisement
          anywhere else than where it was, until somebody on the platform opened a bag of bread.

    A sentence about an advertisement stays.

          The advertisement had run for two days when the first of the clocks came back.
          This sponsored clock was brought to you by nobody, the card on it said.
    """
    return known(page, "ads")
