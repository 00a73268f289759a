"""Rows of labels on one line, and what stands between them."""

from __future__ import annotations

from wireclean.lazy import pattern
from wireclean.signs import group

_SIGNS = r"[|•·»›]|\s[/>]\s"
SIGNS = pattern(_SIGNS)
"""Marks that stand between the labels of a row; a slash or ``>`` only between spaces (``AC/DC`` is one label)."""
BETWEEN = pattern(_SIGNS + r"|\s{2,}|\t")
"""`SIGNS`, and wide gaps."""
ROW_SIGNS = group("|", "/", ">", ranges="•·»›")
"""Of which one stands between the labels of a row, where it has no wide gaps."""
JOINT = pattern(r"(?<=[a-zà-ÿ])(?=[A-Z])")
"""Where two labels adjoin without a space."""


def row(text: str) -> list[str]:
    """The labels of a one-line row, split at bars, dots, arrows, spaced slashes and wide gaps.

    ``Facebook | X | WhatsApp`` gives three labels; a line without such marks gives itself.
    """
    return [label.strip() for label in BETWEEN.split(text) if label.strip()]
