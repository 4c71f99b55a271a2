"""Frozen records, as `dataclasses.dataclass` makes them, but made without compiling.

The standard decorator compiles six functions a class, which costs a command more time than its answer.
Here a class is made at once, `__init__` is compiled when the first record is made, and the rest
(`fields`, `replace`, `repr`) comes from the standard decorator when somebody asks for it.
"""

from __future__ import annotations

from itertools import repeat
from operator import attrgetter
from types import MemberDescriptorType
from typing import TYPE_CHECKING, Any, Final

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import dataclass
else:

    def build_decorator(
        *, frozen: bool, slots: bool = False, kw_only: bool = False, order: bool = False
    ) -> Callable[[type], type]:
        """Return the decorator that makes a record of a class; `frozen` must be set.

        `__post_init__`, and slots in a class that inherits from a record, are not supported.
        A class with a `dataclasses.field` is made by the standard decorator.
        """
        assert frozen
        return lambda written: _build_record(written, slots=slots, kw_only=kw_only, order=order)

    dataclass = build_decorator  # by the name of the one that it stands in for


_STANDARD: Final = ("__repr__", "__dataclass_fields__", "__dataclass_params__")


_ORDER: Final = ("__lt__", "__le__", "__gt__", "__ge__")


class _Later:
    """An attribute of a class that is made when it is first asked for, and then stands by itself."""

    def __init__(self, name: str, make: Callable[[type, str], object]) -> None:
        self._name = name
        self._make = make

    def __get__(self, record: object, cls: type) -> object:
        owner = next(each for each in cls.__mro__ if vars(each).get(self._name) is self)
        setattr(owner, self._name, self._make(owner, self._name))
        return getattr(cls if record is None else record, self._name)


def _build_record(written: type, *, slots: bool, kw_only: bool, order: bool) -> type:
    """Return the class of the record; `written` stays as the source for the standard decorator."""
    inherited = tuple(name for base in written.__bases__ for name in _list_names(base))
    own = tuple(
        name for name, type_ in written.__annotations__.items() if not type_.startswith("ClassVar")
    )
    names = inherited + own
    defaults = {name: getattr(written, name) for name in names if hasattr(written, name)}
    if any(type(each).__module__ == "dataclasses" for each in defaults.values()):
        from dataclasses import dataclass as standard

        return standard(frozen=True, slots=slots, kw_only=kw_only, order=order)(written)

    def build_init(cls: type, _name: str) -> object:
        return _build_initialiser(cls, names, defaults, kw_only=kw_only)

    def take_standard(_cls: type, name: str) -> object:
        if name not in vars(written):
            from dataclasses import dataclass as standard

            if name == "__dataclass_fields__" and not inherited:  # `replace` needs no more
                standard(init=False, repr=False, eq=False, kw_only=kw_only)(written)
                del written.__dataclass_params__  # type: ignore[attr-defined] # they are those of the class that was made
            else:
                standard(frozen=True, kw_only=kw_only, order=order)(written)
        made = vars(written)[name]
        # the guard against a record that holds itself takes longer than the text; of frozen ones none does
        return getattr(made, "__wrapped__", made)

    namespace = {
        "__init__": _Later("__init__", build_init),
        "__match_args__": () if kw_only else names,
        **{name: _Later(name, take_standard) for name in (*_STANDARD, *(_ORDER if order else ()))},
        **_build_methods(names),
        **(_build_state_methods(names) if slots else {}),
        **vars(written),
        **({"__slots__": own} if slots else {}),
    }
    for name in ("__dict__", "__weakref__", *(own if slots else ())):
        namespace.pop(name, None)
    made = type(written)(written.__name__, written.__bases__, namespace)
    made.__qualname__ = written.__qualname__
    return made


def _list_names(base: type) -> tuple[str, ...]:
    """Return the names of the fields of a record from which another inherits."""
    names: tuple[str, ...] = vars(base).get("__match_args__", ())
    return names


def _build_methods(names: tuple[str, ...]) -> dict[str, object]:
    """Return the methods that need no compiling, since they take all fields at once."""
    values = _build_reader(names)

    def compare(self: object, other: object) -> object:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return values(self) == values(other)

    def compute_hash(self: object) -> int:
        return hash(values(self))

    return {
        "__eq__": compare,
        "__hash__": compute_hash,
        "__setattr__": _refuse_assignment,
        "__delattr__": _refuse_deletion,
    }


def _build_state_methods(names: tuple[str, ...]) -> dict[str, object]:
    """Return the methods that pickle the values of slots, and put them back."""
    values = _build_reader(names)

    def take(self: object) -> tuple[object, ...]:
        return values(self)

    def fill(self: object, state: tuple[object, ...]) -> None:
        any(map(_put, repeat(self), names, state))  # nothing is put as often

    return {"__getstate__": take, "__setstate__": fill}


def _build_reader(names: tuple[str, ...]) -> Callable[[object], tuple[object, ...]]:
    if len(names) > 1:
        return attrgetter(*names)
    return lambda record: tuple(getattr(record, name) for name in names)


_put: Final = object.__setattr__


def _refuse_assignment(_self: object, name: str, _value: object) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_deletion(_self: object, name: str) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _build_initialiser(
    cls: type, names: tuple[str, ...], defaults: dict[str, object], *, kw_only: bool
) -> Callable[..., None]:
    """Compile `__init__`, which sets each field to its argument; a slot in two thirds of the time, since no name is looked up."""
    parameters = (f"{name}=_default_{name}" if name in defaults else name for name in names)
    head = ", ".join(("self", *(("*",) if kw_only and names else ()), *parameters))
    slots = {name: getattr(cls, name, None) for name in names}
    put = {
        name: each.__set__ for name, each in slots.items() if isinstance(each, MemberDescriptorType)
    }
    body = "".join(
        f"    _put_{name}(self, {name})\n" if name in put else f"    _put(self, '{name}', {name})\n"
        for name in names
    )
    known: dict[str, Any] = {f"_default_{name}": value for name, value in defaults.items()}
    known |= {"_put": _put, **{f"_put_{name}": each for name, each in put.items()}}
    exec(f"def __init__({head}):\n{body or '    pass'}", known)  # noqa: S102 - names of fields only
    made: Callable[..., None] = known["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    made.__module__ = cls.__module__
    return made
