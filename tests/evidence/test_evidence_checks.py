"""Each check of the evidence on the invented corpus: what is changed, and all that is then said.

`--update-golden` writes the files in `tests/evidence/changes` anew: first what the lock alone says,
then what the archive adds.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.api import open_corpus, validate, verify
from factcheck.checks.table import CHECKS
from factcheck.corpus.settings import Demand
from factcheck.formats.report.formats import REPORTERS

if TYPE_CHECKING:
    from collections.abc import Callable

FARES = "claims/fares.yaml"
STAFFING = "claims/staffing.yaml"
MAIN = "data/claims.yaml"
LOCK = "data/evidence.lock"
COURIER = "archive/courier-2022-03-01.txt"
LETTER = "archive/guild-letter-2022-02.txt"
GOLDEN = Path(__file__).parent / "changes"

CHANGES = {
    "nothing": (FARES, "a^", ""),
    "a-digit-of-a-value": (FARES, r"value: \$48 million", "value: $49 million"),
    "a-digit-of-a-quote": (FARES, r"quote: \$48 million", "quote: $49 million"),
    "a-digit-of-both": (FARES, r"\$48 million a year\n", "$49 million a year\n"),
    "a-digit-of-the-text": (COURIER, r"\$48 million", "$49 million"),
    "a-digit-beside-the-quotes": (COURIER, "By a reporter", "By 2 reporters"),
    "a-hedge-in-the-text": (COURIER, r"bring in \$48", "bring in almost $48"),
    "the-words-twice-in-the-text": (COURIER, "Comments", "Comments on $48 million a year"),
    "a-word-of-a-quote": (FARES, "quote: tickets will cost more", "quote: tickets will cost less"),
    "a-quote-of-nothing": (FARES, "quote: tickets will cost more", "quote: '…'"),
    "a-quote-with-a-disguise": (FARES, "quote: tickets", "quote: tick\u200bets"),
    "a-quote-with-other-marks": (STAFFING, "quote: “fewer", "quote: „fewer"),
    "words-outside-the-marks": (
        STAFFING,
        "quote: “fewer than 1,000 of us are permanent,”",
        "quote: “fewer than 1,000 of us are permanent,” its president told the Courier",
    ),
    "the-same-quote-once-more": (
        FARES,
        r"(      - source: courier.*\n.*\n        quote: tickets.*\n)",
        r"\1\1",
    ),
    "a-claim-cut-off": (STAFFING, "(?s)  offer-too-small-2022:.*", ""),
    "an-appearance-removed": (STAFFING, "(?s)      - source: guild-letter.*?month.\n", ""),
    "a-figure-removed": (STAFFING, "(?s)      - id: by-summer.*?proposal\n", ""),
    "an-address": (MAIN, "riders-return", "riders-come-back"),
    "an-offset-of-the-lock": (LOCK, r"\[\[141,159", "[[140,159"),
    "the-size-of-the-lock": (LOCK, '"bytes":523', '"bytes":524'),
    "a-source-left-out-of-the-lock": (LOCK, '.*"source":"guild-letter-2022-02","text_.*\n', ""),
    "a-text-of-nothing-but-a-quote": (LETTER, "(?s).*", "offered 4% at once | 5% by summer"),
    "a-lock-of-version-1": (LOCK, '"version":2', '"version":1'),
    "no-lock": (LOCK, "(?s).+", '{"format":"factcheck evidence","version":2}\n'),
}


def said(root: Path, archive: Path | None, demand: Demand | None = None) -> str:
    report = validate([root], archive=archive, evidence=demand)
    text = "".join(REPORTERS["text"].write(report, False))
    return re.sub(r"(?m)^(  )?\S*/invented/", r"\1", text)


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_is_reported_at_its_line(
    name: str, invented: Path, golden: Callable[[Path, str], None]
) -> None:
    file, pattern, replacement = CHANGES[name]
    text = (invented / file).read_text(encoding="utf-8")
    (invented / file).write_text(re.sub(pattern, replacement, text, count=1), encoding="utf-8")
    alone, proven = said(invented, None), said(invented, invented / "archive")
    golden(
        GOLDEN / f"{name}.txt",
        f"== against the lock alone\n{alone}== with the archive\n{proven}",
    )


def test_every_check_of_the_evidence_is_shown() -> None:
    shown = "".join(file.read_text(encoding="utf-8") for file in GOLDEN.iterdir())
    evidence = (check.code for check in CHECKS if check.needs.asks_proofs)
    assert [code for code in evidence if f"[{code}]" not in shown] == []
    assert {file.stem for file in GOLDEN.iterdir()} == set(CHANGES)


def test_an_unproven_quote_is_an_error_where_evidence_is_required(invented: Path) -> None:
    (invented / LOCK).unlink()
    assert {
        demand: sorted(
            {each.severity.value for each in validate([invented], evidence=demand).diagnostics}
        )
        for demand in Demand
    } == {Demand.REQUIRED: ["error"], Demand.RECOMMENDED: ["warning"]}
    (invented / "factcheck.toml").write_text('evidence = "required"\n')
    assert {each.severity.value for each in validate([invented]).diagnostics} == {"error"}


OF_THE_LETTER = (
    ("fares.yaml:31:16", "income-guild-2022"),
    ("staffing.yaml:42:16", "drivers-guild-2022"),
    ("staffing.yaml:64:16", "wages-offered-2022"),
    ("staffing.yaml:77:16", "offer-too-small-2022"),
)

UNPROVEN = {
    # which texts are taken away, and whether the lock is; what is said, and what of one file
    "of one source": (
        (LETTER, LOCK),
        "claims/fares.yaml:16:16: warning[FC402] 6 quotes in 2 files are not proven, first here:"
        " the lock does not hold it\n"
        "  hint: factcheck verify --update proves it and writes the lock\n"
        + "".join(
            f"claims/{place}: warning[FC402] the quote of '{claim}' is not proven:"
            " 'guild-letter-2022-02' has no archived text\n"
            "  hint: put its text into the archive as ID.txt, or archive its document with"
            " factcheck source add\n"
            for place, claim in OF_THE_LETTER
        )
        + "\n0 errors, 10 warnings in 3 files with 9 claims; --all lists each\n",
    ),
    "of all sources": (
        (LETTER, COURIER, LOCK),
        "claims/fares.yaml:16:16: warning[FC402] 10 quotes in 2 files are not proven, first here:"
        " 'courier-2022-03-01' has no archived text\n"
        "  hint: put its text into the archive as ID.txt, or archive its document with"
        " factcheck source add\n\n"
        "0 errors, 10 warnings in 3 files with 9 claims; --all lists each\n",
    ),
    "that the lock keeps": ((LETTER, COURIER), "nothing wrong in 3 files with 9 claims\n"),
}


@pytest.mark.parametrize(("removed", "report"), UNPROVEN.values(), ids=UNPROVEN)
def test_many_unproven_quotes_are_one_line_with_their_number(
    removed: tuple[str, ...], report: str, invented: Path
) -> None:
    for name in removed:
        (invented / name).unlink()
    assert said(invented, invented / "archive") == report


def test_one_unproven_quote_is_said_by_its_claim(invented: Path) -> None:
    (invented / LETTER).unlink()
    (invented / LOCK).unlink()
    waiver = "# factcheck: ignore[FC402] on paper\n  "
    text = (invented / STAFFING).read_text(encoding="utf-8")
    for claim in ("drivers-guild-2022", "wages-offered-2022", "offer-too-small-2022"):
        text = text.replace(f"  {claim}:", f"  {waiver}{claim}:")
    (invented / STAFFING).write_text(text, encoding="utf-8")
    report = validate([invented / STAFFING], ignore=("FC1", "FC3"))
    assert [each.message for each in report.diagnostics] == [
        "the quote of 'drivers-authority-2022' is not proven: the lock does not hold it"
    ]


@pytest.mark.parametrize("by", ["a waiver", "the settings"])
def test_a_figure_that_is_exempt_from_following_from_its_quote_leaves_the_quote_proven(
    by: str, invented: Path
) -> None:
    text = (invented / FARES).read_text(encoding="utf-8")
    (invented / FARES).write_text(text.replace("value: $48 million", "value: $49 million", 1))
    settings = 'archive = "archive"\nevidence = "required"\n'
    if by == "a waiver":
        waive(invented, "FC401")
    else:
        settings += 'ignore = ["FC401", "FC409"]\n'
    (invented / "factcheck.toml").write_text(settings)
    (invented / LOCK).unlink()
    verify(corpus=invented, update=True)
    waived = ", 1 waived," if by == "a waiver" else ""
    for archive in (None, invented / "archive"):
        assert said(invented, archive) == f"nothing wrong{waived} in 3 files with 9 claims\n"


COMMENTS = """  courier-comments:
    title: Comments
    kind: post
    publisher: riverside-courier
    published: 2022-03-01/2022-03-02
    part_of: courier-2022-03-01
