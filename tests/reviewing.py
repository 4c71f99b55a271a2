"""A draft made by hand and its review, for tests: so that no rule of reading decides what they see.

As a program it reviews the draft in the folder in which it runs.
"""

from __future__ import annotations

import os
import shutil
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any

from factcheck.cli.review.start import start_review
from factcheck.cli.running import run
from factcheck.drafting.proposal import (
    Draft,
    DraftCounter,
    DraftFigure,
    DraftQuote,
    Mention,
    Proposal,
    Reference,
    Setting,
    Span,
    Speaker,
    Suggestion,
)
from factcheck.drafting.setting import build_setting
from factcheck.editing.add_source import load_writable
from factcheck.quantity.scan import scan

INVENTED = Path(__file__).parent / "invented"
SOURCE = "night-buses-2022"
TEXT = """Night buses from June

Riverside Transit Authority will run 45 more buses a night from June, at a cost of about $2.6 million a year.

"We carried 41,500 riders a day in February," director Bo Ek told a crowd that had come to hear of fares, of roads, and of much else besides.

The guild says that 120 more drivers are needed. Its president called the plan "not serious".
"""
TEXTS: list[tuple[str, str]] = []
"""Words of the draft that another text has in another form."""
RECORDED: dict[str, tuple[str, ...]] = {}
"""Claims that hold the figures of a proposal already, by its key."""
RECORD = """  night-buses-2022:
    title: Night buses from June
    kind: document
    publisher: riverside-transit
    published: 2022-03-03
"""


def begin(folder: Path, text: str = TEXT) -> None:
    """Make a copy of the invented corpus, with one source more and its archived text."""
    shutil.copytree(INVENTED, folder, dirs_exist_ok=True)
    (folder / "factcheck.toml").write_text('archive = "archive"\n', encoding="utf-8")
    (folder / "archive" / f"{SOURCE}.txt").write_text(text, encoding="utf-8")
    file = folder / "data" / "claims.yaml"
    records = file.read_text("utf-8").replace("sources:\n", f"sources:\n{RECORD}", 1)
    file.write_text(records, encoding="utf-8")


def find(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words), words)


def propose(text: str, setting: Setting) -> Draft:
    """Return a draft of three proposals and one that has no figure."""
    ek = Mention(find(text, "Bo Ek"), "Bo Ek")
    guild = Reference("parties", "drivers-guild")
    said = Suggestion("2022-03-03~", "the day of the text")

    def build(
        rank: int, sentence: str, quote: str, printed: str, speaker: Speaker, **more: Any
    ) -> Proposal:
        for old, new in TEXTS:
            sentence, quote, printed = (
                each.replace(old, new) for each in (sentence, quote, printed)
            )
        span = find(text, printed) if printed else None
        figures = () if span is None else (
            DraftFigure(span, scan(printed)[0].quantity, **more.pop("figure", {})),
        )  # fmt: skip
        paragraph = text.count("\n\n", 0, text.index(quote)) + 1
        recorded = RECORDED.get(f"key-{rank}", ())
        fields = {
            "recorded": recorded,
            "cue": None,
            "manner": "paraphrase",
            "said_on": said,
            **more,
        }
        return Proposal(
            f"key-{rank}", rank, find(text, sentence), paragraph, DraftQuote(find(text, quote)),
            figures, speaker, **fields,
        )  # fmt: skip

    riders = Suggestion("daily-riders", "unit riders")
    proposals = (
        build(
            1, '"We carried 41,500 riders a day in February," director Bo Ek told a crowd that had come to hear of fares, of roads, and of much else besides.',
            "We carried 41,500 riders a day in February", "41,500 riders a day",
            Speaker("stated", ek.span, "Bo Ek"), manner="verbatim", cue=find(text, "told"),
            figure={"measures": (riders,)},
        ),
        build(
            2, "Riverside Transit Authority will run 45 more buses a night from June, at a cost of about $2.6 million a year.",
            "at a cost of about $2.6 million a year", "about $2.6 million a year",
            Speaker("document", None, "Riverside Transit Authority", ref=Reference("parties", "riverside-transit")),
            manner="verbatim", figure={"basis": Suggestion("projection", "'will' in the sentence")},
        ),
        build(
            3, "The guild says that 120 more drivers are needed.", "120 more drivers are needed",
            "120 more drivers", Speaker("open", find(text, "The guild"), candidates=(
                Mention(find(text, "The guild"), "Guild", guild, "the subject of 'says'"), ek,
            )), cue=find(text, "says"), figure={"measures": (Suggestion("drivers-employed", "unit drivers"),)},
        ),
        build(
            4, 'Its president called the plan "not serious".', 'called the plan "not serious"', "",
            Speaker("open"), manner=None, counters=(DraftCounter("key-2", None, "rebuts", "'not serious'"),),
        ),
    )  # fmt: skip
    digest = sha256(text.encode()).hexdigest()
    return Draft(setting, digest, len(text), proposals, ())


def review(folder: Path) -> int:
    """Review the draft of the archived text, and return the exit code."""
    location, loaded = load_writable(folder, {})
    text = (folder / "archive" / f"{SOURCE}.txt").read_text("utf-8")
    draft = propose(text, build_setting(loaded.corpus, SOURCE))
    return int(start_review(draft, text, loaded, location))


if __name__ == "__main__":
    sys.exit(review(Path.cwd()) if len(sys.argv) < 2 else run(sys.argv[1:]) or os.EX_OK)
