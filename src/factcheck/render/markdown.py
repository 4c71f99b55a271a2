"""Views as GitHub-flavoured Markdown, ready to be pasted into a wiki or a story file.

Every text of the ledger is escaped, so that it reads as it was printed and makes no markup.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Final

from factcheck.queries.field_words import in_words
from factcheck.queries.lookalike_views import WHAT_IT_IS
from factcheck.queries.views import marked, say_state
from factcheck.queries.wording import capital, juxtaposed_line
from factcheck.render.claim_table import NO_FIGURE, with_more
from factcheck.render.terminal import emptied_in_words
from factcheck.text.printable import escape_unsafe

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.queries.lookalike_views import LookalikeList, LookalikeView
    from factcheck.queries.views import (
        AppearanceView,
        Catalogue,
        ClaimList,
        ClaimPage,
        ClaimView,
        DisputeList,
        DisputeView,
        Export,
        NeighbourView,
        RecordPage,
    )
    from factcheck.render.options import Options

_SPECIAL: Final = re.compile(
    r"[\\`*_\[\]<>|~$]|&(?=[#\w])|:(?=//|[\w+-]+:)|(?<=www)\.|(?<=\w)@(?=\w)", re.IGNORECASE
)
"""What GitHub's Markdown, its autolinks, emoji and mathematics act upon anywhere in a line."""
_AT_START: Final = re.compile(r"^( *)([-+#=]|\d+(?=[.)]))")
"""What makes a list, a heading or a rule of a line that starts with it."""
_AT_EDGE: Final = re.compile(r"^\s+|\s+$")
"""Spaces of any kind that a cell or a list item would lose."""
_LINE_END: Final = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
_UNSAFE_IN_ADDRESS: Final = re.compile(
    r"[<>\\\x00-\x20\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]"
)
_HEADINGS: Final = ("Who", "Claim", "Figure", "What it measures", "When", "Source")


class _Notes:
    """Numbers sources in the order in which they are first named."""

    def __init__(self) -> None:
        self.appearances: dict[str, AppearanceView] = {}
        self.places: dict[str, int] = {}
        self.quotes: dict[str, dict[str, str | None]] = {}
        self.remarks: dict[str, tuple[str, ...]] = {}

    def number(self, claim: ClaimView) -> str:
        """Give the numbers of a claim's sources, and keep its quotes for the notes."""
        numbers = []
        for appearance in claim.appearances:
            self.appearances.setdefault(appearance.source, appearance)
            place = self.places.setdefault(appearance.source, len(self.places) + 1)
            part = f", {appearance.locator}" if appearance.locator is not None else ""
            more = "".join(f", {name}: {text}" for name, text in in_words(appearance.more))
            line = f"{claim.who}, {appearance.tell_manner(appearance.steps)}{part}{more}: {appearance.quote}"
            own = appearance.link if appearance.link != appearance.url else None
            self.quotes.setdefault(appearance.source, {})[line] = own
            self.remarks[line] = tuple(dict.fromkeys((*self.remarks.get(line, ()), *claim.notes)))
            numbers.append(f"[^{place}]")
        return ", ".join(dict.fromkeys(numbers))

    def written(self) -> Iterator[str]:
        """Write the notes: each source with the quotes from it.

        Footnotes link both ways on GitHub, GitLab and in most editors; where there are none, as in
        CommonMark and GitHub's wikis, the same signs stand there as text, and nothing is lost. An
        anchor of our own (`<a id>`) would be stripped, or renamed, by half of them.
        """
        if self.appearances:
            yield "\n## Sources\n\n"
        for number, (source, appearance) in enumerate(self.appearances.items(), start=1):
            publisher = appearance.publisher
            publisher = "publisher not stated" if publisher == "not-stated" else publisher
            archived = (
                f" ([archived](<{_address(appearance.archived)}>))" if appearance.archived else ""
            )
            title = escaped(appearance.title)
            linked = f"[{title}](<{_address(appearance.url)}>)" if appearance.url else title
            writers = f"{escaped(appearance.writers)}. " if appearance.writers else ""
            published = escaped(appearance.published)
            yield "\n" if number > 1 else ""
            yield f"[^{number}]: {writers}{linked}{archived}. {escaped(publisher)}, {published}"
            yield "" if published.endswith(".") else "."
            yield "".join(
                f" {label[0].upper()}{label[1:]}: {escaped(text)}."
                for label, text in appearance.remarks
            )
            yield "\n"
            for line, link in self.quotes[source].items():
                there = "" if link is None else f" ([there](<{_address(link)}>))"
                yield f"    - {escaped(line)}{there}\n"
                yield from (f"      - {escaped(f'Note: {note}')}\n" for note in self.remarks[line])


def claim_list(view: ClaimList, options: Options) -> Iterator[str]:
    """Write a list of claims: a table a topic, then its sources, numbered."""
    notes = _Notes()
    yield f"# {escaped(view.title)}\n"
    yield from _head_note(view)
    yield from _topics(view, notes)
    yield from _remarks(view.remarks)
    if view.emptied_by:
        yield f"\nNo claim passes {escaped(emptied_in_words(view.emptied_by))}.\n"
    yield from notes.written()


