"""Time the questions to a data set on an engine, of a million figures and of ten: run it from the repository.

    python benchmarks/dataset.py OUT --figures 1000000 --figures 10000000
    python benchmarks/dataset.py OUT --figures 1000000 --engine spark

A small generated ledger is written as a data set by the program; its rows are then repeated in SQL, each time
under other measures and keys, so that there are as many sets a figure as before. Each file is asked by itself,
as the program asks it, in a process of its own whose time and memory are measured, those of its Java included,
and every row of the answer is fetched.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
from factcheck.ledger.dataset import KEYS, write_ledger
from factcheck.queries.key_questions import CAMPS, CONFLICTS, list_near_questions
from factcheck.store.dataset.ask import ENGINES
from factcheck.store.dataset.manifest import DataFile, read_manifest
from many_figures import build_many_figures

CLAIMS = 10_000
BUCKETS = 16
QUESTIONS = {
    "conflicts": CONFLICTS,
    "camps": CAMPS,
    "alike but for time": next(
        each.text
        for each in list_near_questions([""])
        if each.left_out == {"time"} and each.lacking == ("",)
    ),
}


def repeat_rows(small: Path, folder: Path, figures: int) -> None:
    """Write as many rows into sixteen files, or into one where they are at most two million."""
    manifest = read_manifest(small)
    assert manifest is not None
    (file,) = manifest.list_files("keys")
    times = figures // file.rows
    buckets = BUCKETS if figures > 2_000_000 else 1
    folder.mkdir()
    scratch = folder / "scratch"
    for bucket in range(buckets):
        with duckdb.connect(
            config={"memory_limit": "500MB", "temp_directory": str(scratch)}
        ) as engine:
            engine.execute(
                f"""COPY (
                SELECT * EXCLUDE (copy) REPLACE (
                  position + copy * {file.rows} AS position,
                  measure || '-' || copy AS measure,
                  CASE WHEN like_key IS NOT NULL
                    THEN unhex(md5(hex(like_key) || copy)) END AS like_key
                )
                FROM read_parquet('{small / file.name}'), range({times}) copies(copy)
                WHERE copy % {buckets} = {bucket}
                ORDER BY copy, position
                ) TO '{folder}/keys-{bucket:02}.parquet'
                (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 20480)"""  # noqa: S608 - numbers, and paths that whoever runs this has named
            )


def ask(folder: Path, name: str, engine: str) -> dict[str, float]:
    """Ask one question of all files, one after another; return seconds, processor seconds, megabytes and rows."""
    files = [DataFile(each.name, "keys", 0, 0, "", "") for each in sorted(folder.glob("keys-*"))]
    begun, rows = time.perf_counter(), 0
    with TemporaryDirectory() as scratch:
        for table in ENGINES[engine](folder, Path(scratch), KEYS, files):
            rows += sum(1 for _ in table.ask(QUESTIONS[name]))
    seconds = time.perf_counter() - begun
    used = [resource.getrusage(each) for each in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return {
        "seconds": seconds,
        "processor": sum(each.ru_utime + each.ru_stime for each in used),
        "megabytes": max(each.ru_maxrss for each in used) / 1024,
        "rows": rows,
    }


def main() -> None:
    """Write what is asked for and is not there yet, and measure each question."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--figures", type=int, action="append", default=[])
    parser.add_argument("--engine", choices=sorted(ENGINES), default="duckdb")
    parser.add_argument("--ask", nargs=2, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.ask:
        print(json.dumps(ask(given.out / given.ask[0], given.ask[1], given.engine)))
        return
    small = given.out / "small"
    if not small.exists():
        write_ledger(build_many_figures(1, CLAIMS), "small", small)
    print(
        "| figures | question | seconds | processor s | MB | rows |\n| --- | --- | --- | --- | --- | --- |"
    )
    for figures in given.figures:
        if not (given.out / str(figures)).exists():
            repeat_rows(small, given.out / str(figures), figures)
        for name in QUESTIONS:
            command = [sys.executable, __file__, str(given.out), "--ask", str(figures), name]
            command += ["--engine", given.engine]
            found = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
            print(
                f"| {figures:,} | {name} | {found['seconds']:.1f} | {found['processor']:.1f}"
                f" | {found['megabytes']:.0f} | {found['rows']:,} |",
                flush=True,
            )


if __name__ == "__main__":
    main()
