"""A data set at a web address: fetched by this program within its limits, since no engine may ask a server by itself."""

from __future__ import annotations

from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from factcheck.evidence.fetch.acquire import is_address
from factcheck.evidence.fetch.page import fetch
from factcheck.evidence.fetch.refuse import Limits
from factcheck.model.addresses import keep
from factcheck.store.dataset.manifest import NAME, DataSetError, read_manifest

if TYPE_CHECKING:
    from collections.abc import Iterator

LIMITS: Final = Limits(total=600, size=500_000_000)
"""Of a file; a table of two million figures has about 60 million bytes."""


@contextmanager
def open_place(place: str, tables: tuple[str, ...], *, allow_private: bool) -> Iterator[Path]:
    """Open the folder of a data set, for a web address one into which some tables of it are fetched.

    Args:
        place: a folder, or the address of one.
        tables: those that are needed.
        allow_private: whether hosts outside of the open internet may be asked.

    Raises:
        DataSetError: it is an address of another kind, or a file is not the one that the manifest names.
        FetchError, MissingExtraError: a file cannot be fetched.
    """
    if not is_address(place):
        if "://" in place:
            raise DataSetError(
                f"'{keep(place)}' is the address of no data set, expected http:// or https://",
                hint="copy its files into a folder, and name that",
            )
        yield Path(place)
        return
    with TemporaryDirectory(prefix="factcheck-") as name:
        folder = Path(name)
        _fetch_tables(place.rstrip("/"), folder, tables, allow_private=allow_private)
        yield folder


def _fetch_tables(
    address: str, folder: Path, tables: tuple[str, ...], *, allow_private: bool
) -> None:
    def fetch_file(name: str) -> bytes:
        found = fetch(f"{address}/{name}", allow_private=allow_private, limits=LIMITS)
        (folder / name).write_bytes(found.document)
        return found.document

    fetch_file(NAME)
    manifest = read_manifest(folder)
    assert manifest is not None, "it was written just now"
    for each in manifest.files:
        if each.table in tables and sha256(fetch_file(each.name)).hexdigest() != each.sha256:
            raise DataSetError(f"'{keep(address)}/{each.name}' is not the file that '{NAME}' names")
