"""The tables of what claims are about and rest on."""

from __future__ import annotations

from typing import Final

from factcheck.formats.dataset.columns import KEY, NOTE, NUMBER, Column, Kind, TableShape, need

CATALOGUE_TABLES: Final = {
    "topics": TableShape(
        "Topics",
        (
            KEY,
            need("title", "The topic as a heading."),
            Column("description", "What it is about."),
            NOTE,
        ),
        "title",
    ),
    "parties": TableShape(
        "Parties",
        (
            KEY,
            need("name", "Its full name."),
            Column("short", "The name by which readers know it."),
            need("kind", "What sort of organisation it is."),
            Column("fiscal_year_starts", "The day on which its fiscal year starts, `--07-01`."),
            Column("fiscal_years_named_by", "Which of its two calendar years names FY2019."),
            NOTE,
        ),
        "name",
        ("kind",),
    ),
    "people": TableShape(
        "People",
        (
            KEY,
            need("name", "The name, or a description of someone who is not named."),
            Column("anonymous", "Whether no document names the person.", Kind.FLAG, is_needed=True),
            Column("positions", "Offices: title, party, seen, from, to.", Kind.JSON, is_needed=True),
            NOTE,
        ),
        "name",
    ),
    "measures": TableShape(
        "Measures",
        (
            KEY,
            need("title", "The measured thing as a heading."),
            Column("definition", "What exactly is counted."),
            Column("of", "The party that is measured; null if it is not stated.", names="parties"),
            need("unit", "A currency code, percent, or the plural of what is counted."),
            Column("also_called", "Other names of what is counted.", Kind.LIST, is_needed=True),
            Column("per", "What its figures are stated per.", Kind.LIST, is_needed=True),
            need("kind", "How the measured thing relates to time: `stock`, `flow`, `rate` …"),
            Column("harmless", "In what two figures may differ and be alike.", Kind.LIST, is_needed=True),
            Column("steady_for", "How long it hardly changes."),
            Column("part_of", "The measure that it is a part of.", names="measures"),
            Column("variant_of", "The measure that counts the same in another way.", names="measures"),
            Column("opposite_of", "The measure that it is the negative of.", names="measures"),
            NOTE,
        ),
        "title",
        ("of", "unit", "kind"),
    ),
    "dimensions": TableShape(
        "What figures of a measure must state: the values of its dimensions",
        (
            NUMBER,
            need("measure", "The measure.", "measures"),
            need("dimension", "What is distinguished."),
            need("value", "One of its values."),
            Column("title", "The value as a heading."),
            Column("parts", "The values that add up to it.", Kind.LIST, is_needed=True),
            Column("same_as", "The value that it is another name of."),
        ),
        "value",
        ("measure", "dimension"),
    ),
    "sources": TableShape(
        "Sources",
        (
            KEY,
            need("title", "Its title as printed."),
            need("kind", "What sort of document it is, in the words of CSL."),
            Column("publisher", "The party that published it; null if not stated.", names="parties"),
            Column("authors", "The ids of who wrote it.", Kind.LIST, is_needed=True),
            need("published", "When, in EDTF (`~` is inferred, `?` uncertain), or `not-stated`."),
            Column("updated", "When it was last changed, where it says so."),
            Column("url", "Its whole address, where it is known."),
            Column("archived", "The address of an archived copy."),
            Column("part_of", "The source whose archived text holds it.", names="sources"),
            Column("accessed", "When it was read."),
            Column("find_by", "Words by which to find it."),
            Column("known_from", "How each field is known that it does not print.", Kind.PAIRS, is_needed=True),
            Column("language", "Its language, where it is not the corpus's."),
            Column("currency", "What a bare `$` is in it, where it is not the corpus's."),
            NOTE,
        ),
        "title",
        ("kind", "publisher"),
    ),
}  # fmt: skip
"""Tables by name."""
