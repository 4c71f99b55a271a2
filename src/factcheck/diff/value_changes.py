"""Whether a changed value is another number, another bound, or the same thing in other words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.model.values import Value
    from factcheck.quantity.quantity import Quantity


def compare_values(old: Value, new: Value) -> tuple[str, ...]:
    """Return what of a value changed, in words; the same words whichever state is the newer one.

    Args:
        old: the value of one state.
        new: the value of the other.
    """
    if old.quantity is None or new.quantity is None:
        if old.day is not None and new.day is not None:
            is_same = (old.day.earliest, old.day.latest) == (new.day.earliest, new.day.latest)
            return ("same days",) if is_same else ("another date",)
        return ("one is a date, the other a number",)
    return tuple(_compare_quantities(old.quantity, new.quantity))


def _compare_quantities(old: Quantity, new: Quantity) -> list[str]:
    is_same_number = _list_numbers(old) == _list_numbers(new)
    remarks = ["same number" if is_same_number else "another number"]
    if old.unit != new.unit:
        remarks.append(f"unit {_name_unit(old)} → {_name_unit(new)}")
    if old.bound is not new.bound:
        remarks.append(f"bound {old.bound.value} → {new.bound.value}")
    elif old.form is not new.form:
        remarks.append(f"form {old.form.value} → {new.form.value}")
    if old.per != new.per:
        remarks.append("per what it is changed")
    if len(remarks) == 1 and is_same_number:
        is_as_precise = (old.printed, old.rounding) == (new.printed, new.rounding)
        remarks.append("only the wording" if is_as_precise else "printed with another precision")
    return remarks


def _list_numbers(quantity: Quantity) -> tuple[object, ...]:
    """Return what of a quantity is compared as its number; a vague one has its extent only."""
    if quantity.ends is not None:
        return tuple(_list_numbers(end) for end in quantity.ends)
    if quantity.number is None:
        return (quantity.printed,)
    total = None if quantity.total is None else quantity.total.number
    return (quantity.number, total)


def _name_unit(quantity: Quantity) -> str:
    return quantity.unit or "none"
