"""Copyright notices, whole, in parts, and glued to a sentence."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireclean.fields.copyright import Copyright, parse, split_glued

TCA = "Tribune Content Agency, LLC"


@pytest.mark.parametrize(
    ("notice", "holder", "distributor"),
    [
        (f"©2025 The Kansas City Star. Visit at kansascity.com. Distributed by {TCA}.", "The Kansas City Star", TCA),
        (
            f"©2018 The Atlanta Journal-Constitution (Atlanta, Ga.), Distributed by {TCA}",
            "The Atlanta Journal-Constitution",
            TCA,
        ),
        (f"©2025 Bloomberg L.P. Visit bloomberg.com. Distributed by {TCA}.", "Bloomberg L.P.", TCA),
        (f"2025 CQ-Roll Call, Inc., All Rights Reserved. Distributed by {TCA}", "CQ-Roll Call, Inc.", TCA),
        (
            "©2025 the Anchorage Daily News. Visit www.adn.com. Distributed by Tribune Content Agency LLC.",
            "the Anchorage Daily News",
            "Tribune Content Agency LLC",
        ),
        ("© Copyright 2025 Ada Vermeer. Distributed by Elm Syndicate, Inc.", "Ada Vermeer", "Elm Syndicate, Inc."),
        ("(©NTB)", "NTB", None),
        ("[Copyright The Jiji Press, Ltd.]", "The Jiji Press, Ltd.", None),
        ("<저작권자(c) 연합뉴스, 무단 전재-재배포, AI 학습 및 활용 금지>", "연합뉴스", None),
        ("©2024 The Philadelphia Inquirer, LLC.", "The Philadelphia Inquirer, LLC", None),
        (
            "© 2016 The Associated Press. All rights reserved. This material may not be published, broadcast,"
            " rewritten or"
            " redistributed. Learn more about our Privacy Policy and Terms of Use.",
            "The Associated Press",
            None,
        ),
        (
            "Copyright (c) Yonhap News Agency prohibits its content from being redistributed or reprinted without"
            " consent, and forbids the content from being learned and used by artificial intelligence systems.",
            "Yonhap News Agency",
            None,
        ),
        ("Copyright 2019 Hawaii News Now. All rights reserved.", "Hawaii News Now", None),
        ("©2020 Global News, a division of Corus Entertainment Inc.", "Global News", None),
        ("© dpa-infocom, dpa:240516-99-53606/3 (dpa)", "dpa", None),
        ("Riproduzione riservata © Copyright ANSA", "ANSA", None),
        ("ALL RIGHTS RESERVED © Copyright ANSA", "ANSA", None),
        ("Copyrights Yonhap News Agency. All Rights Reserved.", "Yonhap News Agency", None),
        ("© Reuters", "Reuters", None),
        ("© Agence France-Presse", "Agence France-Presse", None),
        ("© 2025 AFP", "AFP", None),
        ("c.2020 The New York Times Company", "The New York Times Company", None),
        ("(c) 2019, The Washington Post", "The Washington Post", None),
        ("© Thomson Reuters 2024. All rights reserved.", "Thomson Reuters", None),
        ("Copyright Business Wire 2025", "Business Wire", None),
        ("Copyright ©2019 Dow Jones & Company, Inc. All Rights Reserved", "Dow Jones & Company, Inc.", None),
        ("Visit at inquirer.com.", None, None),
        (f"Distributed by {TCA}.", None, TCA),
        ("© Riproduzione riservata", None, None),
        (
            "For copyright information, check with the distributor of this item, Wyoming Tribune Eagle.",
            None,
            "Wyoming Tribune Eagle",
        ),
    ],
)
def test_notice(notice: str, holder: str | None, distributor: str | None) -> None:
    assert parse(notice) == Copyright(notice, holder, distributor, footer=False)


@pytest.mark.parametrize(
    ("notice", "holder"),
    [
        pytest.param(
            "© 1998 - 2023 Nexstar Media Inc. | All Rights Reserved.", "Nexstar Media Inc.", id="years and a bar"
        ),
        pytest.param("Copyright © aninews.in | All Rights Reserved.", "aninews.in", id="host as the holder"),
        pytest.param("© 2025 www.example.com. All rights reserved.", "www.example.com", id="www"),
        pytest.param("P.I. 00123456789 - © Copyright ANSA - All rights reserved", "ANSA", id="tax number"),
        pytest.param(
            "© 2025 Windsor Star, a division of Postmedia Network Inc. Unauthorized distribution prohibited.",
            "Windsor Star",
            id="division",
        ),
        pytest.param(
            "Copyright © 2025 PR Newswire Association LLC. All Rights Reserved. A Cision company.",
            "PR Newswire Association LLC",
            id="Cision",
        ),
        pytest.param("Copyright © 2018 The Ledger | Theme: Newsup by Themeansar.", "The Ledger", id="theme"),
        pytest.param("Daily Maverick © All rights reserved", "Daily Maverick", id="holder first"),
        pytest.param("Copyright © 2024. All rights reserved.", None, id="no holder"),
    ],
)
def test_footer(notice: str, holder: str | None) -> None:
    assert parse(notice) == Copyright(notice, holder, None, footer=True)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(
            "© signs were painted on every wall of the town, the mayor noted.",
            id="sentence with the sign",
        ),
        pytest.param("Copyright law protects maps of 1990 too, the clerk wrote.", id="sentence with the word"),
        pytest.param("Copyright Office officials said that all rights reserved notices are old.", id="office"),
        pytest.param("“Copyright 1990 A. Vermeer. All rights reserved.”", id="quotation"),
        pytest.param("© Reuters/ADA VERMEER", id="photographer behind a slash"),
        pytest.param("© Ada Vermeer/Reuters", id="photographer before a slash"),
        pytest.param("© Ada Vermeer, AFP", id="photographer before a comma"),
        pytest.param("© Ada Vermeer", id="photographer alone"),
        pytest.param("© Ada Vermeer for NBC News", id="photographer for a channel"),
        pytest.param("© Provided by Quartz", id="MSN"),
        pytest.param("© Getty Images", id="photo agency"),
        pytest.param("Copyright AP Photo", id="photo agency and the word"),
        pytest.param("Copyright & Licensing", id="link"),
        pytest.param("(c) any other matter that the court thinks fit", id="clause"),
        pytest.param("2025 was the warmest year on record.", id="year first"),
        pytest.param("Distributed by hand, the leaflets reached every house in the town before noon.", id="leaflets"),
        pytest.param("Visit the museum at noon.", id="visit"),
    ],
)
def test_no_notice(line: str) -> None:
    assert parse(line) is None


@pytest.mark.parametrize(
    ("paragraph", "split"),
    [
        pytest.param(
            f"The last of them went home on Friday.©2025 Chicago Tribune. Visit at chicagotribune.com."
            f" Distributed by {TCA}.",
            (
                "The last of them went home on Friday.",
                f"©2025 Chicago Tribune. Visit at chicagotribune.com. Distributed by {TCA}.",
            ),
            id="no space",
        ),
        pytest.param(
            f"The vote is set for the fall. 2025 CQ-Roll Call, Inc., All Rights Reserved. Distributed by {TCA}",
            ("The vote is set for the fall.", f"2025 CQ-Roll Call, Inc., All Rights Reserved. Distributed by {TCA}"),
            id="sign lost",
        ),
        pytest.param(
            "“It is a kite,” she said. “It flies.” ©2024 Bloomberg L.P.",
            ("“It is a kite,” she said. “It flies.”", "©2024 Bloomberg L.P."),
            id="behind a quotation",
        ),
        pytest.param(
            'Under the map it says: "Copyright 1990 A. Vermeer. All rights reserved."',
            None,
            id="in a quotation",
        ),
        pytest.param("The town met on Monday. © signs are not required, it said.", None, id="sentence"),
        pytest.param("© 2025 AFP", None, id="notice alone"),
    ],
)
def test_glued(paragraph: str, split: tuple[str, str] | None) -> None:
    assert split_glued(paragraph) == split


@pytest.mark.parametrize(
    "unit", ["© ", "©2025 A", "Copyright ", "A. ", "all rights reserved ", "2025 ", ".©", "© 2025 A. "]
)
def test_long_lines_cost_no_time(unit: str) -> None:
    def cost(text: str) -> float:
        start = time.perf_counter()
        parse(text)
        split_glued(text)
        return time.perf_counter() - start

    cost(unit * 100)  # compiles the patterns
    short, long = (min(cost(unit * times) for _ in range(5)) for times in (10_000, 20_000))
    assert long < 3 * short + 0.01


@given(st.text(alphabet="Aa é.,:;()[]/|©-–—“”@0123456789\n\u00a0ByCopyrightPhoto", max_size=120))
def test_holder_stands_in_the_text(text: str) -> None:
    found = parse(text)
    if found is not None and found.holder is not None:
        assert found.holder.rstrip(".") in found.text


@given(st.text(alphabet="Aa é.,:;()[]/|©-–—“”@0123456789\n\u00a0ByCopyrightPhoto", max_size=120))
def test_glued_parts_make_the_paragraph(text: str) -> None:
    parts = split_glued(text)
    if parts is not None:
        assert "".join("".join(parts).split()) == "".join(text.split())


def test_distributor_with_its_site_and_for_somebody() -> None:
    african = parse(
        "Copyright © 2025 Port FM. All rights reserved. Distributed by AllAfrica Global Media (allAfrica.com)."
    )
    release = parse("Distributed by APO Group on behalf of the Ministry of Ferries and Inland Waterways.")
    assert african is not None
    assert release is not None
    assert (african.holder, african.distributor) == ("Port FM", "AllAfrica Global Media (allAfrica.com)")
    assert release.distributor == "APO Group"


def test_trade_mark_before_the_sign() -> None:
    notice = "™ & © 2025 Cable News Network, Inc., a Warner Bros. Discovery Company. All rights reserved."
    found = parse(notice)
    assert found is not None
    assert (found.text, found.footer) == (notice, False)


def test_notice_of_a_site_for_its_content() -> None:
    notice = (
        "All rights reserved. This material, and other digital content on this website, may not be reproduced,"
        " published or redistributed without permission from THE POST."
    )
    assert parse(notice) is not None


def test_bracket_without_an_agency_is_no_notice() -> None:
    assert parse("(© the swan)") is None
