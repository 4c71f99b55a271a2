"""What `init` says of the corpus that it began."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.api.beginning import Begun

_NEXT = (
    ("factcheck compare how-many-ride", "what the example says"),
    ("factcheck validate", "whether everything holds"),
    ("factcheck source add URL", "your first source"),
)


def begun_lines(begun: Begun) -> Iterator[str]:
    """Give what was written, and what comes next."""
    yield f"a new corpus in {begun.folder}\n"
    for file in begun.files:
        yield f"  {file}\n"
    yield "\nnext, there:\n"
    width = max(len(command) for command, _ in _NEXT)
    for command, purpose in _NEXT:
        yield f"  {command.ljust(width)}  # {purpose}\n"
    yield "README.md says how to add a claim.\n"
    if not begun.is_installable:
        yield "CI needs the variable FACTCHECK_SOURCE; the CI file says what it is.\n"
