"""Where results go: to standard output, or to a file that is replaced whole or not at all.

What people read leaves by one door: no control character passes it, and what the encoding of standard
output lacks is drawn with what it has.
"""

from __future__ import annotations

import codecs
import io
import os
import re
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final, TypeVar

from factcheck.errors import FactcheckError

STANDARD_OUTPUT = Path("-")

_NARROWEST = 40
_STYLE: Final = re.compile(r"(\x1b\[(?:[012]|1;3[13])m)")
"""The escape sequences that renderers and reporters write, and no others."""
_View = TypeVar("_View")


class ClosedOutputError(Exception):
    """The reader of standard output has gone; no OSError, which typer would take for a failure."""


class UnwritableFileError(FactcheckError):
    """A file that the user named for output cannot be written."""


def write_result(
    pieces: Iterable[str],
    file: Path | None = None,
    *,
    is_table: bool = True,
    is_own: bool = False,
) -> None:
    """Write a result.

    Args:
        pieces: the text, in order.
        file: the file to replace, or None or `-` for standard output.
        is_table: whether people read it as it is, in the encoding of standard output; all else
            has one encoding, UTF-8, wherever it goes.
        is_own: whether what that encoding lacks are characters of the program's own, as it draws
            tables with; `replace_unshowable` has spelled out the others.

    Raises:
        ClosedOutputError: nobody reads standard output any more.
        UnwritableFileError: the file cannot be written; what it held before is untouched.
    """
    if file is None or file == STANDARD_OUTPUT:
        if sys.stdout is None:
            raise UnwritableFileError("standard output cannot be written: it is closed")
        try:
            _write(pieces, is_table=is_table, is_own=is_own)
        except BrokenPipeError:
            raise ClosedOutputError from None
        except OSError as error:
            replace_output()
            raise UnwritableFileError(
                f"standard output cannot be written: {error.strerror}"
            ) from None
        return
    if is_table:
        pieces = (_escape(piece, styled=False) for piece in pieces)
    write_file((piece.encode("utf-8", "backslashreplace") for piece in pieces), file)


def write_file(pieces: Iterable[bytes], file: Path) -> None:
    """Write a result into a file, whole or not at all.

    Args:
        pieces: the bytes, in order.
        file: the file to replace; a device or a pipe is written to.

    Raises:
        UnwritableFileError: the file cannot be written; what it held before is untouched.
    """
    from factcheck.runtime.atomic_write import remove_leftovers, replace_file

    try:
        if not is_replaced(file):
            with file.open("wb") as stream:
                stream.writelines(pieces)
            return
        remove_leftovers(file.resolve().parent)
        replace_file(file, pieces)
    except OSError as error:
        raise UnwritableFileError(f"'{file}' cannot be written: {error.strerror}") from None


def is_replaced(file: Path) -> bool:
    """Return whether a file is replaced whole or not at all, as standard output and pipes are not.

    Args:
        file: a path, or `-` for standard output.
    """
    return file != STANDARD_OUTPUT and (file.is_file() or not file.exists())


def may_colour() -> bool:
    """Return whether standard output may be coloured (no-color.org)."""
    return is_terminal() and not os.environ.get("NO_COLOR") and _read_terminal_kind() != "dumb"


def is_terminal() -> bool:
    """Return whether a person looks at standard output."""
    return sys.stdout is not None and sys.stdout.isatty()


def measure_terminal() -> int:
    """Measure the width of the terminal in cells; 80 where there is none and COLUMNS says nothing."""
    return max(_NARROWEST, shutil.get_terminal_size((80, 24)).columns)


def say(line: str) -> None:
    """Write a remark for the user on standard error.

    Args:
        line: without its line end.
    """
    write_trouble(f"{line}\n")


def say_note(sentence: str) -> None:
    """Write what the user should know besides on standard error.

    Args:
        sentence: without a full stop.
    """
    say(f"note: {sentence}")


def write_trouble(text: str) -> None:
    """Write lines on standard error, harmless whatever they name.

    Args:
        text: whole lines.
    """
    sys.stderr.write(_escape(text, styled=False))


def replace_unshowable(view: _View, file: Path | None) -> _View:
    """Replace in the texts of a view what standard output cannot show, where it goes there.

    It is fitted before it is laid out, so that columns are as wide as what is printed.

    Args:
        view: any view of the queries.
        file: where it is written; None or `-` for standard output.
    """
    if sys.stdout is None or (file is not None and file != STANDARD_OUTPUT):
        return view
    encoding = sys.stdout.encoding
    if not _is_partial(encoding):
        return view
    from factcheck.formats.table.repertoire import replace_lacking

    fitted = replace_lacking(view, encoding)
    if fitted != view:
        _say_encoding(encoding)
    return fitted


def _write(pieces: Iterable[str], *, is_table: bool, is_own: bool) -> None:
    stream = sys.stdout
    if not is_table:
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    else:
        styled = may_colour()
        pieces = (_escape(piece, styled=styled) for piece in pieces)
    if is_own and _is_partial(stream.encoding):
        from factcheck.formats.table.repertoire import draw_plainly

        pieces = (draw_plainly(piece, stream.encoding) for piece in pieces)
    for piece in pieces:
        try:
            stream.write(piece)
        except UnicodeEncodeError:
            assert isinstance(stream, io.TextIOWrapper), "only a stream of bytes has an encoding"
            _say_encoding(stream.encoding)
            stream.reconfigure(errors="backslashreplace")
            stream.write(piece)
    stream.flush()


def _escape(text: str, *, styled: bool) -> str:
    """Escape what a terminal would act upon, by its code point; renderers have done so where they can.

    This is for what they forgot: the name of a folder, a title in a message.
    """
    lines = text.split("\n")
    if text.isascii() and all(map(str.isprintable, lines)):
        return text
    from factcheck.text.printable import escape_unsafe

    if styled and "\x1b" in text:
        parts = _STYLE.split(text)  # every second one is a style
        parts[::2] = [_escape(part, styled=False) for part in parts[::2]]
        return "".join(parts)
    return "\n".join(map(escape_unsafe, lines))


def is_output_plain() -> bool:
    """Return whether standard output can show no more than its encoding has, which is not all of Unicode."""
    return sys.stdout is not None and _is_partial(sys.stdout.encoding)


def _is_partial(encoding: str) -> bool:
    """Return whether an encoding is none of all Unicode."""
    return not codecs.lookup(encoding).name.startswith("utf")


def _say_encoding(encoding: str) -> None:
    say(f"note: the output is {encoding}; other characters are written as \\u2026")


def _read_terminal_kind() -> str:
    return os.environ.get("TERM", "")


def replace_output() -> None:
    """Replace standard output by nothing, so that Python does not complain about a closed pipe when it flushes at its end."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, sys.stdout.fileno())