def export(view: Export, options: Options) -> Iterator[str]:
    """Write a topic or a corpus whole: figures, disputes, sources."""
    notes = _Notes()
    yield f"# {escaped(view.claims.title)}\n"
    yield from _head_note(view.claims)
    yield from _topics(view.claims, notes)
    yield from _remarks(view.claims.remarks)
    if view.disputes.disputes:
        yield "\n## Disputes\n"
    for dispute in view.disputes.disputes:
        yield f"\n### {escaped(dispute.question)}\n"
        yield from _dispute(dispute, notes)
    if view.disputes.lookalikes:
        yield f"\n## {capital(WHAT_IT_IS)}\n"
    for lookalike in view.disputes.lookalikes:
        yield f"\n### {escaped(lookalike.title)}\n"
        yield from _lookalike(lookalike, notes)
    for title, lines in view.sections:
        yield f"\n## {title}\n\n"
        yield from (f"- {escaped(line)}\n" for line in lines)
    yield from notes.written()


def _head_note(view: ClaimList) -> Iterator[str]:
    """Write what the corpus says of itself above its claims."""
    if view.note is not None and view.claims:
        yield f"\n{escaped(view.note)}\n"


def claim_page(view: ClaimPage, options: Options) -> Iterator[str]:
    """Write one claim whole."""
    claim, notes = view.claim, _Notes()
    yield f"# {escaped(claim.statement)}\n\n"
    yield f"{escaped(claim.who)}, {escaped(claim.said_on)}. Claim {escaped(claim.id)}.\n\n"
    yield from _table(_HEADINGS, claim_rows(claim, notes), notes_last=True)
    if view.sums:
        yield "\n## Parts and their whole\n\n"
    yield from (f"- {escaped(line)}\n" for line in view.sums)
    for heading, answers in (("Answers to", claim.counters), ("Answered by", claim.countered_by)):
        if answers:
            yield f"\n## {heading}\n\n"
        for answer in answers:
            line = f"{answer.words}: {answer.untold}({answer.claim})"
            yield f"- {escaped(with_more(line, answer.more))}\n"
            for quote in answer.quotes:
                yield f"  - in {escaped(answer.source)}: {escaped(quote)}\n"
    for question, dispute, neighbours in view.disputes:
        yield f"\n## {escaped(question)}\n\nDispute {escaped(dispute)}.\n\n"
        for each in neighbours:
            yield from _neighbour(each)
    for title, lookalike, why_not, neighbours in view.lookalikes:
        yield f"\n## {escaped(title)}\n\nLookalike {escaped(lookalike)}: {WHAT_IT_IS}. {escaped(why_not)}\n\n"
        for each in neighbours:
            yield from _neighbour(each)
    if claim.note is not None:
        yield f"\nNote: {escaped(claim.note)}\n"
    yield from notes.written()


def _neighbour(view: NeighbourView) -> Iterator[str]:
    who = escaped(marked(view.who, view.status))
    yield f"- {view.how}: {who}, {escaped(view.said_on)}: {escaped(view.statement)}\n"
    for line in view.comparability:
        yield f"  - {escaped(line)}\n"


def dispute_list(view: DisputeList, options: Options) -> Iterator[str]:
    """Write disputes one below the other, with one list of sources."""
    notes = _Notes()
    yield f"# {escaped(view.title)}\n"
    for dispute in view.disputes:
        yield f"\n## {escaped(dispute.question)}\n"
        yield from _dispute(dispute, notes)
    yield from _lookalikes(view.lookalikes, notes)
    yield from _remarks(view.remarks)
    yield from notes.written()


def lookalike_list(view: LookalikeList, options: Options) -> Iterator[str]:
    """Write lookalikes one below the other, with one list of sources."""
    notes = _Notes()
    yield f"# {escaped(view.title)}\n"
    yield from _lookalikes(view.lookalikes, notes)
    yield from _remarks(view.remarks)
    yield from notes.written()


def lookalike_page(view: LookalikeView, options: Options) -> Iterator[str]:
    """Write one lookalike with its sources."""
    notes = _Notes()
    yield f"# {escaped(view.title)}\n"
    yield from _lookalike(view, notes)
    yield from notes.written()


def dispute_page(view: DisputeView, options: Options) -> Iterator[str]:
    """Write one dispute with its sources."""
    notes = _Notes()
    yield f"# {escaped(view.question)}\n"
    yield from _dispute(view, notes)
    yield from notes.written()


def catalogue(view: Catalogue, options: Options) -> Iterator[str]:
    """Write what there is of a kind as a table."""
    rows = ([str(cell) for cell in row] for row in view.rows)
    yield from _table(view.columns, rows, notes_last=False)


def record_page(view: RecordPage, options: Options) -> Iterator[str]:
    """Write any other record with the claims that use it."""
    notes = _Notes()
    yield f"# {escaped(view.title)}\n\n"
    for name, text in view.fields:
        yield f"- {escaped(name)}: {escaped(text)}\n"
    if view.claims:
        yield "\n"
        yield from _table(_HEADINGS, _rows(view.claims, notes), notes_last=True)
    yield from notes.written()


