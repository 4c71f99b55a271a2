"""What is asked of each figure: its measure, when it holds, its basis and its scope; nothing of it has a default."""

from __future__ import annotations

from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.drafting.review.measure import (
    UNSAID,
    ask_measure,
    build_measure,
    parse_dimensions,
    suggest_title,
)
from factcheck.drafting.review.question import (
    NEW,
    NONE,
    AnswerError,
    Choice,
    Question,
    build_choices,
    mark_choices,
    name_known,
    read_name,
)
from factcheck.drafting.review.speakers import find_free_id
from factcheck.drafting.review.spelling import read_date
from factcheck.model.dates import parse_edtf
from factcheck.model.dimensions import name_values
from factcheck.model.names import list_names
from factcheck.model.periods import read_moment, read_period
from factcheck.model.vocabulary import (
    MOMENT_KINDS,
    NOT_STATED,
    PERIOD_KINDS,
    SAID,
    Basis,
    MeasureKind,
    RecordKind,
)

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

    from factcheck.drafting.proposal import DraftFigure
    from factcheck.drafting.review.measure import Hint
    from factcheck.drafting.review.used import Used
    from factcheck.editing.addition import Record
    from factcheck.model.corpus import Corpus
    from factcheck.yaml.walk import Texts

_BASES: Final = tuple(
    Choice(key, basis.value, basis.value) for key, basis in zip("aeporn", Basis, strict=True)
)
_MOST_TIMES: Final = 4


class MeasureShape(NamedTuple):
    """What the measure of a figure asks of it, whether it is recorded or still to be made."""

    kind: MeasureKind
    dimensions: Mapping[str, tuple[str, ...]]


def ask_figure(
    number: int,
    figure: DraftFigure,
    corpus: Corpus,
    answers: Mapping[str, str],
    *,
    is_only: bool,
    used: Used,
    printed: Sequence[str] = (),
    parties: Iterable[str] = (),
    owner: Hint | None = None,
) -> Iterator[Question]:
    """Yield what must be decided about a figure, as far as that follows from what is decided.

    Args:
        number: its place in the proposal, from 0.
        figure: the figure.
        corpus: the records.
        answers: what is decided already.
        is_only: whether the proposal has no other, so that it cannot be omitted.
        used: what claims that were accepted before say.
        printed: the dates that the sentence prints.
        parties: ids of the parties of which a new measure may be.
        owner: the party that a new measure is probably of.
    """
    field = f"figures[{number}]"
    behind = "" if is_only else f" of {' '.join(figure.span.text.split())}"
    pairs = _list_measures(figure, corpus, used.measures).items()
    omit = () if is_only else (Choice("-", NONE, "no figure of this claim"),)
    measures = (RecordKind.MEASURE,)
    title = suggest_title(answers.get("statement", ""))
    new = () if title is None or _is_taken(corpus, title) else (Choice("m", NEW + title, f"new: '{title}'"),)  # fmt: skip
    yield Question(
        f"{field}.measure", f"measure{behind}", (*build_choices(pairs), *omit, *new),
        "an id or a title; a new title makes a measure",
        partial(read_name, corpus, measures), name_known(corpus, measures), makes="measure",
    )  # fmt: skip
    answer = answers.get(f"{field}.measure")
    if answer is None or answer == NONE:
        return
    if answer.startswith(NEW) and _find_first(number, answer, answers) == number:
        stretches = [each for each in printed if "/" in each]
        yield from ask_measure(
            f"{field}.measure", figure, corpus, answers,
            parties=parties, owner=owner, stretches=stretches,
        )  # fmt: skip
    measured = find_measured(number, corpus, answers)
    if measured is None:
        return
    if measured.kind in MOMENT_KINDS:
        dates = _list_times(f"{field}.as_of", figure, answer, used, printed)
        said = Choice("d", SAID.value, "the day it was said")
        yield Question(f"{field}.as_of", f"as_of{behind}", (*dates, UNSAID, said), "a date", partial(read_date, read_moment))  # fmt: skip
    if measured.kind in PERIOD_KINDS or measured.kind is MeasureKind.DURATION:
        dates = _list_times(f"{field}.period", figure, answer, used, printed)
        yield Question(f"{field}.period", f"period{behind}", (*dates, UNSAID), "a date or a fiscal year", partial(read_date, read_period))  # fmt: skip
    if measured.kind is MeasureKind.DATE:
        yield Question(f"{field}.value", f"date meant by {figure.span.text}", (), "a date", partial(read_date, parse_edtf))  # fmt: skip
    yield Question(f"{field}.basis", f"basis{behind}", _BASES)
    for name, values in measured.dimensions.items():
        choices = (*build_choices((each, each) for each in values), UNSAID)
        reading = partial(_read_value, name, values)
        yield Question(f"{field}.scope.{name}", f"{name}{behind}", choices, "a value", reading, tuple((each,) for each in values))  # fmt: skip


