"""FC413: a lock that an earlier version of the program wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding
from factcheck.model.proofs import LOCK, LOCK_VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus
    from factcheck.model.proofs import Proofs


def find(_: Corpus, proofs: Proofs) -> Iterator[Finding]:
    """The lock holds proven values in the form that an earlier version gave them.

    Why:
        A proof is of a value as it was read. This version keeps more of it: the words before the
        noun, units in full, every printed place. Old proofs still count, but a change of a word
        that the earlier form omitted goes unseen until the lock is rewritten.

    Known limits:
        It is reported once, for the lock, without naming the values.
        A lock without a proven value has no form to renew.
    """
    lock = proofs.lock
    if lock.is_earlier and any(entry.value_digests for entry in lock.quotes.values()):
        yield Finding(
            "FC413",
            (LOCK, 1),
            f"version {lock.version} of the lock holds values in an earlier form,"
            f" expected version {LOCK_VERSION}",
            "factcheck verify --update writes it anew and drops no proof for it",
        )
