"""Claims from elsewhere as records: what a file settles is written, what it does not is left open.

The claimant is always open: in real tables of fact-checks the author of the claim is the fact-checker.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.corpus.open_values import OPEN
from factcheck.editing.open_fields import OpenField
from factcheck.importing.claim_words import write_claim_id
from factcheck.importing.draft_fields import FieldDrafts
from factcheck.importing.draft_sources import SourceDrafts
from factcheck.importing.known_names import KnownNames
from factcheck.importing.numbers import find_other_decimals
from factcheck.importing.remarks import ImportOutcome, Remark
from factcheck.model.periods import read_moment_or_said, read_period
from factcheck.model.vocabulary import Basis, Manner, RecordKind
from factcheck.quantity.parse import parse
from factcheck.quantity.quantity import QuantityError
from factcheck.quantity.scan import scan
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from factcheck.editing.open_fields import Tree
    from factcheck.importing.found import Cell, FoundAppearance, FoundClaim, FoundReview
    from factcheck.model.corpus import Corpus

_QUESTION: Final = re.compile(r"""\?["'”’»)\]]*\Z""")


@dataclass(frozen=True, slots=True)
class Drafted:
    """What an import would write, by the ids of the records.

    Attributes:
        claims: each with what is open.
        sources: new ones.
        parties: new ones, the publishers of reviews.
        lines: where each claim stands in the file.
        remarks: what was found besides.
    """

    claims: Mapping[str, Mapping[str, Tree]]
    sources: Mapping[str, Mapping[str, Tree]]
    parties: Mapping[str, Mapping[str, Tree]]
    lines: Mapping[str, int]
    remarks: tuple[Remark, ...]


Standing = tuple[str, str, frozenset[str]]
"""What makes two drafts one: statement, day, and the sources that the claim and its reviews stand in."""


def build_drafts(
    found: Iterable[FoundClaim],
    corpus: Corpus,
    standing: Iterable[Standing] = (),
    addresses: Iterable[tuple[str, str]] = (),
) -> Drafted:
    """Return claims from elsewhere as records; one that stands already is skipped and said.

    Args:
        found: the claims, as their file states them.
        corpus: the records that they can name.
        standing: the claims that there are, drafts among them.
        addresses: of the sources that there are, each with its id.
    """
    drafting = _Drafting(corpus, standing, addresses)
    for each in found:
        drafting.add(each)
    return drafting.build_result()


