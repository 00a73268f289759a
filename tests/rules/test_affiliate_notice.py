"""Sentences that say that the site is paid for what its readers buy."""

from __future__ import annotations

import pytest

from tests.rules.pages import CHROME, STORY, TOP, amid, cleaned, page


@pytest.mark.parametrize(
    ("line", "goes"),
    [
        pytest.param("We may earn a commission if you buy a bell through our links.", True, id="we"),
        pytest.param("The Harbor Post will receive a small affiliate commission on purchases.", True, id="the site"),
        pytest.param("Some posts contain affiliate links.", True, id="links"),
        pytest.param("As an Amazon Associate I earn from bells.", True, id="Amazon"),
        pytest.param("“We may earn a commission if you buy a bell through our links.", False, id="a quotation"),
        pytest.param("The captains earn a commission on each purchase.", False, id="others who earn"),
        pytest.param("We may earn a commission for it, the captain said.", False, id="nothing that is bought"),
        pytest.param("We may go. The captains earn commissions on each purchase.", False, id="another sentence"),
        pytest.param("The county has affiliate links to other counties.", False, id="links of another kind"),
    ],
)
def test_an_affiliate_notice(line: str, goes: bool) -> None:
    assert (line not in amid(line)) == goes


def test_an_affiliate_notice_in_an_article_alone_stays() -> None:
    lines = [*STORY[:2], "Some posts contain affiliate links, the captain found.", *STORY[2:]]
    assert cleaned(*TOP, *lines).text == page(*lines)
    assert lines[2] not in cleaned(*CHROME, *TOP, *lines).text
