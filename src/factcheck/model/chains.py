"""Who stands between a claimant and a source: whom the record names, else whoever wrote the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.model.vocabulary import Manner

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.model.claims import Appearance, Claim, Source


def find_chain(claim: Claim, appearance: Appearance, source: Source | None) -> tuple[str, ...]:
    """Return who stands between a claim's claimant and a source, the nearest to the claimant first.

    Where `via` names nobody, the authors of the source do: what they report of somebody else went
    through their hands. Nobody stands between where the source is the claimant's own document, where
    it speaks in its own voice, and where the record says `direct`.

    Args:
        claim: whose claimant stands at one end.
        appearance: one of its occurrences.
        source: the record that the appearance names, or None where there is none.

    Returns:
        Ids of persons and parties.
    """
    if appearance.via or appearance.direct or source is None:
        return appearance.via
    if appearance.manner is Manner.OWN_VOICE:
        return ()
    is_own = claim.claimant == source.publisher or claim.claimant in source.authors
    return () if is_own else source.authors


def fill_chains(claim: Claim, sources: Mapping[str, Source]) -> Claim:
    """Return a claim with every chain written out.

    Args:
        claim: as its file has it.
        sources: by id, for the authors between claimant and source.
    """
    chains = [find_chain(claim, each, sources.get(each.source)) for each in claim.appearances]
    if chains == [each.via for each in claim.appearances]:
        return claim
    from dataclasses import replace

    appearances = (
        replace(each, via=chain) for each, chain in zip(claim.appearances, chains, strict=True)
    )
    return replace(claim, appearances=tuple(appearances))
