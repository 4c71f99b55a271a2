"""The runs that the tests of reports write."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

import runs

if TYPE_CHECKING:
    from factcheck.report import Report


@pytest.fixture
def report() -> Report:
    """Give the report with everything."""
    return runs.everything()


@pytest.fixture
def strict() -> Report:
    """Give the same of a run that fails on warnings too."""
    return replace(runs.everything(), threshold="warning")


@pytest.fixture
def small() -> Report:
    """Give the report on a few findings."""
    return runs.small()
