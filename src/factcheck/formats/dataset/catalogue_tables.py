"""The tables of what claims are about and rest on."""

from __future__ import annotations

from typing import Final

from factcheck.formats.dataset.columns import (
    KEY,
    NOTE,
    NUMBER,
    CellKind,
    DatasetColumn,
    TableShape,
    build_needed,
)

CATALOGUE_TABLES: Final = {
    "topics": TableShape(
        "Topics",
        (
            KEY,
            build_needed("title", "The topic as a heading."),
            DatasetColumn("description", "What it is about."),
            NOTE,
        ),
        "title",
    ),
    "parties": TableShape(
        "Parties",
        (
            KEY,
            build_needed("name", "Its full name."),
            DatasetColumn("short", "The name by which readers know it."),
            build_needed("kind", "What sort of organisation it is."),
            DatasetColumn("fiscal_year_starts", "The day on which its fiscal year starts, `--07-01`."),
            DatasetColumn("fiscal_years_named_by", "Which of its two calendar years names FY2019."),
            NOTE,
        ),
        "name",
        ("kind",),
    ),
    "people": TableShape(
        "People",
        (
            KEY,
            build_needed("name", "The name, or a description of someone who is not named."),
            DatasetColumn("anonymous", "Whether no document names the person.", CellKind.FLAG, is_needed=True),
            DatasetColumn("positions", "Offices: title, party, seen, from, to.", CellKind.JSON, is_needed=True),
            NOTE,
        ),
        "name",
    ),
    "measures": TableShape(
        "Measures",
        (
            KEY,
            build_needed("title", "The measured thing as a heading."),
            DatasetColumn("definition", "What exactly is counted."),
            DatasetColumn("of", "The party that is measured; null if it is not stated.", names="parties"),
            build_needed("unit", "A currency code, percent, or the plural of what is counted."),
            DatasetColumn("also_called", "Other names of what is counted.", CellKind.LIST, is_needed=True),
            DatasetColumn("per", "What its figures are stated per.", CellKind.LIST, is_needed=True),
            build_needed("kind", "How the measured thing relates to time: `stock`, `flow`, `rate` …"),
            DatasetColumn("harmless", "In what two figures may differ and be alike.", CellKind.LIST, is_needed=True),
            DatasetColumn("steady_for", "How long it hardly changes."),
            DatasetColumn("part_of", "The measure that it is a part of.", names="measures"),
            DatasetColumn("variant_of", "The measure that counts the same in another way.", names="measures"),
            DatasetColumn("opposite_of", "The measure that it is the negative of.", names="measures"),
            NOTE,
        ),
        "title",
        ("of", "unit", "kind"),
    ),
    "dimensions": TableShape(
        "What figures of a measure must state: the values of its dimensions",
        (
            NUMBER,
            build_needed("measure", "The measure.", "measures"),
            build_needed("dimension", "What is distinguished."),
            build_needed("value", "One of its values."),
            DatasetColumn("title", "The value as a heading."),
            DatasetColumn("parts", "The values that add up to it.", CellKind.LIST, is_needed=True),
            DatasetColumn("same_as", "The value that it is another name of."),
        ),
        "value",
        ("measure", "dimension"),
    ),
    "sources": TableShape(
        "Sources",
        (
            KEY,
            build_needed("title", "Its title as printed."),
            build_needed("kind", "What sort of document it is, in the words of CSL."),
            DatasetColumn("publisher", "The party that published it; null if not stated.", names="parties"),
            DatasetColumn("authors", "The ids of who wrote it.", CellKind.LIST, is_needed=True),
            build_needed("published", "When, in EDTF (`~` is inferred, `?` uncertain), or `not-stated`."),
            DatasetColumn("updated", "When it was last changed, where it says so."),
            DatasetColumn("url", "Its whole address, where it is known."),
            DatasetColumn("archived", "The address of an archived copy."),
            DatasetColumn("part_of", "The source whose archived text holds it.", names="sources"),
            DatasetColumn("accessed", "When it was read."),
            DatasetColumn("find_by", "Words by which to find it."),
            DatasetColumn("known_from", "How each field is known that it does not print.", CellKind.PAIRS, is_needed=True),
            DatasetColumn("language", "Its language, where it is not the corpus's."),
            DatasetColumn("currency", "What a bare `$` is in it, where it is not the corpus's."),
            NOTE,
        ),
        "title",
        ("kind", "publisher"),
    ),
    "scales": TableShape(
        "Scales of ratings",
        (
            KEY,
            build_needed("title", "Its name."),
            build_needed("of", "The id of who rates by it, a person or a party."),
            DatasetColumn("verdicts", "Its labels, from the least to the most accurate.", CellKind.LIST, is_needed=True),
            NOTE,
        ),
        "title",
    ),
}  # fmt: skip
"""Tables by name."""
