"""Markdown is told from wire copy."""

from __future__ import annotations

import pytest

from wireclean.markup.told import is_markdown


@pytest.mark.parametrize(
    ("page", "answer"),
    [
        pytest.param("[Home](/)\n\n[News](/news)", True, id="two links"),
        pytest.param("# Bell rings again\n\nThe bell rang.", True, id="the headline on top"),
        pytest.param(
            "  * News\n  * Sport\n\nSearch...\n\n# Bell rings again\n\nThe bell rang.", True, id="below a menu"
        ),
        pytest.param("Tags\n# Bell rings again\n# Port", False, id="hashtags below a label"),
        pytest.param("The bell rang.\n\n## Why\n\nAsk [her](https://example.org).", True, id="heading and link"),
        pytest.param("**By Ann Lee**\n\n**Port**\n\n**Why it rang**", True, id="bold lines"),
        pytest.param("1\\. Cut the onions", True, id="an escape that opens a line"),
        pytest.param("He said \\*no\\* and \\[sic\\]", True, id="escapes"),
        pytest.param("* * *\n\n___\n\n---\n\n- 30 -\n\n-30-\n\n###", False, id="rules and end marks"),
        pytest.param("[1/2]A bulk carrier\n\n[2/2]A tug", False, id="counters"),
        pytest.param("#bells\n#port\n# Ann Lee # Bo Ray", False, id="hashtags"),
        pytest.param("1. Cut\n2. Stir\n\n- a\n* b\n• c", False, id="lists"),
        pytest.param("# Notebook\n\n## Note to editors\n\n# # #", True, id="nothing but a notebook"),
        pytest.param(
            "The bell rang.\n\n# Notebook\n\n## Note to editors\n\n## Contacts\n\n* * * *", False, id="notebook"
        ),
        pytest.param(
            '"F*** the bell," he said. "S**t!"\n\n** Not all prices apply', False, id="censored words and notes"
        ),
        pytest.param("array[0](x) and f[a](b)", False, id="brackets that meet"),
        pytest.param("¯\\_(ツ)_/¯ C:\\temp", False, id="backslashes"),
        pytest.param("Fish &amp; chips &#36;5", False, id="references that a dumper left"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_is_markdown(page: str, answer: bool) -> None:
    assert is_markdown(page.split("\n")) is answer
