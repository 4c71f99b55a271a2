"""The values of a dimension of a measure: their names, titles and parts, and second names of one value.

A list names values; a mapping says more of each: a title, a list of its parts, or several of these.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.errors import FactcheckError
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from pydantic_core import CoreSchema

Told: TypeAlias = str | tuple[str, ...] | dict[str, str | tuple[str, ...]]
"""What is said of one value: its title, its parts, or the fields below."""
Values: TypeAlias = tuple[str, ...] | dict[str, Told]
"""The values of one dimension, as they are written."""

TITLE, PARTS, SAME_AS = "title", "parts", "same_as"
FIELDS: Final = (TITLE, PARTS, SAME_AS)


class DimensionError(FactcheckError, ValueError):
    """Values of a dimension that are neither a list nor say what each of them is."""


@dataclass(frozen=True, slots=True)
class ReadsDimensions:
    """Annotates `dimensions` with what reads the values of each (for pydantic)."""

    def __get_pydantic_core_schema__(self, source: object, handler: object) -> CoreSchema:
        from pydantic_core import core_schema

        return core_schema.dict_schema(
            core_schema.str_schema(strict=True),
            core_schema.no_info_plain_validator_function(read_values),
        )


def read_values(given: object) -> Values:
    """Read the values of one dimension.

    Args:
        given: what the file says of the dimension.

    Raises:
        DimensionError: they are no list of texts, and no mapping that says something of each.
    """
    if isinstance(given, list) and all(isinstance(each, str) for each in given):
        return tuple(given)
    if isinstance(given, dict):
        return {str(name): _read_told(str(name), told) for name, told in given.items()}
    raise DimensionError(
        "expected a list of values, or a line for each with its title or its parts"
    )


def name_values(values: Values) -> tuple[str, ...]:
    """Return the names of values in the order written, each before parts that are not written by themselves.

    Args:
        values: of one dimension.
    """
    if isinstance(values, tuple):
        return values
    named: dict[str, None] = {}
    for name in values:
        named[name] = None
        named.update(dict.fromkeys(find_parts(values).get(name, ())))
    return tuple(named)


def find_titles(values: Values) -> dict[str, str]:
    """Return the words in which values are said, where they have any.

    Args:
        values: of one dimension.

    Returns:
        Titles by value.
    """
    return {
        name: each for name, told in _list_told(values) if isinstance(each := told.get(TITLE), str)
    }


def say_value(values: Values | None, name: str) -> str:
    """Return a value in the words of its title, or else in those of its name.

    Args:
        values: of the dimension, or None where the measure is unknown.
        name: of one value, as the scope of a figure has it.
    """
    title = None if values is None else find_titles(values).get(name)
    return title or name.replace("-", " ")


def find_parts(values: Values) -> dict[str, tuple[str, ...]]:
    """Return of what values a value is the sum, for each that is one.

    Args:
        values: of one dimension.

    Returns:
        The parts of each value that has some.
    """
    return {
        name: each
        for name, told in _list_told(values)
        if isinstance(each := told.get(PARTS), tuple)
    }


def find_second_names(values: Values) -> dict[str, str]:
    """Return the values that are another one under a second name, each with that one.

    Args:
        values: of one dimension.
    """
    return {
        name: each
        for name, told in _list_told(values)
        if isinstance(each := told.get(SAME_AS), str)
    }


def _list_told(values: Values) -> list[tuple[str, dict[str, str | tuple[str, ...]]]]:
    if isinstance(values, tuple):
        return []
    return [(name, _fill(told)) for name, told in values.items()]


def _fill(told: Told) -> dict[str, str | tuple[str, ...]]:
    if isinstance(told, dict):
        return told
    return {TITLE if isinstance(told, str) else PARTS: told}


def _read_told(name: str, given: object) -> Told:
    if isinstance(given, str):
        return given
    if isinstance(given, list) and all(isinstance(each, str) for each in given):
        return tuple(given)
    if not isinstance(given, dict):
        raise DimensionError(
            f"'{name}' expected a title, a list of its parts, or {', '.join(FIELDS)}"
        )
    told: dict[str, str | tuple[str, ...]] = {}
    for field, said in given.items():
        if (
            field == PARTS
            and isinstance(said, list)
            and all(isinstance(each, str) for each in said)
        ):
            told[field] = tuple(said)
        elif field in {TITLE, SAME_AS} and isinstance(said, str):
            told[field] = said
        else:
            raise DimensionError(
                f"'{name}' has {field}, expected {TITLE} and {SAME_AS} as texts, {PARTS} as a list"
            )
    return told
