"""A draft as the members of its JSON, which docs/drafting.md describes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.drafting.proposal import (
        Draft,
        DraftFigure,
        Mention,
        PrintedOffice,
        Proposal,
        Reference,
        Setting,
        Span,
        Speaker,
        Suggestion,
    )

VERSION = 1


def build_members(draft: Draft) -> dict[str, object]:
    """Build the members of the JSON of a draft; proposals and skipped numbers come one after another."""
    return {
        "format": "factcheck draft",
        "version": VERSION,
        "source": _build_source(draft.setting, draft),
        "proposals": (build_proposal(each) for each in draft.proposals),
        "skipped": (_build_span(each.span) | {"because": each.because} for each in draft.skipped),
    }


def build_proposal(proposal: Proposal) -> dict[str, object]:
    """Build the JSON of one proposal."""
    return {
        "key": proposal.key,
        "rank": proposal.rank,
        "because": [{"points": each.points, "because": each.because} for each in proposal.parts],
        "sentence": {"start": proposal.sentence.start, "end": proposal.sentence.end},
        "quote": _build_span(proposal.quote.span)
        | {"prefix": proposal.quote.prefix, "suffix": proposal.quote.suffix},
        "also": [_build_span(each) for each in proposal.also],
        "figures": [_build_figure(each) for each in proposal.figures],
        "speaker": _build_speaker(proposal.speaker),
        "cue": _build_optional(proposal.cue),
        "manner": proposal.manner,
        "via": [_build_mention(each) for each in proposal.via],
        "said_on": _build_suggestion(proposal.said_on),
        "answers": [
            {
                "proposal": each.proposal,
                "claim": each.claim,
                "how": each.how,
                "because": each.because,
            }
            for each in proposal.counters
        ],
        "recorded": list(proposal.recorded),
        "open": list(proposal.open),
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


def _build_span(span: Span) -> dict[str, object]:
    return {"start": span.start, "end": span.end, "text": span.text}


def _build_optional(span: Span | None) -> dict[str, object] | None:
    return None if span is None else _build_span(span)


def _build_suggestion(suggestion: Suggestion | None) -> dict[str, object] | None:
    if suggestion is None:
        return None
    return {"suggestion": suggestion.value, "because": suggestion.because}


def _build_reference(ref: Reference | None) -> dict[str, object] | None:
    return None if ref is None else {"kind": ref.kind, "id": ref.id}


def _build_figure(figure: DraftFigure) -> dict[str, object]:
    quantity = figure.quantity
    return _build_span(figure.span) | {
        "value": quantity.text,
        "number": None if quantity.number is None else format(quantity.number, "f"),
        "unit": quantity.unit,
        "bound": str(quantity.bound),
        "measure": {
            "suggestions": [{"id": each.value, "because": each.because} for each in figure.measures]
        },
        "basis": _build_suggestion(figure.basis),
        "role": figure.role,
    }


def _build_mention(mention: Mention) -> dict[str, object]:
    span = mention.span
    return {
        "start": None if span is None else span.start,
        "end": None if span is None else span.end,
        "text": None if span is None else span.text,
        "name": mention.name,
        "ref": _build_reference(mention.ref),
        **({} if mention.because is None else {"because": mention.because}),
    }


def _build_speaker(speaker: Speaker) -> dict[str, object]:
    mention = speaker.mention
    return {
        "state": speaker.state,
        "start": None if mention is None else mention.start,
        "end": None if mention is None else mention.end,
        "text": None if mention is None else mention.text,
        "name": speaker.name,
        "antecedent": _build_optional(speaker.antecedent),
        "ref": _build_reference(speaker.ref),
        **({} if speaker.office is None else {"office": _build_office(speaker.office)}),
        "candidates": [_build_mention(each) for each in speaker.candidates],
    }


def _build_office(office: PrintedOffice) -> dict[str, object]:
    return {"title": _build_span(office.title), "party": _build_optional(office.party)}
