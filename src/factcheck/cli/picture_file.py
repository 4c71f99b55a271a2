"""In which format a picture is written: the one that is asked for, else the one that the end of the file's name says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.cli.answer import read_format
from factcheck.cli.output import STANDARD_OUTPUT, is_output_plain, write_file, write_result
from factcheck.errors import FactcheckError
from factcheck.text.formats import Format

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.charts.answers import AnswerThread
    from factcheck.charts.picture import Picture

_ROOM: Final = "factcheck.formats"

PICTURES: Final = {
    each.name: each
    for each in (
        Format("text", (f"{_ROOM}.text_picture",), is_for_people=True, aliases=("txt", "plain")),
        Format("svg", (f"{_ROOM}.svg.draw",)),
        Format("png", (f"{_ROOM}.png",)),
        Format("html", (f"{_ROOM}.html_picture",)),
        Format("json", (f"{_ROOM}.picture_json",)),
        Format("vega", (f"{_ROOM}.vega",), aliases=("vega-lite", "vl.json")),
    )
}
"""Of pictures, by name."""

ENDINGS: Final = {
    ".vl.json": "vega",
    ".svg": "svg",
    ".png": "png",
    ".html": "html",
    ".json": "json",
    ".txt": "text",
}
"""Which format the end of a file's name says; the first that fits."""


class UnknownPictureFormatError(FactcheckError):
    """A name of a file that does not say how to draw."""


class BinaryPictureError(FactcheckError):
    """A picture of bytes that is to be printed."""


class NoNumbersError(FactcheckError):
    """A picture without an axis in a format of numbers."""


def find_picture_format(form: str | None, file: Path | None, *, has_numbers: bool = True) -> str:
    """Return the name of the format of a picture, before anything is read.

    Args:
        form: the format that is asked for; None for the one that the file says, and text without a file.
        file: the file for it, or None or `-` for standard output.
        has_numbers: whether the picture has an axis, which Vega-Lite wants.

    Raises:
        UnknownFormatError: there is no such format.
        UnknownPictureFormatError: none is asked for, and the name of the file has another ending.
        BinaryPictureError: it is no text, and there is no file for it.
        NoNumbersError: it is Vega-Lite, and the picture has no numbers.
    """
    is_printed = file is None or file == STANDARD_OUTPUT
    if form is not None:
        found = read_format(form, PICTURES)
    else:
        found = "text" if file is None or is_printed else _read_ending(file)
    if found == "vega" and not has_numbers:
        others = ", ".join(each for each in PICTURES if each != found)
        raise NoNumbersError(
            "Vega-Lite draws numbers, and answers have none", hint=f"formats are {others}"
        )
    if found == "png" and is_printed:
        raise BinaryPictureError(
            "--format: png is no text to be printed", hint="name a file, -o picture.png"
        )
    return found


def write_picture(
    picture: Picture | AnswerThread, form: str, file: Path | None, width: int, scheme: str
) -> None:
    """Write a picture where it is wanted.

    Args:
        picture: what is drawn.
        form: the name of its format.
        file: the file, or None or `-` for standard output.
        width: in pixels, where the format has any.
        scheme: `light` or `dark`, likewise.
    """
    match form:
        case "svg":
            from factcheck.formats.svg.draw import write as write_svg

            write_result(write_svg(picture, width, scheme), file, is_table=False)
        case "png":
            from factcheck.formats.png import write as write_png

            assert file is not None, "bytes have a file"
            write_file((write_png(picture, width, scheme),), file)
        case "html":
            from factcheck.formats.html_picture import write as write_html

            write_result(write_html(picture, width, scheme), file, is_table=False)
        case "vega":
            from factcheck.charts.picture import Picture
            from factcheck.formats.vega import write as write_vega

            assert isinstance(picture, Picture), "answers are refused before anything is read"
            write_result(write_vega(picture), file, is_table=False)
        case "json":
            from factcheck.formats.picture_json import write as write_json

            write_result(write_json(picture), file, is_table=False)
        case _:
            from factcheck.formats.text_picture import write as write_text

            is_shown = file is None or file == STANDARD_OUTPUT
            write_result(
                write_text(picture, is_ascii=is_shown and is_output_plain()), file, is_own=True
            )


def _read_ending(file: Path) -> str:
    name = file.name.casefold()
    found = next((form for ending, form in ENDINGS.items() if name.endswith(ending)), None)
    if found is None:
        raise UnknownPictureFormatError(
            f"--output: '{file.name}' says no format of a picture",
            hint=f"end its name with {', '.join(sorted(ENDINGS))}, or name one with --format",
        )
    return found
