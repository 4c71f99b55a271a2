"""Measure what a site costs: processor seconds of all processes, memory of the largest, files, and the bytes of its search.

Run it from the repository: python benchmarks/site_cost.py CORPUS [CORPUS ...]
A corpus is a folder that `benchmarks/generate.py` wrote, or any other; it is copied, and read through an
index of its own. Each copy is built three times: anew, with one word of one claim changed, and with nothing changed.
The program is compiled before, as installing it compiles it, by a build of the shipped ledger that is not counted.
"""

from __future__ import annotations

import gzip
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

BUILD = """
import json, resource, sys
from pathlib import Path
from time import perf_counter
from factcheck.site.publish import build_site
from factcheck.ledger.whole import open_whole

def look():
    return [resource.getrusage(each) for each in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]

def used():
    return sum(each.ru_utime + each.ru_stime for each in look())

begun = perf_counter()
opened = open_whole(Path(sys.argv[1]), index=Path(sys.argv[3]))
read = used()
written = build_site(opened, Path(sys.argv[2]))
print(json.dumps({
    "claims": len(opened.corpus.claims),
    "read": round(read, 1),
    "build": round(used() - read, 1),
    "took": round(perf_counter() - begun, 1),
    "megabytes": max(each.ru_maxrss for each in look()) // 1024,
    "files": written.files,
    "changed": written.changed,
}))
"""


def change_claim(corpus: Path) -> None:
    """Change one word of the statement of one claim."""
    for file in sorted(corpus.glob("claims/*.yaml")):
        text = file.read_text(encoding="utf-8")
        if " statement: " in text:
            file.write_text(
                text.replace(" statement: ", " statement: Again, ", 1), encoding="utf-8"
            )
            return


def build(corpus: Path, folder: Path, index: Path, compiled: Path) -> dict[str, float]:
    """Build a site in a process of its own, which finds its modules compiled, and return what it cost."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(compiled)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    run = subprocess.run(
        [sys.executable, "-c", BUILD, str(corpus), str(folder), str(index)],
        check=True,
        capture_output=True,
        text=True,
        env=environment,
    )
    found: dict[str, float] = json.loads(run.stdout)
    return found


def copy_corpus(source: Path, corpus: Path) -> None:
    """Copy what a corpus is read from."""
    corpus.mkdir()
    for each in ("data", "claims", "factcheck.toml"):
        place = source / each
        if place.is_dir():
            shutil.copytree(place, corpus / each)
        elif place.is_file():
            shutil.copy(place, corpus / each)


SHIPPED = Path(__file__).parents[1]
HEAD = "claims    build      read s   build s   took s   MB     files    changed   largest page KB   search KB, all   largest script KB"


def measure(source: Path, scratch: Path, compiled: Path) -> None:
    """Build the site of a copy of a corpus three times, and print what each build cost."""
    corpus, folder, index = (scratch / each for each in ("corpus", "site", "index"))
    copy_corpus(source, corpus)
    for what in ("anew", "one claim", "nothing"):
        if what == "one claim":
            change_claim(corpus)
        cost = build(corpus, folder, index, compiled)
        pages = [each.stat().st_size for each in folder.rglob("*.html")]
        scripts = [len(gzip.compress(each.read_bytes())) for each in folder.glob("search/*.js")]
        print(
            f"{cost['claims']:<9} {what:<10} {cost['read']:<8} {cost['build']:<9} {cost['took']:<8} "
            f"{cost['megabytes']:<6} {cost['files']:<8} {cost['changed']:<9} {max(pages) / 1024:<17.0f} "
            f"{sum(scripts) / 1024:<16.0f} {max(scripts) / 1024:.0f}",
            flush=True,
        )


def main() -> None:
    with tempfile.TemporaryDirectory() as named:
        scratch = Path(named)
        compiled, first = scratch / "compiled", scratch / "first"
        copy_corpus(SHIPPED, first)
        build(first, scratch / "site", scratch / "index", compiled)
        print(HEAD)
        for number, name in enumerate(sys.argv[1:]):
            room = scratch / str(number)
            room.mkdir()
            measure(Path(name), room, compiled)


if __name__ == "__main__":
    main()
