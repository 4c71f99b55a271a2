"""The packages that only archiving needs: the extra `fetch`, imported when first used."""

from __future__ import annotations

from importlib import import_module
from typing import Final

from factcheck.errors import FactcheckError

NEEDED: Final = ("httpx", "pypdf", "trafilatura", "warcio")
"""The packages of the extra, in alphabetical order."""


class MissingExtraError(FactcheckError):
    """The packages for archiving are not installed."""


def require_fetch_extra(packages: tuple[str, ...] = NEEDED) -> None:
    """Refuse to go on where a package of the extra is missing.

    Args:
        packages: the names by which Python imports them.

    Raises:
        MissingExtraError: with the command that installs them.
    """
    missing = tuple(name for name in packages if not _is_installed(name))
    if missing:
        raise MissingExtraError(
            f"archiving needs {', '.join(missing)}, which {_say_is(missing)} not installed",
            hint="pip install 'factcheck-ledger[fetch]'",
        )


def _say_is(names: tuple[str, ...]) -> str:
    return "is" if len(names) == 1 else "are"


def _is_installed(package: str) -> bool:
    try:
        import_module(package)
    except ImportError:
        return False
    return True
