"""Single words of a file: ids, flags, languages, currencies and addresses, each read from its text."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.model.addresses import ADDRESS, find_forbidden, find_wrong_port, has_user, keep
from factcheck.model.catalogue_words import PartyKind
from factcheck.model.limits import ADDRESS_CHARACTERS, ID_CHARACTERS
from factcheck.model.vocabulary import NOT_STATED, NotStated, RecordKind
from factcheck.quantity.lexicon.currencies import CODES
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from pydantic_core import CoreSchema


MOST_KNOWN: Final = 1 << 14
"""Ids and values that are kept once they are read: topics, speakers, measures and sources come again and again."""

ID: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
"""The forms of such words; the JSON Schema shows the same to editors."""


class ScalarError(FactcheckError, ValueError):
    """A text that is not of the type its field wants."""


@dataclass(frozen=True, slots=True)
class Reads:
    """Annotates a field with the function that reads its text (for pydantic), and with what it names.

    Attributes:
        read: gives the value of a text.
        names: the kinds of record that the field may name; none where it names nothing.
    """

    read: Callable[[str], object]
    names: tuple[RecordKind, ...] = ()

    def __get_pydantic_core_schema__(self, source: object, handler: object) -> CoreSchema:
        from pydantic_core import core_schema

        return core_schema.no_info_after_validator_function(
            self.read, core_schema.str_schema(strict=True)
        )


def refuse_longer(text: str, most: int) -> None:
    """Refuse a text of more characters than its field may have.

    Args:
        text: of the field in its file.
        most: how many characters it may have.

    Raises:
        ScalarError: with the number that it has.
    """
    if len(text) > most:
        raise ScalarError(f"has {len(text):,} characters, expected at most {most:,}")


@lru_cache(MOST_KNOWN)
def read_id(text: str) -> str:
    """Read an id: lower-case words joined by hyphens; records that name one thing share its text.

    Args:
        text: of the field in its file; at most `ID_CHARACTERS` characters.

    Raises:
        ScalarError: the text is of another form, or too long.
    """
    refuse_longer(text, ID_CHARACTERS)
    if ID.fullmatch(text) is None:
        folded = "-".join(re.findall("[a-z0-9]+", text.casefold()))
        raise ScalarError(
            f"'{text}' is not an id, expected lower-case words joined by hyphens",
            hint=f"write '{folded}', or the id that its record has"
            if ID.fullmatch(folded)
            else None,
        )
    return text


def read_id_or_not_stated(text: str) -> str | NotStated:
    """Read an id, or `not-stated`.

    Args:
        text: of the field in its file.

    Raises:
        ScalarError: it is neither.
    """
    return NOT_STATED if text == NOT_STATED.value else read_id(text)


def read_party_kind(text: str) -> PartyKind | str:
    """Read what an organisation is: a word of the list, or another lower-case word.

    Args:
        text: of the field in its file.

    Returns:
        A text that is none of the list stays one; FC109 warns of it.

    Raises:
        ScalarError: it is of another form.
    """
    try:
        return PartyKind(text)
    except ValueError:
        pass
    if ID.fullmatch(text) is None:
        kinds = ", ".join(PartyKind)
        raise ScalarError(f"is '{text}', expected one of {kinds}, or another lower-case word")
    return text


def read_flag(text: str) -> bool:
    """Read `true`; omitting the field is the other answer.

    Args:
        text: of the field in its file.

    Raises:
        ScalarError: it is anything else.
    """
    if text != "true":
        raise ScalarError(f"'{text}' is not an answer here, expected true or no such line")
    return True


def read_language(text: str) -> str:
    """Read a language tag (BCP 47, by its form).

    Args:
        text: of the field in its file, such as `es-MX`.

    Raises:
        ScalarError: the text does not have the form of a tag.
    """
    if LANGUAGE.fullmatch(text) is None:
        raise ScalarError(f"'{text}' is not a language tag, expected one such as en or es-MX")
    return text


def read_currency(text: str) -> str:
    """Read the ISO 4217 code of a currency that is in use.

    Args:
        text: of the field in its file, such as `CAD`.

    Raises:
        ScalarError: it is none.
    """
    if text not in CODES:
        raise ScalarError(f"'{text}' is not an ISO 4217 code, expected one such as USD or CAD")
    return text


def read_address(text: str) -> str:
    """Read a whole web address.

    Args:
        text: of the field in its file; at most `ADDRESS_CHARACTERS` characters.

    Raises:
        ScalarError: it is not whole, or not of http or https, or too long.
    """
    refuse_longer(text, ADDRESS_CHARACTERS)
    if has_user(text):
        raise ScalarError(
            f"'{keep(text)}' is written with a user name or password, expected none",
            hint="omit it, and change the password if the file was shared",
        )
    if (mark := find_forbidden(text)) is not None:
        raise ScalarError(
            f"'{keep(text)}' holds {mark}, expected it percent-encoded",
            hint="quotation marks of the file stand around the whole value",
        )
    if (port := find_wrong_port(text)) is not None:
        raise ScalarError(f"'{keep(text)}' names port {port}, expected 1 to 65535")
    if ADDRESS.fullmatch(text) is None:
        raise ScalarError(
            f"'{keep(text)}' is not a whole web address, expected http:// or https:// and a host",
            hint="omit the field if the address is not wholly known",
        )
    return text
