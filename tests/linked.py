"""Linked data as others read it: expanded by pyld, and as a graph of rdflib, without a request.

The contexts are those of schema.org and of the Web Annotation vocabulary (W3C), as far as exports use their words.
"""

from __future__ import annotations

import json
from typing import Any

import rdflib
from pyld import jsonld

BASE = "https://desk.example/ledger.jsonld"
_LINK = {"@type": "@id"}
_DATE = {"@type": "http://schema.org/Date"}
CONTEXTS = {
    "https://schema.org": {
        "@vocab": "http://schema.org/",
        "id": "@id",
        "type": "@type",
        "url": {"@id": "http://schema.org/url", **_LINK},
        "isPartOf": {"@id": "http://schema.org/isPartOf", **_LINK},
        "archivedAt": {"@id": "http://schema.org/archivedAt", **_LINK},
        "license": {"@id": "http://schema.org/license", **_LINK},
        "datePublished": {"@id": "http://schema.org/datePublished", **_DATE},
        "dateModified": {"@id": "http://schema.org/dateModified", **_DATE},
    },
    "http://www.w3.org/ns/anno.jsonld": {
        "oa": "http://www.w3.org/ns/oa#",
        "as": "http://www.w3.org/ns/activitystreams#",
        "id": {"@id": "@id", **_LINK},
        "type": {"@id": "@type", **_LINK},
        **{
            name: f"oa:{name}"
            for name in (
                *("Annotation", "TextualBody", "TextQuoteSelector", "TimeState"),
                *("describing", "commenting", "exact", "prefix", "suffix"),
            )
        },
        "AnnotationCollection": "as:OrderedCollection",
        "AnnotationPage": "as:OrderedCollectionPage",
        "body": {"@id": "oa:hasBody", **_LINK},
        "target": {"@id": "oa:hasTarget", **_LINK},
        "source": {"@id": "oa:hasSource", **_LINK},
        "selector": {"@id": "oa:hasSelector", **_LINK},
        "state": {"@id": "oa:hasState", **_LINK},
        "cached": {"@id": "oa:cachedSource", **_LINK},
        "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"},
        "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
        "first": {"@id": "as:first", **_LINK},
        "items": {"@id": "as:items", **_LINK, "@container": "@list"},
        "total": "as:totalItems",
        "startIndex": "as:startIndex",
        "format": "http://purl.org/dc/elements/1.1/format",
        "language": "http://purl.org/dc/elements/1.1/language",
        "label": "http://www.w3.org/2000/01/rdf-schema#label",
        "value": "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    },
}


def load_context(address: str, _options: object) -> dict[str, Any]:
    """Return a context by its address; any other address is an error."""
    assert address in CONTEXTS, f"a document asks for {address}"
    document = {"@context": CONTEXTS[address]}
    return {
        "contextUrl": None,
        "documentUrl": address,
        "contentType": "application/ld+json",
        "document": document,
    }


HOW = {"base": BASE, "documentLoader": load_context}


def expand(text: str) -> Any:
    """Return what a document says, each word as its whole address."""
    return jsonld.expand(json.loads(text), HOW)


def ask(text: str, question: str) -> list[tuple[Any, ...]]:
    """Return what a graph answers (SPARQL), each cell as Python has it."""
    quads = jsonld.to_rdf(json.loads(text), {**HOW, "format": "application/n-quads"})
    graph = rdflib.Graph().parse(data=quads, format="nt")  # quads without a name of their graph
    rows: Any = graph.query(question)
    return [tuple(cell.toPython() for cell in row) for row in rows]
