"""The filters of a question with the records that their values name and the words of their lists."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final, NoReturn

from factcheck.errors import FactcheckError
from factcheck.model.vocabulary import Basis, Manner, RecordKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.model.store import Store
    from factcheck.queries.filters import Filters


_ID_FILTERS: Final = {
    "topic": (RecordKind.TOPIC,),
    "party": (RecordKind.PARTY,),
    "claimant": (RecordKind.PERSON, RecordKind.PARTY),
    "measure": (RecordKind.MEASURE,),
    "source": (RecordKind.SOURCE,),
}

_WORD_FILTERS: Final[dict[str, type[Basis | Manner]]] = {"basis": Basis, "manner": Manner}


class UnknownFilterValueError(FactcheckError):
    """A filter names something that the ledger does not have."""


def resolve(store: Store, filters: Filters) -> Filters:
    """Return the filters with the ids of the records that their values name, and the words of their lists.

    Args:
        store: the ledger.
        filters: as they were typed: names, short names and any case are taken for the id.

    Raises:
        UnknownFilterValueError: nothing in the ledger has a value, with the one most like it, or
            several records have it for a name.
    """
    found: dict[str, tuple[str, ...]] = {}
    for name, kinds in _ID_FILTERS.items():
        given = getattr(filters, name)
        if any(store.declared.get(value) not in kinds for value in given):
            found[name] = tuple(dict.fromkeys(_find(store, name, each) for each in given))
    for name, words in _WORD_FILTERS.items():
        given = getattr(filters, name)
        if any(value not in tuple(words) for value in given):
            found[name] = tuple(dict.fromkeys(_find_word(name, each) for each in given))
    if not found:
        return filters
    from dataclasses import replace

    return replace(filters, **found)  # type: ignore[arg-type] # the fields named are tuples of texts


def suggest_words(store: Store, given: str) -> str | None:
    """Return the hint to look for words in claims, or None where no claim has them.

    Args:
        store: the records.
        given: what nothing has for an id or a name.
    """
    from shlex import quote

    from factcheck.queries.filters import Filters, select

    if not given.strip() or not any(True for _ in select(store, Filters(text=given))):
        return None
    return f"factcheck list --text {quote(given)} finds claims with these words"


def _find(store: Store, name: str, value: str) -> str:
    """Return the id of the record that a value of a filter means."""
    from factcheck.model.names import AmbiguousNameError, find_id, suggest_id

    kinds = _ID_FILTERS[name]
    try:
        key = find_id(store, value, kinds)
    except AmbiguousNameError as error:
        raise UnknownFilterValueError(f"--{name}: {error.message}", hint=error.hint) from None
    if key is None:
        known = [key for key, kind in store.declared.items() if kind in kinds]
        like = _suggest_filter(store, value) or suggest_id(store, value, kinds)
        if like is None and name == "topic":
            like = suggest_words(store, value)
        _refuse(name, value, known, like)
    return key


def _suggest_filter(store: Store, value: str) -> str | None:
    """Return the hint that names the filter for which a value would do, or None where there is none."""
    from factcheck.model.names import AmbiguousNameError, find_id

    for name, kinds in _ID_FILTERS.items():
        with suppress(AmbiguousNameError):
            key = find_id(store, value, kinds)
            if key is not None:
                return f"it is a {store.declared[key].singular}: --{name} {key}"
    return None


def _find_word(name: str, value: str) -> str:
    """Return the word of a filter's list that a value means: itself, or what readers are told of it, in any case."""
    words = _WORD_FILTERS[name]
    typed = " ".join(value.casefold().split())
    told = {getattr(each, "for_readers", None): each for each in words}
    found = next((each for each in words if each.value == typed), told.get(typed))
    if found is None:
        from factcheck.text.suggest import suggest

        _refuse(name, value, [each.value for each in words], suggest(typed, words))
    return found.value


def _refuse(name: str, value: str, known: Sequence[str], like: str | None) -> NoReturn:
    hint = like or f"there are {', '.join(sorted(known)[:12])}"
    raise UnknownFilterValueError(f"--{name}: no {name} '{value}'", hint=hint if known else None)
