"""What a reader who hears a page must not mishear: whose words, kept or held, noted, computed of what."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.cli.running import run
from factcheck.formats.formats import write_answer
from factcheck.formats.options import Options
from factcheck.queries.catalogue import list_topics
from factcheck.queries.compare import compare_records
from factcheck.queries.disputes import list_disputes
from factcheck.queries.filters import Filters
from factcheck.queries.list import list_claims
from factcheck.queries.timeline import draw_timeline
from small_ledgers import ledger_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from factcheck.formats.formats import View
    from factcheck.model.corpus import Corpus
    from small_ledgers import Records

HEAD = {"title": "Harbour", "note": "One of the two letters is the guild's, none is the board's."}
CLAIMS: Records = {
    "reserve-kept": {
        "statement": "The board must keep $19 million.",
        "note": "Said in a speech.",
        "figures": [
            {
                "value": "$19 million",
                "as_of": "not-stated",
                "basis": "requirement",
                "scope": {"holding": "to-be-kept"},
                "note": "By when is not stated.",
            }
        ],
        "appearances": [
            {
                "source": "courier-report",
                "manner": "verbatim",
                "quote": "that much must be kept",
                "because": "The amount is in the sentence before.",
            }
        ],
    },
    "reserve-held": {
        "claimant": "guild",
        "said_on": "2022-03-01~",
        "statement": "The board has $34 million.",
        "figures": [{"value": "$34 million", "as_of": "said", "scope": {"holding": "held"}}],
        "appearances": [{"manner": "verbatim", "quote": "it has $34 million"}],
    },
    "guild-doubts": {
        "claimant": "guild",
        "said_on": "2022-03-01~",
        "statement": "The numbers are not credible.",
        "note": "It answers one number.",
        "counters": [
            {
                "claim": "reserve-kept",
                "how": "undermines",
                "in": "guild-letter",
                "note": "Which number is our reading.",
            }
        ],
        "appearances": [{"manner": "verbatim", "quote": "not credible"}],
    },
    "rise-offered": {
        "claimant": "guild",
        "made_by": "board",
        "said_on": "2022-03-01~",
        "statement": "The board offers a rise of 2%.",
        "figures": [{"measure": "fare-rise", "value": "2%", "period": "2023", "basis": "proposal"}],
        "appearances": [{"manner": "verbatim", "quote": "just 2%"}],
    },
    "rise-wanted": {
        "claimant": "guild",
        "said_on": "2022-03-01~",
        "statement": "The guild wants a rise of 6%.",
        "figures": [{"measure": "fare-rise", "value": "6%", "period": "2023", "basis": "proposal"}],
        "appearances": [{"manner": "verbatim", "quote": "we want 6%"}],
    },
    "toll-paid": {
        "topic": "tolls",
        "statement": "The toll is 5%.",
        "figures": [{"measure": "fare-rise", "value": "5%", "period": "2022-03-01"}],
        "appearances": [{"source": "courier-report", "quote": "a toll of 5%"}],
    },
    "gap-grows": {
        "statement": "The guild's proposal would raise the gap from $5 million to $13 million.",
        "note": "Of the whole proposal, of which the rise is a part.",
        "figures": [
            {
                "id": "before",
                "measure": "gap",
                "value": "about $5 million",
                "period": "2023",
                "basis": "estimate",
                "role": "from",
            },
            {
                "id": "after",
                "measure": "gap",
                "value": "about $13 million",
                "period": "2024",
                "basis": "estimate",
                "role": "to",
            },
        ],
        "counters": [{"claim": "rise-wanted", "how": "objects", "in": "courier-report"}],
        "appearances": [
            {
                "source": "courier-report",
                "manner": "verbatim",
                "quote": "from about $5 million to about $13 million",
            }
        ],
    },
}
KINDS: Mapping[str, Records] = {
    "topics": {"fares": {}, "tolls": {}},
    "parties": {"board": {}, "guild": {"kind": "union"}, "courier": {"kind": "publisher"}},
    "measures": {
        "reserve": {"kind": "stock", "dimensions": {"holding": ["held", "to-be-kept"]}},
        "gap": {},
        "fare-rise": {"title": "Rise of fares", "unit": "percent", "kind": "rate"},
    },
    "sources": {
        "guild-letter": {
            "title": "Letter",
            "publisher": "guild",
            "authors": ["guild"],
            "published": "2022-03-02",
        },
        "courier-report": {
            "title": "Report",
            "kind": "article-newspaper",
            "publisher": "courier",
            "published": "2022-03-02",
        },
    },
    "disputes": {
        "how-much-is-kept": {
            "question": "How much must be kept?",
            "claims": ["reserve-kept", "guild-doubts"],
        },
        "what-rise": {
            "question": "By how much should fares rise?",
            "claims": ["rise-offered", "rise-wanted", "gap-grows"],
        },
    },
    "lookalikes": {
        "kept-and-held": {
            "title": "The reserve, $19 million and $34 million",
            "figures": ["reserve-kept", "reserve-held"],
            "why_not": "What must be kept and what was held are two things.",
        }
    },
    "derivations": {
        "gap-growth": {
            "title": "Growth of the gap",
            "expression": "gap-grows#after - gap-grows#before",
            "unit": "USD",
        },
        "reserve-and-gap": {
            "title": "Reserve over gap",
            "expression": "reserve-held / gap-grows#before",
            "unit": "times",
        },
    },
}


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    return ledger_of(tmp_path, CLAIMS, corpus=HEAD, **KINDS)


PAGES: dict[str, tuple[Callable[[Corpus], View], str, str]] = {
    "a sole figure says kept or held, and notes stand beside figure and answer": (
        lambda corpus: compare_records(corpus, ["how-much-is-kept"]),
        "table",
        """\
