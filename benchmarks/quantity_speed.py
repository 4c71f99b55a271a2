"""Print how fast `scan` reads, how that grows with the text, and the same for quantulum3.

quantulum3 is installed into a virtual environment of this benchmark's own, in .benchmarks/; where
that fails, the report says so and goes on without it.
Nothing is asserted here: linearity is held by tests that count steps.
Run it from the repository: python benchmarks/quantity_speed.py [--largest KIB] [--alone]
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
import venv
from pathlib import Path
from typing import TYPE_CHECKING, Final

from factcheck.quantity.scan import scan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

REPOSITORY = Path(__file__).resolve().parents[1]
ENVIRONMENT = REPOSITORY / ".benchmarks" / "quantulum3"
PACKAGE = "quantulum3==0.10.0"
KIB = 1024

_PARAGRAPH: Final = (
    "The Harbour Teachers' Guild asked on Tuesday for raises of 6.5% over three years, which "
    "Riverside Schools says would take its deficit from about $500 million to about $1.3 billion. "
    "Some 12,000 members voted in January 2019, the guild said; 43 out of 50 chapters were in "
    "favour. Nobody knows how the talks will end, or when, and the superintendent would not say. "
    "Parents who came to the meeting in Room 12 at 7:30 p.m. heard both sides, and little else. "
    "The board has offered almost 1,200 more educators and $4,950 per student per year.\n\n"
)
_HOSTILE: Final = {
    "digits": "9",
    "one hundred": "one hundred ",
    "dollar signs": "$",
    "and": "and ",
    "commas": "9,",
    "hedges": "about almost nearly ",
    "changes": "from 1 to ",
    "parentheses": "(9",
    "factors": "5x",
    "dotted units": "5 m.p.h. ",
    "hyphens": "1-to-",
    "fractions": "½",
    "feet and inches": "5ft 10in ",
    "shared units": "28 and ",
    "denied limits": "not reach ",
}
_CHILD: Final = """
import json, sys, time
from quantulum3 import parser
for size in json.loads(sys.argv[1]):
    text = sys.stdin.read(size)
    start = time.perf_counter()
    found = len(parser.parse(text))
    print(json.dumps([len(text), time.perf_counter() - start, found]), flush=True)
"""


_DENSE: Final = (
    "The council voted to spend $12.4 million on 3,510 new teachers, up 6% from $9.1 billion. "
    "About 43 of 1,208 students, or 3.6 percent, rode 12 miles at $4.50 an hour. "
)
_SHORT: Final = 200 * KIB
"""A text up to which the least of five runs counts, as the time of one depends on the machine."""


def measure(text: str) -> tuple[float, int]:
    """Scan a text; return the processor seconds it took and the figures found."""
    least = float("inf")
    for _ in range(5 if len(text) <= _SHORT else 1):
        start = time.process_time()
        found = len(scan(text))
        least = min(least, time.process_time() - start)
    return least, found


def growth(make: Callable[[int], str], sizes: list[int]) -> Iterator[str]:
    """Measure texts of growing size; give a line each, with time against length."""
    before: tuple[int, float] | None = None
    for size in sizes:
        text = make(size)
        seconds, found = measure(text)
        line = f"  {len(text) / KIB:>9,.0f} KiB {seconds:>8.3f} s {len(text) / KIB / seconds:>9,.0f} KiB/s"
        line += f" {found:>8,} figures"
        if before is not None:
            ratio = (seconds / before[1]) / (len(text) / before[0])
            line += f"   time grows {ratio:.2f} times as fast as the text"
        before = (len(text), seconds)
        yield line


def repeated(piece: str) -> Callable[[int], str]:
    """Give a maker of texts of a size, of one piece over and over."""
    return lambda size: (piece * (size // len(piece) + 1))[:size]


def other_speed(sizes: list[int]) -> Iterator[str]:
    """Run quantulum3 over the same prose, from an environment of its own."""
    python = ENVIRONMENT / "bin" / "python"
    try:
        if not python.exists():
            venv.create(ENVIRONMENT, with_pip=True)
            command = [str(python), "-m", "pip", "install", "--quiet", PACKAGE]
            subprocess.run(command, check=True, timeout=300, capture_output=True)
        text = "".join(repeated(_PARAGRAPH)(size) for size in sizes)
        child = [str(python), "-c", _CHILD, json.dumps(sizes)]
        result = subprocess.run(
            child, input=text, text=True, capture_output=True, timeout=300, check=True
        )
    except (OSError, subprocess.SubprocessError) as problem:
        yield f"  not measured: {type(problem).__name__}: {problem}"
        return
    before: tuple[int, float] | None = None
    for row in result.stdout.splitlines():
        length, seconds, found = json.loads(row)
        line = (
            f"  {length / KIB:>9,.0f} KiB {seconds:>8.3f} s {length / KIB / seconds:>9,.0f} KiB/s"
        )
        line += f" {found:>8,} figures"
        if before is not None:
            ratio = (seconds / before[1]) / (length / before[0])
            line += f"   time grows {ratio:.2f} times as fast as the text"
        before = (length, seconds)
        yield line


def report(largest: int, *, alone: bool) -> Iterator[str]:
    """Give the lines of the report."""
    sizes = [size for size in (10, 100, 1000, 10_000) if size <= largest]
    yield "factcheck, prose"
    yield from growth(repeated(_PARAGRAPH), [size * KIB for size in sizes])
    yield "factcheck, dense"
    yield from growth(repeated(_DENSE), [50 * KIB, 100 * KIB, 200 * KIB])
    for name, piece in _HOSTILE.items():
        yield f"factcheck, hostile: {name}"
        yield from growth(repeated(piece), [50 * KIB, 100 * KIB, 200 * KIB])
    if not alone:
        yield f"{PACKAGE}, prose"
        yield from other_speed([size * KIB for size in (5, 10, 20, 40) if size <= largest])


def main() -> None:
    """Print the report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--largest", type=int, default=10_000, metavar="KIB", help="largest text")
    parser.add_argument("--alone", action="store_true", help="leave quantulum3 out")
    arguments = parser.parse_args()
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]  # a text stream has it
    for line in report(arguments.largest, alone=arguments.alone):
        print(line)


if __name__ == "__main__":
    main()
