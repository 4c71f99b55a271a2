"""The settings of a project, from its `factcheck.toml`.

Every key is known here; another one is an error, because a misspelt setting that is passed over
would be believed to hold.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.findings.suggestion import closest
from factcheck.loading.folders import DISK, Folder

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TypeAlias

    _Setting: TypeAlias = "Path | Demand | tuple[str, ...]"

FILE_NAME: Final = "factcheck.toml"

_CODE: Final = re.compile(r"FC[0-9]{0,3}")


class ConfigurationError(FactcheckError):
    """A settings file that cannot be read, or holds what it must not."""


class Demand(StrEnum):
    """What a project asks of its quotes: unproven ones are errors, or warnings."""

    REQUIRED = "required"
    RECOMMENDED = "recommended"


@dataclass(frozen=True, slots=True)
class Configuration:
    """What a project has set.

    Attributes:
        file: the settings file, or None where there is none.
        corpus: the corpus file, or None where the settings do not name one.
        archive: the folder of archived texts, or None.
        evidence: how much a quote that is not proven weighs.
        select: codes, or their beginnings, of the checks to run; empty for all.
        ignore: codes, or their beginnings, of the checks to leave out.
    """

    file: Path | None = None
    corpus: Path | None = None
    archive: Path | None = None
    evidence: Demand = Demand.RECOMMENDED
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()


def read_configuration(file: Path, within: Folder = DISK) -> Configuration:
    """Read a settings file.

    Args:
        file: the file.
        within: where it lies.

    Raises:
        ConfigurationError: it cannot be read, is no TOML, holds an unknown key, or a value of
            another type than its key wants; the message starts with the file and the line.
    """
    import tomllib

    try:
        text = within.read(file).decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise ConfigurationError(f"{file}: cannot be read: {reason}") from None
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line, column = _place_in(str(error))
        raise ConfigurationError(
            f"{file}:{line}:{column}: error: this is not TOML", hint="texts stand in quotes"
        ) from None
    for key in table:
        if key not in _READERS:
            near = closest(key, _READERS)
            raise ConfigurationError(
                f"{file}:{_line_of(text, key)}:1: error: unknown setting '{key}'",
                hint=f"did you mean '{near}'?" if near else f"settings are {', '.join(_READERS)}",
            )
    settings = {key: _READERS[key](_At(file, text, key), value) for key, value in table.items()}
    return Configuration(
        file=file,
        corpus=_path(settings, "corpus"),
        archive=_path(settings, "archive"),
        evidence=_demand(settings, "evidence"),
        select=_codes(settings, "select"),
        ignore=_codes(settings, "ignore"),
    )


@dataclass(frozen=True, slots=True)
class _At:
    file: Path
    text: str
    key: str

    def wants(self, expected: str) -> ConfigurationError:
        line = _line_of(self.text, self.key)
        return ConfigurationError(
            f"{self.file}:{line}:1: error: setting '{self.key}' expected {expected}"
        )


def _read_path(at: _At, value: object) -> Path:
    if not isinstance(value, str) or not value:
        raise at.wants("a path in quotes")
    return at.file.parent / value


def _read_codes(at: _At, value: object) -> tuple[str, ...]:
    expected = 'a list of codes such as ["FC204", "FC9"]'
    if not isinstance(value, list):
        raise at.wants(expected)
    codes = tuple(str(code) for code in value)
    if not all(_CODE.fullmatch(code) for code in codes):
        raise at.wants(expected)
    return codes


def _read_demand(at: _At, value: object) -> Demand:
    if value not in tuple(Demand):
        raise at.wants(" or ".join(f'"{each}"' for each in Demand))
    return Demand(str(value))


_READERS: Final[Mapping[str, Callable[[_At, object], _Setting]]] = {
    "corpus": _read_path,
    "archive": _read_path,
    "evidence": _read_demand,
    "select": _read_codes,
    "ignore": _read_codes,
}


def _demand(settings: Mapping[str, _Setting], key: str) -> Demand:
    value = settings.get(key)
    return value if isinstance(value, Demand) else Demand.RECOMMENDED


def _path(settings: Mapping[str, _Setting], key: str) -> Path | None:
    value = settings.get(key)
    return value if isinstance(value, Path) else None


def _codes(settings: Mapping[str, _Setting], key: str) -> tuple[str, ...]:
    value = settings.get(key)
    return value if isinstance(value, tuple) else ()


def _line_of(text: str, key: str) -> int:
    for number, line in enumerate(text.splitlines(), start=1):
        if re.match(rf"\s*[\"'\[]*{re.escape(key)}\b", line):
            return number
    return 1


def _place_in(message: str) -> tuple[int, int]:
    match = re.search(r"line (\d+), column (\d+)", message)
    return (int(match[1]), int(match[2])) if match else (1, 1)
