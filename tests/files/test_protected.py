"""What must never change in a file that a person keeps, one test to each kind of it.

Every piece stands inside a story that is full of chrome, and most hold a wording of chrome themselves.
"""

from __future__ import annotations

from textwrap import dedent
from time import process_time

import pytest

from wireclean.files.inplace import subtract
from wireclean.files.protected import guards
from wireclean.files.protected.page import FREE, HIDDEN, PINNED

BODY = [
    "HARBOR POINT, Ore. (AP) — The ferry that links two islands will run again on Monday, its captain said.",
    "It had been tied up for eleven weeks while divers looked for the anchor that it lost in a storm last winter.",
    "The county paid for the search out of a fund that was set up for lighthouses, which it no longer has any of.",
]
ABOVE = ["Skip to main content", "Share this article"]
BELOW = ["Sign up for our newsletter", "Comments"]


def around(piece: str, front: str = "") -> tuple[str, str]:
    """A file with chrome, and what cleaning leaves of it."""
    kept = [BODY[0], piece, *BODY[1:]]
    return (
        front + "\n\n".join([*ABOVE, *kept, *BELOW]) + "\n",
        front + "\n\n".join(kept) + "\n",
    )


def check(whole: str, left: str, name: str = "story.md") -> None:
    assert subtract(whole.encode(), name).after.decode() == left


FRONT = [
    pytest.param('---\ntitle:  "Share"   # no\nweight: 010\ndraft: no\ndate: 2025-01-01\n---\n', id="YAML"),
    pytest.param("---\nShare this article\n\nnot: [valid\n---\n", id="YAML that is none"),
    pytest.param("---\n---\n", id="empty YAML"),
    pytest.param("---\ntitle: Share\n...\n", id="YAML that ends with dots"),
    pytest.param('+++\nshare = "Share this article"\n[params]\n  comments = 1979-05-27\n+++\n', id="TOML"),
    pytest.param('{\n  "share": "Share this article",\n  "n": 010\n}\n', id="JSON that is none"),
    pytest.param('{"title": "Share", "tags": ["a"]}\n', id="JSON on one line"),
    pytest.param(';;;\n{ "share": "Share this article" }\n;;;\n', id="semicolons"),
    pytest.param("---js\n{ title: process.version }\n---\n", id="JavaScript"),
]


@pytest.mark.parametrize("front", FRONT)
@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_front_matter(front: str, end: str) -> None:
    whole, left = around("The ferry is blue.", front + "\n")
    check(whole.replace("\n", end), left.replace("\n", end))


