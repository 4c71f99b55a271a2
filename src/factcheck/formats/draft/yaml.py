"""Proposals as claims of a claim file, what is open as `'?'` with the candidates beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.claim_text import write_claims
from factcheck.drafting.proposal import Draft

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.options import Options


def write_draft(view: Draft, options: Options) -> Iterator[str]:
    """Write the claims.

    Args:
        view: the proposals of a text, its setting, and what was passed over.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    yield write_claims(view)


VIEWS: Final = {Draft: write_draft}
