"""Expressions take work in proportion to their length, and chains of `equals` to the number of figures."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from executed_lines import lines_run_by
from factcheck.comparison.derive import derive
from factcheck.comparison.problems import check_circles
from invented import corpus, figure

if TYPE_CHECKING:
    from collections.abc import Callable

MANY = corpus(*(figure(claim=f"c{n}", measure="savings", value=f"${n} million") for n in range(9)))


def _sum(terms: int) -> str:
    return " + ".join(f"c{n % 9}" for n in range(terms))


def _products(terms: int) -> str:
    return " + ".join(f"2 * c{n % 9} / c1 * c2" for n in range(terms))


def _nested(terms: int) -> str:
    return f"{'(' * terms}c0{' + c1)' * terms}"


@pytest.mark.parametrize(("written", "most"), [(_sum, 570), (_nested, 570), (_products, 2_250)])
def test_a_term_takes_the_same_work_wherever_it_stands(
    written: Callable[[int], str], most: int
) -> None:
    few, many = (lines_run_by(partial(derive, MANY, written(terms))) for terms in (20, 80))
    assert many <= 4.5 * few
    assert many <= most * 80


def test_a_figure_of_a_chain_of_equals_is_looked_at_once() -> None:
    def chain(length: int) -> int:
        linked = corpus(
            *(
                figure(claim=f"c{n}", measure="savings", value="$1 million", equals=f"c{n + 1}")
                for n in range(length)
            )
        )
        return lines_run_by(lambda: list(check_circles(linked)))

    assert chain(200) <= 4.5 * chain(50)


def test_a_long_circle_of_equals_is_one_problem() -> None:
    linked = corpus(
        *(
            figure(
                claim=f"c{n}", measure="savings", value="$1 million", equals=f"c{(n + 1) % 3000}"
            )
            for n in range(3000)
        )
    )
    assert [(each.path, each.message) for each in check_circles(linked)] == [
        (
            ("claims", "c0", "figures", 0, "equals"),
            "'c0' is said to equal an expression that leads back to 'c0', by way of 'c1'",
        )
    ]
