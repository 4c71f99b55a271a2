"""What docs/corpus-format.md says besides the fields themselves: its beginning, and its words for types."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.model import limits
from factcheck.schema.records import WORDS
from factcheck.schema.table import SECTIONS
from factcheck.schema.values import OPEN_LISTS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.schema.meanings import FieldMeaning

HEAD: Final = f"""# The format of a corpus

This page is written by `python docs/generate.py` from the records themselves.

A corpus is one corpus file and the files that it includes, in UTF-8 and in YAML's block style.
Its root is the folder of `factcheck.toml`, else the parent of `data/`, else the folder of the corpus file; every file stays inside it.
Any record kind may stand in any file; by convention `data/claims.yaml` holds everything but the claims, and `claims/<topic>.yaml` holds the claims of a topic.

Refused, because each has caused mistakes: repeated keys, anchors, aliases, merge keys, tags, mappings in braces, empty values, several documents in a file.
Lists in brackets are allowed.
Every value is text until its field gives it a type: `no`, `010` and `12.50` stay as written.
A value with `#` after a space, or with `: ` in it, needs quotation marks.

An id has at most {limits.ID_CHARACTERS} characters, a printed figure {limits.VALUE_CHARACTERS}, a quote and the words before and after it {limits.QUOTE_CHARACTERS:,}, an expression {limits.EXPRESSION_CHARACTERS:,}, a web address {limits.ADDRESS_CHARACTERS:,} (FC016).
A web address holds neither a user name nor a password, its port is between 1 and 65535, and quotation marks, `<`, `>` and `\\` in it are percent-encoded.

Write `not-stated` for what a document does not print.
Put what you infer into an uncertain date (`2018-07-24~`) or a `note`.

The claimant is whoever asserts the claim.
If a publication tells an offer, demand or call without a verb of saying ("The deal includes 300 buses"), it speaks in its own voice: the claimant is the publication or its reporter, the manner `own-voice`, and `made_by` the person or party that makes the offer.
With such a verb ("The authority said that it offers 300 buses") the claimant is whoever is said to say it.
The same holds for one side's document that tells the other side's offer: without the verb, the claimant is the side whose document it is.
Filters and outputs name both claimant and maker; for who answers, opposes, repeats or replaces the claim, the maker counts.

Say once in `defaults:` what all claims of a file have in common; what a claim says itself takes precedence.
A counter stands in its claim's source; if the claim has several, `in` says which.
An appearance without `via` that is not own voice passed through the authors of its source, unless the claimant is one of them or published it; `direct: true` says that nobody stands between.

`factcheck fmt` writes the fields in the order of this page ([formatting.md](formatting.md)); text editors complete, explain and check them by the JSON Schema in `schema/` ([editor.md](editor.md)); settings and waivers are in [configuration.md](configuration.md).

Every field is checked by FC013 (no unknown field), FC014 (no needed one missing), FC015 (text, list or mapping as expected) and FC016 (its type); the last column names further checks.
"""

TYPES: Final[Mapping[str, str]] = {
    "str": "text",
    "Quote": "text of a quote",
    "Expression": "expression",
    "Id": "id",
    "IdOrNotStated": "id, or `not-stated`",
    "Reference": "`claim-id` or `claim-id#figure-id`",
    "Day": "date (EDTF)",
    "Moment": "date (EDTF), or `not-stated`",
    "MomentOrSaid": "date (EDTF), `not-stated` or `said`",
    "Period": "date (EDTF), fiscal year, or `not-stated`",
    "YearlyDay": "`--MM-DD`",
    "PrintedValue": "printed figure",
    "Flag": "`true`",
    "Language": "language tag (BCP 47)",
    "Length": "length of time",
    "Currency": "ISO 4217 code",
    "Address": "web address",
    "PerOrNotStated": "list of words, or `not-stated`",
    "tuple[str, ...]": "list of texts",
    "tuple[Id, ...]": "list of ids",
    "tuple[Reference, ...]": "list of `claim-id` or `claim-id#figure-id`",
    "SourceKind": "an item type of CSL, or `article-broadcast`",
    "Dimensions": "names, each with a list of values, or a line for each value",
    "dict[str, str]": "names, each with a value",
    **{
        name: f"{', '.join(f'`{word}`' for word in words)}, or another lower-case word"
        for name, words in OPEN_LISTS.items()
    },
}
"""How the documents say a type; lists of words and parts of records say themselves."""


def type_in_words(field: FieldMeaning) -> str:
    """Return the type of a field as the documents say it."""
    if field.annotation in TYPES:
        return TYPES[field.annotation]
    if field.annotation in WORDS:
        return ", ".join(f"`{word}`" for word in WORDS[field.annotation])
    if not field.annotation.startswith("tuple["):
        return field.name
    each = field.annotation.removeprefix("tuple[").removesuffix(", ...]")
    return (
        f"list of {field.name}"
        if each in SECTIONS
        else f"list: {type_in_words(replace(field, annotation=each))}"
    )
