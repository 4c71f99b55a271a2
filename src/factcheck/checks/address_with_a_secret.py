"""FC107: an address with a parameter that lets its holder in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding
from factcheck.model.addresses import secrets_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def address_with_a_secret(corpus: Corpus) -> Iterator[Finding]:
    """An address of a source holds what looks like a secret.

    Why:
        A parameter such as `token`, `key`, `signature` or `X-Amz-Signature` lets whoever holds it in,
        and a ledger is read by everybody. It soon stops working, too. What the program writes (the
        lock, exports, links, pages) leaves it out; the file keeps what was written.

    Bad:
        sources:
          harbour-statement-2022:
            title: Statement on tickets
            kind: webpage
            publisher: not-stated
            published: 2022-03-02
            url: https://harbour.example/statement?page=2&access_token=5f2c9a

    Good:
        sources:
          harbour-statement-2022:
            title: Statement on tickets
            kind: webpage
            publisher: not-stated
            published: 2022-03-02
            url: https://harbour.example/statement?page=2

    Known limits:
        A parameter is known by its name, so a `key` that only names a document is reported too, and
        a secret under another name, or in the path, is not. A fragment is reported where it has such
        a parameter, or is 32 characters or more that look like chance; an ordinary one such as
        `#page=3`, `#results` or a text fragment is not.
    """
    for source in corpus.sources.values():
        for field, address in (("url", source.url), ("archived", source.archived)):
            found = () if address is None else secrets_in(address)
            if found:
                yield Finding(
                    "FC107",
                    ("sources", source.id, field),
                    f"{field} of '{source.id}' holds what looks like a secret: {', '.join(found)}",
                    "leave it out; where the document cannot be had without it, say so in a note",
                )
