"""What each field of a record names, by its type alone."""

from __future__ import annotations

from factcheck.model.fields import list_classes, list_fields

NAMES = {
    "Position.party": "PartyId",
    "Measure.of": "PartyIdOrNotStated",
    "Measure.part_of": "MeasureId",
    "Measure.variant_of": "MeasureId",
    "Measure.opposite_of": "MeasureId",
    "Scale.of": "SpeakerId",
    "Source.publisher": "PartyIdOrNotStated",
    "Source.authors": "SpeakerId",
    "Source.part_of": "SourceId",
    "Dispute.topic": "TopicId",
    "Dispute.claims": "Reference",
    "Bridge.from": "Reference",
    "Bridge.to": "Reference",
    "Component.figure": "Reference",
    "Lookalike.topic": "TopicId",
    "Lookalike.figures": "Reference",
    "Derivation.expression": "Expression",
    "Defaults.topic": "TopicId",
    "Defaults.source": "SourceId",
    "Claim.topic": "TopicId",
    "Claim.claimant": "SpeakerId",
    "Claim.made_by": "SpeakerId",
    "Figure.measure": "MeasureId",
    "Figure.equals": "Expression",
    "Counter.claim": "ClaimId",
    "Counter.in": "SourceId",
    "Appearance.source": "SourceId",
    "Appearance.via": "SpeakerId",
    "Review.reviewer": "SpeakerId",
    "Review.scale": "ScaleId",
    "Review.source": "SourceId",
}
KINDS = {
    "TopicId": "topic",
    "PartyId": "party",
    "PartyIdOrNotStated": "party",
    "SpeakerId": "person, party",
    "MeasureId": "measure",
    "ScaleId": "scale",
    "SourceId": "source",
    "ClaimId": "claim",
    "Reference": "claim",
    "Expression": "claim",
}
NOT_STATED = {
    "Measure.of",
    "Source.publisher",
    "Source.published",
    "Figure.as_of",
    "Figure.period",
    "Figure.per",
}


def test_the_type_of_a_field_says_what_it_names() -> None:
    naming = {
        f"{cls.__name__}.{field.in_files}": field
        for cls in list_classes()
        for field in list_fields(cls)
        if field.kinds
    }
    assert {name: field.type_name for name, field in naming.items()} == NAMES
    found = {
        field.type_name: ", ".join(kind.singular for kind in field.kinds)
        for field in naming.values()
    }
    assert found == KINDS


def test_the_type_of_a_field_says_whether_not_stated_may_stand_there() -> None:
    assert {
        f"{cls.__name__}.{field.in_files}"
        for cls in list_classes()
        for field in list_fields(cls)
        if field.takes_not_stated
    } == NOT_STATED
