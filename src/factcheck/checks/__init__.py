"""What can be wrong with a corpus that could be read: one check a file, listed in one table.

A check is a generator from a corpus to findings; it knows no file and no line.
"""

from __future__ import annotations

from factcheck.checks.page import Page, parse_page
from factcheck.checks.table import CHECKS, Check

__all__ = ["CHECKS", "Check", "Page", "parse_page"]
