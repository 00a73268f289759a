"""Names of people, and what only looks like one."""

from __future__ import annotations

import pytest

from wireclean.fields.names import is_name, is_title


@pytest.mark.parametrize(
    "name",
    [
        "Ada del Monte",
        "NORA O'CASEY",
        "J.R. Holm",
        "Kim Ji-won",
        "Martin Luther King Jr.",
        "Abdel Fattah al-Sisi",
        "Dr. Ada Vermeer",
        "Ada Ó Riordan",
        "Ada St. Clair",
        "Lê Phương",
        "牛镛",
    ],
)
def test_name(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize(
    "words",
    [
        "By the way",
        "Local News",
        "Denver Post",
        "Read More",
        "Staff Writer",
        "KXAN",
        "said the man",
        "Ada 2",
        "New York",
        "",
    ],
)
def test_no_name(words: str) -> None:
    assert not is_name(words)


@pytest.mark.parametrize(
    "title", ["Staff Writer", "AP White House Correspondent", "editor-in-chief", "CEO of Swans Inc"]
)
def test_job_title(title: str) -> None:
    assert is_title(title)


@pytest.mark.parametrize("words", ["", "Ada Vermeer", "Write for us", "Who is the editor?"])
def test_no_job_title(words: str) -> None:
    assert not is_title(words)


@pytest.mark.parametrize("line", ["Edição Impressa", "Dziennikarka Onetu", "Kontributor Kudus", "Žurnalistas Naujienų"])
def test_jobs_and_editions_in_other_languages_are_no_names(line: str) -> None:
    assert not is_name(line)
