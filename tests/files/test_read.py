"""Bytes to text, and text to what may be shown."""

from __future__ import annotations

import codecs
import doctest
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireclean import terminal
from wireclean.files import read
from wireclean.files.read import ReadError, decode, is_html, split_lines

TEXT = "Öl, “quoted” — 日本語 🙂\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        pytest.param(TEXT.encode(), None, id="UTF-8"),
        pytest.param(codecs.BOM_UTF8 + TEXT.encode(), None, id="UTF-8 with its mark"),
        pytest.param(codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), None, id="UTF-16, little end first"),
        pytest.param(codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), None, id="UTF-16, big end first"),
        pytest.param(
            codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), None, id="UTF-32, whose mark begins like UTF-16's"
        ),
        pytest.param(codecs.BOM_UTF32_BE + TEXT.encode("utf-32-be"), None, id="UTF-32, big end first"),
        pytest.param(codecs.BOM_UTF8 + TEXT.encode(), "cp1252", id="a mark stands above --encoding"),
        pytest.param(TEXT.encode("utf-16-le"), "utf-16-le", id="NULs that --encoding explains"),
        pytest.param(TEXT.encode("gb18030"), "gb18030", id="--encoding"),
    ],
)
def test_decoded(data: bytes, encoding: str | None) -> None:
    assert decode(data, "page.txt", encoding) == TEXT


@pytest.mark.parametrize(
    ("data", "encoding", "message"),
    [
        pytest.param(
            b"caf\xe9",
            None,
            "page.txt: byte 3 (line 1): not UTF-8; pass --encoding cp1252, or what it is in",
            id="latin-1",
        ),
        pytest.param(b"1\r\n2\r3\n\xe9", None, "page.txt: byte 7 (line 4)", id="lines of three kinds before"),
        pytest.param(codecs.BOM_UTF8 + b"a\xe9", None, "page.txt: byte 4 (line 1)", id="bytes of the mark are counted"),
        pytest.param(
            codecs.BOM_UTF16_LE + b"a\0b", None, "page.txt: byte 4 (line 1): not UTF-16", id="half a character"
        ),
        pytest.param(b"a\x81", "cp1252", "page.txt: byte 1 (line 1): not CP1252", id="not what --encoding says"),
        pytest.param(b"\xed\xa0\x80", None, "page.txt: byte 0 (line 1): not UTF-8", id="a surrogate in UTF-8"),
        pytest.param(b"+2AA-", "utf-7", "page.txt: ", id="a surrogate that a codec lets through"),
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", None, "page.txt: binary, not text (a NUL at byte 8)", id="PNG"),
        pytest.param(b"text\0text", "cp1252", "page.txt: binary", id="a NUL that --encoding does not explain"),
        pytest.param("Text.\n".encode("utf-16-be"), None, "pass --encoding utf-16-be", id="UTF-16 without its mark"),
        pytest.param(b"", None, "page.txt: it is empty", id="empty"),
        pytest.param(codecs.BOM_UTF8, None, "page.txt: it is empty", id="nothing but the mark"),
        pytest.param("\u3000\n\t\xa0".encode(), None, "page.txt: it is empty", id="nothing but white space"),
        pytest.param(b"\n<!-- saved -->\n<HTML lang=en><p>A story.", None, "w3m -dump", id="HTML behind a comment"),
    ],
)
def test_refused(data: bytes, encoding: str | None, message: str) -> None:
    with pytest.raises(ReadError) as refused:
        decode(data, "page.txt", encoding)
    assert message in str(refused.value)


@given(st.binary(max_size=200), st.sampled_from([None, "cp1252", "utf-16", "utf-7", "shift_jis"]))
def test_any_bytes_are_text_or_refused(data: bytes, encoding: str | None) -> None:
    try:
        text = decode(data, "page.txt", encoding)
    except ReadError as refused:
        text = str(refused)
    assert text.encode()
    assert "\0" not in text


@pytest.mark.parametrize(
    ("text", "html"),
    [
        pytest.param('<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">', True, id="XHTML"),
        pytest.param("<div>\n" + "<p>A sentence.</p>\n" * 20 + "</div>", True, id="a fragment"),
        pytest.param("<ul>" + "<li><a href=x>Menu</a></li>" * 20 + "</ul>", True, id="in one line"),
        pytest.param("A sentence of a story.\n\n" * 60 + "<p>x</p>\n" * 12, False, id="Markdown with some HTML"),
        pytest.param("<https://example.com> is the address.\n", False, id="an autolink"),
        pytest.param("<htmlarea> is an element that nobody uses.\n", False, id="a longer name"),
        pytest.param("Use `<p>` and `</p>`.\n" * 5, False, id="a story about HTML"),
    ],
)
def test_html(text: str, html: bool) -> None:
    assert is_html(text) is html


@pytest.mark.parametrize("start", [" " * 1_000_000, "<!--" + "-" * 1_000_000, "<?xml " * 200_000, "</" * 500_000])
def test_html_is_told_in_linear_time(start: str) -> None:
    assert not is_html(start)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("a\nb\r\nc\rd", ["a", "b", "c", "d"], id="three kinds"),
        pytest.param("a\n\r\nb", ["a", "", "b"], id="a blank line between two kinds"),
        pytest.param(
            "a\x0bb\x0cc\x1cd\x85e\u2028f\u2029g", ["a\x0bb\x0cc\x1cd\x85e\u2028f\u2029g"], id="no ends of lines"
        ),
        pytest.param("a\n", ["a", ""], id="a final one"),
    ],
)
def test_lines(text: str, lines: list[str]) -> None:
    assert split_lines(text) == lines


@pytest.mark.parametrize("module", [read, terminal])
def test_examples(module: ModuleType) -> None:
    result = doctest.testmod(module)
    assert (result.failed, result.attempted > 0) == (0, True)
