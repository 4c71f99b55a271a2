"""A browser and resvg draw a picture where it was laid out: boxes of texts, and colours of marks."""

from __future__ import annotations

import struct
import zlib
from decimal import Decimal
from pathlib import Path

import pytest

from drawn_cases import CASES, draw
from factcheck.formats.svg.draw import draw_sheet, write
from factcheck.formats.svg.elements import Circle, Text

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
BOXES = """() => [...document.querySelectorAll('text')].map(each => {
  const box = each.getBBox();
  return [each.textContent, box.x, box.x + box.width];
})"""


def test_a_browser_sets_every_text_in_the_box_that_was_measured() -> None:
    api = pytest.importorskip("playwright.sync_api", reason="no playwright to drive a browser")
    if not CHROMIUM.exists():
        pytest.skip(f"no browser at {CHROMIUM}")
    with api.sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        page = running.new_page()
        page.set_default_timeout(0)
        family = page.evaluate("document.fonts.check('12px \"DejaVu Sans\"')")
        found = {}
        for case in CASES:
            picture = draw(case)
            page.set_content("".join(write(picture)))
            laid = [each for each in draw_sheet(picture).elements if isinstance(each, Text)]
            drawn = page.evaluate(BOXES)
            assert [text for text, _, _ in drawn] == [each.text for each in laid]
            wide = [
                (text, left, right, *map(str, each.bounds))
                for (text, left, right), each in zip(drawn, laid, strict=True)
                if left < each.bounds[0] - 2 or right > each.bounds[2] + 2
            ]
            found[case.name] = wide
        running.close()
    assert family
    assert found == {case.name: [] for case in CASES}


def test_resvg_paints_every_full_mark_in_its_colour() -> None:
    resvg = pytest.importorskip("resvg_py", reason="PNG is an extra: pip install '.[png]'")
    for case in CASES:
        picture = draw(case)
        rows = read_pixels(bytes(resvg.svg_to_bytes(svg_string="".join(write(picture)))))
        circles = [each for each in draw_sheet(picture).elements if isinstance(each, Circle)]
        painted = [rows[round_down(each.y)][round_down(each.x)] for each in circles]
        assert painted == [each.fill for each in circles]


def round_down(number: Decimal) -> int:
    return int(number)


def read_pixels(png: bytes) -> list[list[str]]:
    """Read the colours of an RGBA image of eight bits a channel (PNG, W3C 2003, 9.2), row by row."""
    width, height = struct.unpack(">II", png[16:24])
    assert png[24:26] == b"\x08\x06"
    place, packed = 8, b""
    while place < len(png):
        (size,) = struct.unpack(">I", png[place : place + 4])
        if png[place + 4 : place + 8] == b"IDAT":
            packed += png[place + 8 : place + 8 + size]
        place += size + 12
    raw = zlib.decompress(packed)
    stride = width * 4
    above, rows = bytearray(stride), []
    for row in range(height):
        start = row * (stride + 1)
        line = bytearray(raw[start + 1 : start + 1 + stride])
        unfilter(raw[start], line, above)
        rows.append([f"#{line[x : x + 3].hex()}" for x in range(0, stride, 4)])
        above = line
    return rows


def unfilter(kind: int, line: bytearray, above: bytearray) -> None:
    for x in range(len(line)):
        left = line[x - 4] if x >= 4 else 0
        corner = above[x - 4] if x >= 4 else 0
        up = above[x]
        guess = left + up - corner
        paeth = min((left, up, corner), key=lambda each: abs(guess - each))
        line[x] = (line[x] + (0, left, up, (left + up) // 2, paeth)[kind]) & 255
