"""The grammar of printed figures: `$1.9 billion` to a number, a unit, a bound and two intervals.

`parse` reads a recorded value, strictly; `scan` finds every figure of a running text; `render`
writes a figure in canonical form.
No document is looked up and nothing is guessed: where a text can be read in two ways, the figure
says so in `readings`.
The grammar is imported when a text is first read; records alone need none of it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

from factcheck.quantity.interval import Interval
from factcheck.quantity.quantity import (
    Bound,
    Change,
    Form,
    Quantity,
    QuantityError,
    Reading,
    Role,
)

if TYPE_CHECKING:
    from factcheck.quantity.format import render
    from factcheck.quantity.parser import parse
    from factcheck.quantity.scanner import scan

__all__ = [
    "Bound",
    "Change",
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

_MODULES: Final = {"parse": "parser", "render": "format", "scan": "scanner"}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(name)
    return getattr(import_module(f"factcheck.quantity.{_MODULES[name]}"), name)
