"""The index of a site: which words and figures lead to which page, in scripts that a browser loads as it needs them."""

from __future__ import annotations

from array import array
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from factcheck.runtime.records import dataclass
from factcheck.site.search.read import read_tokens
from factcheck.text.json_text import write_json_row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

LARGEST: Final = (24_000, 72_000)
"""Bytes, or nearly, of tokens with one first letter that are kept in one script, and of those with two; more are parted by one more."""
BLOCK: Final = 64
"""Results of which one script says what is shown of them."""
_MANY: Final = 50_000
"""Results beyond which a script says it of twice as many, so that there are fewer scripts."""


@dataclass(frozen=True, slots=True)
class ResultGroup:
    """Results of one kind, which follow one another.

    Attributes:
        title: of the kind, in words.
        end: how many results there are up to its last.
    """

    title: str
    end: int


class SearchIndex:
    """What is found by what; results are added kind by kind, and numbered as they come."""

    def __init__(self) -> None:
        self._results: list[tuple[str, str, str]] = []
        self._found: dict[str, array[int]] = {}
        self._groups: dict[str, int] = {}

    def add(
        self,
        group: str,
        shown: tuple[str, str, str],
        texts: Iterable[str],
        traits: Iterable[tuple[str, str]] = (),
    ) -> None:
        """Add a page.

        Args:
            group: the title of its kind.
            shown: its address, its title, and what stands beside that.
            texts: by whose words and figures it is found.
            traits: what filters ask of it, as (name, value).
        """
        number = len(self._results)
        self._results.append(shown)
        self._groups[group] = number + 1
        tokens = set(read_tokens("\n".join(texts)))
        for name, value in traits:
            tokens.add(f"@{name}={value}")
        for token in tokens:
            found = self._found.get(token)
            if found is None:
                found = self._found[token] = array("L")
            found.append(number)

    def list_shown(self, group: str) -> Sequence[tuple[str, str, str]]:
        """List what is shown of the results of a kind, in the order in which they were added.

        Args:
            group: the title of the kind.
        """
        begin = 0
        for title, end in self._groups.items():
            if title == group:
                return self._results[begin:end]
            begin = end
        return ()

    @property
    def traits(self) -> dict[str, set[str]]:
        """What filters can ask for: the values that occur, by the name of the trait."""
        found: dict[str, set[str]] = {}
        for token in self._found:
            if token.startswith("@"):
                name, _, value = token[1:].partition("=")
                found.setdefault(name, set()).add(value)
        return found

    @property
    def groups(self) -> tuple[ResultGroup, ...]:
        """The kinds of results, in the order in which they are shown."""
        return tuple(ResultGroup(title, end) for title, end in self._groups.items())

    @cached_property
    def _shards(self) -> dict[str, list[str]]:
        """The tokens of each script, in their order; those of one beginning together while they are few."""
        return dict(self._split(sorted(self._found), 1))

    def _split(self, tokens: Iterable[str], letters: int) -> Iterator[tuple[str, list[str]]]:
        """Split tokens by so many of their first letters, and where many have the same by one more."""
        rooms: dict[str, list[str]] = {}
        for token in tokens:
            rooms.setdefault(name_shard(token, letters), []).append(token)
        for name, room in rooms.items():
            size = sum(len(token) + 3 * len(self._found[token]) for token in room)
            if letters <= len(LARGEST) and size > LARGEST[letters - 1]:
                yield from self._split(room, letters + 1)
            else:
                yield name, room

    @property
    def shards(self) -> tuple[str, ...]:
        """The names of the scripts of words and figures."""
        return tuple(self._shards)

    @property
    def block(self) -> int:
        """Results of which one script says what is shown of them."""
        return BLOCK if len(self._results) <= _MANY else 2 * BLOCK

    def write(self) -> Iterator[tuple[str, bytes]]:
        """Write the scripts, each with its address."""
        for name, tokens in self._shards.items():
            found = {token: _compute_steps(self._found[token]) for token in tokens}
            yield f"search/{name}.js", _write_call("take", name, found)
        for number, start in enumerate(range(0, len(self._results), self.block)):
            shown = self._results[start : start + self.block]
            yield f"search/r{number}.js", _write_call("show", number, shown)


def name_shard(token: str, letters: int) -> str:
    """Return the name of the script that knows a token: by its first letters or digits, or by its filter.

    Args:
        token: a word, a figure, or a trait.
        letters: how many of its letters or digits count, three at most.

    Example:
        >>> [name_shard(each, 2) for each in ("about", "#1.9", "#1900000000", "@party=guild", "é")]
        ['w-ab', 'n-19', 'n-19', 'f-party', 'w-_e9']
    """
    if token.startswith("@"):
        return f"f-{token[1:].partition('=')[0]}"
    if token.startswith("#"):
        return f"n-{token[1:].replace('.', '')[:letters]}"
    first = (letter if letter in _PLAIN else f"_{ord(letter):x}" for letter in token[:letters])
    return f"w-{''.join(first)}"


_PLAIN: Final = frozenset("abcdefghijklmnopqrstuvwxyz")


def _compute_steps(numbers: array[int]) -> list[int]:
    """Return numbers as the first and the steps between them, which are short."""
    return [numbers[0], *(after - before for before, after in pairwise(numbers))]


def _write_call(name: str, which: str | int, content: object) -> bytes:
    """Write a script that hands its content to the one that asked for it."""
    return f"factcheck.{name}({write_json_row(which)},{write_json_row(content)})\n".encode()
