"""An import in words, for people: what it is read as, each claim with what is open, and what became of the rest."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

from factcheck.editing.open_fields import OpenField, write_records
from factcheck.importing.json_shape import list_open
from factcheck.importing.remarks import ImportOutcome
from factcheck.queries.phrases import say_count
from factcheck.text.printable import escape_unsafe

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.importing.plan import ImportPlan
    from factcheck.importing.read import FileRead
    from factcheck.importing.remarks import Remark

_WIDTH = 100


def write_yaml(plan: ImportPlan) -> Iterator[str]:
    """Write the records of an import as they would stand in a file."""
    for number, (section, records) in enumerate(plan.sections.items()):
        yield "\n" if number else ""
        yield write_records(section, records, width=_WIDTH)


def write_plan(plan: ImportPlan, width: int) -> Iterator[str]:
    """Write an import for people.

    Args:
        plan: what would be written.
        width: in columns of the terminal.
    """
    yield from write_columns(plan.name, plan.read)
    open_fields: dict[str, list[str]] = {}
    for field in list_open(plan):
        open_fields.setdefault(field["record"], []).append(field["path"])
    for claim_id, claim in plan.drafted.claims.items():
        yield f"\n{claim_id}, line {plan.drafted.lines[claim_id]}\n"
        statement = claim["statement"]
        words = statement.because if isinstance(statement, OpenField) else str(statement)
        yield from _write_wrapped(words, width)
        figures = [
            str(each["value"]) for each in claim.get("figures", ()) if isinstance(each, dict)
        ]
        if figures:
            yield from _write_wrapped(f"figures: {'; '.join(figures)}", width)
        yield from _write_wrapped(
            f"open: {', '.join(open_fields.get(claim_id, ['nothing']))}", width
        )
    remarks = [each for each in plan.remarks if each.outcome is not ImportOutcome.REFUSED]
    yield "\n" if remarks else ""
    for each in remarks:
        yield write_remark(plan.name, each)
    yield f"\n{_count(plan)}\n"


def write_columns(name: str, read: FileRead, *, with_values: bool = False) -> Iterator[str]:
    """Write what a file is read as, and which column is which field.

    Args:
        name: of the file.
        read: the file as it was read.
        with_values: whether the first values of each column are shown.
    """
    parted = "" if read.delimiter is None else f", cells parted by {read.delimiter}"
    yield f"{escape_unsafe(name)}: {read.form.value}, {read.encoding}{parted}\n"
    widest = max((len(each.name) for each in read.columns), default=0)
    for each in read.columns:
        yield f"  {escape_unsafe(each.name):{widest}}  = {each.field}\n"
        for value in each.values if with_values else ():
            short = value if len(value) <= _WIDTH else f"{value[:_WIDTH]}…"
            yield f"  {'':{widest}}    {escape_unsafe(short)}\n"


def write_remark(name: str, remark: Remark) -> str:
    """Write what became of a part of a file, with its place.

    Args:
        name: of the file.
        remark: what became of the part.
    """
    severity = "error" if remark.outcome is ImportOutcome.REFUSED else "note"
    word = "" if remark.outcome is ImportOutcome.REFUSED else f"{remark.outcome.value}: "
    place = f"{name}:{remark.line}:{remark.column}"
    line = f"{place}: {severity}: {remark.field}: {word}{remark.message}"
    hint = "" if remark.hint is None else f"  hint: {escape_unsafe(remark.hint)}\n"
    return f"{escape_unsafe(line)}\n{hint}"


def _count(plan: ImportPlan) -> str:
    drafted, outcomes = plan.drafted, [each.outcome for each in plan.remarks]
    counted = (
        (len(drafted.sources), "new source", "new sources"),
        (len(drafted.parties), "new party", "new parties"),
        (outcomes.count(ImportOutcome.SKIPPED), "part skipped", "parts skipped"),
        (outcomes.count(ImportOutcome.REFUSED), "part refused", "parts refused"),
    )
    told = [say_count(len(drafted.claims), "claim")]
    told += [say_count(*each) for each in counted if each[0]]
    return f"{', '.join(told)}; {say_count(sum(1 for _ in list_open(plan)), 'field')} left open"


def _write_wrapped(text: str, width: int) -> Iterator[str]:
    for line in wrap(
        escape_unsafe(text), max(width - 2, 20), break_long_words=False, break_on_hyphens=False
    ):
        yield f"  {line}\n"
