"""Who answered whom: drawn to a depth, each claim told once, and said where the rest is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ferries import build_ferries

if TYPE_CHECKING:
    from pathlib import Path

REBUTS = {"how": "rebuts", "in": "paper"}


def tell(folder: Path, answers: dict[str, str]) -> list[tuple[str, str]]:
    """Return the statements of a page's threads in their order, each with what stands beside it."""
    names = ["first", "second", *(name for name in answers if name not in {"first", "second"})]
    claims = {
        name: {
            "claimant": ("line", "crew")[number % 2],
            "statement": f"The {name} claim.",
            **({"counters": [{**REBUTS, "claim": answers[name]}]} if name in answers else {}),
        }
        for number, name in enumerate(names)
    }
    page = build_ferries(folder, claims)
    threads = page[page.index('id="answers"') : page.index('id="when"')]
    blocks = threads.split('<div class="say')[1:]
    return [
        (
            re.findall(r">The (.*?) claim\.</a>", block)[0],
            "".join(re.findall(r'<p class="small mut">(.*?)</p>', block)),
        )
        for block in blocks
    ]


def test_answers_below_the_deepest_are_counted_and_left_to_their_page(tmp_path: Path) -> None:
    chain = {
        "second": "first",
        "third": "second",
        "fourth": "third",
        "fifth": "fourth",
        "sixth": "fifth",
    }
    assert tell(tmp_path, chain) == [
        ("first", ""),
        ("second", ""),
        ("third", ""),
        ("fourth", ""),
        ("fifth", "1 answer to it, on its page."),
    ]


def test_two_claims_that_answer_each_other_are_told_once(tmp_path: Path) -> None:
    assert tell(tmp_path, {"first": "second", "second": "first"}) == [
        ("first", ""),
        ("second", ""),
        ("first", "Its words and the answers to it stand above."),
    ]
