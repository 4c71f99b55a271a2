"""Write the documents that follow from the program: docs/checks.md, docs/cli.md, docs/corpus-format.md.

Run it from anywhere: `python docs/generate.py`; with `--check` it writes nothing and fails where a
document is out of date.
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from factcheck.api.explaining import documentation
from factcheck.cli.documentation import command_pages
from fields import EXAMPLES, GUARDS, HEAD, SECTIONS, TYPES  # the table beside this script

if TYPE_CHECKING:
    from collections.abc import Iterator

DOCS: Final = Path(__file__).resolve().parent
MODEL: Final = DOCS.parent / "src" / "factcheck" / "model"


def corpus_format() -> Iterator[str]:
    """Give the description of every field, from the records themselves."""
    yield HEAD
    classes = {
        node.name: node
        for file in ("ground.py", "records.py")
        for node in ast.parse((MODEL / file).read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef)
    }
    for name, (heading, remark) in SECTIONS.items():
        yield f"\n## {heading}\n\n{ast.get_docstring(classes[name])}\n"
        if remark:
            yield f"{remark}\n"
        yield "\n| field | | meaning | type | example | guarded by |\n"
        yield "| --- | --- | --- | --- | --- | --- |\n"
        for field, annotation, is_required, meaning in _fields(classes[name]):
            key = f"{name}.{field}"
            need = "needed" if is_required else ""
            example = EXAMPLES[key] if EXAMPLES[key] == "see below" else f"`{EXAMPLES[key]}`"
            yield f"| `{field}` | {need} | {meaning} | {TYPES[annotation]} | {example} | {GUARDS[key]} |\n"


def _fields(node: ast.ClassDef) -> Iterator[tuple[str, str, bool, str]]:
    for position, item in enumerate(node.body):
        if not isinstance(item, ast.AnnAssign) or not isinstance(item.target, ast.Name):
            continue
        name = item.target.id
        if name.startswith("__"):
            continue
        annotation = ast.unparse(item.annotation).removesuffix(" | None")
        following = node.body[position + 1] if position + 1 < len(node.body) else None
        meaning = "Its key: lower-case words joined by hyphens."
        if isinstance(following, ast.Expr) and isinstance(following.value, ast.Constant):
            meaning = str(following.value.value)
        yield name.rstrip("_"), annotation, item.value is None, meaning.replace("|", "\\|")


DOCUMENTS: Final = {
    "checks.md": documentation,
    "cli.md": command_pages,
    "corpus-format.md": corpus_format,
}


def main(arguments: list[str]) -> int:
    """Write the documents, or with `--check` name those that are out of date."""
    stale = []
    for name, content in DOCUMENTS.items():
        file = DOCS / name
        text = "".join(content())
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            stale.append(name)
            if "--check" not in arguments:
                file.write_text(text, encoding="utf-8")
    for name in stale:
        print(f"docs/{name} {'is out of date' if '--check' in arguments else 'written'}")
    return 1 if stale and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
