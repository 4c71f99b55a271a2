"""A record behaves as one of the standard library does, though it is made in another way."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from functools import cached_property
from typing import Any, ClassVar

import pytest
from pydantic import TypeAdapter

from factcheck.runtime import records


@records.dataclass(frozen=True, slots=True)
class Fare:
    """What a ride costs."""

    line: str
    cents: int = 250
    zones: tuple[str, ...] = ()


@records.dataclass(frozen=True, slots=True)
class Lone:
    """A record of one field."""

    text: str


@records.dataclass(frozen=True, slots=True)
class Empty:
    """A record of none."""


@records.dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A place where it can begin, its fields in any order."""

    __pydantic_config__: ClassVar = {"extra": "forbid"}

    name: str = "Harbour"
    number: int


@records.dataclass(frozen=True, slots=True, order=True)
class Moment:
    """A record with an order."""

    hour: int
    minute: int


@records.dataclass(frozen=True, slots=True)
class Log:
    """A record with a default of its own for each."""

    seen: list[str] = dataclasses.field(default_factory=list)


@records.dataclass(frozen=True)
class Line:
    """A record without slots, of which another is made."""

    name: str
    stops: int = 2

    @cached_property
    def shout(self) -> str:
        return self.name.upper()


@records.dataclass(frozen=True)
class NightLine(Line):
    """A record with one field more."""

    until: int = 4


def standard_of(record: type, **options: bool) -> Any:
    """Make the same class with the standard decorator."""
    fields = dataclasses.fields(record)
    namespace: dict[str, object] = {
        "__annotations__": {each.name: each.type for each in fields},
        "__module__": record.__module__,
        **{each.name: each.default for each in fields if each.default is not dataclasses.MISSING},
    }
    made = type(record.__name__, (), namespace)
    return dataclasses.dataclass(frozen=True, slots=True, **options)(made)


CASES: list[tuple[type, tuple[Any, ...], dict[str, Any], dict[str, bool]]] = [
    (Fare, ("red",), {}, {}),
    (Fare, ("red", 300, ("a",)), {}, {}),
    (Fare, ("red",), {"zones": ("a", "b")}, {}),
    (Lone, ("x",), {}, {}),
    (Empty, (), {}, {}),
    (Stop, (), {"number": 1}, {"kw_only": True}),
    (Stop, (), {"number": 1, "name": "Mill"}, {"kw_only": True}),
    (Moment, (12, 30), {}, {"order": True}),
]


@pytest.mark.parametrize(("record", "values", "named", "options"), CASES)
def test_a_record_shows_and_holds_what_the_standard_one_does(
    record: type, values: tuple[Any, ...], named: dict[str, Any], options: dict[str, bool]
) -> None:
    ours, theirs = record(*values, **named), standard_of(record, **options)(*values, **named)
    assert repr(ours) == repr(theirs)
    assert dataclasses.asdict(ours) == dataclasses.asdict(theirs)
    assert [(each.name, each.default, each.kw_only) for each in dataclasses.fields(ours)] == [
        (each.name, each.default, each.kw_only) for each in dataclasses.fields(theirs)
    ]
    assert type(ours).__match_args__ == type(theirs).__match_args__
    assert type(ours).__slots__ == type(theirs).__slots__
    assert not hasattr(ours, "__dict__")


@pytest.mark.parametrize(("record", "values", "named", "_options"), CASES)
def test_equal_fields_make_equal_records_of_one_class_only(
    record: type, values: tuple[Any, ...], named: dict[str, Any], _options: dict[str, bool]
) -> None:
    one, other = record(*values, **named), record(*values, **named)
    assert one == other
    assert hash(one) == hash(other)
    assert one != tuple(values)
    assert {one: 1} == {other: 1}
    assert copy.copy(one) == copy.deepcopy(one) == one
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(one, protocol)) == one  # noqa: S301 - our own bytes


WRONG: list[tuple[type, tuple[Any, ...], dict[str, Any], dict[str, bool]]] = [
    (Fare, (), {}, {}),
    (Fare, ("red", 1, (), 2), {}, {}),
    (Fare, ("red",), {"colour": 1}, {}),
    (Stop, ("Mill", 1), {}, {"kw_only": True}),
    (Stop, (), {"name": "Mill"}, {"kw_only": True}),
]


@pytest.mark.parametrize(("record", "values", "named", "options"), WRONG)
def test_wrong_arguments_are_refused_in_the_same_words(
    record: type, values: tuple[Any, ...], named: dict[str, Any], options: dict[str, bool]
) -> None:
    said = []
    for each in (record, standard_of(record, **options)):
        with pytest.raises(TypeError) as refused:
            each(*values, **named)
        said.append(str(refused.value))
    assert said[0] == said[1]


def test_no_field_can_be_set_or_deleted() -> None:
    fare: Any = Fare("red")
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot assign to field 'cents'"):
        fare.cents = 1
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot delete field 'cents'"):
        del fare.cents
    assert fare == Fare("red")


def test_records_can_be_replaced_matched_and_ordered() -> None:
    assert dataclasses.replace(Fare("red"), cents=1) == Fare("red", 1)
    match Fare("red", 7):
        case Fare(line, cents):
            assert (line, cents) == ("red", 7)
    assert sorted([Moment(2, 1), Moment(1, 2)]) == [Moment(1, 2), Moment(2, 1)]
    first, second = Log(), Log()
    first.seen.append("x")
    assert (first.seen, second.seen) == (["x"], [])


def test_a_record_without_slots_can_be_inherited_from() -> None:
    night = NightLine("red", until=5)
    assert repr(night) == "NightLine(name='red', stops=2, until=5)"
    assert [each.name for each in dataclasses.fields(night)] == ["name", "stops", "until"]
    assert dataclasses.replace(night, name="blue") == NightLine("blue", 2, 5) != Line("blue")
    assert hash(night) == hash(NightLine("red", 2, 5))
    assert (night.shout, Line("blue").shout) == ("RED", "BLUE")
    assert pickle.loads(pickle.dumps(night)) == night  # noqa: S301 - our own bytes
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot assign to field 'name'"):
        night.name = "x"  # type: ignore[misc] # what is refused


def test_pydantic_validates_into_a_record() -> None:
    assert TypeAdapter(Stop).validate_python({"number": 4}) == Stop(number=4)
    assert TypeAdapter(tuple[Fare, ...]).validate_python([{"line": "red", "cents": 3}]) == (
        Fare("red", 3),
    )
    assert TypeAdapter(Stop).json_schema()["additionalProperties"] is False
