"""The tables of what editors make of claims, and of what the program computes of figures."""

from __future__ import annotations

from typing import Final

from factcheck.formats.dataset.columns import (
    KEY,
    NOTE,
    NUMBER,
    Column,
    Kind,
    TableShape,
    list_more_columns,
    need,
)
from factcheck.model.claims import Dispute
from factcheck.model.editorial import Lookalike

EDITORIAL_TABLES: Final = {
    "disputes": TableShape(
        "Disputes",
        (
            KEY,
            need("topic", "What it is about.", "topics"),
            need("question", "The question that its claims answer differently."),
            need("state", "Where it stands."),
            Column("comparability", "What may be compared, a line each.", Kind.LIST, is_needed=True),
            Column("bridge", "The parts of a gap, a line each.", Kind.LIST, is_needed=True),
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
            need("dispute", "The dispute.", "disputes"),
            need("claim", "A claim that it holds.", "claims"),
            Column("figure", "The figure that is meant, if it names one.", names="figures"),
        ),
        "claim",
    ),
    "lookalikes": TableShape(
        "Lookalikes: often set side by side, and not two answers to one question",
        (
            KEY,
            need("topic", "What it is about.", "topics"),
            Column("title", "As recorded."),
            need("why_not", "Why they are not two answers to one question."),
            Column("figures", "The names of its figures.", Kind.LIST, is_needed=True),
            *list_more_columns(Lookalike),
            NOTE,
        ),
        "title",
    ),
    "pairs": TableShape(
        "Whether two figures can be compared",
        (
            NUMBER,
            Column("dispute", "That sets them side by side.", names="disputes"),
            Column("lookalike", "That does, where no dispute does.", names="lookalikes"),
            need("first", "One figure.", "figures"),
            need("second", "The other.", "figures"),
            need("comparability", "`like for like` … `not like for like`."),
            Column("standing", "How they stand, if they are alike: `agree` … `conflict`."),
            Column("but_for", "In what alone they differ."),
            Column("joined", "How one claim answers the other; null if the editor joins them."),
            Column("difference", "In words, with what printing leaves open."),
            Column("ratio", "Likewise."),
            Column("conversions", "By what they are made alike.", Kind.LIST, is_needed=True),
            Column("notes", "What must be known besides.", Kind.LIST, is_needed=True),
        ),
        "comparability",
        ("comparability", "standing", "dispute"),
    ),
    "reasons": TableShape(
        "Why two figures cannot be compared, or why that cannot be told",
        (
            NUMBER,
            Column("pair", "Of which two figures.", Kind.COUNT, is_needed=True, names="pairs"),
            need("kind", "In what they differ, or what is missing."),
            Column("dimension", "Which dimension of the scope."),
            Column("left", "What the first figure says of it."),
            Column("right", "What the second says."),
            Column(
                "stated",
                "Whether it is a known difference; else something is not stated.",
                Kind.FLAG,
                is_needed=True,
            ),
            need("sentence", "In words that follow “because”."),
            Column("settle", "What would settle it."),
        ),
        "sentence",
        ("kind", "stated"),
    ),
    "derivations": TableShape(
        "Figures that the editor computes from recorded ones",
        (
            KEY,
            need("title", "What the result is."),
            need("expression", "How it is computed, as recorded."),
            need("in_values", "The same with printed values in the place of names."),
            need("result", "The result in words, with what printing leaves open."),
            Column("withdrawn", "The withdrawn claims on which it rests.", Kind.LIST, is_needed=True),
            NOTE,
        ),
        "title",
    ),
    "derivation_figures": TableShape(
        "Figures on which derivations rest",
        (
            NUMBER,
            need("derivation", "The derivation.", "derivations"),
            need("figure", "A figure that its expression names.", "figures"),
        ),
        "figure",
    ),
    "sums": TableShape(
        "Wholes that are recorded beside all their parts",
        (
            NUMBER,
            need("whole", "The figure that the parts should make up.", "figures"),
            need("dimension", "The dimension by which it is parted."),
            Column("adds_up", "Whether the parts may make it up.", Kind.FLAG, is_needed=True),
            need("sentence", "The whole, the parts, their sum and what it leaves, in words."),
        ),
        "sentence",
    ),
    "sum_parts": TableShape(
        "Parts of these wholes",
        (
            NUMBER,
            Column("sum", "The sum.", Kind.COUNT, is_needed=True, names="sums"),
            need("part", "The figure of a part.", "figures"),
        ),
        "part",
    ),
}  # fmt: skip
"""Tables by name."""
