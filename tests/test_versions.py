"""Versions, and what a configuration asks of ours."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from packaging.specifiers import SpecifierSet
from packaging.version import Version as Judge

from wireclean.versions import Version, VersionError, allows

ORDER = ["0.9", "1.0.dev1", "1.0a1.dev2", "1.0a1", "1.0a1.post2", "1.0b2", "1.0rc1", "1", "1.0.post1", "1.0.1", "1.10"]


def test_order() -> None:
    assert sorted(set(ORDER), key=lambda text: Version.read(text).key) == ORDER


@pytest.mark.parametrize(
    ("wanted", "running", "allowed"),
    [
        pytest.param("0.1.0", "0.1.0", True, id="a plain version"),
        pytest.param("0.1", "0.1.0", True, id="zeros at its end do not count"),
        pytest.param("0.1", "0.1.1", False, id="a plain version is that one alone"),
        pytest.param(">=0.1,<1", "0.4.2", True, id="two comparisons"),
        pytest.param(" >= 0.1 , < 1 ", "1.0", False, id="spaces"),
        pytest.param("<1", "1.0rc1", False, id="a pre-release is not before its release"),
        pytest.param("<1.0rc2", "1.0rc1", True, id="but before a later one"),
        pytest.param(">1.0", "1.0.post1", False, id="a post-release is not behind its release"),
        pytest.param(">=0.2", "0.3rc1", True, id="a pre-release is a version"),
        pytest.param("==0.1.*", "0.1.7", True, id="beginnings"),
        pytest.param("!=0.1.*", "0.1.7", False, id="no beginning"),
        pytest.param("~=0.1.2", "0.1.9", True, id="compatible"),
        pytest.param("~=0.1.2", "0.2.0", False, id="no longer compatible"),
    ],
)
def test_allowed(wanted: str, running: str, allowed: bool) -> None:
    assert allows(wanted, running) is allowed


@pytest.mark.parametrize(
    "wanted",
    [
        "",
        ">=",
        "0.1,",
        "=>1",
        "===1.0",
        "latest",
        "1!2.0",
        "1.0+local",
        ">=1.*",
        "~=1",
        "==1.0rc1.*",
        "<1 >0",
        "1" * 5000,
    ],
)
def test_not_understood(wanted: str) -> None:
    with pytest.raises(VersionError):
        allows(wanted, "0.1.0")


def test_a_mistake_is_told_though_another_comparison_fails() -> None:
    with pytest.raises(VersionError, match="'latest' is no version"):
        allows(">=9,latest", "0.1.0")


numbers = st.integers(0, 2).map(str)
releases = st.lists(numbers, min_size=1, max_size=3).map(".".join)
endings = st.sampled_from(["", "a1", "rc1", ".post1", ".dev1", "rc1.dev1", "a1.post1", ".post1.dev2"])
versions = st.builds(str.__add__, releases, endings)
comparisons = st.one_of(
    st.builds(str.__add__, st.sampled_from(["==", "!=", "<=", ">=", "<", ">"]), versions),
    st.builds("{}{}.*".format, st.sampled_from(["==", "!="]), releases),
    st.builds("~={}.{}{}".format, numbers, releases, endings),
)


@given(st.lists(comparisons, min_size=1, max_size=3).map(",".join), versions)
def test_the_library_of_packagers_says_the_same(wanted: str, running: str) -> None:
    assert allows(wanted, running) == SpecifierSet(wanted).contains(Judge(running), prereleases=True)
