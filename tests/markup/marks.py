"""Pieces of Markdown, of which texts are made up."""

MARKS = [
    "*",
    "**",
    "_",
    "`",
    "[",
    "]",
    "(",
    ")",
    "![",
    "](/x)",
    "<",
    ">",
    "\\",
    "&amp;",
    "&#42;",
    "!",
    "~~",
    "word",
    " ",
    ".",
]
