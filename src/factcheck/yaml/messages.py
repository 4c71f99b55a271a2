"""The parsers' complaints in our words.

Both parsers' complaints lead to the same sentence; one that is not in the table gets a general sentence.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.runtime.records import dataclass
from factcheck.yaml import trouble as t
from factcheck.yaml.engines import Complaint, Spot
from factcheck.yaml.trouble import Trouble

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True, slots=True)
class Wording:
    """What one complaint means for the writer of the file.

    Attributes:
        message: what is and what is expected.
        hint: how to mend it, or None.
        at_context: whether the place where the construct began says more than where it failed.
        code: the code that it is reported under.
    """

    message: str
    hint: str | None = None
    at_context: bool = False
    code: str = t.SYNTAX


_QUOTE_IT: Final = "put the whole value in quotation marks"
_ONE_LEVEL: Final = (
    "start every kind of record at the same column, and end no text before the file ends"
)

_COLON: Final = Wording("': ' stands where no key can be", f"{_QUOTE_IT}, or mend the indentation")
_DASH: Final = Wording(
    "'- ' stands where no list can start",
    f"{_QUOTE_IT}, or start the list on a line of its own",
)
_QUESTION_MARK: Final = Wording("'? ' stands where no key can be", _QUOTE_IT)
_RESERVED: Final = Wording("a value starts with a character that YAML keeps for itself", _QUOTE_IT)
_NO_CONTENT: Final = Wording(
    "a bracket, brace or comma stands where a value is expected", _QUOTE_IT
)
_UNCLOSED_QUOTE: Final = Wording("this quotation mark is never closed", None, at_context=True)
_ESCAPE: Final = Wording(
    "a backslash in double quotation marks is followed by a character it cannot escape",
    "use single quotation marks, or write the backslash twice",
)
_ESCAPE_DIGITS: Final = Wording(
    "a backslash in double quotation marks is followed by too few hexadecimal digits",
    "use single quotation marks, or write the backslash twice",
)
_NO_CHARACTER: Final = Wording(
    "the number of this escape is no character", "write the character itself"
)
_LIST: Final = Wording(
    "this list in brackets is never closed, or lacks a comma", None, at_context=True
)
_BRACES: Final = Wording(
    "this mapping in braces is never closed, or lacks a comma",
    "write it on lines of its own, without braces",
    at_context=True,
)
_KEY: Final = Wording(
    "expected a key here",
    "align it with the keys above; a value that goes on after a quotation mark needs"
    " quotation marks around the whole",
)
_ITEM: Final = Wording("expected '- ' here, as in the items above")
_NO_KEY: Final = Wording(
    "this line is no key with a value", "expected 'key: value'", at_context=True
)
_OUTSIDE: Final = Wording("text stands outside the mapping that the file is", _ONE_LEVEL)
_BLOCK_HEADER: Final = Wording(
    "'|' or '>' is followed by text on its line, expected the text on the lines below",
    f"{_QUOTE_IT}, or start the text on the next line",
)
_BLOCK_INDENT: Final = Wording(
    "'|' or '>' is followed by 0, expected an indentation of 1 to 9", "remove the number"
)
_ANCHOR: Final = Wording(
    "a value starts with '&', which YAML keeps for anchors",
    _QUOTE_IT,
    at_context=True,
    code=t.ANCHOR,
)
_ALIAS: Final = Wording(
    "a value starts with '*', which YAML keeps for aliases",
    _QUOTE_IT,
    at_context=True,
    code=t.ANCHOR,
)
_TAG: Final = Wording(
    "a value starts with '!', which YAML keeps for tags", _QUOTE_IT, at_context=True, code=t.TAG
)
DIRECTIVE: Final = Wording("a YAML directive, expected none", "remove the line", code=t.TAG)
GENERAL: Final = Wording("this is not YAML", "check indentation and quotation marks above")
_TAB_INSIDE: Final = Wording("a tab stands inside a value without quotation marks", _QUOTE_IT)
TAB: Final = Wording("a tab stands where spaces are expected", "indent with spaces")

WORDINGS: Final[Mapping[tuple[str | None, str], Wording]] = {
    (None, "mapping values are not allowed in this context"): _COLON,
    (None, "block sequence entries are not allowed in this context"): _DASH,
    (None, "mapping keys are not allowed in this context"): _QUESTION_MARK,
    (None, "did not find expected <document start>"): _OUTSIDE,
    (None, "found incompatible YAML document"): DIRECTIVE,
    (None, "found duplicate %YAML directive"): DIRECTIVE,
    (None, "found duplicate %TAG directive"): DIRECTIVE,
    ("while scanning for the next token", "found character that cannot start any token"): _RESERVED,
    ("while scanning a simple key", "could not find expected ':'"): _NO_KEY,
    ("while scanning a quoted scalar", "found unexpected end of stream"): _UNCLOSED_QUOTE,
    ("while scanning a quoted scalar", "found unexpected document indicator"): _UNCLOSED_QUOTE,
    ("while parsing a quoted scalar", "found unknown escape character"): _ESCAPE,
    ("while parsing a quoted scalar", "did not find expected hexdecimal number"): _ESCAPE_DIGITS,
    ("while parsing a quoted scalar", "found invalid Unicode character escape code"): _NO_CHARACTER,
    ("while scanning a plain scalar", "found a tab character that violates indentation"): TAB,
    ("while scanning a plain scalar", "found unexpected ':'"): _COLON,
    (
        "while scanning a block scalar",
        "found a tab character where an indentation space is expected",
    ): TAB,
    ("while scanning a block scalar", "found an indentation indicator equal to 0"): _BLOCK_INDENT,
    ("while scanning a block scalar", "did not find expected comment or line break"): _BLOCK_HEADER,
    ("while parsing a block node", "did not find expected node content"): _NO_CONTENT,
    ("while parsing a flow node", "did not find expected node content"): _NO_CONTENT,
    ("while parsing a node", "found undefined tag handle"): _TAG,
    ("while parsing a block collection", "did not find expected '-' indicator"): _ITEM,
    ("while parsing a block mapping", "did not find expected key"): _KEY,
    ("while parsing a flow sequence", "did not find expected ',' or ']'"): _LIST,
    ("while parsing a flow mapping", "did not find expected ',' or '}'"): _BRACES,
}
"""By context and problem of libyaml 0.2.5."""

CONTEXTS: Final[Mapping[str | None, Wording]] = {
    "while scanning an anchor": _ANCHOR,
    "while scanning an alias": _ALIAS,
    "while scanning a tag": _TAG,
    "while parsing a tag": _TAG,
    "while scanning a directive": DIRECTIVE,
    "while scanning a %YAML directive": DIRECTIVE,
    "while scanning a %TAG directive": DIRECTIVE,
    "while parsing a %TAG directive": DIRECTIVE,
    "while scanning a tag directive": DIRECTIVE,
    "while parsing a tag directive": DIRECTIVE,
}
"""By context alone: whatever the problem, the writer has to do the same."""

PYTHON_PROBLEMS: Final[tuple[tuple[re.Pattern[str], tuple[str | None, str]], ...]] = tuple(
    (re.compile(pattern, re.DOTALL), key)
    for pattern, key in (
        (
            "None: mapping values are not allowed here",
            (None, "mapping values are not allowed in this context"),
        ),
        (
            "None: sequence entries are not allowed here",
            (None, "block sequence entries are not allowed in this context"),
        ),
        (
            "None: mapping keys are not allowed here",
            (None, "mapping keys are not allowed in this context"),
        ),
        ("None: expected '<document start>'", (None, "did not find expected <document start>")),
        ("None: found (incompatible|duplicate) YAML", (None, "found incompatible YAML document")),
        ("None: duplicate tag handle", (None, "found duplicate %TAG directive")),
        (
            ".*: found character .* that cannot start any token",
            ("while scanning for the next token", "found character that cannot start any token"),
        ),
        (
            ".* quoted scalar: found unexpected document separator",
            ("while scanning a quoted scalar", "found unexpected document indicator"),
        ),
        (
            ".* double-quoted scalar: found unknown escape character",
            ("while parsing a quoted scalar", "found unknown escape character"),
        ),
        (
            ".* double-quoted scalar: expected escape sequence",
            ("while parsing a quoted scalar", "did not find expected hexdecimal number"),
        ),
        (
            ".* block scalar: expected indentation indicator in the range 1-9",
            ("while scanning a block scalar", "found an indentation indicator equal to 0"),
        ),
        (
            ".* block scalar: expected (chomping|a comment)",
            ("while scanning a block scalar", "did not find expected comment or line break"),
        ),
        (
            ".* (block|flow|block_or_indentless_sequence) node: expected the node content",
            ("while parsing a block node", "did not find expected node content"),
        ),
        (
            ".* node: found undefined tag handle",
            ("while parsing a node", "found undefined tag handle"),
        ),
        (
            ".* block collection: expected <block end>",
            ("while parsing a block collection", "did not find expected '-' indicator"),
        ),
        (
            ".* block mapping: expected <block end>",
            ("while parsing a block mapping", "did not find expected key"),
        ),
        (
            ".* flow sequence: expected ','",
            ("while parsing a flow sequence", "did not find expected ',' or ']'"),
        ),
        (
            ".* flow mapping: expected ','",
            ("while parsing a flow mapping", "did not find expected ',' or '}'"),
        ),
    )
)
"""PyYAML's own complaints, which name what they found, as the complaint that libyaml makes."""

