"""Sources as a numbered list of plain text, and texts of the ledger made fit for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.queries.compare_views import enclose
from factcheck.queries.field_words import in_words
from factcheck.queries.wording import NOT_STATED, add_notes, capital
from factcheck.text.printable import escape_unsafe

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.queries.views import AppearanceView, ClaimView

_LINE_END: Final = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")


def plain(text: str) -> str:
    """Return a text as it was printed, its further lines indented, with control characters shown."""
    return "\n    ".join(escape_unsafe(line) for line in _LINE_END.split(text))


class Sources:
    """Numbers sources in the order in which they are first named, and keeps what is quoted from each."""

    def __init__(self, *, with_notes: bool = True) -> None:
        self._with_notes = with_notes
        self._appearances: dict[str, AppearanceView] = {}
        self._lines: dict[str, dict[str, None]] = {}

    def number(self, claim: ClaimView) -> str:
        """Return the numbers of a claim's sources in brackets, and keep its quotes."""
        for each in claim.appearances:
            self._appearances.setdefault(each.source, each)
            lines = self._lines.setdefault(each.source, {})
            part = "" if each.locator is None else f", {each.locator}"
            more = "".join(f", {name}: {text}" for name, text in in_words(each.more))
            manner = each.tell_manner(each.steps)
            own = f" {each.link}" if each.link is not None and each.link != each.url else ""
            said = f"{claim.who}, {manner}{part}{more}: {enclose(each.quote)}{own}"
            lines[add_notes(said, [*claim.notes] if self._with_notes else ())] = None
        return self.refer(*(each.source for each in claim.appearances))

    def refer(self, *sources: str) -> str:
        """Return the numbers of sources that are named already, in brackets; of another one its id."""
        order = {source: str(place) for place, source in enumerate(self._appearances, start=1)}
        return f"[{', '.join(order.get(each, each) for each in dict.fromkeys(sources))}]"

    def write(self) -> Iterator[str]:
        """Write each source with the quotes from it."""
        if self._appearances:
            yield "\nSources\n\n"
        for number, (source, each) in enumerate(self._appearances.items(), start=1):
            publisher = "Publisher not stated" if each.publisher == NOT_STATED else each.publisher
            writers = f"{each.writers}. " if each.writers else ""
            cited = f"{writers}{each.title}. {publisher}, {each.published}".removesuffix(".")
            addresses = (("", each.url), ("Archived: ", each.archived))
            parts = [f"{capital(name)}: {text}" for name, text in each.remarks]
            parts += [f"{label}{url}" for label, url in addresses if url is not None]
            yield f"{number}. {plain('. '.join((cited, *parts)))}\n"
            for line in self._lines[source]:
                yield f"   - {plain(line)}\n"
