"""The tables by name, each after those that it names but for claims that answer claims."""

from __future__ import annotations

from typing import Final

from factcheck.formats.dataset.catalogue_tables import CATALOGUE_TABLES
from factcheck.formats.dataset.claim_tables import CLAIM_TABLES
from factcheck.formats.dataset.editorial_tables import EDITORIAL_TABLES

TABLES: Final = {**CATALOGUE_TABLES, **CLAIM_TABLES, **EDITORIAL_TABLES}
"""All that a ledger holds for whoever queries it."""

VERSION: Final = 1
"""Of the tables; it grows when a column changes its meaning or goes, not when one comes."""
