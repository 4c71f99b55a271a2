"""The schemas let every legal file pass and complain of what a schema can see."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as some
from jsonschema import Draft7Validator

from as_editors import read
from factcheck.api import open_corpus
from factcheck.corpus.load import load
from factcheck.errors import FactcheckError
from factcheck.model import periods, scalars, values
from factcheck.model.catalogue_words import SourceKind
from factcheck.model.dates import parse_edtf
from factcheck.model.fields import CLASSES
from factcheck.schema.files import FILE_NAMES, SchemaFile, write_schema
from factcheck.schema.identifiers import REFERENCES
from factcheck.schema.meanings import read_record_meanings, read_word_meanings
from factcheck.schema.records import TOP_RECORDS, WORDS, name_definition
from factcheck.schema.table import EXAMPLES, GUARDS, SEE_BELOW
from factcheck.schema.values import DEFINITIONS

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).parent
INVENTED = HERE.parent / "invented"
SHIPPED = HERE.parent.parent
BROKEN = sorted((HERE.parent / "corpus" / "broken").glob("*.yaml"))
ODD = HERE / "odd-values.yaml"


FORMS: dict[str, Callable[[str], object]] = {
    "Id": scalars.read_id,
    "IdOrNotStated": scalars.read_id_or_not_stated,
    "Reference": values.read_reference,
    "Day": parse_edtf,
    "Moment": periods.read_moment,
    "Period": periods.read_period,
    "YearlyDay": periods.read_month_and_day,
    "Flag": scalars.read_flag,
    "Language": scalars.read_language,
    "Time": periods.read_time,
    "Address": scalars.read_address,
}
"""The types whose form the schema shows, and what reads them."""


def schema(which: SchemaFile, corpus: Path | None = None) -> dict[str, Any]:
    """Give a schema, with the ids of a corpus where one is named."""
    opened = None if corpus is None else open_corpus(corpus).corpus
    return dict(json.loads(write_schema(which, opened)))


def complaints(content: object, schema: dict[str, Any]) -> list[str]:
    """Give each complaint as a path and the keyword that it comes from."""
    found = Draft7Validator(schema).iter_errors(content)
    return sorted(f"{'/'.join(map(str, each.path)) or '.'}: {each.validator}" for each in found)


def kind_of(file: Path) -> SchemaFile:
    return SchemaFile.CORPUS if file.parent.name == "data" else SchemaFile.CLAIMS


@pytest.mark.parametrize("corpus", [None, INVENTED, SHIPPED], ids=["no ids", "invented", "shipped"])
@pytest.mark.parametrize("which", SchemaFile)
def test_a_schema_is_one_by_the_standard(which: SchemaFile, corpus: Path | None) -> None:
    made = schema(which, corpus)
    Draft7Validator.check_schema(made)
    assert made["$schema"] == Draft7Validator.META_SCHEMA["$schema"]


@pytest.mark.parametrize("with_ids", [False, True])
@pytest.mark.parametrize("corpus", [INVENTED, SHIPPED], ids=["invented", "shipped"])
def test_every_file_of_a_corpus_passes(corpus: Path, with_ids: bool) -> None:
    files = [*(corpus / "data").glob("*.yaml"), *(corpus / "claims").glob("*.yaml")]
    assert len(files) > 2
    for file in files:
        assert complaints(read(file), schema(kind_of(file), corpus if with_ids else None)) == []


def test_every_shipped_file_names_its_schema_in_its_first_line() -> None:
    for file in [*(SHIPPED / "data").glob("*.yaml"), *(SHIPPED / "claims").glob("*.yaml")]:
        first = file.read_text(encoding="utf-8").partition("\n")[0]
        name = FILE_NAMES[kind_of(file)]
        assert (file.name, first) == (
            file.name, f"# yaml-language-server: $schema=../schema/{name}"
        )  # fmt: skip
        assert (file.parent / ".." / "schema" / name).is_file()


def test_values_that_editors_take_for_something_else_than_text_pass(tmp_path: Path) -> None:
    odd = tmp_path / "claims.yaml"
    head = "corpus:\n  title: 12\n  language: en\n"
    odd.write_text(head + ODD.read_text(encoding="utf-8"), encoding="utf-8")
    loaded = load(odd, tmp_path)
    assert loaded.diagnostics == ()
    assert complaints(read(ODD), schema(SchemaFile.CLAIMS)) == []
    assert complaints(read(odd), schema(SchemaFile.CORPUS)) == []
    assert complaints(read(odd), json.loads(write_schema(SchemaFile.CORPUS, loaded.corpus))) == []


def test_what_a_schema_sees_of_broken_files(golden: Callable[[Path, str], None]) -> None:
    lines = []
    for file in BROKEN:
        content = read(file)
        said = (
            complaints(content, schema(SchemaFile.CLAIMS)) if content is not None else ["no YAML"]
        )
        lines.append(f"{file.stem}\n" + "".join(f"  {each}\n" for each in said or ["nothing"]))
    golden(HERE / "broken.txt", "".join(lines))


CLAIM = {
    "topic": "fares",
    "claimant": "ada-moreno",
    "said_on": "2022-03-01",
    "statement": "Many ride.",
}
FIGURE = {"measure": "daily-riders", "value": "40,000", "as_of": 2022, "basis": "actual"}
UNKNOWN = {
    "a topic": ({**CLAIM, "topic": "fare"}, ["topic: enum"]),
    "a topic for a claimant": ({**CLAIM, "claimant": "fares"}, ["claimant: enum"]),
    "a figure": (
        {**CLAIM, "counters": [{"claim": "riders", "how": "rebuts", "in": "courier-2022-03-01"}]},
        ["counters/0/claim: enum"],
    ),
    "a source, a step of the chain": (
        {
            **CLAIM,
            "appearances": [
                {"source": "courier", "manner": "verbatim", "via": ["jo-fild"], "quote": "many"}
            ],
        },
        ["appearances/0/source: enum", "appearances/0/via/0: enum"],
    ),
    "a dimension left out": ({**CLAIM, "figures": [FIGURE]}, ["figures/0: required"]),
    "a value of a dimension": (
        {**CLAIM, "figures": [{**FIGURE, "scope": {"service": "buss"}}]},
        ["figures/0/scope/service: enum"],
    ),
    "a dimension": (
        {**CLAIM, "figures": [{**FIGURE, "scope": {"service": "bus", "day": "1"}}]},
        ["figures/0/scope: additionalProperties"],
    ),
    "nothing": ({**CLAIM, "figures": [{**FIGURE, "scope": {"service": "not-stated"}}]}, []),
}


@pytest.mark.parametrize(("claim", "said"), UNKNOWN.values(), ids=UNKNOWN)
def test_a_schema_with_ids_knows_what_the_corpus_has_not(
    claim: dict[str, Any], said: list[str]
) -> None:
    found = complaints({"claims": {"new": claim}}, schema(SchemaFile.CLAIMS, INVENTED))
    assert found == [f"claims/new/{each}" for each in said]


def test_figures_of_claims_with_several_are_listed() -> None:
    lists = schema(SchemaFile.CORPUS, INVENTED)["definitions"]["figure-references"]["enum"]
    assert [each for each in lists if "#" in each] == [
        "wages-offered-2022#at-once",
        "wages-offered-2022#by-summer",
    ]


def test_every_field_that_names_a_record_has_a_list_of_ids() -> None:
    assert set(REFERENCES) == {name for name, guards in GUARDS.items() if "FC102" in guards}


def test_the_sections_of_a_file_are_those_that_are_read() -> None:
    assert {kind.value: cls.__name__ for kind, cls in CLASSES.items()} == TOP_RECORDS


DATES = some.builds(
    "{}{}{}".format,
    some.sampled_from(["2019", "2019-02", "2019-02-28", "0012-12-01"]),
    some.sampled_from(["", "~", "?", "%"]),
    some.sampled_from(["", "/..", "/2020", "/2020-01-31~", "/2018", "-1", "/"]),
)
TEXTS = DATES | some.sampled_from(
    ["../2019", "../..", "not-stated", "FY2018-19", "FY2019", "FY2018-20", "--02-28", "a-1", "a#b",
     "A", "a-", "en", "es-MX", "e", "https://a.b", "http://a", "ftp://a.b", "true", "yes"]
)  # fmt: skip


@pytest.mark.parametrize("name", sorted(FORMS))
@given(text=TEXTS)
def test_what_the_program_reads_passes(name: str, text: str) -> None:
    _, definition = DEFINITIONS[name]
    try:
        FORMS[name](text)
    except FactcheckError:
        return
    assert Draft7Validator(definition).is_valid(text)


@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS)
def test_every_word_of_a_list_is_explained(words: Any) -> None:
    unexplained = [
        word for word, said in zip(words, read_word_meanings(words), strict=True) if not said
    ]
    assert unexplained == [
        word for word in words if words is SourceKind and word != SourceKind.ARTICLE_BROADCAST
    ]


FIELDS = [field for record in read_record_meanings().values() for field in record.fields]


def test_every_field_has_an_example() -> None:
    assert [field.key for field in FIELDS] == sorted(
        EXAMPLES, key=[field.key for field in FIELDS].index
    )


def test_an_example_can_be_written_as_it_stands(tmp_path: Path) -> None:
    made = schema(SchemaFile.CORPUS)
    file = tmp_path / "example.yaml"
    wrong = []
    for field in FIELDS:
        example = EXAMPLES[field.key]
        properties = made["definitions"][name_definition(field.record)]["properties"]
        if example == SEE_BELOW or field.name not in properties:
            continue
        gap = "\n  " if field.annotation in {"dict[str, str]", "Dimensions"} else " "
        file.write_text(f"{field.name}:{gap}{example}\n", encoding="utf-8")
        one = {
            "definitions": made["definitions"],
            "properties": properties,
            "required": [field.name],
            "type": "object",
        }
        wrong += [f"{field.key}: {each}" for each in complaints(read(file), one)]
    assert wrong == []


def test_the_description_of_a_field_is_the_one_of_the_documents() -> None:
    fields = schema(SchemaFile.CLAIMS)["definitions"]["figure"]["properties"]
    assert fields["period"] == {
        "$ref": "#/definitions/period",
        "description": "The period over which a flow or rate holds, or not-stated.",
        "markdownDescription": "The period over which a flow or rate holds, or `not-stated`.\n\n"
        f"Example: `period: {EXAMPLES['Figure.period']}`\n\n"
        "Checked by FC305, FC306, FC308 (`factcheck explain FC305`).",
    }
