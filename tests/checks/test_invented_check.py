"""A check is added by the edits that CONTRIBUTING names, and then every output has it.

The edits are made in a copy of the program, which runs in processes of its own.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from copied_program import copy_program, run
from small_ledgers import write_more

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ROW = '    Check("FC299", "statement_that_shouts", _ERROR, Needs.RECORDS),\n'
CHECK = '''\
"""FC299: a statement in capital letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """A statement is in capital letters.

    Why:
        Nobody reads them.

    Known limits:
        none
    """
    for claim in corpus.claims.values():
        if claim.statement.isupper():
            message = f"the statement of '{claim.id}' is in capital letters"
            yield Finding("FC299", ("claims", claim.id, "statement"), message)
'''
SHOUTED = write_more(
    {
        "tickets-rise-2022": {
            "statement": "TICKETS WILL COST MORE.",
            "appearances": [{"quote": "tickets will cost more"}],
        }
    }
)
FOUND = "7:16: {}[FC299] the statement of 'tickets-rise-2022' is in capital letters\n"


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the program, add a check to it, and copy the invented corpus with one fault."""
    copy = tmp_path_factory.mktemp("copy")
    copy_program(copy)
    checks = copy / "src" / "factcheck" / "checks"
    (checks / "statement_that_shouts.py").write_text(CHECK, encoding="utf-8")
    table = (checks / "table.py").read_text(encoding="utf-8")
    before, found, after = table.partition('    Check("FC301"')
    (checks / "table.py").write_text(before + ROW + found + after, encoding="utf-8")
    (copy / "corpus" / "claims" / "shouted.yaml").write_text(f"# loud\n{SHOUTED}", encoding="utf-8")
    return copy


def lines_of(text: str, code: str) -> Iterator[str]:
    return (line for line in text.splitlines() if code in line)


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ((), "claims/shouted.yaml:" + FOUND.format("error")),
        (("--select", "FC299"), "claims/shouted.yaml:" + FOUND.format("error")),
        (("--select", "FC2"), "claims/shouted.yaml:" + FOUND.format("error")),
        (("--ignore", "FC299"), ""),
        (("--select", "FC3"), ""),
    ],
    ids=" ".join,
)
def test_validate_runs_it_and_selects_it(
    options: tuple[str, ...], expected: str, copy: Path
) -> None:
    said = run(copy, "-m", "factcheck", "validate", *options)
    assert "".join(f"{line}\n" for line in lines_of(said, "FC299")) == expected


def test_a_project_sets_its_severity_and_waives_it(copy: Path) -> None:
    settings = copy / "corpus" / "factcheck.toml"
    kept = settings.read_text(encoding="utf-8") if settings.exists() else None
    settings.write_text('[severity]\nFC299 = "warning"\n', encoding="utf-8")
    shouted = copy / "corpus" / "claims" / "shouted.yaml"
    text = shouted.read_text(encoding="utf-8")
    try:
        weighed = run(copy, "-m", "factcheck", "validate")
        shouted.write_text(
            text.replace("# loud\n", "").replace(
                "    statement", "    # factcheck: ignore[FC299] as printed\n    statement"
            ),
            encoding="utf-8",
        )
        waived = run(copy, "-m", "factcheck", "validate")
    finally:
        shouted.write_text(text, encoding="utf-8")
        settings.unlink()
        if kept is not None:
            settings.write_text(kept, encoding="utf-8")
    assert list(lines_of(weighed, "[FC299]")) == [
        f"claims/shouted.yaml:{FOUND.format('warning')}".rstrip()
    ]
    assert list(lines_of(waived, "[FC299]")) == []


def test_explain_documents_and_reports_have_its_page(copy: Path) -> None:
    page = run(copy, "-m", "factcheck", "explain", "FC299")
    assert page == (
        "FC299 (error): A statement is in capital letters.\n\n"
        "Why:\n  Nobody reads them.\n\nKnown limits:\n  none\n"
    )
    assert list(lines_of(run(copy, "-m", "factcheck", "explain"), "FC299")) == [
        "FC299  error    A statement is in capital letters."
    ]
    assert "docs/checks.md written" in run(copy, str(copy / "docs" / "generate.py")).splitlines()
    document = (copy / "docs" / "checks.md").read_text(encoding="utf-8")
    assert document.partition("\n## FC299\n\n")[2].partition("\n## ")[0] == (
        "**A statement is in capital letters.**\n\nNobody reads them.\n\nKnown limits: none\n"
    )
    sarif = json.loads(run(copy, "-m", "factcheck", "validate", "--format", "sarif"))
    (rule,) = (
        each for each in sarif["runs"][0]["tool"]["driver"]["rules"] if each["id"] == "FC299"
    )
    assert (rule["name"], rule["shortDescription"]["text"]) == (
        "StatementThatShouts",
        "A statement is in capital letters.",
    )


def test_the_shell_offers_its_code(copy: Path) -> None:
    asked = (
        "from factcheck.cli.completion import suggest_codes\n"
        "for code, summary in suggest_codes('FC29'):\n    print(code, summary)\n"
    )
    assert list(lines_of(run(copy, "-c", asked), "FC299")) == [
        "FC299 A statement is in capital letters."
    ]
