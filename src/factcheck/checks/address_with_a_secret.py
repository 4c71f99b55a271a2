"""FC107: an address with a parameter that lets its holder in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding
from factcheck.model.addresses import name_secrets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """An address of a source holds what looks like a secret.

    Why:
        A parameter such as `token`, `key`, `signature` or `X-Amz-Signature` gives access to whoever
        has it, and everybody reads a ledger; it also soon expires. The program omits it from what
        it writes (the lock, exports, links, pages); your file keeps it.

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
        Parameters are recognised by name, so a `key` that only names a document is reported too,
        and a secret under another name, or in the path, is not. A fragment is reported if it has
        such a parameter or 32 or more random-looking characters, but not an ordinary one such as
        `#page=3`, `#results` or a text fragment.
    """
    for source in corpus.sources.values():
        for field, address in (("url", source.url), ("archived", source.archived)):
            found = () if address is None else name_secrets(address)
            if found:
                yield Finding(
                    "FC107",
                    ("sources", source.id, field),
                    f"{field} of '{source.id}' holds what looks like a secret: {', '.join(found)}",
                    "omit it; if the document needs it, say so in a note",
                )
