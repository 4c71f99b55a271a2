"""Files to records, with a place for every path.

`load` reads a corpus file and what it includes; nothing that a file can hold makes it raise.
The modules behind the names are imported when a name is first used: finding a corpus needs no YAML.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from factcheck.loading.files import SourceFile, UnreadableCorpusError
    from factcheck.loading.places import Places
    from factcheck.loading.waivers import Waiver
    from factcheck.loading.whole import Loaded, load

_MODULES: Final = {
    "Loaded": "whole",
    "Places": "places",
    "SourceFile": "files",
    "UnreadableCorpusError": "files",
    "Waiver": "waivers",
    "load": "whole",
}

__all__ = ["Loaded", "Places", "SourceFile", "UnreadableCorpusError", "Waiver", "load"]


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(name)
    return getattr(import_module(f"factcheck.loading.{_MODULES[name]}"), name)
