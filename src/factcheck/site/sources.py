"""The numbered sources of a page, and quotes that point to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.model.proof_state import ProofState
from factcheck.site.library import find_outward
from factcheck.site.records import Link, Quote, SourceLine
from factcheck.site.wording import format_citation, say_where

if TYPE_CHECKING:
    from factcheck.queries.part_views import AppearanceView
    from factcheck.queries.views_of_claim import ClaimView
    from factcheck.site.library import Library


class PageSources:
    """Numbers the sources of one page in the order in which it names them."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._found: dict[str, AppearanceView] = {}
        self._numbers: dict[str, int] = {}
        self._proofs: dict[str, dict[tuple[str, str], bool]] = {}

    def find_number(self, appearance: AppearanceView) -> int:
        """Find the number of a source on the page; one that is new to it takes the next."""
        if appearance.source not in self._numbers:
            self._numbers[appearance.source] = len(self._numbers) + 1
            self._found[appearance.source] = appearance
        return self._numbers[appearance.source]

    def build_quotes(self, claim: ClaimView, source: str | None = None) -> tuple[Quote, ...]:
        """Build the quotes of a claim.

        Args:
            claim: the claim.
            source: that of the only quotes wanted; None for all.
        """
        record = self._library.store.claims[claim.id]
        return tuple(
            self._build_quote(claim, each, self._library.find_proof(record, appearance))
            for each, appearance in zip(claim.appearances, record.appearances, strict=True)
            if source is None or each.source == source
        )

    def _build_quote(self, claim: ClaimView, each: AppearanceView, proof: ProofState) -> Quote:
        number = self.find_number(each)
        quotes = self._proofs.setdefault(each.source, {})
        quotes[claim.id, each.quote] = proof is ProofState.PROVEN
        record = self._library.store.sources.get(each.source)
        language = None if record is None else record.language
        is_passage = each.link is not None and each.link != each.url
        remarks = (each.because, each.note)
        return Quote(
            text=each.quote,
            lang=language or claim.language,
            where=say_where(each),
            source=Link(f"[{number}]", self._library.find_address("source", each.source)),
            passage=find_outward(each.link) if is_passage else None,
            proof=proof,
            translation=each.translation,
            notes=tuple(remark for remark in remarks if remark is not None),
        )

    @property
    def lines(self) -> tuple[SourceLine, ...]:
        """The sources that the page has named so far."""
        return tuple(
            SourceLine(
                self._numbers[source],
                format_citation(each),
                self._library.find_address("source", source),
                find_outward(each.url),
                self._say_state(each),
            )
            for source, each in self._found.items()
        )

    def _say_state(self, appearance: AppearanceView) -> str:
        proofs = self._proofs[appearance.source].values()
        found = []
        if all(proofs):
            found.append("Every quote of it here is proven against its archived text.")
        elif any(proofs):
            found.append(f"{sum(proofs)} of {len(proofs)} quotes of it here are proven.")
        else:
            found.append("No quote of it here is proven.")
        if appearance.url is None and appearance.find_by is not None:
            found.append(f"To be found by: {appearance.find_by}.")
        return " ".join(found)
