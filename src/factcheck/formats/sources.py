"""Sources numbered in the order in which a page first names them, with what is quoted from each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.queries.compare_views import wrap_in_quotation_marks
from factcheck.queries.phrases import list_in_words, replace_with_capital
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.queries.part_views import AppearanceView
    from factcheck.queries.views_of_claim import ClaimView


@dataclass(frozen=True, slots=True)
class Quoted:
    """What is quoted from a source.

    Attributes:
        said: whose words they are, by whom told, and the quote.
        link: the address of the quote itself where it is not that of its source.
        notes: what the records say besides of the claims that it carries.
        proof: how far the quote is proven, in brackets behind a space; empty where nobody looked.
    """

    said: str
    link: str | None
    notes: tuple[str, ...]
    proof: str


def name_publisher(each: AppearanceView) -> str:
    """Name the publisher of a source, or begin to say that it is not stated.

    Args:
        each: an appearance, with its source.
    """
    words = each.publisher_in_words
    return words if words == each.publisher else replace_with_capital(words)


class Sources:
    """Numbers the sources of a page, and keeps what is quoted from each."""

    def __init__(self) -> None:
        self._places: dict[str, int] = {}
        self._appearances: list[AppearanceView] = []
        self._quoted: list[dict[str, Quoted]] = []

    def list_numbers(self, claim: ClaimView) -> tuple[int, ...]:
        """Return the numbers of a claim's sources, each once, and keep its quotes.

        Args:
            claim: the claim, of which each appearance names a source.

        Returns:
            From 1, in the order in which sources were first asked for.
        """
        return tuple(dict.fromkeys(self._keep(claim, each) for each in claim.appearances))

    def find(self, source: str) -> int | None:
        """Return the number of a source; None where no claim of the page stands in it.

        Args:
            source: the id of the source.
        """
        return self._places.get(source)

    def __iter__(self) -> Iterator[tuple[int, AppearanceView, Sequence[Quoted]]]:
        """Yield each source as (number, an appearance in it, what is quoted)."""
        for number, (each, quoted) in enumerate(
            zip(self._appearances, self._quoted, strict=True), start=1
        ):
            yield number, each, tuple(quoted.values())

    def _keep(self, claim: ClaimView, each: AppearanceView) -> int:
        number = self._places.setdefault(each.source, len(self._places) + 1)
        if number > len(self._appearances):
            self._appearances.append(each)
            self._quoted.append({})
        manner = each.say_manner_plainly(each.steps)
        told = f", {manner}" if manner else ""
        part = f", {each.locator}" if each.locator is not None else ""
        more = "".join(f", {name}: {text}" for name, text in list_in_words(each.more))
        said = f"{claim.who}{told}{part}{more}: {wrap_in_quotation_marks(each.quote)}"
        link = each.link if each.link != each.url else None
        known = self._quoted[number - 1].get(said)
        notes = dict.fromkeys((*(() if known is None else known.notes), *claim.notes))
        proof = "" if each.proof is None else f" ({each.proof.for_readers})"
        self._quoted[number - 1][said] = Quoted(said, link, tuple(notes), proof)
        return number
