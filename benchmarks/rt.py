"""Model the time that a person takes from a text to a validated claim file with `draft --review`.

Run it from the repository: python benchmarks/review_time.py
It prints the rows of the table of docs/review.md: of five claims, and of three. It reviews the texts of benchmarks/reviews in a new ledger, by the answers beside them, on a screen of 80 columns.
A key takes 0.28 s and each answer 1.35 s of thought before it (Card, Moran and Newell's keystroke-level model, 1980);
a word is read in a 238th of a minute (Brysbaert, 2019). The reader knows the program: read are the words of the text and
of the ledger, once each line, and not the labels and keys. Nobody slips, or reads the text beside its list and screens.
"""

from __future__ import annotations

import json
import os
import re
import sys
import tempfile
from contextlib import chdir, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.cli.review import start
from factcheck.cli.review.terminal import NEXT, Reply
from factcheck.cli.running import run

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from factcheck.drafting.review.question import Question

KEY_SECONDS, THOUGHT_SECONDS, WORDS_A_MINUTE = 0.28, 1.35, 238
TEXTS = Path(__file__).resolve().parent / "reviews"
HEAD = re.compile(r"\d+ of \d+   ")
ROW = re.compile(r" +(\d+)  ")
READ = re.compile(r"\d+ of \d+   |  (?:figure|speaker|manner|said_on) |[ ?] \d ")
"""Lines that are read though they begin with a label; the label itself is not."""
LABEL = re.compile(r"[ ?] \d (?:its \w+|it is of|dimensions)|  (?:figure|speaker|manner|said_on) ")


class Reader:
    """Answers a review by what is given for it, and counts what that takes."""

    def __init__(self, given: dict[str, Any], most: int) -> None:
        """Begin with the answers for a text and its first claims."""
        self._answers: dict[str, list[str]] = given["text"]
        self._claims: list[dict[str, Any]] = given["claims"][:most]
        self._claim: dict[str, list[str]] = {}
        self._rows: list[str] = []
        self._is_listed = False
        self._read: set[str] = set()
        self.keys = self.typed = self.thoughts = self.words = 0

    @property
    def minutes(self) -> float:
        """What all that takes."""
        keys = (self.keys + self.typed) * KEY_SECONDS
        return (keys + self.thoughts * THOUGHT_SECONDS) / 60 + self.words / WORDS_A_MINUTE

    def show(self, lines: Iterable[str]) -> None:
        """Read a screen; a single line repeats what was answered."""
        shown = [*lines]
        self._rows += [each for each in shown if ROW.match(each)]
        text = " ".join(" ".join(shown).split())
        if any(map(HEAD.match, shown)):
            found = (each for each in self._claims if each["row"] in text)
            self._claim = next((each["answers"] for each in found), {})
        if len(shown) > 1:
            self._read_lines(
                LABEL.sub("", each) for each in shown if READ.match(each) or not re.match(r"\?|  \[|  [a-z](?!\S* \S+$)", each)
            )  # fmt: skip

    def ask(
        self,
        question: Question,
        commands: Mapping[str, str],
        begun: str,
        keep: Callable[[str], None],
    ) -> Reply:
        """Answer a question: by the key of a choice, by what stands there, or by typing; read the choices with digits."""
        del begun, keep
        self.thoughts += 1
        if question.field == "list":
            return self._choose()
        if self._rows == [] and commands:
            self.keys += 1
            return Reply("l", is_command=True)
        self._read_lines(
            ["   ".join(each.words for each in question.choices if each.key.isdigit())]
        )
        for given in {**self._answers, **self._claim}[question.field]:
            words = given.removeprefix("~").casefold()
            for choice in question.choices:
                if choice.key == given or (words != given and words in choice.words.casefold()):
                    self.keys += 1
                    return Reply(choice.key, is_command=False)
            if given == "=" and question.prefill:
                self.keys += 1
                return Reply(question.prefill, is_command=False)
            if len(given) > 1 and not given.startswith("~"):
                chooses = {"t", *commands, *(each.key for each in question.choices)}
                begins = bool(question.choices or question.makes) and given[0] in chooses
                self.keys += 1
                self.typed += len(given) + begins
                return Reply(given, is_command=False)
        raise SystemExit(f"nothing is given for {question.field} ({question.choices})")

    def ask_command(self, label: str, commands: Mapping[str, str]) -> str:
        """Say yes to a new name, and go on elsewhere."""
        self._read_lines([label] if "[" not in label else [])
        self.keys += 1
        self.thoughts += 1
        return "y" if NEXT not in commands else NEXT

    def _choose(self) -> Reply:
        """Choose the claims in the list once all are seen; go to its next screen before."""
        rows = {
            each["row"]: [row for row in self._rows if each["row"] in row] for each in self._claims
        }
        self.keys += 1
        if not all(rows.values()):
            return Reply(NEXT, is_command=True)
        numbers = sorted(int(found[0].split()[0]) for found in rows.values())
        text = " ".join(map(str, numbers))
        self.typed += len(text)
        return Reply(text, is_command=False)

    def _read_lines(self, lines: Iterable[str]) -> None:
        for line in lines:
            text = " ".join(line.split()).removesuffix("…")
            if text and not any(each.startswith(text) for each in self._read):
                self._read.add(text)
                self.words += sum(any(map(str.isalnum, each)) for each in text.split())


def review(text: Path, most: int) -> Reader:
    """Review a text in a new ledger, and return what that took."""
    reader = Reader(json.loads(text.with_suffix(".json").read_text("utf-8")), most)
    vars(start)["open_terminal"] = lambda: reader
    with (
        tempfile.TemporaryDirectory() as folder,
        chdir(folder),
        redirect_stdout(StringIO()) as shown,
    ):
        run(["init", "--empty", ".", "--title", "A ledger"])
        shown.truncate(0)
        code = run(["draft", str(text), "--review"])
    if code:
        raise SystemExit(shown.getvalue())
    return reader


def main() -> None:
    """Print a row a text, as docs/review.md has them."""
    os.environ["COLUMNS"] = "80"
    for most in (5, 3):
        for text in sorted(TEXTS.glob("*.txt")):
            read = review(text, most)
            counts = (read.keys, read.typed, read.thoughts, read.words)
            cells = (f"{text.stem}, {most} claims", *map(str, counts), f"{read.minutes:.2f}")
            sys.stdout.write(f"| {' | '.join(cells)} |\n")


if __name__ == "__main__":
    main()
