"""Measure `factcheck scan`: pages a second and processor, by one process and by two, and what it keeps of articles.

    python benchmarks/web_archive.py FOLDER

FOLDER is a checkout of github.com/scrapinghub/article-extraction-benchmark (MIT): its pages are written into two
WARC files, each so many times; nothing of them is kept in this repository. Each run is a process of its own.
Wall time means something only where nothing else runs.
"""

from __future__ import annotations

import gzip
import json
import resource
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from factcheck.quantity.scan import scan  # noqa: E402 - the path is set above
from factcheck.web_archive.read import WebPage  # noqa: E402 - the same
from factcheck.web_archive.scan import extract_article  # noqa: E402 - the same

TIMES = 3


def read_pages(folder: Path) -> dict[str, str]:
    """Return the HTML of each page, by its name."""
    return {
        file.name.removesuffix(".html.gz"): gzip.decompress(file.read_bytes()).decode()
        for file in sorted((folder / "html").glob("*.html.gz"))
    }


def write_warc(file: Path, pages: dict[str, str]) -> None:
    """Write pages as records, each packed by itself."""
    with file.open("wb") as stream:
        for name, page in pages.items():
            body = page.encode()
            http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + body
            head = (
                "WARC/1.0\r\nWARC-Type: response\r\n"
                f"WARC-Target-URI: https://page.example/{name}\r\nWARC-Date: 2020-01-01T00:00:00Z\r\n"
                "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\n"
                f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
            )
            stream.write(gzip.compress(head.encode() + http + b"\r\n\r\n"))


def measure_speed(folder: Path) -> None:
    """Print how long one process and two take for the same files."""
    pages = {
        f"{name}-{number}": page
        for name, page in read_pages(folder).items()
        for number in range(TIMES)
    }
    with TemporaryDirectory() as name:
        files = [Path(name) / f"{half}.warc.gz" for half in "ab"]
        for half, file in enumerate(files):
            write_warc(file, dict([*pages.items()][half::2]))
        for jobs in (1, 2):
            command = [
                *(sys.executable, "-m", "factcheck", "scan", "--jobs", str(jobs)),
                *("-o", f"{name}/figures.parquet", *map(str, files)),
            ]
            before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
            subprocess.run(command, check=True)
            seconds = time.perf_counter() - begun
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            print(
                f"{jobs} processes: {len(pages):,} pages in {seconds:.1f} s, {processor:.1f} s of processor:"
                f" {len(pages) / processor:.0f} pages a second and processor, {after.ru_maxrss / 1024:.0f} MB at most"
            )


def measure_articles(folder: Path) -> None:
    """Print which part of the figures of the articles is found, and which part of those found is theirs."""
    truth = json.loads((folder / "ground-truth.json").read_text(encoding="utf-8"))
    right = given = true = 0
    for name, page in read_pages(folder).items():
        text = extract_article(WebPage(0, name, "", page, is_html=True))
        assert isinstance(text, str), name
        found, wanted = (
            Counter(each.quantity.text for each in scan(words))
            for words in (text, truth[name]["articleBody"])
        )
        right += (found & wanted).total()
        given += found.total()
        true += wanted.total()
    print(
        f"kept {right / true:.1%} of {true:,} figures of articles; {right / given:.1%} of {given:,} given are theirs"
    )


if __name__ == "__main__":
    measure_articles(Path(sys.argv[1]))
    measure_speed(Path(sys.argv[1]))
