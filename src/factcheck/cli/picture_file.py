"""In which format a picture is written: the end of the file's name says it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.cli.output import STANDARD_OUTPUT, is_output_plain, write_file, write_result
from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.charts.picture import Picture

ENDINGS: Final = (".vl.json", ".svg", ".png", ".json", ".txt")


class UnknownPictureFormatError(FactcheckError):
    """A name of a file that does not say how to draw."""


def check_format(file: Path | None) -> None:
    """Refuse a file whose name says no format, before anything is read.

    Raises:
        UnknownPictureFormatError: it has another ending.
    """
    _read_ending(file)


def write_picture(picture: Picture, file: Path | None, width: int, scheme: str) -> None:
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

            write_result(write_svg(picture, width, scheme), file, is_table=False)
        case ".png":
            from factcheck.formats.png import write as write_png

            assert file is not None, "only a file has an ending"
            write_file((write_png(picture, width, scheme),), file)
        case ".vl.json":
            from factcheck.formats.vega import write as write_vega

            write_result(write_vega(picture), file, is_table=False)
        case ".json":
            from factcheck.formats.picture_json import write as write_json

            write_result(write_json(picture), file, is_table=False)
        case _:
            from factcheck.formats.text_picture import write as write_text

            is_shown = file is None or file == STANDARD_OUTPUT
            write_result(
                write_text(picture, is_ascii=is_shown and is_output_plain()), file, is_own=True
            )


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
