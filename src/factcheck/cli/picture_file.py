"""In which format a picture is written: the end of the file's name says it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.cli.output import STANDARD_OUTPUT, emit, emit_bytes, is_output_plain
from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.charts.answers import Thread
    from factcheck.charts.picture import Picture

OF_NUMBERS: Final = ".vl.json"
ENDINGS: Final = (OF_NUMBERS, ".svg", ".png", ".html", ".json", ".txt")


class UnknownPictureFormatError(FactcheckError):
    """A name of a file that does not say how to draw, or says what this picture cannot be."""


def check_format(file: Path | None, *, has_numbers: bool = True) -> None:
    """Refuse a file whose name says no format, before anything is read.

    Args:
        file: the file, or None.
        has_numbers: whether the picture has an axis, which Vega-Lite wants.

    Raises:
        UnknownPictureFormatError: it has another ending.
    """
    if _read_ending(file) == OF_NUMBERS and not has_numbers:
        assert file is not None, "only a file has an ending"
        raise UnknownPictureFormatError(
            f"--output: '{file.name}' is Vega-Lite, which draws numbers; answers have none",
            hint=f"end its name with {', '.join(sorted({*ENDINGS} - {OF_NUMBERS}))}",
        )


def write_picture(picture: Picture | Thread, file: Path | None, width: int, scheme: str) -> None:
    """Write a picture where it is wanted.

    Args:
        picture: what is drawn.
        file: the file, or None or `-` for text on standard output.
        width: in pixels, where the format has any.
        scheme: `light` or `dark`, likewise.
    """
    match _read_ending(file):
        case ".svg":
            from factcheck.formats.svg.draw import write as write_svg

            emit(write_svg(picture, width, scheme), file, is_table=False)
        case ".png":
            from factcheck.formats.png import write as write_png

            assert file is not None, "only a file has an ending"
            emit_bytes((write_png(picture, width, scheme),), file)
        case ".html":
            from factcheck.formats.html_picture import write as write_html

            emit(write_html(picture, width, scheme), file, is_table=False)
        case ".vl.json":
            from factcheck.charts.picture import Picture
            from factcheck.formats.vega import write as write_vega

            assert isinstance(picture, Picture), "answers are refused before anything is read"
            emit(write_vega(picture), file, is_table=False)
        case ".json":
            from factcheck.formats.picture_json import write as write_json

            emit(write_json(picture), file, is_table=False)
        case _:
            from factcheck.formats.text_picture import write as write_text

            is_shown = file is None or file == STANDARD_OUTPUT
            emit(write_text(picture, is_ascii=is_shown and is_output_plain()), file, is_own=True)


def _read_ending(file: Path | None) -> str:
    if file is None or file == STANDARD_OUTPUT:
        return ".txt"
    name = file.name.casefold()
    found = next((each for each in ENDINGS if name.endswith(each)), None)
    if found is None:
        raise UnknownPictureFormatError(
            f"--output: '{file.name}' says no format of a picture",
            hint=f"end its name with {', '.join(sorted(ENDINGS))}",
        )
    return found
