"""Decide links one by one, a line an answer: by letters, without colour, on any terminal and from a pipe."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

from factcheck.cli.clock import read_clock
from factcheck.cli.exits import Exit
from factcheck.cli.output import measure_terminal, say, write_result, write_trouble
from factcheck.editing.add_source import load_writable
from factcheck.editing.addition import store_addition
from factcheck.formats.report.text import write_lines
from factcheck.importing.link import Linking, list_claims_to_link
from factcheck.importing.link_decisions import (
    build_answer,
    build_repeat,
    read_neither,
    record_neither,
)
from factcheck.importing.link_shape import write_links
from factcheck.model.vocabulary import CounterKind

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from factcheck.corpus.find import Location
    from factcheck.corpus.load import Loaded
    from factcheck.editing.addition import Addition
    from factcheck.importing.link import ClaimLink
    from factcheck.model.claims import Claim

_KEYS: Final = "[r]epeats  [a]nswers  [n]either  [s]kip  [q]uit > "
_ALL_KEYS: Final = frozenset("ransq")


def run_review(names: Sequence[str], corpus: Path | None, limit: int) -> Exit:
    """Ask for each candidate what it is, write what is decided, and return the exit code.

    Nothing is decided by an empty line; what was decided before the end of the input is written.

    Args:
        names: of claims; all of them if none is given.
        corpus: the path of the option --corpus, or None.
        limit: the most candidates for a claim.
    """
    location, loaded = load_writable(corpus, os.environ)
    linking = Linking(loaded.corpus)
    settled = set(read_neither(location.root))
    decided = 0
    for claim_id in [each.id for each in list_claims_to_link(loaded.corpus, names)]:
        while (
            link := _find_open(linking, loaded.corpus.claims[claim_id], settled, limit)
        ) is not None:
            settled.add(_build_pair(link))
            write_result(
                write_links(
                    loaded.corpus, [(link.claim, [link])], measure_terminal(), with_count=False
                )
            )
            answer = _ask(_KEYS, _ALL_KEYS)
            if answer is None:
                say(f"standard input is at its end; {decided:,} decided")
                return Exit.WRONG_USE
            if answer == "q":
                say(f"{decided:,} decided")
                return Exit.FINE
            if answer == "n":
                record_neither(location.root, link.claim.id, link.other.id)
                decided += 1
                continue
            addition = None
            if answer == "r":
                addition = build_repeat(loaded, location, link.claim, link.other, read_clock()[:10])
            elif answer == "a":
                addition = _build_answer(loaded, location, link)
            if addition is not None and _store(addition):
                decided += 1
                location, loaded = load_writable(corpus, os.environ)
                linking = Linking(loaded.corpus)
    say(f"{decided:,} decided; no candidate is left")
    return Exit.FINE


def _find_open(
    linking: Linking, claim: Claim, settled: Collection[frozenset[str]], limit: int
) -> ClaimLink | None:
    """Return the likeliest candidate of a claim that is not settled."""
    found = () if claim.is_withdrawn else linking.find_links(claim, limit)
    return next((each for each in found if _build_pair(each) not in settled), None)


def _build_pair(link: ClaimLink) -> frozenset[str]:
    return frozenset((link.claim.id, link.other.id))


def _build_answer(loaded: Loaded, location: Location, link: ClaimLink) -> Addition | None:
    """Ask how a claim answers another one and where; None at the end of the input."""
    how = _ask_which("how it answers", [each.value for each in CounterKind])
    sources = list(dict.fromkeys(each.source for each in link.claim.appearances))
    source = None if how is None else _ask_which("in which source", sources)
    if how is None or source is None:
        return None
    return build_answer(loaded, location, link, how=CounterKind(how), source=source)


def _store(addition: Addition) -> bool:
    """Write what was decided, or say what would be wrong with it; return whether it was written."""
    if addition.wrong:
        for each in addition.wrong:
            write_trouble("".join(write_lines(each, colour=False)))
        say("nothing was written")
        return False
    store_addition(addition)
    say(f"written to {', '.join(each.path.name for each in addition.changes)}")
    return True


def _ask_which(what: str, words: Sequence[str]) -> str | None:
    """Return one of several words, asked for by its number; None at the end of the input."""
    if len(words) == 1:
        return words[0]
    told = "  ".join(f"{number} {word}" for number, word in enumerate(words, start=1))
    answer = _ask(f"{what}: {told} > ", frozenset(str(each) for each in range(1, len(words) + 1)))
    return None if answer is None else words[int(answer) - 1]


def _ask(question: str, answers: frozenset[str]) -> str | None:
    """Ask until one of some answers is given; None at the end of the input."""
    while True:
        sys.stdout.write(question)
        sys.stdout.flush()
        line = sys.stdin.readline()
        if not line:
            sys.stdout.write("\n")
            return None
        answer = line.strip().casefold()
        if answer in answers:
            return answer
