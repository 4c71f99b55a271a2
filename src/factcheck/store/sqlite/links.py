"""What names a record of an index, by the id that is named, read when somebody asks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Final, TypeVar

from factcheck.store.sqlite.records import ORDERED, Expected, write_marks

if TYPE_CHECKING:
    from factcheck.store.sqlite.database import Index


_Member = TypeVar("_Member")
NAMING: Final = ORDERED.format(
    where="JOIN uses ON uses.user = records.id WHERE uses.target = ? AND uses.role = ?"
)
_NAMING_IDS: Final = f"SELECT records.id {NAMING}"
_ALL_NAMING_IDS: Final = (
    "SELECT uses.target, records.id "
    + ORDERED.format(where="JOIN uses ON uses.user = records.id WHERE uses.role = ?")
    + " LIMIT ?"
)
_NAMING_SOME: Final = "SELECT uses.target, records.id " + ORDERED.format(
    where="JOIN uses ON uses.user = records.id WHERE uses.role = ? AND uses.target IN ({marks})"
)
_TARGETS: Final = "SELECT DISTINCT target FROM uses WHERE role = ?"
MOST_LINKS: Final = 65_536
"""Names that are read at once; a stream of more of them must not fill the memory either."""
MANY: Final = 200
"""Lookups from which on it takes less time to read who names whom at once."""


class Groups(Mapping[str, tuple[_Member, ...]]):
    """Members by the id of what they name, each group read when it is asked for."""

    def __init__(
        self, index: Index, role: str, members: Callable[[str], tuple[_Member, ...]]
    ) -> None:
        self._index = index
        self._role = role
        self._members = members
        self._seen: dict[str, tuple[_Member, ...]] = {}

    def __getitem__(self, key: str) -> tuple[_Member, ...]:
        if key not in self._seen:
            self._seen[key] = self._members(key)
        if not self._seen[key]:
            raise KeyError(key)
        return self._seen[key]

    def __iter__(self) -> Iterator[str]:
        for (key,) in self._index.read_rows(_TARGETS, self._role):
            yield str(key)

    def __len__(self) -> int:
        return sum(1 for _ in self)


class Links(Mapping[str, tuple[_Member, ...]]):
    """Members by the id of what they name, where few ids are named: most lookups find nothing.

    Whoever asks for many is given the ids of all at once; members are read as they are asked for.
    """

    def __init__(
        self, index: Index, role: str, members: Callable[[str, list[str]], tuple[_Member, ...]]
    ) -> None:
        self._index = index
        self._role = role
        self._members = members
        self._asked: dict[str, list[str]] = {}
        self.expected = Expected()

    @cached_property
    def _users(self) -> dict[str, str | list[str]] | None:
        """All users by target, or None where they are too many to be held."""
        found: dict[str, str | list[str]] = {}  # most have one, and a list of it costs as much
        shared: dict[str, str] = {}
        rows = self._index.read_rows(_ALL_NAMING_IDS, self._role, MOST_LINKS + 1)
        for number, (target, user) in enumerate(rows):
            if number == MOST_LINKS:
                return None
            name = str(user)
            name = shared.setdefault(name, name)
            others = found.setdefault(str(target), name)
            if isinstance(others, list):
                others.append(name)
            elif others is not name:
                found[str(target)] = [others, name]
        return found

    def _read_expected(self) -> None:
        wanted = self.expected.take(self._asked)
        for key in wanted:
            self._asked[key] = []
        query = _NAMING_SOME.format(marks=write_marks(wanted))
        for target, user in self._index.read_rows(query, self._role, *wanted):
            self._asked[str(target)].append(str(user))

    def __getitem__(self, key: str) -> tuple[_Member, ...]:
        users = self._find_users(key)
        if not users:
            raise KeyError(key)
        return self._members(key, users)

    def get(self, key: str, default: object = ()) -> tuple[_Member, ...]:
        """Return the members, or none; every view of a claim asks this way, mostly for nothing."""
        assert default == ()
        users = self._find_users(key)
        return self._members(key, users) if users else ()

    def _find_users(self, key: str) -> list[str]:
        if key in self.expected:
            self._read_expected()
        known = self._asked.get(key)
        if known is not None:
            return known
        if len(self._asked) >= MANY and self._users is not None:
            users = self._users.get(key, [])
            return [users] if isinstance(users, str) else users
        rows = self._index.read_rows(_NAMING_IDS, key, self._role)
        users = [str(user) for (user,) in rows]
        if len(self._asked) < MANY:
            self._asked[key] = users
        return users

    def __iter__(self) -> Iterator[str]:
        for (key,) in self._index.read_rows(_TARGETS, self._role):
            yield str(key)

    def __len__(self) -> int:
        return sum(1 for _ in self)
