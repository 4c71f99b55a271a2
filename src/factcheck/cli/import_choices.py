"""What is typed of a file that is imported, as the import takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from factcheck.errors import FactcheckError
from factcheck.importing.dates import DateOrder
from factcheck.importing.read import FileForm, ImportChoices
from factcheck.importing.rows import Habits
from factcheck.runtime.records import dataclass
from factcheck.runtime.regular_file import read_regular

if TYPE_CHECKING:
    from collections.abc import Sequence
    from enum import StrEnum
    from pathlib import Path

_MOST_BYTES: Final = 1_000_000
_Word = TypeVar("_Word", bound="StrEnum")


class WrongChoiceError(FactcheckError):
    """Something that is said of a file and that no file can be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """The options that say something of a file, as typed; None where they are not given."""

    form: str | None
    columns: str | None
    map_file: Path | None
    dates: str | None
    decimal: str | None
    encoding: str | None
    delimiter: str | None

    @property
    def asks_for_columns(self) -> bool:
        """Whether the columns are wanted and nothing else."""
        return self.columns == ""

    def read(self) -> ImportChoices:
        """Return the choices.

        Raises:
            WrongChoiceError: an option has a value that it cannot have.
        """
        if self.decimal not in {None, ".", ","}:
            raise WrongChoiceError(f"--decimal '{self.decimal}', expected . or ,")
        return ImportChoices(
            form=_read_word(FileForm, self.form, "--as"),
            columns=(
                *self._read_map_file(),
                *(each for each in (self.columns or "").split(",") if each),
            ),
            habits=Habits(_read_word(DateOrder, self.dates, "--dates"), self.decimal),
            encoding=self.encoding,
            delimiter=self.delimiter,
        )

    def _read_map_file(self) -> list[str]:
        if self.map_file is None:
            return []
        try:
            text = read_regular(self.map_file, limit=_MOST_BYTES).decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise WrongChoiceError(
                f"'{self.map_file}': byte {error.start:,} is not UTF-8"
            ) from None
        except OSError as error:
            raise WrongChoiceError(f"'{self.map_file}' cannot be read: {error.strerror}") from None
        lines = (each.strip() for each in text.splitlines())
        return [each for each in lines if each and not each.startswith("#")]


def read_shape(typed: str, shapes: Sequence[str]) -> str:
    """Return the shape in which something is wanted, in any case.

    Args:
        typed: the shape as typed.
        shapes: the names of those that there are.

    Raises:
        WrongChoiceError: there is no such shape.
    """
    shape = typed.casefold()
    if shape not in shapes:
        hint = f"formats are {', '.join(shapes)}"
        raise WrongChoiceError(f"--format: no format '{typed}'", hint=hint)
    return shape


def _read_word(words: type[_Word], typed: str | None, option: str) -> _Word | None:
    if typed is None:
        return None
    try:
        return words(typed.casefold())
    except ValueError:
        known = ", ".join(each.value for each in words)
        raise WrongChoiceError(
            f"{option} '{typed}' is none", hint=f"expected one of {known}"
        ) from None
