"""A ledger that holds one text in every field of free text, and every view of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.loading import load
from factcheck.query.catalogues import list_measures, list_parties, list_sources, list_topics
from factcheck.query.comparing import compare_records
from factcheck.query.disputes import list_disputes
from factcheck.query.exporting import export_claims
from factcheck.query.filters import Filters
from factcheck.query.listing import list_claims
from factcheck.query.records import show_record
from factcheck.query.timelines import draw_timeline
from factcheck.yamltext.writing import to_yaml

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.model.corpus import Corpus
    from factcheck.render import View


def ledger_full_of(text: str, folder: Path, *, address: str = "https://paper.example/1") -> Corpus:
    """Read a ledger in which every free text is the one given."""
    appearance = {
        "source": "paper", "manner": "verbatim", "quote": text, "because": text,
        "translation": text, "locator": text, "note": text,
    }  # fmt: skip
    said = {"topic": "words", "said_on": "2022-03-01", "statement": text, "note": text}
    figure = {
        "measure": "amount", "value": "$5 million", "as_of": "2022-03-01", "basis": "actual",
        "note": text,
    }  # fmt: skip
    tree = {
        "corpus": {"title": text, "language": "en"},
        "topics": {"words": {"title": text, "note": text}},
        "parties": {
            "speaker": {"name": text, "short": text, "kind": "other", "note": text},
            "rival": {"name": text, "kind": "union"},
        },
        "people": {
            "writer": {
                "name": text,
                "positions": [{"title": text, "party": "rival", "seen": "2022"}],
            }
        },
        "measures": {
            "amount": {
                "title": text, "definition": text, "of": "speaker", "unit": "USD", "kind": "stock",
                "note": text,
            }
        },
        "sources": {
            "paper": {
                "title": text, "kind": "report", "publisher": "rival", "published": "2022-03-01",
                "url": address, "archived": address, "note": text,
            }
        },
        "disputes": {
            "quarrel": {
                "topic": "words", "question": text, "claims": ["answered", "answering"],
                "state": "open", "note": text,
            }
        },
        "claims": {
            "answered": {
                **said, "claimant": "speaker", "figures": [dict(figure)],
                "appearances": [{**appearance, "via": ["writer"]}],
                "recorded_by": text, "status": "corrected",
                "corrections": [{"date": "2022-03-02", "what": text, "why": text}],
            },
            "answering": {
                **said, "claimant": "writer", "figures": [dict(figure)],
                "appearances": [dict(appearance)],
                "counters": [
                    {"claim": "answered", "how": "rebuts", "in": "paper", "note": text}
                ],
            },
        },
    }  # fmt: skip
    file = folder / "corpus.yaml"
    file.write_text(to_yaml(tree), encoding="utf-8", newline="")
    loaded = load(file, folder)
    assert loaded.diagnostics == ()
    return loaded.corpus


def views_of(corpus: Corpus) -> dict[str, View]:
    """Give every kind of view of a ledger, and the page of every kind of record."""
    ids = ("answered", "answering", "quarrel", "paper", "speaker", "writer", "words", "amount")
    return {
        "list": list_claims(corpus, Filters()),
        "list by value": list_claims(corpus, Filters(), order="value"),
        "disputes": list_disputes(corpus, Filters()),
        "export": export_claims(corpus, Filters()),
        "topics": list_topics(corpus),
        "parties": list_parties(corpus),
        "sources": list_sources(corpus),
        "measures": list_measures(corpus),
        "compare claims": compare_records(corpus, ["answered", "answering"]),
        "compare a dispute": compare_records(corpus, ["quarrel"]),
        "compare a topic": compare_records(corpus, ["words"]),
        "timeline": draw_timeline(corpus, "words"),
        **{f"show {name}": show_record(corpus, name) for name in ids},
    }
