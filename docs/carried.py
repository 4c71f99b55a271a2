"""What each export carries of what answers rest on, for docs/formats.md; a test holds every export to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

THINGS: Final = (
    "whole", "margin", "qualifiers", "printed interval", "rounding interval", "release", "made by",
    "look-alikes", "answer for two figures", "reasons", "bridge", "derivations", "sums", "reviews",
    "scales of reviews",
)  # fmt: skip
CARRIED: Final = {
    "table": "words words words - - words words words words words words words words - -",
    "markdown": "words words words - - words words words words words words words words - -",
    "text": "words words words - - words words words words words words words words - -",
    "story": "words words words - - words words words words words words words words - -",
    "csv": "data data data data data data data - - - - - - - -",
    "json": "data data data data data data data data words words words data words data -",
    "ndjson": "data data data data data data data - - - - - - data -",
    "yaml": "data data data data data data data data words words words data words data -",
    "html": "words words words - - words words words words words words words words - -",
    "wiki": "words words words - - words words words words words words words words - -",
    "claim": "data data data data data data data data data data words data words data -",
    "claimreview": "- - - - - - - - - - - - - data -",
    "annotations": "words words words - - words words - - - - - - - -",
    "csl": "- - - - - - - - - - - - - - -",
    "bibtex": "- - - - - - - - - - - - - - -",
    "dot": "words words words - - words words - - - - - - - -",
    "mermaid": "words words words - - words words - - - - - - - -",
    "atom": "- - - - - - words - - - - - - - -",
    "vega": "words words words data - - words - - - - words - - -",
    "sqlite": "data data data data data data data data data data data data data data data",
    "parquet": "data data data data data data data data data data data data data data data",
    "xlsx": "data data data data data data data data data data data data data data data",
    "csv-chart": "words words words data - words words - - - - - - - -",
}
"""By format, in the order of `THINGS`: `data` by itself, in `words` among others, or `-` where it is omitted."""
BEGIN, END = (
    "<!-- what they carry, written by docs/generate.py -->\n",
    "<!-- end of what they carry -->\n",
)


def write_carried(page: str) -> Iterator[str]:
    """Yield a page with its table renewed, a row a format."""
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    yield f"{before}{BEGIN}\n| format | {' | '.join(THINGS)} |\n| --- |{' --- |' * len(THINGS)}\n"
    for form, states in CARRIED.items():
        cells = ("–" if each == "-" else each for each in states.split())
        yield f"| `{form}` | {' | '.join(cells)} |\n"
    yield f"\n{END}{after}"
