"""The difference of two states of a corpus, for somebody who must judge a change of it.

Linear in the size of the corpus: records meet by id, and only disputes with a changed member are
compared anew.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.diff.answer_changes import find_derivation_changes, find_dispute_changes
from factcheck.diff.changes import build_blank, find_changes
from factcheck.diff.counts import count_changes
from factcheck.diff.proof_changes import find_quote_changes, find_text_changes
from factcheck.diff.renames import find_renames
from factcheck.diff.shapes import build_shape
from factcheck.diff.views import (
    Differences,
    DisputeChange,
    FieldChange,
    QuoteChange,
    RecordChange,
    StateView,
    TopicChanges,
)
from factcheck.model.chains import fill_chains
from factcheck.model.claims import Claim, Dispute
from factcheck.model.editorial import Lookalike
from factcheck.model.vocabulary import ClaimStatus, RecordKind
from factcheck.queries.speakers import name_who_says
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.model.corpus import Corpus, Record
    from factcheck.model.proofs import Lock

_KINDS: Final = (
    RecordKind.CLAIM,
    RecordKind.DISPUTE,
    RecordKind.LOOKALIKE,
    RecordKind.DERIVATION,
    RecordKind.SOURCE,
    RecordKind.MEASURE,
    RecordKind.PERSON,
    RecordKind.PARTY,
    RecordKind.TOPIC,
    RecordKind.SCALE,
)
_IN_HEADLINE: Final = frozenset(("claimant", "name", "question", "said_on", "statement", "title"))
"""Fields of a new or removed record that its headline holds already, with its topic."""


@dataclass(frozen=True, slots=True)
class State:
    """One state of a corpus, with what was proven in it."""

    view: StateView
    corpus: Corpus
    lock: Lock


def find_differences(before: State, after: State) -> Differences:
    """Return everything that differs between two states of a corpus.

    Args:
        before: the older state.
        after: the newer state.
    """
    old, new = before.corpus, after.corpus
    renamed = find_renames(old, new)
    found = [pair for kind in _KINDS for pair in _compare_kind(kind, old, new, renamed)]
    found += _compare_heads(old, new)
    touched = {record.id for _, record in found} | set(renamed)
    disputes = list(find_dispute_changes(old, new, renamed, touched))
    quotes = list(find_quote_changes((old, before.lock), (new, after.lock), renamed))
    derivations = tuple(find_derivation_changes(old, new, renamed))
    texts = tuple(find_text_changes(before.lock, after.lock, renamed))
    head = new.head or old.head
    return Differences(
        title="" if head is None else head.title,
        before=before.view,
        after=after.view,
        counts=count_changes(
            [record for _, record in found],
            [change for _, change in disputes],
            derivations,
            [change for _, change in quotes],
            texts,
        ),
        topics=tuple(_group_by_topic(old, new, found, disputes, quotes)),
        records=tuple(record for topic, record in found if topic is None),
        derivations=derivations,
        texts=texts,
    )


def _compare_kind(
    kind: RecordKind, before: Corpus, after: Corpus, renamed: Mapping[str, str]
) -> Iterator[tuple[str | None, RecordChange]]:
    old, new = before.list_records(kind), after.list_records(kind)
    known = {renamed.get(key, key): record for key, record in old.items()}
    for key, record in new.items():
        was = known.get(key)
        if was is None:
            yield _find_topic(record), _build_whole_change(kind, after, record, is_new=True)
        elif was != record:
            states = _fill_implied(before, was), _fill_implied(after, record)
            change = _build_change(kind, after, *states, renamed)
            if change is not None:
                yield _find_topic(record), change
    for key, record in known.items():
        if key not in new:
            yield _find_topic(record), _build_whole_change(kind, before, record, is_new=False)


def _fill_implied(corpus: Corpus, record: Record) -> Record:
    return fill_chains(record, corpus.sources) if isinstance(record, Claim) else record


def _compare_heads(before: Corpus, after: Corpus) -> Iterator[tuple[None, RecordChange]]:
    """Yield what the corpus says of itself otherwise; which files it includes is no difference of its own."""
    if before.head is None or after.head is None:
        return
    fields = [
        field
        for field in find_changes(build_shape(before.head, {}), build_shape(after.head, {}))
        if field.path != ("include",)
    ]
    if fields:
        title = after.head.title
        yield None, RecordChange("corpus", "corpus", "changed", None, title, None, tuple(fields))


def _build_whole_change(
    kind: RecordKind, corpus: Corpus, record: Record, *, is_new: bool
) -> RecordChange:
    fields = build_shape(record, {})
    skipped = _IN_HEADLINE | ({"topic"} if _find_topic(record) is not None else frozenset())
    shown = {name: shape for name, shape in fields.items() if name not in skipped}
    states = (build_blank(shown), shown) if is_new else (shown, build_blank(shown))
    return RecordChange(
        kind=kind.singular,
        id=record.id,
        change="added" if is_new else "removed",
        renamed_from=None,
        who=_say_who(corpus, record),
        title=_find_title(record),
        fields=find_changes(*states),
    )


def _build_change(
    kind: RecordKind, corpus: Corpus, old: Record, new: Record, renamed: Mapping[str, str]
) -> RecordChange | None:
    fields = find_changes(build_shape(old, renamed), build_shape(new, {}))
    is_renamed = old.id != new.id
    if not fields and not is_renamed:
        return None
    return RecordChange(
        kind=kind.singular,
        id=new.id,
        change="renamed" if is_renamed else _name_change(old, new),
        renamed_from=old.id if is_renamed else None,
        who=_say_who(corpus, new),
        title=_find_title(new),
        fields=_add_quotes(fields, old, new),
    )


def _name_change(old: Record, new: Record) -> str:
    """Return what became of a record: withdrawn and corrected are words of the ledger itself."""
    if isinstance(old, Claim) and isinstance(new, Claim) and old.status is not new.status:
        return {
            ClaimStatus.WITHDRAWN: "withdrawn",
            ClaimStatus.CORRECTED: "corrected",
            None: "changed",
        }[new.status]
    return "changed"


def _add_quotes(
    fields: tuple[FieldChange, ...], old: Record, new: Record
) -> tuple[FieldChange, ...]:
    """Return the changes of fields; beside each changed value is whether the words that carry it changed as well."""
    if not isinstance(old, Claim) or not isinstance(new, Claim):
        return fields
    if not (old.appearances and new.appearances):
        return fields
    one, other = (Counter(each.quote for each in claim.appearances) for claim in (old, new))
    noun = "quote" if len(new.appearances) == 1 else "quotes"
    remark = f"{noun} unchanged" if one == other else f"{noun} changed too"
    return tuple(
        replace(field, remarks=(*field.remarks, remark)) if _is_changed_value(field) else field
        for field in fields
    )


def _is_changed_value(field: FieldChange) -> bool:
    is_value = field.path[:1] == ("figures",) and field.path[-1] == "value"
    return is_value and field.old is not None and field.new is not None


def _group_by_topic(
    before: Corpus,
    after: Corpus,
    records: list[tuple[str | None, RecordChange]],
    disputes: list[tuple[str, DisputeChange]],
    quotes: list[tuple[str, QuoteChange]],
) -> Iterator[TopicChanges]:
    """Yield the topics in the order of the newer state, then those that it no longer has."""
    by_topic: defaultdict[str, tuple[list[RecordChange], list[DisputeChange], list[QuoteChange]]]
    by_topic = defaultdict(lambda: ([], [], []))
    for topic, record in records:
        if topic is not None:
            by_topic[topic][0].append(record)
    for topic, dispute in disputes:
        by_topic[topic][1].append(dispute)
    for topic, quote in quotes:
        by_topic[topic][2].append(quote)
    for topic in dict.fromkeys((*after.topics, *before.topics, *by_topic)):
        if topic in by_topic:
            known = after.topics.get(topic) or before.topics.get(topic)
            title = topic if known is None else known.title
            found, answers, proofs = by_topic[topic]
            yield TopicChanges(topic, title, tuple(found), tuple(answers), tuple(proofs))


def _find_topic(record: Record) -> str | None:
    return record.topic if isinstance(record, Claim | Dispute | Lookalike) else None


def _say_who(corpus: Corpus, record: Record) -> str | None:
    return (
        f"{name_who_says(corpus, record)}, {record.said_on}" if isinstance(record, Claim) else None
    )


def _find_title(record: Record) -> str:
    for name in ("statement", "question", "title", "name"):
        found = getattr(record, name, None)
        if found is not None:
            return str(found)
    return record.id