PIECES = [
    pytest.param("```\nShare this article\n\n\nComments\n```", id="fenced code"),
    pytest.param("~~~~ js {2}\n~~~\nShare this article\n~~~~", id="fenced code with tildes"),
    pytest.param("> ```\n> Share this article\n> ```", id="fenced code in a quotation"),
    pytest.param("- An item:\n\n  ```\n  Share this article\n  ```", id="fenced code in a list"),
    pytest.param("    Share this article\n\n    Comments", id="indented code"),
    pytest.param("\tShare this article", id="code behind a tab"),
    pytest.param("`Share this article`", id="inline code"),
    pytest.param("* `Share`\n* `Comments`", id="items of inline code"),
    pytest.param('<div class="share">\nShare this article\n</div>', id="HTML"),
    pytest.param("<div>\n\nShare this article\n\n<div>\n\nComments\n\n</div>\n\n</div>", id="HTML around Markdown"),
    pytest.param("<pre>\n\nShare this article\n\n</pre>", id="preformatted HTML"),
    pytest.param("<p>Share this article", id="HTML that is never closed"),
    pytest.param("<?php\n\nShare this article\n\n?>", id="PHP"),
    pytest.param("<!-- Share this article\n\nComments -->", id="comment"),
    pytest.param("The ferry is blue. <!-- Share\n\nShare this article -->", id="comment behind a sentence"),
    pytest.param("<kbd>Share this article</kbd>", id="inline HTML"),
    pytest.param('{{< figure\n  src=x\n  caption="Share this article" >}}', id="Hugo shortcode over lines"),
    pytest.param("{{< aside >}}\nShare this article\n\nComments\n{{< /aside >}}", id="Hugo shortcodes in a pair"),
    pytest.param("{{% notice tip %}}\nShare this article\n{{% /notice %}}", id="Hugo shortcodes with Markdown"),
    pytest.param("{% highlight ruby %}\n\nShare this article\n\n{% endhighlight %}", id="Liquid block"),
    pytest.param("{%- if page.share -%}\n\nShare this article\n\n{%- endif -%}", id="Liquid block without spaces"),
    pytest.param('{% include share.html\n   text="Share this article" %}', id="Liquid tag over lines"),
    pytest.param("{{ page.share }}", id="Liquid value"),
    pytest.param("{# Share this article #}", id="Nunjucks comment"),
    pytest.param("{% call card() %}\nShare this article\n{% endcall %}", id="Nunjucks block"),
    pytest.param("The ferry is blue.\n{: .share #share }", id="kramdown attributes"),
    pytest.param('!!! note "Share"\n    Share this article\n\n    Comments', id="MkDocs admonition"),
    pytest.param("??? tip\n\n    Share this article", id="MkDocs details"),
    pytest.param('=== "Share"\n\n    Share this article', id="MkDocs tabs"),
    pytest.param("> [!NOTE]\n> Share this article", id="GitHub alert"),
    pytest.param(":::tip[Share]\nShare this article\n\nComments\n:::", id="container of colons"),
    pytest.param("::::{grid}\n:::{card}\nShare this article\n:::\nComments\n::::", id="containers in one another"),
    pytest.param("```{note}\nShare this article\n```", id="MyST directive"),
    pytest.param(".. note::\n\n   Share this article", id="directive with dots"),
    pytest.param("| Share | Print |\n|-------|:-----:|\n| Share this article | Comments |", id="table"),
    pytest.param("Share | Print\n--- | ---\nShare this article | Comments", id="table without outer pipes"),
    pytest.param("+-------+\n| Share |\n+=======+\n| Comments |\n+-------+", id="grid table"),
    pytest.param("Share    Print\n-------  -----\nComments  2", id="table of dashes"),
    pytest.param("The ferry is blue.[^1]\n\n[^1]: Share this article\n\n    Comments", id="footnote"),
    pytest.param('[share]: https://harbor.example/share\n  "Share this article"', id="link definition"),
    pytest.param("[Comments]:\n  <https://harbor.example>", id="link definition over lines"),
    pytest.param("*[Share]: Share this article", id="abbreviation"),
    pytest.param("Share\n: Share this article\n\nComments\n:   none", id="definition list"),
    pytest.param("<https://harbor.example/share>", id="autolink"),
    pytest.param("$$\nShare\\,this\\,article\n$$", id="math"),
    pytest.param("\\begin{align}\nShare\n\\end{align}", id="math environment"),
    pytest.param("The tide is $h(t)$ high, and \\(t\\) is late.", id="inline math"),
    pytest.param("[[Share this article]]", id="wiki link"),
    pytest.param("![[share.png]]", id="embedded file"),
    pytest.param("![Share this article](share.png)", id="image"),
    pytest.param("[![](share.png)](share.html)", id="linked image"),
    pytest.param("> ![](share.png)", id="quoted image"),
    pytest.param("- one\n- ![](share.png)", id="image in a list"),
    pytest.param("[TOC]", id="table of contents"),
    pytest.param(":ferry: The ferry :boat: is blue.", id="emoji shortcodes"),
    pytest.param("Fish&nbsp;&amp; chips &copy; caf&eacute; cafe\u0301 caf\u00e9", id="entities and Unicode forms"),
    pytest.param("First line  \nsecond line\\\nthird line.", id="hard breaks"),
    pytest.param("1)\tone\n2)\ttwo\n\n   \tmore of two", id="tabs in a list"),
    pytest.param("* one\n- two\n+ three", id="list markers"),
    pytest.param("Setext\n======\n\nBelow it.", id="underlined heading"),
    pytest.param("<!-- wireclean: off -->\n\nShare this article\n\n<!-- wireclean: on -->", id="switched off"),
]


@pytest.mark.parametrize("piece", PIECES)
def test_piece_inside_a_story(piece: str) -> None:
    check(*around(piece))
    check(*around(piece, "---\ntitle: Ferry\n---\n\n"))


@pytest.mark.parametrize("piece", PIECES)
def test_piece_alone(piece: str) -> None:
    check(f"{piece}\n", f"{piece}\n")


