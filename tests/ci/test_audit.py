"""The audit of releases says which of three answers it has, and never passes by skipping."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from checkouts import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

STAND_IN = '''\
#!{python}
"""A stand-in for pip-audit, which says what each source of advisories knows."""
import sys

source = sys.argv[sys.argv.index("--vulnerability-service") + 1]
answers = {answers!r}
assert "--strict" in sys.argv
if source not in answers:
    sys.exit("Traceback (most recent call last):\\nrequests.exceptions.ConnectionError: no route")
code, found, errors = answers[source]
with open(sys.argv[sys.argv.index("--output") + 1], "w") as file:
    file.write(found)
sys.stderr.write(errors)
sys.exit(code)
'''


def release(name: str, *vulnerabilities: Mapping[str, object], **more: str) -> dict[str, object]:
    """Return a release as pip-audit describes it."""
    return {"name": name, "version": "1.0", "vulns": list(vulnerabilities), **more}


def answer(code: int, *releases: dict[str, object]) -> tuple[int, str, str]:
    """Return how pip-audit answers for some releases."""
    return code, json.dumps({"dependencies": releases, "fixes": []}), ""


LEAK = {"id": "PYSEC-1", "aliases": ["CVE-1"], "fix_versions": ["1.1", "2.0"], "description": "-"}
FLOOD = {"id": "PYSEC-2", "aliases": [], "fix_versions": [], "description": "-"}
NOT_FOUND = "WARNING:pip_audit._cli:use hashes\nERROR:pip_audit._cli:one: not found on PyPI\n"
NOT_AUDITED = "NOT AUDITED, because no source of advisories has answered:\n"
NO_ROUTE = "requests.exceptions.ConnectionError: no route\n"

ANSWERS = {
    "clean": (
        {"pypi": answer(0, release("one"), release("two"))},
        (0, "audited and clean (2 releases looked at, advisories of pypi)\n"),
    ),
    "vulnerable": (
        {"pypi": answer(1, release("one", LEAK, FLOOD), release("two"))},
        (1, "VULNERABLE (2 releases looked at, advisories of pypi):\n"
            "  one 1.0: PYSEC-1, CVE-1, fixed in 1.1, 2.0\n"
            "  one 1.0: PYSEC-2, fixed in no release yet\n"),
    ),
    "clean by the second source": (
        {"pypi": (1, "", NOT_FOUND), "osv": answer(0, release("one"), release("two"))},
        (0, "audited and clean (2 releases looked at, advisories of osv)\n"),
    ),
    "no source answers": (
        {}, (2, f"{NOT_AUDITED}  pypi: {NO_ROUTE}  osv: {NO_ROUTE}"),
    ),
    "no source knows a release": (
        {"pypi": (1, "", NOT_FOUND)},
        (2, f"{NOT_AUDITED}  pypi: one: not found on PyPI\n  osv: {NO_ROUTE}"),
    ),
    "a release was skipped": (
        {"pypi": answer(0, release("one"), release("two", skip_reason="two is not known"))},
        (2, f"{NOT_AUDITED}  pypi: two is not known\n  osv: {NO_ROUTE}"),
    ),
    "no release was looked at": (
        {"pypi": answer(0)},
        (2, f"{NOT_AUDITED}  pypi: it looked at no release\n  osv: {NO_ROUTE}"),
    ),
    "nothing was said": (
        {"pypi": (0, "", ""), "osv": (0, "", "")},
        (2, f"{NOT_AUDITED}  pypi: it said nothing\n  osv: it said nothing\n"),
    ),
}  # fmt: skip


def audited(program: Path) -> tuple[int, str]:
    """Run the audit with a program in the place of pip-audit."""
    done = subprocess.run(
        [sys.executable, ROOT / ".ci" / "audit.py", program],
        check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    return done.returncode, done.stdout


@pytest.mark.parametrize(("answers", "expected"), ANSWERS.values(), ids=ANSWERS)
def test_an_audit_says_which_of_three_answers_it_has(
    answers: dict[str, tuple[int, str, str]], expected: tuple[int, str], tmp_path: Path
) -> None:
    program = tmp_path / "pip-audit"
    program.write_text(STAND_IN.format(python=sys.executable, answers=answers))
    program.chmod(0o755)
    assert audited(program) == expected


def test_without_the_program_nothing_is_audited(tmp_path: Path) -> None:
    program = tmp_path / "pip-audit"
    missing = f"{program} does not start: No such file or directory\n"
    assert audited(program) == (2, f"{NOT_AUDITED}  pypi: {missing}  osv: {missing}")
