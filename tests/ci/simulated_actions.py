"""GitHub Actions on this machine: it runs the `run:` steps of a composite action or a job, and records the rest.

Expressions are evaluated as far as the files of this repository use them.
"""

from __future__ import annotations

import json
import os
import re
import stat
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parent.parent.parent
ACTION = ROOT / "action.yml"
EXPRESSION = re.compile(r"\$\{\{\s*(.+?)\s*\}\}")
REPOSITORY = "riverside/claims"

FAKE_GH = '''\
#!{python}
"""A stand-in for gh: keeps comments in comments.json, and each call in calls.txt."""
import json, subprocess, sys
from pathlib import Path

state = Path({state!r})
arguments = sys.argv[1:]
assert arguments.pop(0) == "api", arguments
options, places = {{}}, []
while arguments:
    each = arguments.pop(0)
    if each in ("--paginate", "--silent"):
        options[each] = True
    elif each.startswith("-"):
        options[each] = arguments.pop(0)
    else:
        places.append(each)
(place,) = places
method = options.get("--method", "GET")
with (state / "calls.txt").open("a") as calls:
    calls.write(f"{{method}} {{place}}\\n")
if (state / "refuses.txt").exists():
    sys.exit("gh: Resource not accessible by integration (HTTP 403)")
comments = json.loads((state / "comments.json").read_text())
if method == "GET":
    done = subprocess.run(
        ["jq", "-r", options["--jq"]], input=json.dumps(comments), text=True, stdout=subprocess.PIPE
    )
    sys.stdout.write(done.stdout)
    sys.exit(done.returncode)
name, _, file = options["-F"].partition("=@")
assert name == "body", name
body = Path(file).read_text(encoding="utf-8")
if method == "POST":
    comments.append({{"id": 100 + len(comments), "user": {{"type": "Bot"}}, "body": body}})
else:
    (ours,) = [each for each in comments if each["id"] == int(place.rpartition("/")[2])]
    ours["body"] = body
(state / "comments.json").write_text(json.dumps(comments))
'''


@dataclass
class Machine:
    """A runner with one checked-out repository.

    Attributes:
        workspace: the checkout.
        folder: where the runner keeps what is its own, and gh its comments.
        event: what set the job off.
        event_name: its kind.
        variables: configuration variables of the repository.
        server: the address of the server of code; tests have it on this machine.
    """

    workspace: Path
    folder: Path
    event: dict[str, Any] = field(default_factory=dict)
    event_name: str = "push"
    variables: dict[str, str] = field(default_factory=dict)
    server: str = "https://code.example"

    def __post_init__(self) -> None:
        self.commit = subprocess.run(
            ["git", "-C", str(self.workspace), "rev-parse", "HEAD"],
            check=True, capture_output=True, text=True,
        ).stdout.strip()  # fmt: skip
        (self.folder / "bin").mkdir(parents=True, exist_ok=True)
        gh = self.folder / "bin" / "gh"
        gh.write_text(FAKE_GH.format(python=sys.executable, state=str(self.folder)))
        gh.chmod(gh.stat().st_mode | stat.S_IXUSR)
        if not (self.folder / "comments.json").exists():
            (self.folder / "comments.json").write_text("[]")
        (self.folder / "event.json").write_text(json.dumps(self.event))

    @property
    def comments(self) -> list[dict[str, Any]]:
        """The comments of the pull request."""
        found: list[dict[str, Any]] = json.loads((self.folder / "comments.json").read_text())
        return found

    @property
    def calls(self) -> list[str]:
        """What gh was asked, a line each."""
        file = self.folder / "calls.txt"
        return file.read_text().splitlines() if file.exists() else []


@dataclass
class Ran:
    """How a job or an action ended.

    Attributes:
        code: the exit code of the step that failed, else 0.
        log: what the steps printed.
        used: the foreign actions that were used, each with its inputs.
        outputs: the outputs of each step, by its id.
        summary: the job's summary.
    """

    code: int = 0
    log: str = ""
    used: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    outputs: dict[str, dict[str, str]] = field(default_factory=dict)
    summary: str = ""


def run_action(
    machine: Machine,
    inputs: dict[str, str] | None = None,
    *,
    known: dict[str, dict[str, str]] | None = None,
    last: str | None = None,
) -> Ran:
    """Run this repository's action.

    Args:
        machine: where.
        inputs: what the caller gives.
        known: steps that are left out, by their ids, because their outputs are known.
        last: the id of the step after which to stop, or None.
    """
    action = yaml.safe_load(ACTION.read_text(encoding="utf-8"))
    unknown = set(inputs or {}) - set(action["inputs"])
    assert not unknown, unknown
    defaults = {name: each.get("default", "") for name, each in action["inputs"].items()}
    return _run(action["runs"]["steps"], machine, {**defaults, **(inputs or {})}, known or {}, last)


