"""Files in canonical form: whole files before and after, and what is refused."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.corpus.load import load
from factcheck.editing.fmt.canonical import UnreadableFileError, format_bytes
from factcheck.editing.fmt.layout import sort_tree
from factcheck.editing.fmt.proofs import UnkeptError, prove
from factcheck.validation.judge import find_diagnostics
from factcheck.validation.select import Selection
from factcheck.yaml.compose import parse_document
from factcheck.yaml.walk import convert_to_texts

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).parent
TESTS = HERE.parent
INVENTED = TESTS / "invented"
NAUGHTY = TESTS.parent.parent / "shared" / "naughty" / "blns.json"
MESSES = sorted((HERE / "formatting").glob("*.yaml"))
FILES = sorted(
    (
        *(TESTS / "corpus" / "broken").glob("*.yaml"),
        *(TESTS / "checks" / "cases").glob("*/*.yaml"),
        *MESSES,
    )
)


@pytest.mark.parametrize("file", MESSES, ids=lambda file: file.stem)
def test_a_mess_is_put_into_canonical_form(file: Path, golden: Callable[[Path, str], None]) -> None:
    result = format_bytes(file.read_bytes(), file.name)
    golden(file.with_suffix(".formatted"), result.decode())
    assert format_bytes(result, file.name) == result


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_a_file_validates_the_same_before_and_after(file: Path, invented: Path) -> None:
    raw = file.read_bytes()
    if parse_document(raw, file.name).troubles:
        with pytest.raises(UnreadableFileError):
            format_bytes(raw, file.name)
        return
    before = _found(raw, invented)
    assert _found(format_bytes(raw, file.name), invented) == before


def _found(raw: bytes, invented: Path) -> Counter[tuple[object, ...]]:
    """Give what is wrong with a file among those of the invented corpus, without the places."""
    (invented / "claims" / "more.yaml").write_bytes(raw)
    loaded = load(invented / "data" / "claims.yaml", invented, shown_from=invented)
    return Counter(
        (each.code, each.severity, each.path, each.message, each.hint, len(each.notes))
        for each in find_diagnostics(loaded, Selection())
    )


@pytest.mark.skipif(not NAUGHTY.exists(), reason="../shared/naughty/blns.json is not there")
def test_naughty_strings_stay_character_for_character() -> None:
    naughty = [each for each in json.loads(NAUGHTY.read_text(encoding="utf-8")) if each]
    quotes = "".join(f'      - quote: "{_escaped(each)}"\n' for each in naughty)
    raw = f"claims:\n  a:\n    appearances:\n{quotes}".encode()
    document = parse_document(format_bytes(raw, "f.yaml"), "f.yaml")
    assert document.root is not None
    expected = [{"quote": each} for each in naughty]
    assert convert_to_texts(document.root) == {"claims": {"a": {"appearances": expected}}}


def _escaped(text: str) -> str:
    return "".join(
        each if " " <= each <= "~" and each not in '"\\' else f"\\U{ord(each):08X}" for each in text
    )


@pytest.mark.parametrize(
    "raw",
    [
        b"a: {b: c}\n",
        b"a: *b\n",
        b"a: 'b\n",
        b"- a\n",
        b"a: b\na: c\n",
        b"a:\n",
        b"\xff\xfea\0",
    ],
)
def test_a_file_with_troubles_is_refused(raw: bytes) -> None:
    with pytest.raises(UnreadableFileError) as refused:
        format_bytes(raw, "f.yaml")
    assert refused.value.message == "'f.yaml' cannot be read whole and is left as it is"


@pytest.mark.parametrize(
    "raw", [b"", b"# to come\n", b"claims:\n", b"claims:  # to come\ntopics:\n"]
)
def test_a_file_that_is_only_begun_stays_as_it_is(raw: bytes) -> None:
    assert format_bytes(raw, "f.yaml") == raw


BEFORE = (
    b"# head\n\nclaims:\n  # over\n  a:\n    topic: no # behind\n    note: it\n  b:\n    topic: t\n"
)
LOSSES = {
    "a text": (b"no #", b"false #", "f.yaml:6: formatting would not keep the text 'no'"),
    "a key": (b"note", b"nota", "f.yaml:5: formatting would not keep the keys and their order"),
    "a comment": (b" # behind", b"", "f.yaml:6: formatting would not keep a comment at 'claims.a.topic'"),
    "the place of a comment": (
        b"no # behind\n    note: it", b"no\n    note: it # behind",
        "f.yaml:6: formatting would not keep a comment at 'claims.a.topic'",
    ),
    "a record": (
        b"  b:\n    topic: t\n", b"", "f.yaml:3: formatting would not keep the keys and their order"
    ),
    "a mapping": (
        b"  b:\n    topic: t\n", b"  b: t\n", "f.yaml:8: formatting would not keep a list or mapping"
    ),
    "the file": (b"topic: no", b"topic: {no", "f.yaml:6: formatting would not keep the file readable"),
    "its own form": (b"it\n", b"'it'\n", "f.yaml:1: formatting would not keep its own form"),
    "a comment that nobody wrote": (
        b"it\n", b"it # new\n", "f.yaml:1: formatting would not keep 'claims.a.note' without a comment"
    ),
}  # fmt: skip


@pytest.mark.parametrize("old, new, message", LOSSES.values(), ids=LOSSES)
def test_a_result_that_would_lose_something_is_refused(
    old: bytes, new: bytes, message: str
) -> None:
    document = parse_document(BEFORE, "f.yaml")
    assert document.root is not None
    tree = sort_tree(BEFORE, document, document.root)
    prove("f.yaml", tree, BEFORE)
    with pytest.raises(UnkeptError) as refused:
        prove("f.yaml", tree, BEFORE.replace(old, new))
    assert refused.value.message == message
