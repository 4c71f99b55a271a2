"""Write a document into the archive folder: its bytes, its text, and how both came about.

What lay there before is kept in the folder `earlier`, since a quote may rest on it.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.model.addresses import keep
from factcheck.model.proofs import SourceEntry
from factcheck.replacing import write_beside
from factcheck.text.json_text import write_json

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.evidence.acquiring import Acquired

EARLIER: Final = "earlier"
"""The folder, inside the archive, of what was archived before."""


class StoringError(FactcheckError):
    """An archive that cannot be written."""


def store(
    acquired: Acquired, source_id: str, folder: Path, *, moment: str, archive_address: str | None
) -> SourceEntry:
    """Archive a document and give what the lock holds of it.

    Args:
        acquired: the document.
        source_id: the id of its source, which names the files.
        folder: the archive; made where it does not exist.
        moment: when it was brought in, as ISO 8601 in UTC.
        archive_address: the address of a public archive's copy, or None.

    Raises:
        StoringError: the folder or a file cannot be written; earlier files are untouched.
    """
    raw_name = f"{source_id}.{acquired.raw_ending}"
    entry = SourceEntry(
        source=source_id,
        asked=acquired.asked,
        reached=acquired.reached,
        fetched=None if acquired.fetched is None else moment,
        media_type=acquired.media_type.value,
        size=len(acquired.raw),
        raw_digest=sha256(acquired.raw).hexdigest(),
        text_digest=acquired.text_digest,
        extractor=acquired.extract.extractor,
        extractor_version=acquired.extract.version,
        archive_file=raw_name,
        archive_address=None if archive_address is None else keep(archive_address),
    )
    files = {
        raw_name: acquired.stored(moment),
        f"{source_id}.txt": acquired.extract.text.encode(),
        f"{source_id}.json": _account(acquired, entry, moment),
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
        written = {name: write_beside(folder / name, (content,)) for name, content in files.items()}
        _set_aside(folder, source_id, moment)
        for name, temporary in written.items():
            temporary.chmod(0o644)
            temporary.replace(folder / name)
    except OSError as error:
        raise StoringError(f"the archive '{folder}' cannot be written: {error.strerror}") from None
    return entry


def _account(acquired: Acquired, entry: SourceEntry, moment: str) -> bytes:
    """Give the file that says how the text came about; null for what does not apply."""
    said = acquired.particulars
    single = {"title": said.title, "publisher": said.publisher, "published": said.published,
              "updated": said.updated, "language": said.language}  # fmt: skip
    exchanges = () if acquired.fetched is None else acquired.fetched.exchanges
    account = {
        "archived": moment,
        "asked": entry.asked,
        "encoding": acquired.encoding,
        "extractor": entry.extractor,
        "extractor_version": entry.extractor_version,
        "fetched": entry.fetched,
        "media_type": entry.media_type,
        "raw": entry.archive_file,
        "reached": entry.reached,
        "redirects": [[each.address, each.status] for each in exchanges[:-1]],
        "says_of_itself": {
            **{
                name: None if stated is None else {"value": stated.value, "where": stated.place}
                for name, stated in single.items()
            },
            "authors": [{"value": each.value, "where": each.place} for each in said.authors],
        },
        "warnings": list(acquired.warnings),
    }
    return f"{write_json(account, indent=2, sort_keys=True)}\n".encode()


def _set_aside(folder: Path, source_id: str, moment: str) -> None:
    """Keep what lay there before, under the moment at which it was replaced."""
    old = [file for file in folder.glob(f"{source_id}.*") if file.is_file()]
    if not old:
        return
    stamp = moment.replace(":", "").replace("-", "")
    (folder / EARLIER).mkdir(exist_ok=True)
    for file in old:
        ending = file.name.removeprefix(source_id)
        file.replace(folder / EARLIER / f"{source_id}.until-{stamp}{ending}")
