"""The programs that `measure.py` runs, each in a virtual environment of its own, as a user has it.

factcheck is installed from this checkout, not as an editable: compiled, and on the paths of a user's.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from functools import cache
from pathlib import Path
from typing import Final

from measuring_runs import UnavailableError

REPOSITORY: Final = Path(__file__).resolve().parents[1]
PEERS: Final = "peers"
CHECKOUT: Final = "the checkout"
"""Stands for what is measured: this repository, or another checkout of it."""
PROGRAMS: Final[dict[str, tuple[str, tuple[str, ...]]]] = {
    "factcheck": ("factcheck", (CHECKOUT,)),
    "python": ("factcheck", (CHECKOUT,)),
    "yamllint": ("yamllint", ("yamllint==1.38.0",)),
    "check-jsonschema": ("check-jsonschema", ("check-jsonschema==0.39.0",)),
    "yamale": ("yamale", ("yamale==6.1.0",)),
    "datasette": ("datasette", ("datasette==0.65.5", "setuptools<81")),
    "mkdocs": ("mkdocs", ("mkdocs-material==9.6.14",)),
    "cfn-lint": ("cfn-lint", ("cfn-lint==1.58.0",)),
    PEERS: (PEERS, ("pyyaml==6.0.3", "pydantic==2.14.3", "orjson==3.13.0")),
}
"""The environment of each program, and what pip installs into it."""
INTERPRETERS: Final = ("python", PEERS)
"""Programs that are the interpreter of their environment."""


class Programs:
    """Installs programs when they are first asked for, into folders that are kept.

    Attributes:
        folder: holds the environments, and a home and a cache for factcheck, so that the user's
            own are not touched.
        checkout: the factcheck that is measured.
    """

    def __init__(self, folder: Path, checkout: Path = REPOSITORY) -> None:
        self.folder = folder
        self.checkout = checkout
        self._installed = cache(self._install)
        for name in ("home", "cache", "index", "nothing"):
            (folder / name).mkdir(parents=True, exist_ok=True)

    def path(self, program: str) -> Path:
        """Give the file of a program.

        Raises:
            UnavailableError: it cannot be installed.
        """
        environment, packages = PROGRAMS[program]
        scripts = self._installed(environment, packages)
        return scripts / ("python" if program in INTERPRETERS else program)

    def variables(self) -> dict[str, str]:
        """Give the environment of every run, whatever the user's is."""
        kept = {name: os.environ[name] for name in ("PATH", "TMPDIR") if name in os.environ}
        return kept | {
            "HOME": str(self.folder / "home"),
            "XDG_CACHE_HOME": str(self.folder / "cache"),
            "FACTCHECK_INDEX": str(self.folder / "index"),
            "LANG": "C.UTF-8",
            "TERM": "xterm-256color",
        }

    def forget(self) -> None:
        """Remove all indexes of factcheck's."""
        for name in ("cache", "index"):
            shutil.rmtree(self.folder / name)
            (self.folder / name).mkdir()

    def versions(self) -> dict[str, str]:
        """Give the packages of the environments that are there, as pip names them."""
        found = {}
        for environment in sorted({environment for environment, _ in PROGRAMS.values()}):
            python = self.folder / "environments" / environment / "bin" / "python"
            if python.exists():
                command = [str(python), "-m", "pip", "freeze", "--disable-pip-version-check"]
                done = subprocess.run(command, capture_output=True, text=True, check=False)
                lines = (line.partition(" @ ")[0] for line in done.stdout.splitlines())
                found[environment] = ", ".join(lines)
        return found

    def _install(self, environment: str, packages: tuple[str, ...]) -> Path:
        target = self.folder / "environments" / environment
        done = target / "installed.txt"
        is_own = packages == (CHECKOUT,)
        wanted = [str(self.checkout)] if is_own else list(packages)
        scripts = target / "bin"
        if not is_own and done.is_file() and done.read_text() == " ".join(packages):
            return scripts
        print(f"installing {' '.join(wanted)}", file=sys.stderr, flush=True)
        try:
            if not (scripts / "python").exists():
                venv.create(target, with_pip=True)
            pip = [str(scripts / "python"), "-m", "pip", "install", "--disable-pip-version-check"]
            subprocess.run(
                [*pip, "--quiet", *wanted],
                check=True,
                timeout=600,
                capture_output=True,
                text=True,
            )
        except subprocess.CalledProcessError as error:
            last = (error.stderr.strip().splitlines() or ["nothing said"])[-1]
            raise UnavailableError(f"cannot be installed: {last[:160]}") from None
        except (OSError, subprocess.SubprocessError) as error:
            raise UnavailableError(f"cannot be installed: {error}") from None
        done.write_text(" ".join(packages))
        return scripts
