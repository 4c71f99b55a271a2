"""A copy of the shipped ledger in which each name exists that the examples of the help use."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Final

from documents import pdf
from factcheck.cli.exits import Exit
from factcheck.cli.running import run
from web_archives import pack, write_page

ROOT: Final = Path(__file__).parents[1]
TUTORIAL: Final = ROOT / "docs" / "tutorial"
STANDS_FOR: Final = {"CLAIM-ID": "reserves-held-2022", "SOURCE-ID": "latimes-2018-08-15"}
"""What a user puts in the place of a word in capitals."""

FOLDERS: Final = {"factcheck init": "empty"}
"""In which folder of the copy a command is typed, if not at its top."""

_CLAIM: Final = {
    "topic": "reserves",
    "claimant": "utla",
    "said_on": "2024-05-22",
    "statement": "The union counted 38 berths that a ship can use.",
    "appearances": [
        {
            "source": "courier-2024-05-14",
            "manner": "own-voice",
            "quote": "counted 38 berths that a ship can use",
        }
    ],
}
FILES: Final = {
    "release.txt": (TUTORIAL / "post.txt").read_text(encoding="utf-8"),
    "page.html": (
        '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "ClaimReview",'
        ' "claimReviewed": "The harbour has 48 berths.", "datePublished": "2024-05-14"}</script>'
    ),
    "statements.csv": "claim,who\nThe harbour has 48 berths.,UTLA\n",
    "feed.json": '[{"@type": "ClaimReview", "claimReviewed": "The harbour has 48 berths."}]',
    "draft.yaml": "topics:\n  berths:\n      title: 'Berths'\n",
    "claims.ndjson": json.dumps({"claims": {"berths-union-2024": _CLAIM}}) + "\n",
    "claims.json": json.dumps({"claims": {"berths-union-2024": _CLAIM}}),
}


def copy_ledger(folder: Path) -> None:
    """Make a repository of the shipped ledger and the documents, with eleven changes, and a web archive beside it."""
    for name in ("claims", "data", "docs", "schema"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "factcheck.toml", folder)
    for arguments in (
        "init --quiet --initial-branch main",
        "add .",
        *("commit --quiet --allow-empty --message Change" for _ in range(11)),
    ):
        subprocess.run(["git", *arguments.split()], cwd=folder, check=True)
    page = write_page("reserves", "The district holds $1.9 billion in reserve, the board was told.")
    (folder / "crawl-2019.warc.gz").write_bytes(pack(page))


def furnish(folder: Path) -> None:
    """Put what the examples of the help name into the copy of a ledger, which is the working folder."""
    for name, text in FILES.items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "minutes.pdf").write_bytes(pdf("The council met in March."))
    for name in ("texts", "empty"):
        (folder / name).mkdir()
    (folder / "factcheck.toml").write_text('corpus = "data/claims.yaml"\narchive = "texts"\n')
    source = (
        "source add release.txt --id courier-2024-05-14 --kind article-newspaper --title Berths"
    )
    given = "--publisher UTLA --published 2024-05-14 --yes"
    for arguments in (
        f"{source} {given}",
        "export --format csv -o edited-sheet.csv",
        "dataset write ledger-dataset",
    ):
        assert run(arguments.split()) == Exit.FINE
