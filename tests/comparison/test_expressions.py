"""Expressions: how they are read, and what is said of those that cannot be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.comparison.expressions import Expression, ExpressionError, Operand, parse_expression

READ = [
    ("old-total", "old-total"),
    ("old-total - new-total", "old-total new-total -"),
    ("a + b * c", "a b c * +"),
    ("(a + b) * c", "a b + c *"),
    ("a - b - c", "a b - c -"),
    ("a - (b - c)", "a b c - -"),
    ("a / b / c", "a b / c /"),
    ("2 * budget-2019#total + 0.5", "2 budget-2019#total * 0.5 +"),
    ("43-of-50 + 7", "43-of-50 7 +"),
    ("  ( ( a ) )  ", "a"),
]


@pytest.mark.parametrize(("text", "steps"), READ)
def test_an_expression_is_read_into_steps(text: str, steps: str) -> None:
    assert in_steps(parse_expression(text)) == steps


REFUSED = [
    ("", 0, 0, "the expression ends where a figure or number is expected"),
    ("a +", 3, 3, "the expression ends where after '+' a figure or number is expected"),
    ("a + * b", 4, 5, "'*' stands where a figure or number is expected"),
    ("a b", 2, 3, "'b' stands where one of + - * / is expected, between spaces"),
    ("(a + b", 0, 1, "'(' is not closed"),
    ("a + b)", 5, 6, "')' closes nothing"),
    ("( )", 2, 3, "')' stands where a figure or number is expected"),
    ("(a)- b", 3, 4, "'-' is expected to have a space on both sides"),
    ("a + (b -(c))", 7, 8, "'-' is expected to have a space on both sides"),
    (
        "a+b",
        0,
        3,
        (
            "'a+b' is neither a figure nor a number, expected claim ids, claim-id#figure-id, numbers,"
            " + - * / between spaces, and ( )"
        ),
    ),
    (
        "1,200 * a",
        0,
        5,
        (
            "'1,200' is neither a figure nor a number, expected claim ids, claim-id#figure-id, numbers,"
            " + - * / between spaces, and ( )"
        ),
    ),
    ("a ÷ b", 2, 3, "'÷' stands where one of + - * / is expected, between spaces"),
    ("a * " * 2000 + "a", 0, 8001, "the expression has 8,001 characters, expected 4,096 at most"),
]


@pytest.mark.parametrize(("text", "start", "end", "message"), REFUSED)
def test_what_is_wrong_with_an_expression_is_said_with_its_place(
    text: str, start: int, end: int, message: str
) -> None:
    with pytest.raises(ExpressionError) as caught:
        parse_expression(text)
    assert (caught.value.start, caught.value.end, caught.value.message) == (start, end, message)


@given(st.text(alphabet="ab-#1. +-*/()", max_size=30))
def test_any_text_is_read_or_refused_with_a_place_in_it(text: str) -> None:
    trouble = trouble_with(text)
    if trouble is not None:
        assert 0 <= trouble.start <= trouble.end <= len(text)
        return
    expression = parse_expression(text)
    operands = [step for step in expression.steps if isinstance(step, Operand)]
    assert len(expression.steps) == 2 * len(operands) - 1
    for each in expression.figures:
        assert text[each.start : each.end] == str(each.value)


def trouble_with(text: str) -> ExpressionError | None:
    try:
        parse_expression(text)
    except ExpressionError as error:
        return error
    return None


def test_no_nesting_is_too_deep() -> None:
    assert in_steps(parse_expression("(" * 2000 + "a" + ")" * 2000)) == "a"


def in_steps(expression: Expression) -> str:
    return " ".join(
        str(step.value) if isinstance(step, Operand) else step.operation.value
        for step in expression.steps
    )
