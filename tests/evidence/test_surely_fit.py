"""The quick answer about a quote is never given where reading it finds a problem."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factcheck.evidence.prove.parts import Selector, is_surely_fit, read

SIGNS = st.one_of(
    st.sampled_from(" .…[]()\u200b\u00adа0_-\n$%"), st.characters(max_codepoint=0x2FF)
)


@given(st.text(SIGNS, max_size=12), st.one_of(st.none(), st.text(SIGNS, max_size=3)))
def test_what_is_surely_fit_has_no_problem(quote: str, prefix: str | None) -> None:
    selector = Selector(quote, prefix)
    assert not (is_surely_fit(selector) and read(selector).problems)


def test_ordinary_quotes_are_surely_fit() -> None:
    assert is_surely_fit(Selector("almost $1.9 billion, or 43 out of 50 (the union says 'no')"))
    assert not is_surely_fit(Selector("almost [sic] all"))
    assert not is_surely_fit(Selector("first . . . last"))
