"""What is computed each time it is gone through, so that an answer of any length is never held."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Generic, TypeVar, overload

_T = TypeVar("_T")
_Asked = TypeVar("_Asked")


class Repeatable(Generic[_T]):
    """What is computed each time it is gone through."""

    def __init__(self, compute: Callable[[], Iterable[_T]]) -> None:
        self._compute = compute

    def __iter__(self) -> Iterator[_T]:
        return iter(self._compute())


class Views(Sequence[_T]):
    """Views that are each built when it is their turn, and again when they are asked for again."""

    def __init__(self, build: Callable[[_Asked], _T], asked: Sequence[_Asked]) -> None:
        self._list: Callable[[slice], Iterator[_T]] = lambda part: map(build, asked[part])
        self._count = len(asked)

    def __iter__(self) -> Iterator[_T]:
        return self._list(slice(None))

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> _T: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[_T]: ...
    def __getitem__(self, place: int | slice) -> _T | Sequence[_T]:
        if isinstance(place, slice):
            return tuple(self._list(place))
        place = range(self._count)[place]
        return next(self._list(slice(place, place + 1)))
