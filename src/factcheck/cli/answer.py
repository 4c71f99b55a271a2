"""How an answer is written: in the format that was asked for, where it is wanted."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from factcheck.cli.output import (
    is_replaced,
    may_colour,
    measure_terminal,
    replace_unshowable,
    write_result,
)
from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from factcheck.formats.formats import View
    from factcheck.text.formats import Format


class UnknownFormatError(FactcheckError):
    """A format that there is not."""


def read_format(form: str, formats: Mapping[str, Format]) -> str:
    """Return the name of the format that is asked for, before anything is read.

    Args:
        form: what was asked for: its name or another that it has, in any case.
        formats: those that there are, by name.

    Raises:
        UnknownFormatError: there is no such format.
    """
    typed = form.casefold()
    for name, each in formats.items():
        if typed == name or typed in each.aliases:
            return name
    from factcheck.text.suggest import find_closest

    names = {known: name for name, each in formats.items() for known in (name, *each.aliases)}
    near = find_closest(typed, names)
    meant = "" if near is None else f"did you mean '{names[near]}'? "
    raise UnknownFormatError(
        f"--format: no format '{form}'", hint=f"{meant}formats are {', '.join(formats)}"
    )


def write_answer(
    view: View,
    form: str,
    output: Path | None,
    *,
    watch: Callable[[Iterable[str]], Iterator[str]] = iter,
    with_mark: bool = False,
) -> None:
    """Write a view.

    Args:
        view: what a question found.
        form: the name of its format.
        output: the file for it, or None for standard output.
        watch: takes and yields the pieces of what cannot be taken back once it is written.
        with_mark: whether a byte order mark stands before it, by which spreadsheets know UTF-8.
    """
    from factcheck.formats.formats import EXPORT_FORMATS, write_answer
    from factcheck.formats.options import Options

    options = Options(measure_terminal(), colour=output is None and may_colour())
    is_table = EXPORT_FORMATS[form].is_for_people
    pieces = write_answer(replace_unshowable(view, output) if is_table else view, form, options)
    if with_mark:
        pieces = chain(("\ufeff",), pieces)
    if output is None or not is_replaced(output):
        pieces = watch(pieces)
    write_result(pieces, output, is_table=is_table, is_own=is_table)
