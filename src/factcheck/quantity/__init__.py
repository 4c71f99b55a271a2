"""The grammar of printed figures: `$1.9 billion` to a number, a unit, a bound and two intervals.

`parse` reads a recorded value, strictly; `scan` finds every figure of a running text; `render`
writes a figure in canonical form.
No document is looked up and nothing is guessed: where a text can be read in two ways, the figure
says so in `readings`.
"""

from __future__ import annotations

from factcheck.quantity.parsing import parse
from factcheck.quantity.records import (
    Bound,
    Form,
    Interval,
    Quantity,
    QuantityError,
    Reading,
    Role,
)
from factcheck.quantity.rendering import render
from factcheck.quantity.scanning import scan

__all__ = [
    "Bound",
    "Form",
    "Interval",
    "Quantity",
    "QuantityError",
    "Reading",
    "Role",
    "parse",
    "render",
    "scan",
]
