"""How far each quote is proven, where a claim is shown and on the pages of the site: the lock alone says it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from shutil import copytree
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from outcomes import Program

INVENTED = Path(__file__).parent.parent / "invented"
CLAIM = "wages-offered-2022"
STAFFING = "claims/staffing.yaml"
LOCK = "data/evidence.lock"

# what is changed: file, pattern, replacement; what is then said of the only quote of the claim
CHANGES = {
    "nothing": (LOCK, "a^", "", "proven"),
    "a word of a quote": (
        STAFFING,
        "quote: offered 4% at once",
        "quote: offers 4% at once",
        "changed since it was proven",
    ),
    "a value": (
        STAFFING,
        "value: 4%",
        "value: 4.1%",
        "changed since it was proven",
    ),
    "a figure more": (
        STAFFING,
        "      - id: at-once\n",
        "      - id: at-last\n        measure: wage-offer\n        value: 6%\n        period: not-stated\n"
        "        basis: proposal\n      - id: at-once\n",
        "changed since it was proven",
    ),
    "the lock without the quotes of the claim": (
        LOCK,
        f'.*"claim":"{CLAIM}".*\n',
        "",
        "not proven yet",
    ),
    "the lock without one source and all quotes": (
        LOCK,
        '.*"claim":.*\n|.*"source":"guild-letter-2022-02","text_.*\n',
        "",
        "not archived",
    ),
    "the lock without its entries": (LOCK, "(?<=\n)(?s:.+)", "", "not archived"),
    "no lock": (LOCK, "(?s).*", None, "not archived"),
    "an earlier lock": (LOCK, '"version":2', '"version":1', "proven"),
}


@pytest.fixture(params=list(CHANGES.values()), ids=list(CHANGES))
def changed(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    name, pattern, replacement, expected = request.param
    copytree(INVENTED, tmp_path / "ledger")
    file = tmp_path / "ledger" / name
    if replacement is None:
        file.unlink()
    else:
        text = file.read_text(encoding="utf-8")
        new = re.sub(pattern, replacement, text)
        assert (new == text) == (pattern == "a^")
        file.write_text(new, encoding="utf-8")
    monkeypatch.chdir(tmp_path / "ledger")
    state: str = expected
    return state


def test_each_quote_of_a_claim_says_how_far_it_is_proven(program: Program, changed: str) -> None:
    table = program("show", CLAIM).output
    assert re.findall("(?m)^    quote: (.+)$", table) == [changed]
    for form in ("markdown", "text"):
        quoted = program("show", CLAIM, "--format", form).output
        assert re.findall(r"(?m)^ +- .*” \((.+)\)$", quoted) == [changed]
    claim = json.loads(program("show", CLAIM, "--format", "json").output)["claim"]
    words = {"proven": "proven", "changed": "changed since it was proven"}
    words |= {"not-proven": "not proven yet", "not-archived": "not archived"}
    assert [words[each["proof"]] for each in claim["appearances"]] == [changed]
    (line,) = program("show", CLAIM, "--format", "ndjson").output.splitlines()
    assert json.loads(line) == claim


def test_the_page_of_a_claim_says_the_same(program: Program, changed: str, tmp_path: Path) -> None:
    assert program("site", "build", "-o", str(tmp_path / "site")).code == 0
    page = (tmp_path / "site" / "claim" / f"{CLAIM}.html").read_text(encoding="utf-8")
    said = re.findall(r"<figcaption>.* · ([^<]+)</", page)
    assert said[:1] == [changed]


def test_a_lock_that_cannot_be_read_is_said_where_a_claim_is_shown(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copytree(INVENTED, tmp_path / "ledger")
    (tmp_path / "ledger" / LOCK).write_text("<<<<<<< ours\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path / "ledger")
    outcome = program("show", CLAIM)
    assert (outcome.code, outcome.output) == (3, "")
    file = tmp_path / "ledger" / LOCK
    assert outcome.errors == (
        f"{file}:1:1: error: a merge left a conflict here\n"
        "  hint: merge it, or factcheck verify --update writes it anew\n"
    )
