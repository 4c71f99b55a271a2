"""The mutants are drawn by a seed, change what runs, and are found where they are said to stand."""

from __future__ import annotations

import subprocess
import sys
import tomllib

from checkouts import ROOT


def drawn(*options: str) -> list[str]:
    """List the changes of a seed."""
    command = [sys.executable, ROOT / ".ci" / "mutants", "--list", *options]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return done.stdout.splitlines()


def test_a_seed_draws_the_same_sixty_changes_each_time_and_another_seed_others() -> None:
    first = drawn("--seed", "1")
    assert len(first) == 60
    assert drawn() == first
    assert drawn("--seed", "2") != first


def test_a_change_is_named_with_its_place_and_with_what_stood_there() -> None:
    for line in drawn("--count", "9"):
        place, number, change = line.split(":", 2)
        before, _, after = change.strip().partition(" -> ")
        assert before != after
        assert 1 <= int(number) <= len((ROOT / place).read_text(encoding="utf-8").splitlines())


def test_every_change_that_is_named_as_none_has_a_reason() -> None:
    text = (ROOT / ".ci" / "equivalent_mutants.toml").read_text(encoding="utf-8")
    assert [each for each, reason in tomllib.loads(text).items() if not reason] == []
