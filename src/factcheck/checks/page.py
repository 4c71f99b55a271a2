"""A check's docstring as the page that it is: what is wrong, why, a bad and a good example, limits."""

from __future__ import annotations

import re
from inspect import cleandoc
from textwrap import dedent
from typing import Final

from factcheck.runtime.records import dataclass

_HEADING: Final = re.compile(r"^(Why|Bad|Good|Known limits):$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class CheckPage:
    """The sections of a check's page; a section that is missing is empty.

    Attributes:
        summary: what is wrong, one sentence.
        bad: an example that has the fault, as a claim file.
        good: the example mended.
    """

    summary: str
    why: str
    bad: str
    good: str
    known_limits: str


def parse_page(docstring: str) -> CheckPage:
    """Return the page for a docstring, split into its sections."""
    summary, *rest = _HEADING.split(cleandoc(docstring))
    sections = dict(zip(rest[::2], (dedent(text).strip("\n") for text in rest[1::2]), strict=True))
    return CheckPage(
        summary=" ".join(summary.split()),
        why=sections.get("Why", "").strip(),
        bad=sections.get("Bad", "").rstrip(),
        good=sections.get("Good", "").rstrip(),
        known_limits=sections.get("Known limits", "").strip(),
    )
