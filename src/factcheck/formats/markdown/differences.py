"""The difference of two states as Markdown for a comment on a pull request.

The comment begins with a marker, by which a program finds it again to update it, and stays below
what GitHub takes; what does not fit is left out record by record.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.formats.markdown.escape import escaped
from factcheck.formats.table.differences import (
    COMPUTED,
    NOTHING,
    OTHER_RECORDS,
    TEXTS,
    answers_in_words,
    field_name,
    gains_in_words,
    headline,
    quote_in_words,
    text_in_words,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.diff.views import (
        Differences,
        DisputeChange,
        FieldChange,
        RecordChange,
        TopicChanges,
    )
    from factcheck.formats.options import Options

MARKER: Final = "<!-- factcheck diff -->"
_MOST: Final = 65_000
"""Bytes of a comment: GitHub takes 65,536 characters of one, and a byte is never more than one."""
_CALLING: Final = re.compile(r"@(?=\w)|(?<!&)#(?=\w)|\bGH-(?=\d)", re.IGNORECASE)
"""What GitHub takes for a person or an issue even where it is escaped; only an empty comment parts
the sign from the name without adding a character (github/markup, issue 1168)."""
_AT_END: Final = re.compile(r"(?<!\\)#(?=#*$)")
"""What would close a heading."""
_MOST_LINES: Final = 8
"""Lines of one record that are shown at once; more are folded in."""


class _Block(NamedTuple):
    """One record with the heading below which it stands."""

    heading: str
    text: str


def difference(view: Differences, options: Options) -> Iterator[str]:
    """Write everything that differs, as far as a comment holds it."""
    counts = ", ".join(view.counts) or NOTHING
    states = f"{_shown(view.before.name)} → {_shown(view.after.name)}"
    head = f"{MARKER}\n### {_shown(view.title)}\n\n{states}: **{_shown(counts)}**\n"
    yield head
    room = _MOST - len(head.encode())
    last, left_out = "", 0
    for block in _blocks(view):
        piece = block.text if block.heading == last else f"\n#### {block.heading}\n{block.text}"
        size = len(piece.encode())
        if size > room:
            left_out += 1
            continue
        room -= size
        last = block.heading
        yield piece
    if left_out:
        noun = "change does" if left_out == 1 else "changes do"
        yield f"\n{left_out:,} {noun} not fit here and {_IS[left_out == 1]} left out; `factcheck diff` shows all.\n"


def _shown(text: str) -> str:
    """Write a text so that GitHub shows exactly it, calls nobody and links to no issue."""
    return _AT_END.sub(r"\\#", _CALLING.sub(r"\g<0><!-- -->", escaped(text)))


_IS: Final = {True: "is", False: "are"}


def _blocks(view: Differences) -> Iterator[_Block]:
    for topic in view.topics:
        title = _shown(topic.title)
        for text in _of_topic(topic):
            yield _Block(title, text)
    for record in view.records:
        yield _Block(OTHER_RECORDS, _record(record))
    for each in view.derivations:
        title = _shown(f"{each.title} ({each.id})")
        lines = [
            f"- {title}",
            f"  - was: {_shown(each.before)}",
            f"  - now: {_shown(each.after)}",
        ]
        yield _Block(COMPUTED, _joined(lines))
    for archived in view.texts:
        yield _Block(TEXTS, _joined([f"- {_shown(text_in_words(archived))}"]))


def _of_topic(topic: TopicChanges) -> Iterator[str]:
    for record in topic.records:
        yield _record(record)
    for dispute in topic.disputes:
        yield _dispute(dispute)
    for quote in topic.quotes:
        if quote.is_trouble:
            words = _shown(quote_in_words(quote))
            yield _joined([f"**proof** {words}", "", f"- {_shown(quote.quote)}"])
    gains = gains_in_words(topic)
    if gains is not None:
        yield _joined([f"**proof** {_shown(gains)}"])


def _record(record: RecordChange) -> str:
    change, _, rest = headline(record).partition(" ")
    is_whole = record.change in {"added", "removed"}
    lines = [line for field in record.fields for line in _field(field, is_whole=is_whole)]
    title = "" if record.is_title_changed else f": {_shown(record.title)}"
    return _folded(f"**{change}** {_shown(rest)}{title}", lines)


def _field(field: FieldChange, *, is_whole: bool) -> Iterator[str]:
    name = _shown(field_name(field, is_whole=is_whole))
    remarks = f" ({_shown('; '.join(field.remarks))})" if field.remarks else ""
    if field.old is None or field.new is None:
        text = _shown((field.new if field.old is None else field.old) or "")
        yield f"- {name}{remarks}: {text}" if field.is_quote else f"- {name}: {text}{remarks}"
    elif len(field.old) + len(field.new) <= _SHORT and not field.is_quote:
        yield f"- {name}: {_shown(field.old)} → {_shown(field.new)}{remarks}"
    else:
        yield f"- {name}{remarks}"
        yield f"  - was: {_shown(field.old)}"
        yield f"  - now: {_shown(field.new)}"


_SHORT: Final = 80
"""Characters of two states that stand on one line."""


def _dispute(dispute: DisputeChange) -> str:
    lines = []
    for words, gone, come in answers_in_words(dispute):
        indent = "  " if words else ""
        lines += [f"- {_shown(words)}"] if words else []
        lines += [f"{indent}- no longer: {_shown(text)}" for text in gone]
        lines += [f"{indent}- now: {_shown(text)}" for text in come]
    return _folded(
        f"**answers** in dispute {_shown(dispute.id)}: {_shown(dispute.question)}", lines
    )


def _folded(title: str, lines: list[str]) -> str:
    """Join a title and its lines; many lines are shown when a reader asks for them."""
    if not lines:
        return _joined([title])
    if len(lines) <= _MOST_LINES:
        return _joined([title, "", *lines])
    summary = f"<details><summary>{len(lines)} lines</summary>"
    return _joined([title, "", summary, "", *lines, "", "</details>"])


def _joined(lines: list[str]) -> str:
    return "\n" + "".join(f"{line}\n" for line in lines)


VIEWS: Final = {
    "Differences": difference,
}
