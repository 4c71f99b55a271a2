"""Proposals as one JSON object, its shape described in docs/drafting.md."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.json_shape import build_members
from factcheck.drafting.proposal import Draft
from factcheck.text.json_text import write_json_in_pieces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.options import Options


def write_draft(view: Draft, options: Options) -> Iterator[str]:
    """Write the proposals and what was passed over.

    Args:
        view: the proposals of a text, its setting, and what was passed over.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    yield from write_json_in_pieces(build_members(view), indent=2)
    yield "\n"


VIEWS: Final = {Draft: write_draft}
