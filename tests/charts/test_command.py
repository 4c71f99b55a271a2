"""`factcheck chart`: a picture in the terminal, and in files whose names say the format."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.cli.running import run

CASE = Path(__file__).parent / "cases" / "08-lower-end-not-stated"
CORPUS = ("--corpus", str(CASE / "claims.yaml"))


def test_without_a_file_the_picture_is_text(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["chart", "the-dispute", *CORPUS]) == 0
    assert capsys.readouterr().out == (CASE / "picture.txt").read_text(encoding="utf-8")


def test_a_timeline_is_drawn_where_it_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    case = CASE.parent / "10-timeline-with-a-cut"
    asked = ["chart", "the-dispute", "--kind", "timeline", "--corpus", str(case / "claims.yaml")]
    assert run(asked) == 0
    assert capsys.readouterr().out == (case / "picture.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("ending", ["svg", "html", "json", "txt"])
def test_the_end_of_a_files_name_says_the_format(ending: str, tmp_path: Path) -> None:
    file = tmp_path / f"picture.{ending.upper()}"
    assert run(["chart", "the-dispute", *CORPUS, "-o", str(file)]) == 0
    assert file.read_bytes() == (CASE / f"picture.{ending}").read_bytes()


FORMATS = {
    "text": "txt", "TXT": "txt", "plain": "txt", "svg": "svg", "html": "html", "json": "json", "vega": "vl.json",
    "vega-lite": "vl.json",
}  # fmt: skip


@pytest.mark.parametrize("form", FORMATS)
def test_a_format_is_printed_and_stands_above_the_end_of_a_name(
    form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    like = tmp_path / f"like.{FORMATS[form]}"
    assert run(["chart", "the-dispute", *CORPUS, "-o", str(like)]) == 0
    expected = like.read_text(encoding="utf-8")
    for more in ((), ("-o", "-")):
        assert run(["chart", "the-dispute", *CORPUS, "--format", form, *more]) == 0
        assert capsys.readouterr().out == expected
    file = tmp_path / "picture.png"
    assert run(["chart", "the-dispute", *CORPUS, "-f", form, "-o", str(file)]) == 0
    assert file.read_text(encoding="utf-8") == expected


def test_a_png_is_the_same_bytes_again(tmp_path: Path) -> None:
    pytest.importorskip("resvg_py", reason="PNG is an extra: pip install '.[png]'")
    files = [tmp_path / "one.png", tmp_path / "two.png"]
    for file in files:
        assert run(["chart", "the-dispute", *CORPUS, "-o", str(file)]) == 0
    one, two = (file.read_bytes() for file in files)
    assert one[:8] == b"\x89PNG\r\n\x1a\n"
    assert int.from_bytes(one[16:20]) == 2 * 760
    assert one == two


FAILURES = {
    ("the-dispute", "-o", "picture.gif"): (
        "error: --output: 'picture.gif' says no format of a picture\n"
        "  hint: end its name with .html, .json, .png, .svg, .txt, .vl.json, or name one with --format\n"
    ),
    ("the-dispute", "--format", "gif"): (
        "error: --format: no format 'gif'\n  hint: formats are text, svg, png, html, json, vega\n"
    ),
    ("the-dispute", "--format", "vega-light", "-o", "picture.svg"): (
        "error: --format: no format 'vega-light'\n"
        "  hint: did you mean 'vega'? formats are text, svg, png, html, json, vega\n"
    ),
    ("the-dispute", "--format", "png"): (
        "error: --format: png is no text to be printed\n  hint: name a file, -o picture.png\n"
    ),
    ("the-dispute", "--format", "png", "-o", "-"): (
        "error: --format: png is no text to be printed\n  hint: name a file, -o picture.png\n"
    ),
    ("the-disput",): (
        "error: no topic, dispute, lookalike or claim has the id 'the-disput'\n"
        "  hint: did you mean 'the-dispute'?\n"
    ),
    ("line",): (
        "error: 'line' is a party\n  hint: draw one topic, one dispute, one lookalike, or claims\n"
    ),
    ("less#now",): "error: claim 'less' has no figure 'now'\n",
}


@pytest.mark.parametrize("given", FAILURES, ids=" ".join)
def test_what_cannot_be_drawn_is_refused(
    given: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["chart", *given, *CORPUS]) == 2
    assert capsys.readouterr().err == FAILURES[given]
