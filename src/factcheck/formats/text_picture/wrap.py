"""Lines of a text picture: broken at spaces, and never between a number and its scale."""

from __future__ import annotations

import textwrap

from factcheck.charts.words import KEPT_SPACE, keep_scales


def wrap(text: str, width: int, lead: str = "", indent: str = "") -> list[str]:
    """Break a text into lines.

    Args:
        text: what to write.
        width: in columns.
        lead: what stands before the first line.
        indent: what stands before each other line.
    """
    lines = textwrap.wrap(keep_scales(text), width, initial_indent=lead, subsequent_indent=indent)
    return [line.replace(KEPT_SPACE, " ") for line in lines]
