"""Writing a figure in canonical form, so that reading it again gives the same figure."""

from __future__ import annotations

from factcheck.quantity.records import Quantity


def render(quantity: Quantity) -> str:
    """Write a figure; `parse` reads the result as the same figure, but for its text."""
    return quantity.text
