"""The source of which a file is the archived text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.errors import FactcheckError
from factcheck.evidence.lock import read_lock
from factcheck.evidence.lock_place import place_lock
from factcheck.model.digests import compute_digest

if TYPE_CHECKING:
    from factcheck.corpus.find import Location
    from factcheck.model.store import Store


class SeveralSourcesError(FactcheckError):
    """A text that several sources have."""


def find_archived(text: str, target: str, location: Location, corpus: Store) -> str | None:
    """Return the source whose archived text is that of a file, or None.

    Args:
        text: of the file.
        target: the file, as it was typed.
        location: where the corpus lies.
        corpus: the records.

    Raises:
        SeveralSourcesError: several sources have this text.
    """
    digest = compute_digest(text)
    held = read_lock(place_lock(location.corpus_file), claims=()).sources.values()
    found = [
        each.source for each in held if each.text_digest == digest and each.source in corpus.sources
    ]
    if len(found) > 1:
        raise SeveralSourcesError(
            f"'{target}' is the archived text of {', '.join(found)}",
            hint="name the one that is meant with --source ID",
        )
    return next(iter(found), None)
