"""Pictures as PNG, drawn from their SVG with shipped faces alone: the same bytes on every machine."""

from __future__ import annotations

from importlib.resources import as_file, files
from typing import TYPE_CHECKING

from factcheck.errors import FactcheckError
from factcheck.formats.svg.draw import write as write_svg

if TYPE_CHECKING:
    from factcheck.charts.answers import AnswerThread
    from factcheck.charts.picture import Picture


class PngExtraMissingError(FactcheckError):
    """The rasteriser is not installed."""


def write(picture: Picture | AnswerThread, width: int = 760, scheme: str = "light") -> bytes:
    """Write a picture as PNG, two pixels a unit.

    Args:
        picture: what is drawn.
        width: of the SVG.
        scheme: `light` or `dark`.

    Raises:
        PngExtraMissingError: resvg is not installed.
    """
    try:
        import resvg_py
    except ImportError:
        raise PngExtraMissingError(
            "PNG pictures need the extra 'png'", hint="pip install 'factcheck-ledger[png]'"
        ) from None
    svg = "".join(write_svg(picture, width, scheme))
    with as_file(files("factcheck.formats") / "faces") as folder:
        return bytes(
            resvg_py.svg_to_bytes(
                svg_string=svg,
                zoom=2,
                skip_system_fonts=True,
                font_dirs=[str(folder)],
                font_family="DejaVu Sans",
            )
        )
