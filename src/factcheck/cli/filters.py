"""The filters of the commands that list claims, a row each; options, help and completion follow."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from inspect import Parameter, Signature, signature
from typing import (
    TYPE_CHECKING,
    Any,
    Final,
    NamedTuple,
    TypeAlias,
)

import typer

from factcheck.cli import completion
from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from factcheck.model.dates import EdtfDate
    from factcheck.model.values import Value
    from factcheck.queries.filters import Filters

HEADING: Final = (
    "Filters (an id or a name; several values of one option mean or, different options mean and)"
)

Given: TypeAlias = Mapping[str, Any]
"""What was typed for each filter, by its name; None, or False for a flag, where nothing was."""


class BadDateError(FactcheckError):
    """A date on the command line that cannot be read."""


class FilterKind(NamedTuple):
    """One kind of filters.

    Attributes:
        type: what typer makes of what is typed.
        default: what it is where nothing is typed.
        read: makes of it, and of the name of the filter, what a question takes.
    """

    type: Any
    default: bool | None
    read: Callable[[str, Any], Any]


class Filter(NamedTuple):
    """One filter.

    Attributes:
        name: its field in `queries.filters.Filters`; its option has a dash for each `_`.
        kind: what may be typed.
        help: its line in the help.
        metavar: what stands there for a value.
        offer: what the shell completes a value with.
    """

    name: str
    kind: FilterKind
    help: str
    metavar: str | None = None
    offer: Callable[[str], Any] | None = None

    @property
    def parameter(self) -> Parameter:
        """The parameter that typer makes the option of."""
        option = typer.Option(
            self.kind.default,
            f"--{self.name.replace('_', '-')}",
            help=self.help,
            metavar=self.metavar,
            autocompletion=self.offer,
            rich_help_panel=HEADING,
        )
        return Parameter(
            self.name, Parameter.KEYWORD_ONLY, default=option, annotation=self.kind.type
        )


def _read_date(name: str, text: str) -> EdtfDate:
    from factcheck.model.dates import EdtfError, parse_edtf

    try:
        return parse_edtf(text)
    except EdtfError as error:
        raise BadDateError(f"--{name} {error.message}", hint=error.hint) from None


_LEFT_BY_A_SHELL: Final = ("", " ", ".", ",", "0")
"""How a price begins of which a shell took the `$` and a digit for the name of a variable, and left the rest."""

_QUOTING: Final = (
    "put a price into single quotes, '$1.9 billion': between others a shell takes out $1"
)


def _read_size(name: str, text: str) -> Value:
    from factcheck.queries.sizes import BadSizeError, read_size

    if text.startswith("."):
        raise BadSizeError(
            f"--{name} '{text}' begins with a point, expected a figure", hint=_QUOTING
        )
    try:
        return read_size(text)
    except BadSizeError as error:
        hint = _QUOTING if text[:1] in _LEFT_BY_A_SHELL else error.hint
        raise BadSizeError(f"--{name} {error.message}", hint=hint) from None


MANY: Final = FilterKind(list[str] | None, None, lambda _, words: tuple(words))
DATE: Final = FilterKind(str | None, None, _read_date)
SIZE: Final = FilterKind(str | None, None, _read_size)
TEXT: Final = FilterKind(str | None, None, lambda _, text: text)
FLAG: Final = FilterKind(bool, False, lambda _, is_given: is_given)

# fmt: off
FILTERS: Final = (
    Filter("topic", MANY, "Claims of this topic.", "ID", completion.suggest_topics),
    Filter("party", MANY, "Claims whose claimant, or maker of what it tells, spoke for this party on the day.", "ID", completion.suggest_parties),
    Filter("claimant", MANY, "Claims that this person or party makes, or made as another tells.", "ID", completion.suggest_claimants),
    Filter("measure", MANY, "Figures of this measure.", "ID", completion.suggest_measures),
    Filter("source", MANY, "Claims that appear in this source.", "ID", completion.suggest_sources),
    Filter("basis", MANY, "Figures on this basis: actual, estimate, projection, proposal, requirement, not-stated.", "WORD", completion.suggest_bases),
    Filter("manner", MANY, "Claims that appear in this manner: verbatim, paraphrase, own-voice.", "WORD", completion.suggest_manners),
    Filter("since", DATE, "Claims said on this date or later, such as 2019-01.", "DATE"),
    Filter("until", DATE, "Claims said on this date or earlier.", "DATE"),
    Filter("year", DATE, "Claims said in this year, and figures whose moment or period lies in it; of an open interval only the stated end counts.", "YEAR"),
    Filter("min", SIZE, "Figures of this size or more, as it is printed: 30,000, 6%, or in single quotes '$1 billion'.", "VALUE"),
    Filter("max", SIZE, "Figures of this size or less.", "VALUE"),
    Filter("near", SIZE, "Figures that are about this number, the nearest first.", "VALUE"),
    Filter("has_figure", FLAG, "Claims with a figure."),
    Filter("no_figure", FLAG, "Claims without a figure."),
    Filter("disputed", FLAG, "Claims that are answered, or stand in a dispute."),
    Filter("unreviewed", FLAG, "Claims that nobody has assessed."),
    Filter("text", TEXT, "Claims with these words in statement, quote or note.", "WORDS"),
)
# fmt: on
"""Every filter in the order of the help."""


_TOPICS: Final = Parameter(
    "topics",
    Parameter.KEYWORD_ONLY,
    default=typer.Argument(
        None,
        metavar="[TOPIC]...",
        help="Topics, as --topic names them; all if omitted.",
        autocompletion=completion.suggest_topics,
        show_default=False,
    ),
    annotation=list[str] | None,
)


def add_filters(command: Callable[..., None]) -> Callable[..., None]:
    """Add topics and the options of all filters to a command, before its own.

    A topic that stands by itself is one of `--topic`.

    Args:
        command: takes what was typed for them first.
    """
    _, *own = signature(command, eval_str=True).parameters.values()

    @wraps(command)
    def run(**typed: Any) -> None:
        topics = typed.pop(_TOPICS.name)
        given = {each.name: typed.pop(each.name) for each in FILTERS}
        command({**given, "topic": [*(topics or ()), *(given["topic"] or ())] or None}, **typed)

    parameters = [_TOPICS, *(each.parameter for each in FILTERS)]
    parameters += [each.replace(kind=Parameter.KEYWORD_ONLY) for each in own]
    run.__signature__ = Signature(parameters)  # type: ignore[attr-defined] # what typer looks at
    return run


def read_filters(given: Given) -> Filters:
    """Return the filters of a question.

    Args:
        given: what was typed for each filter, by its name.

    Raises:
        BadDateError: --since, --until or --year is no date.
        BadSizeError: --min, --max or --near is not one number.
    """
    from factcheck.queries.filters import Filters

    typed = {each: given[each.name] for each in FILTERS if given[each.name] is not None}
    return Filters(**{each.name: each.kind.read(each.name, what) for each, what in typed.items()})
