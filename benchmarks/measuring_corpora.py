"""The corpora that `measure.py` measures on: generated once, kept beside its environments."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Final

from generated_plan import WAGES

HERE: Final = Path(__file__).resolve().parent
MADE: Final = "made.txt"
_RECORDED: Final = re.compile(r"(?<=recorded_by: the desk).*")


@dataclass(frozen=True)
class Made:
    """How a corpus is generated.

    Attributes:
        claims: how many.
        files: claim files.
        errors: claims with an error.
        is_committed: whether it is a git repository, with one claim changed since its commit.
        dispute: claims of its largest dispute; a hundredth, where growth is measured.
    """

    claims: int
    files: int
    errors: int = 0
    is_committed: bool = False
    dispute: int = 1_000

    def sizes(self) -> dict[str, str]:
        """Return its sizes as names of cases have them."""
        rows = min(WAGES, self.claims // 10)
        found = {
            "claims": self.claims,
            "errors": self.errors,
            "dispute": self.dispute,
            "rows": rows,
        }
        return {name: f"{size:,}" for name, size in found.items()}

    def quick(self) -> Made:
        """Give a smaller corpus, for a trial."""
        many = self.claims if self.claims <= 1_000 else self.claims // 10
        return replace(
            self, claims=many, errors=self.errors // 10, dispute=max(10, self.dispute // 10)
        )


CORPORA: Final = {
    "small": Made(1_000, 10, dispute=10),
    "small-git": Made(1_000, 10, is_committed=True, dispute=10),
    "small-dispute": Made(1_000, 10),
    "large": Made(100_000, 100),
    "large-even": Made(100_000, 100, dispute=10),
    "large-changing": Made(100_000, 100),
    "large-errors": Made(100_000, 100, errors=50_000),
    "large-git": Made(100_000, 100, is_committed=True),
    "million": Made(1_000_000, 1_000),
}


def corpus_in(folder: Path, name: str, made: Made) -> Path:
    """Generate a corpus, unless the same one is there."""
    target = folder / f"{name}-{made.claims}"
    sources = b"".join(file.read_bytes() for file in sorted(HERE.glob("generate*.py")))
    stamp = f"{made} {sha256(sources).hexdigest()}"
    if (target / MADE).is_file() and (target / MADE).read_text() == stamp:
        return target
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    options = {
        "--claims": made.claims,
        "--files": made.files,
        "--errors": made.errors,
        "--big-dispute": made.dispute,
    }
    words = [str(word) for pair in options.items() for word in pair]
    subprocess.run([sys.executable, HERE / "generate.py", target, *words], check=True)
    if made.is_committed:
        _commit(target)
        change(target, 1)
    (target / MADE).write_text(stamp)
    return target


def claim_files(corpus: Path) -> list[Path]:
    """Give the claim files of a generated corpus."""
    return sorted((corpus / "claims").iterdir())


def change(corpus: Path, number: int) -> None:
    """Edit one field of one claim in the file in the middle."""
    files = claim_files(corpus)
    file = files[len(files) // 2]
    text = file.read_text(encoding="utf-8")
    file.write_text(_RECORDED.sub(f" {number}", text, count=1), encoding="utf-8", newline="\n")


def _commit(corpus: Path) -> None:
    who = ("-c", "user.name=bench", "-c", "user.email=bench@example.org", "-c", "gc.auto=0")
    for words in (("init", "--quiet"), ("add", "."), (*who, "commit", "--quiet", "-m", "before")):
        subprocess.run(["git", *words], cwd=corpus, check=True)
