"""A new person with the office that the text prints and a party it may be of, as one answer to choose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.review.question import NEW, Choice
from factcheck.model.names import list_names

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.drafting.review.printed import Office, Printed
    from factcheck.model.corpus import Corpus

_POSSESSIVES: Final = frozenset(("its", "their", "our", "his", "her"))


def suggest_holder(
    field: str, name: str, corpus: Corpus, near: Iterable[str], *, house: str | None, office: Office
) -> Choice | None:
    """Return a person with the office that the text prints and the party that it is probably of: one key for four answers.

    Where the text says whose the office is by a noun, a party has it in its name; behind `its` it is the one that is
    printed nearest; where the text says nothing, it is of whoever the words are.

    Args:
        field: where the answer with the name is recorded.
        name: of the person.
        corpus: the records.
        near: the parties that are printed nearby, the nearest first: ids, and of new ones the answers with their names.
        house: the id of the party whose own words the text is, or None.
        office: as printed; without a title there is nothing to offer.

    Returns:
        The answer without a key; None where the text prints no office, or no party for it.
    """
    own = () if house is None or house not in corpus.parties else (house,)
    whose = office.whose.casefold()
    if whose in _POSSESSIVES:
        parties = [*near, *own]
    elif whose:
        parties = [each for each in (*own, *near) if _has_words(_name_party(each, corpus), whose)]
    else:
        parties = [*own]
    if not office.title or not parties:
        return None
    party = parties[0]
    words = f"{party[1:]} (new)" if party[:1] == NEW else party
    parts = {"kind": "person", "party": party, "title": office.title}
    also = tuple((f"{field}>{part}", value) for part, value in parts.items())
    return Choice("", NEW + name, f"{name}, {office.title} of {words}", also)


def list_near(name: str, corpus: Corpus, printed: Printed) -> tuple[str, ...]:
    """Return the organisations that are printed nearby, without somebody's own name: ids, or the answers that make them.

    Args:
        name: of somebody.
        corpus: the records.
        printed: what the text prints nearby.
    """
    known = {each.casefold(): party.id for party in corpus.parties.values() for each in list_names(party)}  # fmt: skip
    named = (each for each in printed.organizations if each.casefold() != name.casefold())
    return tuple(known.get(each.casefold(), NEW + each) for each in named)


def _name_party(party: str, corpus: Corpus) -> str:
    """Return the name of a party, by its id or by the answer that makes it."""
    return party[1:] if party[:1] == NEW else corpus.parties[party].name


def _has_words(name: str, words: str) -> bool:
    """Return whether a name has some words, as whole words and in any case of their letters."""
    return f" {words.casefold()} " in f" {name.casefold()} "