_UNKNOWN_ESCAPE: Final = ("while parsing a quoted scalar", "found unknown escape character")


def explain_complaint(complaint: Complaint, lines: Sequence[str]) -> Trouble:
    """Return what ended the reading, at the place where the writer has to look.

    Args:
        complaint: of either parser.
        lines: the lines of the file, without their ends.
    """
    key: tuple[str | None, str] = (complaint.context, complaint.problem)
    spot = complaint.spot
    for pattern, same in PYTHON_PROBLEMS:
        if pattern.match(f"{complaint.context}: {complaint.problem}"):
            key = same
            if same == _UNKNOWN_ESCAPE:  # PyYAML's parser is one character further on
                spot = Spot(spot.line, spot.column - 1)
            break
    wording = WORDINGS.get(key) or CONTEXTS.get(key[0]) or GENERAL
    if wording.at_context and complaint.context_spot is not None:
        spot = complaint.context_spot
    if spot.line >= len(lines):  # libyaml puts the end of the file on a line of its own
        spot = Spot(max(len(lines) - 1, 0), len(lines[-1]) if lines else 0)
    line = lines[spot.line] if lines else ""
    if line[: spot.column + 1].strip(" ").startswith("\t"):
        wording = TAB
    elif wording is _RESERVED and line[spot.column : spot.column + 1] == "\t":
        wording = _TAB_INSIDE  # libyaml lets it pass
    place = (spot.line + 1, spot.column + 1, spot.line + 1, spot.column + 2)
    return Trouble(wording.code, *place, wording.message, wording.hint)
