"""What a person sees in a text editor: a real yaml-language-server reads our schemas over its own protocol."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.cli.running import run
from language_server import NAME, VARIABLE, LanguageServer, server_command

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TESTS = Path(__file__).parent.parent
INVENTED = TESTS / "invented"
SHIPPED = TESTS.parent
BROKEN = TESTS / "corpus" / "broken"
NO_TEXT = {"not-utf-8", "utf-16"}
"""Broken files that a text editor would not hand on as they are."""
MODELINE = "# yaml-language-server: $schema=../schema/{}.schema.json\n"
CURSOR = "█"

CLAIM = """claims:
  riders-in-may-2022:
    topic: fares
    claimant: ada-moreno
    said_on: 2022-05
    statement: Almost 40,000 people ride the buses.
    figures:
      - measure: daily-riders
        value: almost 40,000
        as_of: not-stated
        basis: estimate
        scope:
          service: bus
    appearances:
      - source: courier-2022-03-01
        manner: verbatim
        quote: almost 40,000 ride
        locator: 3
"""


class Editor:
    """A text editor with a folder: claim files are written there and read by the server."""

    def __init__(self, server: LanguageServer, folder: Path) -> None:
        self._server = server
        self._folder = folder
        self._count = 0

    def open(self, text: str, *, below: str = "claims") -> tuple[Path, list[str]]:
        """Open a new file, and give it with each complaint as its line and message.

        What the YAML parser says changes with its version, and is not ours.
        """
        self._count += 1
        file = self._folder / below / f"new-{self._count}.yaml"
        kind = "corpus" if below == "data" else "claims"
        found = self._server.open(file, MODELINE.format(kind) + text)
        return file, [
            f"{each['range']['start']['line']}: {each['message']}"
            if each["source"].startswith("yaml-schema")
            else f"{each['range']['start']['line']}: no good YAML"
            for each in found
        ]

    def complaints(self, text: str, *, below: str = "claims") -> list[str]:
        return self.open(text, below=below)[1]

    def offered(self, text: str) -> dict[str, str]:
        """Give what is offered at the cursor, each with what is said of it."""
        line, column = _place(text)
        file, _ = self.open(text.replace(CURSOR, ""))
        items = self._server.offered(file, line, column)
        return {each["label"]: _words(each.get("documentation", "")) for each in items}

    def inserted(self, text: str, label: str) -> str:
        """Give what would be written at the cursor for a label."""
        line, column = _place(text)
        file, _ = self.open(text.replace(CURSOR, ""))
        items = self._server.offered(file, line, column)
        (found,) = [each for each in items if each["label"] == label]
        return str(found["insertText"])

    def shown(self, text: str) -> str:
        """Give what is shown for the word at the cursor."""
        line, column = _place(text)
        file, _ = self.open(text.replace(CURSOR, ""))
        return self._server.shown(file, line, column)


def _place(text: str) -> tuple[int, int]:
    """Give the line, below the modeline, and the column of the cursor."""
    before = text.partition(CURSOR)[0].split("\n")
    return len(before), len(before[-1])


def _words(documentation: str | dict[str, str]) -> str:
    return documentation if isinstance(documentation, str) else documentation["value"]


@pytest.fixture(scope="module", params=["with ids", "without ids"])
def editor(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Editor]:
    """Start a server on a fresh copy of the invented corpus with its schemas."""
    command = server_command()
    if command is None:
        pytest.skip(f"no {NAME}: {VARIABLE} names none, and none is installed here with node")
    folder = Path(shutil.copytree(INVENTED, tmp_path_factory.mktemp("editor") / "ledger"))
    words = ["--with-ids"] if request.param == "with ids" else []
    code = run(["schema", "--out", str(folder / "schema"), "--corpus", str(folder), *words])
    assert code == 0
    server = LanguageServer(command, folder)
    yield Editor(server, folder)
    server.end()


def with_ids(test: Callable[..., None]) -> Callable[..., None]:
    marked: Callable[..., None] = pytest.mark.parametrize("editor", ["with ids"], indirect=True)(
        test
    )
    return marked


def without_ids(test: Callable[..., None]) -> Callable[..., None]:
    marked: Callable[..., None] = pytest.mark.parametrize("editor", ["without ids"], indirect=True)(
        test
    )
    return marked


def test_a_good_file_has_no_complaint(editor: Editor) -> None:
    assert editor.complaints(CLAIM) == []


def test_no_file_of_the_corpus_has_a_complaint(editor: Editor) -> None:
    for file in [*INVENTED.glob("data/*.yaml"), *INVENTED.glob("claims/*.yaml")]:
        text = file.read_text(encoding="utf-8")
        assert (file.name, editor.complaints(text, below=file.parent.name)) == (file.name, [])


@without_ids
def test_no_file_of_the_shipped_corpus_has_a_complaint(editor: Editor) -> None:
    for file in [*SHIPPED.glob("data/*.yaml"), *SHIPPED.glob("claims/*.yaml")]:
        text = file.read_text(encoding="utf-8")
        assert text.startswith(
            MODELINE.format("corpus" if file.parent.name == "data" else "claims")
        )
        assert (file.name, editor.complaints(text, below=file.parent.name)) == (file.name, [])


@without_ids
def test_values_that_are_no_text_to_an_editor_have_no_complaint(editor: Editor) -> None:
    assert (
        editor.complaints((TESTS / "schema" / "odd-values.yaml").read_text(encoding="utf-8")) == []
    )


@without_ids
def test_what_an_editor_says_of_broken_files(
    editor: Editor, golden: Callable[[Path, str], None]
) -> None:
    pieces = []
    for file in sorted(BROKEN.glob("*.yaml")):
        if file.stem not in NO_TEXT:
            said = editor.complaints(file.read_text(encoding="utf-8")) or ["nothing"]
            pieces.append(f"{file.stem}\n" + "".join(f"  {each}\n" for each in said))
    golden(Path(__file__).parent / "broken.txt", "".join(pieces))


@with_ids
def test_a_topic_of_the_corpus_is_offered(editor: Editor) -> None:
    offered = editor.offered(CLAIM.replace("topic: fares", f"topic: {CURSOR}"))
    assert offered == {"fares": "Fares and income", "staffing": "Drivers"}


@with_ids
def test_claimants_are_people_and_parties(editor: Editor) -> None:
    assert editor.offered(CLAIM.replace("claimant: ada-moreno", f"claimant: {CURSOR}")) == {
        "ada-moreno": "Ada Moreno",
        "jo-field": "Jo Field",
        "a-rider": "A rider (not named)",
        "riverside-transit": "Riverside Transit Authority",
        "drivers-guild": "Riverside Drivers' Guild",
        "riverside-courier": "Riverside Courier",
        "ferry-company": "Harbour Ferries",
    }


@with_ids
def test_ids_are_offered_in_lists_too(editor: Editor) -> None:
    text = CLAIM.replace("        quote:", f"        via: [{CURSOR}]\n        quote:")
    assert "jo-field" in editor.offered(text)
    disputed = "disputes:\n  how-many:\n    claims:\n      - " + CURSOR + "\n"
    assert editor.offered(disputed)["wages-offered-2022#at-once"].startswith("4%")


@with_ids
def test_a_scope_has_the_dimensions_and_values_of_its_measure(editor: Editor) -> None:
    value = editor.offered(CLAIM.replace("service: bus", f"service: {CURSOR}"))
    name = editor.offered(CLAIM.replace("service: bus", CURSOR))
    assert sorted(value) == ["bus", "ferry", "not-stated"]
    assert "service" in name
    assert "contract" not in name


@with_ids
def test_an_id_that_the_corpus_has_not_is_a_complaint(editor: Editor) -> None:
    assert editor.complaints(CLAIM.replace("topic: fares", "topic: fare")) == [
        "3: the corpus had no such topic when this schema was written"
    ]


@without_ids
def test_any_id_is_good_where_the_schema_lists_none(editor: Editor) -> None:
    assert editor.complaints(CLAIM.replace("topic: fares", "topic: fare")) == []
    assert editor.offered(CLAIM.replace("topic: fares", f"topic: {CURSOR}")) == {}


def test_the_six_bases_are_offered_with_what_they_mean(editor: Editor) -> None:
    assert editor.offered(CLAIM.replace("basis: estimate", f"basis: {CURSOR}")) == {
        "actual": "It is said to be so, or to have been so.",
        "estimate": "It is said to be an estimate of what is or was so.",
        "projection": "It is said of what will be, or would be.",
        "proposal": "It is offered or asked for; what it says, unless a magnitude word rounds it.",
        "requirement": "It is what must be; what it says, unless a magnitude word rounds it.",
        "not-stated": "The document does not show what it is: counted, estimated, budgeted or"
        " expected.",
    }


def test_nothing_is_offered_for_a_text_and_not_stated_for_a_moment(editor: Editor) -> None:
    assert editor.offered(CLAIM.replace("quote: almost 40,000 ride", f"quote: {CURSOR}")) == {}
    assert editor.offered(CLAIM.replace("as_of: not-stated", f"as_of: {CURSOR}")) == {
        "not-stated": "The document does not say.",
        "said": "The present tense means the day on which it was said.",
    }


def test_a_new_claim_is_written_with_the_fields_that_it_needs(editor: Editor) -> None:
    assert editor.inserted(f"claims:\n  {CURSOR}\n", "new claim") == (
        "${1:claim-id}:\n"
        "    topic: ${2:topic}\n"
        "    claimant: ${3:claimant}\n"
        "    said_on: ${4:said_on}\n"
        "    statement: ${5:statement}\n"
        "    figures:\n"
        "      - measure: ${6:measure}\n"
        "        value: ${7:value}\n"
        "        basis: ${8|actual,estimate,projection,proposal,requirement,not-stated|}\n"
        "    appearances:\n"
        "      - source: ${9:source}\n"
        "        manner: ${10|verbatim,paraphrase,own-voice|}\n"
        "        quote: ${11:quote}"
    )


def test_a_field_is_explained_where_the_pointer_rests(editor: Editor) -> None:
    shown = editor.shown(CLAIM.replace("as_of:", f"as{CURSOR}_of:"))
    assert shown.partition("\n\nSource:")[0] == (
        "#### Figure\n\n"
        "The moment at which a stock, count, rank or share holds; `not-stated`; or said, if the editor"
        " takes the present tense for the day it was said.\n\n"
        "Example: `as_of: not-stated`\n\n"
        "Checked by FC304, FC306 (`factcheck explain FC304`)."
    )


MISTAKES = {
    "a misspelt field": ("statement:", "statment:", "Property statment is not allowed."),
    "a field left out": ("    claimant: ada-moreno\n", "", 'Missing property "claimant".'),
    "a word that is not in the list": (
        "basis: estimate",
        "basis: guess",
        'Value is not accepted. Valid values: "actual", "estimate", "projection", "proposal",'
        ' "requirement", "not-stated".',
    ),
    "a date of another form": (
        "said_on: 2022-05",
        "said_on: May 2022",
        "expected YYYY, YYYY-MM, YYYY-MM-DD or two of them joined by /, with ~ or ? if inferred",
    ),
    "a month written as a number": ("said_on: 2022-05", "said_on: 2022.05", "expected YYYY"),
}  # fmt: skip


@pytest.mark.parametrize(("right", "wrong", "message"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_named(editor: Editor, right: str, wrong: str, message: str) -> None:
    said = [each.partition(": ")[2] for each in editor.complaints(CLAIM.replace(right, wrong))]
    assert [each for each in said if each.startswith(message)] != []


def test_the_corpus_file_has_its_head_and_claim_files_have_none(editor: Editor) -> None:
    assert editor.complaints("corpus:\n  title: T\n  language: en\n", below="data") == []
    assert editor.complaints("topics:\n  tolls:\n    title: T\n", below="data") == [
        '1: Missing property "corpus".'
    ]
    assert editor.complaints("corpus:\n  title: T\n  language: en\n") == [
        "1: Property corpus is not allowed."
    ]
