"""Gold of the articles in `cases`, and what a draft says of it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from factcheck.drafting.draft import build_draft
from factcheck.drafting.proposal import Draft, Proposal, Setting

CASES = Path(__file__).parent / "cases"
OPEN = "?"
OWN = "own"


class Figure(NamedTuple):
    """A figure of the gold: its first words, who says it (`own`, `?`), the manner, the chain with ` > ` between its links."""

    text: str
    speaker: str
    manner: str
    via: str


class Case(NamedTuple):
    """An article with its gold."""

    name: str
    text: str
    setting: Setting
    figures: list[Figure]
    skipped: list[str]


def read_case(folder: Path) -> Case:
    figures, skipped, setting = [], [], Setting()
    for line in (folder / "gold.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("options:"):
            kind, publisher = (part.strip() for part in line.removeprefix("options:").split("|"))
            setting = Setting(kind=kind, publisher_name=publisher)
        elif line.startswith("skipped:"):
            skipped.append(line.removeprefix("skipped:").strip())
        elif line.strip():
            parts = [part.strip() for part in line.split("|")]
            figures.append(Figure(*(parts + [""] * (4 - len(parts)))))
    text = (folder / "text.txt").read_text(encoding="utf-8")
    return Case(folder.name, text, setting, figures, skipped)


def draft_case(case: Case) -> Draft:
    return build_draft(case.text, case.setting)


def list_cases() -> list[Case]:
    return [read_case(folder) for folder in sorted(CASES.iterdir())]


def place_figures(case: Case) -> list[tuple[Figure, int]]:
    """Return the figures of the gold with where they stand: in order, each behind the one before."""
    found, at = [], 0
    for figure in case.figures:
        at = case.text.index(figure.text, at)
        found.append((figure, at))
        at += len(figure.text)
    return found


def find_proposal(draft: Draft, at: int, end: int) -> Proposal | None:
    hits = [
        each
        for each in draft.proposals
        if any(figure.span.start < end and at < figure.span.end for figure in each.figures)
    ]
    return min(hits, key=lambda each: each.quote.span.end - each.quote.span.start, default=None)


def list_last_speakers(sentence: str) -> tuple[str | None, ...]:
    """Return as who the last proposal of a sentence names who speaks: `OWN`, `OPEN`, or the names for him."""
    proposal = max(build_draft(sentence).proposals, key=lambda each: each.quote.span.end)
    found = proposal.speaker
    if proposal.manner == "own-voice":
        return (OWN,)
    if proposal.manner is None or found.state == "open":
        return (OPEN,)
    return (found.name, found.mention.text if found.mention else None)


def list_words(name: str) -> list[str]:
    small = {
        "the",
        "a",
        "an",
        "of",
        "its",
        "his",
        "her",
        "mr",
        "ms",
        "mayor",
        "governor",
        "senator",
    }
    words = [
        each.removesuffix("’s").removesuffix("'s") for each in re.findall(r"[\w’'-]+", name.lower())
    ]
    return [each for each in words if each not in small] or words


def is_same(wanted: str, proposal: Proposal) -> bool:
    speaker = proposal.speaker
    given = [speaker.name, speaker.mention.text if speaker.mention else None]
    want = list_words(wanted)
    return any(
        name and (set(list_words(name)) <= set(want) or set(want) <= set(list_words(name)))
        for name in given
    )


def judge(figure: Figure, proposal: Proposal | None) -> str:
    """Return `right`, or what is wrong."""
    if proposal is None:
        return "missing"
    is_open = proposal.speaker.state == "open" or proposal.manner is None
    if figure.speaker == OPEN:
        return "right" if is_open else "named although nobody can be"
    if figure.speaker == OWN:
        return "right" if proposal.manner == "own-voice" else "open" if is_open else "invented"
    if is_open:
        return "open"
    if proposal.manner == "own-voice":
        return "missed"
    if not is_same(figure.speaker, proposal):
        return "wrong speaker"
    if proposal.manner != figure.manner:
        return "wrong manner"
    via = [list_words(each.name) for each in proposal.via]
    wanted = [list_words(each) for each in figure.via.split(" > ")] if figure.via else []
    if len(via) != len(wanted) or any(
        not set(a) & set(b) for a, b in zip(via, wanted, strict=True)
    ):
        return "wrong chain"
    return "right"
