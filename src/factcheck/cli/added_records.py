"""Records that are added: read, checked, shown or written, and what is said of them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli.exits import Exit
from factcheck.cli.output import say, write_result
from factcheck.queries.phrases import say_count

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.editing.addition import Addition, PlacedRecord

_STANDARD_INPUT = Path("-")


def add_from_json(
    file: Path,
    *,
    into: Path | None,
    dry_run: bool,
    corpus: Path | None,
    environment: Mapping[str, str],
) -> Exit:
    """Add the records of a JSON file, and return the exit code.

    Args:
        file: the file, or `-` for standard input.
        into: the file for claims; None for that of their topic.
        dry_run: whether to show instead of writing.
        corpus: the corpus file, or a folder that holds one; None to look for it.
        environment: the process's variables.
    """
    from factcheck.editing.add_source import load_writable
    from factcheck.editing.addition import build_addition, store_addition
    from factcheck.editing.json_records import read_input, read_json_records
    from factcheck.formats.report.text import write_lines

    raw, name = read_input(None if file == _STANDARD_INPUT else file, sys.stdin.buffer)
    given = read_json_records(raw, name)
    location, loaded = load_writable(corpus, environment)
    standing = given.list_standing(loaded.files)
    given = given.remove([each.record for each in standing])
    wrong = tuple(given.find_wrong_ids(loaded.corpus))
    if not wrong:
        addition = build_addition(loaded, location, given.records, into)
        wrong = tuple(map(given.place, addition.wrong))
    if wrong:
        ordered = sorted(wrong, key=lambda each: each.order)
        write_result(line for each in ordered for line in write_lines(each, colour=False))
        say("nothing was written")
        return Exit.FINDINGS
    if not dry_run:
        store_addition(addition)
    write_result(f"already there: {_say_place(each)}\n" for each in standing)
    if given.records:
        write_result(show_addition(addition, is_written=not dry_run))
    else:
        say("nothing was left to add")
    return Exit.FINE


def show_addition(addition: Addition, *, is_written: bool) -> Iterator[str]:
    """Yield the records of an addition as YAML with their places, and how many of its quotes are proven.

    Args:
        addition: the new records with their places.
        is_written: whether they are written by now.
    """
    from factcheck.yaml.write import CORPUS_FILE, write_yaml

    kind = None
    for each in addition.placed:
        if not is_written:
            head = f"{each.record.kind.value}:\n" if each.record.kind is not kind else ""
            kind = each.record.kind
            yield f"# {each.file}:{each.line}\n{head}"
            text = write_yaml({each.record.id: each.record.fields}, layout=CORPUS_FILE, width=98)
            yield "".join(f"  {line}\n" for line in text.splitlines())
        else:
            yield f"added: {_say_place(each)}\n"
    yield say_total(addition, is_written=is_written)


def say_total(addition: Addition, *, is_written: bool) -> str:
    """Return how many records are added, and how many of their quotes are proven, as a line with its end.

    Args:
        addition: the new records with their places.
        is_written: whether they are written by now.
    """
    said = "added" if is_written else "would be added"
    count = say_count(len(addition.placed), "record")
    return f"{count} {said}; {addition.proven:,} of {addition.quotes:,} quotes proven\n"


def show_summary(addition: Addition) -> Iterator[str]:
    """Yield what would be added, a line a record below the place in its file, and behind it how many of each kind.

    Args:
        addition: the new records with their places.
    """
    by_file: dict[str, list[PlacedRecord]] = {}
    for each in addition.placed:
        by_file.setdefault(each.file, []).append(each)
    for file, placed in by_file.items():
        yield f"{file}:{min(each.line for each in placed)}"
        for each in placed:
            yield f"  {each.record.kind.singular} {each.record.id}"
    kinds = [each.record.kind for each in addition.placed]
    counted = ", ".join(
        say_count(kinds.count(kind), kind.singular, kind.value)
        for kind in dict.fromkeys(reversed(kinds))
    )
    yield f"{counted}; {addition.proven:,} of {addition.quotes:,} quotes proven"


def _say_place(placed: PlacedRecord) -> str:
    return f"{placed.record.kind.singular} {placed.record.id} ({placed.file}:{placed.line})"