How much must be kept?
how-much-is-kept; fares; open in these documents

One figure, and no other to compare it with.

The figure: A $19 million (Reserve; holding: to be kept; requirement; Board).

Their words
  A reserve-kept: “that much must be kept” (courier-report, verbatim)
  Notes: A: Said in a speech. A: By when is not stated.

Answers
  Guild disputes the credibility of $19 million (Board): The numbers are not credible. Note: Which
  number is our reading. Note: It answers one number.
    │ not credible
""",
    ),
    "own words hold the figure, and are not those of who tells an offer": (
        lambda corpus: compare_records(corpus, ["what-rise"]),
        "table",
        """\
By how much should fares rise?
what-rise; fares; open in these documents

No conflict: of 4 figures of 2 kinds of thing, 2 are like for like with another.

Rise of fares; basis: proposal; period: 2023
   Figure  Who, when                                   A B
─  ──────  ──────────────────────────────────────────  ───
A  2%      Guild, of a proposal by Board, 2022-03-01~  · ↔
B  6%      Guild, 2022-03-01~                          ↔ ·

Gap; basis: estimate
   Figure             Who, when          Says                                       C D
─  ─────────────────  ─────────────────  ─────────────────────────────────────────  ───
C  about $5 million   Board, 2022-03-01  period: 2023; role: level before a change  · ≠
D  about $13 million  Board, 2022-03-01  period: 2024; role: level after a change   ≠ ·
Signs: ↔ two wishes that differ; ≠ not like for like.

Alike, or one thing short of it
  A and B: like for like, they differ, and wishes do not conflict
    Arithmetic: difference 4 percentage points, ratio 3 times.
  C and D: alike but for period: one is for 2023, the other for 2024, 1 year apart
    Arithmetic: difference about $8 million ($6.5 million to $9.5 million), ratio about 2.6 times
    (2.18 to 3.12), larger above smaller by about 160% (118% to 212%); of unlike figures this is no
    contradiction; in parentheses: as far as the printed digits leave open. Note: one is money of
    2023, the other of 2024, no price index is applied.

Their words
  A rise-offered: “just 2%” (guild-letter, verbatim)
  B rise-wanted: “we want 6%” (guild-letter, verbatim)
  C D gap-grows: “from about $5 million to about $13 million” (courier-report, verbatim)

Answers (in 2 pairs of its claims neither answers the other: the editor set them side by side)
  Board objects to 6% (Guild): The guild's proposal would raise the gap from $5 million to $13
  million. Note: Of the whole proposal, of which the rise is a part.
    │ from about $5 million to about $13 million

What the sources are, whatever a side says: stands in a document of its own side: B; is quoted in
its own words: B C D; day on which it was said is certain: C D.

Computed by the editor; in parentheses: as far as the printed digits leave open
  Growth of the gap: about $8 million ($6.5 million to $9.5 million) = gap-grows#after -
  gap-grows#before

Dates: ~ the date is inferred, not printed.
""",
    ),
    "a lookalike has no arithmetic, and says why not where it is pasted": (
        lambda corpus: compare_records(corpus, ["kept-and-held"]),
        "table",
        """\
The reserve, $19 million and $34 million
kept-and-held; fares

