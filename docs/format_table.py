"""The table of all formats in docs/formats.md, from the tables of the program and the first line of each format."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from carried import write_carried  # beside this script
from factcheck.cli.picture_file import PICTURES
from factcheck.formats.formats import (
    DIFFERENCE_FORMATS,
    DRAFT_FORMATS,
    EXPORT_FORMATS,
    FORMATS,
)
from factcheck.formats.report.formats import REPORTERS, VERIFICATION_FORMATS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.text.formats import Format

PAGE: Final = Path(__file__).resolve().parent / "formats.md"
BEGIN, END = "<!-- the formats, written by docs/generate.py -->\n", "<!-- end of the formats -->\n"
TABLES: Final[tuple[tuple[str, Mapping[str, Format]], ...]] = (
    ("every command that shows records", FORMATS),
    ("`export`", {name: each for name, each in EXPORT_FORMATS.items() if name not in FORMATS}),
    ("`chart`", PICTURES),
    ("`draft`", DRAFT_FORMATS),
    ("`diff`", DIFFERENCE_FORMATS),
    ("`validate`", REPORTERS),
    ("`verify`", VERIFICATION_FORMATS),
)


def write_formats() -> Iterator[str]:
    """Yield the page with its table renewed; all else stays as it is written."""
    before, _, rest = "".join(write_carried(PAGE.read_text(encoding="utf-8"))).partition(BEGIN)
    _, _, after = rest.partition(END)
    yield f"{before}{BEGIN}\n| format | what it is | written by |\n| --- | --- | --- |\n"
    for command, formats in TABLES:
        for each in formats.values():
            names = ", ".join(f"`{name}`" for name in (each.name, *each.aliases))
            yield f"| {names} | {_describe(each)} | {command} |\n"
    yield f"\n{END}{after}"


def _describe(each: Format) -> str:
    """Return the first line of the room that has the format's name, else of its module."""
    room = each.modules[0].rpartition(".")[0]
    name = room if room.endswith(f".{each.name}") else each.modules[0]
    docstring = import_module(name).__doc__
    assert docstring is not None, name
    return docstring.splitlines()[0].removesuffix(".").replace("|", "\\|")
