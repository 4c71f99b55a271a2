"""Some records of a kind, for whoever looks at one record after another and asks for those that it names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, ValuesView
from typing import TypeVar

_Record = TypeVar("_Record")


class SelectedRecords(Mapping[str, _Record]):
    """Records of one kind of which iterating gives some; asking by id finds all of them.

    Args:
        whole: the records by id.
        some: those that iterating gives.
    """

    def __init__(self, whole: Mapping[str, _Record], some: Mapping[str, _Record]) -> None:
        self._whole = whole
        self._some = some

    def __getitem__(self, key: str) -> _Record:
        found = self._some.get(key)
        return self._whole[key] if found is None else found

    def get(self, key: str, default: object = None) -> _Record | None:  # type: ignore[override]  # one default
        """Return a record, or None; checks ask this way, and often for nothing."""
        assert default is None
        found = self._some.get(key)
        return self._whole.get(key) if found is None else found

    def __contains__(self, key: object) -> bool:
        return key in self._whole

    def __iter__(self) -> Iterator[str]:
        return iter(self._some)

    def __len__(self) -> int:
        return len(self._whole)

    def values(self) -> ValuesView[_Record]:
        """Return the records that iterating yields."""
        return self._some.values()
