"""Build the site of a ledger and replace its folder, or check one that was built."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from factcheck.errors import FactcheckError
from factcheck.records import dataclass
from factcheck.site.write import MARK, replace_site

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.model.corpus import Corpus


class NoSiteError(FactcheckError):
    """A folder that holds no site."""


class BadBaseError(FactcheckError):
    """An address below which no site can stand."""


@dataclass(frozen=True, slots=True)
class Published:
    """What was written.

    Attributes:
        files: how many files the site has.
        changed: how many of them are new or different.
    """

    files: int
    changed: int


def build_site(corpus: Corpus, folder: Path, base: str | None = None) -> Published:
    """Build the site of a ledger; the folder is replaced whole, or not at all.

    Args:
        corpus: the ledger.
        folder: where the site stands; made where it is missing.
        base: the address below which it will stand, for canonical addresses and the sitemap.

    Raises:
        BadBaseError: the base is no address.
        MissingSiteExtraError: what writes pages is not installed.
        OccupiedFolderError: the folder holds something else.
        UnwritableSiteError: it cannot be written; what stood there is untouched.
    """
    from factcheck import __version__
    from factcheck.site import build

    if base is not None and not _is_address(base):
        raise BadBaseError(
            f"--base is '{base}', expected an address such as https://example.org/ledger/"
        )
    pages = build.build_site(corpus, corpus.revision, __version__, base)
    return Published(len(pages), replace_site(folder, pages, corpus.revision))


def _is_address(base: str) -> bool:
    try:
        parts = urlsplit(base)
    except ValueError:
        return False
    return (
        parts.scheme in {"http", "https"}
        and bool(parts.netloc)
        and not parts.query + parts.fragment
    )


def check_site(folder: Path) -> tuple[str, ...]:
    """Find what is wrong with a built site; a line each, empty where nothing is.

    Raises:
        NoSiteError: the folder holds no site.
    """
    from factcheck.site import check

    if not (folder / MARK).is_file():
        raise NoSiteError(f"'{folder}' is no site", hint="write one with factcheck site build")
    found = (each for each in sorted(folder.rglob("*")) if each.is_file())
    read = {each.relative_to(folder).as_posix(): each.read_bytes() for each in found}
    return tuple(check.check_site(read))
