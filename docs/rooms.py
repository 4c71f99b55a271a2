"""The tree of the package in docs/architecture.md, from the layers of pyproject.toml and the first line of each room."""

from __future__ import annotations

import ast
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).resolve().parent.parent
PACKAGE: Final = ROOT / "src" / "factcheck"
PAGE: Final = ROOT / "docs" / "architecture.md"
BEGIN, END = "<!-- the rooms, written by docs/generate.py -->\n", "<!-- end of the rooms -->\n"


def architecture() -> Iterator[str]:
    """Return the page with its tree renewed; all else stays as it is written."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    yield f"{before}{BEGIN}\n```\n{''.join(_draw_layers())}```\n\n{END}{after}"


def _draw_layers() -> Iterator[str]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    for contract in settings["tool"]["importlinter"]["contracts"]:
        if contract["type"] == "layers":
            for number, layer in enumerate(contract["layers"]):
                yield "\n" if number else ""
                for name in layer.split(" | "):
                    yield from _draw_room(PACKAGE / name, name, "")


def _draw_room(place: Path, name: str, indent: str) -> Iterator[str]:
    """Yield a line for a room or a module, and one for each room within it."""
    file = place / "__init__.py" if place.is_dir() else place.with_suffix(".py")
    docstring = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or ""
    title = f"{indent}{name}{'/' if place.is_dir() else '.py'}"
    yield f"{title:22}  {docstring.splitlines()[0]}\n"
    if place.is_dir():
        for each in sorted(place.iterdir()):
            if (each / "__init__.py").exists() and each.name != "__pycache__":
                yield from _draw_room(each, each.name, f"{indent}  ")
