"""The pictures of disputes and look-alikes: as SVG to take along, and as PNG for who shares an address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.charts.draw import NothingToDrawError, draw_picture
from factcheck.formats.png import PngExtraMissingError
from factcheck.formats.png import write as render_png
from factcheck.formats.svg.draw import write as render_svg
from factcheck.site.records import Link

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.charts.picture import Picture
    from factcheck.site.library import Library


def draw_files(
    library: Library, record_id: str, *, is_shared: bool
) -> Iterator[tuple[Link, bytes]]:
    """Draw a record that has figures, each file with what it is.

    Args:
        library: of the ledger.
        record_id: of a dispute or a lookalike.
        is_shared: whether there is to be a PNG too, where what draws it is installed.
    """
    picture = _draw(library, record_id)
    if picture is None:
        return
    address = f"picture/{record_id}"
    yield Link("Picture (SVG)", f"{address}.svg"), "".join(render_svg(picture)).encode()
    if is_shared:
        try:
            yield Link("Picture (PNG)", f"{address}.png"), render_png(picture)
        except PngExtraMissingError:
            return


def _draw(library: Library, record_id: str) -> Picture | None:
    try:
        picture = draw_picture(library.store, (record_id,), library.sides)
    except NothingToDrawError:  # more figures than a picture holds
        return None
    return picture if picture.sections else None
