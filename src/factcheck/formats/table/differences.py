"""The difference of two states as text for people: a line of counts, then topic by topic.

What was stands behind `-`, what is behind `+`, wherever the two do not fit one line.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from factcheck.diff.views import Differences
from factcheck.formats.table.layout import write_heading, write_paragraph
from factcheck.formats.table.wrap import count_cells, wrap
from factcheck.text.printable import escape_unsafe

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.diff.views import (
        DisputeChange,
        FieldChange,
        PairChange,
        QuoteChange,
        RecordChange,
        TextChange,
        TopicChanges,
    )
    from factcheck.formats.options import Options

_INDENT: Final = "  "
_DEEPER: Final = "    "
OTHER_RECORDS: Final = "Sources, measures and other records"
COMPUTED: Final = "Computed by the editor"
TEXTS: Final = "Archived texts"
_NOTHING_TO_COMPARE: Final = "Nothing to compare."
_MOST_LONE: Final = 3
"""Pairs that came or went of which each is named."""
NOTHING: Final = "nothing differs"


def write_difference(view: Differences, options: Options) -> Iterator[str]:
    """Write everything that differs.

    Args:
        view: what a change of a corpus means, by topic.
        options: the cells of a line, and whether headings may be coloured.
    """
    width = options.width
    yield from write_heading(view.title, width, colour=options.colour)
    counts = ", ".join(view.counts) or NOTHING
    yield from write_paragraph(f"{view.before.name} → {view.after.name}: {counts}.", width)
    for topic in view.topics:
        yield from _write_topic(topic, options)
    if view.records:
        yield from _write_title(OTHER_RECORDS, options)
    for place, record in enumerate(view.records):
        yield "\n" if place else ""
        yield from _write_record(record, width)
    if view.derivations:
        yield from _write_title(COMPUTED, options)
    for derivation in view.derivations:
        yield from write_paragraph(f"{derivation.title} ({derivation.id})", width)
        yield from _write_states("result", derivation.before, derivation.after, width)
    if view.texts:
        yield from _write_title(TEXTS, options)
    for text in view.texts:
        yield from write_paragraph(say_text(text), width)


def name_field(field: FieldChange, *, is_whole: bool) -> str:
    """Name a field, with what became of it where the record itself neither came nor went.

    Args:
        field: the field before and after.
        is_whole: whether the record itself came or went.
    """
    if is_whole or (field.old is not None and field.new is not None):
        return field.field
    return f"{field.field} {'removed' if field.new is None else 'added'}"


def say_answers(
    dispute: DisputeChange,
) -> Iterator[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """Say what became of the answers: words, what no longer holds, what holds now.

    Pairs that came or went and are not like for like are counted where they are many.

    Args:
        dispute: the dispute before and after.
    """
    if dispute.rest_before != dispute.rest_after:
        one, other = (each or "no bridge" for each in (dispute.rest_before, dispute.rest_after))
        yield f"left unexplained by the bridge: {one} → {other}", (), ()
    if not dispute.pairs and dispute.before != dispute.after:
        gone = () if dispute.change == "added" else (dispute.before or _NOTHING_TO_COMPARE,)
        come = () if dispute.change == "removed" else (dispute.after or _NOTHING_TO_COMPARE,)
        yield "", gone, come
    rest: Counter[str] = Counter()
    lone = [each for each in dispute.pairs if each.before is None or each.after is None]
    is_many = len(lone) > _MOST_LONE
    for pair in dispute.pairs:
        answer = pair.before or pair.after
        is_lone = pair.before is None or pair.after is None
        if is_many and is_lone and answer is not None and answer.standing is None:
            rest["no longer compared" if pair.after is None else "compared now"] += 1
        else:
            yield say_pair(pair), pair.gone, pair.come
    for words, number in rest.items():
        yield f"{words}: {number:,} pairs that are not like for like or cannot be told", (), ()


def say_pair(pair: PairChange) -> str:
    """Say what became of the answer for two figures, without the reasons.

    Args:
        pair: the answers before and after.
    """
    sides = f"{pair.first_value} ({pair.first}) and {pair.second_value} ({pair.second})"
    if pair.after is None:
        assert pair.before is not None, "the pair is in one of the states"
        return f"no longer compared: {sides}: {pair.before.words}"
    if pair.before is None:
        return f"compared now: {sides}: {pair.after.words}"
    if pair.is_other_answer:
        return f"{sides}: {pair.before.words} → {pair.after.words}"
    return f"{sides}: {pair.after.words}, for other reasons"


def say_quote(quote: QuoteChange) -> str:
    """Say what became of the proof of a quote.

    Args:
        quote: its proof before and after.
    """
    because = "" if quote.because is None else f" ({quote.because})"
    return f"quote of {quote.claim} in {quote.source}: {quote.change}{because}"


def say_gains(topic: TopicChanges) -> str | None:
    """Say which claims have quotes that gained their proof, or None where none did.

    Args:
        topic: what changed in it.
    """
    claims = Counter(quote.claim for quote in topic.quotes if quote.is_gain)
    if not claims:
        return None
    named = [claim if number == 1 else f"{claim} ({number})" for claim, number in claims.items()]
    return f"quotes that gained their proof: {', '.join(named)}"


def say_text(text: TextChange) -> str:
    """Say what became of the archived text of a source.

    Args:
        text: its digest before and after.
    """
    if text.before is None:
        return f"{text.source}: archived ({(text.after or '')[:12]})"
    if text.after is None:
        return f"{text.source}: no longer archived ({text.before[:12]})"
    return f"{text.source}: another text ({text.before[:12]} → {text.after[:12]})"


def say_record(record: RecordChange) -> str:
    """Say what became of a record.

    Args:
        record: which came, went or changed.
    """
    renamed = "" if record.renamed_from is None else f" from {record.renamed_from}"
    who = "" if record.who is None else f" ({record.who})"
    name = record.kind if record.kind == record.id else f"{record.kind} {record.id}"
    return f"{record.change} {name}{renamed}{who}"


def _write_topic(topic: TopicChanges, options: Options) -> Iterator[str]:
    width = options.width
    yield from _write_title(f"{topic.title} ({topic.id})", options)
    is_first = True
    for record in topic.records:
        yield "" if is_first else "\n"
        yield from _write_record(record, width)
        is_first = False
    for dispute in topic.disputes:
        yield "" if is_first else "\n"
        yield from _write_dispute(dispute, width)
        is_first = False
    for quote in topic.quotes:
        if quote.is_trouble:
            yield "" if is_first else "\n"
            yield from _write_indented(say_quote(quote), width)
            yield from write_paragraph(quote.quote, width, f"{_INDENT}│ ")
            is_first = False
    gains = say_gains(topic)
    if gains is not None:
        yield "" if is_first else "\n"
        yield from _write_indented(gains, width)


def _write_record(record: RecordChange, width: int) -> Iterator[str]:
    yield from _write_indented(say_record(record), width)
    if not record.is_title_changed:
        yield from write_paragraph(record.title, width, _INDENT)
    is_whole = record.change in {"added", "removed"}
    for field in record.fields:
        yield from _write_field(field, width, is_whole=is_whole)


def _write_field(field: FieldChange, width: int, *, is_whole: bool) -> Iterator[str]:
    name = name_field(field, is_whole=is_whole)
    remarks = f" ({'; '.join(field.remarks)})" if field.remarks else ""
    if field.old is not None and field.new is not None:
        yield from _write_states(
            name, field.old, field.new, width, remarks, is_quote=field.is_quote
        )
        return
    text = field.new if field.old is None else field.old
    if field.is_quote:
        yield from _write_indented(f"{name}{remarks}", width, _INDENT)
        yield from write_paragraph(text or "", width, f"{_DEEPER}│ ")
    else:
        yield from _write_indented(f"{name}: {text}{remarks}", width, _INDENT)


def _write_states(
    name: str, old: str, new: str, width: int, remarks: str = "", *, is_quote: bool = False
) -> Iterator[str]:
    line = f"{name}: {old} → {new}{remarks}"
    if not is_quote and count_cells(escape_unsafe(line)) <= width - len(_INDENT):
        yield from write_paragraph(line, width, _INDENT)
        return
    yield from _write_indented(f"{name}{remarks}", width, _INDENT)
    yield from _write_behind_sign("- ", old, width)
    yield from _write_behind_sign("+ ", new, width)


def _write_behind_sign(sign: str, text: str, width: int) -> Iterator[str]:
    """Write a text behind a sign, its further lines below its first."""
    for place, line in enumerate(wrap(escape_unsafe(text), width - len(_DEEPER) - len(sign))):
        yield f"{_DEEPER}{' ' * len(sign) if place else sign}{line}".rstrip(" ") + "\n"


def _write_indented(text: str, width: int, indent: str = "") -> Iterator[str]:
    """Write a line whose continuation stands further in, so that the next line is told from it."""
    lines = wrap(escape_unsafe(text), width - len(indent) - len(_DEEPER))
    if len(lines) == 1 or count_cells(escape_unsafe(text)) <= width - len(indent):
        yield f"{indent}{escape_unsafe(text)}".rstrip(" ") + "\n"
        return
    for place, line in enumerate(lines):
        yield f"{indent}{_DEEPER if place else ''}{line}".rstrip(" ") + "\n"


def _write_dispute(dispute: DisputeChange, width: int) -> Iterator[str]:
    yield from _write_indented(f"answers in dispute {dispute.id}", width)
    yield from write_paragraph(dispute.question, width, _INDENT)
    for words, gone, come in say_answers(dispute):
        if words:
            yield from _write_indented(words, width, _INDENT)
        for text in gone:
            yield from _write_behind_sign("- ", text, width)
        for text in come:
            yield from _write_behind_sign("+ ", text, width)


def _write_title(text: str, options: Options) -> Iterator[str]:
    yield "\n"
    yield from write_heading(text, options.width, colour=options.colour)
    yield "─" * min(options.width, count_cells(escape_unsafe(text))) + "\n"


VIEWS: Final = {
    Differences: write_difference,
}