def claim_rows(claim: ClaimView, notes: _Notes) -> Iterator[tuple[str, ...]]:
    """Give a row for each figure of a claim; the last cell is Markdown already."""
    number = notes.number(claim)
    who = marked(claim.who, claim.status)
    said = with_more(f"{claim.statement} ({claim.id})", claim.more)
    for figure in claim.figures:
        yield who, said, figure.value, figure.what, figure.when, number
    if not claim.figures:
        yield who, said, NO_FIGURE, NO_FIGURE, f"said {claim.said_on}", number


def _rows(claims: Sequence[ClaimView], notes: _Notes) -> Iterator[tuple[str, ...]]:
    for claim in claims:
        yield from claim_rows(claim, notes)


def escaped(text: str) -> str:
    """Write a text so that GitHub's Markdown shows exactly it, on one line.

    Line ends become `<br>`; control characters are shown by their code points.
    """
    lines = (_escaped_line(line) for line in _LINE_END.split(text))
    return "<br>".join(lines)


def _escaped_line(line: str) -> str:
    shown = _SPECIAL.sub(lambda match: f"\\{match[0]}", escape_unsafe(line))
    return _AT_EDGE.sub(_as_references, _AT_START.sub(_harmless_start, shown))


def _as_references(match: re.Match[str]) -> str:
    """Write spaces as character references, which no parser trims."""
    return "".join(f"&#{ord(character)};" for character in match[0])


def _harmless_start(match: re.Match[str]) -> str:
    space, sign = match.groups()
    return f"{space}{sign}\\" if sign.isdigit() else f"{space}\\{sign}"


def _address(text: str) -> str:
    """Write an address so that it ends where its brackets do, and acts on no terminal (RFC 3986)."""
    return _UNSAFE_IN_ADDRESS.sub(
        lambda match: "".join(f"%{byte:02X}" for byte in match[0].encode()), text
    )


def _topics(view: ClaimList, notes: _Notes) -> Iterator[str]:
    if not view.by_topic:
        rows = (
            (claim.topic_title, *row) for claim in view.claims for row in claim_rows(claim, notes)
        )
        yield "\n"
        yield from _table(("Topic", *_HEADINGS), rows, notes_last=True)
        return
    for title, claims in groupby(view.claims, key=lambda claim: claim.topic_title):
        yield f"\n## {escaped(title)}\n\n"
        yield from _table(_HEADINGS, _rows(tuple(claims), notes), notes_last=True)


def _dispute(view: DisputeView, notes: _Notes) -> Iterator[str]:
    yield f"\nDispute {escaped(view.id)}, {say_state(view.state)}.\n\n"
    yield from _table(_HEADINGS, _rows(view.claims, notes), notes_last=True)
    lines = [*view.answers]
    if view.juxtaposed:
        lines.append(juxtaposed_line(view.juxtaposed))
    lines += [view.withdrawn] if view.withdrawn else []
    lines += view.comparability
    lines += [f"Bridge: {'; '.join(view.bridge)}"] if view.bridge else []
    if view.note is not None:
        lines.append(f"Note: {view.note}")
    lines += [f"{name.capitalize()}: {text}" for name, text in in_words(view.more)]
    if lines:
        yield "\n"
    for line in lines:
        yield f"- {escaped(line)}\n"


def _lookalikes(views: Sequence[LookalikeView], notes: _Notes) -> Iterator[str]:
    for view in views:
        yield f"\n## {escaped(view.title)}\n"
        yield from _lookalike(view, notes)


def _lookalike(view: LookalikeView, notes: _Notes) -> Iterator[str]:
    yield f"\nLookalike {escaped(view.id)}: {WHAT_IT_IS}. {escaped(view.why_not)}\n\n"
    yield from _table(_HEADINGS, _rows(view.claims, notes), notes_last=True)
    lines = [*view.comparability, *(() if view.note is None else (f"Note: {view.note}",))]
    lines += [f"{name.capitalize()}: {text}" for name, text in in_words(view.more)]
    if lines:
        yield "\n"
    for line in lines:
        yield f"- {escaped(line)}\n"


def _table(
    headings: Sequence[str], rows: Iterator[Sequence[str]], *, notes_last: bool
) -> Iterator[str]:
    """Write a table; the numbers of notes in a last column are Markdown already."""
    yield f"| {' | '.join(headings)} |\n"
    yield f"|{' --- |' * len(headings)}\n"
    for row in rows:
        *cells, last = row
        shown = [*map(escaped, cells), last if notes_last else escaped(last)]
        yield f"| {' | '.join(shown)} |\n"


def _remarks(remarks: tuple[str, ...]) -> Iterator[str]:
    if remarks:
        yield "\n"
    for remark in remarks:
        yield f"{escaped(remark)}\n"


VIEWS: Final = {
    "Catalogue": catalogue,
    "ClaimList": claim_list,
    "ClaimPage": claim_page,
    "DisputeList": dispute_list,
    "DisputeView": dispute_page,
    "Export": export,
    "LookalikeList": lookalike_list,
    "LookalikeView": lookalike_page,
    "RecordPage": record_page,
}
