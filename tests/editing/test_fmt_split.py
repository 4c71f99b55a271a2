"""A file of several claims as one file a claim: whole texts, comments and waivers where they were."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from factcheck.editing.fmt.split import split_bytes

FOLDER: Final = Path(__file__).parent / "split"


def test_each_claim_gets_its_comments_and_what_the_file_says_for_all(
    golden: Callable[[Path, str], None],
) -> None:
    parts = split_bytes((FOLDER / "fares.yaml").read_bytes(), "fares.yaml")
    assert parts.rest is not None
    shown = {
        **{f"{key}.yaml": part for key, part in parts.claims.items()},
        "fares.yaml": parts.rest,
    }
    golden(
        FOLDER / "fares.parts",
        "".join(f"=== {name}\n{part.decode()}" for name, part in shown.items()),
    )


@pytest.mark.parametrize(
    ("text", "claims", "rest"),
    [
        ("topics:\n  a:\n    title: A\n", [], "topics:\n  a:\n    title: A\n"),
        ("claims:\n  a:\n    statement: A.\n", ["a"], None),
        ("claims:\n  b:\n    statement: B.\n  a:\n    statement: A.\n", ["b", "a"], None),
    ],
    ids=["no claim", "one claim and nothing else", "nothing but claims"],
)
def test_what_is_no_claim_stays_where_it_is(text: str, claims: list[str], rest: str | None) -> None:
    parts = split_bytes(text.encode(), "file.yaml")
    assert (list(parts.claims), parts.rest) == (claims, None if rest is None else rest.encode())
