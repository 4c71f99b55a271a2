"""One quote is proven in one text, and many are proven in one pass."""

from __future__ import annotations

import pytest

from factcheck.evidence.extract.article import ARTICLE_END
from factcheck.evidence.prove.quotes import (
    Answer,
    Nearest,
    Proof,
    Selector,
    TextSpan,
    prove,
    prove_all,
)
from factcheck.evidence.prove.search import find_all

TWICE = "Harbour Teachers’ Guild wants 6% a year.\n\nThe city says that 6% a year is too much."

PROOFS = [
    (
        Selector("wants 6% a year"),
        Proof(Answer.EXACT, (TextSpan(24, 39),), places=1),
    ),
    (
        Selector("Harbour Teachers' Guild … a year"),
        Proof(Answer.FOLDED, (TextSpan(0, 23), TextSpan(33, 39)), ("quotation marks",), places=1),
    ),
    (
        Selector("6% a year"),
        Proof(Answer.AMBIGUOUS, (TextSpan(30, 39), TextSpan(61, 70)), places=2),
    ),
    (
        Selector("6% a year", prefix="wants"),
        Proof(Answer.EXACT, (TextSpan(30, 39),), places=1),
    ),
    (
        Selector("6% a year", prefix="Teachers' Guild wants "),
        Proof(Answer.EXACT, (TextSpan(30, 39),), places=1),
    ),
    (
        Selector("6% a year", suffix="is too much"),
        Proof(Answer.EXACT, (TextSpan(61, 70),), places=1),
    ),
    (
        Selector("6% a year", prefix="that", suffix=" is"),
        Proof(Answer.EXACT, (TextSpan(61, 70),), places=1),
    ),
    (
        Selector("The city", prefix="a year."),
        Proof(Answer.EXACT, (TextSpan(42, 50),), places=1),
    ),
    (
        Selector("6% a year", prefix="needs"),
        Proof(
            Answer.NOT_FOUND,
            nearest=Nearest(
                TextSpan(30, 39), "6% a year", ("prefix or suffix do not stand beside it",)
            ),
        ),
    ),
    (
        Selector("6% a year", prefix=" "),
        Proof(Answer.REFUSED, problems=("the prefix is empty",)),
    ),
    (
        Selector("6% a year", suffix="is\u200b"),
        Proof(
            Answer.REFUSED,
            problems=("the suffix has U+200B ZERO WIDTH SPACE at character 3",),
        ),
    ),
    (
        Selector("wants 5% a year"),
        Proof(
            Answer.NOT_FOUND,
            nearest=Nearest(
                TextSpan(24, 39), "wants 6% a year", ("the quote has '5%', the text has '6%'",)
            ),
        ),
    ),
    (
        Selector("Guild wants a year"),
        Proof(
            Answer.NOT_FOUND,
            nearest=Nearest(
                TextSpan(18, 39), "Guild wants 6% a year", ("the text has '6%' besides",)
            ),
        ),
    ),
    (
        Selector("Guild … too much"),
        Proof(
            Answer.NOT_FOUND,
            nearest=Nearest(
                TextSpan(18, 23),
                "Guild",
                ("the parts do not stand in this order within one paragraph",),
            ),
        ),
    ),
    (
        Selector("Guild … too much", across_paragraphs=True),
        Proof(Answer.EXACT, (TextSpan(18, 23), TextSpan(74, 82)), places=1),
    ),
    (
        Selector("a year. The city"),
        Proof(
            Answer.NOT_FOUND,
            nearest=Nearest(
                TextSpan(33, 50),
                "a year.\n\nThe city",
                ("the words are the same, but a paragraph ends between them",),
            ),
        ),
    ),
    (
        Selector("a year. The city", across_paragraphs=True),
        Proof(Answer.FOLDED, (TextSpan(33, 50),), ("line ends",), places=1),
    ),
    (
        Selector("Guild [of the harbour] wants"),
        Proof(Answer.NOT_FOUND),
    ),
    (
        Selector("The city says [sic] that 6%"),
        Proof(
            Answer.NOT_FOUND,
            nearest=Nearest(
                TextSpan(42, 63),
                "The city says that 6%",
                (
                    "the text lacks '[sic]'",
                    "'[sic]' is read as it stands, never as an editor's insertion",
                ),
            ),
        ),
    ),
    (
        Selector("6"),
        Proof(
            Answer.NOT_FOUND,
            nearest=Nearest(TextSpan(30, 31), "6", ("the quote ends inside the number '6%'",)),
        ),
    ),
    (
        Selector("nothing of the kind"),
        Proof(Answer.NOT_FOUND),
    ),
    (
        Selector("wants 6%\u00a0a year"),
        Proof(Answer.FOLDED, (TextSpan(24, 39),), ("spaces",), places=1),
    ),
    (
        Selector("… …"),
        Proof(Answer.REFUSED, problems=("the quote is nothing but an ellipsis",)),
    ),
]


