"""Whether figures can be compared at all, and what follows from their numbers.

The one place that knows: comparability, arithmetic on intervals, derivations, bridges, grouping.
It reads no files and says nothing about who is right.
The modules behind the names are imported when a name is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from factcheck.comparison.answer import (
        Arithmetic,
        Aspect,
        Comparability,
        Comparison,
        Conversion,
        Note,
        Reason,
        Standing,
    )
    from factcheck.comparison.bridges import Bridged, BridgeError, Part, bridge_gap
    from factcheck.comparison.comparing import MOST_IN_PAIRS, comparabilities, compare, compare_all
    from factcheck.comparison.declaration import Declaration
    from factcheck.comparison.derivations import (
        Derived,
        UnresolvedError,
        derive,
        evaluate,
        in_unit,
        stand_to_equal,
    )
    from factcheck.comparison.expressions import Expression, ExpressionError, parse_expression
    from factcheck.comparison.groups import Group, Grouping, group
    from factcheck.comparison.ledger import (
        figures_of_claim,
        figures_of_dispute,
        figures_of_lookalike,
        stated_figure,
        stated_of,
    )
    from factcheck.comparison.numbers import Computed
    from factcheck.comparison.part_sums import PartSum, find_sums
    from factcheck.comparison.standing import stand_by_extent
    from factcheck.comparison.stated import StatedFigure
    from factcheck.comparison.sum_words import say_sum, sum_in_words
    from factcheck.comparison.sums import Sum
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
    "Arithmetic",
    "Aspect",
    "BridgeError",
    "Bridged",
    "Comparability",
    "Comparison",
    "Computed",
    "Conversion",
    "Declaration",
    "Derived",
    "Expression",
    "ExpressionError",
    "Group",
    "Grouping",
    "Note",
    "Part",
    "PartSum",
    "Reason",
    "Standing",
    "StatedFigure",
    "Sum",
    "Unit",
    "UnresolvedError",
    "bridge_gap",
    "comparabilities",
    "compare",
    "compare_all",
    "derive",
    "derived_in_words",
    "difference_in_words",
    "evaluate",
    "figures_of_claim",
    "figures_of_dispute",
    "figures_of_lookalike",
    "find_sums",
    "group",
    "in_unit",
    "in_words",
    "parse_expression",
    "percentage_in_words",
    "ratio_in_words",
    "read_unit",
    "say_sum",
    "stand_by_extent",
    "stand_to_equal",
    "stated_figure",
    "stated_of",
    "sum_in_words",
]

_MODULES: Final = {
    "MOST_IN_PAIRS": "comparing",
    "Arithmetic": "answer",
    "Aspect": "answer",
    "BridgeError": "bridges",
    "Bridged": "bridges",
    "Comparability": "answer",
    "Comparison": "answer",
    "Computed": "numbers",
    "Conversion": "answer",
    "Declaration": "declaration",
    "Derived": "derivations",
    "Expression": "expressions",
    "ExpressionError": "expressions",
    "Group": "groups",
    "Grouping": "groups",
    "Note": "answer",
    "Part": "bridges",
    "PartSum": "part_sums",
    "Reason": "answer",
    "Standing": "answer",
    "StatedFigure": "stated",
    "Sum": "sums",
    "Unit": "units",
    "UnresolvedError": "derivations",
    "bridge_gap": "bridges",
    "comparabilities": "comparing",
    "compare": "comparing",
    "compare_all": "comparing",
    "derive": "derivations",
    "derived_in_words": "words",
    "difference_in_words": "words",
    "evaluate": "derivations",
    "figures_of_claim": "ledger",
    "figures_of_dispute": "ledger",
    "figures_of_lookalike": "ledger",
    "find_sums": "part_sums",
    "group": "groups",
    "in_unit": "derivations",
    "in_words": "words",
    "parse_expression": "expressions",
    "percentage_in_words": "words",
    "ratio_in_words": "words",
    "read_unit": "units",
    "say_sum": "sum_words",
    "stand_by_extent": "standing",
    "stand_to_equal": "derivations",
    "stated_figure": "ledger",
    "stated_of": "ledger",
    "sum_in_words": "sum_words",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(name)
    return getattr(import_module(f"factcheck.comparison.{_MODULES[name]}"), name)
