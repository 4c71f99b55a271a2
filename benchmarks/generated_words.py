"""The words from which `generate.py` makes its corpora; all names are invented.

They hold no number words and no hedges, so that a quote says its own figures and nothing else.
"""

from __future__ import annotations

from typing import Final, NamedTuple


def words(text: str) -> tuple[str, ...]:
    """Give the words of a text."""
    return tuple(text.split())


TOWNS: Final = words(
    """
    Riverside Harbour Millbrook Ashford Kestrel Larkhill Wexley Brindle Tamarack Elmstead Northmoor
    Copperfield Dunmere Fairhaven Glenrock Hollowbrook Ironbridge Juniper Kingsmere Lindenau Marlow
    Netherby Oakhurst Pinecrest Quarry Ravenna Saltmarsh Thornbury Underhill Valewood Westerly
    Yarrow Zelkova Aldergate Birchfield Cresthaven Driftwood Eastlake Foxglove Greywater Heathrow-End
    Islington-Vale Jasper Kelpwood Lakemont Mistral Norwell Orchard Pebble-Bay Quillon Redwater
    Silverton Tidewater Umberland Vesper Willowmere Yewdale Stonebrook Clearwater Meadowlark
    """
)
ORGANISATIONS: Final = (
    ("Schools", "school-district"),
    ("Transit", "company"),
    ("Teachers' Guild", "union"),
    ("City Council", "government"),
    ("Hospital Trust", "other"),
    ("Drivers' Union", "union"),
    ("Water Board", "government"),
    ("Nurses' League", "union"),
    ("Housing Office", "government"),
    ("Parents' Association", "association"),
)
PUBLISHERS: Final = ("Courier", "Tribune", "Observer")
FIRST_NAMES: Final = words(
    """
    Ada Benno Carla Dario Edda Fabio Greta Hanno Ilse Jonas Kira Leander Mina Nils Olga Pavel Rosa
    Stefan Tilda Ugo Vera Wanda Xenia Yorick Zora Amir Bela Chidi Delia Emeka Farah Goran Hana Ivo
    Jamila Kofi Lena Malik Nadia Omar Petra Rashid Samira Tarek Uma Viktor Wilma Yusuf Zeno Agnes
    """
)
LAST_NAMES: Final = words(
    """
    Moreno Field Abara Birk Castell Dufour Ekberg Falk Grau Holm Ivers Jansen Kovac Lindt Marek
    Novak Okoro Pires Quist Rahman Sorel Tanaka Ulven Varga Weiss Yilmaz Zander Amsel Brandt Cruz
    Drexler Engel Fonseca Gallo Hauk Ibsen Joshi Keller Lorenz Mbeki Nash Ortega Petrov Reiter
    Salgado Thorne Urban Voss Wilder Young-Hart Adler Bianchi Cohen Danso Eide Ferrer Gruber Huang
    """
)
OFFICES: Final = (
    "President",
    "Superintendent",
    "Spokesperson",
    "Treasurer",
    "Chair of the bargaining team",
    "Head of finance",
)
ADJECTIVES: Final = words(
    """
    annual audited central combined disputed draft earlier final general independent internal joint
    local long-awaited monthly municipal narrow new official ordinary outdated overdue partial
    permanent preliminary printed private public published quiet recent regional revised separate
    sober special steady temporary tense thorough unsigned updated urgent usual visible written
    """
)
NOUNS: Final = words(
    """
    agreement appendix audit balance ballot board budget calendar chart clause committee contract
    council counsel court department draft election estimate forecast fund guild hearing inquiry
    inspector ledger letter lawyer mediator meeting memorandum minister motion newsletter notice
    office panel plan platform position press programme proposal register release report reserve
    review schedule speech spreadsheet staff statement strike survey table talks treasurer union
    """
)
VERBS: Final = words(
    """
    answers avoids checks confirms contests corrects delays denies describes doubts explains follows
    ignores leaves mentions omits predates precedes prints questions quotes reads rejects repeats
    replaces shows supports weakens
    """
)
ADVERBS: Final = words(
    """
    Apparently Clearly Elsewhere Formally Inevitably Later Moreover Notably Officially Oddly
    Originally Plainly Presumably Privately Publicly Quietly Similarly Tellingly Unusually
    """
)
PREPOSITIONS: Final = words("after before behind beside beyond despite during inside outside under")
LEADS: Final = (
    "has set aside",
    "reported",
    "counted",
    "speaks of",
    "would keep",
    "announced",
    "put it at",
    "still expects",
    "“has always counted”",
    "now admits",
    "asked for",
    "writes of",
)
ASSERTIONS: Final = (
    "doubts the other side’s count",
    "calls the talks “deadlocked”",
    "wants the mediator’s report in print",
    "says that nobody asked the staff",
    "rejects the draft: it came too late",
    "will not sign before the audit",
    "blames the board for the delay",
    "is ready to go on talking",
)


class Shape(NamedTuple):
    """What measures of one sort have in common.

    Attributes:
        stem: the beginning of their ids.
        title: their title, to which the measured party is added.
        unit: of their figures.
        kind: how they lie in time.
        form: how a figure is printed; the key of a table in `generated_values`.
        dimensions: what every figure states in its scope.
    """

    stem: str
    title: str
    unit: str
    kind: str
    form: str
    dimensions: tuple[tuple[str, tuple[str, ...]], ...] = ()


SHAPES: Final = (
    Shape(
        "district-reserves", "Reserves", "USD", "stock", "budget",
        (("holding", ("held", "to-be-kept")), ("restriction", ("restricted", "unrestricted"))),
    ),
    Shape("hourly-pay", "Pay an hour", "USD", "rate", "pay", (("staff", ("new", "senior", "any")),)),
    Shape("deficit", "Deficit", "USD", "flow", "budget", (("course", ("unchanged", "with-cuts")),)),
    Shape("raise", "Raise", "percent", "rate", "percent", (("payment", ("ongoing", "one-time")),)),
    Shape("enrolment", "Enrolment", "students", "count", "count", (("level", ("lower", "upper")),)),
    Shape("vacancies", "Posts that nobody fills", "posts", "count", "count"),
    Shape("riders", "Riders", "riders", "count", "count", (("service", ("bus", "ferry", "tram")),)),
    Shape("wait", "Waiting time", "minutes", "duration", "duration", (("time", ("peak", "other")),)),
    Shape("turnout", "Turnout", "percent", "share", "percent"),
    Shape("rank", "Rank among the districts", "districts", "rank", "rank"),
    Shape("opening", "Day of the opening", "date", "date", "date"),
    Shape("spending", "Spending on each student", "USD", "flow", "each"),
)  # fmt: skip
TOPICS: Final = words(
    """
    budgets buildings buses classrooms commuting contracts curricula elections enrolment ferries
    funding grants hiring hospitals housing lunches mediation nurses overtime parking pensions
    permits pollution ridership safety scheduling shelters staffing strikes taxes tenants tickets
    traffic training transfers turnout vacancies waiting water wellbeing
    """
)
