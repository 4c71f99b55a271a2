"""What exports and pages say of a corpus and of its sources: a note, how to find a source, what it does not print."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.cli.running import run

if TYPE_CHECKING:
    from pathlib import Path

KNOWN = "\n    known_from:\n      title: its address [sic]\n      published: a list of links\n"
FIND = "\n    find_by: guild.example, 'Letter to members'"

IN_A_LIST = {
    (): "Guild, 2022-02\\~.\n",
    (FIND,): "Guild, 2022-02\\~. To be found by: guild.example, 'Letter to members'.\n",
    (KNOWN,): "Guild, 2022-02\\~. Not printed there: title (known from: its address \\[sic\\]),"
    " date (known from: a list of links).\n",
    (FIND, KNOWN): "Guild, 2022-02\\~. To be found by: guild.example, 'Letter to members'."
    " Not printed there: title (known from: its address \\[sic\\]),"
    " date (known from: a list of links).\n",
}


def ask(
    folder: Path, fields: tuple[str, ...], question: list[str], capsys: pytest.CaptureFixture[str]
) -> str:
    file = folder / "data" / "claims.yaml"
    line = "published: 2022-02~"
    text = file.read_text(encoding="utf-8").replace(line, f"{line}{''.join(fields)}", 1)
    file.write_text(text, encoding="utf-8")
    run([*question, "--corpus", str(file)])
    return capsys.readouterr().out


@pytest.mark.parametrize(("fields", "cited"), IN_A_LIST.items())
def test_an_export_cites_a_source_with_what_it_does_not_print(
    fields: tuple[str, ...], cited: str, invented: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    written = ask(invented, fields, ["export", "--format", "markdown"], capsys)
    cited_in = (line for line in written.splitlines(keepends=True) if ": Letter to members" in line)
    assert next(cited_in).partition("Letter to members \\[sic\\]. ")[2] == cited


def test_the_page_of_a_claim_says_it_below_the_source(
    invented: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    written = ask(invented, (FIND, KNOWN), ["show", "income-guild-2022"], capsys)
    assert written.partition("Appearances\n")[2].splitlines()[:5] == [
        "  guild-letter-2022-02: Letter to members [sic]",
        "    Guild, 2022-02~",
        "    to be found by: guild.example, 'Letter to members'",
        "    not printed there: title (known from: its address [sic]), date (known from:",
        "    a list of links)",
    ]


NOTE = "None of the documents is by the *drivers*.\n"


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        (["export", "--format", "table"], NOTE),
        (
            ["export", "--format", "markdown"],
            "# Riverside Transit and its drivers\n\nNone of the documents is by the \\*drivers\\*.\n",
        ),
    ],
    ids=["table", "markdown"],
)
def test_the_note_of_a_corpus_stands_at_the_head_of_an_export(
    question: list[str], shown: str, invented: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert with_note(invented, question, capsys).startswith(shown)


def test_the_note_of_a_corpus_stands_below_its_topics(
    invented: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert with_note(invented, ["topics"], capsys).endswith(
        f"2 topics; 2 disputes, counted under each topic of which it holds a claim.\n{NOTE}"
    )


def with_note(folder: Path, question: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    file = folder / "data" / "claims.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(
        text.replace("  language: en\n", f"  language: en\n  note: {NOTE}", 1), encoding="utf-8"
    )
    run([*question, "--corpus", str(file)])
    return capsys.readouterr().out
