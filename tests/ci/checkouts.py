"""Folders under git, for the tests of hooks and CI."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PUBLISHED = "https://github.com/riverside/factcheck"


@dataclass(frozen=True)
class Repository:
    """A folder under git."""

    folder: Path

    def git(self, *arguments: str) -> str:
        """Run git there; give what it printed."""
        person = ("-c", "user.name=Jo Field", "-c", "user.email=jo@courier.example")
        return subprocess.run(
            ["git", *person, "-c", "init.defaultBranch=main", *arguments],
            cwd=self.folder, check=True, capture_output=True, text=True,
        ).stdout.strip()  # fmt: skip

    def commit(self) -> str:
        """Commit everything; give the commit."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "Change", "--no-verify")
        return self.git("rev-parse", "HEAD")

    def change(self, file: str, before: str, after: str) -> None:
        """Change one text in a file."""
        path = self.folder / file
        text = path.read_text(encoding="utf-8")
        assert text.count(before) == 1, (file, before)
        path.write_text(text.replace(before, after), encoding="utf-8")


def skip_without_index(code: int, log: str) -> None:
    """Skip a test where pip could not reach an index of packages."""
    if code and "No matching distribution found" in log:
        pytest.skip("pip reaches no index of packages")
