"""Dates that a reviewer types are read in every spelling that can mean one thing only, and in no other."""

from __future__ import annotations

import pytest

from factcheck.drafting.review.question import AnswerError
from factcheck.drafting.review.spelling import list_dates, read_date
from factcheck.model.periods import read_moment, read_period

READ = {
    # as a ledger writes it
    "2025-03-12": "2025-03-12",
    "2025": "2025",
    "2025-03~": "2025-03~",
    "2011-12": "2011-12",
    "not-stated": "not-stated",
    # a day, a month
    "12 March 2025": "2025-03-12",
    "March 12, 2025": "2025-03-12",
    "MARCH 12 2025": "2025-03-12",
    "Mar. 12th, 2025": "2025-03-12",
    "the 12th of March 2025": None,
    "12th of March 2025": "2025-03-12",
    "Wednesday, 12 March 2025": "2025-03-12",
    "on Wednesday 12 March 2025": "2025-03-12",
    "12 March 2025~": "2025-03-12~",
    "March 2025": "2025-03",
    "in Sept 2024": "2024-09",
    "20250312": "2025-03-12",
    "2025/3/12": "2025-03-12",
    "2025.03.12": "2025-03-12",
    "13/3/2025": "2025-03-13",
    "3/13/2025": "2025-03-13",
    "13.3.2025": "2025-03-13",
    "5/5/2025": "2025-05-05",
    "3/2025": "2025-03",
    # a stretch of time
    "2019-2023": "2019/2023",
    "2019–2023": "2019/2023",
    "between 2019 and 2023": "2019/2023",
    "2 June to 15 August 2025": "2025-06-02/2025-08-15",
    "from June 2 until August 15, 2025": "2025-06-02/2025-08-15",
    "12-14 March 2025": "2025-03-12/2025-03-14",
    "March 12–14, 2025": "2025-03-12/2025-03-14",
    "December 2024 to January 2025": "2024-12/2025-01",
    # a fiscal year
    "FY2024-25": "FY2024-25",
    "FY 2025": "FY2025",
    "fiscal year 2024/25": "FY2024-25",
    "Fiscal 2024-2025": "FY2024-25",
    # another day, or none
    "3/4/2025": None,
    "3.4.2025": None,
    "3/4/25": None,
    "2011/12": None,
    "2024-25": None,
    "12 2025": None,
    "Monday 12 March 2025": None,
    "30 February 2025": None,
    "31/4/2025": None,
    "May March 2025": None,
    "Junk 2025": None,
    "March": None,
    # about when, before or after
    "early March 2025": None,
    "before March 2025": None,
    "since March 2025": None,
    "summer 2025": None,
    "Q1 2025": None,
    # which year the first month is of
    "November to February 2025": None,
    "FY2024-27": None,
}  # fmt: skip


@pytest.mark.parametrize("typed", READ)
def test_a_spelling_is_read_where_it_can_mean_one_thing_only(typed: str) -> None:
    try:
        assert read_date(read_period, typed) == READ[typed]
    except AnswerError:
        assert READ[typed] is None


@pytest.mark.parametrize(
    ("typed", "said", "hint"),
    [
        ("3/4/2025", "'3/4/2025' is not a date, expected YYYY, YYYY-MM, YYYY-MM-DD or two of them joined by /, with ~ or ? if inferred", "did you mean 2025-03-04 or 2025-04-03?"),
        ("fiscal year 2025", "'FY2025' is a fiscal year, expected YYYY, YYYY-MM, YYYY-MM-DD or two of them joined by /, with ~ or ? if inferred", "write period: FY2025, or the last day of the year, such as 2025-06-30"),
    ],
)  # fmt: skip
def test_what_may_be_two_days_or_is_no_moment_is_refused_with_what_it_may_be(
    typed: str, said: str, hint: str
) -> None:
    with pytest.raises(AnswerError) as refused:
        read_date(read_moment, typed)
    assert (refused.value.message, refused.value.hint) == (said, hint)


PRINTED = {
    "We lost 31 librarians between 2019 and 2023, and 4 in May 2024.": ("2019/2023", "2024-05"),
    "Carried out between 2 June and 15 August 2025, it found heat.": ("2025-06-02/2025-08-15",),
    "A hearing will be held on April 9, 2025 at 6:30 p.m. in Room 2040.": ("2025-04-09",),
    "Visits in 2024 were those of 2024, and of\n2019.": ("2024", "2019"),
    "The 2024-25 school year, $1999.50 and bus 1998": (),
    "Between June and August": (),
}


@pytest.mark.parametrize("text", PRINTED)
def test_dates_of_a_sentence_are_offered_in_their_order_each_once(text: str) -> None:
    assert list_dates(text) == PRINTED[text]
