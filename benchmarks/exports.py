"""Measure what exports cost, beside other tools that convert the same claims from our JSON lines.

Run it from the repository: python benchmarks/exports.py SMALL LARGE [--peers ENVIRONMENT] [--only FORMAT ...]
SMALL and LARGE are folders that `benchmarks/generate.py` wrote, of 20,000 and 100,000 claims. ENVIRONMENT is
made where it is missing, with the peers below. Processor seconds are those of the process, so that a busy
machine changes them little; memory is the most that it held.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from typing import Final, NamedTuple

from factcheck.formats.formats import EXPORT_FORMATS

PEERS: Final = (
    "csvkit==2.2.0",
    "sqlite-utils==4.2.1",
    "pandas==3.1.1",
    "pyarrow==26.0.1",
    "xlsxwriter==3.3.1",
)
FORMS: Final = tuple(name for name in EXPORT_FORMATS if name not in {"mermaid", "vega"})
"""The formats but pictures, which hold 100 figures or 50,000 characters."""
NOTE: Final = "    note: >-\n"
CHANGED: Final = 1_000
"""Claims that a feed tells of: their notes were other ones in the earlier state."""
PANDAS: Final = """
import json, sys
import pandas
frame = pandas.read_json(sys.argv[1], lines=True, dtype=False, convert_dates=False)
for name in frame.columns:
    if frame[name].map(lambda cell: isinstance(cell, (list, dict))).any():
        frame[name] = frame[name].map(json.dumps)
"""
"""Claims as a frame; what is nested stays JSON, since a frame has no parts."""
OTHERS: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "csvkit": {"csv": ("in2csv", "--format", "ndjson", "{lines}")},
    "sqlite-utils": {"sqlite": ("sqlite-utils", "insert", "{out}", "claims", "{lines}", "--nl")},
    "pandas": {
        "csv": ("python", "-c", f"{PANDAS}frame.to_csv(sys.argv[2])", "{lines}", "{out}"),
        "sqlite": (
            "python",
            "-c",
            f"{PANDAS}import sqlite3\nframe.to_sql('claims', sqlite3.connect(sys.argv[2]))",
            "{lines}",
            "{out}",
        ),
        "parquet": (
            "python",
            "-c",
            f"{PANDAS}frame.to_parquet(sys.argv[2], compression='zstd')",
            "{lines}",
            "{out}",
        ),
        "xlsx": (
            "python",
            "-c",
            f"{PANDAS}frame.to_excel(sys.argv[2], engine='xlsxwriter')",
            "{lines}",
            "{out}",
        ),
    },
}
"""The same of other tools, from lines of JSON: one flat table of claims, without figures, answers or keys."""


class Cost(NamedTuple):
    """What a run cost: processor seconds, and megabytes at most."""

    seconds: float
    megabytes: int


def measure(command: list[str]) -> Cost | None:
    """Run a program, and return what it cost; None where it failed."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        return None
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss // 1024)


def export(corpus: Path, form: str, output: Path) -> Cost | None:
    """Export a corpus by the installed program, a feed since an earlier state that is made beside it."""
    command = ["export", "--corpus", str(corpus / "data" / "claims.yaml"), "--format", form]
    if form == "atom":
        earlier = output.with_suffix(".earlier")
        write_earlier(corpus, earlier)
        command += ["--changed-since", str(earlier), "--base", "https://ledger.example/"]
    return measure([sys.executable, "-m", "factcheck", *command, "-o", str(output)])


def write_earlier(corpus: Path, folder: Path) -> None:
    """Write a copy of a corpus in which some claims of every file have another note."""
    shutil.copytree(corpus, folder)
    files = sorted((folder / "claims").glob("*.yaml"))
    for file in files:
        text = file.read_text(encoding="utf-8")
        earlier = text.replace(NOTE, f"{NOTE}      Formerly so.\n", CHANGED // len(files))
        file.write_text(earlier, encoding="utf-8")


def format_cost(cost: Cost | None) -> str:
    """Format what a run cost."""
    return "failed" if cost is None else f"{cost.seconds:.1f} s, {cost.megabytes:,} MB"


def main() -> None:
    """Print a table of the formats at both sizes, with what they cost beside the peers."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("small", type=Path)
    parser.add_argument("large", type=Path)
    parser.add_argument("--peers", type=Path)
    parser.add_argument("--only", nargs="*", default=FORMS, choices=FORMS)
    given = parser.parse_args()
    os.environ.setdefault("SOURCE_DATE_EPOCH", "1550000000")  # the day of a feed
    if given.peers is not None and not given.peers.exists():
        venv.create(given.peers, with_pip=True)
        pip = [str(given.peers / "bin" / "pip"), "install", "--quiet", *PEERS]
        subprocess.run(pip, check=True)
    print(
        "| format | 20,000 claims | 100,000 claims | five times the claims cost | peers, 100,000 |"
    )
    print("| --- | --- | --- | --- | --- |")
    for corpus in (given.small, given.large):
        validate = ["validate", "--corpus", str(corpus / "data" / "claims.yaml")]
        measure([sys.executable, "-m", "factcheck", *validate])  # compiles it
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lines = folder / "claims.ndjson"
        if given.peers is not None:
            export(given.large, "ndjson", lines)
        for form in given.only:
            small = export(given.small, form, folder / f"small.{form}")
            large = export(given.large, form, folder / f"large.{form}")
            growth = f"{large.seconds / small.seconds:.1f} times" if small and large else ""
            others = []
            for peer, commands in OTHERS.items():
                if given.peers is not None and form in commands:
                    places = {"lines": str(lines), "out": str(folder / f"{peer}.{form}")}
                    program, *rest = commands[form]
                    filled = [places.get(each.strip("{}"), each) for each in rest]
                    cost = measure([str(given.peers / "bin" / program), *filled])
                    others.append(f"{peer}: {format_cost(cost)}")
            row = (form, format_cost(small), format_cost(large), growth, "; ".join(others))
            print(f"| {' | '.join(row)} |", flush=True)


if __name__ == "__main__":
    main()
