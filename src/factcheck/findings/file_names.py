"""Diagnostics with other names of the files that they point to: those seen from another folder."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.findings import Diagnostic, Place


def rename_files(diagnostic: Diagnostic, names: Mapping[str, str]) -> Diagnostic:
    """Return a diagnostic with other names of its files.

    Args:
        diagnostic: what was found.
        names: the new name of each file by the old one; a file that is not there keeps its own.
    """
    notes = tuple(replace(each, place=rename_file(each.place, names)) for each in diagnostic.notes)
    return replace(diagnostic, place=rename_file(diagnostic.place, names), notes=notes)


def rename_file(place: Place, names: Mapping[str, str]) -> Place:
    """Return a place with another name of its file.

    Args:
        place: the place.
        names: the other name of each file; a file that is missing here keeps its own.
    """
    return replace(place, file=names.get(place.file, place.file))
