"""The garbage collector at rest while a large corpus is read and checked.

Records and findings hold no cycles, so it finds nothing, and looks at all of them again and again; what formats a file does.
The command line suspends it for a whole run; reading a file does so by itself.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator


_MANY: Final = 300_000
"""Objects made since the collector ran and not let go: the trees of half a megabyte of YAML."""


def remove_cycles() -> None:
    """Remove what only holds itself, such as a tree whose parts know the whole, where much of it may have gathered.

    While the collector is kept idle nothing else does; 20,000 claims in 20 files left 800 MB.
    """
    if gc.get_count()[0] > _MANY:
        gc.collect()


@contextmanager
def keep_collector_idle() -> Iterator[None]:
    """Keep the garbage collector from running in a `with` statement, unless somebody else already has."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
