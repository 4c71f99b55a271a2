"""The settings of a project's site: the table `[site]` of its settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    Refuse = Callable[[str, str], Exception]
    """Makes the error of a key, by the key and what is expected of it."""


@dataclass(frozen=True, slots=True)
class SiteSettings:
    """How a project wants its site.

    Attributes:
        base: the address below which it stands; None where that is not known.
        sides: the ids of the two parties that have a colour; empty for those that come first.
        has_grouped_claims: whether records share pages, a hundred claims each.
        stylesheet: a file whose rules come after the site's own; None where there is none.
    """

    base: str | None = None
    sides: tuple[str, ...] = ()
    has_grouped_claims: bool = False
    stylesheet: Path | None = None


def read_site_settings(table: object, folder: Path, refuse: Refuse) -> SiteSettings:
    """Read the table of a site.

    Args:
        table: as it stands in the settings.
        folder: against which paths are read.
        refuse: makes the error of a key.

    Raises:
        ConfigurationError: it is no table, or a key is unknown or holds what it must not.
    """
    if not isinstance(table, dict):
        raise refuse("site", f"a table of {', '.join(_EXPECTED)}")
    for key, value in table.items():
        if key not in _EXPECTED:
            raise refuse(key, f"as a setting of site one of {', '.join(_EXPECTED)}")
        if not _ACCEPTED[key](value):
            raise refuse(key, _EXPECTED[key])
    stylesheet = table.get("stylesheet")
    return SiteSettings(
        base=table.get("base"),
        sides=tuple(table.get("sides", ())),
        has_grouped_claims=table.get("claim_pages") == "grouped",
        stylesheet=None if stylesheet is None else folder / stylesheet,
    )


def is_address(value: object) -> bool:
    """Return whether a text is an address below which a site can stand."""
    if not isinstance(value, str):
        return False
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return (
        parts.scheme in {"http", "https"}
        and bool(parts.netloc)
        and not parts.query + parts.fragment
    )


def _is_pair(value: object) -> bool:
    return (
        isinstance(value, list)
        and len(value) == len(set(map(str, value))) == 2
        and all(isinstance(each, str) for each in value)
    )


_EXPECTED: Final = {
    "base": "an address such as https://example.org/ledger/",
    "sides": 'a list of the ids of two parties, such as ["transit", "guild"]',
    "claim_pages": '"single" or "grouped"',
    "stylesheet": "the path of a file in quotes",
}
_ACCEPTED: Final[Mapping[str, Callable[[object], bool]]] = {
    "base": is_address,
    "sides": _is_pair,
    "claim_pages": lambda value: value in {"single", "grouped"},
    "stylesheet": lambda value: isinstance(value, str) and bool(value),
}
