"""Small ledgers for tests: the invented corpus, texts read as files are, and ledgers of a few records.

A test names what matters to it; what a record must have besides is filled in, the same for all.
A test about the spelling of a file writes the file itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from factcheck.corpus.load import load
from factcheck.yaml.compose import parse_document
from factcheck.yaml.walk import convert_to_texts
from factcheck.yaml.write import CORPUS_FILE, write_yaml

if TYPE_CHECKING:
    from factcheck.model.corpus import Corpus

INVENTED = Path(__file__).parent / "invented"

Fields: TypeAlias = Mapping[str, object]
"""Fields of a record as a file has them: texts, lists, and mappings of these."""
Records: TypeAlias = Mapping[str, Fields]
"""Records of one kind by their ids, each with the fields that matter."""

_NAMED: Final[Mapping[str, Records]] = {
    "topics": {"fares": {}},
    "parties": {"board": {}},
    "measures": {"income": {}},
    "sources": {"letter": {}},
}
"""What there is of a kind of which a test names none."""
_DAY: Final = "2022-03-01"


class _Names(NamedTuple):
    """The records that claims and measures name which say nothing else."""

    topic: str
    party: str
    measure: str
    source: str


def invented_ledger() -> Corpus:
    """Read the invented corpus."""
    return _whole(INVENTED / "data" / "claims.yaml", INVENTED)


def ledger(folder: Path, text: str) -> Corpus:
    """Read a ledger from the text of one file."""
    file = folder / "corpus.yaml"
    file.write_text(text, encoding="utf-8", newline="")
    return _whole(file, folder)


def ledger_of(
    folder: Path, claims: Records, *, corpus: Fields | None = None, **kinds: Records
) -> Corpus:
    """Read a ledger of a few records, of which `write_ledger` fills in the rest.

    Args:
        folder: where its file is written.
        claims: the claims by their ids.
        corpus: what the ledger says of itself.
        kinds: the records of other kinds.
    """
    return ledger(folder, write_ledger(claims, corpus=corpus, **kinds))


def write_ledger(claims: Records, *, corpus: Fields | None = None, **kinds: Records) -> str:
    """Write the text of a ledger of a few records.

    A claim that says nothing else is made on 1 March 2022 by the first party, on the first topic, and
    stands in the first source. A figure is an actual one of the first measure, a measure is money
    that flows to the first party, and whatever has a title or name has its id for one.

    Args:
        claims: the claims by their ids; `figures` and `appearances` may omit what is filled in.
        corpus: what the ledger says of itself besides its title, or another title.
        kinds: the records of other kinds: `parties={"guild": {"kind": "union"}}`.

    Returns:
        YAML that ends with the claims, so that one more can be put behind them.
    """
    named = {**_NAMED, **kinds}
    head = {"title": "Invented", "language": "en", **(corpus or {})}
    names = _Names(*(next(iter(named[kind])) for kind in _NAMED))
    return write_yaml({"corpus": head, **_fill_in(claims, named, names)}, layout=CORPUS_FILE)


def write_more(claims: Records, **kinds: Records) -> str:
    """Write the text of one more file of the invented ledger, of which as much is filled in.

    Args:
        claims: the claims by their ids, or none.
        kinds: the records of other kinds.

    Returns:
        YAML; what a claim or a measure omits is of fares, riders, the transit authority and the courier.
    """
    names = _Names("fares", "riverside-transit", "daily-riders", "courier-2022-03-01")
    return write_yaml(_fill_in(claims, kinds, names), layout=CORPUS_FILE)


def _fill_in(claims: Records, kinds: Mapping[str, Records], names: _Names) -> dict[str, object]:
    """Return all records by their kinds, the claims last."""
    filled: Mapping[str, Fields] = {
        "parties": {"kind": "government"},
        "measures": {"of": names.party, "unit": "USD", "kind": "flow"},
        "sources": {"kind": "document", "publisher": names.party, "published": _DAY},
        "disputes": {"topic": names.topic, "question": "Is it so?", "state": "open"},
        "lookalikes": {"topic": names.topic},
    }
    tree: dict[str, object] = {
        kind: {
            record: {**_name(kind, record), **filled.get(kind, {}), **fields}
            for record, fields in records.items()
        }
        for kind, records in kinds.items()
    }
    said = {"topic": names.topic, "claimant": names.party, "said_on": _DAY}
    if claims:
        tree["claims"] = {
            claim: {
                **said,
                "statement": f"It is so, says {claim}.",
                **fields,
                **_fill(fields, "figures", {"measure": names.measure, "basis": "actual"}),
                **_fill(
                    {"appearances": [{}], **fields},
                    "appearances",
                    {"source": names.source, "manner": "paraphrase", "quote": f"it is {claim}"},
                ),
            }
            for claim, fields in claims.items()
        }
    return tree


def read_fields(text: str) -> Fields:
    """Read fields as rows of a table have them: YAML in one line, of which each comma outside of brackets ends one.

    What a comma and three spaces lead is a field of the field before: `basis: actual, scope:,   line: hill`.
    """
    lines = re.sub(r", (?![^\[]*\])|,(?=   )", "\n", text)
    root = parse_document(lines.encode(), "row").root if lines else None
    return {} if root is None else {key.text: convert_to_texts(each) for key, each in root.entries}


def _name(kind: str, record: str) -> Fields:
    """Return the title or name of a record: its id in words."""
    words = record.replace("-", " ").capitalize()
    if kind in {"parties", "people"}:
        return {"name": words}
    return {"title": words} if kind in {"topics", "measures", "sources", "derivations"} else {}


def _fill(fields: Fields, name: str, filled: Fields) -> Fields:
    """Return the parts of a claim with what they omit filled in, or nothing where it has none."""
    parts = fields.get(name)
    return {name: [{**filled, **part} for part in parts]} if isinstance(parts, list) else {}


def _whole(file: Path, root: Path) -> Corpus:
    loaded = load(file, root)
    assert [diagnostic.message for diagnostic in loaded.diagnostics] == []
    return loaded.corpus
