"""Who says something: a record of the corpus, or one that is made for a name that nobody has yet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from factcheck.drafting.antecedent import select_named
from factcheck.drafting.proposal import Mention
from factcheck.drafting.review.holder import list_near, suggest_holder
from factcheck.drafting.review.printed import NO_OFFICE
from factcheck.drafting.review.question import (
    NEW,
    NONE,
    Choice,
    Question,
    build_choices,
    mark_choices,
    name_known,
    read_name,
)
from factcheck.editing.addition import Record
from factcheck.editing.speakers import list_ids, write_id
from factcheck.errors import FactcheckError
from factcheck.model.catalogue_words import PartyKind
from factcheck.model.names import find_id
from factcheck.model.vocabulary import RecordKind

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping

    from factcheck.drafting.proposal import Proposal
    from factcheck.drafting.review.printed import Office, Printed
    from factcheck.model.corpus import Corpus
    from factcheck.yaml.walk import Texts

SPEAKERS: Final = (RecordKind.PERSON, RecordKind.PARTY)
_KINDS: Final = (
    Choice("p", "person", "a person"),
    Choice("o", "organisation", "an organisation"),
    Choice("u", "unnamed", "somebody whom nobody names"),
)


def find_settled_speaker(proposal: Proposal) -> str | None:
    """Return the id of who says it, where the text settles that and the corpus has a record; else None."""
    speaker = proposal.speaker
    return None if speaker.state == "open" or speaker.ref is None else speaker.ref.id


def list_candidates(proposal: Proposal) -> tuple[Mention, ...]:
    """Return who may have said it: the one whom the text settles, or the candidates of an open speaker."""
    speaker = proposal.speaker
    if speaker.state != "open" and speaker.name:
        return (Mention(speaker.mention, speaker.name, speaker.ref),)
    return select_named(speaker.candidates)


def list_parties(proposal: Proposal, corpus: Corpus, answers: Mapping[str, str]) -> tuple[str, ...]:
    """Return the party that says it, or those for which the person who says it speaks; of a new one, its name.

    Args:
        proposal: what the text proposes.
        corpus: the records.
        answers: what is decided already.
    """
    speaker = find_settled_speaker(proposal) or answers.get("claimant", "")
    is_new = answers.get("claimant>kind") == "organisation"
    said = speaker if speaker in corpus.parties or is_new else ""
    person = corpus.people.get(speaker)
    held = () if person is None else (str(each.party) for each in reversed(person.positions))
    return tuple(each for each in (said, *held, answers.get("claimant>party", "")) if each not in {"", NONE})  # fmt: skip


def ask_speaker(
    field: str,
    label: str,
    corpus: Corpus,
    answers: Mapping[str, str],
    candidates: Iterable[Mention],
    *,
    first: Iterable[str] = (),
    printed: Printed,
) -> Iterator[Question]:
    """Yield the question who it is, and those about a person or a party that no record has.

    Args:
        field: where the answer is recorded.
        label: what stands before it.
        corpus: the records.
        answers: what is decided already.
        candidates: who it may be, the nearest first.
        first: ids of the parties that stand before others.
        printed: what the text prints of those who speak in it.
    """
    choices: dict[tuple[str, ...], Choice] = {}
    for each in candidates:
        known = each.ref.id if each.ref else _find_made(corpus, each.name)
        office = printed.offices.get(each.name)
        if office is not None and known is None:
            near = list_near(each.name, corpus, printed)
            holder = suggest_holder(
                field, each.name, corpus, near, house=printed.house, office=office
            )
            if holder is not None:
                choices.setdefault((holder.words,), holder)
        if each.name:
            value = known or NEW + each.name
            choices.setdefault((value,), Choice("", value, _say_candidate(each, known)))
    yield Question(
        field, label, mark_choices(choices.values()), "a name or an id",
        partial(read_name, corpus, SPEAKERS), name_known(corpus, SPEAKERS), makes="person or party",
    )  # fmt: skip
    answer = answers.get(field, "")
    if answer.startswith(NEW):
        name = answer.removeprefix(NEW)
        office = printed.offices.get(name, NO_OFFICE)
        parties = (*first, *list_near(name, corpus, printed))
        yield from _ask_new(field, name, corpus, answers, parties, office=office)


def _find_made(corpus: Corpus, name: str) -> str | None:
    """Return the id of who has a name by now: a claim before may have made the record."""
    try:
        return find_id(corpus, name, SPEAKERS)
    except FactcheckError:
        return None  # several have it


def _say_candidate(mention: Mention, known: str | None) -> str:
    record = "" if known is None else f" ({known})"
    because = "" if mention.because is None else f", {mention.because}"
    return f"{mention.name}{record}{because}"


def _ask_new(
    field: str,
    name: str,
    corpus: Corpus,
    answers: Mapping[str, str],
    first: tuple[str, ...],
    *,
    office: Office,
) -> Iterator[Question]:
    yield Question(f"{field}>kind", f"{name} is", _KINDS)
    kind = answers.get(f"{field}>kind")
    if kind == "organisation":
        yield ask_party_kind(f"{field}>of", name)
    elif kind is not None:
        none = (Choice("n", NONE, "no party"),) if kind == "unnamed" else ()
        yield from ask_party(
            f"{field}>party", f"{name} is of", corpus, answers, first=first, none=none
        )
        if answers.get(f"{field}>party", NONE) != NONE:
            yield Question(
                f"{field}>title",
                f"{name}'s office",
                (),
                "the title as printed",
                prefill=office.title,
            )


def ask_party(
    field: str,
    label: str,
    corpus: Corpus,
    answers: Mapping[str, str],
    *,
    first: Iterable[str] = (),
    none: tuple[Choice, ...] = (),
    proposed: str = "",
    because: str = "",
) -> Iterator[Question]:
    """Yield the question which party it is, and that about the kind of a new one.

    Args:
        field: where the answer is recorded.
        label: what stands before it.
        corpus: the records.
        answers: what is decided already.
        first: ids of the parties that stand before others; of new ones, the answers with their names.
        none: the choice that there is none, where there may be none.
        proposed: the party that it probably is.
        because: the reason for that.
    """
    kinds = (RecordKind.PARTY,)
    records = corpus.parties
    parties = dict.fromkeys(
        (*(each for each in first if each[:1] == NEW or each in records), *records)
    )
    words = ((each, f"{each[1:]} (new)" if each.startswith(NEW) else each) for each in parties)
    choices = (*build_choices(words), *none)
    reading = partial(read_name, corpus, kinds)
    yield Question(
        field, label, choices, "a name or an id", reading, name_known(corpus, kinds), makes="party",
        proposed=proposed, because=because,
    )  # fmt: skip
    if answers.get(field, "").startswith(NEW) and _find_kind(field, answers) in {None, field}:
        yield ask_party_kind(f"{field}>of", answers[field].removeprefix(NEW))


def _find_kind(field: str, answers: Mapping[str, str]) -> str | None:
    """Return the field beside which the kind of the new party of a field was answered, or None."""
    named = (each for each, value in answers.items() if value == answers[field])
    return next((each for each in named if f"{each}>of" in answers), None)


def ask_party_kind(field: str, name: str) -> Question:
    """Return the question what kind of party a new one is.

    Args:
        field: the field of the proposal that the answer fills.
        name: what the text calls the party.
    """
    words = tuple(each.value for each in PartyKind)
    return Question(
        field,
        f"{name} is a",
        build_choices((each, each) for each in words),
        "another word",
        lambda text: "-".join(text.casefold().split()),
        tuple((each,) for each in words),
    )


def build_speaker(
    field: str,
    answers: Mapping[str, str],
    taken: Container[str],
    day: str | None,
    made: Iterable[Record] = (),
) -> tuple[str, tuple[Record, ...]]:
    """Return the id of who it is, and the records that it takes.

    Args:
        field: where the answer is recorded.
        answers: what was decided.
        taken: ids that are declared.
        day: the day on which a new person is seen in office, or None.
        made: the records that the same claim takes already.
    """
    answer = answers[field]
    if not answer.startswith(NEW):
        return answer, ()
    name = answer.removeprefix(NEW)
    speaker = find_free_id(name, taken)
    kind = answers[f"{field}>kind"]
    if kind == "organisation":
        return build_party(field, answers, taken, made)
    fields: dict[str, Texts] = {"name": name}
    needed: tuple[Record, ...] = ()
    if kind == "unnamed":
        fields["anonymous"] = "true"
    if answers[f"{field}>party"] != NONE:
        party, needed = build_party(f"{field}>party", answers, taken, made)
        position: dict[str, Texts] = {"title": answers[f"{field}>title"], "party": party}
        if day is not None:
            position["seen"] = day
        fields["positions"] = [position]
    return speaker, (*needed, Record(RecordKind.PERSON, speaker, fields))


def build_party(
    field: str, answers: Mapping[str, str], taken: Container[str], made: Iterable[Record] = ()
) -> tuple[str, tuple[Record, ...]]:
    """Return the id of a party, and its record where it is new and the same claim has not made it yet.

    Args:
        field: where the answer is recorded.
        answers: what was decided.
        taken: ids that are declared.
        made: the records that the same claim takes already.
    """
    answer = answers[field]
    if not answer.startswith(NEW):
        return answer, ()
    name = answer.removeprefix(NEW)
    for each in made:
        if each.kind is RecordKind.PARTY and each.fields["name"] == name:
            return each.id, ()
    party = find_free_id(name, taken)
    kind = answers[f"{_find_kind(field, answers)}>of"]
    fields: dict[str, Texts] = {"name": name, "kind": kind}
    return party, (Record(RecordKind.PARTY, party, fields),)


def find_free_id(name: str, taken: Container[str]) -> str:
    """Return an id of the words of a name that no record has.

    Args:
        name: a name or a title.
        taken: ids that are declared.
    """
    stem = write_id(name, "record") or "record"
    return next(each for each in list_ids(stem[:60].rstrip("-")) if each not in taken)
