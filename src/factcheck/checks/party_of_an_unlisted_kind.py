"""FC109: a party of a kind that is not in the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding
from factcheck.model.catalogue_words import PartyKind
from factcheck.text.suggest import suggest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """A party's kind is a word that the list of kinds does not have.

    Why:
        Any lower-case word is accepted, since no list has every kind of organisation; but two words
        for one kind, or a slip, separate what belongs together, and only `publisher` is known to
        report.

    Bad:
        parties:
          river-trust:
            name: River Trust
            kind: charitiy

    Good:
        parties:
          river-trust:
            name: River Trust
            kind: charity

    Known limits:
        An intended word is reported too; waive it with a reason, or switch FC109 off in the
        settings.
    """
    for party in corpus.parties.values():
        if not isinstance(party.kind, PartyKind):
            yield Finding(
                "FC109",
                ("parties", party.id, "kind"),
                f"kind is '{party.kind}', which is none of {', '.join(PartyKind)}",
                suggest(party.kind, PartyKind),
            )
