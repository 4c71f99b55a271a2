"""The order of sections and fields in a file: that of the records themselves.

Records, list items and the free names of `scope` and `dimensions` are ordered by nobody: they stay as they stand.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.model.catalogue import Head
from factcheck.model.claims import Defaults
from factcheck.model.fields import CLASSES, Field, list_fields
from factcheck.model.vocabulary import RecordKind

if TYPE_CHECKING:
    from collections.abc import Mapping

HEAD: Final = "corpus"
DEFAULTS: Final = "defaults"
PLAIN_SECTIONS: Final = (HEAD, DEFAULTS)
"""Those that hold no records by id."""

SECTIONS: Final = (*PLAIN_SECTIONS, *(kind.value for kind in RecordKind))
"""What may stand at the top of a file, in the order in which it stands there."""

Form: TypeAlias = "Mapping[str, Field]"
"""The fields of a record or of a part of one, by their names in files, in their order."""


@cache
def build_form(part: type) -> Form:
    """Return the fields of a part of a record by name, in the order of the model."""
    return {field.in_files: field for field in list_fields(part)}


def _build_record_form(cls: type) -> Form:
    """Return the fields of a record, whose id is no field but its key."""
    return {name: field for name, field in build_form(cls).items() if name != "id"}


FORMS: Final[Mapping[str, Form]] = {
    HEAD: _build_record_form(Head),
    DEFAULTS: _build_record_form(Defaults),
    **{kind.value: _build_record_form(cls) for kind, cls in CLASSES.items()},
}
"""The records by the key at the top of a file."""
