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


def read_graph(text: str) -> rdflib.Graph:
    """Return what a document says as a graph."""
    quads = jsonld.to_rdf(json.loads(text), {**HOW, "format": "application/n-quads"})
    return rdflib.Graph().parse(data=quads, format="nt")  # quads without a name of their graph
