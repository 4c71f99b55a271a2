"""The colours of pictures, light and dark; colour stands beside the name always, and for no verdict."""

from __future__ import annotations

from typing import Final

from factcheck.runtime.records import dataclass


@dataclass(frozen=True, slots=True)
class Scheme:
    """The colours of one scheme.

    Attributes:
        page: behind everything.
        panel: behind the figures of one kind.
        ink: of headings.
        muted: of all other words.
        rule: of gridlines.
        sides: of side `a`, side `b` and everybody else.
    """

    page: str
    panel: str
    ink: str
    muted: str
    rule: str
    sides: dict[str, str]


SCHEMES: Final = {
    "light": Scheme(
        "#ffffff", "#f3f5f8", "#14171a", "#545b63", "#c8ced6",
        {"a": "#0a5aa8", "b": "#a03f08", "c": "#565c64"},
    ),
    "dark": Scheme(
        "#121519", "#1c2127", "#eceff2", "#a8b0ba", "#48505b",
        {"a": "#82bbff", "b": "#ffae7d", "c": "#b7bec7"},
    ),
}  # fmt: skip
