"""An import as JSON: what was read, what would be written, and what became of the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.editing.open_fields import OpenField
from factcheck.text.json_text import write_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.importing.plan import ImportPlan
    from factcheck.importing.remarks import Remark

VERSION = 1
"""Of the shape; it grows when a field changes its meaning or goes."""


def write_plan(plan: ImportPlan) -> Iterator[str]:
    """Write an import as one JSON document."""
    read = plan.read
    tree: dict[str, object] = {
        "factcheck": {"format": "import", "version": VERSION},
        "file": plan.name,
        "as": read.form.value,
        "encoding": read.encoding,
        "delimiter": read.delimiter,
        "columns": [
            {"name": each.name, "field": each.field, "values": list(each.values)}
            for each in read.columns
        ],
        **{
            section: dict(plan.sections.get(section, {}))
            for section in ("parties", "sources", "claims")
        },
        "open": list(list_open(plan)),
        "remarks": [build_remark(each) for each in plan.remarks],
        "into": None if plan.after is None or plan.target is None else plan.target.name,
    }
    yield write_json(tree, indent=2)
    yield "\n"


def write_report(plan: ImportPlan) -> Iterator[str]:
    """Write what was not carried over as it stands, one line of JSON each."""
    yield from write_remarks(plan.remarks)
    for field in list_open(plan):
        yield write_json({"outcome": "left open", **field})
        yield "\n"


def write_remarks(remarks: Iterable[Remark]) -> Iterator[str]:
    """Write what became of parts of a file, one line of JSON each.

    Args:
        remarks: what is said of them.
    """
    for each in remarks:
        yield write_json(build_remark(each))
        yield "\n"


def build_remark(remark: Remark) -> dict[str, str | int | None]:
    """Return a remark as an object."""
    return {
        "line": remark.line,
        "column": remark.column,
        "outcome": remark.outcome.value,
        "field": remark.field,
        "message": remark.message,
        "hint": remark.hint,
    }


def list_open(plan: ImportPlan) -> Iterator[dict[str, str]]:
    """Yield each field that is left open: its record, its path in it, and why."""
    for records in plan.sections.values():
        for record_id, tree in records.items():
            for path, field in _walk_open(tree, ""):
                yield {"record": record_id, "path": path, "because": field.because}


def _walk_open(tree: object, path: str) -> Iterator[tuple[str, OpenField]]:
    if isinstance(tree, OpenField):
        yield path, tree
    elif isinstance(tree, dict):
        for name, inner in tree.items():
            yield from _walk_open(inner, f"{path}.{name}" if path else name)
    elif isinstance(tree, tuple):
        for number, inner in enumerate(tree):
            yield from _walk_open(inner, f"{path}[{number}]")
