"""pydantic's findings in our words: one row of a table for each kind of error that can occur.

A kind that is not in the table is a defect of the program, and says so.
"""

from __future__ import annotations

import dataclasses
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from factcheck.corpus.defaults import SOURCE, TOPIC
from factcheck.errors import FactcheckError
from factcheck.findings import Finding, Path
from factcheck.model import vocabulary
from factcheck.model.claims import Appearance, Claim, Defaults
from factcheck.model.fields import CLASSES, find_field, list_fields
from factcheck.model.vocabulary import RecordKind
from factcheck.text.suggest import find_closest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from pydantic_core import ErrorDetails

    from factcheck.model.fields import Field

UNKNOWN_FIELD: Final = "FC013"
MISSING_FIELD: Final = "FC014"
WRONG_SHAPE: Final = "FC015"
WRONG_TEXT: Final = "FC016"


def explain_errors(cls: type, at: Path, details: Iterable[ErrorDetails]) -> tuple[Finding, ...]:
    """Return what pydantic found wrong with a record, in our words.

    A field that is misspelt is not called missing as well: one cause, one finding.

    Args:
        cls: the class of the record.
        at: the path of the record.
        details: what pydantic says.
    """
    troubles = [_Trouble(cls, at, detail) for detail in details]
    meant = {
        (*trouble.path[:-1], trouble.nearest)
        for trouble in troubles
        if trouble.detail["type"] == _UNKNOWN
    }
    return tuple(
        _TABLE[trouble.detail["type"]](trouble)
        for trouble in troubles
        if trouble.detail["type"] != _MISSING or trouble.path not in meant
    )


@dataclasses.dataclass(frozen=True, slots=True)
class _Trouble:
    cls: type
    at: Path
    detail: ErrorDetails

    @property
    def path(self) -> Path:
        return (*self.at, *self.detail["loc"])

    @property
    def field(self) -> str:
        """The name of the field, or of the list with the position in it."""
        *_, last = self.path
        if isinstance(last, int):
            return f"{self.path[-2]}[{last}]"
        return last

    @property
    def part(self) -> tuple[str, type]:
        """What the innermost record that holds the field is called, and its class."""
        word, cls = _name_kind(self.at), self.cls
        for step in self.detail["loc"][:-1]:
            field = find_field(cls, step) if isinstance(step, str) else None
            if field is not None and field.part is not None:
                word, cls = field.part.__name__.lower(), field.part
        return word, cls

    @property
    def owner(self) -> str:
        word, _ = self.part
        whole = _name_kind(self.at)
        named = f"{whole} '{self.at[1]}'" if len(self.at) > 1 else whole
        return named if word == whole else f"{_add_article(word)} of {named}"

    @property
    def text(self) -> str:
        return str(self.detail["input"])

    @property
    def nearest(self) -> str | None:
        """The field that was probably meant, or None."""
        _, cls = self.part
        return find_closest(self.field, _list_fields(cls))


def _add_article(word: str) -> str:
    return f"an {word}" if word[0] in "aeiou" else f"a {word}"


def _name_kind(at: Path) -> str:
    return RecordKind(str(at[0])).singular if len(at) > 1 else str(at[0])


def _list_fields(cls: type) -> tuple[str, ...]:
    is_record = cls in CLASSES.values()
    names = (field.in_files for field in list_fields(cls))
    return tuple(name for name in names if name != "id" or not is_record)


def _refuse_unknown_field(trouble: _Trouble) -> Finding:
    _, cls = trouble.part
    near = trouble.nearest
    hint = f"did you mean '{near}'?" if near else f"its fields are {', '.join(_list_fields(cls))}"
    message = f"{trouble.owner} has no field '{trouble.field}'"
    return Finding(UNKNOWN_FIELD, trouble.path, message, hint, at_key=True)


def _refuse_missing_field(trouble: _Trouble) -> Finding:
    hint = None
    field = find_field(trouble.part[1], trouble.field)
    if field is not None and field.takes_not_stated:
        hint = "write not-stated if the document does not say"
    elif _is_said_by_defaults(trouble):
        of_all = trouble.field in {TOPIC, SOURCE}
        of_what = "all claims of the file" if of_all else "everything from the file's source"
        hint = f"state it here, or under defaults: for {of_what}"
    elif field is not None and 0 < len(words := _list_words(field)) <= _MOST_WORDS:
        hint = f"write {', '.join(words[:-1])} or {words[-1]}"
    message = f"{trouble.owner} lacks '{trouble.field}'"
    return Finding(MISSING_FIELD, trouble.path[:-1], message, hint)


_MOST_WORDS: Final = 12
"""Words of a closed list that a hint names; of more, docs/corpus-format.md has them."""


def _list_words(field: Field) -> tuple[str, ...]:
    """Return the words that a field takes, where these are a closed list; else none."""
    words = getattr(vocabulary, field.type_name, None)
    if not (isinstance(words, type) and issubclass(words, StrEnum)):
        return ()
    return tuple(each.value for each in words)


def _is_said_by_defaults(trouble: _Trouble) -> bool:
    return trouble.part[1] in {Claim, Appearance} and trouble.field in _list_fields(Defaults)


def _build_refusal_of_shape(expected: str) -> Callable[[_Trouble], Finding]:
    def refuse(trouble: _Trouble) -> Finding:
        given = trouble.detail["input"]
        found = next(word for kind, word in _SHAPES if isinstance(given, kind))
        message = f"'{trouble.field}' of {trouble.owner} is {found}, expected {expected}"
        return Finding(WRONG_SHAPE, trouble.path, message)

    return refuse


_SHAPES: Final = (
    (str, "a text"),
    (list, "a list"),
    (dict, "a mapping"),
    (object, "something else"),
)


def _refuse_word(trouble: _Trouble) -> Finding:
    context = trouble.detail.get("ctx", {})
    words = str(context["expected"]).replace(" or ", ", ").replace("'", "").split(", ")
    near = find_closest(trouble.text, words)
    message = f"{trouble.field} is '{trouble.text}', expected one of {', '.join(words)}"
    return Finding(WRONG_TEXT, trouble.path, message, f"did you mean '{near}'?" if near else None)


def _refuse_text(trouble: _Trouble) -> Finding:
    error = trouble.detail.get("ctx", {})["error"]
    if not isinstance(error, FactcheckError):
        raise TypeError(f"a reader of '{trouble.field}' raised {type(error).__name__}")
    return Finding(WRONG_TEXT, trouble.path, f"{trouble.field} {error.message}", error.hint)


_MISSING: Final = "missing"
_UNKNOWN: Final = "unexpected_keyword_argument"

_TABLE: Final[Mapping[str, Callable[[_Trouble], Finding]]] = {
    _MISSING: _refuse_missing_field,
    _UNKNOWN: _refuse_unknown_field,
    "string_type": _build_refusal_of_shape("a text"),
    "tuple_type": _build_refusal_of_shape("a list"),
    "dict_type": _build_refusal_of_shape("a mapping"),
    "dataclass_type": _build_refusal_of_shape("a mapping"),
    "enum": _refuse_word,
    "value_error": _refuse_text,
}
