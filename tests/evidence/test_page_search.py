"""The stretches of a page within which a browser finds words: nothing is found across two of them."""

from __future__ import annotations

import pytest

html = pytest.importorskip("lxml.html", reason="no lxml to read a page")

from factcheck.evidence.prove.page_search import extract_searchable_text  # noqa: E402 - lxml first

# what stands in the body of a page, and its stretches
PAGES = {
    "<p>It costs <b>$1.9</b> million.</p><p>So it is.</p>": ["It costs $1.9 million.", "So it is."],
    "<p>two\n  lines</p>": ["two lines"],
    "<pre>two\n  lines</pre>": ["two", "lines"],
    "<pre>a  <b>b  c</b>  d e</pre>": ["a", "b", "c", "d e"],
    "<pre style='white-space:normal'>a  b</pre>": ["a b"],
    "<p style='white-space:pre'>a  <i>b  c</i></p>": ["a", "b", "c"],
    "<p>one<br>two</p>": ["one", "two"],
    "<p>shown <span hidden>not</span>shown</p>": ["shown shown"],
    "<p>shown <span style='display:none'>not</span>shown</p>": ["shown shown"],
    "<p>before<aside style='position:absolute'>beside</aside> behind</p>": [
        "before",
        " behind",
        "beside",
    ],
    "<p>x<script>no</script>y<style>no</style>z</p>": ["xyz"],
    "<p><span>T</span>he line</p>": ["T", "he line"],
    "<p>a <span>T</span>he line</p>": ["a The line"],
    "<div>a<div>b</div>c</div>": ["a", "b", "c"],
    "<table><tr><td>a<td>b</table>": ["a", "b"],
    "<p>a <img> b</p>": ["a  b"],
    "<p>a <button>b</button> c</p>": ["a ", "b", " c"],
    f"<p>{'<b>' * 250}deep{'</b>' * 250}</p>": ["deep"],
}


@pytest.mark.parametrize(("body", "stretches"), PAGES.items(), ids=[each[:60] for each in PAGES])
def test_a_page_is_cut_where_a_browser_finds_no_words_across(
    body: str, stretches: list[str]
) -> None:
    tree = html.fromstring(f"<html><body>{body}</body></html>")
    assert [each for each in extract_searchable_text(tree).split("\n\n") if each] == stretches
