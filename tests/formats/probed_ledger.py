"""A ledger in which each thing that an export may carry has words and numbers that nothing else has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from small_ledgers import write_ledger

if TYPE_CHECKING:
    from collections.abc import Mapping

    from small_ledgers import Fields, Records


class Probe(NamedTuple):
    """By what a thing is found in an export.

    Attributes:
        told: a text or number that is there by itself only where the thing is there as data.
        words: a text within others where the thing is told in words; empty where no words tell it.
    """

    told: str
    words: str = ""


PROBES: Final = {
    "whole": Probe("98765", "4,321 of 98,765"),
    "margin": Probe("1230000", "± $1.23 million"),
    "qualifiers": Probe("part-time", "1,234 part-time drivers"),
    "printed interval": Probe("1850000000"),
    "rounding interval": Probe("55000"),
    "release": Probe("unaudited", "unaudited"),
    "made by": Probe("zebra-board", "Zebra Board"),
    "look-alikes": Probe("One is a herd.", "One is a herd."),
    "answer for two figures": Probe("not like for like", "not like for like"),
    "reasons": Probe("a requirement", "differ in basis"),
    "bridge": Probe("Stripes sold", "Stripes sold"),
    "derivations": Probe("held / needed", "Share of stripes"),
    "sums": Probe("table sum_parts", "= about $900"),
    "reviews": Probe("half striped", "half striped"),
    "scales of reviews": Probe("all black", "all black"),
}
"""The things that answers rest on, each with what only it brings into an export."""


def _say(value: str, measure: str = "money", *, by: str = "courier", **figure: object) -> Fields:
    """Write a claim of one figure of a day."""
    stated = {"measure": measure, "value": value, "as_of": "2022-03-01", **figure}
    return {"claimant": by, "figures": [stated], "appearances": [{"quote": value}]}


ANSWER: Final = {"counters": [{"claim": "needed", "how": "rebuts", "in": "letter"}]}
REVIEW: Final = {
    "reviewer": "courier",
    "reviewed_on": "2022-03-05",
    "scale": "zebra-scale",
    "verdict": "half striped",
    "source": "letter",
}
CLAIMS: Final[Records] = {
    "needed": {
        **_say("$1.9 billion", by="board", basis="requirement"),
        "made_by": "zebra-board",
        "reviews": [REVIEW],
    },
    "held": {**_say("$2.2 billion", release="unaudited"), **ANSWER},
    "margins": {**_say("$7.4 million ± $1.23 million"), **ANSWER},
    "wholes": {**_say("4,321 of 98,765 riders", "riders"), **ANSWER},
    "qualified": {**_say("1,234 part-time drivers", "drivers"), **ANSWER},
    "rounded": {**_say("60,000", "riders"), **ANSWER},
    "piano": _say("$901", "fund", scope={"colour": "piano"}),
    "ivory": _say("$501", "fund", scope={"colour": "ivory"}),
    "ebony": _say("$399", "fund", scope={"colour": "ebony"}),
}
KINDS: Final[Mapping[str, Records]] = {
    "topics": {"pay": {}},
    "parties": {
        "board": {"kind": "company"},
        "zebra-board": {"name": "Zebra Board", "kind": "company"},
        "courier": {"kind": "publisher"},
    },
    "scales": {
        "zebra-scale": {
            "title": "Scale of stripes",
            "of": "courier",
            "verdicts": ["all black", "half striped"],
        }
    },
    "measures": {
        "money": {"kind": "stock"},
        "fund": {
            "kind": "stock",
            "dimensions": {
                "colour": {
                    "piano": {"parts": ["ivory", "ebony"]},
                    "ivory": {"title": "Ivory"},
                    "ebony": {"title": "Ebony"},
                }
            },
        },
        "riders": {"unit": "riders", "kind": "stock"},
        "drivers": {"unit": "drivers", "kind": "stock"},
    },
    "sources": {"letter": {"url": "https://courier.example/letter"}},
    "disputes": {
        "how-much": {
            "question": "How much is there?",
            "claims": ["needed", "held"],
            "bridge": {
                "from": "needed",
                "to": "held",
                "components": [{"label": "Stripes sold", "value": "$0.2 billion"}],
            },
        }
    },
    "lookalikes": {"two-amounts": {"figures": ["needed", "margins"], "why_not": "One is a herd."}},
    "derivations": {
        "share-held": {
            "title": "Share of stripes",
            "expression": "held / needed",
            "unit": "percent",
        }
    },
}
LEDGER: Final = write_ledger(CLAIMS, corpus={"title": "Probes"}, **KINDS)
