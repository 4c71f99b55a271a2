"""What Lighthouse gives three pages of the shipped ledger's site; fails below the floor of any score.

.venv/bin/python .ci/scores.py .ci/node/node_modules/.bin/lighthouse
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from factcheck.ledger.open import open_corpus
from factcheck.site.publish import build_site

PAGES = ("index.html", "lookalike/reserves-kept-and-held.html", "search.html")
FLOORS = {"performance": 0.9, "accessibility": 1, "best-practices": 1, "seo": 0.9}
"""The one audit of `seo` that fails asks for robots.txt by a request that our policy forbids pages to make."""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing of requests."""


def main() -> int:
    """Build, serve and score."""
    (program,) = sys.argv[1:]
    chromium = shutil.which("chromium") or ""
    is_low = False
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder, "site")
        build_site(open_corpus(Path(__file__).parents[1]), site)
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=site))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        for page in PAGES:
            scores = _score(program, chromium, f"http://127.0.0.1:{server.server_port}/{page}")
            print(page, *(f"{name} {score:.0%}" for name, score in scores.items()), sep="  ")
            is_low |= any(scores[name] < floor for name, floor in FLOORS.items())
        server.shutdown()
    return int(is_low)


def _score(program: str, chromium: str, address: str) -> dict[str, float]:
    command = [program, address, "--quiet", "--output=json", "--output-path=stdout"]
    done = subprocess.run(
        [*command, "--chrome-flags=--headless=new --no-sandbox"],
        env={**os.environ, "CHROME_PATH": chromium},
        stdout=subprocess.PIPE,
        check=True,
    )
    categories = json.loads(done.stdout)["categories"]
    return {name: categories[name]["score"] for name in FLOORS}


if __name__ == "__main__":
    sys.exit(main())
