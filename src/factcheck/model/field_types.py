"""The types of the fields of a record: each names the function that reads its text.

pydantic finds the function by the hook that each type carries; it is imported only then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final, TypeAlias

from factcheck.model.catalogue_words import PartyKind
from factcheck.model.dates import EdtfDate, parse_edtf
from factcheck.model.dimensions import ReadsDimensions, Values
from factcheck.model.periods import (
    FiscalYear,
    LengthOfTime,
    MonthAndDay,
    read_length_of_time,
    read_moment,
    read_moment_or_said,
    read_month_and_day,
    read_period,
    read_time,
)
from factcheck.model.scalars import (
    Reads,
    ScalarError,
    read_address,
    read_currency,
    read_flag,
    read_id,
    read_id_or_not_stated,
    read_language,
    read_party_kind,
)
from factcheck.model.values import (
    FigureReference,
    Value,
    read_expression,
    read_quote,
    read_reference,
    read_value,
)
from factcheck.model.vocabulary import NOT_STATED, NotStated, RecordKind, Said
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from pydantic_core import CoreSchema


@dataclass(frozen=True, slots=True)
class ReadsPer:
    """Annotates `per`: a list of words, or the one text `not-stated` (for pydantic)."""

    def __get_pydantic_core_schema__(self, source: object, handler: object) -> CoreSchema:
        from pydantic_core import core_schema

        return core_schema.no_info_before_validator_function(
            _read_list_or_not_stated,
            core_schema.any_schema(),
        )


def _read_list_or_not_stated(given: object) -> object:
    if isinstance(given, str):
        if given == NOT_STATED.value:
            return NOT_STATED
        raise ScalarError(f"'{given}' is not a list, expected a list of words or not-stated")
    if not isinstance(given, list) or not all(isinstance(word, str) for word in given):
        raise ScalarError("expected a list of words or not-stated")
    return tuple(given)


_PARTY: Final = (RecordKind.PARTY,)


Id: TypeAlias = Annotated[str, Reads(read_id)]
"""The own id of a record or figure; an id of another record has one of the types below, which says of what kind."""


TopicId: TypeAlias = Annotated[str, Reads(read_id, (RecordKind.TOPIC,))]


PartyId: TypeAlias = Annotated[str, Reads(read_id, _PARTY)]


PartyIdOrNotStated: TypeAlias = Annotated[str | NotStated, Reads(read_id_or_not_stated, _PARTY)]


SpeakerId: TypeAlias = Annotated[str, Reads(read_id, (RecordKind.PERSON, RecordKind.PARTY))]


MeasureId: TypeAlias = Annotated[str, Reads(read_id, (RecordKind.MEASURE,))]


ScaleId: TypeAlias = Annotated[str, Reads(read_id, (RecordKind.SCALE,))]


SourceId: TypeAlias = Annotated[str, Reads(read_id, (RecordKind.SOURCE,))]


ClaimId: TypeAlias = Annotated[str, Reads(read_id, (RecordKind.CLAIM,))]


Reference: TypeAlias = Annotated[FigureReference, Reads(read_reference, (RecordKind.CLAIM,))]
"""The types that name another record; `model.fields` finds each field that has one."""


Day: TypeAlias = Annotated[EdtfDate, Reads(parse_edtf)]


Moment: TypeAlias = Annotated[EdtfDate | NotStated, Reads(read_moment)]


MomentOrSaid: TypeAlias = Annotated[EdtfDate | NotStated | Said, Reads(read_moment_or_said)]


Period: TypeAlias = Annotated[EdtfDate | FiscalYear | NotStated, Reads(read_period)]


YearlyDay: TypeAlias = Annotated[MonthAndDay, Reads(read_month_and_day)]


PrintedValue: TypeAlias = Annotated[Value, Reads(read_value)]


Quote: TypeAlias = Annotated[str, Reads(read_quote)]


Expression: TypeAlias = Annotated[str, Reads(read_expression, (RecordKind.CLAIM,))]


PartyKindOrWord: TypeAlias = Annotated[PartyKind | str, Reads(read_party_kind)]


Flag: TypeAlias = Annotated[bool, Reads(read_flag)]


Language: TypeAlias = Annotated[str, Reads(read_language)]


Time: TypeAlias = Annotated[str, Reads(read_time)]


Length: TypeAlias = Annotated[LengthOfTime, Reads(read_length_of_time)]


Dimensions: TypeAlias = Annotated[dict[str, Values], ReadsDimensions()]


Currency: TypeAlias = Annotated[str, Reads(read_currency)]


Address: TypeAlias = Annotated[str, Reads(read_address)]


PerOrNotStated: TypeAlias = Annotated[tuple[str, ...] | NotStated, ReadsPer()]
