"""Desk initials, end marks, and the agencies that sign."""

from __future__ import annotations

import pytest

from wireclean.fields.signature import is_desk_initials, is_end_mark, sign_off_agency


@pytest.mark.parametrize(
    "line",
    [
        *("asl/tib/pid/cac", "vc/vd", "el-gm/ph/ts", "dpa hm bs wjh", "AAP be/", "(SDA\\/sj)", "PTI SKM RBN ANB ANB"),
        *("mfh/dpa/AFP", "(afp/dpa)", "(sda/avm)", "/jvg", "EFE/avm", "avm/dpa/AFP/Reuters"),
        *("hs.rk", "jv hs", "wjh hm bs", "K.A.S/M.N", "//Petra// AF"),
    ],
)
def test_desk_initials(line: str) -> None:
    assert is_desk_initials(line)


@pytest.mark.parametrize(
    "line",
    [
        *("and/or", "he/she", "km/h", "UP NEXT", "THE BIG ONE", "in the end", "TIP INS"),
        *("Time/space", "AFP/Getty", "AP/Ada Vermeer", "either/or/AFP report"),
        *("as it is", "so be it", "kg vs lbs", "bit.ly", "to kv"),
    ],
)
def test_no_desk_initials(line: str) -> None:
    assert not is_desk_initials(line)


@pytest.mark.parametrize(
    "line",
    [
        "-30-",
        "- 30 -",
        "###",
        "# # #",
        "^__=",
        "(END)",
        "(End)",
        "End/",
        "ends",
        "Enditem",
        "==Kyodo",
        "--IANS",
        "(ANI)",
        "(ANSA).",
        "EFE",
    ],
)
def test_end_mark(line: str) -> None:
    assert is_end_mark(line)


@pytest.mark.parametrize(
    "line", ["The End", "(laughs)", "(applause)", "--", "End of the line", "GOLF", "Rain.", "___", "# Heading"]
)
def test_no_end_mark(line: str) -> None:
    assert not is_end_mark(line)


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("--IANS", "Indo-Asian News Service"),
        ("==Kyodo", "Kyodo News"),
        ("The bridge opens to walkers in May. (ANI)", "Asian News International"),
        ("The piano was tuned on Friday. (ANSA).", "ANSA"),
        ("El puente abre hoy, dijo el alcalde. EFE", "EFE"),
        ("PTI SKM RBN", "Press Trust of India"),
        ("dpa hm bs wjh", "Deutsche Presse-Agentur"),
        ("Enditem", "Xinhua News Agency"),
        ("This report by The Canadian Press was first published Oct. 25, 2024.", "The Canadian Press"),
        ("He lives in Paris (France).", None),
        ("asl/tib/pid", None),
        ("mfh/dpa/AFP", "Deutsche Presse-Agentur"),
        ("The harbour will be dredged in May, he said. — AFP", "Agence France-Presse"),
        ("The harbour will be dredged in May, he said. Reuters", "Reuters"),
        ("The harbour will be dredged in May, he said. (AP/UNB)", "Associated Press"),
        ("The harbour will be dredged in May, he said. (afp/dpa)", "Agence France-Presse"),
        ("The harbour will be dredged in May, he said. (Bernama)", "Bernama"),
        ("The harbour will be dredged in May, he said. — Tom", None),
        ("The harbour will be dredged in the year 2030 by the NCA", None),
        ("AAP", "AAP"),
        ("Australian Associated Press", "Australian Associated Press"),
    ],
)
def test_sign_off_agency(text: str, agency: str | None) -> None:
    assert sign_off_agency(text) == agency


def test_agency_that_signs_in_capitals() -> None:
    assert sign_off_agency("They counted four disputes. REUTERS") == "Reuters"
    assert sign_off_agency("They counted four disputes. BLOOMBERG") == "Bloomberg"