def run_job(
    machine: Machine, job: dict[str, Any], *, known: dict[str, dict[str, str]] | None = None
) -> Ran:
    """Run the steps of a job; where it uses this repository's action, that runs too."""
    return _run(job["steps"], machine, {}, known or {}, None)


def _run(
    steps: list[dict[str, Any]],
    machine: Machine,
    inputs: dict[str, str],
    known: dict[str, dict[str, str]],
    last: str | None,
) -> Ran:
    ran = Ran(outputs=dict(known))
    summary = machine.folder / "summary.md"
    summary.write_text("")
    for step in steps:
        scope = _Scope(machine, inputs, ran.outputs)
        name = step.get("id", "")
        if name in known or not scope.holds(step.get("if", "true")):
            continue
        if "uses" in step:
            given = {key: scope.filled(str(value)) for key, value in step.get("with", {}).items()}
            if "/factcheck@" in step["uses"]:
                inner = run_action(machine, given, known=known)
                ran.code, ran.log = inner.code, ran.log + inner.log
                ran.used += inner.used
            else:
                ran.used.append((step["uses"], given))
                if step["uses"].startswith("actions/setup-python@"):
                    ran.outputs[name] = {"python-path": sys.executable}
        else:
            code, text, ran.outputs[name] = _run_step(step, scope)
            ran.log += text
            ran.code = code
        if ran.code or (last is not None and name == last):
            break
    ran.summary = summary.read_text(encoding="utf-8")
    return ran


def _run_step(step: dict[str, Any], scope: _Scope) -> tuple[int, str, dict[str, str]]:
    machine = scope.machine
    script, output = machine.folder / "step.sh", machine.folder / "output.txt"
    script.write_text(step["run"], encoding="utf-8")
    output.write_text("")
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)],
        cwd=machine.workspace, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        text=True, encoding="utf-8", stdin=subprocess.DEVNULL,
        env={
            **{name: value for name, value in os.environ.items() if _is_kept(name)},
            "PATH": f"{machine.folder / 'bin'}{os.pathsep}{os.environ['PATH']}",
            "CI": "true",
            "COLUMNS": "80",
            "GITHUB_ACTIONS": "true",
            "GITHUB_ACTION_PATH": str(ROOT),
            "GITHUB_EVENT_NAME": machine.event_name,
            "GITHUB_EVENT_PATH": str(machine.folder / "event.json"),
            "GITHUB_OUTPUT": str(output),
            "GITHUB_REPOSITORY": REPOSITORY,
            "GITHUB_SERVER_URL": machine.server,
            "GITHUB_SHA": machine.commit,
            "GITHUB_STEP_SUMMARY": str(machine.folder / "summary.md"),
            "GITHUB_WORKSPACE": str(machine.workspace),
            "RUNNER_TEMP": str(machine.folder),
            **{name: scope.filled(str(value)) for name, value in step.get("env", {}).items()},
        },
    )  # fmt: skip
    pairs = (line.partition("=") for line in output.read_text(encoding="utf-8").splitlines())
    return done.returncode, done.stdout, {name: value for name, _, value in pairs}


def _is_kept(name: str) -> bool:
    """Tell whether a variable of this process is one that a runner could have too."""
    return not name.startswith(("FACTCHECK", "GITHUB_", "PYTHON", "GIT_", "PRE_COMMIT"))


@dataclass
class _Scope:
    machine: Machine
    inputs: dict[str, str]
    outputs: dict[str, dict[str, str]]

    def filled(self, text: str) -> str:
        """Give a text with its expressions evaluated."""
        return EXPRESSION.sub(lambda match: self._value(match[1]), text)

    def holds(self, condition: str) -> bool:
        """Evaluate the condition of a step: comparisons joined by `&&`."""
        return all(self._compared(each.strip()) for each in condition.split("&&"))

    def _compared(self, condition: str) -> bool:
        left, operator, right = re.fullmatch(r"(\S+)(?: (==|!=) (\S+))?", condition).groups()  # type: ignore[union-attr]  # another form is a mistake of the test
        if operator is None:
            return self._value(left) == "true"
        return (self._value(left) == self._value(right)) is (operator == "==")

    def _value(self, expression: str) -> str:
        if expression == "true" or expression.startswith("'"):
            return expression.strip("'")
        scope: Any = {
            "inputs": self.inputs,
            "steps": {name: {"outputs": outputs} for name, outputs in self.outputs.items()},
            "vars": self.machine.variables,
            "github": {
                "event_name": self.machine.event_name,
                "event": self.machine.event,
                "token": "a-token",
            },
        }
        for name in expression.split("."):
            scope = scope.get(name, {})
        return "" if scope == {} else str(scope)
