"""What an import would write, and the writing of it: nothing is written before all of it is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.corpus.find import find_corpus, find_working_folder
from factcheck.corpus.load import load
from factcheck.editing.target import TargetFile, find_target
from factcheck.importing.draft import build_drafts
from factcheck.importing.read import read_foreign
from factcheck.importing.remarks import ImportOutcome
from factcheck.model.vocabulary import RecordKind
from factcheck.runtime.records import dataclass
from factcheck.yaml.nodes import Mapping, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Mapping as Variables
    from pathlib import Path

    from factcheck.corpus.load import Loaded
    from factcheck.editing.open_fields import Tree
    from factcheck.importing.draft import Drafted, Standing
    from factcheck.importing.read import FileRead, ImportChoices
    from factcheck.importing.remarks import Remark
    from factcheck.yaml.nodes import Node


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """An import as it would be.

    Attributes:
        name: of the file, for messages.
        read: what the file states.
        drafted: what would be written.
        target: the file that it would be written into, or None.
        after: what that file would hold; None where nothing would be written.
    """

    name: str
    read: FileRead
    drafted: Drafted
    target: TargetFile | None
    after: bytes | None

    @property
    def sections(self) -> dict[str, Variables[str, Variables[str, Tree]]]:
        """The records by the sections of a file, those without any left out."""
        drafted = self.drafted
        found: dict[str, Variables[str, Variables[str, Tree]]] = {
            RecordKind.PARTY.value: drafted.parties,
            RecordKind.SOURCE.value: drafted.sources,
            RecordKind.CLAIM.value: drafted.claims,
        }
        return {section: records for section, records in found.items() if records}

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """What became of the rest of the file, in its order."""
        found = (*self.read.remarks, *self.drafted.remarks)
        return tuple(sorted(found, key=lambda each: (each.line, each.column)))

    @property
    def is_refused(self) -> bool:
        """Whether a part of the file cannot be read."""
        return any(each.outcome is ImportOutcome.REFUSED for each in self.remarks)

    def write(self) -> None:
        """Write what is to be written, whole or not at all.

        Raises:
            ChangedFileError: the file was changed since it was looked at.
            UnwritableCorpusError: it cannot be written.
        """
        if self.target is not None and self.after is not None:
            self.target.write(self.after)


def build_plan(
    raw: bytes,
    name: str,
    choices: ImportChoices,
    *,
    into: Path | None = None,
    corpus: Path | None = None,
    environment: Variables[str, str] | None = None,
) -> ImportPlan:
    """Read a file from elsewhere and say what would be written; nothing is.

    Args:
        raw: its bytes.
        name: what messages call it.
        choices: what the user says of it.
        into: the file of the corpus for the records; None to write none.
        corpus: the corpus file, or a folder that holds one; None to look for it.
        environment: the process's variables.

    Raises:
        ImportingError: nothing of the file can be read as it is.
        NoCorpusError, ConfigurationError, UnreadableCorpusError: there is no corpus to write to.
        NoSuchFileError, InsertionError: the records cannot be put into the file.
    """
    location = find_corpus(corpus, environment or {}, find_working_folder(), shipped_allowed=False)
    loaded = load(location.corpus_file, location.root)
    target = None if into is None else find_target(loaded, location.root, into)
    read = read_foreign(raw, name, choices)
    drafted = build_drafts(
        read.claims, loaded.corpus, find_standing(loaded), find_addresses(loaded)
    )
    plan = ImportPlan(name, read, drafted, target, None)
    if target is None or not drafted.claims:
        return plan
    return ImportPlan(name, read, drafted, target, target.add(plan.sections))


def find_addresses(loaded: Loaded) -> Iterator[tuple[str, str]]:
    """Yield the addresses of the sources in the files of a corpus with their ids, open ones among them."""
    for file in loaded.files:
        for key, source in file.list_entries(RecordKind.SOURCE):
            for name in ("url", "archived"):
                address = _find_text(source, name)
                if address:
                    yield address, key.text


def find_standing(loaded: Loaded) -> Iterator[Standing]:
    """Yield what makes each claim of the files of a corpus itself, claims with open fields among them."""
    for file in loaded.files:
        for _, claim in file.list_entries(RecordKind.CLAIM):
            if isinstance(claim, Mapping):
                sources = (
                    _find_text(part, "source")
                    for name in ("appearances", "reviews")
                    for part in _list_items(claim.find_value(name))
                )
                named = frozenset(each for each in sources if each not in {"", "?"})
                yield _find_text(claim, "statement"), _find_text(claim, "said_on"), named


def _list_items(node: Node | None) -> tuple[Node, ...]:
    return node.items if isinstance(node, Sequence) else ()


def _find_text(node: Node, name: str) -> str:
    value = node.find_value(name) if isinstance(node, Mapping) else None
    return value.text if isinstance(value, Scalar) else ""
