"""The changes that can be made to what decides: one expression each, with what stands in its place."""

from __future__ import annotations

import ast
import copy
import hashlib
from collections import Counter
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).resolve().parents[2]
SOURCES: Final = ROOT / "src"
SUBJECTS: Final = ("comparison", "quantity", "evidence/prove")
"""The rooms that decide; as many changes are drawn of each as of the others."""

_OPPOSITES: Final[dict[type[ast.cmpop], type[ast.cmpop]]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
    ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip


@dataclass(frozen=True)
class Change:
    """One change: the how manyth place of which file, its line, what stands there, and what would."""

    subject: str
    file: Path
    place: int
    line: int
    text: str
    before: str
    after: str

    @property
    def name(self) -> str:
        """Name the change by the text of its line, so that a change elsewhere in the file alters no name."""
        file = self.file.relative_to(ROOT).as_posix()
        return f"{file}: {self.text}: {self.before} -> {self.after}"

    def __str__(self) -> str:
        """Name the change with its line, so that an editor finds it."""
        file = self.file.relative_to(ROOT).as_posix()
        return f"{file}:{self.line}: {self.before} -> {self.after}"


def find_alternative(node: ast.expr, *, in_table: bool) -> ast.expr | None:
    """Return what may stand in the place of an expression, or None where nothing may."""
    changed = copy.deepcopy(node)
    match changed:
        case ast.Compare(ops=[operator, *_]):
            changed.ops[0] = _OPPOSITES[type(operator)]()
            return changed
        case ast.BoolOp():
            changed.op = ast.Or() if isinstance(changed.op, ast.And) else ast.And()
            return changed
        case ast.UnaryOp(op=ast.Not()):
            return changed.operand
        case ast.Constant(value=int(number)) if not isinstance(number, bool):
            return ast.Constant(number + 1)
        case ast.Dict(keys=[_, _, *_]) if in_table:
            del changed.keys[-1], changed.values[-1]
            return changed
        case ast.Tuple(elts=[_, _, *_], ctx=ast.Load()) | ast.Set(elts=[_, _, *_]) if in_table:
            del changed.elts[-1]
            return changed
    return None


def list_places(node: ast.AST, *, in_table: bool = True) -> Iterator[tuple[ast.expr, ast.expr]]:
    """Yield each expression that runs, with what may stand in its place; types and patterns do not run.

    Args:
        node: what is looked through.
        in_table: whether it stands outside all functions, where a tuple or a set is a table.
    """
    if isinstance(node, ast.JoinedStr | ast.pattern) or (
        isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
    ):
        return
    if isinstance(node, ast.FunctionDef):
        in_table = False
    if isinstance(node, ast.Return) and node.value is not None:
        value = node.value
        if isinstance(value, ast.Constant) and isinstance(value.value, bool):
            yield value, ast.Constant(not value.value)
        elif not (isinstance(value, ast.Constant) and value.value is None):
            yield value, ast.Constant(None)
    if isinstance(node, ast.expr):
        other = find_alternative(node, in_table=in_table)
        if other is not None:
            yield node, other
    passed_over = {"annotation", "returns", "decorator_list"}
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Tuple):
        passed_over.add("slice")  # the parameters of a type
    for name, field in ast.iter_fields(node):
        if name not in passed_over:
            for child in field if isinstance(field, list) else [field]:
                if isinstance(child, ast.AST):
                    yield from list_places(child, in_table=in_table)


def list_changes(subject: str) -> Iterator[Change]:
    """Yield every change of a subject's modules."""
    for file in sorted((SOURCES / "factcheck" / subject).rglob("*.py")):
        text = file.read_text(encoding="utf-8")
        lines = text.splitlines()
        for place, (node, other) in enumerate(list_places(ast.parse(text))):
            at = lines[node.lineno - 1].strip()
            before, after = ast.unparse(node), ast.unparse(other)
            yield Change(subject, file, place, node.lineno, at, before, after)


def draw(seed: int, count: int) -> list[Change]:
    """Return as many changes of each subject as of the others, drawn by a seed.

    Each draws its own lot by its name, so that a new line of code draws for itself alone.
    """
    drawn: list[Change] = []
    for number, subject in enumerate(SUBJECTS):
        share = count // len(SUBJECTS) + (number < count % len(SUBJECTS))
        before: Counter[str] = Counter()
        lots: list[tuple[bytes, Change]] = []
        for change in list_changes(subject):
            before[change.name] += 1
            lot = f"{seed} {before[change.name]} {change.name}"
            lots.append((hashlib.sha256(lot.encode()).digest(), change))
        drawn += [change for _, change in sorted(lots, key=itemgetter(0))[:share]]
    return drawn
