"""Decisions as they are made, one a line, kept at once: a run that is killed loses none of them.

The file only grows, and each line is on the disk before the next key is read. A line that a killed run
left unfinished is passed over.
"""

from __future__ import annotations

import json
import os
from dataclasses import field
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.runtime.records import dataclass
from factcheck.text.json_text import write_json_row

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

FOLDER: Final = (".factcheck", "review")
_FORMAT: Final = "factcheck review"
_VERSION: Final = 1
QUOTE: Final = "quote"
"""The step by which a quote was moved, among those that answer a field."""


class JournalError(FactcheckError):
    """Decisions that cannot be kept or read."""


@dataclass(frozen=True, slots=True)
class Decided:
    """What is decided about one proposal.

    Attributes:
        answers: by the path of the field, in the order in which they were given.
        typed: what was begun to be typed for a field.
        words: the quote that was proposed, by which the proposal is known in a text that has changed.
        quote: where its quote begins and ends, where that was moved.
        before: where it was before each time that it was moved, the last behind; None for as it was proposed.
        steps: the fields that were answered, with spaces between those of one key, and the moves of the quote, in
            the order in which they were done.
        decision: `accepted`, `skipped`, `no-claim` or `written`; None while it is open.
    """

    answers: Mapping[str, str] = field(default_factory=dict)
    typed: Mapping[str, str] = field(default_factory=dict)
    words: str = ""
    quote: tuple[int, int] | None = None
    before: tuple[tuple[int, int] | None, ...] = ()
    steps: tuple[str, ...] = ()
    decision: str | None = None


