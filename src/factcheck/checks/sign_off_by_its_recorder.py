"""FC603: a sign-off by whoever recorded the claim."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.findings import Finding, Related
from factcheck.model.names import fold_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus

_BETWEEN_NAMES: Final = re.compile(r"[,;&/+]|\band\b|\bdecided by\b")
"""What stands between the names of several people; a draft is `draft by rules, decided by NAME`."""

_BESIDE_NAMES: Final = re.compile(r"\([^)]*\)|<[^>]*>")
"""What may stand behind a name: a house, an address."""


def find(corpus: Corpus) -> Iterator[Finding]:
    """A claim is signed off by the person who recorded it.

    Why:
        A sign-off says that a second person held the record against its source. Nobody sees a slip
        of one's own, so nobody checks what they recorded.

    Bad:
        claims:
          riders-rise-2022:
            topic: fares
            claimant: ada-moreno
            said_on: 2022-03-01
            statement: More people ride than ever.
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: more people ride than ever
            recorded_by: Bo Quist
            checked:
              - by: Bo Quist
                on: 2022-03-05

    Good:
        claims:
          riders-rise-2022:
            topic: fares
            claimant: ada-moreno
            said_on: 2022-03-01
            statement: More people ride than ever.
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: more people ride than ever
            recorded_by: Bo Quist
            checked:
              - by: Cleo Rand
                on: 2022-03-05

    Known limits:
        Names are compared whatever their case, spaces and accents, without what stands behind them
        in parentheses: initials and a full name are two people. Without `recorded_by` nobody is known to have recorded the claim.
    """
    for claim in corpus.claims.values():
        recorders = _fold_names(claim.recorded_by or "")
        for index, each in enumerate(claim.checked):
            if recorders & _fold_names(each.by):
                name = re.sub("[\t\r\n]", " ", each.by)
                yield Finding(
                    "FC603",
                    ("claims", claim.id, "checked", index, "by"),
                    f"'{claim.id}' is checked by '{name}', who recorded it",
                    "have somebody else check it, or remove the sign-off",
                    (Related(("claims", claim.id, "recorded_by"), "who recorded it"),),
                )


def _fold_names(text: str) -> set[str]:
    """Return the names of a text in the form in which they are compared."""
    names = _BETWEEN_NAMES.split(_BESIDE_NAMES.sub("", fold_name(text)))
    return {folded for name in names if (folded := " ".join(name.split()))}
