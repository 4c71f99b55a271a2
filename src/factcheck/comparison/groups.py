"""Many figures at once: groups that are like for like, without looking at every pair.

Two figures are in one group exactly when `compare` would call them like for like, or when they share
what is stated and lack the same; of a group that lacks something, nothing can be told.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.comparison.agreement import agreement_of
from factcheck.comparison.answers import Agreement, Aspect
from factcheck.comparison.extents import Extent
from factcheck.comparison.numbers import Computed
from factcheck.comparison.reasons import per_key, scope_value, total_key
from factcheck.comparison.times import span_of
from factcheck.comparison.units import singular
from factcheck.comparison.when import time_key
from decimal import Decimal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from factcheck.comparison.stated import StatedFigure
