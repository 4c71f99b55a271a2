"""What is no YAML is said in our words, at the place where the writer has to look, by either parser."""

from __future__ import annotations

import re
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.yaml.compose import parse_document
from factcheck.yaml.engines import Engine
from factcheck.yaml.trouble import Trouble

QUOTE_IT = "put the whole value in quotation marks"
SINGLE_QUOTES = "use single quotation marks, or write the backslash twice"
NO_ESCAPE = "a backslash in double quotation marks is followed by a character it cannot escape"
FEW_DIGITS = "a backslash in double quotation marks is followed by too few hexadecimal digits"
KEPT = "a value starts with a character that YAML keeps for itself"
EXPECTED_KEY = "expected a key here"
ALIGN = (
    "align it with the keys above; a value that goes on after a quotation mark needs quotation marks around"
    " the whole"
)
COLON = "': ' stands where no key can be"
QUOTE_OR_INDENT = "put the whole value in quotation marks, or mend the indentation"
TAB = "a tab stands where spaces are expected"
UNCLOSED_QUOTE = "this quotation mark is never closed"
UNCLOSED_LIST = "this list in brackets is never closed, or lacks a comma"
NO_KEY = "this line is no key with a value"
BRACKET = "a bracket, brace or comma stands where a value is expected"
ITEM = "expected '- ' here, as in the items above"
OUTSIDE = "text stands outside the mapping that the file is"
ONE_LEVEL = "start every kind of record at the same column, and end no text before the file ends"
BLOCK = "'|' or '>' is followed by text on its line, expected the text on the lines below"
BLOCK_HINT = "put the whole value in quotation marks, or start the text on the next line"
NO_CHARACTER = "the number of this escape is no character"


@dataclass(frozen=True, slots=True)
class Case:
    """A file that is no YAML, and what is said of it."""

    source: str
    place: tuple[int, int]
    message: str
    hint: str | None
    code: str = "FC001"
    related: tuple[tuple[int, int, str], ...] = ()


OPENED_HERE = ((1, 4, "a quotation mark is opened here and closed in line 2"),)

CASES = {
    "a colon in a value": Case("a: b: c\n", (1, 5), COLON, QUOTE_OR_INDENT),
    "a key below a value": Case("a: b\n  c: d\n", (2, 4), COLON, QUOTE_OR_INDENT),
    "a tab before a key": Case("a:\n\tb: c\n", (2, 1), TAB, "indent with spaces"),
    "a tab below a value": Case("a: b\n\tc: d\n", (2, 1), TAB, "indent with spaces"),
    "a tab behind spaces": Case("a:\n  \tb: c\n", (2, 3), TAB, "indent with spaces"),
    "a quotation mark never closed": Case('é: "b\nc: d\n', (1, 4), UNCLOSED_QUOTE, None),
    "a quotation mark closed by nothing but another document": Case(
        'a: "b\n---\nc: d"\n', (1, 4), UNCLOSED_QUOTE, None
    ),
    "a quotation mark closed where the next one opens": Case(
        'a: "Fares\n  q: "hello"\n', (2, 7), EXPECTED_KEY, ALIGN, related=OPENED_HERE
    ),
    "an apostrophe between quotation marks": Case("a: 'it's'\n", (1, 8), EXPECTED_KEY, ALIGN),
    "text behind a quotation mark": Case('a: "b" c\n', (1, 8), EXPECTED_KEY, ALIGN),
    "a bracket never closed": Case("a: [b, c\nd: e\n", (1, 4), UNCLOSED_LIST, None),
    "a bracket never closed, at the end": Case("a:\n  - [b, c", (2, 5), UNCLOSED_LIST, None),
    "a bracket at the start of a text": Case("a: [sic] b\n", (1, 10), EXPECTED_KEY, ALIGN),
    "a bracket that closes nothing": Case("a: ]\n", (1, 4), BRACKET, QUOTE_IT),
    "a list with a hole": Case("a: [b, , c]\n", (1, 8), BRACKET, QUOTE_IT),
    "a character that YAML keeps": Case("a: @b\n", (1, 4), KEPT, QUOTE_IT),
    "a percent sign at the start": Case("a: %b\n", (1, 4), KEPT, QUOTE_IT),
    "a grave accent at the start": Case("a: `b`\n", (1, 4), KEPT, QUOTE_IT),
    "asterisks for bold letters": Case(
        "a: **b** c\n", (1, 4), "a value starts with '*', which YAML keeps for aliases", QUOTE_IT, "FC003"
    ),
    "an ampersand alone": Case(
        "a: & b\n", (1, 4), "a value starts with '&', which YAML keeps for anchors", QUOTE_IT, "FC003"
    ),
    "an exclamation mark at the start": Case(
        "a: !b!c d\n", (1, 4), "a value starts with '!', which YAML keeps for tags", QUOTE_IT, "FC004"
    ),
    "a dash in a value": Case(
        "a: - b\n", (1, 4), "'- ' stands where no list can start",
        "put the whole value in quotation marks, or start the list on a line of its own",
    ),
    "a question mark at the start": Case(
        "a: ? b\n", (1, 4), "'? ' stands where no key can be", QUOTE_IT
    ),
    "an unknown escape": Case('a: "C:\\query"\n', (1, 7), NO_ESCAPE, SINGLE_QUOTES),
    "an escape with too few digits": Case('a: "\\x4g"\n', (1, 7), FEW_DIGITS, SINGLE_QUOTES),
    "an escape of half a character": Case(
        'a: "b\n  \\\\ \\ud83d\\ude00"\n', (2, 8), NO_CHARACTER, "write the character itself"
    ),
    "an escape beyond all characters": Case(
        'a: "\\U00110000"\n', (1, 7), NO_CHARACTER, "write the character itself"
    ),
    "text behind the sign of a block": Case("a: |b\n  c\n", (1, 5), BLOCK, BLOCK_HINT),
    "a block indented by nothing": Case(
        "a: |0\n  b\n", (1, 5),
        "'|' or '>' is followed by 0, expected an indentation of 1 to 9", "remove the number",
    ),
    "a key out of line": Case("a:\n  b: c\n d: e\n", (3, 2), EXPECTED_KEY, ALIGN),
    "an item among keys": Case("a: b\n- c\n", (2, 1), EXPECTED_KEY, ALIGN),
    "a key among items": Case("a:\n  - b\n  c: d\n", (3, 3), ITEM, None),
    "a line that is no key": Case("a: b\nc\nd: e\n", (2, 1), NO_KEY, "expected 'key: value'"),
    "a key cut off at the end": Case("a: b\nc", (2, 1), NO_KEY, "expected 'key: value'"),
    "a first key further in": Case(" a: b\nc: d\n", (2, 1), OUTSIDE, ONE_LEVEL),
    "text behind the end": Case("a: b\n...\nc: d\n", (3, 1), OUTSIDE, ONE_LEVEL),
}  # fmt: skip


