"""The clock, as records of the archive are dated by it."""

from __future__ import annotations

from datetime import UTC, datetime


def read_clock() -> str:
    """Return the present moment to the second, in UTC (ISO 8601)."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
