"""The short way to validate claim files: yaml.safe_load and pydantic models, `pydantic_claims.py FILE...`.

It knows fields, types and words of a list, and nothing of ids, figures, dates, quotes or lines.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict

import yaml

Text = str | int | float | date


class Closed(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Figure(Closed):
    id: str | None = None
    measure: str
    value: Text
    as_of: Text | None = None
    period: Text | None = None
    basis: Literal["actual", "estimate", "projection", "proposal", "requirement"]
    scope: dict[str, str] | None = None


class Appearance(Closed):
    source: str
    manner: Literal["verbatim", "paraphrase", "own-voice"]
    via: list[str] = []
    quote: str
    locator: str | None = None


class Counter(Closed):
    claim: str
    how: Literal["rebuts", "undermines", "undercuts", "objects", "rejects", "counter-proposes"]
    in_: str

    model_config = ConfigDict(extra="forbid", alias_generator=lambda name: name.rstrip("_"))


class Review(Closed):
    reviewer: str
    reviewed_on: Text
    scale: str
    verdict: str
    source: str


class Claim(Closed):
    topic: str
    claimant: str
    said_on: Text
    statement: str
    figures: list[Figure] = []
    counters: list[Counter] = []
    appearances: list[Appearance] = []
    reviews: list[Review] = []
    note: str | None = None
    recorded_by: str | None = None
    recorded_on: Text | None = None


class File(Closed):
    claims: dict[str, Claim]


if __name__ == "__main__":
    count = 0
    for name in sys.argv[1:]:
        texts = yaml.safe_load(Path(name).read_text(encoding="utf-8"))
        count += len(File.model_validate(texts).claims)
    print(count)