class Journal:
    """The decisions about the proposals of one text, in a file that only grows."""

    def __init__(self, root: Path, digest: str, source: str) -> None:
        """Read what is kept for a text.

        `order` names the proposals that were decided one by one, the last behind.

        Args:
            root: the root of the corpus.
            digest: the SHA-256 of the text.
            source: the id of its source.

        Raises:
            JournalError: the file cannot be read.
        """
        self._folder = root.joinpath(*FOLDER)
        self.path = self._folder / f"{digest}.jsonl"
        self._source = source
        self.decided: dict[str, Decided] = {}
        self.recorder: str | None = None
        self.order: list[str] = []
        self.earlier = self._read_earlier() if not self.path.exists() else {}
        self._is_begun = False
        if self.path.exists():
            for row in _read_rows(self.path):
                self._take(row)

    def suggest_recorder(self) -> str:
        """Return who decided on the text that was reviewed last; empty where none was."""
        for file in self._list_files():
            names = [str(row["recorder"]) for row in _read_rows(file) if "recorder" in row]
            if names:
                return names[-1]
        return ""

    def find(self, key: str) -> Decided:
        """Return what is decided about a proposal; of one that was never looked at, nothing."""
        return self.decided.get(key, Decided())

    def keep_answer(self, key: str, field: str, value: str | None) -> None:
        """Keep the answer for a field; None takes it back.

        Args:
            key: the key of the proposal.
            field: the path of the field.
            value: the answer, or None.
        """
        self._keep({"proposal": key, "field": field, "value": value})

    def keep_answers(self, key: str, answers: Mapping[str, str]) -> None:
        """Keep several answers of one key, all of them or none; they are one step.

        Args:
            key: the key of the proposal.
            answers: by the paths of their fields.
        """
        rows: list[dict[str, object]] = [
            {"proposal": key, "field": field, "value": value, **({"together": True} if at else {})}
            for at, (field, value) in enumerate(answers.items())
        ]
        self._keep(*rows)

    def keep_typed(self, key: str, field: str, text: str) -> None:
        """Keep what is being typed.

        Args:
            key: the key of the proposal.
            field: the path of the field.
            text: what is typed by now.
        """
        self._keep({"proposal": key, "field": field, "typed": text})

    def move_quote(self, key: str, start: int, end: int) -> None:
        """Keep where the quote of a proposal begins and ends.

        Args:
            key: the key of the proposal.
            start: where the quote begins in the text.
            end: where it ends, half-open.
        """
        self._keep({"proposal": key, "quote": [start, end]})

    def undo_quote(self, key: str) -> None:
        """Keep that a quote is again where it was before it was last moved.

        Args:
            key: the key of the proposal.
        """
        self._keep({"proposal": key, "quote": None})

    def keep_decision(self, key: str, decision: str | None) -> None:
        """Keep what becomes of a proposal; None opens it again.

        Args:
            key: the key of the proposal.
            decision: what becomes of it, or None.
        """
        self._keep({"proposal": key, "decision": decision})

    def keep_decisions(self, decisions: Mapping[str, str | None], words: Mapping[str, str]) -> None:
        """Keep what becomes of several proposals, all of it or nothing.

        Args:
            decisions: what becomes of each, by its key; None opens it again.
            words: the words by which each is known.
        """
        rows: list[dict[str, object]] = [
            {"proposal": key, "words": words[key], "decision": decision}
            for key, decision in decisions.items()
        ]
        self._keep(*rows)

    def keep_recorder(self, name: str) -> None:
        """Keep who decides."""
        self._keep({"recorder": name})

    def keep_words(self, key: str, words: str) -> None:
        """Keep by which words a proposal is known, before anything is decided about it.

        Args:
            key: the key of the proposal.
            words: the words by which it is known.
        """
        if self.find(key).words != words:
            self._keep({"proposal": key, "words": words})

    def _keep(self, *rows: dict[str, object]) -> None:
        for row in rows:
            self._take(row)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            ignore = self._folder.parent / ".gitignore"
            if not ignore.exists():
                ignore.write_text("*\n", encoding="utf-8")
            lines = []
            if not self._is_begun:
                self._is_begun = True
                if not self.path.exists() or not self.path.stat().st_size:
                    lines.append({"format": _FORMAT, "version": _VERSION, "source": self._source})
                elif not self.path.read_bytes().endswith(b"\n"):
                    lines.append({})  # ends the line that a killed run left
            text = "".join(
                f"{write_json_row(each)}\n" if each else "\n" for each in (*lines, *rows)
            )
            _write_behind(self.path, text.encode())
        except OSError as error:
            raise JournalError(
                f"'{self.path}' cannot be written: {error.strerror}",
                hint="what was decided before is kept",
            ) from None

    def _take(self, row: dict[str, object]) -> None:
        if "recorder" in row:
            self.recorder = str(row["recorder"])
        key = row.get("proposal")
        if not isinstance(key, str):
            return
        known, name = self.find(key), str(row.get("field", ""))
        answers, typed = dict(known.answers), dict(known.typed)
        words, quote, decision = known.words, known.quote, known.decision
        before, steps = known.before, [*known.steps]
        if "words" in row:
            words = str(row["words"])
        if "value" in row:
            answers.pop(name, None)
            typed.pop(name, None)
            kept = ([part for part in each.split() if part != name] for each in steps)
            steps = [" ".join(each) for each in kept if each]
            if row["value"] is not None:
                begun = f"{steps.pop()} " if "together" in row and steps else ""
                steps.append(f"{begun}{name}")
                answers[name] = str(row["value"])
        if "typed" in row:
            typed[name] = str(row["typed"])
        if "decision" in row:
            decision = None if row["decision"] is None else str(row["decision"])
            self.order = [each for each in self.order if each != key]
            if decision is not None and "words" not in row:  # a list decides with the words beside
                self.order.append(key)
        ends = row.get("quote")
        if isinstance(ends, list) and len(ends) == 2:
            if steps[-1:] != [QUOTE]:
                before, steps = (*before, quote), [*steps, QUOTE]
            quote = (int(ends[0]), int(ends[1]))
        elif QUOTE in row and before:
            before, quote = before[:-1], before[-1]
            steps.pop(len(steps) - 1 - steps[::-1].index(QUOTE))
        self.decided[key] = Decided(answers, typed, words, quote, before, tuple(steps), decision)

    def _list_files(self) -> list[Path]:
        """Return the journals of all texts, the last written first."""
        if not self._folder.is_dir():
            return []
        files = sorted(self._folder.glob("*.jsonl"), key=lambda each: each.stat().st_mtime)
        return files[::-1]

    def _read_earlier(self) -> dict[str, Decided]:
        """Return what was decided about an earlier text of the source, by the words of its quotes."""
        for file in self._list_files():
            rows = [*_read_rows(file)]
            if rows and rows[0].get("source") == self._source:
                for row in rows:
                    self._take(row)
                found = {each.words: each for each in self.decided.values() if each.words}
                self.decided, self.order = {}, []
                return found
        return {}


def _read_rows(file: Path) -> Iterator[dict[str, object]]:
    """Yield the lines of a file that are whole."""
    try:
        text = file.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise JournalError(f"'{file}' cannot be read: {error.strerror}") from None
    for line in text.split("\n"):
        try:
            row = json.loads(line) if line.strip() else None
        except ValueError:
            continue
        if isinstance(row, dict):
            yield row


def _write_behind(file: Path, raw: bytes) -> None:
    descriptor = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o666)
    try:
        while raw:
            raw = raw[os.write(descriptor, raw) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
