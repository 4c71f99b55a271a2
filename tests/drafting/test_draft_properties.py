"""What holds of every draft, whatever the text."""

from __future__ import annotations

import random
import re

import pytest

from drafting_gold import Case, list_cases
from factcheck.drafting.draft import build_draft
from factcheck.drafting.layout import TextPlace, split_sentences
from factcheck.drafting.proposal import Draft, Span
from factcheck.evidence.prove.quotes import prove

CASES = list_cases()
NAMES = ("Dana Whitlock", "Piet Aldous")


def list_spans(draft: Draft) -> list[Span]:
    found = []
    for each in draft.proposals:
        speaker = each.speaker
        found += [each.sentence, each.quote.span, *(figure.span for figure in each.figures)]
        found += [span for span in (each.cue, speaker.mention, speaker.antecedent) if span]
        found += [mention.span for mention in (*speaker.candidates, *each.via) if mention.span]
    return found + [each.span for each in draft.skipped]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_span_has_the_words_of_the_text(case: Case) -> None:
    draft = build_draft(case.text, case.setting, has_statements=True)
    assert [
        each for each in list_spans(draft) if case.text[each.start : each.end] != each.text
    ] == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_quote_is_proven_where_it_was_cut(case: Case) -> None:
    for each in build_draft(case.text, case.setting, has_statements=True).proposals:
        quote = each.quote
        proof = prove(
            quote.span.text, case.text,
            prefix=quote.prefix, suffix=quote.suffix, across_paragraphs=True,
        )  # fmt: skip
        assert [(part.start, part.end) for part in proof.spans] == [
            (quote.span.start, quote.span.end)
        ]
        assert len(quote.span.text.split()) <= 25
        assert all(
            quote.span.start <= figure.span.start and figure.span.end <= quote.span.end
            for figure in each.figures
        )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_text_is_drafted_twice_alike(case: Case) -> None:
    assert build_draft(case.text, case.setting) == build_draft(case.text, case.setting)


def read_article() -> str:
    return next(case.text for case in CASES if case.name == "news-ferry-strike")


def name_speakers(text: str) -> set[str | None]:
    proposals = build_draft(text).proposals
    return {each.speaker.name for each in proposals if each.speaker.state != "open"}


def test_a_name_that_is_taken_out_leaves_nobody_else_in_its_place() -> None:
    sentences = ["Ann Lee met the board.", "She said rents rose 5 percent.", "Bo Hale left."]
    assert name_speakers("\n\n".join(sentences)) == {"Ann Lee"}
    assert name_speakers("\n\n".join(sentences[1:])) == set()


def test_two_names_that_are_swapped_swap_the_answers() -> None:
    text = read_article()
    first, second = NAMES
    last = {name: name.split()[-1] for name in NAMES}
    swap = {first: second, second: first, last[first]: last[second], last[second]: last[first]}
    pattern = re.compile("|".join(sorted(swap, key=len, reverse=True)))
    swapped = pattern.sub(lambda found: swap[found[0]], text)
    names = [
        each.speaker.name
        for each in sorted(build_draft(text).proposals, key=lambda p: p.quote.span.start)
    ]
    others = [
        each.speaker.name
        for each in sorted(build_draft(swapped).proposals, key=lambda p: p.quote.span.start)
    ]
    assert others == [swap.get(name or "", name) for name in names]


@pytest.mark.parametrize("seed", range(5))
def test_paragraphs_in_another_order_give_nobody_a_figure_of_another_paragraph(seed: int) -> None:
    paragraphs = [
        "Ann Lee said rents rose 5 percent.",
        "Bo Hale said wages rose 3 percent.",
        "“Taxes rose 2 percent,” said Cy Marsh.",
        "The city has 900 houses.",
        "According to the census, 40 percent of them are old.",
    ]
    spoken = {"5 percent": "Ann Lee", "3 percent": "Bo Hale", "2 percent": "Cy Marsh", "900 houses": None, "40 percent of them": "the census"}  # fmt: skip
    random.Random(seed).shuffle(paragraphs)
    found = {
        each.figures[0].span.text: each.speaker.name
        for each in build_draft("\n\n".join(paragraphs)).proposals
    }
    assert {text[:9]: name for text, name in found.items()} == {
        text[:9]: name for text, name in spoken.items()
    }


@pytest.mark.parametrize("joint", [" and ", " said ", ""])
def test_what_goes_on_without_a_stop_is_read_in_pieces(joint: str) -> None:
    before = joint.join(["Ann Lee"] * 3000)
    text = f"{before}. Rents rose 5 percent, Ann Lee said."
    (proposal,) = build_draft(text).proposals
    assert (proposal.quote.span.text, proposal.speaker.name) == ("Rents rose 5 percent", "Ann Lee")
    pieces = split_sentences(text, TextPlace(0, len(text)))
    assert max(each.end - each.start for each in pieces) <= 4_000
    kept = "".join(text[each.start : each.end] for each in pieces)
    assert kept.replace(" ", "") == text.replace(" ", "")
