"""Git repositories for tests: made by the real git, the same to the byte wherever they are made."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

INVENTED = Path(__file__).parent / "invented"

SETTINGS = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Ada Moreno",
    "GIT_AUTHOR_EMAIL": "ada@guild.example",
    "GIT_AUTHOR_DATE": "2022-03-01T12:00:00Z",
    "GIT_COMMITTER_NAME": "Ada Moreno",
    "GIT_COMMITTER_EMAIL": "ada@guild.example",
    "GIT_COMMITTER_DATE": "2022-03-01T12:00:00Z",
}
OF_A_CALLER = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "FACTCHECK_CORPUS")
"""Variables that a hook of git sets, under which the tests may run."""


class Clone:
    """A repository with a working tree."""

    def __init__(self, folder: Path, *, invented_in: str | None = "") -> None:
        """Make one; the invented corpus goes into a folder of it, and is its first commit."""
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.git("init", "--quiet", "--initial-branch=main")
        self.git("config", "core.autocrlf", "false")
        if invented_in is not None:
            shutil.copytree(INVENTED, folder / invented_in, dirs_exist_ok=True)
            self.commit()

    def git(self, *arguments: str) -> str:
        """Run git there and give what it says."""
        kept = {key: value for key, value in os.environ.items() if key not in OF_A_CALLER}
        run = subprocess.run(
            ["git", *arguments],
            cwd=self.folder,
            env={**kept, **SETTINGS},
            capture_output=True,
            check=True,
            encoding="utf-8",
        )
        return run.stdout.strip()

    def commit(self) -> str:
        """Commit everything that lies there, and give the commit's name."""
        self.git("add", "--all", "--force")
        self.git("commit", "--quiet", "--allow-empty", "--message", "a state")
        return self.git("rev-parse", "HEAD")

    def replace(self, name: str, *pairs: tuple[str, str]) -> None:
        """Put texts in the place of others in a file; each must stand there once."""
        file = self.folder / name
        text = file.read_text(encoding="utf-8")
        for old, new in pairs:
            assert text.count(old) == 1, (old, text.count(old))
            text = text.replace(old, new)
        file.write_text(text, encoding="utf-8", newline="")
