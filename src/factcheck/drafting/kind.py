"""What sort of document a text is: a kind of source, or one of the words for a document that its reader knows."""

from __future__ import annotations

from typing import Final

from factcheck.errors import FactcheckError
from factcheck.model.catalogue_words import SourceKind

_RECORDED_AS: Final = {
    "press-release": SourceKind.DOCUMENT,
    "minutes": SourceKind.DOCUMENT,
}
"""Sorts of document that no kind of source has, and the kind under which each is recorded."""


class UnknownKindError(FactcheckError):
    """A word that is no sort of document."""


def list_kinds() -> tuple[str, ...]:
    """Return every sort of document that may be named."""
    return (*_RECORDED_AS, *(each.value for each in SourceKind))


def read_kind(text: str) -> str:
    """Return a sort of document as it is written, in whatever case and with spaces for its hyphens.

    Args:
        text: as typed.

    Raises:
        UnknownKindError: there is no such sort.
    """
    known = list_kinds()
    typed = " ".join(text.split())
    folded = typed.casefold().replace(" ", "-")
    found = next(
        (each for each in known if each.replace("_", "-") == folded.replace("_", "-")), None
    )
    if found is None:
        raise UnknownKindError(
            f"'{typed}' is no kind of document", hint=f"kinds are {', '.join(known)}"
        )
    return found


def convert_kind(kind: str) -> str:
    """Return the kind of source under which a sort of document is recorded.

    Args:
        kind: as `read_kind` returns it.
    """
    return str(_RECORDED_AS.get(kind, kind))
