"""FC108: a source says from where something is known that it does not state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.findings import Finding
from factcheck.model.vocabulary import NotStated
from factcheck.text.suggest import find_closest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.claims import Source
    from factcheck.model.corpus import Corpus

_FIELDS: Final = ("title", "kind", "publisher", "authors", "published", "updated", "url")
"""What is bibliographic of a source; what it is about is never known from elsewhere."""


def find(corpus: Corpus) -> Iterator[Finding]:
    """A source's `known_from` names something that is no bibliographic field, or that it does not state.

    Why:
        `known_from` tells readers which facts of a citation the archived copy does not print. For a
        field that is not stated it says nothing, and a misspelt name hides which one is meant.

    Bad:
        sources:
          harbour-talk:
            title: At the harbour
            kind: article-broadcast
            publisher: not-stated
            published: 2022-03-01~
            known_from:
              publisher: the address of the page

    Good:
        sources:
          harbour-talk:
            title: At the harbour
            kind: article-broadcast
            publisher: not-stated
            published: 2022-03-01~
            known_from:
              published: the address of the page

    Known limits:
        none
    """
    for source in corpus.sources.values():
        for name in source.known_from or {}:
            path = ("sources", source.id, "known_from", name)
            if name not in _FIELDS:
                near = find_closest(name, _FIELDS)
                yield Finding(
                    "FC108",
                    path,
                    f"known_from names '{name}', expected one of {', '.join(_FIELDS)}",
                    f"did you mean '{near}'?" if near else None,
                    at_key=True,
                )
            elif not _is_stated(source, name):
                yield Finding(
                    "FC108",
                    path,
                    f"known_from names '{name}', which '{source.id}' does not state",
                    f"state {name}, or omit it from known_from",
                    at_key=True,
                )


def _is_stated(source: Source, name: str) -> bool:
    value = getattr(source, name)
    return value not in (None, ()) and not isinstance(value, NotStated)