class _Drafting:
    def __init__(
        self, corpus: Corpus, standing: Iterable[Standing], addresses: Iterable[tuple[str, str]]
    ) -> None:
        self._corpus = corpus
        names = KnownNames(corpus)
        self._sources = SourceDrafts(corpus, names, addresses)
        self._fields = FieldDrafts(corpus, names)
        self._claims: dict[str, dict[str, Tree]] = {}
        self._lines: dict[str, int] = {}
        self._remarks: list[Remark] = []
        self._standing = frozenset(standing)
        self._added: dict[tuple[object, ...], int] = {}

    def add(self, found: FoundClaim) -> None:
        """Add a claim."""
        appearances = tuple(self._build_appearance(each, found) for each in found.appearances)
        reviews = tuple(self._build_review(each) for each in found.reviews)
        named = (str(part["source"]) for part in (*appearances, *reviews) if isinstance(part, dict))
        said_on = OPEN if found.said_on is None else found.said_on.text
        key = (found.statement.text, said_on, frozenset(each for each in named if each != OPEN))
        claimant = "" if found.claimant is None else found.claimant.text
        own = (*key, claimant, *(each.text for each in found.values))
        if key in self._standing or own in self._added:
            line = self._added.get(own, 0)
            where = f"in line {line}" if line else "in the corpus"
            message = f"the claim '{found.statement.text}' stands {where} already"
            self._say(found.statement, ImportOutcome.SKIPPED, message)
            return
        self._added[own] = found.line
        claim: dict[str, Tree] = {
            "topic": self._fields.find_record(
                found, "topic", RecordKind.TOPIC, "a topic of the corpus"
            ),
            "claimant": self._fields.say_claimant(found),
            "said_on": OpenField("the file says no day")
            if found.said_on is None
            else found.said_on.text,
            "statement": _build_statement(found.statement.text),
        }
        lists: dict[str, Tree] = {
            "figures": tuple(self._build_figures(found)),
            "appearances": appearances,
            "reviews": reviews,
        }
        claim |= {name: parts for name, parts in lists.items() if parts}
        note = dict(found.fields).get("note")
        if note is not None:
            claim["note"] = note.text
        record_id = self._name_claim(found)
        self._claims[record_id] = claim
        self._lines[record_id] = found.line

    def build_result(self) -> Drafted:
        """Return what was drafted; sources that only skipped claims name are left out."""
        drafts = self._sources
        used = {
            str(part["source"]) for claim in self._claims.values() for part in _list_parts(claim)
        }
        sources = {key: value for key, value in drafts.sources.items() if key in used}
        speakers = {
            str(value.get("publisher")) for value in sources.values() if isinstance(value, dict)
        }
        speakers |= {
            str(part.get("reviewer"))
            for claim in self._claims.values()
            for part in _list_parts(claim)
        }
        parties = {key: value for key, value in drafts.parties.items() if key in speakers}
        return Drafted(
            self._claims, sources, parties, self._lines, (*self._remarks, *drafts.remarks)
        )

    def _build_figures(self, found: FoundClaim) -> Iterable[dict[str, Tree]]:
        values = [(cell.text, _find_unit(cell.text)) for cell in found.values]
        if not values:
            scanned = scan(found.statement.text)
            unread = find_other_decimals(found.statement.text)
            if unread is not None:
                message = f"'{unread}' is no number with a decimal point and may be a figure of it"
                self._say(found.statement, ImportOutcome.OPEN, message)
            values = [(each.quantity.text, each.quantity.unit) for each in scanned]
        for number, (value, unit) in enumerate(values, start=1):
            figure: dict[str, Tree] = {} if len(values) == 1 else {"id": f"figure-{number}"}
            figure["measure"] = self._fields.find_measure(found, unit)
            figure["value"] = _build_value(value)
            for name, read in (("as_of", read_moment_or_said), ("period", read_period)):
                said = self._fields.read_field(found, name, read)
                if said is not None:
                    figure[name] = said
            figure["basis"] = self._fields.find_word(
                found, "basis", Basis, "actual, estimate, projection, proposal or requirement"
            )
            yield figure

    def _build_appearance(self, found: FoundAppearance, claim: FoundClaim) -> dict[str, Tree]:
        source = OpenField("the file names no document")
        if found.address is not None:
            publisher = (
                None if found.publisher is None else self._sources.name_party(found.publisher.text)
            )
            source = self._sources.name_source(  # type: ignore[assignment] # an open field is a text
                found.address, title=found.title, publisher=publisher, published=found.published
            )
        appearance: dict[str, Tree] = {
            "source": source,
            "manner": self._fields.find_word(
                claim, "manner", Manner, "verbatim, paraphrase or own-voice"
            ),
            "quote": OpenField("the words there, 25 at most")
            if found.quote is None
            else found.quote.text,
        }
        locator = dict(claim.fields).get("locator")
        if locator is not None:
            appearance["locator"] = locator.text
        return appearance

    def _build_review(self, found: FoundReview) -> dict[str, Tree]:
        reviewer: str = OpenField("the file does not say who assessed it")
        if found.reviewer is not None:
            name = found.reviewer.text
            drafts = self._sources
            reviewer = (
                drafts.name_party(name)
                if found.reviewer_is_organisation
                else drafts.name_speaker(name)
            )
        publisher = None if reviewer == OPEN or reviewer in self._corpus.people else reviewer
        source: str = OpenField("the file does not say where it stands")
        if found.address is not None:
            source = self._sources.name_source(
                found.address, publisher=publisher, published=found.reviewed_on
            )
        review: dict[str, Tree] = {
            "reviewer": reviewer,
            "reviewed_on": OpenField("the file says no day")
            if found.reviewed_on is None
            else found.reviewed_on.text,
            "scale": self._fields.say_scale(found),
            "verdict": found.verdict.text,
            "source": source,
        }
        if found.rating is not None and found.ends is not None:
            worst, best = (each.text for each in found.ends)
            review["note"] = (
                f"Rated {found.rating.text} on a scale from {worst} (worst) to {best} (best)."
            )
        return review

    def _name_claim(self, found: FoundClaim) -> str:
        stem = write_claim_id(
            found.statement.text, "" if found.said_on is None else found.said_on.text
        )
        return self._sources.find_free_id(stem, self._claims)

    def _say(
        self, cell: Cell, outcome: ImportOutcome, message: str, hint: str | None = None
    ) -> None:
        self._remarks.append(Remark(cell.line, cell.column, outcome, cell.field, message, hint))


def _build_value(value: str) -> str:
    """Return a value as it is written; left open where it cannot be read in one way."""
    if not value:
        return OpenField("the value in the file cannot be read, see the report")
    unread = find_other_decimals(value)
    return value if unread is None else OpenField(f"'{value}': '{unread}' may have a decimal comma")


def _find_unit(value: str) -> str | None:
    """Return the unit of a value that was read already; None where it has none."""
    try:
        return parse(value).unit if value else None
    except QuantityError:
        return None


def _build_statement(text: str) -> str:
    if _QUESTION.search(text):
        return OpenField(f"a question in the file, to be written as a statement: '{text}'")
    return text


def _list_parts(claim: Mapping[str, Tree]) -> Iterable[Mapping[str, Tree]]:
    for name in ("appearances", "reviews"):
        for part in claim.get(name, ()):
            if isinstance(part, dict):
                yield part
