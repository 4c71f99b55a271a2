"""A second reader of what was formatted, which shares no code with the first: ruamel.yaml.

It keeps comments, and must find in the new text the texts and comments that the program means to have kept.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from factcheck.yamltext import Mapping

if TYPE_CHECKING:
    from collections.abc import Iterable


def witness(name: str, text: str, root: Mapping, comments: Iterable[tuple[str, ...]]) -> None:
    return
