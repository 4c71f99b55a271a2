"""Score what is read from a set of articles with gold, and the time against the scanner of figures.

Run it from the repository: python benchmarks/draft.py GOLD.json --text FOLDER [--corpus PATH]
The gold has the shape of docs/drafting.md: documents with figures, each with its place, its speakers by name or by
place, and its manner. Without GOLD the articles of tests/drafting/cases are scored.
python benchmarks/draft.py --speed FOLDER only takes the time, for the files of a folder one by one and for a megabyte of them.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.drafting.draft import build_draft
from factcheck.drafting.json_shape import build_members
from factcheck.drafting.proposal import Draft, Proposal, Setting
from factcheck.quantity.scan import scan
from factcheck.runtime.gc_pause import keep_collector_idle
from factcheck.text.json_text import write_json_in_pieces

if TYPE_CHECKING:
    from collections.abc import Sequence

HERE = Path(__file__).resolve().parent
RUNS = 5
MEGABYTE = 1_000_000


def find_proposal(draft: Draft, start: int, end: int) -> Proposal | None:
    hits = [
        each
        for each in draft.proposals
        if any(figure.span.start < end and start < figure.span.end for figure in each.figures)
    ]
    return min(hits, key=lambda each: each.quote.span.end - each.quote.span.start, default=None)


def is_named_alike(figure: dict[str, Any], proposal: Proposal, text: str) -> bool:
    speaker = proposal.speaker
    wanted = figure.get("speakers") or [text[s:e] for s, e in figure.get("speaker_spans", [])]
    given = {
        word
        for name in (speaker.name, speaker.mention.text if speaker.mention else None)
        for word in (name or "").lower().replace("’s", "").split()
    }
    via = {word for each in proposal.via for word in each.name.lower().split()}
    return any(set(name.lower().split()) & (given | via) for name in wanted)


def judge(figure: dict[str, Any], proposal: Proposal | None, text: str) -> str:
    if proposal is None:
        return "not found"
    is_open = proposal.manner is None or proposal.speaker.state == "open"
    if figure["attributed"]:
        if is_open:
            return "attributed, left open"
        if proposal.manner == "own-voice":
            return "attributed, missed"
        return (
            "attributed, right" if is_named_alike(figure, proposal, text) else "attributed, wrong"
        )
    if is_open:
        return "own voice, left open"
    return "own voice, right" if proposal.manner == "own-voice" else "own voice, invented"


def score(gold: dict[str, Any], folder: Path) -> Counter[str]:
    counts: Counter[str] = Counter()
    for document in gold["docs"]:
        text = (folder / document["file"]).read_bytes().decode()
        options = document.get("options", {})
        setting = Setting(kind=options.get("kind"), publisher_name=options.get("publisher"))
        draft = build_draft(text, setting)
        for figure in document["figures"]:
            if figure["attributed"] is not None:
                found = find_proposal(draft, figure["start"], figure["end"])
                counts[judge(figure, found, text)] += 1
    return counts


def score_cases() -> Counter[str]:
    sys.path.insert(0, str(HERE.parent / "tests" / "drafting"))
    from drafting_gold import draft_case, list_cases, place_figures
    from drafting_gold import find_proposal as find
    from drafting_gold import judge as judge_case

    counts: Counter[str] = Counter()
    for case in list_cases():
        draft = draft_case(case)
        for figure, at in place_figures(case):
            counts[judge_case(figure, find(draft, at, at + len(figure.text)))] += 1
    return counts


def measure(texts: Sequence[str]) -> tuple[float, float]:
    """Return the least seconds of processor time for the scanner, and for the drafts as JSON, in turns.

    The garbage collector is idle, as it is in a run of the program.
    """
    scans, drafts = [], []
    with keep_collector_idle():
        for _ in range(RUNS):
            start = time.process_time()
            for text in texts:
                scan(text)
            middle = time.process_time()
            for text in texts:
                for _ in write_json_in_pieces(build_members(build_draft(text)), indent=2):
                    pass
            scans.append(middle - start)
            drafts.append(time.process_time() - middle)
    return min(scans), min(drafts)


def print_speed(name: str, texts: Sequence[str]) -> None:
    scanned, drafted = measure(texts)
    characters = sum(len(text) for text in texts)
    print(
        f"{name}, {characters:,} characters: "
        f"scan {scanned:.2f} s, draft {drafted:.2f} s, ratio {drafted / scanned:.2f}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", nargs="?", type=Path)
    parser.add_argument("--text", type=Path)
    parser.add_argument("--speed", type=Path)
    given = parser.parse_args()
    if given.speed is not None:
        files = [file for file in sorted(given.speed.iterdir()) if file.is_file()]
        texts = [file.read_bytes().decode() for file in files]
        print_speed("one by one", texts)
        print_speed("one text", ["\n\n".join(texts)[:MEGABYTE]])
        return
    if given.gold is None:
        counts = score_cases()
        texts = [
            file.read_text()
            for file in sorted((HERE.parent / "tests/drafting/cases").glob("*/text.txt"))
        ]
    else:
        gold = json.loads(given.gold.read_text(encoding="utf-8"))
        counts = score(gold, given.text)
        texts = [(given.text / each["file"]).read_bytes().decode() for each in gold["docs"]]
    total = sum(counts.values())
    for name, count in sorted(counts.items()):
        print(f"{name:24} {count:6} {100 * count / total:6.1f} %")
    print_speed("one text", ["\n\n".join(texts)])


if __name__ == "__main__":
    main()