"""


def with_comments(root: Path) -> None:
    """Make the comments below the article a source of their own, in which the rider's words stand."""
    main, fares = root / MAIN, root / FARES
    text = main.read_text(encoding="utf-8")
    main.write_text(
        text.replace("  guild-letter-2022-02:\n", f"{COMMENTS}  guild-letter-2022-02:\n"),
        encoding="utf-8",
    )
    before, after = fares.read_text(encoding="utf-8").split("  riders-2022:\n")
    rider = after.replace("source: courier-2022-03-01", "source: courier-comments", 1)
    fares.write_text(f"{before}  riders-2022:\n{rider}", encoding="utf-8")


def test_a_part_of_a_source_is_proven_in_the_archived_text_of_the_whole(invented: Path) -> None:
    with_comments(invented)
    verified = verify(["courier-comments"], corpus=invented, archive=invented / "archive")
    assert [(each.claim, each.proof.answer) for each in verified.answers] == [
        ("riders-2022", "exact")
    ]


def test_the_whole_is_named_where_a_part_has_no_archived_text(invented: Path) -> None:
    with_comments(invented)
    (invented / COURIER).unlink()
    lines = said(invented, invented / "archive").splitlines()
    assert [line for line in lines if "'courier-comments'" in line] == [
        "claims/fares.yaml:49:16: warning[FC402] the quote of 'riders-2022' is not proven:"
        " 'courier-2022-03-01', which holds 'courier-comments', has no archived text"
    ]