@pytest.mark.parametrize(
    ("selector", "proof"), PROOFS, ids=[str(index) for index in range(len(PROOFS))]
)
def test_a_selector_has_this_proof(selector: Selector, proof: Proof) -> None:
    assert prove_all([selector], TWICE) == (proof,)


def test_many_selectors_in_one_pass_have_the_proofs_that_each_has_alone() -> None:
    selectors = [selector for selector, _ in PROOFS]
    assert prove_all(selectors, TWICE) == tuple(proof for _, proof in PROOFS)


def test_one_quote_is_proven_like_a_selector_of_it() -> None:
    assert prove("6% a year", TWICE, prefix="wants") == Proof(
        Answer.EXACT, (TextSpan(30, 39),), places=1
    )


def test_an_empty_text_has_no_quote() -> None:
    assert prove("6% a year", "") == Proof(Answer.NOT_FOUND)


def test_no_selector_is_no_proof() -> None:
    assert prove_all([], TWICE) == ()


def test_a_disguised_character_in_the_text_is_named_with_its_place() -> None:
    assert prove(
        "wants a cost of living raise", "The guild wants a cost \u200bоf living raise."
    ) == Proof(
        Answer.REFUSED,
        (TextSpan(10, 39),),
        problems=(
            "the text has U+200B ZERO WIDTH SPACE at character 24, inside the passage",
            "the text has U+043E CYRILLIC SMALL LETTER O at character 25, inside the passage",
        ),
    )


def test_a_lone_surrogate_in_the_text_hinders_no_other_quote() -> None:
    assert prove("6% a year", "\ud800 wants 6% a year") == Proof(
        Answer.EXACT, (TextSpan(8, 17),), places=1
    )


def test_places_at_the_edges_of_the_searched_blocks_are_found_once() -> None:
    filler = "lorem ipsum " * 166_667
    text = filler[:1_999_990] + " the guild wants 6% a year " + filler
    assert prove("the guild wants 6% a year", text) == Proof(
        Answer.EXACT, (TextSpan(1_999_991, 2_000_016),), places=1
    )


def test_progress_ends_with_the_whole_text() -> None:
    told: list[tuple[int, int]] = []
    prove_all(
        [Selector("lorem")], "lorem ipsum", progress=lambda done, whole: told.append((done, whole))
    )
    assert told == [(11, 11)]


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        (" … ".join(["a"] * 500), "a b " * 4_000),
        (" … ".join(["a"] * 500), "a b\n\n" * 4_000),
        (" … ".join(["a", "b", "c"] * 500), "a a a b b b c\n\n" * 1_000),
        (" ".join(["a"] * 500), "a " * 4_000),
        ("a", "a " * 20_000),
        ("- 1" * 50, "- 1" * 4_000),
        ("\u00ad".join("abc" * 100), "a\u00ad" * 20_000),
        ("a  b", " " * 50_000),
        ("1,000", "1," * 20_000),
        ("(" * 1_000 + "a", "(" * 20_000),
    ],
)
def test_hostile_repetition_is_answered_without_a_figure_of_its_own(quote: str, text: str) -> None:
    assert prove(quote, text).answer in {Answer.AMBIGUOUS, Answer.NOT_FOUND, Answer.FOLDED}


