"""The program with every drawn change in it, each behind a switch, made while it is imported; no file is written."""

from __future__ import annotations

import ast
import sys
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from typing import TYPE_CHECKING, Final

from mutation.changes import SOURCES, Change, list_places

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import CodeType, ModuleType

_SWITCH: Final = "__is_changed__"


class Switches:
    """Which change is made now, and which places were reached."""

    def __init__(self, changes: Sequence[Change], active: int | None) -> None:
        self.active = active
        self.reached: set[int] = set()
        sys.meta_path.insert(0, _Finder(changes, self))

    def is_changed(self, number: int) -> bool:
        """Return whether a change is made now; called wherever its place is reached."""
        self.reached.add(number)
        return number == self.active


class _Finder(MetaPathFinder):
    """Finds the modules that have changes."""

    def __init__(self, changes: Sequence[Change], switches: Switches) -> None:
        self._loaders: dict[str, _Loader] = {}
        for number, change in enumerate(changes):
            module = ".".join(change.file.relative_to(SOURCES).with_suffix("").parts)
            name = module.removesuffix(".__init__")
            loader = self._loaders.setdefault(name, _Loader(name, str(change.file), switches))
            loader.numbers.setdefault(change.place, number)

    def find_spec(
        self, fullname: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return how a module with changes is loaded, and None for any other."""
        loader = self._loaders.get(fullname)
        return loader and spec_from_file_location(fullname, loader.path, loader=loader)


class _Loader(SourceFileLoader):
    """Loads a module from its source, with its changes."""

    def __init__(self, name: str, path: str, switches: Switches) -> None:
        super().__init__(name, path)
        self.numbers: dict[int, int] = {}
        self._switches = switches

    def get_code(self, fullname: str) -> CodeType:
        """Compile the source anew; what is kept of an earlier run has no changes."""
        tree = ast.parse(self.get_data(self.path))
        found = enumerate(list_places(tree))
        placed = [
            (node, other, self.numbers[at]) for at, (node, other) in found if at in self.numbers
        ]
        changed = ast.fix_missing_locations(_Insert(placed).visit(tree))
        return self.source_to_code(changed, self.get_filename(fullname))

    def exec_module(self, module: ModuleType) -> None:
        """Run the module, which asks at each place whether it is changed."""
        module.__dict__[_SWITCH] = self._switches.is_changed
        super().exec_module(module)


class _Insert(ast.NodeTransformer):
    """Puts at each place: what would stand there if it is changed, else what stands there."""

    def __init__(self, placed: Sequence[tuple[ast.expr, ast.expr, int]]) -> None:
        self._placed = placed

    def visit(self, node: ast.AST) -> ast.AST:
        """Put the changes of one node around it, those within it first."""
        inner = super().visit(node)
        for place, other, number in self._placed:
            if place is node:
                asks = ast.Call(ast.Name(_SWITCH, ast.Load()), [ast.Constant(number)], [])
                inner = ast.copy_location(ast.IfExp(asks, other, inner), node)
        return inner
