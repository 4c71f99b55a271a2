"""Say whether the releases of constraints.txt have known vulnerabilities, as pip-audit finds them.

The answer is one of three, with an exit code each, and is never kept silent: 0 audited and clean,
1 vulnerable, 2 not audited, because no source of advisories has answered.

Run it from the repository: python .ci/audit.py [PIP_AUDIT]
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
SOURCES: Final = ("pypi", "osv")
"""Where advisories come from, by their names in pip-audit; the next is asked where one does not answer."""
LONGEST: Final = 120
"""Seconds that a source may take."""


class UnansweredError(Exception):
    """A source of advisories did not answer for every release."""


def advisories(program: str, source: str) -> list[dict[str, Any]]:
    """Return what a source knows of each release.

    Args:
        program: pip-audit.
        source: the name of the source.

    Raises:
        UnansweredError: it does not answer, or not for every release.
    """
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "found.json"
        command = [
            program, "--strict", "--requirement", str(ROOT / "constraints.txt"),
            "--no-deps", "--disable-pip", "--progress-spinner", "off",
            "--vulnerability-service", source, "--format", "json", "--output", str(found),
        ]  # fmt: skip
        try:
            done = subprocess.run(
                command, check=False, capture_output=True, text=True, timeout=LONGEST
            )
        except subprocess.TimeoutExpired:
            raise UnansweredError(f"no answer within {LONGEST} seconds") from None
        except OSError as error:
            raise UnansweredError(f"{program} does not start: {error.strerror}") from None
        if not found.exists() or not found.stat().st_size:
            lines = done.stderr.strip().splitlines() or ["it said nothing"]
            raise UnansweredError(lines[-1].removeprefix("ERROR:pip_audit._cli:"))
        releases: list[dict[str, Any]] = json.loads(found.read_text())["dependencies"]
    skipped = [each["skip_reason"] for each in releases if "skip_reason" in each]
    if skipped or not releases:
        raise UnansweredError(skipped[0] if skipped else "it looked at no release")
    return releases


def vulnerabilities(releases: list[dict[str, Any]]) -> list[str]:
    """Return a line for each vulnerability."""
    return [
        f"  {release['name']} {release['version']}: {', '.join([each['id'], *each['aliases']])}, "
        f"fixed in {', '.join(each['fix_versions']) or 'no release yet'}"
        for release in releases
        for each in release["vulns"]
    ]


def main() -> int:
    """Print the answer; return its exit code."""
    program = sys.argv[1] if len(sys.argv) > 1 else str(Path(sys.executable).parent / "pip-audit")
    reasons = []
    for source in SOURCES:
        try:
            releases = advisories(program, source)
        except UnansweredError as error:
            reasons.append(f"  {source}: {error}")
            continue
        found = vulnerabilities(releases)
        where = f"{len(releases)} releases looked at, advisories of {source}"
        if found:
            print(f"VULNERABLE ({where}):", *found, sep="\n")
            return 1
        print(f"audited and clean ({where})")
        return 0
    print("NOT AUDITED, because no source of advisories has answered:", *reasons, sep="\n")
    return 2


if __name__ == "__main__":
    sys.exit(main())
