"""Which checks a run wants and how much they weigh, by codes or their beginnings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.checks.table import BY_CODE
from factcheck.corpus.codes import READING_CODES, READING_SEVERITIES
from factcheck.corpus.settings import ConfigurationError
from factcheck.errors import FactcheckError
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from factcheck.corpus.settings import Configuration
    from factcheck.findings import Diagnostic, Severity

ALL_CODES: Final = (*READING_CODES, *BY_CODE)


class UnknownCodeError(FactcheckError):
    """A code, or the beginning of one, that no check has."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Which checks a run wants, and how much they weigh, by codes or their beginnings.

    What could not be read is reported whatever the selection: nothing behind it was checked.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: tuple[tuple[str, Severity], ...] = ()

    def has_code(self, code: str) -> bool:
        """Return whether the check of a code runs."""
        wanted = not self.select or code.startswith(self.select)
        return wanted and not (self.ignore and code.startswith(self.ignore))

    def replace_severity(self, diagnostic: Diagnostic) -> Diagnostic:
        """Return a diagnostic with the severity that the project sets for it; the longest code decides."""
        matching = [each for each in self.severity if diagnostic.code.startswith(each[0])]
        if not matching:
            return diagnostic
        return replace(diagnostic, severity=max(matching, key=lambda each: len(each[0]))[1])


EVERYTHING: Final = Selection()


def list_codes(selection: Selection) -> tuple[str, ...]:
    """Return the codes of the checks that run."""
    return tuple(filter(selection.has_code, BY_CODE))


def refuse_unknown(codes: tuple[str, ...]) -> None:
    """Refuse codes, or beginnings of codes, that no check has.

    Raises:
        UnknownCodeError: one is unknown.
    """
    for code in codes:
        if not _is_known(code):
            raise UnknownCodeError(
                f"no check has the code '{code}'", hint="factcheck explain lists all codes"
            )


def refuse_unknown_settings(settings: Configuration) -> None:
    """Refuse codes of the settings that no check has, or whose severity cannot be set.

    Raises:
        ConfigurationError: one is unknown or fixed; the message starts with file and line.
    """
    for setting in ("select", "ignore"):
        for code in settings.select if setting == "select" else settings.ignore:
            if not _is_known(code):
                raise ConfigurationError(
                    f"{settings.name_place(setting)}: error: no check has the code '{code}'",
                    hint="factcheck explain lists all codes",
                )
    fixed = tuple(code for code in READING_CODES if code not in READING_SEVERITIES)
    for code, _ in settings.severity:
        place = settings.name_place(code)
        if not _is_known(code):
            raise ConfigurationError(
                f"{place}: error: no check has the code '{code}'",
                hint="factcheck explain lists all codes",
            )
        if all(each in fixed for each in ALL_CODES if each.startswith(code)):
            raise ConfigurationError(
                f"{place}: error: what {code} reports is always an error",
                hint=f"factcheck explain {code} says why",
            )


def _is_known(code: str) -> bool:
    return bool(code) and any(each.startswith(code) for each in ALL_CODES)
