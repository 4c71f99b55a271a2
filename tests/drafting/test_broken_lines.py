"""Lines that were broken by their width are read as paragraphs, and every place stays that of the text."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

import pytest

from drafting_gold import CASES
from factcheck.drafting.article import Article
from factcheck.drafting.broken_lines import join_broken_lines
from factcheck.drafting.draft import build_draft
from factcheck.drafting.proposal import Setting

if TYPE_CHECKING:
    from factcheck.drafting.proposal import Draft

WRAPPED = """\
The port lost three cranes in the storm of March and has not
yet replaced them, its director said.

"""
JOINED = WRAPPED.replace("not\nyet", "not yet")
# fmt: off
TEXTS = {
    "a line that goes on with a number":
        ("Ann Lee said that the crews of the harbour ferries counted\n48 berths.\n",
         "Ann Lee said that the crews of the harbour ferries counted 48 berths.\n"),
    "a line that goes on with a name":
        ("The figure of 48 berths in the new harbour was given by\nAnn Lee.\n",
         "The figure of 48 berths in the new harbour was given by Ann Lee.\n"),
    "the end of a sentence in a line that is full":
        ("The harbour has 48 berths, and the director says so.\nShe is sure.\n",) * 2,
    "the end of a sentence in a line with no room for a word":
        ("The harbour has 48 berths, and the director repeats that it.\nShe is sure.\n",
         "The harbour has 48 berths, and the director repeats that it. She is sure.\n"),
    "a line with room for a word":
        ("The harbour has 48 berths, says\nAnn Lee.\n",) * 2,
    "items of a list":
        ("The union wants for the crews of all of the harbour ferries\n- 6 percent more pay\n2. 48 berths\n",) * 2,
    "turns of a transcript":
        ("MS. LEE: The harbour has 48 berths, and we count them often.\nMR. HALE: It has 40.\n",) * 2,
    "an answer to a question":
        ("How many berths are there in the new harbour of this town??\nThe director says 48.\n",) * 2,
    "a heading of two lines":
        ("Minutes of the Meeting of the Harbour Board and the Council\nTuesday, 14 May 2024\n",) * 2,
    "rows of a table":
        ("Berths of the harbour in the year that has ended   48   44\nFerries                                            12\n",) * 2,
    "a short line that opens a mark which the next one closes":
        ("Ann Lee said “it has\n48 berths.” She is sure.\n", "Ann Lee said “it has 48 berths.” She is sure.\n"),
    "a line that opens a mark, and one that opens it again":
        ("“The harbour has 48 berths.\n“We count them,” she said.\n",) * 2,
    "a bracket, and a short line that a small letter follows in its paragraph":
        ("The crews of the harbour ferries counted berths that stand\n(as she says)\nempty.\n",
         "The crews of the harbour ferries counted berths that stand (as she says) empty.\n"),
    "a question in marks that a small letter follows":
        ("“How many berths are there in the new harbour of this town?”\nhe asked.\n",
         "“How many berths are there in the new harbour of this town?” he asked.\n"),
    "numbers in brackets that begin items":
        ("The union wants for the crews of all of the harbour ferries\n(1) 6 percent more pay\n(2) 48 berths\n",) * 2,
    "a number that ends a sentence alone in a line":
        ("The director says that the crews of the harbour ferries are\n12.\n",
         "The director says that the crews of the harbour ferries are 12.\n"),
    "rows of a table in small letters":
        ("berths of the harbour in the year that has ended   48   44\nferries                                            12\n",) * 2,
    "a line of white space":
        ("Ann Lee said that the crews of the harbour ferries counted\n  \n48 berths.\n",) * 2,
    "lines that are set in":
        ("Ann Lee said that the crews of the harbour ferries counted\n    48 berths.\n",
         "Ann Lee said that the crews of the harbour ferries counted     48 berths.\n"),
    "white space behind a line":
        (f"Ann Lee said that the crews of the harbour ferries counted{' ' * 1_000}\n48 berths.\n",
         f"Ann Lee said that the crews of the harbour ferries counted{' ' * 1_001}48 berths.\n"),
    "a word that is cut by a hyphen":
        ("Ann Lee said that the crews of the harbour ferries are self-\nemployed.\n",
         "Ann Lee said that the crews of the harbour ferries are self- employed.\n"),
    "carriage returns":
        ("Ann Lee said that the crews of the harbour ferries counted\r\n48 berths.\r\n",
         "Ann Lee said that the crews of the harbour ferries counted  48 berths.\r\n"),
}
# fmt: on
"""What stands behind a paragraph that is broken by its width, and how it is read."""


@pytest.mark.parametrize("name", TEXTS)
def test_the_end_of_a_line_that_was_full_is_a_space(name: str) -> None:
    text, read = TEXTS[name]
    assert join_broken_lines(WRAPPED + text) == JOINED + read


def test_in_a_text_whose_paragraphs_are_lines_only_a_small_letter_goes_on() -> None:
    lines = f"Ann Lee said {'the harbour has many berths and ' * 6}counted\n48 of them.\n\n" * 3
    assert join_broken_lines(WRAPPED + lines) == JOINED + lines
    assert join_broken_lines(lines) is lines


SAID = {
    "names":
        ("A strike of the ferries would cost $5 million, said Ann\nLee, executive director of the Harbour Transit\nAuthority.",
         "Ann Lee", "Ann\nLee"),
    "names in a mail":
        ("A strike of the ferries would cost $5 million, said Gov. Ann\r\n    Lee, who counts the money of the state.",
         "Ann Lee", "Gov. Ann\r\n    Lee"),
    "words that name nobody":
        ("A strike of the ferries would cost $5 million, said people at\nthe port, who count the money of the state.",
         "people at the port", "people at\nthe port"),
}  # fmt: skip
"""What is said in lines that are broken, who says it, and the words of the text beside the cue."""


@pytest.mark.parametrize("name", SAID)
def test_who_speaks_is_named_on_one_line_and_stands_in_the_text_as_archived(name: str) -> None:
    said, who, printed = SAID[name]
    text = f"{WRAPPED}{said}\n"
    proposal = build_draft(text).proposals[0]
    mention = proposal.speaker.mention
    assert (proposal.figures[0].span.text, proposal.speaker.name) == ("$5 million", who)
    assert mention is not None
    assert mention.text == text[mention.start : mention.end] == printed


GAPS = {
    "lines that are set in": (f"{WRAPPED}The number of berths in the port is told by the Harbour\n    Board.\n", "Harbour Board"),
    "two spaces where no line is": (f"{WRAPPED}The report is named Harbour  Board.\n", None),
    "two spaces in one line":
        ("The report is named Harbour  Board, and the minutes of it are too.\n\nIt has 48 berths.\n", None),
}  # fmt: skip
"""Texts, and the organisation that they name."""


@pytest.mark.parametrize("name", GAPS)
def test_only_lines_that_are_set_in_have_several_spaces_within_a_name(name: str) -> None:
    text, organization = GAPS[name]
    article = Article(join_broken_lines(text), Setting(), text)
    assert next(iter(article.organizations), None) == organization


def test_an_office_and_its_party_are_read_over_the_end_of_a_line() -> None:
    text = f"{WRAPPED}{SAID['names'][0]}\n"
    office = build_draft(text).proposals[0].speaker.office
    assert office is not None
    assert office.party is not None
    assert (office.title.text, office.party.text, office.party.words) == (
        "executive director", "Harbour Transit\nAuthority", "Harbour Transit Authority",
    )  # fmt: skip


def test_the_same_words_in_one_line_and_in_two_are_told_apart_by_what_is_around_them() -> None:
    text = (
        f"{WRAPPED}Ann Lee said in the spring that the crews of the ferries counted\n48 berths in the port.\n\n"
        "Bo Ray said that the crews of the ferries counted 48 berths in the port.\n"
    )
    quotes = [
        each.quote for each in build_draft(text).proposals if each.speaker.name != "its director"
    ]
    assert [(each.span.text, each.prefix) for each in quotes] == [
        ("the crews of the ferries counted\n48 berths in the port", "in the spring that"),
        ("the crews of the ferries counted 48 berths in the port", "Bo Ray said that"),
    ]


PROSE = ["answers-agency", "news-chain", "news-ferry-strike", "news-polls", "news-quotes", "news-school-talks", "release-hospital", "release-union", "transcript-hearing"]  # fmt: skip


@pytest.mark.parametrize("end", ["\n", "\r\n", "\n    "])
@pytest.mark.parametrize("width", [64, 72, 90])
@pytest.mark.parametrize("name", PROSE)
def test_an_article_is_read_alike_whether_its_lines_are_broken_or_not(
    name: str, width: int, end: str
) -> None:
    text = (CASES / name / "text.txt").read_text("utf-8")
    lines = (
        textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False)
        for line in text.split("\n")
    )
    broken = "\n".join(each.replace("\n", end) for each in lines)
    draft = build_draft(broken)
    assert list_claims(draft) == list_claims(build_draft(text))
    for each in draft.proposals:
        for span in (each.sentence, each.quote.span, *(one.span for one in each.figures)):
            assert span.text == broken[span.start : span.end]


def list_claims(draft: Draft) -> list[tuple[str, str, str | None, str | None]]:
    """Return what is claimed and who says it, with a space for each end of a line."""
    return sorted(
        (" ".join(each.quote.span.text.split()), each.speaker.state, each.speaker.name, each.manner)
        for each in draft.proposals
    )
