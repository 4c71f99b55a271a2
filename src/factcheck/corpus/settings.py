"""The settings of a project, from its `factcheck.toml` or from `[tool.factcheck]` of its pyproject.toml.

Every key is known here; another one is an error, because a misspelt setting that is passed over
would be believed to hold.
"""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar, cast

from factcheck.corpus.folders import is_file, read_bytes
from factcheck.errors import FactcheckError
from factcheck.findings import Severity
from factcheck.model.limits import EXTRACTION_MEGABYTES, EXTRACTION_SECONDS, QUOTE_WORDS
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from factcheck.corpus.site_settings import SiteSettings

_Value = TypeVar("_Value")

FILE_NAME: Final = "factcheck.toml"
PROJECT_FILE_NAME: Final = "pyproject.toml"

_TABLE: Final = ("tool", "factcheck")
"""Of pyproject.toml (Python packaging, "The [tool] table")."""
_HEADING: Final = re.compile(r"(?m)^[ \t]*\[[ \t]*tool[ \t]*\.[ \t]*\"?factcheck\b")
_CODE: Final = re.compile(r"FC[0-9]{0,3}")
_LONGEST: Final = 1024 * 1024
"""Bytes; far above any project's settings, and it bounds the work of hostile ones."""


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
        severity: how much findings weigh, by codes or their beginnings.
        quote_words: how many words a quote may have.
        extraction_seconds: how long taking the text out of a document may take.
        extraction_megabytes: how much memory it may take.
        site: how the site is wanted; None where the file says nothing of it.
        lines: where in the file each setting stands, and each code that has a severity.
    """

    file: Path | None = None
    corpus: Path | None = None
    archive: Path | None = None
    evidence: Demand = Demand.RECOMMENDED
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: tuple[tuple[str, Severity], ...] = ()
    quote_words: int = QUOTE_WORDS
    extraction_seconds: int = EXTRACTION_SECONDS
    extraction_megabytes: int = EXTRACTION_MEGABYTES
    site: SiteSettings | None = None
    lines: tuple[tuple[str, int], ...] = ()

    def name_place(self, setting: str) -> str:
        """Return the file, line and column of a setting as messages begin."""
        return f"{self.file}:{dict(self.lines).get(setting, 1)}:1"


def find_settings(folder: Path) -> Path | None:
    """Return the file in a folder that holds settings, or None.

    Args:
        folder: the folder.

    Raises:
        ConfigurationError: two files of the folder hold settings.
    """
    own = folder / FILE_NAME
    project = folder / PROJECT_FILE_NAME
    if not _has_table(project):
        return own if is_file(own) else None
    if is_file(own):
        raise ConfigurationError(
            f"{project}: holds a table [tool.factcheck], and {FILE_NAME} stands beside it",
            hint="keep the settings in one of them",
        )
    return project


def read_configuration(file: Path) -> Configuration:
    """Read a settings file.

    Args:
        file: the file.

    Raises:
        ConfigurationError: it cannot be read, is no TOML, holds an unknown key, or a value of
            another type than its key wants; the message starts with the file and the line.
    """
    import tomllib

    try:
        raw = read_bytes(file)
        if len(raw) > _LONGEST:
            raise ConfigurationError(
                f"{file}: has {len(raw):,} bytes, expected at most {_LONGEST:,}"
            )
        text = raw.decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise ConfigurationError(f"{file}: cannot be read: {reason}") from None
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line, column = _find_place(str(error))
        raise ConfigurationError(
            f"{file}:{line}:{column}: error: this is not TOML", hint="texts stand in quotes"
        ) from None
    except (RecursionError, ValueError) as error:
        deep = isinstance(error, RecursionError)
        what = "its brackets lie too deep inside each other" if deep else "a number is too long"
        raise ConfigurationError(f"{file}: cannot be read: {what}") from None
    if file.name == PROJECT_FILE_NAME:
        for name in _TABLE:
            table = table.get(name, {})
            if not isinstance(table, dict):
                raise ConfigurationError(f"{file}: error: 'tool.factcheck' is no table")
    text = _remove_before_heading(text) if file.name == PROJECT_FILE_NAME else text
    return _build_configuration(file, text, table)


def _build_configuration(file: Path, text: str, table: dict[str, object]) -> Configuration:
    for key in table:
        if key not in _READERS:
            from factcheck.text.suggest import find_closest

            near = find_closest(key, _READERS)
            raise ConfigurationError(
                f"{file}:{_find_line(text, key)}:1: error: unknown setting '{key}'",
                hint=f"did you mean '{near}'?" if near else f"settings are {', '.join(_READERS)}",
            )
    read = {key: _READERS[key](_At(file, text, key), value) for key, value in table.items()}
    severity = read.get("severity", ())
    codes = (code for code, _ in severity) if isinstance(severity, tuple) else ()
    return Configuration(
        file=file,
        corpus=_select(read, "corpus", Path),
        archive=_select(read, "archive", Path),
        evidence=_select(read, "evidence", Demand) or Demand.RECOMMENDED,
        select=_select(read, "select", tuple) or (),
        ignore=_select(read, "ignore", tuple) or (),
        severity=_select(read, "severity", tuple) or (),
        quote_words=_select(read, "quote_words", int) or QUOTE_WORDS,
        extraction_seconds=_select(read, "extraction_seconds", int) or EXTRACTION_SECONDS,
        extraction_megabytes=_select(read, "extraction_megabytes", int) or EXTRACTION_MEGABYTES,
        site=cast("SiteSettings | None", read.get("site")),
        lines=tuple((key, _find_line(text, key)) for key in (*table, *codes)),
    )


def _select(read: Mapping[str, object], key: str, kind: type[_Value]) -> _Value | None:
    value = read.get(key)
    return value if isinstance(value, kind) else None


@dataclass(frozen=True, slots=True)
class _At:
    file: Path
    text: str
    key: str

    def refuse(self, expected: str) -> ConfigurationError:
        return self.refuse_part(f"setting '{self.key}'", expected)

    def refuse_part(self, what: str, expected: str) -> ConfigurationError:
        line = _find_line(self.text, self.key)
        return ConfigurationError(f"{self.file}:{line}:1: error: {what} expected {expected}")


def _read_path(at: _At, value: object) -> Path:
    if not isinstance(value, str) or not value:
        raise at.refuse("a path in quotes")
    return at.file.parent / value


def _read_codes(at: _At, value: object) -> tuple[str, ...]:
    expected = 'a list of codes such as ["FC204", "FC9"]'
    if not isinstance(value, list):
        raise at.refuse(expected)
    codes = tuple(str(code) for code in value)
    if not all(_CODE.fullmatch(code) for code in codes):
        raise at.refuse(expected)
    return codes


def _read_demand(at: _At, value: object) -> Demand:
    if value not in tuple(Demand):
        raise at.refuse(" or ".join(f'"{each}"' for each in Demand))
    return Demand(str(value))


def _read_whole(at: _At, value: object) -> int:
    unit, usual, most = _WHOLE[at.key]
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= most:
        raise at.refuse(f"a number of {unit}, such as {usual}")
    return value


_WHOLE: Final = {
    "quote_words": ("words", QUOTE_WORDS, 1_000_000),
    "extraction_seconds": ("seconds up to 3600", EXTRACTION_SECONDS, 3_600),
    "extraction_megabytes": ("megabytes up to 1000000", EXTRACTION_MEGABYTES, 1_000_000),
}
"""Settings that are whole numbers: what they count, the usual number, the largest."""


def _read_severity(at: _At, value: object) -> tuple[tuple[str, Severity], ...]:
    if not isinstance(value, dict):
        raise at.refuse('a table of codes such as FC404 = "error"')
    for code, word in value.items():
        here = _At(at.file, at.text, str(code))
        if not _CODE.fullmatch(code):
            raise here.refuse_part(
                f"severity of '{code}'", "a code such as FC404, or its beginning"
            )
        if word not in tuple(Severity):
            either = " or ".join(f'"{each}"' for each in Severity)
            raise here.refuse_part(f"severity of {code}", f"{either}; ignore leaves a check out")
    return tuple((code, Severity(word)) for code, word in value.items())


def _read_site(at: _At, value: object) -> SiteSettings:
    def refuse(key: str, expected: str) -> ConfigurationError:
        return _At(at.file, at.text, key).refuse(expected)

    from factcheck.corpus.site_settings import read_site_settings

    return read_site_settings(value, at.file.parent, refuse)


_READERS: Final[Mapping[str, Callable[[_At, object], object]]] = {
    "corpus": _read_path,
    "archive": _read_path,
    "evidence": _read_demand,
    "select": _read_codes,
    "ignore": _read_codes,
    "severity": _read_severity,
    "quote_words": _read_whole,
    "extraction_seconds": _read_whole,
    "extraction_megabytes": _read_whole,
    "site": _read_site,
}
"""By the key, which is the field of the configuration too."""


def _has_table(project: Path) -> bool:
    try:
        text = read_bytes(project).decode("utf-8", "replace")
    except OSError:
        return False
    return _HEADING.search(text) is not None


def _remove_before_heading(text: str) -> str:
    """Blank everything before the table, so that its keys are found at their lines."""
    match = _HEADING.search(text)
    start = match.start() if match else 0
    return re.sub(r"[^\n]", "", text[:start]) + text[start:]


def _find_line(text: str, key: str) -> int:
    for number, line in enumerate(text.splitlines(), start=1):
        if re.match(rf"\s*[\"'\[]*{re.escape(key)}\b", line):
            return number
    return 1


def _find_place(message: str) -> tuple[int, int]:
    match = re.search(r"line (\d+), column (\d+)", message)
    return (int(match[1]), int(match[2])) if match else (1, 1)
