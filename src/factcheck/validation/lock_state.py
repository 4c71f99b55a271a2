"""The lock as it was when it was looked at, to see cheaply whether it has changed since."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.evidence.lock_place import place_lock
from factcheck.store.sqlite.files import Stamp, compute_digest, read_stamp

if TYPE_CHECKING:
    from factcheck.corpus.find import Location


UNREADABLE: Final = "unreadable"


class LockState(NamedTuple):
    """Which lock the checks saw, by what proves cheaply that it is still the same.

    Attributes:
        stamp: of the file; None where there is none.
        digest: SHA-256 of its bytes, in hexadecimal digits; empty where there is none, another word
            where it cannot be read.
    """

    stamp: Stamp | None
    digest: str

    @property
    def is_settled(self) -> bool:
        """Whether a later change must show in the stamp."""
        return self.stamp is not None and self.stamp.is_settled

    def __str__(self) -> str:
        return " ".join(map(str, (*(self.stamp or ()), self.digest)))


def read_lock_state(location: Location, now: int, before: str | None = None) -> LockState:
    """Return the state of the lock of a corpus.

    Args:
        location: the corpus.
        now: a time that is not after the call, in nanoseconds.
        before: what was seen earlier, as text; spares reading a lock that has not changed.
    """
    lock = place_lock(location.corpus_file)
    stamp = read_stamp(lock, now)
    *numbers, digest = (before or "").split(" ")
    if stamp is not None and len(numbers) == len(stamp):
        earlier = Stamp(*map(int, numbers))
        if stamp.is_unchanged_since(earlier):
            return LockState(earlier, digest)
    try:
        lock.stat()
    except FileNotFoundError:
        return LockState(None, "")
    except OSError:
        return LockState(None, UNREADABLE)
    return LockState(stamp, compute_digest(lock) or UNREADABLE)
