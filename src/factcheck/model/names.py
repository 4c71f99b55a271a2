"""Records by the names that people know them by: an id in any case, a name, a short name, a title, a question.

Asked only where no id fits as it stands, so that who gives an id waits for nothing; the words of a
statement name no claim.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Protocol
from unicodedata import normalize

from factcheck.errors import FactcheckError
from factcheck.model.renames import Renaming, find_new_id
from factcheck.model.vocabulary import RecordKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from factcheck.model.corpus import Record

_FIELDS: Final = ("name", "title", "question", "short")
"""The fields that name a record, the full name first; a claim has none of them."""

_AS_TYPED: Final = dict(
    zip("\u2018\u2019\u201c\u201d\u2010\u2011\u2013\u2014", "''\"\"----", strict=True)
)
"""Marks that a keyboard writes straight and a document curved or long."""
_MARK: Final = re.compile(f"[{''.join(_AS_TYPED)}\u0300-\u036f]")
"""These marks, and the accents that many leave out."""

_MOST_NAMED: Final = 6
"""Records of one name that a message lists; of more it gives the number."""


class AmbiguousNameError(FactcheckError):
    """A name that two or more records have."""


class Named(Renaming, Protocol):
    """What is known of ids and names, wherever the records lie."""

    def list_records(self, kind: RecordKind) -> Mapping[str, Record]:
        """Return all records of a kind by id."""


def find_id(ledger: Named, given: str, kinds: Collection[RecordKind]) -> str | None:
    """Return the id of the one record that an id or a name means, or None where none is meant.

    Args:
        ledger: the records.
        given: an id, a name, a short name or a title, in any case.
        kinds: the kinds of which the record may be.

    Raises:
        AmbiguousNameError: it is no id as it stands, and several records have it for a name.
    """
    if ledger.declared.get(given) in kinds:
        return given
    wanted = fold_name(given)
    found = dict.fromkeys(key for name, key in _list_known(ledger, kinds) if name == wanted)
    if len(found) > 1:
        told = [f"'{key}' ({ledger.declared[key].singular})" for key in found]
        more = len(told) - _MOST_NAMED
        listed = [*told[:_MOST_NAMED], *([f"{more:,} more"] if more > 0 else [])]
        raise AmbiguousNameError(
            f"'{given}' names {', '.join(listed[:-1])} and {listed[-1]}, expected one record",
            hint=f"give its id, such as '{next(iter(found))}'",
        )
    return next(iter(found), None)


def find_figure(ledger: Named, given: str, kinds: Collection[RecordKind]) -> str | None:
    """Return what `find_id` does, and for `claim#figure` the id of the claim with that of the figure.

    Args:
        ledger: where the ids and names lie.
        given: what was typed: an id, a name, or either with `#` and the id of a figure.
        kinds: of the records that are meant.

    Raises:
        AmbiguousNameError: it is no id as it stands, and several records have it for a name.
    """
    key = find_id(ledger, given, kinds)
    if key is not None or "#" not in given:
        return key
    record, _, figure = given.partition("#")
    key = find_id(ledger, record, kinds)
    return None if key is None else f"{key}#{figure.casefold()}"


def suggest_id(ledger: Named, given: str, kinds: Collection[RecordKind]) -> str | None:
    """Return the hint that names the record which something like an id or a name most likely means.

    Args:
        ledger: the records.
        given: an id, a name, or the name of a figure, that nothing has.
        kinds: the kinds that could be meant.

    Returns:
        The id that the record has now, where it had another; else the only party of that kind (`the
        union`); else the one whose id or name is most like what was given, else the first whose id or
        name has all of its words; None where none has.
    """
    from factcheck.text.suggest import find_closest

    claim, sharp, figure = given.partition("#")
    new = find_new_id(ledger, claim) or find_new_id(ledger, "-".join(fold_name(claim).split()))
    if new is not None:
        return f"it was renamed to '{new}{sharp}{figure}'"
    known: dict[str, str] = {}
    for name, key in _list_known(ledger, kinds):
        known.setdefault(name, key)
    wanted = fold_name(given)
    like = (
        _find_of_kind(ledger, wanted, kinds)
        or find_closest(wanted, known)
        or next(_find_with_all(wanted.split(), known), None)
    )
    if like is None:
        return None
    key = known[like]
    return (
        f"did you mean '{key}'?"
        if key == like
        else f"did you mean '{key}' ({_find_title(ledger, key)})?"
    )


def list_names(record: Record) -> tuple[str, ...]:
    """Return the names of a record besides its id, the full one first."""
    found = (getattr(record, field, None) for field in _FIELDS)
    return tuple(name for name in found if name)


def fold_name(text: str) -> str:
    """Return an id or a name in the form in which two are one: without case, accents and curved marks.

    Args:
        text: an id, a name, or what was typed for one.
    """
    return " ".join(fold_letters(text).split())


def fold_letters(text: str) -> str:
    """Return a text as `fold_name` writes it, but for its white space.

    Args:
        text: a name, or a text that may have some.
    """
    plain = text if text.isascii() else _MARK.sub(_write_mark, normalize("NFKD", text))
    return plain.casefold()


def _write_mark(mark: re.Match[str]) -> str:
    return _AS_TYPED.get(mark[0], "")


def _list_known(ledger: Named, kinds: Collection[RecordKind]) -> Iterator[tuple[str, str]]:
    """Yield every id and name of some kinds in its folded form, each with the id, all ids first."""
    for key, kind in ledger.declared.items():
        if kind in kinds:
            yield key, key
    for kind in kinds:
        if kind is RecordKind.CLAIM:
            continue  # they have none, and there are many
        for record in ledger.list_records(kind).values():
            for name in list_names(record):
                yield fold_name(name), record.id


def _find_with_all(words: list[str], known: Mapping[str, str]) -> Iterator[str]:
    """Yield the ids and names that have all of some words."""
    wanted = set(words)
    return (name for name in known if wanted and wanted <= {*name.split(), *name.split("-")})


def _find_of_kind(ledger: Named, wanted: str, kinds: Collection[RecordKind]) -> str | None:
    """Return the id of the only party whose kind is what people call it: the union, the district."""
    if RecordKind.PARTY not in kinds:
        return None
    word = wanted.removeprefix("the ").replace(" ", "-")
    parties = ledger.list_records(RecordKind.PARTY).values()
    found = [
        party.id
        for party in parties
        if word in {str(getattr(party, "kind", "")), *str(getattr(party, "kind", "")).split("-")}
    ]
    return found[0] if len(found) == 1 else None


def _find_title(ledger: Named, key: str) -> str:
    record = ledger.list_records(ledger.declared[key]).get(key)
    names = () if record is None else list_names(record)
    return next(iter(names), key)
