"""A comment shows every text as it is printed, and calls nobody, whatever the text holds."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from factcheck.diff.views import (
    DerivationChange,
    Differences,
    DisputeChange,
    FieldChange,
    PairChange,
    QuoteChange,
    RecordChange,
    StateAnswer,
    StateView,
    TextChange,
    TopicChanges,
)
from factcheck.formats.formats import DIFFERENCE_FORMATS
from factcheck.formats.options import Options
from factcheck.text.printable import escape_unsafe
from hostile_ledgers import LINE_END

if TYPE_CHECKING:
    from collections.abc import Callable

SPECIAL = "\\`*_[]<>|~$&#:;@!-+=.()'\"{}%/ \t\n\r\x1b\x85\u2028\u202e\u200b\xa0漢é1a0"
TEXTS = st.one_of(
    st.text(SPECIAL, min_size=1, max_size=30),
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20),
)
HARD = (
    "@ada",
    "see #12",
    "gh-12",
    "guild/drivers#7",
    "a #",
    "##",
    "</details>",
    "<!--",
    "-->",
    "a|b",
)
CALLING = re.compile(r"(?<!\w)@\w|#\d|\bGH-\d", re.IGNORECASE)


def with_examples(test: Callable[[str], None]) -> Callable[[str], None]:
    for text in HARD:
        test = example(text)(test)
    return settings(max_examples=100)(given(TEXTS)(test))


def view_of(text: str) -> Differences:
    """Give a difference in which every free text is the one given."""
    quoted = FieldChange("quote in letter", ("appearances", "letter"), None, text, is_quote=True)
    noted = FieldChange("note", ("note",), text, text, remarks=(text,))
    answer = StateAnswer("not like for like", None, (text,))
    pair = PairChange("a", "b", text, text, answer, answer, (text,), (text,))
    return Differences(
        title=text,
        before=StateView(text, "0" * 40),
        after=StateView(text, None),
        counts=("1 claim added",),
        topics=(
            TopicChanges(
                id="riders",
                title=text,
                records=(RecordChange("claim", "a", "added", None, text, text, (quoted, noted)),),
                disputes=(DisputeChange("d", "changed", text, None, None, (pair,)),),
                quotes=(QuoteChange("a", "letter", text, "new and not proven", None, None, False),),
            ),
        ),
        records=(),
        derivations=(DerivationChange("gap", text, text, text),),
        texts=(TextChange("letter", None, "1" * 64),),
    )


def shown(markdown: str) -> list[str]:
    """Read the paragraphs as a parser shows them; nothing but text, line ends and our own bold."""
    lines = []
    for token in MarkdownIt("gfm-like", {"linkify": False}).parse(markdown):
        if token.type != "inline":
            continue
        children = token.children or ()
        kinds = {child.type for child in children if child.type != "html_inline"}
        assert kinds <= {"text", "text_special", "strong_open", "strong_close"}, token.content
        parts = []
        for child in children:
            assert CALLING.search(child.content) is None, token.content
            if child.type != "html_inline":
                parts.append(child.content)
            else:
                assert child.content in {"<br>", "<!-- -->"}
                parts.append("\n" if child.content == "<br>" else "")
        lines.append("".join(parts))
    return lines


@with_examples
def test_a_comment_shows_the_text(text: str) -> None:
    # a line of breaks alone is a block of HTML to Markdown: it shows the same, and is no paragraph
    assume(LINE_END.sub("", text) != "")
    output = "".join(DIFFERENCE_FORMATS["markdown"].write(view_of(text), Options()))
    seen = "\n".join(escape_unsafe(line) for line in LINE_END.split(text))
    assert shown(output) == [
        seen,
        f"{seen} → {seen}: 1 claim added",
        seen,
        f"added claim a ({seen}): {seen}",
        f"quote in letter: {seen}",
        *(
            [f"note: {seen} → {seen} ({seen})"]
            if len(text) * 2 <= 80
            else [f"note ({seen})", f"was: {seen}", f"now: {seen}"]
        ),
        f"answers in dispute d: {seen}",
        f"{seen} (a) and {seen} (b): not like for like, for other reasons",
        f"no longer: {seen}",
        f"now: {seen}",
        "proof quote of a in letter: new and not proven",
        seen,
        "Computed by the editor",
        f"{seen} (gap)",
        f"was: {seen}",
        f"now: {seen}",
        "Archived texts",
        f"letter: archived ({'1' * 12})",
    ]


@with_examples
def test_json_holds_the_text(text: str) -> None:
    tree = json.loads("".join(DIFFERENCE_FORMATS["json"].write(view_of(text), Options())))
    (record,) = tree["records"]
    assert [each["after"] for each in record["fields"]] == [text, text]
    assert (tree["corpus"], record["title"], tree["quotes"][0]["quote"]) == (text, text, text)


@with_examples
def test_text_hides_nothing_and_breaks_no_line(text: str) -> None:
    output = "".join(DIFFERENCE_FORMATS["text"].write(view_of(text), Options(width=60)))
    assert escape_unsafe(output.replace("\n", "")) == output.replace("\n", "")
