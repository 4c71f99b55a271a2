"""Which figures of a source the claims hold, and which nobody has recorded."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.formats.draft.table import write_draft
from factcheck.formats.table.layout import paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.drafting.proposal import Draft
    from factcheck.formats.options import Options


def write_coverage(draft: Draft, options: Options) -> Iterator[str]:
    """Write the proposals of figures that no claim holds yet, and how many are held."""
    held = [each for each in draft.proposals if each.recorded]
    claims = {claim for each in held for claim in each.recorded}
    figures = sum(len(each.figures) for each in draft.proposals)
    recorded = sum(len(each.figures) for each in held)
    left = tuple(each for each in draft.proposals if not each.recorded)
    yield from write_draft(replace(draft, proposals=left), options)
    said = f"{recorded} of {figures} figures of the text are in {len(claims)} claims."
    yield from paragraph(said, options.width)
