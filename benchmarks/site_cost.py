"""Measure what a site costs: processor seconds, memory, files, and the bytes of its search.

Run it from the repository: python benchmarks/site_cost.py CORPUS [CORPUS ...]
A corpus is a folder that `benchmarks/generate.py` wrote, or any other.
Each is built twice into a folder of its own: the second time nothing has changed.
"""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import tempfile
from pathlib import Path

BUILD = """
import json, resource, sys
from pathlib import Path
from factcheck.site.publish import build_site
from factcheck.ledger.open import open_corpus

opened = open_corpus(Path(sys.argv[1]))
before = resource.getrusage(resource.RUSAGE_SELF).ru_utime
written = build_site(opened, Path(sys.argv[2]))
used = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({
    "claims": len(opened.corpus.claims),
    "read": round(before, 1),
    "build": round(used.ru_utime - before, 1),
    "megabytes": used.ru_maxrss // 1024,
    "files": written.files,
    "changed": written.changed,
}))
"""


def build(corpus: Path, folder: Path) -> dict[str, float]:
    """Build a site in a process of its own, and return what it cost."""
    run = subprocess.run(
        [sys.executable, "-c", BUILD, str(corpus), str(folder)],
        check=True,
        capture_output=True,
        text=True,
    )
    found: dict[str, float] = json.loads(run.stdout)
    return found


def main() -> None:
    print(
        "claims    read s   build s   again s   MB     files    largest page KB   search KB, all   largest script KB"
    )
    for name in sys.argv[1:]:
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch) / "site"
            first, again = build(Path(name), folder), build(Path(name), folder)
            pages = [each.stat().st_size for each in folder.rglob("*.html")]
            scripts = [len(gzip.compress(each.read_bytes())) for each in folder.glob("search/*.js")]
        print(
            f"{first['claims']:<9} {first['read']:<8} {first['build']:<9} {again['build']:<9} "
            f"{first['megabytes']:<6} {first['files']:<8} {max(pages) / 1024:<17.0f} "
            f"{sum(scripts) / 1024:<16.0f} {max(scripts) / 1024:.0f}"
        )


if __name__ == "__main__":
    main()
