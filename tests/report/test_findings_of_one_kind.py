"""Many findings of one kind: one line says how many there are, unless each is asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck.findings import Diagnostic, Place, Severity
from factcheck.report.formats import REPORTERS
from factcheck.report.summary import Report


def found(
    line: int,
    message: str = "the figure of 'tolls-{line}' has no as_of",
    code: str = "FC301",
    severity: Severity = Severity.WARNING,
    hint: str | None = "state the day that the amount is of",
) -> Diagnostic:
    place = Place("claims/fares.yaml", line, 5, line, 9)
    return Diagnostic(place, severity, code, message.format(line=line), hint)


def said(line: int, hint: str = "state the day that the amount is of") -> str:
    return (
        f"claims/fares.yaml:{line}:5: warning[FC301] the figure of 'tolls-{line}' has no as_of\n"
        f"  hint: {hint}\n"
    )


def written(*found: Diagnostic, form: str = "text", **how: int) -> str:
    report = replace(Report(found, files=1, claims=9), **how)
    return "".join(REPORTERS[form].write(report, False))


FIVE = tuple(map(found, range(1, 6)))
SIX = (*FIVE, found(6))
OTHER = found(4, "'tolls' is stated twice, in {line} and 9", "FC110", Severity.ERROR, None)
ALL_SIX = (
    "claims/fares.yaml:1:5: warning[FC301] 6 findings of this kind, the first:"
    " the figure of 'tolls-1' has no as_of\n"
    "  hint: state the day that the amount is of; --all shows each\n"
)


@pytest.mark.parametrize(
    ("diagnostics", "how", "expected"),
    [
        pytest.param(
            FIVE, {}, "".join(map(said, range(1, 6))) + "\n0 errors, 5 warnings", id="five"
        ),
        pytest.param(SIX, {}, f"{ALL_SIX}\n0 errors, 6 warnings", id="six"),
        pytest.param(
            SIX,
            {"is_each_shown": True},
            "".join(map(said, range(1, 7))) + "\n0 errors, 6 warnings",
            id="six, each",
        ),
        pytest.param(
            (*SIX[:3], OTHER, *SIX[3:]),
            {},
            f"{ALL_SIX}claims/fares.yaml:4:5: error[FC110] 'tolls' is stated twice, in 4 and 9\n"
            "\n1 error, 6 warnings",
            id="another kind between them",
        ),
        pytest.param(
            (*FIVE, found(6, severity=Severity.ERROR)),
            {},
            "".join(map(said, range(1, 6)))
            + said(6).replace("warning", "error")
            + "\n1 error, 5 warnings",
            id="another severity is another kind",
        ),
        pytest.param(
            (*FIVE, found(6, "the figure of 'tolls-6' has no period")),
            {},
            "".join(map(said, range(1, 6)))
            + said(6).replace("as_of", "period")
            + "\n0 errors, 6 warnings",
            id="another message is another kind",
        ),
        pytest.param(
            tuple(replace(each, hint=None) for each in SIX),
            {},
            ALL_SIX.replace("state the day that the amount is of; ", "") + "\n0 errors, 6 warnings",
            id="without a repair",
        ),
    ],
)
def test_the_first_of_many_says_how_many_there_are(
    diagnostics: tuple[Diagnostic, ...], how: dict[str, int], expected: str
) -> None:
    assert written(*diagnostics, **how) == f"{expected} in 1 file with 9 claims\n"


def test_what_stands_for_many_counts_as_shown() -> None:
    end = "1 error, 6 warnings in 1 file with 9 claims; 1 not shown\n"
    assert written(*SIX, OTHER, most_shown=1) == f"{ALL_SIX}\n{end}"


@pytest.mark.parametrize("form", ["json", "sarif", "junit"])
def test_programs_get_each(form: str) -> None:
    assert written(*SIX, form=form) == written(*SIX, form=form, is_each_shown=True)
