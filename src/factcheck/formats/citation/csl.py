"""The sources of an export as CSL-JSON (citationstyles.org), one list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.formats.citation.source import build_csl_item
from factcheck.queries.citations import CitedSources
from factcheck.text.json_text import write_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.options import Options


def write_export(view: CitedSources, options: Options) -> Iterator[str]:
    """Write an item for each source.

    Args:
        view: an export, with what a citation says of each source that it quotes.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    yield f"{write_json([build_csl_item(each) for each in view.sources], indent=2)}\n"


VIEWS: Final = {CitedSources: write_export}
