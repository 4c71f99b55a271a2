"""A ledger that holds one text in every field of free text, and every view of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from factcheck.corpus.load import load
from factcheck.model.limits import QUOTE_CHARACTERS
from factcheck.queries.catalogue import list_measures, list_parties, list_sources, list_topics
from factcheck.queries.compare import compare_records
from factcheck.queries.disputes import list_disputes
from factcheck.queries.export import build_export
from factcheck.queries.filters import Filters
from factcheck.queries.list import list_claims
from factcheck.queries.lookalikes import list_lookalikes
from factcheck.queries.show import show_record
from factcheck.queries.timeline import draw_timeline
from factcheck.yaml.write import write_yaml

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from factcheck.formats.formats import View
    from factcheck.model.corpus import Corpus

LINE_END = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
"""What ends a line for a reader."""


def ledger_full_of(
    text: str,
    folder: Path,
    *,
    address: str = "https://paper.example/1",
    quote: str | None = None,
    with_review: bool = False,
) -> Corpus:
    """Read a ledger in which every free text is the one given, or where it is too long for a quote, another."""
    file = written_ledger([text], folder, address=address, quote=quote, with_review=with_review)
    loaded = load(file, folder)
    assert loaded.diagnostics == ()
    return loaded.corpus


def written_ledger(
    texts: Sequence[str],
    folder: Path,
    *,
    address: str = "https://paper.example/1",
    quote: str | None = None,
    with_review: bool = False,
) -> Path:
    """Write a ledger in which each text stands in every free text of some records.

    The ids of the first are those of `views_of`; the others have a number behind them.
    """
    tree: dict[str, dict[str, Any]] = {"corpus": {"title": texts[0], "language": "en"}}
    for number, text in enumerate(texts):
        for section, records in _records(
            text, f"-{number}" if number else "", address, text if quote is None else quote
        ).items():
            tree.setdefault(section, {}).update(records)
    if with_review:
        _add_review(tree, texts[0])
    file = folder / "corpus.yaml"
    file.write_text(write_yaml(tree), encoding="utf-8", newline="")
    return file


def _add_review(tree: dict[str, dict[str, Any]], text: str) -> None:
    """Add a review of a claim, by a scale of two points."""
    tree["scales"] = {
        "points": {"title": text, "of": "rival", "verdicts": ["another", text], "note": text}
    }
    tree["claims"]["answered"]["reviews"] = [
        {"reviewer": "rival", "reviewed_on": "2022-03-03", "scale": "points", "verdict": text,
         "source": "paper", "note": text}
    ]  # fmt: skip


def _records(text: str, mark: str, address: str, quote: str) -> dict[str, dict[str, object]]:
    """Describe two claims of a dispute and all that they name, each id with a mark behind it."""
    topic, speaker, rival, writer, amount, paper, answered, answering = (
        f"{name}{mark}"
        for name in (
            "words", "speaker", "rival", "writer", "amount", "paper", "answered", "answering",
        )
    )  # fmt: skip
    appearance = {
        "source": paper, "manner": "verbatim", "quote": quote[:QUOTE_CHARACTERS], "because": text,
        "translation": text, "locator": text, "note": text,
    }  # fmt: skip
    said = {"topic": topic, "said_on": "2022-03-01", "statement": text, "note": text}
    figure = {
        "measure": amount, "value": "$5 million", "as_of": "2022-03-01", "basis": "actual",
        "note": text,
    }  # fmt: skip
    return {
        "topics": {topic: {"title": text, "note": text}},
        "parties": {
            speaker: {"name": text, "short": text, "kind": "other", "note": text},
            rival: {"name": text, "kind": "union"},
        },
        "people": {
            writer: {"name": text, "positions": [{"title": text, "party": rival, "seen": "2022"}]}
        },
        "measures": {
            amount: {
                "title": text, "definition": text, "of": speaker, "unit": "USD", "kind": "stock",
                "note": text,
            }
        },
        "sources": {
            paper: {
                "title": text, "kind": "report", "publisher": rival, "published": "2022-03-01",
                "url": address, "archived": address, "note": text,
            }
        },
        "disputes": {
            f"quarrel{mark}": {
                "topic": topic, "question": text, "claims": [answered, answering],
                "state": "open", "note": text,
            }
        },
        "lookalikes": {
            f"alike{mark}": {
                "topic": topic, "title": text, "figures": [answered, answering],
                "why_not": text, "note": text,
            }
        },
        "claims": {
            answered: {
                **said, "claimant": speaker, "figures": [dict(figure)],
                "appearances": [{**appearance, "via": [writer]}],
                "recorded_by": text, "status": "corrected",
                "checked": [{"by": text, "on": "2022-03-02", "what": text}],
                "corrections": [{"date": "2022-03-02", "what": text, "why": text}],
            },
            answering: {
                **said, "claimant": writer, "figures": [dict(figure)],
                "appearances": [dict(appearance)],
                "counters": [{"claim": answered, "how": "rebuts", "in": paper, "note": text}],
            },
        },
    }  # fmt: skip


def views_of(corpus: Corpus) -> dict[str, View]:
    """Give every kind of view of a ledger, and the page of every kind of record."""
    ids = (
        "answered",
        "answering",
        "quarrel",
        "alike",
        "paper",
        "speaker",
        "writer",
        "words",
        "amount",
    )
    return {
        "list": list_claims(corpus, Filters()),
        "list by value": list_claims(corpus, Filters(), order="value"),
        "disputes": list_disputes(corpus, Filters()),
        "lookalikes": list_lookalikes(corpus, Filters()),
        "export": build_export(corpus, Filters()),
        "topics": list_topics(corpus),
        "parties": list_parties(corpus),
        "sources": list_sources(corpus),
        "measures": list_measures(corpus),
        "compare claims": compare_records(corpus, ["answered", "answering"]),
        "compare a dispute": compare_records(corpus, ["quarrel"]),
        "compare a lookalike": compare_records(corpus, ["alike"]),
        "compare a topic": compare_records(corpus, ["words"]),
        "timeline": draw_timeline(corpus, "words"),
        **{f"show {name}": show_record(corpus, name) for name in ids},
    }
