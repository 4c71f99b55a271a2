"""FC406: a source that is no longer the one that was proven."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.findings import Finding
from factcheck.model.addresses import keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus
    from factcheck.model.proofs import Proofs, SourceEntry

_HINT: Final = "look at what changed; factcheck verify --update then proves its quotes again"


def find(corpus: Corpus, proofs: Proofs) -> Iterator[Finding]:
    """A source is not the one in which quotes were proven.

    Why:
        A proof holds for one text from one address. When either changes, each quote is looked up
        again and its new place is shown; none is matched by mere likeness.

    Known limits:
        Without the archive, a changed address is noticed and a changed text is not.
        The lock holds no text, so it can show where the quote stood, but not what stood there.
    """
    changed = set()
    for source in corpus.sources.values():
        entry = proofs.lock.sources.get(source.id)
        if entry is None:
            continue
        for field, now, proven in (
            ("url", source.url, entry.asked),
            ("archived", source.archived, entry.archive_address),
        ):
            if _keep_address(now) != _keep_address(proven):
                yield Finding(
                    "FC406",
                    ("sources", source.id, field),
                    f"{field} of '{source.id}' is {_show_address(now)}, proven was {_show_address(proven)}",
                    _HINT,
                )
        found = None if proofs.sources is None else proofs.sources.get(source.id)
        if found is not None and _list_digests(found) != _list_digests(entry):
            changed.add(source.id)
            message = f"the archived text of '{source.id}' is not the one that was proven"
            yield Finding("FC406", ("sources", source.id), message, _HINT, at_key=True)
    for (claim_id, index), proof in (proofs.quotes or {}).items():
        source_id = corpus.claims[claim_id].appearances[index].source
        if proof.is_proven and proof.before is not None and source_id in changed:
            yield Finding(
                "FC406",
                ("claims", claim_id, "appearances", index, "quote"),
                f"the quote of '{claim_id}' has moved: where it stood is now '{proof.before}'",
                f"it now stands in '{proof.now}'",
            )


def _show_address(address: str | None) -> str:
    return "left out" if address is None else f"'{keep(address)}'"


def _keep_address(address: str | None) -> str | None:
    """Return what the lock holds of an address: secrets are omitted from it."""
    return None if address is None else keep(address)


def _list_digests(entry: SourceEntry) -> tuple[str, str]:
    return entry.raw_digest, entry.text_digest
