"""Measure what others make of the same ledger: mkdocs-material a page a claim, Datasette a database with full-text search.

Run it from the repository: python benchmarks/site_peers.py PROGRAMS CORPUS [CORPUS ...]
Programs are installed into the folder PROGRAMS, each into an environment of its own, and kept there.
Seconds are those of the processor, of all processes; `python benchmarks/site_cost.py` has the same of our site.
"""

from __future__ import annotations

import gzip
import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.ledger.whole import open_whole
from factcheck.queries.speakers import name_who_says
from measuring_programs import Programs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.claims import Claim
    from factcheck.model.corpus import Corpus

SETTINGS = """\
site_name: Ledger
use_directory_urls: false
theme:
  name: material
plugins: [search]
nav: [index.md]
validation:
  nav:
    omitted_files: ignore
"""
"""The menu has the first page alone: with all of them on each of 5,000 pages a build had not ended after six minutes."""


def write_page(corpus: Corpus, claim: Claim) -> Iterator[str]:
    """Write a claim as a page of Markdown: its statement, who makes it, its figures and its quotes."""
    yield f"# {claim.statement}\n\n{name_who_says(corpus, claim)}, {claim.said_on}\n\n"
    for figure in claim.figures:
        yield f"- **{figure.value}**, {corpus.measures[figure.measure].title}\n"
    for appearance in claim.appearances:
        yield f"\n> {appearance.quote}\n\n{corpus.sources[appearance.source].title}\n"


def run(*words: str | Path, cwd: Path) -> float:
    """Run a program, and return its processor seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(words, cwd=cwd, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measure_mkdocs(programs: Programs, corpus: Corpus, scratch: Path) -> str:
    """Measure the site of mkdocs-material, anew; it has no other way than to build all pages."""
    docs = scratch / "docs"
    docs.mkdir(parents=True)
    (scratch / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    (docs / "index.md").write_text("# Ledger\n", encoding="utf-8")
    for claim in corpus.claims.values():
        text = "".join(write_page(corpus, claim))
        (docs / f"{claim.id}.md").write_text(text, encoding="utf-8")
    seconds = run(programs.path("mkdocs"), "build", "-q", cwd=scratch)
    files = [each for each in (scratch / "site").rglob("*") if each.is_file()]
    index = scratch / "site" / "search" / "search_index.json"
    searched = len(gzip.compress(index.read_bytes())) / 1024
    return say("mkdocs-material", seconds, files, f"{searched:,.0f} KB before the first letter")


def measure_datasette(programs: Programs, folder: Path, scratch: Path) -> str:
    """Measure the database that Datasette serves; its pages are made by a server as they are asked for."""
    scratch.mkdir()
    database = scratch / "ledger.db"
    export = ("export", "--format", "sqlite", "--corpus", folder, "-o", database)
    seconds = run(sys.executable, "-m", "factcheck", *export, cwd=scratch)
    seconds += run(programs.path("datasette"), "inspect", database, cwd=scratch)
    return say("Datasette", seconds, [database], "none, a server searches")


def say(name: str, seconds: float, files: list[Path], searched: str) -> str:
    """Return a row of the table."""
    megabytes = sum(each.stat().st_size for each in files) / 1024 / 1024
    return f"| {name} | {seconds:.1f} s | {len(files):,} | {megabytes:.1f} MB | {searched} |"


def main() -> None:
    """Measure each corpus."""
    programs = Programs(Path(sys.argv[1]).absolute())
    for name in sys.argv[2:]:
        folder = Path(name).absolute()
        corpus = open_whole(folder).corpus
        print(f"{folder}: {len(corpus.claims):,} claims", flush=True)
        with tempfile.TemporaryDirectory() as scratch:
            print(measure_datasette(programs, folder, Path(scratch) / "datasette"), flush=True)
            print(measure_mkdocs(programs, corpus, Path(scratch) / "mkdocs"), flush=True)


if __name__ == "__main__":
    main()
