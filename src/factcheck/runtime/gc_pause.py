"""The garbage collector at rest while a large corpus is read and checked.

Records, trees and findings hold no cycles, so it finds nothing, and looks at all of them again and again.
The command line suspends it for a whole run; reading a file does so by itself.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


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
