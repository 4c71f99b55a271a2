"""A ledger read whole into memory, out of its index where that is quicker: for who looks at every record, in several processes."""

from __future__ import annotations

from dataclasses import fields, replace
from time import time_ns
from typing import TYPE_CHECKING, Any

from factcheck.comparison.ledger import KeepsFigures
from factcheck.errors import FactcheckError
from factcheck.ledger.open import OpenedCorpus, open_corpus
from factcheck.model.corpus import Corpus
from factcheck.model.store import CanClose
from factcheck.runtime.gc_pause import keep_collector_idle
from factcheck.runtime.packing import BROKEN

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from factcheck.ledger.index import Note
    from factcheck.ledger.proofs import Progress


class WholeCorpus(Corpus, KeepsFigures):
    """A corpus whose records are all in memory, and which keeps figures once they are ready to be compared."""


@keep_collector_idle()
def open_whole(
    given: Path | None = None,
    *,
    environment: Mapping[str, str] | None = None,
    index: Path | None = None,
    progress: Progress | None = None,
    note: Note | None = None,
) -> OpenedCorpus:
    """Find and read a corpus, and close the index out of which it was read.

    Args:
        given: the corpus file, or a folder that holds one; None to look for it.
        environment: the process's variables.
        index: the folder of compiled corpora, which are kept up to date; None to do without.
        progress: called now and then with what is being done, how much is done, and how much there is.
        note: called with a sentence on an index that is another's, so that it is not used.

    Raises:
        FactcheckError: as `open_corpus` raises it.
    """
    if index is not None:
        try:
            opened = open_corpus(
                given,
                environment=environment,
                index=index,
                now=time_ns(),
                progress=progress,
                note=note,
            )
            return replace(opened, corpus=read_whole(opened.corpus))
        except FactcheckError:
            raise
        except BROKEN:  # then the files are read
            pass
    opened = open_corpus(given, environment=environment, progress=progress)
    return replace(opened, corpus=read_whole(opened.corpus))


def read_whole(corpus: Corpus) -> WholeCorpus:
    """Return a corpus whose records are in memory, and close the index out of which they were read.

    Args:
        corpus: the records, wherever they lie.
    """
    try:
        held: dict[str, Any] = {}
        for field in fields(Corpus):
            value = getattr(corpus, field.name)
            if hasattr(value, "values") and field.name != "declared":
                value = {each.id: each for each in value.values()}
            held[field.name] = dict(value.items()) if field.name == "declared" else value
        return WholeCorpus(**held)
    finally:
        if isinstance(corpus, CanClose):
            corpus.close()
