"""Proposals as JSON lines, one a line, in the order of their rank."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.json_shape import write_proposal
from factcheck.drafting.proposal import Draft
from factcheck.text.json_text import escape_unseen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.options import Options


def write_draft(view: Draft, options: Options) -> Iterator[str]:
    """Write a proposal a line.

    Args:
        view: the proposals of a text, its setting, and what was passed over.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    for each in view.proposals:
        yield escape_unseen(write_proposal(each)) + "\n"


VIEWS: Final = {Draft: write_draft}
