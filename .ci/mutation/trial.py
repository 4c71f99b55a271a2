"""The trial of each change: which tests reach it, and whether one of them fails for it."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from dataclasses import dataclass, field
from functools import partial
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Final

import pytest
from mutation.children import do_all

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mutation.changes import Change
    from mutation.switch import Switches

TESTS: Final = {
    "comparison": ("tests/comparison",),
    "quantity": ("tests/quantity",),
    "evidence/prove": tuple(
        f"tests/evidence/test_{each}.py"
        for each in (
            "elsewhere", "evidence_checks", "fold", "languages", "mutations", "page_layouts", "page_lines",
            "page_search", "page_substitutes", "pairs", "particulars", "prove", "quotation_marks", "quote_links", "surely_fit",
        )
    ),
}  # fmt: skip
"""The tests that concern each subject. Those of another are run too where they reach a change."""
COUNTING_LINES: Final = "tests/comparison/test_work_of_expressions.py::test_a_term_takes_the_same_work_wherever_it_stands"
"""A test that counts the lines that are run, to which each switch adds some."""

SECONDS: Final = 60
"""What one test may use of a processor, many times what any needs: a changed program may never end."""


@dataclass(frozen=True)
class Ran:
    """One test, run without any change: what it used of a processor, and which changes it reached."""

    name: str
    file: str
    seconds: float
    reached: frozenset[int]


@dataclass
class Outcome:
    """What has become of the changes: each is seen by a test or survives."""

    failed: list[str] = field(default_factory=list)
    """The tests that fail without any change; where there is one, nothing is tried."""
    tests: int = 0
    survivors: int = 0


class Trial:
    """A plugin of pytest that runs the collected tests in its own way, after they are collected."""

    def __init__(self, changes: Sequence[Change], tried: Sequence[int], switches: Switches) -> None:
        self._changes = changes
        self._tried = tried
        self._switches = switches
        self._has_failed = False
        self.outcome = Outcome()

    def pytest_configure(self) -> None:
        """Let hypothesis stop at the first failing example; nobody reads it."""
        from hypothesis import Phase, settings  # pytest has its own way to load it

        phases = [each for each in Phase if each not in {Phase.shrink, Phase.explain}]
        settings.register_profile("first", settings.get_profile("seeded"), phases=phases)
        settings.load_profile("first")

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note that a test failed."""
        self._has_failed |= report.failed

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run the tests without any change, then those that concern each change with it."""
        if session.testsfailed:
            raise session.Interrupted("the tests cannot be collected")
        session.config.pluginmanager.unregister(name="terminalreporter")
        if self._switches.active is not None:
            order: list[str] = json.load(sys.stdin)
            session.testsfailed = int(not self._pass_all(_sort_items(session.items, order)))
            return True
        at_import = frozenset(self._switches.reached)
        files = [list(group) for _, group in groupby(session.items, lambda item: item.path)]
        tests: list[Ran] = []
        for number, ran in do_all([partial(self._measure, items) for items in files]):
            tests += ran or []
            if ran is None:
                self.outcome.failed.append(files[number][0].location[0])
        self.outcome.tests = len(tests)
        if not self.outcome.failed:
            self._try_all(session.items, tests, at_import)
        return True

    def _try_all(
        self, items: Sequence[pytest.Item], tests: Sequence[Ran], at_import: frozenset[int]
    ) -> None:
        """Try each change, and say of each that no test has seen it as soon as that is known."""
        works = [
            partial(self._pass_anew, number, tests)
            if number in at_import
            else partial(self._pass_changed, number, items, tests)
            for number in self._tried
        ]
        for work, passed in do_all(works):
            if passed:
                self.outcome.survivors += 1
                sys.__stdout__.write(f"{self._changes[self._tried[work]]}\n")
                sys.__stdout__.flush()

    def _measure(self, items: Sequence[pytest.Item]) -> list[Ran] | None:
        """Run tests without any change; return what each reached, or None where one fails."""
        ran = []
        for item, following in pairwise([*items, None]):
            self._switches.reached.clear()
            begun = time.process_time()
            self._run(item, following)
            seconds = time.process_time() - begun
            reached = frozenset(self._switches.reached)
            ran.append(Ran(item.nodeid, item.location[0], seconds, reached))
        return None if self._has_failed else ran

    def _pass_changed(
        self, number: int, items: Sequence[pytest.Item], tests: Sequence[Ran]
    ) -> bool:
        """Return whether the tests pass with a change: those that reach it, then all of its subject."""
        self._switches.active = number
        own = _list_tests_of(self._changes[number], tests)
        reaching = [test for test in tests if number in test.reached]
        names = [test.name for each in (reaching, own) for test in sorted(each, key=_seconds)]
        order = list(dict.fromkeys(names))
        named = frozenset(order)
        return self._pass_all(_sort_items((each for each in items if each.nodeid in named), order))

    def _pass_anew(self, number: int, tests: Sequence[Ran]) -> bool:
        """Return whether the tests pass with a change that is made while the program is imported."""
        own = sorted(_list_tests_of(self._changes[number], tests), key=_seconds)
        command = [sys.executable, *sys.argv, "--only", str(number)]
        order = json.dumps([test.name for test in own])
        return subprocess.run(command, input=order, text=True, check=False).returncode == 0

    def _pass_all(self, items: Sequence[pytest.Item]) -> bool:
        """Return whether tests pass; stop at the first that fails."""
        for item, following in pairwise([*items, None]):
            self._run(item, following)
            if self._has_failed:
                return False
        return True

    def _run(self, item: pytest.Item, following: pytest.Item | None) -> None:
        limit_processor()
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)


def _seconds(test: Ran) -> float:
    return test.seconds


def _list_tests_of(change: Change, tests: Sequence[Ran]) -> list[Ran]:
    """Return the tests of the subject of a change."""
    return [test for test in tests if test.file.startswith(TESTS[change.subject])]


def _sort_items(items: Iterable[pytest.Item], names: Sequence[str]) -> list[pytest.Item]:
    """Sort tests as they are named; those that a change has added come first."""
    places = {name: place for place, name in enumerate(names)}
    return sorted(items, key=lambda item: places.get(item.nodeid, -1))


def limit_processor() -> None:
    """Let what comes now use so many seconds of a processor and no more."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    bound = int(used.ru_utime + used.ru_stime) + SECONDS
    resource.setrlimit(resource.RLIMIT_CPU, (bound, resource.RLIM_INFINITY))


def run(trial: Trial, subjects: Iterable[str]) -> int:
    """Collect the tests of some subjects and try the changes; return the exit code of pytest."""
    limit_processor()
    files = dict.fromkeys(file for subject in subjects for file in TESTS[subject])
    options = ["-q", "-p", "no:cacheprovider", "--tb=short", f"--deselect={COUNTING_LINES}"]
    return int(pytest.main([*options, *files], plugins=[trial]))