Not like for like: they differ in basis and holding; moment is not stated.
A and B: often set side by side; not two answers to one question (kept-and-held). What must be kept
and what was held are two things.

             A             B
────────  ─  ────────────  ────────────────
who          Board         Guild
figure       $19 million   $34 million
measures  =  Reserve       Reserve
holding   ≠  to be kept    held
basis     ≠  requirement   stated as a fact
as of     ?  not stated    said
said on      2022-03-01    2022-03-01~
claim        reserve-kept  reserve-held

Note: the moment is not stated, the days on which the claims were made are compared instead: said
less than a month apart.
Note: $34 million holds on the day it was said, as the editor reads the present tense.
Note on A: Said in a speech.
Note on A: By when is not stated.

Answers
  Guild disputes the credibility of $19 million (Board): The numbers are not credible. Note: Which
  number is our reading. Note: It answers one number.
    │ not credible

What would settle it: compare figures of one holding.
What each side leaves open: prints its moment or period: neither A nor B.
What the sources are, whatever a side says: stands in a document of its own side: B; is quoted in
its own words: B; day on which it was said is certain: A.

To paste
Board said on March 1, 2022: The board must keep $19 million. (“that much must be kept”, in
“Report”, Courier, March 2, 2022.) Guild said on or about March 1, 2022: The board has $34 million.
(“it has $34 million”, in “Letter”, Guild, March 2, 2022.) The figures $19 million and $34 million
are often set side by side, but they are not two answers to one question. What must be kept and what
was held are two things.

Dates: ~ the date is inferred, not printed; about, before a date: inferred, not printed.
""",
    ),
    "a timeline says what each figure is of": (
        lambda corpus: draw_timeline(corpus, "fares"),
        "table",
        """\
Fares (fares)

Who                            Figure             Describes    Said         Axis
  Statement
  Claim; what the figure is of; where printed
─────────────────────────────  ─────────────────  ───────────  ───────────  ──────────────
Guild                          $34 million        2022-03-01~  2022-03-01~  ◉·············
  The board has $34 million.
  reserve-held; Reserve; holding: held; stated as a fact; guild-letter (Guild)

Board                          $19 million        not stated   2022-03-01   ○·············
  The board must keep $19 million.
  reserve-kept; Reserve; holding: to be kept; requirement; courier-report (Courier)

Board                          about $5 million   2023         2022-03-01   ○··●●●●●●·····
  The guild's proposal would raise the gap from $5 million to $13 million.
  gap-grows#before; Gap; level before a change; estimate; courier-report (Courier)

Guild, of a proposal by Board  2%                 2023         2022-03-01~  ○··●●●●●●·····
  The board offers a rise of 2%.
  rise-offered; Rise of fares; proposal; guild-letter (Guild)

Guild                          6%                 2023         2022-03-01~  ○··●●●●●●·····
  The guild wants a rise of 6%.
  rise-wanted; Rise of fares; proposal; guild-letter (Guild)

Board                          about $13 million  2024         2022-03-01   ○·······●●●●●●
  The guild's proposal would raise the gap from $5 million to $13 million.
  gap-grows#after; Gap; level after a change; estimate; courier-report (Courier)

Axis from 2022-03-01 to 2024-12-31: ● is what a figure describes, ○ when it was said, ◉ both.
6 figures; the moment of 1 is not stated.
Dates: ~ the date is inferred, not printed.
""",
    ),
    "a timeline of one day has no axis": (
        lambda corpus: draw_timeline(corpus, "tolls"),
        "table",
        """\
Tolls (tolls)

Who    Figure  Describes   Said
  Statement
  Claim; what the figure is of; where printed
─────  ──────  ──────────  ──────────
Board  5%      2022-03-01  2022-03-01
  The toll is 5%.
  toll-paid; Rise of fares; stated as a fact; courier-report (Courier)

1 figure.
""",
    ),
    "disputes print the notes of their claims": (
        lambda corpus: list_disputes(corpus, Filters(measure=("reserve",))),
        "table",
        """\
How much must be kept?
how-much-is-kept; Fares; open in these documents; 2 claims of 2 parties

Who    Figure       What it measures  When
  Statement
  Claim; what the figure is of; where printed
─────  ───────────  ────────────────  ────────────────────────────
Board  $19 million  Reserve           not stated (said 2022-03-01)
  The board must keep $19 million.
  reserve-kept; holding: to be kept; requirement; courier-report (Courier)

Guild  –            –                 said 2022-03-01~
  The numbers are not credible.
  guild-doubts; guild-letter (Guild)

