"""FC203: a chain between claimant and source that holds the claimant, somebody twice, or nobody as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding, Path

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """The chain between a claimant and a source holds the claimant, one speaker twice, or is said to be none.

    Why:
        The chain lists who stands between them, in the order in which the words passed through
        their hands.

    Bad:
        claims:
          tickets-rise-2022:
            topic: fares
            claimant: ada-moreno
            said_on: 2022-03-01
            statement: Tickets will cost more.
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                via: [ada-moreno]
                quote: tickets will cost more

    Good:
        claims:
          tickets-rise-2022:
            topic: fares
            claimant: ada-moreno
            said_on: 2022-03-01
            statement: Tickets will cost more.
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                via: [jo-field]
                quote: tickets will cost more

    Known limits:
        none
    """
    for claim in corpus.claims.values():
        for index, appearance in enumerate(claim.appearances):
            if appearance.via and appearance.direct:
                yield Finding(
                    "FC203",
                    ("claims", claim.id, "appearances", index, "direct"),
                    f"'{claim.id}' is said to stand there directly, and via names"
                    f" '{appearance.via[0]}'",
                    "leave out via, or direct",
                )
            passed = {claim.claimant}
            for step, speaker in enumerate(appearance.via):
                path: Path = ("claims", claim.id, "appearances", index, "via", step)
                if speaker == claim.claimant:
                    message = f"the chain of '{claim.id}' holds its claimant '{speaker}'"
                    yield Finding("FC203", path, message, "leave the claimant out of via")
                elif speaker in passed:
                    yield Finding(
                        "FC203", path, f"the chain of '{claim.id}' holds '{speaker}' twice"
                    )
                passed.add(speaker)
