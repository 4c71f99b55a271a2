"""What the records do not say of their own fields: an example of each, and the checks that guard it.

docs/corpus-format.md and the JSON Schema both read it; what a field means stands below the field itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

SECTIONS: Final[Mapping[str, tuple[str, str]]] = {
    "Head": ("`corpus:`", "Only the corpus file has it."),
    "Defaults": (
        "`defaults:`",
        "Any file may have it; what a claim says itself takes precedence.",
    ),
    "Topic": ("`topics:`", ""),
    "Party": ("`parties:`", ""),
    "Person": (
        "`people:`",
        "A person who is not anonymous needs a position on the day of each claim.",
    ),
    "Position": ("`positions` of a person", ""),
    "Measure": ("`measures:`", ""),
    "Scale": ("`scales:`", ""),
    "Source": ("`sources:`", ""),
    "Claim": ("`claims:`", ""),
    "Figure": (
        "`figures` of a claim",
        "Elsewhere `claim-id` names the only figure of a claim, `claim-id#figure-id` one of several.",
    ),
    "Appearance": ("`appearances` of a claim", ""),
    "Counter": ("`counters` of a claim", ""),
    "Review": ("`reviews` of a claim", ""),
    "SignOff": (
        "`checked` of a claim",
        "A sign-off is a colleague's; an assessment by others is a review.",
    ),
    "Correction": ("`corrections` of a claim", ""),
    "Dispute": ("`disputes:`", ""),
    "Bridge": ("`bridge` of a dispute", ""),
    "Component": ("`components` of a bridge", ""),
    "Lookalike": (
        "`lookalikes:`",
        "If somebody disputes it, it is a dispute.",
    ),
    "Derivation": ("`derivations:`", ""),
}
"""The heading of each record in docs/corpus-format.md, and a remark; the order is that of the page."""

_ROWS: Final = """
Head.title | Riverside Transit and its drivers |
Head.language | en |
Head.currency | CAD | FC301
Head.description | Who said which figure in the dispute over fares, pay and the ferry. |
Head.note | None of its documents is by the drivers. |
Head.contact | desk@riverside.example |
Head.licence | CC-BY-4.0 |
Head.renamed | riders-2021: riders-2022 |
Head.include | [../claims/*.yaml] | FC012
Defaults.topic | ridership | FC102, FC103
Defaults.said_on | 2022-03-01~ | FC201, FC205
Defaults.source | courier-2022-03-01 | FC102, FC103
Defaults.manner | paraphrase | FC206
Topic.id | fares | FC101, FC104
Topic.title | Fares |
Topic.description | What a ride costs, and who wants that changed. |
Topic.note | Single tickets only. |
Party.id | riverside-transit | FC101, FC104
Party.name | Riverside Transit Authority |
Party.short | Riverside Transit |
Party.kind | government | FC109
Party.fiscal_year_starts | --07-01 | FC308
Party.fiscal_years_named_by | end |
Party.note | Runs buses and one ferry. |
Person.id | ada-moreno | FC101, FC104
Person.name | Ada Moreno |
Person.anonymous | true | FC201
Person.positions | see below | FC201
Person.note | Spoke for the drivers throughout. |
Position.title | President | FC201
Position.party | drivers-guild | FC102, FC103
Position.seen | 2021-03/2022-10 | FC201
Position.from | 2020-01-01 | FC201
Position.to | 2023-06-30 | FC201
Measure.id | daily-riders | FC101, FC104
Measure.title | Riders a day |
Measure.definition | Boardings counted at the doors, transfers included. |
Measure.of | riverside-transit | FC102, FC103
Measure.unit | riders | FC301
Measure.also_called | [passengers] | FC301
Measure.per | [day] | FC401
Measure.kind | count | FC304, FC305, FC306, FC312
Measure.dimensions | service: [bus, ferry] | FC302, FC303, FC315, FC316
Measure.harmless | [service] | FC312
Measure.steady_for | 1 year |
Measure.part_of | all-riders | FC102, FC103, FC312
Measure.variant_of | tickets-sold | FC102, FC103, FC312
Measure.opposite_of | riders-lost | FC102, FC103, FC312
Measure.note | Doors count since 2019. |
Scale.id | desk-scale | FC101, FC104
Scale.title | The desk's scale |
Scale.of | harbour-desk | FC102, FC103
Scale.verdicts | [wrong, half right, right] | FC601
Scale.note | In use since 2020. |
Source.id | courier-2022-03-01 | FC101, FC104
Source.title | Riders return, drivers do not |
Source.kind | article-newspaper |
Source.publisher | riverside-courier | FC102, FC103
Source.authors | [jo-field] | FC102, FC103
Source.published | 2022-03-01 | FC205, FC208
Source.updated | 2022-03-02 |
Source.url | https://courier.example/riders-return | FC107
Source.archived | https://archive.example/2022/riders-return | FC107
Source.part_of | courier-2022-03-01 | FC102, FC103
Source.accessed | 2022-03-04 |
Source.find_by | courier.example, 'Riders return' |
Source.known_from | published: the address of the page | FC108
Source.language | en |
Source.currency | CAD | FC301
Source.note | The date is from its address. |
Claim.id | riders-2022 | FC101
Claim.topic | ridership | FC102, FC103
Claim.claimant | ada-moreno | FC102, FC103, FC201
Claim.made_by | riverside-transit | FC102, FC103, FC201, FC207
Claim.said_on | 2022-03-01~ | FC201, FC205, FC208
Claim.statement | The buses carry almost 40,000 riders a day. |
Claim.figures | see below | FC106
Claim.counters | see below | FC501, FC502, FC503
Claim.appearances | see below | FC202
Claim.reviews | see below | FC601, FC602
Claim.language | en |
Claim.note | Said at a rally. |
Claim.recorded_by | the desk |
Claim.recorded_on | 2022-03-04 |
Claim.checked | see below | FC603
Claim.status | corrected |
Claim.corrections | see below |
Figure.id | riders | FC105, FC106
Figure.measure | daily-riders | FC102, FC103
Figure.value | almost 40,000 | FC019, FC301, FC311, FC401, FC404, FC409, FC412
Figure.printed | early March | FC313, FC401
Figure.multiplier | million | FC313
Figure.as_of | not-stated | FC304, FC306
Figure.period | FY2021-22 | FC305, FC306, FC308
Figure.basis | estimate | FC314
Figure.release | unaudited |
Figure.scope | service: bus | FC302, FC303
Figure.per | [day] | FC307
Figure.base | residents | FC313
Figure.prices | 2018 dollars | FC313
Figure.role | from | FC313
Figure.caveat | [break-in-series] |
Figure.equals | riders-a-week-2022 / 7 | FC310
Figure.note | Whether ferries are meant is not said. |
Appearance.source | courier-2022-03-01 | FC102, FC103, FC205
Appearance.manner | paraphrase | FC206, FC414
Appearance.via | [jo-field] | FC102, FC103, FC203, FC206
Appearance.direct | true | FC203
Appearance.quote | carry almost 40,000 riders a day | FC204, FC401 to FC403, FC408, FC410, FC411
Appearance.because | The table beside it holds the figure. | FC401
Appearance.prefix | The buses |
Appearance.suffix | ", she said" |
Appearance.translation | carry almost 40,000 riders a day |
Appearance.locator | page 3 |
Appearance.at | 00:12:34 |
Appearance.note | The headline says 40,000. |
Counter.claim | riders-authority-2022 | FC102, FC103, FC501, FC502
Counter.how | rebuts |
Counter.in | courier-2022-03-01 | FC102, FC103, FC503
Counter.note | She names the authority's count. |
Review.reviewer | harbour-desk | FC102, FC103
Review.reviewed_on | 2022-04-01 | FC602
Review.scale | desk-scale | FC102, FC103
Review.verdict | half right | FC601
Review.source | desk-2022-04-01 | FC102, FC103
Review.note | Counts buses only. |
SignOff.by | Bo Quist | FC603
SignOff.on | 2022-03-05 |
SignOff.what | quote and figure, against the printed page |
Correction.date | 2022-03-05 |
Correction.what | value was 'almost 4,000' |
Correction.why | A zero was lost in copying. |
Dispute.id | how-many-ride | FC101
Dispute.topic | ridership | FC102, FC103
Dispute.question | How many people ride each day? |
Dispute.claims | [riders-2022, riders-authority-2022] | FC102, FC103, FC105, FC504, FC505
Dispute.state | open |
Dispute.bridge | see below | FC506
Dispute.note | One counts boardings, the other tickets. |
Bridge.from | riders-authority-2022 | FC102, FC105
Bridge.to | riders-2022 | FC102, FC105
Bridge.components | see below | FC506
Bridge.note | The authority published the parts. |
Component.label | Transfers |
Component.figure | transfers-2022 | FC102, FC105
Component.value | 3,200 | FC506
Lookalike.id | riders-and-tickets | FC101
Lookalike.topic | ridership | FC102, FC103
Lookalike.title | Riders and tickets |
Lookalike.figures | [riders-2022, authority-2022#tickets] | FC102, FC105, FC508, FC509, FC510
Lookalike.why_not | The first counts people a day, the second tickets a year. |
Lookalike.note | A season ticket counts once. |
Derivation.id | riders-a-bus | FC101
Derivation.title | Riders that each bus would carry |
Derivation.expression | riders-2022 / buses-2022 | FC309
Derivation.unit | riders per bus | FC309
Derivation.note | Assumes that all buses run. |
"""

_TABLE: Final = {
    name.strip(): (example.strip(), guards.strip())
    for name, example, guards in (row.split("|") for row in _ROWS.strip().splitlines())
}

SEE_BELOW: Final = "see below"
"""The example of a field that holds records of its own."""

EXAMPLES: Final[Mapping[str, str]] = {name: example for name, (example, _) in _TABLE.items()}
GUARDS: Final[Mapping[str, str]] = {name: guards for name, (_, guards) in _TABLE.items()}