@pytest.mark.parametrize("engine", Engine)
@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_what_is_no_yaml_is_said_at_its_place(case: Case, engine: Engine) -> None:
    document = parse_document(case.source.encode(), "claims.yaml", engine=engine)
    line, column = case.place
    place = (line, column, line, column + 1)
    assert document.troubles == (Trouble(case.code, *place, case.message, case.hint, case.related),)
    assert document.root is None


@pytest.mark.parametrize("engine", Engine)
def test_what_stands_before_the_place_where_reading_ends_is_reported_too(engine: Engine) -> None:
    document = parse_document(b"a: &x b\nc:\nd: 'e\n", "claims.yaml", engine=engine)
    assert document.troubles == (
        Trouble("FC003", 1, 4, 1, 6, "an anchor '&x', expected a value without one",
                "remove it and write each value out"),
        Trouble("FC006", 2, 3, 2, 3, "'c' has no value",
                "write the value, not-stated, or leave the line out", path=("c",)),
        Trouble("FC001", 3, 4, 3, 5, UNCLOSED_QUOTE, None),
    )  # fmt: skip
    assert document.root is None


SIGNS = st.sampled_from(
    ["a", "b c", ": ", ":", "- ", "? ", "\n", "\n  ", "\n\t", "'", '"', "\\x", "\\", "[", "]", "{", "}",
     ",", "#", " #", "&", "*", "!", "!<", "|", ">", "|2", "%", "%TAG x", "@", "`", "---\n", "...\n", "é"]
)  # fmt: skip
PARSERS_WORDS = re.compile(
    "while (?:scanning|parsing)|scalar|token|simple key|flow|block mapping|did not find|<|%r",
    re.IGNORECASE,
)


@settings(derandomize=True, deadline=None, max_examples=200)
@given(st.lists(SIGNS, max_size=25).map("".join), st.sampled_from(Engine))
def test_no_message_is_in_a_parsers_words_and_each_place_is_in_the_file(
    source: str, engine: Engine
) -> None:
    lines = re.split(r"\r\n?|\n", source)
    for trouble in parse_document(source.encode(), "claims.yaml", engine=engine).troubles:
        assert PARSERS_WORDS.search(re.sub("'[^']*'", "", trouble.message)) is None
        assert trouble.line <= len(lines)
        assert trouble.column <= len(lines[trouble.line - 1]) + 1