MDX = [
    pytest.param("import Share from './Share'\nexport const share = {\n  text: 'Share',\n}", id="modules"),
    pytest.param('<Share\n  text={share}\n  label="Share this article"\n/>', id="component over lines"),
    pytest.param("<Tabs>\n  <Tab>\n\n  Share this article\n\n  </Tab>\n</Tabs>", id="components in one another"),
    pytest.param("{/* Share this article\n   Comments */}", id="comment"),
    pytest.param("{share.map((one) => (\n  one\n))}", id="expression"),
    pytest.param("{/* wireclean: off */}\n\nShare this article\n\n{/* wireclean: on */}", id="switched off"),
    pytest.param("The ferry is {colour}.", id="expression in a sentence"),
]


@pytest.mark.parametrize("piece", MDX)
def test_piece_of_mdx(piece: str) -> None:
    whole, left = around(piece)
    check(whole, left, "story.mdx")


def test_switched_off_to_the_end() -> None:
    whole = "\n\n".join([ABOVE[1], *BODY, "<!-- wireclean: off -->", *BELOW]) + "\n"
    check(whole, whole.removeprefix(f"{ABOVE[1]}\n\n"))


def test_plain_text_has_switches_and_front_matter_and_nothing_else() -> None:
    text = dedent(
        """\
        ---
        title: A ferry
        ---
        <!-- wireclean: off -->
        Share
        <!-- wireclean: on -->
        """
    )
    assert guards(text.split("\n"), "page.txt") == (3, bytearray([HIDDEN] * 6 + [FREE]))
    assert guards(["---", "A rule", "---", "    Share"], "page.txt") == (0, bytearray(4))


def test_sentences_with_marks_are_seen_and_stay() -> None:
    lines = [
        "The ferry is blue, and its `colour` is set here.",
        "`colour`",
        "It is blue.",
        "Costs $5 a month, then $7.",
    ]
    assert list(guards(lines, "a.md")[1]) == [PINNED, HIDDEN, FREE, FREE]


UNITS = [
    *(
        "`",
        " ",
        "<a ",
        "|-",
        "- ",
        "-- ",
        "> ",
        "{",
        "[a]: ",
        "$a ",
        "*",
        "[[a",
        "<!-- ",
        "\\(",
        "- - ```",
        "~~~ ",
        "a b ",
    ),
    *("{% a %}\n", "<!--\n", "a <!--\n", "$$x\n$", "$$\na\n", "::: a\n", "{{\n", "{%\n", "{{% a %}}\n", "\\begin{a}\n"),
    *(
        "[^1]: x\n",
        "  - x\n\n    y\n",
        "<?\n",
        "{\n",
        "!!! a\n",
        "!!! a\n\n\n",
        "<div>\n\n",
        "</div>\n",
        "[a]:\n",
        "|a|\n|-|\n",
    ),
    *(
        "    a\n\n",
        "a\n: b\n\n",
        "```\n",
        "> ```\n",
        "\\[\n",
        "<pre>\n</pre>\n",
        "<pre\n",
        "---\n",
        "+++\n",
        "import a\n",
    ),
    *("> [!NOTE]\n", ".. a::\n", "<!-- wireclean: off -->\n", "<a>\n\n<b>\n\n</a>\n", "{{< a >}}\n\n{{< /a >}}\n"),
]
"""What near misses of protected pieces are made of, on one line and on many."""

LENGTH = 10_000  # characters
TIMES = 2.3
TRIES = 8  # of which one has to do: other processes slow a clock, and nothing hastens it


def seconds(unit: str, length: int, name: str) -> float:
    """The time that it takes to guard so many characters."""
    lines = (unit * (length // len(unit))).split("\n")
    begin = process_time()
    guards(lines, name)
    return process_time() - begin


@pytest.mark.parametrize("name", ["a.md", "a.mdx"])
@pytest.mark.parametrize("unit", [pytest.param(unit, id=repr(unit)) for unit in UNITS])
def test_a_text_twice_as_long_takes_twice_as_long(unit: str, name: str) -> None:
    seconds(unit, LENGTH, name)  # loads the patterns
    ratios = (seconds(unit, 2 * LENGTH, name) / seconds(unit, LENGTH, name) for _ in range(TRIES))
    assert any(ratio <= TIMES for ratio in ratios)
