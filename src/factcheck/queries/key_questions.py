"""The questions that are put to a table of keys, in plain SQL that SQLite, DuckDB and Spark take word for word.

Each is made of the table of all that is compared. A database compares texts and counts; numbers are
never computed in it, since no two of these have the same exact ones.
"""

from __future__ import annotations

from itertools import combinations
from string import Template
from typing import TYPE_CHECKING, Final

from factcheck.comparison.key import KEY_PARTS
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_ALIKE: Final = Template(
    """\
WITH apart AS (
  SELECT like_key, MIN(base) AS one_name, MAX(base) AS other_name
  FROM keys
  WHERE NOT is_withdrawn AND like_key IS NOT NULL
  GROUP BY like_key
  HAVING MAX(${ends}_low_sort) > MIN(${ends}_high_sort)
), alike AS (
  SELECT keys.*, CASE WHEN one_name = other_name THEN one_name ELSE base END AS whole
  FROM keys JOIN apart ON keys.like_key = apart.like_key
  WHERE NOT is_withdrawn
)"""
)
"""The figures of every set of which some have no number in common.

A share that does not say of what stands beside those that do, where these are of one whole only.
"""

CONFLICTS: Final = Template(
    """\
$alike, said AS (
  SELECT alike.*,
    CASE WHEN named_sort < rounding_low_sort THEN named_sort ELSE rounding_low_sort END AS low,
    CASE WHEN named_sort > rounding_high_sort THEN named_sort ELSE rounding_high_sort END AS high,
    CASE WHEN named_sort < reach_low_sort THEN named_sort ELSE reach_low_sort END AS low_reach,
    CASE WHEN named_sort > reach_high_sort THEN named_sort ELSE reach_high_sort END AS high_reach,
    CASE WHEN day_said IS NULL OR day_said = MAX(day_said) OVER by_claimant THEN 1 ELSE 0 END AS is_last,
    CASE WHEN ROW_NUMBER() OVER (PARTITION BY like_key, whole, claimant ORDER BY position) = 1 THEN 1 ELSE 0 END AS is_new
  FROM alike
  WINDOW by_claimant AS (PARTITION BY like_key, whole, claimant)
)
SELECT MIN(measure) AS measure, MIN(position) AS first_position, COUNT(*) AS figures, SUM(is_new) AS claimants,
  CASE
    WHEN MIN(CASE WHEN is_wish THEN 1 ELSE 0 END) = 1 THEN 'differ'
    WHEN MAX(CASE WHEN is_last = 1 THEN low_reach END) > MIN(CASE WHEN is_last = 1 THEN high_reach END) THEN 'conflict'
    WHEN MAX(low_reach) > MIN(high_reach) THEN 'replaced'
    ELSE 'within the margin'
  END AS standing,
  CASE WHEN MIN(terms) <> MAX(terms) THEN 1 ELSE 0 END AS is_converted
FROM said
GROUP BY like_key, whole
HAVING MAX(low) > MIN(high)
ORDER BY measure, first_position"""
).substitute(alike=_ALIKE.substitute(ends="rounding"))
"""A row a set: how many figures and claimants, how they stand, and whether some are converted.

What a figure names is a number that it can be: `almost 30,412` and 30,412 agree.
Of one claimant's words on several certain days the last counts; those before it are replaced.
"""

CAMPS: Final = Template(
    """\
$alike, sets AS (
  SELECT like_key, COALESCE(whole, '') AS of_whole, MIN(position) AS first_position
  FROM alike
  GROUP BY like_key, COALESCE(whole, '')
  HAVING MAX(reach_low_sort) > MIN(reach_high_sort)
), reached AS (
  SELECT measure, first_position, claim, figure, position, reach_low_sort, reach_high_sort,
    MAX(reach_high_sort) OVER (
      PARTITION BY first_position ORDER BY reach_low_sort, reach_high_sort, position
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS reach
  FROM alike JOIN sets ON alike.like_key = sets.like_key AND COALESCE(whole, '') = of_whole
)
SELECT measure, first_position, claim, figure,
  SUM(CASE WHEN reach IS NULL OR reach < reach_low_sort THEN 1 ELSE 0 END) OVER (
    PARTITION BY first_position ORDER BY reach_low_sort, reach_high_sort, position
    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
  ) AS camp
FROM reached
ORDER BY measure, first_position, camp, reach_low_sort, reach_high_sort, position"""
).substitute(alike=_ALIKE.substitute(ends="reach"))
"""A row a figure of every set that is apart, margins included: any two of different camps have no number in common."""

_NEAR: Final = Template(
    """\
WITH placed AS (
  SELECT measure, claim, figure, claimant, position, lacks, reach_low_sort, reach_high_sort, $kept AS kin
  FROM keys
  WHERE NOT is_withdrawn AND lacks IN ($lacking)
), apart AS (
  SELECT kin, MIN(position) AS first_position
  FROM placed
  GROUP BY kin
  HAVING MAX(reach_low_sort) > MIN(reach_high_sort) AND $condition
)
SELECT measure, first_position, claim, figure
FROM placed JOIN apart ON placed.kin = apart.kin
ORDER BY measure, first_position, position"""
)
"""A row a figure of every set that is apart and shares all but some things."""

LACKING: Final = "SELECT DISTINCT lacks FROM keys WHERE NOT is_withdrawn ORDER BY lacks"
"""What figures lack: all the ways of saying too little."""

_FREE: Final = tuple(part.column for part in KEY_PARTS if not part.is_fixed)


@dataclass(frozen=True, slots=True)
class NearQuestion:
    """A question for sets that share all but some things.

    Attributes:
        left_out: the columns in which the figures of a set need not agree.
        lacking: what figures may lack that are asked for; where it is nothing at all, a set is of several claimants.
        text: the question, in SQL.
    """

    left_out: frozenset[str]
    lacking: tuple[str, ...]
    text: str


def list_near_questions(ways: Iterable[str]) -> Iterator[NearQuestion]:
    """List the questions for figures that are apart and perhaps alike, then alike but for one thing.

    Args:
        ways: what figures lack, as `LACKING` finds it.
    """
    known = {way: frozenset(way.split()) for way in ways}
    pairs = combinations(known.values(), 2)
    unions = {*known.values(), *(one | other for one, other in pairs)}
    for left_out in sorted(filter(None, unions), key=sorted):
        fitting = tuple(way for way, columns in known.items() if columns <= left_out)
        yield _build_question(left_out, fitting, "MAX(lacks) <> ''")
    for column in _FREE:
        yield _build_question(frozenset({column}), ("",), "MIN(claimant) <> MAX(claimant)")


def _build_question(
    left_out: frozenset[str], lacking: tuple[str, ...], condition: str
) -> NearQuestion:
    kept = (
        f"COALESCE({part.column}, '')"
        for part in KEY_PARTS
        if part.is_fixed or not (part.may_be_unsaid or part.column in left_out)
    )
    text = _NEAR.substitute(
        kept=" || '|' || ".join(kept),
        lacking=", ".join(f"'{way}'" for way in lacking),
        condition=condition,
    )
    return NearQuestion(left_out, lacking, text)
