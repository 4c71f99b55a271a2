"""What a data set consists of: one small file that names all others, and is replaced last.

A file is named after its rows, so that one whose rows did not change stays as it is, and a reader who
has the old manifest finds the old files until the new one stands.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.quantity.sort_text import VERSION as SORT_TEXT
from factcheck.runtime.atomic_write import replace_file
from factcheck.runtime.records import dataclass
from factcheck.text.json_text import write_json

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

NAME: Final = "manifest.json"
SCHEMA: Final = 2
"""Of tables and columns."""


class DataSetError(FactcheckError):
    """A folder that holds no data set, or one that cannot be read."""


@dataclass(frozen=True, slots=True)
class DataFile:
    """One Parquet file.

    Attributes:
        name: in the folder.
        table: of which it is a part.
        bucket: which part, or None where the table is one file.
        rows: how many.
        rows_hash: of its rows, in their order.
        sha256: of its bytes.
    """

    name: str
    table: str
    bucket: int | None
    rows: int
    rows_hash: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """All that is known of a data set before one of its files is read.

    Attributes:
        formats: the version of each format that its columns have.
        program: the version of the program that wrote it.
        title: of the corpus.
        revision: of the corpus.
        files: in the order of their tables.
    """

    formats: dict[str, int]
    program: str
    title: str
    revision: str
    files: tuple[DataFile, ...]

    def list_files(self, table: str) -> tuple[DataFile, ...]:
        """Return the files of a table, one a bucket."""
        return tuple(each for each in self.files if each.table == table)


def list_formats(like_key: int) -> dict[str, int]:
    """Return the version of each format that columns have.

    Args:
        like_key: of the keys that alike figures share.
    """
    return {"schema": SCHEMA, "sort_text": SORT_TEXT, "like_key": like_key}


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Replace the manifest of a data set.

    Raises:
        OSError: it cannot be written.
    """
    tree = {
        "formats": manifest.formats,
        "program": manifest.program,
        "title": manifest.title,
        "revision": manifest.revision,
        "files": [
            {
                "name": each.name,
                "table": each.table,
                "bucket": each.bucket,
                "rows": each.rows,
                "rows_hash": each.rows_hash,
                "sha256": each.sha256,
            }
            for each in manifest.files
        ],
    }
    replace_file(folder / NAME, [f"{write_json(tree, indent=2)}\n".encode()])


def read_manifest(folder: Path) -> Manifest | None:
    """Read the manifest of a data set, or None where the folder has none.

    Raises:
        DataSetError: it cannot be read as one.
    """
    file = folder / NAME
    try:
        tree = json.loads(file.read_text(encoding="utf-8"))
        return Manifest(
            formats={str(name): int(number) for name, number in tree["formats"].items()},
            program=str(tree["program"]),
            title=str(tree["title"]),
            revision=str(tree["revision"]),
            files=tuple(_read_file(each) for each in tree["files"]),
        )
    except FileNotFoundError:
        return None
    except OSError as error:
        raise DataSetError(f"'{file}' cannot be read: {error.strerror}") from None
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        raise DataSetError(
            f"'{file}' is no manifest of a data set", hint=f"factcheck dataset write {folder}"
        ) from None


def _read_file(tree: dict[str, object]) -> DataFile:
    name, bucket = str(tree["name"]), tree["bucket"]
    if "/" in name or "\\" in name or name.startswith("."):
        raise ValueError(name)
    return DataFile(
        name=name,
        table=str(tree["table"]),
        bucket=None if bucket is None else int(str(bucket)),
        rows=int(str(tree["rows"])),
        rows_hash=str(tree["rows_hash"]),
        sha256=str(tree["sha256"]),
    )


def require_manifest(
    folder: Path, formats: dict[str, int], tables: Collection[str] | None = None
) -> Manifest:
    """Read the manifest of a data set that this program can read.

    Args:
        folder: of the data set.
        formats: the versions that are known.
        tables: whose files must be there; all if omitted.

    Raises:
        DataSetError: there is none, or it is of other formats.
    """
    manifest = read_manifest(folder)
    if manifest is None:
        raise DataSetError(
            f"'{folder}' holds no data set: it has no '{NAME}'",
            hint=f"factcheck dataset write {folder}",
        )
    if manifest.formats != formats:
        raise DataSetError(
            f"'{folder}' was written by factcheck {manifest.program} in formats"
            f" {_say_formats(manifest.formats)}, expected {_say_formats(formats)}",
            hint=f"factcheck dataset write {folder}",
        )
    for each in manifest.files:
        is_needed = tables is None or each.table in tables
        if is_needed and not (folder / each.name).is_file():
            raise DataSetError(
                f"'{folder}' lacks the file '{each.name}' that its manifest names",
                hint=f"factcheck dataset write {folder}",
            )
    return manifest


def _say_formats(formats: dict[str, int]) -> str:
    return ", ".join(f"{name} {number}" for name, number in sorted(formats.items()))
