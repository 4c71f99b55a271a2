"""What is asked of a ledger for an export: a view that a format writes, computed when it is wanted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from factcheck.formats.formats import EXPORT_FORMATS

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.formats.formats import View
    from factcheck.model.store import Store
    from factcheck.queries.filters import Filters


def find_question(form: str) -> Callable[[Store, Filters], View]:
    """Return what computes all that a format of texts holds.

    Args:
        form: the name of one of `EXPORT_FORMATS` that is no bytes.
    """
    from factcheck.queries.export import build_claim_stream, build_export

    if EXPORT_FORMATS[form].is_streamed:
        return build_claim_stream
    if form in {"json", "yaml"}:  # of which `import` takes the claims again
        return partial(build_export, with_records=True)
    if form in {"wiki", "csl", "bibtex"}:
        from factcheck.queries.citations import build_cited_export

        return build_cited_export
    return build_export
