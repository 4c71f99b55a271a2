"""JSON to the text tree that YAML gives too: every value a text with its place, numbers in the digits of the file.

What has one reading is read and said: comments, raw line ends in strings, commas before a bracket.
What could mean two things is refused at its place: nothing is guessed.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from factcheck.importing.remarks import ImportOutcome, Remark, refuse
from factcheck.yaml.nodes import Entry, Mapping, Scalar, ScalarStyle, Sequence

if TYPE_CHECKING:
    from factcheck.importing.remarks import RefusedError
    from factcheck.yaml.nodes import Node

NULL: Final = "null"
"""How JSON writes that there is nothing."""

_DEEPEST: Final = 100
_LOOKED_AT: Final = 1 << 20
_AROUND: Final = 24
_BLANK: Final = re.compile(r"[ \t\r\n\ufeff\xa0]+")
_COMMENT: Final = re.compile(r"//[^\r\n]*|/\*.*?\*/", re.DOTALL)
_STRING: Final = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)
_WORD: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?|true|false|null")
_ESCAPE: Final = re.compile(r"\\(?:u([0-9a-fA-F]{4})|(.))", re.DOTALL)
_CONTROL: Final = re.compile("[\x00-\x1f]")
_PAIR: Final = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_HALF: Final = re.compile("[\ud800-\udfff]")
_ESCAPED: Final = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}  # fmt: skip
_START: Final = re.compile(r"\s*(?://|/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*/)?")
_END: Final = re.compile(r"(?:(?://|/\*)?\s*(?:\]\]>|-->)\s*(?:\*/)?|;)?\s*\Z")


def has_object_on_each_line(text: str) -> bool:
    """Return whether a text has an object on each of its lines, as far as the first two tell (NDJSON)."""
    lines = (each.strip() for each in text[:_LOOKED_AT].splitlines())
    first, second = (*(each for each in lines if each), "", "")[:2]
    is_first = (
        first.startswith("{") and first.endswith("}") and first.count("{") == first.count("}")
    )
    return is_first and second.startswith("{")


class JsonText:
    """A text that holds JSON, and what was read in it with a repair.

    Attributes:
        remarks: the repairs, in the order of the text.
    """

    def __init__(self, text: str, start: int = 0, end: int | None = None) -> None:
        self.remarks: list[Remark] = []
        self._text = text
        self._end = len(text) if end is None else end
        self._at = start
        self._starts = [0, *(each.end() for each in re.finditer(r"\r\n|\r|\n", text))]

    def read_document(self) -> Node:
        """Return the tree of the one document that the text holds.

        Raises:
            RefusedError: it is no JSON, or could be repaired in several ways.
        """
        opening = _START.match(self._text, self._at, self._end)
        if opening is not None:
            self._say(opening.end() - 1, "wrapper", "a wrapper around the JSON is left aside")
            self._at = opening.end()
        self._skip()
        node = self._read_value(0)
        self._skip(is_last=True)
        if not _END.match(self._text, self._at, self._end):
            raise self._refuse("something stands behind the end of the JSON, expected nothing")
        return node

    def read_lines(self) -> list[tuple[int, Node | RefusedError]]:
        """Return the documents of a text that has one on each line, each with its line; empty lines are none."""
        from factcheck.importing.remarks import RefusedError

        found: list[tuple[int, Node | RefusedError]] = []
        for number, start in enumerate(self._starts, start=1):
            stop = self._starts[number] if number < len(self._starts) else len(self._text)
            if not self._text[start:stop].strip():
                continue
            self._at, self._end = start, stop
            try:
                found.append((number, self.read_document()))
            except RefusedError as error:
                found.append((number, error))
        return found

    def _read_value(self, depth: int) -> Node:
        if depth > _DEEPEST:
            raise self._refuse(f"more than {_DEEPEST} brackets are open, expected fewer")
        start = self._at
        sign = self._read_sign()
        if sign == "{":
            return self._read_object(depth)
        if sign == "[":
            return self._read_list(depth)
        if sign == '"':
            return self._read_string()
        word = _WORD.match(self._text, self._at, self._end)
        if word is not None:
            self._at = word.end()
            return self._build_scalar(word[0], ScalarStyle.PLAIN, start)
        if sign == "'":
            raise self._refuse("a text stands in single quotation marks, expected double ones")
        if not sign:
            raise self._refuse("the file ends here, expected a value: it is cut off")
        raise self._refuse(f"'{sign}' begins no value of JSON")

    def _read_object(self, depth: int) -> Mapping:
        start = self._at
        self._at += 1
        entries: dict[str, Entry] = {}
        while self._has_more("}", is_first=not entries):
            if self._read_sign() != '"':
                raise self._refuse("expected a name in double quotation marks")
            key = self._read_string()
            self._skip()
            if self._read_sign() != ":":
                raise self._refuse(f"expected ':' behind the name '{key.text}'")
            self._at += 1
            self._skip()
            value = self._read_value(depth + 1)
            if key.text in entries:
                self._at = self._find_offset(key)
                raise self._refuse(f"'{key.text}' stands twice in one object, expected it once")
            entries[key.text] = Entry(key, value)
            self._skip()
        return Mapping(
            tuple(entries.values()), *self._find_place(start), *self._find_place(self._at)
        )

    def _read_list(self, depth: int) -> Sequence:
        start = self._at
        self._at += 1
        items: list[Node] = []
        while self._has_more("]", is_first=not items):
            items.append(self._read_value(depth + 1))
            self._skip()
        return Sequence(tuple(items), *self._find_place(start), *self._find_place(self._at))

    def _has_more(self, bracket: str, *, is_first: bool) -> bool:
        """Step over a comma, or over the bracket that ends it; return whether an item follows."""
        self._skip()
        if self._read_sign() == bracket:
            self._at += 1
            return False
        if is_first:
            return True
        if self._read_sign() != ",":
            what = (
                "the file ends here: it is cut off" if not self._read_sign() else self._say_doubt()
            )
            raise self._refuse(f"{what}; expected ',' or '{bracket}'")
        comma = self._at
        self._at += 1
        self._skip()
        if self._read_sign() == bracket:
            self._say(comma, "comma", f"a comma before '{bracket}' is left aside")
            self._at += 1
            return False
        return True

    def _say_doubt(self) -> str:
        before = self._text[: self._at].rstrip()
        if before.endswith('"'):
            if self._read_sign() == '"':
                return "a comma is missing here, or a quotation mark before it is part of the text"
            return "a text ends before this, or its quotation mark is part of the text and is not escaped"
        return f"'{self._read_sign()}' stands behind a value"

    def _read_string(self) -> Scalar:
        start = self._at
        found = _STRING.match(self._text, self._at, self._end)
        if found is None:
            raise self._refuse("a text has no end: the file is cut off, or a mark is missing")
        self._at = found.end()
        text = found[1]
        for control in _CONTROL.finditer(text):
            place = start + 1 + control.start()
            name = (
                "line end" if control[0] in "\r\n" else f"control character U+{ord(control[0]):04X}"
            )
            if text[control.start() - 1 : control.end()] != "\r\n":
                self._say(place, name, f"a raw {name} stands in a text")
        if "\\" in text:
            text = _ESCAPE.sub(lambda match: self._read_escape(match, start), text)
            text = _PAIR.sub(
                lambda match: match[0].encode("utf-16", "surrogatepass").decode("utf-16"), text
            )
        if _HALF.search(text):
            self._at = start
            raise self._refuse("a text holds half of a character, which nobody can show")
        return self._build_scalar(text, ScalarStyle.DOUBLE, start)

    def _read_escape(self, match: re.Match[str], start: int) -> str:
        if match[1]:
            return chr(int(match[1], 16))
        if match[2] not in _ESCAPED:
            self._at = start + 1 + match.start()
            raise self._refuse(f"'\\{match[2]}' is no escape of JSON")
        return _ESCAPED[match[2]]

    def _skip(self, *, is_last: bool = False) -> None:
        """Step over blanks and comments."""
        while True:
            blank = _BLANK.match(self._text, self._at, self._end)
            if blank is not None:
                self._at = blank.end()
            comment = _COMMENT.match(self._text, self._at, self._end)
            if comment is None or (is_last and _END.match(self._text, self._at, self._end)):
                return
            self._say(self._at, "comment", f"the comment '{comment[0].strip()[:60]}' is left aside")
            self._at = comment.end()

    def _read_sign(self) -> str:
        return self._text[self._at] if self._at < self._end else ""

    def _build_scalar(self, text: str, style: ScalarStyle, start: int) -> Scalar:
        return Scalar(text, style, *self._find_place(start), *self._find_place(self._at))

    def _find_place(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def _find_offset(self, node: Scalar) -> int:
        return self._starts[node.line - 1] + node.column - 1

    def _say(self, offset: int, field: str, message: str) -> None:
        self.remarks.append(Remark(*self._find_place(offset), ImportOutcome.READ, field, message))

    def _refuse(self, message: str) -> RefusedError:
        line, column = self._find_place(self._at)
        start = max(self._at - _AROUND, 0)
        before, after = self._text[start : self._at], self._text[self._at : self._at + _AROUND]
        shown = " ".join(f"{before}⟦here⟧{after}".split())
        return refuse(
            line,
            column,
            "JSON",
            message,
            f"around it stands '{shown}'; mend the file where it is made",
        )
