"""What a text editor may meet where the records want a single value: one row of a table for each type.

Editors give types to plain values (YAML 1.2.2, core schema: `2019` is a number, `true` a boolean)
where the records take every value as text; the schema lets both in.
What only a program can tell, such as whether a day exists, is left to `factcheck validate`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.model import limits, periods, scalars
from factcheck.model.addresses import ADDRESS
from factcheck.model.catalogue_words import PartyKind
from factcheck.model.dates import EXPECTED, OPEN, SINGLE
from factcheck.model.vocabulary import NOT_STATED, SAID
from factcheck.schema.meanings import read_word_meanings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from enum import StrEnum

Json: TypeAlias = "bool | int | str | list[Json] | dict[str, Json]"
Schema: TypeAlias = "dict[str, Json]"

_LAST_YEAR: Final = 9999


def wrap_pattern(pattern: str) -> str:
    """Return a pattern that the whole text must match; JSON Schema's own looks anywhere.

    Args:
        pattern: a regular expression without anchors.
    """
    return f"^(?:{pattern})$"


def _build_formed(pattern: str, expected: str, *kinds: Json, most: int | None = None) -> Schema:
    message = f"expected {expected}"
    return {
        "type": ["string", *kinds],
        "pattern": wrap_pattern(pattern),
        **({} if most is None else {"maxLength": most}),
        "patternErrorMessage": message,
        "errorMessage": message,
    }


def _build_dated(pattern: str, expected: str) -> Schema:
    # a year alone is a number to a text editor, and so is 2022.03, which is no date
    return {**_build_formed(pattern, expected, "integer"), "maximum": _LAST_YEAR}


_NOT_STATED_WORD: Final = NOT_STATED.value
_DAY: Final = rf"{SINGLE.pattern}|{SINGLE.pattern}/(?:{SINGLE.pattern}|{re.escape(OPEN)})|{re.escape(OPEN)}/{SINGLE.pattern}"
_ID: Final = scalars.ID.pattern
_ID_EXPECTED: Final = "an id: lower-case words joined by hyphens"

NOT_STATED_MEANING: Final = "The document does not say."

NOT_STATED_SNIPPET: Final[Json] = {
    "label": _NOT_STATED_WORD,
    "description": NOT_STATED_MEANING,
    "body": _NOT_STATED_WORD,
}
"""Offers `not-stated` where it may stand, without keeping other values out."""

SAID_SNIPPET: Final[Json] = {
    "label": SAID.value,
    "description": "The present tense means the day on which it was said.",
    "body": SAID.value,
}
"""Offers `said` beside it."""

TEXT: Final[Schema] = {
    # no list of types: a text editor would offer `true` and `false` for every text
    "anyOf": [
        {
            "if": {"type": ["object", "array", "null"]},
            "then": {"type": "string", "errorMessage": "expected a text"},
        }
    ]
}

OPEN_LISTS: Final[Mapping[str, type[StrEnum]]] = {"PartyKindOrWord": PartyKind}
"""The types that take a word of a list, and any other."""


def _build_worded(words: type[StrEnum]) -> Schema:
    """Return what takes a word of a list, which text editors offer, or another lower-case word."""
    known: Schema = {
        "type": "string",
        "enum": [word.value for word in words],
        "enumDescriptions": list(read_word_meanings(words)),
    }
    return {"anyOf": [known, _build_formed(scalars.ID.pattern, "a lower-case word")]}


DEFINITIONS: Final[Mapping[str, tuple[str, Schema]]] = {
    "str": ("text", TEXT),
    "Quote": ("quote", {**TEXT, "maxLength": limits.QUOTE_CHARACTERS}),
    "Expression": ("expression", {**TEXT, "maxLength": limits.EXPRESSION_CHARACTERS}),
    "Id": ("id", _build_formed(_ID, _ID_EXPECTED, "number", most=limits.ID_CHARACTERS)),
    "IdOrNotStated": (
        "id-or-not-stated",
        {
            **_build_formed(
                _ID,
                f"{_ID_EXPECTED}, or {_NOT_STATED_WORD}",
                "number",
                most=limits.ID_CHARACTERS,
            ),
            "defaultSnippets": [NOT_STATED_SNIPPET],
        },
    ),
    "Reference": (
        "reference",
        _build_formed(
            f"{_ID}(?:#{_ID})?",
            "claim-id or claim-id#figure-id",
            "number",
            most=2 * limits.ID_CHARACTERS + 1,
        ),
    ),
    "Day": ("day", _build_dated(_DAY, EXPECTED)),
    "Moment": (
        "moment",
        {
            **_build_dated(f"{_DAY}|{_NOT_STATED_WORD}", f"{EXPECTED}; or {_NOT_STATED_WORD}"),
            "defaultSnippets": [NOT_STATED_SNIPPET],
        },
    ),
    "MomentOrSaid": (
        "moment-or-said",
        {
            **_build_dated(
                f"{_DAY}|{_NOT_STATED_WORD}|{SAID.value}",
                f"{EXPECTED}; {_NOT_STATED_WORD}; or {SAID.value}",
            ),
            "defaultSnippets": [NOT_STATED_SNIPPET, SAID_SNIPPET],
        },
    ),
    "Period": (
        "period",
        {
            **_build_dated(
                f"{_DAY}|{periods.FISCAL_YEAR.pattern}|{_NOT_STATED_WORD}",
                f"{EXPECTED}; a fiscal year such as FY2018-19; or {_NOT_STATED_WORD}",
            ),
            "defaultSnippets": [NOT_STATED_SNIPPET],
        },
    ),
    "YearlyDay": ("yearly-day", _build_formed(periods.MONTH_AND_DAY.pattern, "--MM-DD")),
    "PrintedValue": (
        "printed-value",
        {
            "type": ["string", "number"],
            "maxLength": limits.VALUE_CHARACTERS,
            "errorMessage": "expected the figure as printed, with its almost or about",
        },
    ),
    "PartyKindOrWord": ("party-kind", _build_worded(PartyKind)),
    "Flag": (
        "flag",
        {
            "if": {"type": "boolean"},
            "then": {"enum": [True], "errorMessage": "expected true, or no such line"},
            "else": _build_formed("true", "true, or no such line"),
            "defaultSnippets": [{"label": "true", "body": True}],
        },
    ),
    "Language": (
        "language",
        _build_formed(scalars.LANGUAGE.pattern, "a language tag such as en or es-MX"),
    ),
    "Length": (
        "length-of-time",
        _build_formed(
            periods.LENGTH_OF_TIME.pattern, "a length of time such as 1 year or 6 months"
        ),
    ),
    "Time": (
        "time",
        _build_formed(periods.TIME.pattern, "hours:minutes:seconds such as 00:12:34"),
    ),
    "Currency": (
        "currency",
        _build_formed("[A-Z]{3}", "an ISO 4217 code such as USD or CAD"),
    ),
    "Address": (
        "address",
        _build_formed(
            ADDRESS.pattern,
            "a whole web address, with http:// or https:// and a host",
            most=limits.ADDRESS_CHARACTERS,
        ),
    ),
    "PerOrNotStated": (
        "per",
        {
            "type": ["array", "string"],
            "items": {"$ref": "#/definitions/text"},
            "pattern": wrap_pattern(_NOT_STATED_WORD),
            "patternErrorMessage": f"expected a list of words, or {_NOT_STATED_WORD}",
            "errorMessage": f"expected a list of words, or {_NOT_STATED_WORD}",
            "defaultSnippets": [NOT_STATED_SNIPPET],
        },
    ),
    "Dimensions": (
        "dimensions",
        {
            "type": "object",
            "additionalProperties": {
                "type": ["array", "object"],
                "items": {"$ref": "#/definitions/text"},
                "additionalProperties": {
                    "if": {"type": "object"},
                    "then": {
                        "additionalProperties": False,
                        "properties": {
                            "title": {"$ref": "#/definitions/text"},
                            "parts": {"type": "array", "items": {"$ref": "#/definitions/text"}},
                            "same_as": {"$ref": "#/definitions/text"},
                        },
                    },
                    "else": {
                        "if": {"type": "array"},
                        "then": {"items": {"$ref": "#/definitions/text"}},
                        "else": {"$ref": "#/definitions/text"},
                    },
                },
            },
        },
    ),
    "dict[str, str]": (
        "scope",
        {
            "type": "object",
            "additionalProperties": {**TEXT, "defaultSnippets": [NOT_STATED_SNIPPET]},
        },
    ),
}
"""By the type as the records write it: the name of its definition, and the definition."""

_CORE: Final[tuple[tuple[re.Pattern[str], Callable[[str], Json]], ...]] = (
    (re.compile(r"true|True|TRUE"), lambda _: True),
    (re.compile(r"false|False|FALSE"), lambda _: False),
    (re.compile(r"[-+]?[0-9]{1,15}"), int),
    (re.compile(r"0o[0-7]{1,15}"), lambda text: int(text, 0)),
    (re.compile(r"0x[0-9a-fA-F]{1,12}"), lambda text: int(text, 0)),
)
"""What plain values of YAML are to a text editor (YAML 1.2.2, section 10.3.2) and not to the records."""

_NOT_LISTED: Final = re.compile(
    r"~|null|Null|NULL|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
    r"|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+"
)
"""What is no text to a text editor either, and cannot be listed without floats or loss."""


def list_values(texts: Iterable[str]) -> list[Json] | None:
    """Return values as text editors may meet them: each text, behind what it is where it stands plain.

    Args:
        texts: the values as they are written.

    Returns:
        The list, or None where one of the values cannot be listed, so that all must be let in.
    """
    values: list[Json] = []
    for text in texts:
        typed = next((value(text) for form, value in _CORE if form.fullmatch(text)), None)
        if typed is not None:
            values.append(typed)
        elif _NOT_LISTED.fullmatch(text):
            return None
        values.append(text)
    return values
