"""The ids of one corpus as lists of words, so that a text editor offers them and says which are unknown.

The lists are those of the moment at which the schema is written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.model.vocabulary import NOT_STATED, RecordKind
from factcheck.schema.scalars import NOT_STATED_MEANING, TEXT, listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from factcheck.model.corpus import Corpus
    from factcheck.schema.scalars import Json, Schema

_SPEAKERS: Final = (RecordKind.PERSON, RecordKind.PARTY)
_PARTY: Final = (RecordKind.PARTY,)
_SOURCE: Final = (RecordKind.SOURCE,)
_TOPIC: Final = (RecordKind.TOPIC,)
_MEASURE: Final = (RecordKind.MEASURE,)
_CLAIM: Final = (RecordKind.CLAIM,)
_SCALE: Final = (RecordKind.SCALE,)

_LISTS: Final[Mapping[str, tuple[tuple[RecordKind, ...], str]]] = {
    "topic-ids": (_TOPIC, "topic"),
    "party-ids": (_PARTY, "party"),
    "party-ids-or-not-stated": (_PARTY, "party"),
    "speaker-ids": (_SPEAKERS, "person or party"),
    "measure-ids": (_MEASURE, "measure"),
    "scale-ids": (_SCALE, "scale"),
    "source-ids": (_SOURCE, "source"),
    "claim-ids": (_CLAIM, "claim"),
    "figure-references": (_CLAIM, "claim or figure"),
}

REFERENCES: Final[Mapping[str, str]] = {
    "Position.party": "party-ids",
    "Measure.of": "party-ids-or-not-stated",
    "Measure.part_of": "measure-ids",
    "Measure.variant_of": "measure-ids",
    "Scale.of": "speaker-ids",
    "Source.publisher": "party-ids-or-not-stated",
    "Source.authors": "speaker-ids",
    "Claim.topic": "topic-ids",
    "Claim.claimant": "speaker-ids",
    "Figure.measure": "measure-ids",
    "Appearance.source": "source-ids",
    "Appearance.via": "speaker-ids",
    "Counter.claim": "claim-ids",
    "Counter.in": "source-ids",
    "Review.reviewer": "speaker-ids",
    "Review.scale": "scale-ids",
    "Review.source": "source-ids",
    "Dispute.topic": "topic-ids",
    "Dispute.claims": "figure-references",
    "Bridge.from": "figure-references",
    "Bridge.to": "figure-references",
    "Component.figure": "figure-references",
}
"""The fields that name another record, and the list of what they may name."""

_SHOWN: Final = ("title", "name", "statement")


def id_lists(corpus: Corpus) -> dict[str, Json]:
    """Give the definitions that list the ids of a corpus."""
    return {name: _list_of(corpus, name) for name in _LISTS}


def figure_rules(corpus: Corpus) -> list[Json]:
    """Say for each measure with dimensions which scope its figures have."""
    rules: list[Json] = []
    for measure in corpus.measures.values():
        if measure.dimensions:
            scope: Schema = {
                "additionalProperties": False,
                "required": list(measure.dimensions),
                "properties": {
                    name: _one_of((*values, NOT_STATED.value))
                    for name, values in measure.dimensions.items()
                },
            }
            then: Schema = {"required": ["scope"], "properties": {"scope": scope}}
            rules.extend(_rule("measure", measure.id, then))
    return rules


def review_rules(corpus: Corpus) -> list[Json]:
    """Say for each scale which verdicts its reviews have."""
    return [
        rule
        for scale in corpus.scales.values()
        for rule in _rule("scale", scale.id, {"properties": {"verdict": _one_of(scale.verdicts)}})
    ]


def _rule(field: str, record_id: str, then: Schema) -> Iterator[Schema]:
    """Give a rule for the records that name another one, unless its id cannot be listed."""
    forms = listed((record_id,))
    if forms is not None:
        yield {"if": {"required": [field], "properties": {field: {"enum": forms}}}, "then": then}


def _one_of(texts: Iterable[str]) -> Schema:
    values = listed(texts)
    return dict(TEXT) if values is None else {"enum": values}


def _list_of(corpus: Corpus, name: str) -> Schema:
    kinds, word = _LISTS[name]
    said = dict(_offered(corpus, kinds, with_figures=name == "figure-references"))
    if name.endswith("not-stated"):
        said[NOT_STATED.value] = NOT_STATED_MEANING
    message = f"the corpus had no such {word} when this schema was written"
    values: list[Json] = []
    descriptions: list[Json] = []
    for record_id, description in said.items():
        forms = listed((record_id,))
        if forms is None:
            return {"$ref": "#/definitions/id"}
        values.extend(forms)
        descriptions.extend(description for _ in forms)
    if not values:
        return {"$ref": "#/definitions/id"}
    return {
        "type": ["string", "number", "boolean"],
        "enum": values,
        "enumDescriptions": descriptions,
        "errorMessage": message,
    }


def _offered(
    corpus: Corpus, kinds: tuple[RecordKind, ...], *, with_figures: bool
) -> Iterator[tuple[str, str]]:
    for kind in kinds:
        for record_id, record in corpus.records(kind).items():
            shown = next(str(getattr(record, name)) for name in _SHOWN if hasattr(record, name))
            yield record_id, shown
    if with_figures:
        for claim in corpus.claims.values():
            for figure in claim.figures:
                if figure.id is not None:
                    yield f"{claim.id}#{figure.id}", f"{figure.value}: {claim.statement}"
