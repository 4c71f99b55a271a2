"""Whether figures can be compared at all, and what follows from their numbers.

The one place that knows: comparability, arithmetic on intervals, derivations, bridges, grouping.
It reads no files and says nothing about who is right.
"""

from __future__ import annotations

from factcheck.comparison.agreement import agreement_of
from factcheck.comparison.answers import (
    Agreement,
    Arithmetic,
    Aspect,
    Comparability,
    Comparison,
    Note,
    Reason,
    Side,
)
from factcheck.comparison.bridges import Bridged, BridgeError, Part, bridge_gap
from factcheck.comparison.comparing import MOST_IN_PAIRS, compare, compare_all
from factcheck.comparison.derivations import (
    Derived,
    UnresolvedError,
    agreement_with_equal,
    derive,
    evaluate,
    in_unit,
)
from factcheck.comparison.expressions import Expression, ExpressionError, parse_expression
from factcheck.comparison.extents import Extent
from factcheck.comparison.groups import Group, Grouping, group
from factcheck.comparison.numbers import Computed
from factcheck.comparison.stated import (
    StatedFigure,
    figures_of_claim,
    figures_of_dispute,
    stated_figure,
)
from factcheck.comparison.units import Unit, read_unit
from factcheck.comparison.words import (
    derived_in_words,
    difference_in_words,
    in_words,
    percentage_in_words,
    ratio_in_words,
)

__all__ = [
    "MOST_IN_PAIRS",
    "Agreement",
    "Arithmetic",
    "Aspect",
    "BridgeError",
    "Bridged",
    "Comparability",
    "Comparison",
    "Computed",
    "Derived",
    "Expression",
    "ExpressionError",
    "Extent",
    "Group",
    "Grouping",
    "Note",
    "Part",
    "Reason",
    "Side",
    "StatedFigure",
    "Unit",
    "UnresolvedError",
    "agreement_of",
    "agreement_with_equal",
    "bridge_gap",
    "compare",
    "compare_all",
    "derive",
    "derived_in_words",
    "difference_in_words",
    "evaluate",
    "figures_of_claim",
    "figures_of_dispute",
    "group",
    "in_unit",
    "in_words",
    "parse_expression",
    "percentage_in_words",
    "ratio_in_words",
    "read_unit",
    "stated_figure",
]
