"""What `init` says of the corpus that it began."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.editing.init.write import Begun

_NEXT = (
    ("factcheck compare how-many-ride", "what the example says"),
    ("factcheck validate", "whether everything holds"),
    ("factcheck source add URL", "your first source"),
)


_FIRST = (
    ("factcheck source add URL", "your first source"),
    ("factcheck validate", "whether everything holds"),
)
"""The same of a corpus without the example."""


def write_begun(begun: Begun) -> Iterator[str]:
    """Write what was written, and what comes next.

    Args:
        begun: the folder and the files that were written.
    """
    yield f"a new corpus in {begun.folder}\n"
    for file in begun.files:
        yield f"  {file}\n"
    yield "\nnext, there:\n"
    following = _FIRST if begun.is_empty else _NEXT
    width = max(len(command) for command, _ in following)
    for command, purpose in following:
        yield f"  {command.ljust(width)}  # {purpose}\n"
    yield "README.md says how to add a claim.\n"
    if not begun.is_installable:
        yield "CI needs the variable FACTCHECK_SOURCE; the CI file says what it is.\n"
