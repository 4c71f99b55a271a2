"""Whatever a record says, a picture is well-formed, and nothing in it acts upon who reads it."""

from __future__ import annotations

import json
from xml.etree import ElementTree as ET

import html5lib
import pytest

from factcheck.charts.picture import Lane, Mark, Panel, Picture, PictureSection, Shape
from factcheck.formats.html_picture import write as write_html
from factcheck.formats.picture_json import write as write_json
from factcheck.formats.svg.draw import write as write_svg
from factcheck.formats.vega import write as write_vega

HOSTILE = (
    "</script><script>",
    "<!-- ]]> &amp;",
    "{{7*7}}",
    "\u202eright to left",
    "nul \0 bell \a",
    "W" * 10_000,
)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_text_stays_a_text(text: str) -> None:
    mark = Mark("claim", text, Shape.ACTUAL, None, words=(text,))
    lane = Lane("claim", text, "a", text, (mark,))
    section = PictureSection("measure", text, (Panel((text,), None, (lane,)),), ())
    picture = Picture("id", text, (section,), (section,), ((text, text, text),), (text,))
    svg = "".join(write_svg(picture))
    shown = ET.fromstring(svg).findtext("{http://www.w3.org/2000/svg}title")  # noqa: S314 # our own text
    assert shown == "".join(each if each.isprintable() else f"\\u{ord(each):04x}" for each in text)
    assert [each for each in svg if not each.isprintable() and each != "\n"] == []
    page = html5lib.HTMLParser(strict=True).parse("".join(write_html(picture)))
    assert page.findtext(".//{*}h1") == shown
    assert page.findtext(".//{*}td") == shown
    assert json.loads("".join(write_json(picture)))["title"] == text
    assert json.loads("".join(write_vega(picture)))["title"] == text
