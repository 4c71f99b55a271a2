"""How long after a save a resident `factcheck validate --watch` has said what is wrong now.

python benchmarks/watch_latency.py [--saves 20] prints the median, least and most of copies of the
shipped corpus, and beside it a `factcheck validate` that is started anew for each save.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).parents[1]
PROGRAM = [sys.executable, "-m", "factcheck", "validate"]


def main() -> None:
    """Measure both, in turns."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--saves", type=int, default=20)
    saves = parser.parse_args().saves
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        shutil.copytree(ROOT / "data", root / "data")
        shutil.copytree(ROOT / "claims", root / "claims")
        environment = {**os.environ, "XDG_CACHE_HOME": str(root / "cache"), "PYTHONUTF8": "1"}
        file = min((root / "claims").iterdir())
        text = file.read_text(encoding="utf-8")
        resident = subprocess.Popen(
            [*PROGRAM, "--watch"], cwd=root, env=environment, encoding="utf-8",
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        rest(resident)
        watched, anew = [], []
        for number in range(saves):
            file.write_text(f"{text}# save {number}\n", encoding="utf-8")
            began = perf_counter()
            rest(resident)
            watched.append(perf_counter() - began)
            began = perf_counter()
            subprocess.run(PROGRAM, cwd=root, env=environment, check=False, capture_output=True)
            anew.append(perf_counter() - began)
        resident.kill()
    for name, seconds in (("--watch", watched), ("started anew", anew)):
        print(
            f"{name:12}  median {statistics.median(seconds):.3f} s"
            f"  least {min(seconds):.3f}  most {max(seconds):.3f}"
        )


def rest(resident: subprocess.Popen[str]) -> None:
    """Read until it watches again."""
    assert resident.stdout is not None
    for line in resident.stdout:
        if line.startswith("note: watching"):
            return
    raise SystemExit("it ended")


if __name__ == "__main__":
    main()
