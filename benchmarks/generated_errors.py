"""The errors that `generate.py --errors` puts into claims: each makes exactly one finding."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_MONEY: Final = re.compile(r"(?<=\n        value: ).*\$.*(?=\n)")
_SAID_ON: Final = re.compile(r"(?<=\n    said_on: ).*(?=\n)")


def _replaced(old: str, new: str) -> Callable[[str], str]:
    return lambda claim: claim.replace(old, new, 1)


def _of_another_unit(claim: str) -> str:
    """Print a percentage for an amount of money, in the quote too, which would not bear it otherwise."""
    found = _MONEY.search(claim)
    return claim.replace(found[0], "41%") if found else claim


def _where_it_counters_nothing(change: Callable[[str], str]) -> Callable[[str], str]:
    return lambda claim: claim if "\n    counters:" in claim else change(claim)


ERRORS: Final[tuple[tuple[str, Callable[[str], str]], ...]] = (
    ("a misspelt field", _replaced("\n    note: ", "\n    noet: ")),
    ("a day that does not exist", lambda claim: _SAID_ON.sub("2019-02-30", claim, count=1)),
    (
        "a source that nothing declares",
        _where_it_counters_nothing(_replaced("\n      - source: ", "\n      - source: no-such-")),
    ),
    ("a field left out", lambda claim: re.sub(r"\n    topic: .*", "", claim, count=1)),
    ("a figure of another unit", _of_another_unit),
    ("a word that is not in the list", _replaced("\n        basis: ", "\n        basis: un")),
    ("a moment that is none", _replaced("\n        as_of: ", "\n        as_of: 3/")),
    ("an unknown field", _replaced("\n    topic: ", "\n    colour: blue\n    topic: ")),
    ("a topic that nothing declares", _replaced("\n    topic: ", "\n    topic: no-such-")),
    ("a text for a list", _where_it_counters_nothing(lambda claim: claim + "    counters: none\n")),
)
"""What is wrong, and how a claim's text becomes so; one that it does not fit comes back unchanged."""


def with_error(claim: str, number: int) -> str:
    """Put the error of a number into a claim, or the next one that fits it."""
    for step in range(len(ERRORS)):
        wrong = ERRORS[(number + step) % len(ERRORS)][1](claim)
        if wrong != claim:
            return wrong
    raise AssertionError(claim)
