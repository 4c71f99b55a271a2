"""The tables of what editors make of claims, and of what the program computes of figures."""

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
    list_more_columns,
)
from factcheck.model.claims import Dispute
from factcheck.model.editorial import Lookalike

EDITORIAL_TABLES: Final = {
    "disputes": TableShape(
        "Disputes",
        (
            KEY,
            build_needed("topic", "What it is about.", "topics"),
            build_needed("question", "The question that its claims answer differently."),
            build_needed("state", "Where it stands."),
            DatasetColumn("comparability", "What may be compared, a line each.", CellKind.LIST, is_needed=True),
            DatasetColumn("bridge", "The parts of a gap, a line each.", CellKind.LIST, is_needed=True),
            *list_more_columns(Dispute),
            NOTE,
        ),
        "question",
        ("topic", "state"),
    ),
    "dispute_claims": TableShape(
        "Claims of disputes",
        (
            NUMBER,
            build_needed("dispute", "The dispute.", "disputes"),
            build_needed("claim", "A claim that it holds.", "claims"),
            DatasetColumn("figure", "The figure that is meant, if it names one.", names="figures"),
        ),
        "claim",
    ),
    "bridges": TableShape(
        "Bridges: parts that account for the gap between two figures of a dispute",
        (
            NUMBER,
            build_needed("dispute", "Of which dispute.", "disputes"),
            build_needed("start", "The figure where it starts.", "figures"),
            build_needed("end", "The figure where it ends.", "figures"),
            DatasetColumn("unit", "Of all its numbers; null where it cannot be summed up."),
            DatasetColumn("gap", "The end less the start; null where one of them is a limit or a range.", CellKind.EXACT),
            DatasetColumn("total", "What the parts add up to; likewise.", CellKind.EXACT),
            DatasetColumn("rest", "What they leave of the gap.", CellKind.EXACT),
            DatasetColumn("rest_low", "The least that may be left, by printing and rounding; null for no limit.", CellKind.EXACT),
            DatasetColumn("rest_high", "The most, likewise.", CellKind.EXACT),
            DatasetColumn("adds_up", "Whether nothing may be left; null where it cannot be summed up.", CellKind.FLAG),
            DatasetColumn("problem", "Why it cannot be summed up."),
            NOTE,
        ),
        "dispute",
        ("adds_up",),
    ),
    "bridge_parts": TableShape(
        "Parts of bridges",
        (
            NUMBER,
            DatasetColumn("bridge", "The bridge.", CellKind.COUNT, is_needed=True, names="bridges"),
            build_needed("label", "What the part is."),
            DatasetColumn("figure", "The recorded figure, if it is one.", names="figures"),
            DatasetColumn("value", "As printed, that of the figure included."),
            DatasetColumn("number", "In the unit of the bridge, signs as written.", CellKind.EXACT),
        ),
        "label",
    ),
    "lookalikes": TableShape(
        "Lookalikes: often set side by side, and not two answers to one question",
        (
            KEY,
            build_needed("topic", "What it is about.", "topics"),
            DatasetColumn("title", "As recorded."),
            build_needed("why_not", "Why they are not two answers to one question."),
            DatasetColumn("figures", "The names of its figures.", CellKind.LIST, is_needed=True),
            *list_more_columns(Lookalike),
            NOTE,
        ),
        "title",
    ),
    "pairs": TableShape(
        "Whether two figures can be compared",
        (
            NUMBER,
            DatasetColumn("dispute", "That sets them side by side.", names="disputes"),
            DatasetColumn("lookalike", "That does, where no dispute does.", names="lookalikes"),
            build_needed("first", "One figure.", "figures"),
            build_needed("second", "The other.", "figures"),
            build_needed("first_value", "As printed."),
            build_needed("second_value", "Likewise."),
            build_needed("comparability", "`like for like` … `not like for like`."),
            DatasetColumn("standing", "How they stand, if they are alike: `agree` … `conflict`."),
            build_needed("answer", "Whether they can be compared and how they stand, or why not, in words."),
            DatasetColumn("but_for", "In what alone they differ."),
            DatasetColumn("joined", "How one claim answers the other; null if the editor joins them."),
            DatasetColumn("difference", "In words, with what printing leaves open."),
            DatasetColumn("ratio", "Likewise."),
            DatasetColumn("conversions", "By what they are made alike.", CellKind.LIST, is_needed=True),
            DatasetColumn("notes", "What must be known besides.", CellKind.LIST, is_needed=True),
        ),
        "comparability",
        ("comparability", "standing", "dispute"),
    ),
    "reasons": TableShape(
        "Why two figures cannot be compared, or why that cannot be told",
        (
            NUMBER,
            DatasetColumn("pair", "Of which two figures.", CellKind.COUNT, is_needed=True, names="pairs"),
            build_needed("kind", "In what they differ, or what is missing."),
            DatasetColumn("dimension", "Which dimension of the scope."),
            DatasetColumn("left", "What the first figure says of it."),
            DatasetColumn("right", "What the second says."),
            DatasetColumn(
                "stated",
                "Whether it is a known difference; else something is not stated.",
                CellKind.FLAG,
                is_needed=True,
            ),
            build_needed("sentence", "In words that follow “because”."),
            DatasetColumn("settle", "What would settle it."),
        ),
        "sentence",
        ("kind", "stated"),
    ),
    "derivations": TableShape(
        "Figures that the editor computes from recorded ones",
        (
            KEY,
            build_needed("title", "What the result is."),
            build_needed("expression", "How it is computed, as recorded."),
            build_needed("in_values", "The same with printed values in the place of names."),
            build_needed("result", "The result in words, with what printing leaves open."),
            DatasetColumn("withdrawn", "The withdrawn claims on which it rests.", CellKind.LIST, is_needed=True),
            NOTE,
        ),
        "title",
    ),
    "derivation_figures": TableShape(
        "Figures on which derivations rest",
        (
            NUMBER,
            build_needed("derivation", "The derivation.", "derivations"),
            build_needed("figure", "A figure that its expression names.", "figures"),
        ),
        "figure",
    ),
    "sums": TableShape(
        "Wholes that are recorded beside all their parts",
        (
            NUMBER,
            build_needed("whole", "The figure that the parts should make up.", "figures"),
            build_needed("dimension", "The dimension by which it is parted."),
            DatasetColumn("adds_up", "Whether the parts may make it up.", CellKind.FLAG, is_needed=True),
            build_needed("sentence", "The whole, the parts, their sum and what it leaves, in words."),
        ),
        "sentence",
    ),
    "sum_parts": TableShape(
        "Parts of these wholes",
        (
            NUMBER,
            DatasetColumn("sum", "The sum.", CellKind.COUNT, is_needed=True, names="sums"),
            build_needed("part", "The figure of a part.", "figures"),
        ),
        "part",
    ),
}  # fmt: skip
"""Tables by name."""