Guild disputes the credibility of $19 million (Board): The numbers are not credible. Note: Which
number is our reading. Note: It answers one number.
Note on reserve-kept: Said in a speech.
Note on reserve-kept: $19 million: By when is not stated.

The reserve, $19 million and $34 million
kept-and-held; Fares; often set side by side; not two answers to one question
What must be kept and what was held are two things.

Who    Figure       What it measures  When
  Statement
  Claim; what the figure is of; where printed
─────  ───────────  ────────────────  ──────────────────────────────────────
Board  $19 million  Reserve           not stated (said 2022-03-01)
  The board must keep $19 million.
  reserve-kept; holding: to be kept; requirement; courier-report (Courier)

Guild  $34 million  Reserve           as of 2022-03-01~, the day it was said
  The board has $34 million.
  reserve-held; holding: held; stated as a fact; guild-letter (Guild)

≠ Not like for like: they differ in basis and holding; moment is not stated.
Note on reserve-kept: Said in a speech.
Note on reserve-kept: $19 million: By when is not stated.

1 dispute: 1 open in these documents.
1 lookalike.
Signs: ≠ not like for like.
Dates: ~ the date is inferred, not printed.
""",
    ),
    "a list begins with what the corpus says of itself": (
        lambda corpus: list_claims(corpus, Filters(text="credible")),
        "table",
        """\
One of the two letters is the guild's, none is the board's.

Fares (fares)

Who    Figure  What it measures  When
  Statement
  Claim; what the figure is of; where printed
─────  ──────  ────────────────  ────────────────
Guild  –       –                 said 2022-03-01~
  The numbers are not credible.
  guild-doubts; guild-letter (Guild)

1 claim with 0 figures, 1 party, 1 dispute.
Dates: ~ the date is inferred, not printed.
""",
    ),
    "a list in Markdown does too, and ends with what its dates mean": (
        lambda corpus: list_claims(corpus, Filters(text="34")),
        "markdown",
        """\
# Harbour

One of the two letters is the guild's, none is the board's.

## Fares

| Who | Claim | Figure | What it measures | When | Source |
| --- | --- | --- | --- | --- | --- |
| Guild | The board has \\$34 million. (reserve-held) | \\$34 million | Reserve; holding: held; stated as a fact | as of 2022-03-01\\~, the day it was said | [^1] |

1 claim with 1 figure, 1 party, 0 disputes.

## Sources

[^1]: Letter. Guild, 2022-03-02.
    - Guild: “it has \\$34 million”

Dates: ~ the date is inferred, not printed.
""",
    ),
    "topics say how many disputes there are": (
        list_topics,
        "table",
        """\
topic  title  claims  figures  parties  disputes
─────  ─────  ──────  ───────  ───────  ────────
fares  Fares       6        6        2         2
tolls  Tolls       1        1        1         0

2 topics; 2 disputes, counted under each topic of which it holds a claim.
One of the two letters is the guild's, none is the board's.
""",
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_says_aloud_what_its_records_say(corpus: Corpus, name: str) -> None:
    ask, form, expected = PAGES[name]
    assert "".join(write_answer(ask(corpus), form, Options(100))) == expected


def test_arithmetic_of_lookalikes_is_kept_for_programs(corpus: Corpus) -> None:
    (page,) = compare_records(corpus, ["kept-and-held"]).pages
    assert page.pairs[0].arithmetic == (
        ("difference", "about $15 million ($14 million to $16 million)"),
        ("ratio", "about 1.79 times (1.717 to 1.865)"),
        ("larger above smaller by", "about 79% (71.7% to 86.5%)"),
    )


def test_of_two_figures_of_one_sentence_nothing_is_asked_to_settle_them(corpus: Corpus) -> None:
    names = ["gap-grows#before", "gap-grows#after"]
    (page,) = compare_records(corpus, names).pages
    assert (page.pairs[0].but_for, page.settle) == ("period", ())


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["timeline", "--topic", "fares"], ""),
        (["timeline", "fares", "--topic", "fares"], ""),
        (["timeline", "fares", "--topic", "staffing"], "expected one topic"),
    ],
    ids=" ".join,
)
def test_a_timeline_takes_its_topic_as_a_list_does(
    words: list[str],
    said: str,
    invented: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(invented)
    run(["timeline", "fares"])
    plain = capsys.readouterr()
    run(words)
    printed = capsys.readouterr()
    assert printed.out == ("" if said else plain.out)
    assert said in printed.err
