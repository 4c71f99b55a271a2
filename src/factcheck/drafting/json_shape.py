"""A draft as the members of its JSON, which docs/drafting.md describes.

A text has many proposals, so that each is written at once, from tables of what its objects have.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeVar

from factcheck.text.json_text import (
    ON_ONE_LINE,
    ObjectShape,
    WrittenJson,
    encode_text,
    fill_list,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.drafting.proposal import (
        Draft,
        DraftCounter,
        DraftFigure,
        Mention,
        PrintedOffice,
        Proposal,
        RankPart,
        Reference,
        Setting,
        Span,
        Speaker,
        Suggestion,
    )

_Item = TypeVar("_Item")

VERSION: Final = 1
IN_LIST: Final = 2
"""How deep a proposal stands in the list of them."""
_KEPT: Final = 256
"""Lists of reasons or names that are kept as written; the proposals of a text have few different ones."""
_NULL: Final = "null"
_NOWHERE: Final = (_NULL, _NULL, _NULL)
_PLACE: Final = ("start", "end", "text")
_SPAN: Final = ObjectShape(*_PLACE)
_SENTENCE: Final = ("sentence", ObjectShape("start", "end"))
_QUOTE: Final = ("quote", ObjectShape(*_PLACE, "prefix", "suffix"))
_PROPOSAL: Final = ObjectShape(
    "key", "rank", "because", _SENTENCE, _QUOTE, "also", "figures", "speaker", "cue", "manner",
    "via", "said_on", "answers", "recorded", "open",
)  # fmt: skip
_PART: Final = ObjectShape("points", "because")
_MEASURE: Final = ("measure", ObjectShape("suggestions"))
_FIGURE: Final = ObjectShape(*_PLACE, "value", "number", "unit", "bound", _MEASURE, "basis", "role")
_MEASURES: Final = ObjectShape("id", "because")
_SUGGESTION: Final = ObjectShape("suggestion", "because")
_REFERENCE: Final = ObjectShape("kind", "id")
_SPEAKER: Final = ObjectShape("state", *_PLACE, "name", "antecedent", "ref", "candidates")
_OFFICE_HOLDER: Final = ObjectShape(
    "state", *_PLACE, "name", "antecedent", "ref", "office", "candidates"
)
_OFFICE: Final = ObjectShape("title", "party")
_MENTION: Final = ObjectShape(*_PLACE, "name", "ref")
_MENTION_WITH_REASON: Final = ObjectShape(*_PLACE, "name", "ref", "because")
_ANSWER: Final = ObjectShape("proposal", "claim", "how", "because")
_SKIPPED: Final = ObjectShape(*_PLACE, "because")


def build_members(draft: Draft) -> dict[str, object]:
    """Build the members of the JSON of a draft; proposals and skipped numbers come one after another."""
    return {
        "format": "factcheck draft",
        "version": VERSION,
        "source": _build_source(draft.setting, draft),
        "proposals": (WrittenJson(write_proposal(each, IN_LIST)) for each in draft.proposals),
        "skipped": (
            WrittenJson(_SKIPPED[IN_LIST] % (*_list_span(each.span), encode_text(each.because)))
            for each in draft.skipped
        ),
    }


def _build_source(setting: Setting, draft: Draft) -> dict[str, object]:
    name, version = setting.extractor
    return {
        "id": setting.id,
        "file": setting.file,
        "kind": setting.kind,
        "publisher": setting.publisher or setting.publisher_name,
        "text_sha256": draft.digest,
        "characters": draft.characters,
        "extractor": {"name": name, "version": version},
    }


def write_proposal(proposal: Proposal, depth: int = ON_ONE_LINE) -> str:
    """Write the JSON of one proposal, but for the escapes of what is not seen.

    Args:
        proposal: what is proposed.
        depth: how deep it stands; without it is one line.
    """
    inner = depth + 1
    quote = proposal.quote
    return _PROPOSAL[depth] % (
        encode_text(proposal.key),
        proposal.rank,
        _write_parts(proposal.parts, inner),
        proposal.sentence.start,
        proposal.sentence.end,
        *_list_span(quote.span),
        _write_text(quote.prefix),
        _write_text(quote.suffix),
        _write_list(_write_span, proposal.also, inner),
        _write_list(_write_figure, proposal.figures, inner),
        _write_speaker(proposal.speaker, inner),
        _write_span(proposal.cue, inner),
        _write_text(proposal.manner),
        _write_list(_write_mention, proposal.via, inner),
        _write_suggestion(proposal.said_on, inner),
        _write_list(_write_answer, proposal.counters, inner),
        _write_names(proposal.recorded, inner),
        _write_names(proposal.open, inner),
    )


@lru_cache(maxsize=_KEPT)
def _write_parts(parts: tuple[RankPart, ...], depth: int) -> str:
    return fill_list([_PART[depth + 1] % (each, encode_text(why)) for each, why in parts], depth)


@lru_cache(maxsize=_KEPT)
def _write_names(names: tuple[str, ...], depth: int) -> str:
    return fill_list([encode_text(each) for each in names], depth)


def _write_list(write: Callable[[_Item, int], str], items: tuple[_Item, ...], depth: int) -> str:
    return fill_list([write(each, depth + 1) for each in items], depth) if items else "[]"


def _write_text(text: str | None) -> str:
    return _NULL if text is None else encode_text(text)


def _list_span(span: Span | None) -> tuple[object, object, str]:
    return _NOWHERE if span is None else (span.start, span.end, encode_text(span.text))


def _write_span(span: Span | None, depth: int) -> str:
    return _NULL if span is None else _SPAN[depth] % _list_span(span)


def _write_suggestion(suggestion: Suggestion | None, depth: int) -> str:
    if suggestion is None:
        return _NULL
    values = (encode_text(suggestion.value), encode_text(suggestion.because))
    return _SUGGESTION[depth] % values


def _write_reference(ref: Reference | None, depth: int) -> str:
    if ref is None:
        return _NULL
    return _REFERENCE[depth] % (encode_text(ref.kind), encode_text(ref.id))


def _write_answer(counter: DraftCounter, depth: int) -> str:
    values = (
        _write_text(counter.proposal),
        _write_text(counter.claim),
        encode_text(counter.how),
        encode_text(counter.because),
    )
    return _ANSWER[depth] % values


def _write_figure(figure: DraftFigure, depth: int) -> str:
    quantity = figure.quantity
    inner = depth + 1
    values = (
        *_list_span(figure.span),
        encode_text(quantity.text),
        _NULL if quantity.number is None else encode_text(format(quantity.number, "f")),
        _write_text(quantity.unit),
        encode_text(quantity.bound),
        _write_list(_write_measure, figure.measures, inner + 1),
        _write_suggestion(figure.basis, inner),
        _write_text(figure.role),
    )
    return _FIGURE[depth] % values


def _write_measure(measure: Suggestion, depth: int) -> str:
    return _MEASURES[depth] % (encode_text(measure.value), encode_text(measure.because))


def _write_mention(mention: Mention, depth: int) -> str:
    values = (
        *_list_span(mention.span),
        encode_text(mention.name),
        _write_reference(mention.ref, depth + 1),
    )
    if mention.because is None:
        return _MENTION[depth] % values
    return _MENTION_WITH_REASON[depth] % (*values, encode_text(mention.because))


def _write_speaker(speaker: Speaker, depth: int) -> str:
    inner = depth + 1
    values = (
        encode_text(speaker.state),
        *_list_span(speaker.mention),
        _write_text(speaker.name),
        _write_span(speaker.antecedent, inner),
        _write_reference(speaker.ref, inner),
    )
    candidates = _write_list(_write_mention, speaker.candidates, inner)
    if speaker.office is None:
        return _SPEAKER[depth] % (*values, candidates)
    office = _write_office(speaker.office, inner)
    return _OFFICE_HOLDER[depth] % (*values, office, candidates)


def _write_office(office: PrintedOffice, depth: int) -> str:
    inner = depth + 1
    values = (_write_span(office.title, inner), _write_span(office.party, inner))
    return _OFFICE[depth] % values
