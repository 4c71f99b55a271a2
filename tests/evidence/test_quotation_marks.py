"""What of a passage stands outside quotation marks, in texts with marks of every kind."""

from __future__ import annotations

import pytest

from factcheck.evidence.prove.fold import TextSpan
from factcheck.evidence.prove.quotation_marks import find_unquoted

# a text, parts of a quote in it, and what of them stands outside
CASES = {
    "curly marks, the quote inside them": ("She said, “we will pay 6% more,” and left.", ["we will pay 6% more"], None),
    "the marks quoted with it": ("She said, “we will pay 6% more,” and left.", ["“we will pay 6% more,”"], None),
    "marks, a dash and spaces quoted with it": ("“We will pay” – she said.", ["We will pay” – "], None),
    "words before the marks": ("He called it a “shiny ball” there.", ["it a “shiny ball”"], "it a"),
    "words behind them": ("He called it a “shiny ball” and no concern.", ["shiny ball” and no concern"], "and no concern"),
    "no marks at all": ("He called it a shiny ball.", ["a shiny ball"], "a shiny ball"),
    "straight marks": ('"We will pay," she said. "And soon," he said.', ["And soon"], None),
    "between two quotations in straight marks": ('"We will pay," she said. "And soon."', ["she said"], "she said"),
    "two quotations and what joins them": ("“We will pay,” she said, “and soon.”", ["We will pay,” she said, “and soon"], "she said,"),
    "parts in two quotations": ("“We will pay,” she said, “and soon.”", ["We will pay", "and soon"], None),
    "one part outside": ("“We will pay,” she said, “and soon.”", ["We will pay", "she said"], "she said"),
    "single marks in double ones": ("“That is more than a ‘shiny ball,’” she said.", ["more than a ‘shiny ball"], None),
    "single curly marks alone": ("He said that ‘by 2021 we will be no more.’ Read on.", ["by 2021 we will be no more"], None),
    "words before single marks": ("He said that if all stays, ‘by 2021 we will be no more.’", ["if all stays, ‘by 2021"], "if all stays,"),
    "an apostrophe in single marks": ("He said: ‘we don’t pay the teachers’ raise.’ So.", ["we don’t pay the teachers’ raise"], None),
    "apostrophes are no marks": ("The teachers’ union won’t pay what it’s asked.", ["union won’t pay"], "union won’t pay"),
    "straight single marks": ("He said: 'we don't pay.' So.", ["we don't pay"], None),
    "straight apostrophes are no marks": ("The teachers' union won't pay '90s wages.", ["union won't pay"], "union won't pay"),
    "angle marks": ("Er sagte: «Wir zahlen mehr.» Und ging.", ["Wir zahlen mehr"], None),
    "low marks": ("Er sagte: „Wir zahlen mehr.“ Und ging.", ["Wir zahlen mehr"], None),
    "behind low marks": ("Er sagte: „Wir zahlen mehr.“ Und ging.", ["Und ging"], "Und ging"),
    "a quotation that goes on in the next paragraph": ("“We will pay.\n\n“And we will pay soon,” she said.", ["We will pay."], None),
    "its last paragraph": ("“We will pay.\n\n“And we will pay soon,” she said.", ["And we will pay soon"], None),
    "behind it": ("“We will pay.\n\n“And we will pay soon,” she said.", ["she said"], "she said"),
    "a misprinted mark": ("“I’m on strike,’ said the chair at noon.", ["said the chair"], "said the chair"),
    "a mark that nobody closes": ("She said “we will pay and left.", ["we will pay"], "we will pay"),
    "one that opens a paragraph": ("“We will pay and left.", ["We will pay"], None),
    "a single mark that opens one": ("‘We will pay and left.", ["We will pay"], "We will pay"),
    "set off behind a colon": ("She wrote:\n\nWe will pay more.\n\nThen she left.", ["We will pay more"], None),
    "behind what was set off": ("She wrote:\n\nWe will pay more.\n\nThen she left.", ["Then she left"], "Then she left"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "parts", "outside"), CASES.values(), ids=CASES)
def test_words_outside_quotation_marks_are_found(
    text: str, parts: list[str], outside: str | None
) -> None:
    spans = [TextSpan(text.index(part), text.index(part) + len(part)) for part in parts]
    assert find_unquoted(text, spans) == outside
