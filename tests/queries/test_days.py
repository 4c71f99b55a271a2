"""A day is said in one form in a sentence, in one in a citation and in one in a picture, as precisely as it is known."""

from __future__ import annotations

import pytest

from factcheck.model.dates import parse_edtf
from factcheck.queries.days import replace_days, say_date, say_when, shorten_day

FORMS = [
    ("2019-01-14", "on January 14, 2019", "January 14, 2019", "14 Jan 2019"),
    ("2019-01-14~", "on or about January 14, 2019", "about January 14, 2019", "about 14 Jan 2019"),
    ("2019-01-14?", "perhaps on January 14, 2019", "perhaps January 14, 2019",
     "perhaps 14 Jan 2019"),
    ("2019-01", "in January 2019", "January 2019", "Jan 2019"),
    ("2022-02~", "in or about February 2022", "about February 2022", "about Feb 2022"),
    ("2019", "in 2019", "2019", "2019"),
    ("2019~", "in or about 2019", "about 2019", "about 2019"),
    ("../2022-10-12", "on or before October 12, 2022", "on or before October 12, 2022",
     "until 12 Oct 2022"),
    ("../2018-07-24~", "on or before about July 24, 2018", "on or before about July 24, 2018",
     "until about 24 Jul 2018"),
    ("2018-07-24/..", "on or after July 24, 2018", "on or after July 24, 2018", "from 24 Jul 2018"),
    ("2018-07-20/2018-07-26~", "between about July 20 and July 26, 2018",
     "between about July 20 and July 26, 2018", "about 20 to 26 Jul 2018"),
    ("2018-12-20/2019-01-04", "between December 20, 2018 and January 4, 2019",
     "between December 20, 2018 and January 4, 2019", "20 Dec 2018 to 4 Jan 2019"),
    ("2022-02/2022-03-01", "between February 2022 and March 1, 2022",
     "between February 2022 and March 1, 2022", "1 Feb 2022 to 1 Mar 2022"),
]  # fmt: skip


@pytest.mark.parametrize(("recorded", "when", "date", "short"), FORMS)
def test_a_day_has_one_form_a_place(recorded: str, when: str, date: str, short: str) -> None:
    day = parse_edtf(recorded)
    assert (say_when(day), say_date(day), shorten_day(day)) == (when, date, short)


@pytest.mark.parametrize(
    ("text", "spelt"),
    [
        ("as of 2022-10-13~, the day it was said",
         "as of about October 13, 2022, the day it was said"),
        ("over 2019-01-07~/2019-01-13~", "over between about January 7 and January 13, 2019"),
        ("said 2018-07-24~/..", "said on or after about July 24, 2018"),
        ("FY2018-19", "FY2018-19"),
        ("2018-13", "2018-13"),
        ("reporter-2019-01-15, paraphrase", "reporter-2019-01-15, paraphrase"),
        ("https://a.example/2018-07-24/page", "https://a.example/2018-07-24/page"),
        ("2018-07-24.pdf", "2018-07-24.pdf"),
        ("not stated", "not stated"),
    ],
)  # fmt: skip
def test_only_dates_that_stand_alone_are_spelt(text: str, spelt: str) -> None:
    assert replace_days(text) == spelt
