"""The difference of two states as Markdown for a comment on a pull request.

The comment begins with a marker, by which a program finds it again to update it, and stays below
what GitHub takes; what does not fit is left out record by record.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.diff.views import Differences
from factcheck.formats.markdown.escape import escape
from factcheck.formats.table.differences import (
    COMPUTED,
    NOTHING,
    OTHER_RECORDS,
    TEXTS,
    name_field,
    say_answers,
    say_gains,
    say_quote,
    say_record,
    say_text,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.diff.views import (
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


def write_difference(view: Differences, options: Options) -> Iterator[str]:
    """Write everything that differs, as far as a comment holds it.

    Args:
        view: what a change of a corpus means, by topic.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    counts = ", ".join(view.counts) or NOTHING
    states = f"{_escape(view.before.name)} → {_escape(view.after.name)}"
    head = f"{MARKER}\n### {_escape(view.title)}\n\n{states}: **{_escape(counts)}**\n"
    yield head
    room = _MOST - len(head.encode())
    last, left_out = "", 0
    for block in _build_blocks(view):
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


def _escape(text: str) -> str:
    """Escape a text so that GitHub shows exactly it, calls nobody and links to no issue."""
    return _AT_END.sub(r"\\#", _CALLING.sub(r"\g<0><!-- -->", escape(text)))


_IS: Final = {True: "is", False: "are"}


def _build_blocks(view: Differences) -> Iterator[_Block]:
    for topic in view.topics:
        title = _escape(topic.title)
        for text in _write_topic(topic):
            yield _Block(title, text)
    for record in view.records:
        yield _Block(OTHER_RECORDS, _write_record(record))
    for each in view.derivations:
        title = _escape(f"{each.title} ({each.id})")
        lines = [
            f"- {title}",
            f"  - was: {_escape(each.before)}",
            f"  - now: {_escape(each.after)}",
        ]
        yield _Block(COMPUTED, _join_lines(lines))
    for archived in view.texts:
        yield _Block(TEXTS, _join_lines([f"- {_escape(say_text(archived))}"]))


def _write_topic(topic: TopicChanges) -> Iterator[str]:
    for record in topic.records:
        yield _write_record(record)
    for dispute in topic.disputes:
        yield _write_dispute(dispute)
    for quote in topic.quotes:
        if quote.is_trouble:
            words = _escape(say_quote(quote))
            yield _join_lines([f"**proof** {words}", "", f"- {_escape(quote.quote)}"])
    gains = say_gains(topic)
    if gains is not None:
        yield _join_lines([f"**proof** {_escape(gains)}"])


def _write_record(record: RecordChange) -> str:
    change, _, rest = say_record(record).partition(" ")
    is_whole = record.change in {"added", "removed"}
    lines = [line for field in record.fields for line in _write_field(field, is_whole=is_whole)]
    title = "" if record.is_title_changed else f": {_escape(record.title)}"
    return _join_titled(f"**{change}** {_escape(rest)}{title}", lines)


def _write_field(field: FieldChange, *, is_whole: bool) -> Iterator[str]:
    name = _escape(name_field(field, is_whole=is_whole))
    remarks = f" ({_escape('; '.join(field.remarks))})" if field.remarks else ""
    if field.old is None or field.new is None:
        text = _escape((field.new if field.old is None else field.old) or "")
        yield f"- {name}{remarks}: {text}" if field.is_quote else f"- {name}: {text}{remarks}"
    elif len(field.old) + len(field.new) <= _SHORT and not field.is_quote:
        yield f"- {name}: {_escape(field.old)} → {_escape(field.new)}{remarks}"
    else:
        yield f"- {name}{remarks}"
        yield f"  - was: {_escape(field.old)}"
        yield f"  - now: {_escape(field.new)}"


_SHORT: Final = 80
"""Characters of two states that stand on one line."""


def _write_dispute(dispute: DisputeChange) -> str:
    lines = []
    for words, gone, come in say_answers(dispute):
        indent = "  " if words else ""
        lines += [f"- {_escape(words)}"] if words else []
        lines += [f"{indent}- no longer: {_escape(text)}" for text in gone]
        lines += [f"{indent}- now: {_escape(text)}" for text in come]
    return _join_titled(
        f"**answers** in dispute {_escape(dispute.id)}: {_escape(dispute.question)}", lines
    )


def _join_titled(title: str, lines: list[str]) -> str:
    """Join a title and its lines; many lines are shown when a reader asks for them."""
    if not lines:
        return _join_lines([title])
    if len(lines) <= _MOST_LINES:
        return _join_lines([title, "", *lines])
    summary = f"<details><summary>{len(lines)} lines</summary>"
    return _join_lines([title, "", summary, "", *lines, "", "</details>"])


def _join_lines(lines: list[str]) -> str:
    return "\n" + "".join(f"{line}\n" for line in lines)


VIEWS: Final = {
    Differences: write_difference,
}
