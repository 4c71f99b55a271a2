"""What is asked of the tables most: views over several of them, and the columns that are searched by words."""

from __future__ import annotations

from typing import Final

VIEWS_OF_TABLES: Final = {
    "figures_wide": (
        "Figures with who said them, when and of what",
        "SELECT f.id, c.topic, c.claimant_name, p.name AS party_name, c.said_on, c.statement,"
        " m.title AS measure_title, f.value, f.number, f.number_real, f.low, f.high, f.unit, f.bound,"
        " f.basis, f.as_of, f.period, f.scope, f.role, f.per, f.base, f.prices, c.status, c.selected,"
        " f.claim, f.measure"
        " FROM figures f JOIN claims c ON c.id = f.claim JOIN measures m ON m.id = f.measure"
        " LEFT JOIN parties p ON p.id = c.party",
    ),
    "answers": (
        "Who answers whom, and how",
        "SELECT a.claimant_name AS who, k.how, b.claimant_name AS whom, a.statement,"
        " b.statement AS answered, a.said_on, s.title AS source_title, k.quotes, k.claim, k.answers"
        " FROM counters k JOIN claims a ON a.id = k.claim JOIN claims b ON b.id = k.answers"
        " JOIN sources s ON s.id = k.source",
    ),
}
"""Views by name: a title, and the question."""

SEARCHED: Final = {
    "claims": ("statement", "claimant_name", "note"),
    "appearances": ("quote", "translation"),
    "sources": ("title",),
}
"""The columns of each table that are searched by words."""