PAGE = "It cost $5 million.\n\nIt grew.\n\n\f\f\n\nCaption: it cost $5 million.\n\nIt shrank.\n"
BESIDE_AN_ARTICLE = {
    "it cost $5 million": Proof(
        Answer.EXACT, (TextSpan(44, 62),), places=1, is_outside_article=True
    ),
    "cost $5 million": Proof(Answer.EXACT, (TextSpan(3, 18),), places=1),
    "It shrank": Proof(Answer.EXACT, (TextSpan(65, 74),), places=1, is_outside_article=True),
    "It grew": Proof(Answer.EXACT, (TextSpan(21, 28),), places=1),
}


@pytest.mark.parametrize("quote, proof", BESIDE_AN_ARTICLE.items(), ids=BESIDE_AN_ARTICLE)
def test_a_quote_is_proven_in_the_article_first_and_else_in_what_the_page_shows_beside_it(
    quote: str, proof: Proof
) -> None:
    assert prove(quote, PAGE) == proof


def test_a_page_without_an_article_proves_a_quote_beside_it() -> None:
    assert prove("cost $5 million", f"{ARTICLE_END}Caption: it cost $5 million.\n") == Proof(
        Answer.EXACT, (TextSpan(18, 33),), places=1, is_outside_article=True
    )


def name_first_difference(quote: str, text: str) -> str | None:
    """Name what first tells a quote from the nearest words of a text, if it stands nowhere in it."""
    nearest = prove(quote, text).nearest
    return None if nearest is None else nearest.differences[0]


CUT_BY_A_LINE_END = {
    "would cost $1.9": "the quote ends inside the number '$1.9 billion'",
    "would cost $1.9 bil-": "the quote ends inside the number '$1.9 billion'",
    "lion and 19": "the quote begins inside the number '$1.9 billion'",
    "and 19": "the quote ends inside the number '19 percent'",
    "would cost $1.9 bil- lion": None,
    "19 per- cent of full-": None,
}


@pytest.mark.parametrize("quote, why", CUT_BY_A_LINE_END.items(), ids=CUT_BY_A_LINE_END)
def test_a_number_word_that_the_end_of_a_line_cuts_belongs_to_its_number(
    quote: str, why: str | None
) -> None:
    text = "It would cost $1.9 bil-\nlion and 19 per-\ncent of full-\ntime pay."
    assert name_first_difference(quote, text) == why


def test_a_quote_that_is_not_found_has_no_help_where_none_is_asked_for() -> None:
    text = "The line carries 1,200 riders a day."
    (found,) = prove_all((Selector("carries 1,300 riders"),), text, helps=False)
    assert found == Proof(Answer.NOT_FOUND)


def test_a_quote_is_found_wherever_it_stands_in_a_long_text() -> None:
    text = "x" + "ab" * 1_000_001  # it is searched in parts, and one begins within a pair
    assert len(find_all(("ab",), text)["ab"]) == 1_000_001


@pytest.mark.parametrize("filler", ["", "." * 100_000], ids=["one by one", "by an automaton"])
def test_places_are_the_same_however_they_are_sought(filler: str) -> None:
    found = find_all(("aa", "ab", "x"), "aaab aaa" + filler, at_most=3)
    assert {pattern: list(starts) for pattern, starts in found.items()} == {
        "aa": [0, 1, 5],
        "ab": [2],
        "x": [],
    }


CUT_AT_ITS_END = {
    "for two hours": None,
    "She paid Rs": "the quote ends inside the number 'Rs. 500'",
    "the fares": None,
    "two groups": None,
    "- two": None,
    "- 35": "the quote ends inside the number '35 million'",
}


@pytest.mark.parametrize("quote, why", CUT_AT_ITS_END.items(), ids=CUT_AT_ITS_END)
def test_rupees_and_dashes_belong_to_a_number_and_other_words_to_none(
    quote: str, why: str | None
) -> None:
    text = "She paid Rs. 500 for two hours, 3 trips - two groups - 35 million, the fares. 5 more"
    assert name_first_difference(quote, text) == why