def _list_measures(figure: DraftFigure, corpus: Corpus, used: Iterable[str]) -> dict[str, str]:
    """Return the measures that a figure may be of, with the reason for each: those that fit it, and those used before of its unit."""
    proposed = {each.value: f"{each.value}, {each.because}" for each in figure.measures}
    unit = figure.quantity.unit
    same = (each for each in used if each not in proposed and corpus.measures[each].unit == unit)
    return proposed | {each: f"{each}, used before" for each in same}


def _list_times(
    field: str, figure: DraftFigure, measure: str, used: Used, printed: Iterable[str]
) -> tuple[Choice, ...]:
    """Return when a figure may hold: as its sentence prints, as one before it with all that was said of that, or at a time used before."""
    found = [Choice("", each, f"{each}, in the sentence") for each in printed]
    found += _list_like(field, figure, measure, used)
    known = {each.value for each in found}
    found += [Choice("", each, f"{each}, used before") for each in used.dates if each not in known]
    return mark_choices(found[:_MOST_TIMES])


def _list_like(field: str, figure: DraftFigure, measure: str, used: Used) -> Iterator[Choice]:
    """Yield the answers of the last figure of the same measure; unless the sentence says another basis."""
    path, _, name = field.rpartition(".")
    for each in used.figures:
        time = getattr(each, name)
        if str(each.measure) != measure or time is None:
            continue
        said = time.value if isinstance(time, Enum) else str(time)
        if figure.basis is None or figure.basis.value == each.basis.value:
            also = {f"{path}.basis": each.basis.value}
            also |= {f"{path}.scope.{key}": value for key, value in (each.scope or {}).items()}
            words = ", ".join((said, *also.values()))
            yield Choice("", said, f"as before: {words}", tuple(also.items()))
        return


def _is_taken(corpus: Corpus, title: str) -> bool:
    """Return whether a measure has a title already, in any case of its letters."""
    known = (name for each in corpus.measures.values() for name in list_names(each))
    return title.casefold() in {each.casefold() for each in known}


def _find_first(number: int, answer: str, answers: Mapping[str, str]) -> int:
    """Return the number of the first figure that has the same measure."""
    same = (each for each in range(number) if answers.get(f"figures[{each}].measure") == answer)
    return next(same, number)


def find_measured(number: int, corpus: Corpus, answers: Mapping[str, str]) -> MeasureShape | None:
    """Return what the measure of a figure asks of it; None while that is not decided.

    Args:
        number: of the figure, from 0.
        corpus: the records.
        answers: what is decided by now, by the path of the field.
    """
    answer = answers.get(f"figures[{number}].measure", "")
    measure = corpus.measures.get(answer)
    if measure is not None:
        values = {name: name_values(held) for name, held in (measure.dimensions or {}).items()}
        return MeasureShape(measure.kind, values)
    field = f"figures[{_find_first(number, answer, answers)}].measure>"
    kind, dimensions = answers.get(f"{field}kind"), answers.get(f"{field}dimensions")
    if not answer.startswith(NEW) or kind is None or dimensions is None:
        return None
    return MeasureShape(MeasureKind(kind), parse_dimensions(dimensions))


def build_figure(
    number: int,
    figure: DraftFigure,
    corpus: Corpus,
    answers: Mapping[str, str],
    taken: Container[str],
    *,
    made: Sequence[Record],
) -> tuple[dict[str, Texts] | None, tuple[Record, ...]]:
    """Return the fields of a figure, and the records that it takes; None where it is no figure of the claim.

    Args:
        number: its place in the proposal, from 0.
        figure: the figure.
        corpus: the records.
        answers: what was decided.
        taken: ids that are declared.
        made: the records that the same claim takes already.
    """
    field = f"figures[{number}]"
    answer = answers[f"{field}.measure"]
    if answer == NONE:
        return None, ()
    records: tuple[Record, ...] = ()
    measure = answer
    if answer.startswith(NEW):
        first = _find_first(number, answer, answers)
        measure = answers.get(f"figures[{first}].measure>id") or find_free_id(
            answer.removeprefix(NEW), taken
        )
        if _find_first(number, answer, answers) == number:
            records = build_measure(f"{field}.measure", measure, answers, taken, made)
    printed = " ".join(figure.span.text.split())
    said = answers.get(f"{field}.value")
    fields: dict[str, Texts] = {"measure": measure, "value": said or printed}
    if said is not None:
        fields["printed"] = printed
    for name in ("as_of", "period", "basis"):
        if f"{field}.{name}" in answers:
            fields[name] = answers[f"{field}.{name}"]
    measured = find_measured(number, corpus, answers)
    assert measured is not None, "every question is answered"
    scope: dict[str, Texts] = {
        each: answers[f"{field}.scope.{each}"] for each in measured.dimensions
    }
    if scope:
        fields["scope"] = scope
    if figure.role is not None:
        fields["role"] = figure.role
    return fields, records


def _read_value(name: str, values: tuple[str, ...], text: str) -> str:
    text = text.strip()
    if text in (*values, NOT_STATED.value):
        return text
    raise AnswerError(f"'{text}' is no value of {name}", hint=f"values are {', '.join(values)}")
