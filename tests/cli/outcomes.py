"""What a test of the command line sees of one run of the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

INVENTED = Path(__file__).parent.parent / "invented"


@dataclass(frozen=True)
class Outcome:
    """How one run of the program ended."""

    code: int
    output: str
    errors: str


Program = Callable[..., Outcome]
