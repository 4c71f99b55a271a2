"""The tests of a module are found by its name: `test_<module>.py` in the folder of its room, or a row of the table here.

Where no file has the name of a module, its tests are those of the room around it, the nearest first.
The name of its room may stand before that of the module (`test_site_write.py`), since no two files of
tests have one name.
"""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

TESTS = Path(__file__).parent
ROOT = TESTS.parent
PACKAGE = ROOT / "src" / "factcheck"

TESTED_BY: Final = {
    # rooms
    "charts": "charts/test_rules.py",
    "cli": "cli/test_whole_outputs.py",
    "cli.commands.site": "site/test_site.py",
    "cli.commands.source": "cli/test_source_commands.py",
    "cli.review": "cli/review/test_lines.py",
    "corpus": "checks/test_checks.py",
    "diff": "diff/test_differences.py",
    "drafting": "drafting/test_written_drafts.py",
    "drafting.opinion": "cli/test_second_opinion.py",
    "drafting.review": "cli/review/test_lines.py",
    "editing": "cli/test_add.py",
    "editing.fmt": "editing/test_canonical.py",
    "editing.init": "cli/test_init.py",
    "evidence": "evidence/test_evidence_checks.py",
    "evidence.archive": "evidence/test_archive_write.py",
    "findings": "checks/test_checks.py",
    "formats": "cli/test_whole_outputs.py",
    "formats.citation": "site/test_citation.py",
    "formats.dataset": "formats/test_sqlite.py",
    "formats.draft": "drafting/test_written_drafts.py",
    "formats.report": "formats/report/test_small_run.py",
    "formats.svg": "charts/test_rules.py",
    "formats.text_picture": "charts/test_rules.py",
    "git": "git/test_checkout.py",
    "importing": "cli/importing/test_imported_files.py",
    "model": "checks/test_checks.py",
    "quantity": "quantity/test_parse.py",
    "quantity.not_figures": "quantity/test_scan.py",
    "queries": "queries/test_show.py",
    "runtime": "test_both_sides.py",
    "schema": "schema/test_schemas.py",
    "store": "store/test_every_store.py",
    "text": "cli/test_whole_outputs.py",
    "validation": "checks/test_checks.py",
    "yaml": "yaml/test_compose.py",
    # modules
    "__main__": "test_wheel.py",
    "api": "ledger/test_ledger.py",
    "charts.words": "charts/test_rules.py",  # the days that it says are tested under its name
    "cli.documentation": "cli/test_invented_command.py",
    "errors": "cli/test_failures.py",
    "formats.dataset.cells": "formats/test_sqlite.py",
    "formats.xlsx.cells": "formats/test_xlsx.py",
    "store.dataset.spark_work": "cli/test_spark_work.py",
    "validation.explain_words": "cli/test_explain_words.py",
    "validation.incremental": "store/test_only_what_changed.py",
    "validation.validate": "cli/test_validate.py",
    "validation.verification": "cli/test_verify.py",
    "validation.verify": "cli/test_verify.py",
    "yaml.blank": "corpus/test_includes.py",
}
"""Rooms, then modules, whose tests have another name, each with the file of these."""


def name_module(file: Path) -> str:
    """Name a module of the package, as an import does; a room is its `__init__`."""
    parts = file.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts).removesuffix(".__init__")


FILES: Final = {name_module(file): file for file in sorted(PACKAGE.rglob("*.py"))}


def list_modules() -> list[str]:
    """Return every module below the package, but the rooms that hold nothing besides a docstring."""
    return [
        module
        for module, file in FILES.items()
        if "." in module
        if file.name != "__init__.py" or len(ast.parse(file.read_bytes()).body) > 1
    ]


@cache
def list_files(room: str) -> tuple[Path, ...]:
    """Return the files of tests of a room."""
    return tuple(sorted((TESTS / room).rglob("test_*.py")))


def find_tests(module: str, rows: Mapping[str, str] = TESTED_BY) -> str | None:
    """Return the file of a module's tests: by a row, by its name, then the same of the room around it."""
    rest = module.split(".")[1:]
    while rest:
        if row := rows.get(".".join(rest)):
            return row
        names = {f"test_{rest[-1]}.py", f"test_{'_'.join(rest[-2:])}.py"}
        for file in list_files(rest[0]):
            if file.name in names:
                return file.relative_to(TESTS).as_posix()
        del rest[-1]
    return None


def list_texts(file: Path) -> Iterator[str]:
    """Yield whatever a file imports, and its texts, by which it may name what it imports late or runs."""
    for node in ast.walk(ast.parse(file.read_bytes())):
        match node:
            case ast.Import(names=names):
                yield from (each.name for each in names)
            case ast.ImportFrom(module=str(module), names=names):
                yield module
                yield from (f"{module}.{each.name}" for each in names)
            case ast.Constant(value=str(text)):
                yield text.strip(".").replace(" ", ".")
                yield from (word for word in text.split() if word.startswith("factcheck."))


@cache
def list_imports(file: Path) -> frozenset[Path]:
    """Return the files that one leads to: modules of the package, what tests share, and docs/generate.py."""
    texts = set(list_texts(file))
    if {"-m", "factcheck"} <= texts:
        texts.add("factcheck.__main__")
    if PACKAGE in file.parents:
        own = name_module(file.parent / "__init__.py")
        rooms = ["", "factcheck.", "factcheck.cli.commands.", f"{own}."]
    else:
        rooms = [""]
    shared = [ROOT / "docs" / "generate.py"]
    for folder in file.parents:
        if folder.is_relative_to(TESTS):
            shared += folder.glob("*.py")
    found = {FILES[room + text] for room in rooms for text in texts if room + text in FILES}
    return frozenset(
        found.union(each for each in shared if {each.stem, each.name} & (texts | {"conftest"}))
    )


@cache
def list_reached(tests: str) -> frozenset[Path]:
    """Return every file that a file of tests leads to, however far."""
    reached: set[Path] = set()
    waiting = [TESTS / tests]
    while waiting:
        for file in list_imports(waiting.pop()) - reached:
            reached.add(file)
            waiting.append(file)
    return frozenset(reached)


def test_every_module_has_a_file_of_tests_that_its_name_leads_to_and_that_reaches_it() -> None:
    found = {module: find_tests(module) for module in list_modules()}
    assert [
        module
        for module, tests in found.items()
        if tests is None or FILES[module] not in list_reached(tests)
    ] == []


def test_every_row_is_of_a_module_that_there_is_and_says_what_nothing_else_says() -> None:
    assert [row for row in TESTED_BY if f"factcheck.{row}" not in FILES] == []
    assert [
        row
        for row, tests in TESTED_BY.items()
        if tests == find_tests(f"factcheck.{row}", {**TESTED_BY, row: ""})
    ] == []
