"""Waivers: what they exempt, what they do not, and what is wrong with those that cannot hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.corpus.waivers import find_waivers
from factcheck.formats.report.text import report_text
from factcheck.validation.select import Selection
from factcheck.yaml.comments import find_comments as found_comments
from factcheck.yaml.compose import parse_document
from few_buses import FEW_BUSES, report_on

LINES = FEW_BUSES.replace("quote: ", "quote: >-\n          ").splitlines()

UNIT = "error[FC301] value '300 buses' counts buses, expected riders for 'daily-riders'\n"
DIMENSION = (
    "error[FC302] measure 'daily-riders' wants service, one of bus, ferry or not-stated\n"
    "  hint: add service to the scope of 'few-buses-2022'\n"
)
TAIL = "in 4 files with 10 claims\n"
UNUSED = "exempts nothing: the check finds nothing wrong here\n  hint: remove it\n"
ITS_FORM = (
    "hint: codes stand in brackets, commas between; a remark must not begin with factcheck:\n"
)
ITS_PLACE = "hint: put it over one record, field or list item, or behind a value\n"


def report(text: str, selection: Selection | None = None) -> str:
    """Return the whole report on one more claim file of the invented corpus."""
    return "".join(report_text(report_on(text, selection), colour=False))


def over(line: int, comment: str) -> str:
    """Put a comment on a line of its own before a line, indented alike."""
    indent = " " * (len(LINES[line - 1]) - len(LINES[line - 1].lstrip(" ")))
    return "\n".join([*LINES[: line - 1], indent + comment, *LINES[line - 1 :], ""])


def behind(line: int, comment: str) -> str:
    """Put a comment behind a line."""
    return "\n".join([*LINES[: line - 1], f"{LINES[line - 1]}  {comment}", *LINES[line:], ""])


def test_without_a_waiver_the_findings_stand() -> None:
    assert report("\n".join(LINES)) == (
        f"<stdin>:8:9: {DIMENSION}<stdin>:9:16: {UNIT}\n2 errors, 0 warnings {TAIL}"
    )


UNIT_WAIVER = "# factcheck: ignore[FC301] the courier counts so"
BOTH_WAIVER = "# factcheck: ignore[FC301, FC302] the courier counts so"

EXEMPTING = {
    "behind the value": (
        behind(9, UNIT_WAIVER),
        f"<stdin>:8:9: {DIMENSION}\n1 error, 0 warnings, 1 waived, {TAIL}",
    ),
    "over the field": (
        over(9, UNIT_WAIVER),
        f"<stdin>:8:9: {DIMENSION}\n1 error, 0 warnings, 1 waived, {TAIL}",
    ),
    "over the list item": (over(8, BOTH_WAIVER), f"nothing wrong, 2 waived, {TAIL}"),
    "over the list": (over(7, BOTH_WAIVER), f"nothing wrong, 2 waived, {TAIL}"),
    "over the record": (over(2, BOTH_WAIVER), f"nothing wrong, 2 waived, {TAIL}"),
    "behind the id of the record": (behind(2, BOTH_WAIVER), f"nothing wrong, 2 waived, {TAIL}"),
    "with an empty line and a remark between": (
        over(2, f"{BOTH_WAIVER}\n\n# as the courier has it"),
        f"nothing wrong, 2 waived, {TAIL}",
    ),
    "with a dash before the reason": (
        over(2, "#factcheck:ignore[FC301,FC302] – counted so"),
        f"nothing wrong, 2 waived, {TAIL}",
    ),
    "one over the record, one behind the value": (
        behind(9, UNIT_WAIVER).replace(
            "  few-buses", "  # factcheck: ignore[FC302] buses only\n  few-buses"
        ),
        f"nothing wrong, 2 waived, {TAIL}",
    ),
}


@pytest.mark.parametrize(("text", "expected"), EXEMPTING.values(), ids=EXEMPTING)
def test_a_waiver_exempts_what_it_stands_at(text: str, expected: str) -> None:
    assert report(text) == expected


HOLDING_NOT = {
    "behind another value": (
        behind(10, UNIT_WAIVER),
        f"<stdin>:8:9: {DIMENSION}<stdin>:9:16: {UNIT}"
        f"<stdin>:10:28: warning[FC904] the waiver of FC301 {UNUSED}\n"
        f"2 errors, 1 warning {TAIL}",
    ),
    "of one code too many": (
        over(8, "# factcheck: ignore[FC301, FC302, FC204] the courier counts so"),
        f"<stdin>:8:7: warning[FC904] the waiver of FC204 {UNUSED}\n"
        f"0 errors, 1 warning, 2 waived, {TAIL}",
    ),
    "behind a list, whose items it does not cover": (
        behind(7, UNIT_WAIVER),
        f"<stdin>:7:15: warning[FC904] the waiver of FC301 {UNUSED}"
        f"<stdin>:8:9: {DIMENSION}<stdin>:9:16: {UNIT}\n2 errors, 1 warning {TAIL}",
    ),
    "over a whole file": (
        over(1, UNIT_WAIVER),
        "<stdin>:1:1: error[FC901] the waiver of FC301 stands at the whole of 'claims'\n"
        f"  {ITS_PLACE}<stdin>:9:9: {DIMENSION}<stdin>:10:16: {UNIT}\n3 errors, 0 warnings {TAIL}",
    ),
    "at the end of a file": (
        "\n".join([*LINES, UNIT_WAIVER]),
        f"<stdin>:8:9: {DIMENSION}<stdin>:9:16: {UNIT}"
        f"<stdin>:17:1: error[FC901] the waiver of FC301 stands at nothing\n  {ITS_PLACE}\n"
        f"3 errors, 0 warnings {TAIL}",
    ),
    "without a reason": (
        over(2, "# factcheck: ignore[FC301, FC302] --"),
        "<stdin>:2:3: error[FC902] the waiver of FC301 and FC302 gives no reason\n"
        "  hint: write it behind the bracket: '# factcheck: ignore[FC301] the reason'\n"
        f"<stdin>:9:9: {DIMENSION}<stdin>:10:16: {UNIT}\n3 errors, 0 warnings {TAIL}",
    ),
    "without brackets": (
        over(2, "# factcheck: ignore FC301 it is a headline"),
        "<stdin>:2:3: error[FC901] '# factcheck: ignore FC301 it is a headline' is no waiver,"
        f" expected the form '# factcheck: ignore[FC301] the reason'\n  {ITS_FORM}"
        f"<stdin>:9:9: {DIMENSION}<stdin>:10:16: {UNIT}\n3 errors, 0 warnings {TAIL}",
    ),
    "of a family": (
        over(2, "# Factcheck: ignore[FC3] all of them"),
        "<stdin>:2:3: error[FC901] '# Factcheck: ignore[FC3] all of them' is no waiver,"
        f" expected the form '# factcheck: ignore[FC301] the reason'\n  {ITS_FORM}"
        f"<stdin>:9:9: {DIMENSION}<stdin>:10:16: {UNIT}\n3 errors, 0 warnings {TAIL}",
    ),
    "of a code that no check has": (
        over(8, "# factcheck: ignore[FC301, FC302, FC310, FC391] counted so"),
        "<stdin>:8:7: error[FC903] the waiver names FC391, and no check has that code\n"
        "  hint: did you mean 'FC301'?\n"
        f"<stdin>:8:7: warning[FC904] the waiver of FC310 {UNUSED}\n"
        f"1 error, 1 warning, 2 waived, {TAIL}",
    ),
    "of what could not be read": (
        over(8, "# factcheck: ignore[FC301, FC302, FC013] counted so"),
        "<stdin>:8:7: error[FC903] the waiver names FC013, which cannot be waived\n"
        "  hint: factcheck explain FC013 says what it stands for\n\n"
        f"1 error, 0 warnings, 2 waived, {TAIL}",
    ),
}


@pytest.mark.parametrize(("text", "expected"), HOLDING_NOT.values(), ids=HOLDING_NOT)
def test_a_waiver_that_cannot_hold_is_reported_at_its_place(text: str, expected: str) -> None:
    assert report(text) == expected


def test_a_waiver_of_what_yaml_cut_off_stands_over_the_field() -> None:
    text = over(9, "# factcheck: ignore[FC311, FC301] the sign is the courier's").replace(
        "300 buses\n        as_of", "300 buses #1\n        as_of"
    )
    assert report(text, Selection(ignore=("FC302",))) == f"nothing wrong, 2 waived, {TAIL}"


def test_a_waiver_is_no_remark_that_cuts_a_value_off() -> None:
    text = behind(9, UNIT_WAIVER)
    assert report(text, Selection(ignore=("FC302",))) == f"nothing wrong, 1 waived, {TAIL}"


NOT_JUDGED = {
    "the check did not run": (over(2, BOTH_WAIVER), Selection(select=("FC302", "FC904"))),
    "nothing was asked of the evidence": (
        over(8, "# factcheck: ignore[FC301, FC302, FC402] counted so"),
        Selection(),
    ),
}


@pytest.mark.parametrize(("text", "selection"), NOT_JUDGED.values(), ids=NOT_JUDGED)
def test_a_waiver_is_not_called_unused_where(text: str, selection: Selection) -> None:
    outcome = report(text, selection)
    waived = 1 if selection.select else 2
    assert outcome == f"nothing wrong, {waived} waived, {TAIL}"


def test_no_waiver_is_called_unused_while_something_could_not_be_read() -> None:
    text = over(2, "# factcheck: ignore[FC204] long ago").replace("topic:", "topik:")
    assert "FC904" not in report(text)


def test_texts_that_hold_a_waiver_are_none() -> None:
    text = (
        "\n".join(LINES)
        .replace("Few buses run.", "'Few # factcheck: ignore[FC301] so'")
        .replace("          300 buses", "          300\n          # factcheck: ignore[FC302] so")
    )
    assert (
        report(text, Selection(select=("FC3",))).splitlines()[-1]
        == f"2 errors, 0 warnings {TAIL}".strip()
    )


@given(
    st.lists(
        st.tuples(
            st.integers(1, len(LINES)), st.sampled_from(["over", "behind"]), st.text(max_size=30)
        ),
        max_size=4,
    )
)
def test_whatever_a_comment_says_it_is_a_waiver_a_remark_or_nothing(
    comments: list[tuple[int, str, str]],
) -> None:
    lines = list(LINES)
    for line, where, words in comments:
        comment = f"# factcheck: {words!a}"
        if where == "behind":
            lines[line - 1] += f"  {comment}"
        else:
            lines[line - 1] = f"{comment}\n{lines[line - 1]}"
    raw = "\n".join(lines).encode()
    document = parse_document(raw, "claims.yaml")
    waivers, remarks = find_waivers("claims.yaml", raw, document)
    places = [each.place.line for each in waivers] + [each.place.line for each in remarks]
    assert sorted(places) == [each.line for each in found_comments(raw.decode(), document)]
