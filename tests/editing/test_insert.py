"""A record is put into a file and every other byte stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from factcheck.editing.insert import InsertionError, add_record

FIELDS = {"title": "Riders return: a start", "kind": "webpage", "authors": ("jo-field",)}
RECORD = "  new:\n    title: 'Riders return: a start'\n    kind: webpage\n    authors:\n      - jo-field\n"

PLACES = {
    "behind the last": (
        "sources:\n  old:\n    title: T\n",
        "sources:\n  old:\n    title: T\n" + RECORD,
    ),
    "before the next kind, the gap and its comments": (
        "sources:\n  old:\n    title: T # said so\n\n# claims\n\nclaims:\n  a:\n    b: c\n",
        "sources:\n  old:\n    title: T # said so\n" + RECORD + "\n# claims\n\nclaims:\n  a:\n    b: c\n",
    ),
    "behind a text that looks like a comment": (
        "sources:\n  old:\n    note: |\n      first\n\n      # not a remark\n\nclaims:\n  a: b\n",
        "sources:\n  old:\n    note: |\n      first\n\n      # not a remark\n"
        + RECORD + "\nclaims:\n  a: b\n",
    ),
    "in a file without the kind": (
        "topics:\n  a:\n    title: T\n",
        "topics:\n  a:\n    title: T\n\nsources:\n" + RECORD,
    ),
    "behind a last line without an end": (
        "sources:\n  old:\n    title: T",
        "sources:\n  old:\n    title: T\n" + RECORD,
    ),
    "with the neighbours' indentation": (
        "sources:\n    old:\n        title: T\n",
        "sources:\n    old:\n        title: T\n" + RECORD.replace("\n  ", "\n    ").replace("  new", "    new"),
    ),
    "with the file's line ends": (
        "sources:\r\n  old:\r\n    title: T\r\n",
        "sources:\r\n  old:\r\n    title: T\r\n" + RECORD.replace("\n", "\r\n"),
    ),
    "below the line that names the schema": (
        "# yaml-language-server: $schema=../schema/claims.schema.json\ntopics:\n  a:\n    title: T\n",
        "# yaml-language-server: $schema=../schema/claims.schema.json\ntopics:\n  a:\n    title: T\n"
        "\nsources:\n" + RECORD,
    ),
    "in an empty file": ("", "sources:\n" + RECORD),
    "in a file of remarks": ("# sources\n", "# sources\n\nsources:\n" + RECORD),
    "below its kind where nothing stands there yet": (
        "sources: # to come\n\ntopics:\n  a:\n    title: T\n",
        "sources: # to come\n" + RECORD + "\ntopics:\n  a:\n    title: T\n",
    ),
    "behind a byte order mark": (
        "\ufeffsources:\n  old:\n    title: T\n",
        "\ufeffsources:\n  old:\n    title: T\n" + RECORD,
    ),
}  # fmt: skip


@pytest.mark.parametrize("before, after", PLACES.values(), ids=PLACES)
def test_a_record_is_put_behind_the_last_one_of_its_kind(before: str, after: str) -> None:
    assert add_record(before.encode(), "f.yaml", "sources", "new", FIELDS).decode() == after


@pytest.mark.parametrize(
    "before, message",
    [("sources:\n  new:\n    title: T\n", "f.yaml: sources has the id 'new' already"),
     ("sources: {a: {title: T}}\n", "f.yaml: cannot be read whole"),
     ("sources:\n- a\n", "f.yaml: there is no safe place for a record in 'sources'"),
     ("topics:\n  a: b\n...\n", "f.yaml: there is no safe place for a record in 'sources'")],
)  # fmt: skip
def test_a_file_without_a_safe_place_is_refused(before: str, message: str) -> None:
    with pytest.raises(InsertionError) as refused:
        add_record(before.encode(), "f.yaml", "sources", "new", FIELDS)
    assert refused.value.message == message


@given(
    some.dictionaries(
        some.sampled_from(["title", "note", "kind"]),
        some.text(some.characters(exclude_categories=("Cs", "Cc")), min_size=1),
        min_size=1,
    )
)
def test_whatever_a_page_says_the_rest_of_the_file_stays(fields: dict[str, str]) -> None:
    before = "sources:\n  old:\n    title: T\n# end\n"
    after = add_record(before.encode(), "f.yaml", "sources", "new", fields).decode()
    assert after.startswith("sources:\n  old:\n    title: T\n  new:\n")
    assert after.endswith("# end\n")
