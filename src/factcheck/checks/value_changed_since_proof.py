"""FC404: a value that is no longer the one that was proven."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checks.locked import compare_claims, suggest_proving
from factcheck.findings import Finding
from factcheck.model.digests import find_changed_values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus
    from factcheck.model.proofs import Proofs


def find(corpus: Corpus, proofs: Proofs) -> Iterator[Finding]:
    """A value is not the one that followed from the quote when it was proven.

    Why:
        A proof is of a quote and of the figures that it bears; a changed figure needs a new one, so
        that no digit changes unseen.

    Known limits:
        Measure, scope and dates of a figure are the editor's reading and not part of the proof; the
        unit of its measure is.
        What the lock of an earlier version holds in its earlier form counts as proven.
        If the quote contradicts the value, FC401 is reported too.
    """
    for claim, comparison in compare_claims(corpus, proofs.lock):
        if not comparison.proven:
            continue
        entries = comparison.proven.values()
        for index in sorted(find_changed_values(claim, corpus.measures, proofs.lock, entries)):
            figure = claim.figures[index]
            yield Finding(
                "FC404",
                ("claims", claim.id, "figures", index, "value"),
                f"value '{figure.value}' of '{claim.id}' is not the one that was proven",
                suggest_proving(claim, comparison.proven, corpus, proofs),
            )
        most = max((len(each.value_digests) for each in entries), default=0)
        if most > len(claim.figures):
            yield Finding(
                "FC404",
                ("claims", claim.id),
                f"'{claim.id}' has {len(claim.figures)} of the {most} figures that were proven",
                suggest_proving(claim, comparison.proven, corpus, proofs),
                at_key=True,
            )
