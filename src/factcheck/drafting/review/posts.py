"""A new person with the office that the text prints and a party it may be of, as one answer to choose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.review.question import NEW, Choice

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.drafting.review.printed import Office
    from factcheck.model.corpus import Corpus

_MOST_POSTS: Final = 2
_POSSESSIVES: Final = frozenset(("its", "their", "our", "his", "her"))


def list_posts(
    field: str, corpus: Corpus, first: Iterable[str], office: Office
) -> Iterator[Choice]:
    """Yield a person with the office that the text prints, of the parties that it may be of: one key for three answers.

    Where the text says whose the office is, a party has these words in its name; behind `its` it is sooner one that is
    printed nearby than the publisher.

    Args:
        field: where the answer with the name is recorded.
        corpus: the records.
        first: ids of the parties that it may be of, the publisher first; of new ones, the answers with their names.
        office: as printed; without a title there is nothing to offer.
    """
    if not office.title:
        return
    parties = [each for each in dict.fromkeys(first) if each[:1] == NEW or each in corpus.parties]
    whose = office.whose.casefold()
    if whose in _POSSESSIVES:
        parties = [*parties[1:], *parties[:1]]
    elif whose:
        parties = [each for each in parties if _has_words(_name_party(each, corpus), whose)]
    for each in parties[:_MOST_POSTS]:
        words = f"{each[1:]} (new)" if each[:1] == NEW else each
        also = ((f"{field}>party", each), (f"{field}>title", office.title))
        yield Choice("", "person", f"a person, {office.title} of {words}", also)


def _name_party(party: str, corpus: Corpus) -> str:
    """Return the name of a party, by its id or by the answer that makes it."""
    return party[1:] if party[:1] == NEW else corpus.parties[party].name


def _has_words(name: str, words: str) -> bool:
    """Return whether a name has some words, as whole words and in any case of their letters."""
    return f" {words.casefold()} " in f" {name.casefold()} "
