"""Quotes are exported as annotations by which a reader finds the passage in its document."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import jsonschema
import pytest

from factcheck.corpus.load import load
from factcheck.formats.formats import write_answer
from factcheck.formats.options import Options
from factcheck.ledger.quote_places import add_places
from factcheck.queries.filters import Filters
from factcheck.queries.quoted import build_quote_export
from linked import BASE, ask
from small_ledgers import invented_ledger

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.model.corpus import Corpus

TESTS = Path(__file__).parent
ROOT = TESTS.parents[1]
ARCHIVE = ROOT.parent / "shared" / "sources"
WORDS = (
    "PREFIX oa: <http://www.w3.org/ns/oa#>"
    " PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> "
)
TEXT = {"type": "string", "minLength": 1}
ADDRESS = {"type": "string", "pattern": '^([a-z]+:|#)[^\\s<>"]+$'}
PURPOSE = {"enum": ["describing", "commenting"]}


def demand(kind: str, **properties: object) -> dict[str, object]:
    """Return a schema of a thing that has a type and these properties, and no others."""
    optional = {"prefix", "suffix", "state", "language", "label"}
    found = {"type": {"const": kind}, **properties}
    return {
        "type": "object",
        "properties": found,
        "required": [name for name in found if name not in optional],
        "additionalProperties": False,
    }


SELECTOR = demand("TextQuoteSelector", exact=TEXT, prefix=TEXT, suffix=TEXT)
TARGET = {
    "type": "object",
    "properties": {
        "source": ADDRESS,
        "selector": SELECTOR,
        "state": demand("TimeState", cached=ADDRESS),
    },
    "required": ["source", "selector"],
    "additionalProperties": False,
}
BODY = demand(
    "TextualBody", value=TEXT, format={"const": "text/plain"}, language=TEXT, purpose=PURPOSE
)
ANNOTATION = demand(
    "Annotation",
    id=ADDRESS,
    motivation=PURPOSE,
    body={"type": "array", "items": BODY, "minItems": 1},
    target=TARGET,
)
SCHEMA = demand(
    "AnnotationCollection",
    **{"@context": {"const": "http://www.w3.org/ns/anno.jsonld"}},
    id=ADDRESS,
    label=TEXT,
    total={"type": "integer"},
    first=demand(
        "AnnotationPage",
        id=ADDRESS,
        startIndex={"const": 0},
        items={"type": "array", "items": ANNOTATION},
    ),
)
"""What the model demands of what is exported (Web Annotation Data Model, W3C, 2017)."""


def written(corpus: Corpus) -> str:
    return "".join(write_answer(build_quote_export(corpus, Filters()), "annotations", Options()))


@pytest.fixture(scope="module")
def shipped() -> Corpus:
    return load(ROOT / "data" / "claims.yaml", ROOT).corpus


def test_an_export_is_the_same_to_the_byte(golden: Callable[[Path, str], None]) -> None:
    golden(TESTS / "golden" / "export.annotations.json", written(invented_ledger()))


def test_the_collection_is_what_the_model_demands(shipped: Corpus) -> None:
    tree = json.loads(written(shipped))
    jsonschema.validate(tree, SCHEMA)
    names = [each["id"] for each in tree["first"]["items"]]
    assert tree["total"] == len(names) == len(set(names))


def test_a_reader_of_annotations_finds_every_quote_with_its_claim(shipped: Corpus) -> None:
    question = (
        "SELECT ?note ?quote ?said WHERE { ?note a oa:Annotation ; oa:hasBody ?body ;"
        " oa:hasTarget/oa:hasSelector/oa:exact ?quote . ?body rdf:value ?said }"
    )
    found = ask(written(shipped), WORDS + question)
    lacking = [
        (claim.id, place)
        for claim in shipped.claims.values()
        for place, each in enumerate(claim.appearances, start=1)
        if not any(
            note == f"{BASE}#{claim.id}/appearances/{place}"
            and quote == each.quote
            and claim.statement in said
            for note, quote, said in found
        )
    ]
    assert lacking == []


def test_the_words_around_a_quote_that_a_record_states_are_handed_on(invented: Path) -> None:
    file = invented / "claims" / "fares.yaml"
    text = file.read_text(encoding="utf-8")
    stated = "\\g<0>\n        prefix: of which\n        suffix: a year"
    file.write_text(re.sub("        quote: .*", stated, text, count=1), encoding="utf-8")
    corpus = load(invented / "data" / "claims.yaml", invented).corpus
    selectors = [
        each["target"]["selector"] for each in json.loads(written(corpus))["first"]["items"]
    ]
    around = [(each["prefix"], each["suffix"]) for each in selectors if "prefix" in each]
    assert around == [("of which", "a year")]


@pytest.mark.skipif(not ARCHIVE.is_dir(), reason="no archived sources here")
def test_quote_and_words_around_it_stand_together_in_the_archived_text(shipped: Corpus) -> None:
    tree = json.loads(written(add_places(shipped, ARCHIVE)))
    texts = [each.read_text(encoding="utf-8") for each in ARCHIVE.rglob("*.txt")]
    selectors = [each["target"]["selector"] for each in tree["first"]["items"]]
    passages = [
        "".join(each.get(name, "") for name in ("prefix", "exact", "suffix")) for each in selectors
    ]
    lost = [each for each in passages if not any(each in text for text in texts)]
    assert lost == []
    assert [each for each in selectors if "prefix" not in each and "suffix" not in each] == []
