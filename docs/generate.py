"""Write what follows from the program and the shipped corpus: pages of docs/, schema/.

Run it from anywhere: `python docs/generate.py`; with `--check` it writes nothing and fails where a
file is out of date. `DOCUMENTS` names them.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from balance import balance  # beside this script
from factcheck.cli.documentation import write_command_pages
from factcheck.schema.files import FILE_NAMES, write_schema
from factcheck.schema.meanings import read_record_meanings
from factcheck.schema.table import EXAMPLES, GUARDS, SECTIONS, SEE_BELOW
from factcheck.validation.explain import write_documentation
from fields import HEAD, type_in_words  # likewise
from figure_widths import write_quantity  # likewise
from format_table import write_formats  # likewise
from rooms import architecture  # likewise
from tables import write_tables  # likewise

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).resolve().parent.parent


def corpus_format() -> Iterator[str]:
    """Give the description of every field, from the records themselves."""
    yield HEAD
    for name, (heading, remark) in SECTIONS.items():
        record = read_record_meanings()[name]
        yield f"\n## {heading}\n\n{record.summary}\n"
        if remark:
            yield f"{remark}\n"
        yield "\n| field | | meaning | type | example | guarded by |\n"
        yield "| --- | --- | --- | --- | --- | --- |\n"
        for field in record.fields:
            need = "needed" if field.is_required else ""
            given = EXAMPLES[field.key]
            example = given if given == SEE_BELOW else f"`{given}`"
            meaning = field.meaning.replace("|", "\\|")
            type_, guards = type_in_words(field), GUARDS[field.key]
            yield f"| `{field.name}` | {need} | {meaning} | {type_} | {example} | {guards} |\n"


DOCUMENTS: Final = {
    "docs/architecture.md": architecture,
    "docs/checks.md": write_documentation,
    "docs/cli.md": write_command_pages,
    "docs/corpus-format.md": corpus_format,
    "docs/formats.md": write_formats,
    "docs/quantity.md": write_quantity,
    "docs/corpus-balance.md": balance,
    "docs/dataset.md": write_tables,
    **{f"schema/{name}": partial(write_schema, which) for which, name in FILE_NAMES.items()},
}


def main(arguments: list[str]) -> int:
    """Write the documents, or with `--check` name those that are out of date."""
    stale = []
    for name, content in DOCUMENTS.items():
        file = ROOT / name
        text = "".join(content())
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            stale.append(name)
            if "--check" not in arguments:
                file.parent.mkdir(exist_ok=True)
                file.write_text(text, encoding="utf-8")
    for name in stale:
        print(f"{name} {'is out of date' if '--check' in arguments else 'written'}")
    return 1 if stale and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
