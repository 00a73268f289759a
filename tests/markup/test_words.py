"""The words of lines are those that a renderer would show."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.markup.marks import MARKS
from wireclean import frontmatter
from wireclean.article import Article, Paragraph
from wireclean.markup.line import is_break
from wireclean.markup.words import heading, linked, plain, plain_lines
from wireclean.render import markdown


@pytest.mark.parametrize(
    ("source", "words"),
    [
        pytest.param("[![The Port Gazette](/img/logo.svg)](/)", "The Port Gazette", id="picture in a link"),
        pytest.param("[](/) [ Share ](https://x.example/i?text=a) now", "Share now", id="empty and padded links"),
        pytest.param('[News](/news "All the news (today)")', "News", id="title with parentheses"),
        pytest.param("[Bell](https://e.example/Bell_(device)) rang", "Bell rang", id="parentheses in an address"),
        pytest.param("[Bell](<https://e.example/a b>) rang", "Bell rang", id="address in angle brackets"),
        pytest.param("[Mail](mailto:?subject=The bell (again)&body=x) it", "Mail it", id="address with spaces"),
        pytest.param("[Stop](javascript:void\\(0\\);) it", "Stop it", id="escaped parentheses in an address"),
        pytest.param("[a [b] c](/x) [[d](/e)]", "a [b] c [d]", id="brackets in a link and around one"),
        pytest.param("[sic](he said so) and [sic]", "[sic](he said so) and [sic]", id="brackets before a remark"),
        pytest.param("The [bell][1] rang [1][2]", "The bell rang [1][2]", id="reference, but not notes"),
        pytest.param(
            "*By* _Ann_ **Lee** ***of*** ~~the~~ `Port`", "By Ann Lee of the Port", id="emphasis, deletion, code"
        ),
        pytest.param(
            "**Read more:**The *bell*'s **_own_** story", "Read more:The bell's own story", id="bold glued to text"
        ),
        pytest.param("**「鐘」**が鳴った", "「鐘」が鳴った", id="bold without spaces around it"),
        pytest.param("5 * 3 * 2, snake_case_name, 2*3*4", "5 * 3 * 2, snake_case_name, 234", id="marks that are none"),
        pytest.param("<https://e.example/a_b_c> <a@b.example>", "https://e.example/a_b_c a@b.example", id="addresses"),
        pytest.param("https://e.example/a_b*c", "https://e.example/a_b*c", id="bare address"),
        pytest.param(
            "a<br>b <em>c</em> <your name> <!-- d -->e", "a b c <your name> e", id="tags and what looks like one"
        ),
        pytest.param(
            "1\\. \\*a\\* \\_b\\_ \\c &lt;d&gt; &#38; &copy; &nope; &gtx;",
            "1. *a* _b_ \\c <d> & © &nope; &gtx;",
            id="escapes",
        ),
        pytest.param("`a * b` ``c ` d`` `e", "a * b c ` d `e", id="code"),
        pytest.param("## What it heard ##", "What it heard", id="heading"),
        pytest.param("#bell", "#bell", id="hashtag"),
        pytest.param("> > He said", "He said", id="quotation"),
        pytest.param("  *   * [News](/n)", "* News", id="list in a list"),
        pytest.param("  3. ### [News](/n)", "3. News", id="heading in a list"),
        pytest.param("  * [](/n)", "", id="item without words"),
        pytest.param("2025. A year", "2025. A year", id="number stays"),
        pytest.param("- - -", "___", id="thematic break"),
        pytest.param("---|:--:|---", "", id="rule of a table"),
        pytest.param("| **Bell** rang", "Bell rang", id="cell that holds a page"),
        pytest.param("| Bell | 2", "| Bell | 2", id="row of a table"),
        pytest.param("[1]: https://e.example/a", "", id="definition of a link"),
        pytest.param("[note]: he was late", "[note]: he was late", id="a note"),
        pytest.param("Roses are red\\", "Roses are red", id="hard break"),
        pytest.param("![", "![", id="broken picture"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_plain(source: str, words: str) -> None:
    assert plain(source) == words


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        pytest.param(
            ["The [Milk", "Market](https://e.example/milk-", "market) rang"],
            ["The Milk", "Market", "rang"],
            id="wrapped link",
        ),
        pytest.param(["[ **Port**  ", '](/port "Port")', "", "b"], ["Port", "", "", "b"], id="address on its own line"),
        pytest.param(["**Ann", "Lee**"], ["Ann", "Lee"], id="wrapped emphasis"),
        pytest.param(["* a *b", "* c* d"], ["* a *b", "* c* d"], id="items stand for themselves"),
        pytest.param(["*a", "", "b*"], ["*a", "", "b*"], id="paragraphs too"),
        pytest.param(["Bell", "====", "rang"], ["Bell", "", "rang"], id="heading underlined"),
        pytest.param(["Bell", "----", "rang"], ["Bell", "", "rang"], id="heading underlined with hyphens"),
        pytest.param(
            [f"The {'bell ' * 20}rang.", "---"], [f"The {'bell ' * 20}rang.", "___"], id="paragraph above a break"
        ),
        pytest.param(["The bell", "rang.", "---"], ["The bell", "rang.", "___"], id="two lines above a break"),
        pytest.param(["* Bell", "---"], ["* Bell", "___"], id="item above a break"),
        pytest.param(["Team | W", "---|---", "Port | 3"], ["Team | W", "", "Port | 3"], id="table"),
        pytest.param(["a  ", "b\\", "c"], ["a", "b", "c"], id="hard breaks"),
        pytest.param([], [], id="nothing"),
    ],
)
def test_plain_lines(lines: list[str], words: list[str]) -> None:
    assert plain_lines(lines) == words


@given(st.lists(st.lists(st.sampled_from(MARKS), max_size=12).map("".join), max_size=6))
def test_every_line_has_its_words(lines: list[str]) -> None:
    assert len(plain_lines(lines)) == len(lines)


LINE = (
    st.lists(
        st.characters(exclude_categories=["Cs", "Cc", "Zs", "Zl", "Zp", "Cf"]) | st.sampled_from(MARKS), min_size=1
    )
    .map(lambda pieces: " ".join("".join(pieces).split()))
    .filter(bool)
)


@given(st.lists(st.lists(LINE, min_size=1, max_size=3).map("\n".join), max_size=4), st.none() | LINE)
def test_our_own_markdown_reads_back(paragraphs: list[str], title: str | None) -> None:
    article = Article(title=title, body=tuple(map(Paragraph, paragraphs)))
    words = ["___" if is_break(paragraph) else paragraph for paragraph in paragraphs]
    written = markdown.render(article)
    _, lines = frontmatter.split(written)
    assert plain("\n".join(written.split("\n")[lines:])).strip() == "\n\n".join(words)
    assert plain(markdown.render(article, front_matter=False)).strip() == "\n\n".join(
        [title, *words] if title else words
    )


@pytest.mark.parametrize(
    ("source", "level"),
    [("# a", 1), ("###### a", 6), ("  * ## [a](/b)", 2), ("#a", 0), ("####### a", 0), ("a\n# b", 0), ("", 0)],
)
def test_heading(source: str, level: int) -> None:
    assert heading(source) == level


@pytest.mark.parametrize(
    ("source", "share"),
    [
        pytest.param("* [News](/news)", 1.0, id="nothing but a link"),
        pytest.param("[News](/news) [Arts](/arts)", 1.0, id="two links"),
        pytest.param("[![News](/logo.png)](/)", 1.0, id="picture in a link"),
        pytest.param("![News](/logo.png)", 0.0, id="picture"),
        pytest.param("abc [def](/x)", 0.5, id="half of it"),
        pytest.param("[[a](/b)](/c)d", 0.5, id="a link in a link counts once"),
        pytest.param("<https://e.example>", 1.0, id="address"),
        pytest.param("The bell rang.", 0.0, id="no link"),
        pytest.param("[](/x)", 0.0, id="no words"),
    ],
)
def test_linked(source: str, share: float) -> None:
    assert linked(source) == share