@pytest.mark.parametrize(
    ("kind", "is_whole"),
    [
        ("document", False),
        ("webpage", False),
        ("post", True),
        ("speech", True),
        ("broadcast", True),
    ],
)
def test_a_short_source_may_be_quoted_whole_where_its_kind_is_short(
    kind: str, is_whole: bool, invented: Path
) -> None:
    (invented / LETTER).write_text("The union was offered 4% at once | 5% by summer.\n")
    main = (invented / MAIN).read_text(encoding="utf-8")
    (invented / MAIN).write_text(re.sub("(title: Letter.*\n    kind: ).*", rf"\g<1>{kind}", main))
    assert ("[FC407]" not in said(invented, invented / "archive")) is is_whole


def waive(root: Path, codes: str) -> None:
    """Put a waiver over the first claim of the fares."""
    file = root / FARES
    text = file.read_text(encoding="utf-8")
    waiver = f"claims:\n  # factcheck: ignore[{codes}] the printer's mistake\n"
    file.write_text(text.replace("claims:\n", waiver, 1), encoding="utf-8")


UNUSED = re.compile(r"\[FC904\] the waiver of (FC\d+) exempts nothing")
OF_THE_EVIDENCE = [check.code for check in CHECKS if check.needs.asks_proofs]


def test_a_waiver_is_called_unused_once_all_is_read_that_its_check_reads(
    invented: Path, tmp_path: Path
) -> None:
    waive(invented, ", ".join(OF_THE_EVIDENCE))
    by_the_lock = ["FC403", "FC404", "FC405"]
    assert UNUSED.findall(said(invented, None)) == by_the_lock
    for _ in range(2):  # the second time from what the index keeps
        report = validate([invented], index=tmp_path / "index", now=1 << 62)
        assert UNUSED.findall("".join(REPORTERS["text"].write(report, False))) == by_the_lock
    assert UNUSED.findall(said(invented, invented / "archive")) == OF_THE_EVIDENCE


def test_a_waiver_of_what_the_archive_alone_shows_stands_without_it(invented: Path) -> None:
    courier = invented / COURIER
    text = courier.read_text(encoding="utf-8")
    courier.write_text(text.replace("$48 million", "$49 million"), encoding="utf-8")
    waive(invented, "FC408")
    assert said(invented, None) == "nothing wrong in 3 files with 9 claims\n"
    assert said(invented, invented / "archive") == (
        "data/claims.yaml:82:3: error[FC406] the archived text of 'courier-2022-03-01' is not the "
        "one that was proven\n"
        "  hint: look at what changed; factcheck verify --update then proves its quotes again\n\n"
        "1 error, 0 warnings, 1 waived, in 3 files with 9 claims\n"
    )


def test_every_changed_digit_of_a_value_or_quote_is_reported_at_its_line(invented: Path) -> None:
    opened = open_corpus(invented)
    assert opened.corpus.claims
    missed = []
    for file in (FARES, STAFFING):
        text = (invented / file).read_text(encoding="utf-8")
        for number, line in enumerate(text.splitlines(keepends=True), start=1):
            wanted = re.match(r"\s*(?:- )?(?:value|quote): ", line)
            for digit in re.finditer("[0-9]", line) if wanted else ():
                other = str((int(digit[0]) + 1) % 10)
                changed = line[: digit.start()] + other + line[digit.end() :]
                lines = text.splitlines(keepends=True)
                lines[number - 1] = changed
                (invented / file).write_text("".join(lines), encoding="utf-8")
                for archive in (None, invented / "archive"):
                    found = validate([invented], archive=archive).diagnostics
                    if not any(each.place.line == number for each in found):
                        missed.append(changed)
        (invented / file).write_text(text, encoding="utf-8")
    assert missed == []
