"""Whatever a ledger holds is text on its pages: no markup, no script, no address, no turn of direction."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.site.build import build_site
from factcheck.site.check import check_site
from factcheck.site.plan import Plan
from hostile_ledgers import ledger_full_of

TEXTS = {
    "markup": "</script><img src=x onerror=alert(1)>",
    "a comment": "<!-- --!> ]]>",
    "a template": "{{7*7}} {% raw %}",
    "an attribute": "\" onclick=alert(1) x='",
    "an address": "javascript:alert(1)",
    "a turn of direction": "left \u202e right \u2066 left",
    "separators of lines": "one \u2028 two \u2029 three",
    "a long word": "x" * 1_000,
}


@pytest.mark.parametrize("name", TEXTS)
def test_a_hostile_text_in_every_field_is_text_on_every_page(name: str, tmp_path: Path) -> None:
    store = ledger_full_of(TEXTS[name], tmp_path)
    pages = dict(build_site(store, Plan("r", "0", "https://a.example/", has_grouped_claims=False)))
    assert list(check_site(pages)) == []
    sent = [text.decode() for file, text in pages.items() if file.endswith((".html", ".js"))]
    for turn in "\u202e\u2066\u2028\u2029":
        assert [text for text in sent if turn in text] == []
    assert [text for text in sent if "<img" in text or "49 {%" in text] == []
