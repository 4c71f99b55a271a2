"""A review line by line: with TERM=dumb, or through a pipe; the whole transcript."""

from __future__ import annotations

import io
import json
import re
import sys
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import reviewing
from factcheck.cli.running import run

if TYPE_CHECKING:
    from collections.abc import Callable

GOLDEN = Path(__file__).parent / "golden"
NAME = "Bo Quist"
STATEMENT = "More people rode in February than before."
RIDERS = (
    "1", "1", "1", "director",  # Bo Ek, a person, of the authority
    "1", "1", "3", "1", "1", "1",  # topic, measure, then an as_of that is none: 3 is no date
    "We carried 41,500 riders a day in February", "1", "",  # the statement is the quote, then one of what was chosen
)  # fmt: skip
COST = (
    "o", "2", "", "Night buses would cost the authority millions.",  # topic, statement before the measure
    "Cost of night buses", "2", "riders-2022", "2", "night-bus-cost", "", "2022", "3", "",  # a new measure, its id changed
)  # fmt: skip
DRIVERS = (
    "?", "q", "a", "", "7", "1", "1",  # 7 is no candidate; the guild, staffing
    "1", "3", "b", "3 March 2022", "5", "1",  # drivers, as said
    "that 120 more drivers are needed", "The guild wants more drivers.", "",
)  # fmt: skip
SERIOUS = (
    "Ada Moreno", "", "1", "4", "The plan cannot be taken seriously.", "2", "2",
    "i", "riders-2022", "i", "plan-not-serious-2022", "",
)  # fmt: skip


@pytest.fixture
def answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str, str]]:
    """Review with lines on standard input, and return exit code, output and errors."""
    reviewing.begin(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TERM", "dumb")

    def start(*lines: str, width: int = 80, command: tuple[str, ...] = ()) -> tuple[int, str, str]:
        monkeypatch.setenv("COLUMNS", str(width))
        raw = "".join(f"{line}\n" for line in lines).encode()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw), encoding="utf-8"))
        code = run(command) if command else reviewing.review(tmp_path)
        captured = capsys.readouterr()
        output = re.sub(r"recorded_on: \S+", "recorded_on: (today)", captured.out)
        return code, output, captured.err

    return start


@pytest.mark.parametrize("width", [80, 160])
def test_the_whole_transcript_of_a_review(
    answer: Callable[..., tuple[int, str, str]],
    golden: Callable[[Path, str], None],
    width: int,
) -> None:
    code, output, errors = answer(NAME, *RIDERS, *COST, *DRIVERS, *SERIOUS, "y", "", width=width)
    assert (code, errors) == (0, "")
    screens = re.findall(r"^\d of \d   (?:.*\n)+?(?=[a-z]\S* .*\()", output, re.MULTILINE)
    lines = [screen.splitlines() for screen in screens]
    assert max(map(len, lines)) <= 20
    assert max(len(line) for screen in lines for line in screen) <= width
    golden(GOLDEN / f"lines.{width}.txt", output)


def test_input_that_ends_says_so_and_the_next_run_goes_on_from_there(
    answer: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    code, _, errors = answer(NAME, *RIDERS, *COST[:5])
    (journal,) = (tmp_path / ".factcheck" / "review").glob("*.jsonl")
    kept = f"standard input has ended; what was decided is kept in '{journal}'\n"
    assert (code, errors) == (2, kept)
    before = journal.read_bytes()
    code, output, errors = answer()
    assert (code, errors) == (2, kept)
    assert output == (
        "1 of 4 were decided before\n"
        "\n"
        "2 of 4   night-buses-2022, paragraph 2                                1 accepted\n"
        "  Riverside Transit Authority will run 45 more buses a night from June, ⟦at a\n"
        "  cost of about $2.6 million a year⟧.\n"
        "  figure     about $2.6 million a year      USD, about\n"
        "  speaker    Riverside Transit Authority (riverside-transit)  the publisher\n"
        "  manner     verbatim\n"
        "  said_on    2022-03-03~                    the day of the text\n"
        "             perhaps projection             'will' in the sentence\n"
        "  topic      staffing\n"
        "  measure    Cost of night buses (new)\n"
        "  statement  Night buses would cost the authority millions.\n"
        "? its id     (an id)\n"
        "? its unit   (what is counted)\n"
        "? its kind   s stock   f flow   r rate   c count   k rank   h share   d duratio…\n"
        "? it is of   1 riverside-transit   2 drivers-guild   3 riverside-courier   4 fe…\n"
        "? dimensions n none   t other …\n"
        "  [l]ist   [s]kip   [x] not a claim   [b]ack   [?] help and the other keys\n"
        "\n"
        "  a new measure; what is open or not certain begins with ?\n"
        "  1 its title  Cost of night buses\n"
        "  2 its id     cost-of-night-buses\n"
        "  3 its unit   USD\n"
        "? 4 its kind   flow                           perhaps: money a year\n"
        "? 5 it is of   riverside-transit              perhaps: who says it\n"
        "  6 dimensions none\n"
        "  [1-6] changes a line   [Enter] make it   [b]ack   [s]kip   [?] help: \n"
    )
    assert journal.read_bytes() == before
    assert (tmp_path / ".factcheck" / ".gitignore").read_text() == "*\n"


def test_a_text_that_has_changed_keeps_the_decisions_whose_quotes_still_stand(
    answer: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    answer(NAME, *RIDERS, *COST[:5], "s")
    file = tmp_path / "archive" / f"{reviewing.SOURCE}.txt"
    text = file.read_text("utf-8").replace("$2.6 million", "$2.7 million")
    file.write_text(f"Corrected.\n\n{text}", encoding="utf-8")
    reviewing.TEXTS[:] = [("about $2.6 million a year", "about $2.7 million a year")]
    try:
        _, output, _ = answer("s", "s", "s", width=160)
    finally:
        reviewing.TEXTS.clear()
    assert output.splitlines()[0] == (
        "the text has changed since it was reviewed: 1 decisions are kept, since their quotes still"
        " stand, and 1 are not"
    )
    assert output.splitlines()[2].startswith("2 of 4   night-buses-2022, paragraph 3")


def test_a_figure_that_a_claim_holds_already_is_said_and_passed_over(
    answer: Callable[..., tuple[int, str, str]],
) -> None:
    reviewing.RECORDED["key-1"] = ("riders-2022",)
    try:
        _, output, _ = answer(NAME, "s", "s", "s")
    finally:
        reviewing.RECORDED.clear()
    assert output.splitlines()[1:4] == [
        "recorded already: riders-2022: We carried 41,500 riders a day in February",
        "",
        "2 of 4   night-buses-2022, paragraph 2",
    ]


def test_what_a_killed_run_wrote_is_not_written_again(
    answer: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    code, _, _ = answer(NAME, *RIDERS, "w", "")
    assert code == 0
    (journal,) = (tmp_path / ".factcheck" / "review").glob("*.jsonl")
    rows = journal.read_text("utf-8").splitlines(keepends=True)
    assert rows[-1] == '{"decision":"written","proposal":"key-1"}\n'
    journal.write_text("".join(rows[:-1]), encoding="utf-8")
    before = (tmp_path / "claims" / "fares.yaml").read_bytes()
    code, output, _ = answer("s", "s", "s")
    assert (code, output.splitlines()[0]) == (0, "1 of 4 were decided before")
    assert output.endswith("nothing is accepted, so nothing is written\n")
    assert (tmp_path / "claims" / "fares.yaml").read_bytes() == before


def test_a_claim_that_would_be_wrong_is_not_accepted(
    answer: Callable[..., tuple[int, str, str]],
) -> None:
    wrong = (*RIDERS[:5], "fare-income", "1", "1", STATEMENT, "", "s", "s", "s", "s")
    code, output, _ = answer(NAME, *wrong, width=160)
    assert code == 0
    refused = output.partition("[?] help: \n")[2].partition("  people-rode")[0]
    assert refused == (
        "  error[FC301] value '41,500 riders a day' is in riders, expected USD for 'fare-income'\n"
        "  take an answer [b]ack, or [s]kip it\n"
    )


def test_add_asks_for_the_source_and_its_words_first(
    answer: Callable[..., tuple[int, str, str]], golden: Callable[[Path, str], None]
) -> None:
    code, output, errors = answer(
        "nowhere", reviewing.SOURCE, "carried 41500 riders", "41,500 riders a day in February",
        NAME, "+", "Bo Ek", "y", *RIDERS[1:4], "1", "March 2022", "1", "1", "1", "1", "1", STATEMENT, "", "",
        command=("add",),
    )  # fmt: skip
    assert (code, errors) == (0, "")
    golden(GOLDEN / "add.txt", output)


RELEASE = """Riders return to night buses

Riverside Transit said on Thursday that it carried 41,500 riders a day in February.
"""


def test_a_file_that_no_source_has_is_archived_first_and_known_again_on_the_next_run(
    answer: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    (tmp_path / "release.txt").write_text(RELEASE, encoding="utf-8")
    command = ("draft", "release.txt", "--kind", "press-release", "--review")
    first = answer("", "=", "riverside-transit", "2022-03-03", NAME, command=command)
    source = "riverside-transit-2022-03-03"
    (journal,) = (tmp_path / ".factcheck" / "review").glob("*.jsonl")
    ended = f"standard input has ended; what was decided is kept in '{journal}'\n"
    assert (first[0], first[2]) == (2, ended)
    assert f"archived: source {source}\n" in first[1]
    assert (tmp_path / "archive" / f"{source}.txt").read_text("utf-8") == RELEASE
    second = answer("x", command=command)
    assert (second[0], second[2]) == (0, "")
    assert second[1].startswith(f"\n1 of 1   {source}, paragraph 2\n")
    assert second[1].endswith("  not a claim\nnothing is accepted, so nothing is written\n")


NEW_NAMES = {
    "a party": (("=", "1", "nor", "n", "1", "2022-03-03"), "new party 'nor'?   [y]es   [n]o: n\npublisher (1 "),
    "a speaker": ((NAME, "Bo Quist", "n"), "new person or party 'Bo Quist'?   [y]es   [n]o: n\nspeaker (1 "),
    "a topic": ((NAME, "", "Night life", "n"), "new topic 'Night life'?   [y]es   [n]o: n\ntopic (1 "),
}  # fmt: skip


@pytest.mark.parametrize("name", NEW_NAMES)
def test_no_record_is_made_of_a_typed_name_before_it_was_asked_for(
    answer: Callable[..., tuple[int, str, str]], tmp_path: Path, name: str
) -> None:
    lines, asked = NEW_NAMES[name]
    (tmp_path / "release.txt").write_text(RELEASE, encoding="utf-8")
    before = (tmp_path / "data" / "claims.yaml").read_text("utf-8")
    command = ("draft", "release.txt", "--review") if name == "a party" else ()
    _, output, _ = answer(*lines, command=command)
    assert asked in output
    written = (tmp_path / "data" / "claims.yaml").read_text("utf-8")
    assert ("nor:" in written, written.count("  - ")) == (False, before.count("  - "))
    journals = (tmp_path / ".factcheck" / "review").glob("*.jsonl")
    assert not any('"value":"+' in each.read_text("utf-8") for each in journals)


NEW_HOUSE = """  north-coast-transit-authority:
    name: North Coast Transit Authority
    kind: government
"""
SIGNED = """Riders return to night buses

HARBOUR, March 3, 2022 — "We carried 41,500 riders a day," said Executive Director Li Marsh. Marsh said that 120 drivers left.

About {name}
It runs 9 lines.
"""
SIGNED_BY = {
    "North Coast Transit Authority": (
        "1 North Coast Transit Authority, of the heading 'About …', 2 riverside-transit", ("1", "3", "1"),
        "north-coast-transit-authority",
    ),
    "the Riverside Drivers' Guild": (
        "1 Riverside Drivers' Guild, of the heading 'About …', 2 riverside-transit", ("1", "1"), "drivers-guild",
    ),
    "Us": ("1 riverside-transit, 2 drivers-guild", ("2", "1"), "drivers-guild"),
}  # fmt: skip
"""The heading of the last paragraph of a release, what is offered as its publisher, what is typed, and who is recorded."""


@pytest.mark.parametrize("name", SIGNED_BY)
def test_what_a_release_prints_of_itself_is_offered_and_never_taken_unasked(
    answer: Callable[..., tuple[int, str, str]], tmp_path: Path, name: str
) -> None:
    offered, typed, publisher = SIGNED_BY[name]
    (tmp_path / "release.txt").write_text(SIGNED.format(name=name), encoding="utf-8")
    command = ("draft", "release.txt", "--kind", "press-release", "--review")
    _, output, _ = answer("=", *typed, NAME, command=command, width=400)
    assert f"publisher ({offered}, " in output
    assert "published (1 2022-03-03, printed at its head, 2 not stated, or a date): 1\n" in output
    records = (tmp_path / "data" / "claims.yaml").read_text("utf-8")
    assert f"    publisher: {publisher}\n    published: 2022-03-03\n" in records


PARTIES = {
    "The Harbour Pilots' Guild objected. Its secretary, Bo Ek, said that 120 pilots left.": (
        "1 Bo Ek, secretary of Harbour Pilots' Guild (new), 2 Bo Ek, or ",
        "1 riverside-courier, 2 Harbour Pilots' Guild (new), 3 riverside-transit, 4 drivers-guild, ",
    ),
    "Bo Ek of the Board of Harbour Trade and the Guild said that 120 pilots left.": (
        "1 Bo Ek of the Board of Harbour Trade and the Guild, or ", "1 riverside-courier, 2 riverside-transit, 3 drivers-guild, ",
    ),
    "Metro Valley Transit said that 90 pilots left. Its director, Bo Ek, said that 120 drivers did.": (
        "1 Bo Ek, director of Metro Valley Transit (new), 2 Bo Ek, or ",
        "1 riverside-courier, 2 Metro Valley Transit (new), 3 riverside-transit, 4 drivers-guild, ",
    ),
    "The Drivers' Guild objected. Guild President Bo Ek said that 120 drivers left.": (
        "1 Bo Ek, President of Drivers' Guild (new), 2 Bo Ek, or ",
        "1 riverside-courier, 2 Drivers' Guild (new), 3 riverside-transit, 4 drivers-guild, ",
    ),
    "The Drivers' Guild objected. Bo Ek, president of the guild's night unit, said that 120 drivers left.": (
        "1 Bo Ek, president of Drivers' Guild (new), 2 Bo Ek, or ",
        "1 riverside-courier, 2 Drivers' Guild (new), 3 riverside-transit, 4 drivers-guild, ",
    ),
    "Bo Ek, who chairs the board, said that 120 drivers left.": (
        "1 Bo Ek, or ", "1 riverside-courier, 2 riverside-transit, 3 drivers-guild, ",
    ),
    "Riverside Drivers' Guild head Bo Ek said that 120 drivers left.": (
        "1 Riverside Drivers' Guild head Bo Ek, or ", "1 riverside-courier, 2 drivers-guild, 3 riverside-transit, ",
    ),
}  # fmt: skip
"""A text in which Bo Ek speaks, what is offered for him whole, and the parties: one that has a record stands there once."""


@pytest.mark.parametrize("text", PARTIES)
def test_organisations_that_the_text_prints_are_offered_for_whom_a_person_speaks(
    answer: Callable[..., tuple[int, str, str]], tmp_path: Path, text: str
) -> None:
    (tmp_path / "release.txt").write_text(f"{text}\n", encoding="utf-8")
    house = ("--kind", "article-newspaper", "--publisher", "riverside-courier")
    whole, parties = PARTIES[text]
    lines = ("=", "2022-03-03", NAME, "Bo Ek", "y", "1")
    _, output, _ = answer(*lines, command=("draft", "release.txt", "--review", *house), width=400)
    assert f"speaker ({whole}" in output
    assert f"Bo Ek is of ({parties}" in output


def test_an_office_that_the_text_prints_once_stands_there_for_its_holder_and_so_does_who_decided_last(
    answer: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    answer(NAME, "s")
    (tmp_path / "release.txt").write_text(SIGNED.format(name="Us"), encoding="utf-8")
    house = ("--kind", "press-release", "--publisher", "riverside-transit")
    lines = ("=", "1", "=", "l", "2", "2", "1", "1", "=")
    _, output, _ = answer(*lines, command=("draft", "release.txt", "--review", *house), width=400)
    assert "your name (for recorded_by, = keeps 'Bo Quist'): =\n" in output
    assert "⟦120 drivers left⟧" in output.rpartition("2 of ")[2]
    asked = "Li Marsh's office (the title as printed, = keeps 'Executive Director'): =\n  Li Marsh's office Executive Director\n"
    assert asked in output


def test_a_person_with_office_and_party_is_one_answer_and_taken_back_as_one(
    answer: Callable[..., tuple[int, str, str]],
    tmp_path: Path,
) -> None:
    (tmp_path / "release.txt").write_text(SIGNED.format(name="Us"), encoding="utf-8")
    house = ("--kind", "press-release", "--publisher", "riverside-transit")
    command = ("draft", "release.txt", "--review", *house)
    _, output, _ = answer("=", "1", NAME, "l", "2", "1", "b", "1", command=command, width=400)
    asked = (
        "speaker (1 Li Marsh, Executive Director of riverside-transit, 2 Li Marsh, or a name or an id): 1\n"
        "  speaker    Li Marsh, Executive Director of riverside-transit\n"
    )
    assert output.count(asked) == 2
    assert output.rpartition(asked)[2].startswith("topic (1 fares, ")
    (journal,) = (tmp_path / ".factcheck" / "review").glob("*.jsonl")
    rows = [json.loads(each) for each in journal.read_text("utf-8").splitlines()]
    values = [(each["field"], each["value"]) for each in rows if "value" in each]
    person = [
        ("claimant", "+Li Marsh"),
        ("claimant>kind", "person"),
        ("claimant>party", "riverside-transit"),
        ("claimant>title", "Executive Director"),
    ]
    taken = [(field, None) for field, _ in person]
    assert values == [*person, *taken, *person]


TWICE = """Riders

Riverside Transit said that it carried 41,500 riders a day on buses in May 2021.

It said that it carried 38,200 riders a day on buses in June 2021.
"""
LIKE = {
    "all as before": (("2",), {"as_of": "2021-05", "basis": "actual", "scope.service": "bus"}),
    "its own time": (("1", "2", "2"), {"as_of": "2021-06", "basis": "estimate", "scope.service": "ferry"}),
}  # fmt: skip
"""What is typed behind the measure of a second figure that has the measure of the first, and its answers."""


@pytest.mark.parametrize("name", LIKE)
def test_what_was_said_of_the_last_figure_of_a_measure_is_offered_as_one_answer(
    answer: Callable[..., tuple[int, str, str]], tmp_path: Path, name: str
) -> None:
    typed, kept = LIKE[name]
    (tmp_path / "release.txt").write_text(TWICE, encoding="utf-8")
    house = ("--kind", "press-release", "--publisher", "riverside-transit")
    first = ("1", "daily-riders", "1", "1", "1", "1", "")
    lines = ("=", "2022-03-03", NAME, *first, "1", "daily-riders", *typed)
    _, output, _ = answer(*lines, command=("draft", "release.txt", "--review", *house), width=400)
    assert "as_of (1 2021-06, in the sentence, 2 as before: 2021-05, actual, bus, 3 " in output
    (journal,) = (tmp_path / ".factcheck" / "review").glob("*.jsonl")
    rows = [json.loads(each) for each in journal.read_text("utf-8").splitlines()]
    last = {
        each["field"]: each["value"]
        for each in rows
        if "value" in each and each["proposal"] == rows[-1]["proposal"]
    }
    assert {field.partition(".")[2]: value for field, value in last.items() if field.startswith("figures")} == {
        "measure": "daily-riders", **kept,
    }  # fmt: skip


KNOWN_HOUSE = ("riverside-transit", "Riverside Transit Authority", "RIVERSIDE TRANSIT AUTHORITY")
HOUSES = {
    **{name: (("--publisher", name), ("=", "1", "2022-03-03"), "riverside-transit", "") for name in KNOWN_HOUSE},
    "a new name": (
        ("--publisher", "North Coast Transit Authority"), ("=", "1", "3", "2022-03-03"),
        "north-coast-transit-authority", NEW_HOUSE,
    ),
    "a new name at the prompt": (
        (), ("=", "1", "North Coast Transit Authority", "maybe", "y", "3", "2022-03-03"),
        "north-coast-transit-authority", NEW_HOUSE,
    ),
    "nobody": (("--publisher", "not-stated"), ("=", "1", "2022-03-03"), "not-stated", ""),
    "nobody at the prompt": ((), ("=", "1", "5", "2022-03-03"), "not-stated", ""),
}  # fmt: skip


@pytest.mark.parametrize("name", HOUSES)
def test_a_publisher_is_a_party_by_its_id_or_its_name_and_a_name_that_no_party_has_makes_one(
    answer: Callable[..., tuple[int, str, str]], tmp_path: Path, name: str
) -> None:
    option, lines, publisher, party = HOUSES[name]
    (tmp_path / "release.txt").write_text(RELEASE, encoding="utf-8")
    code, output, _ = answer(*lines, NAME, command=("draft", "release.txt", "--review", *option))
    assert (code, "archived: source " in output) == (2, True)
    records = (tmp_path / "data" / "claims.yaml").read_text("utf-8")
    assert f"    publisher: {publisher}\n    published: 2022-03-03\n" in records
    assert party in records


def test_a_publisher_that_is_like_an_id_is_refused_before_anything_is_asked(
    answer: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    (tmp_path / "release.txt").write_text(RELEASE, encoding="utf-8")
    command = ("draft", "release.txt", "--review", "--publisher", "riverside-transt")
    assert answer(command=command) == (
        2,
        "",
        "error: 'riverside-transt' is no id that the corpus has\n"
        "  hint: did you mean 'riverside-transit'?\n",
    )


KINDS = "kinds are press-release, minutes, article, article-journal, article-magazine, article-newspaper, bill, book, broadcast, chapter, dataset, document, hearing, interview, legal_case, legislation, manuscript, motion_picture, pamphlet, personal_communication, post, post-weblog, regulation, report, speech, thesis, treaty, webpage, article-broadcast"


@pytest.mark.parametrize("more", [(), ("--review",)])
def test_a_kind_that_no_document_has_is_refused_with_all_that_there_are(
    answer: Callable[..., tuple[int, str, str]], tmp_path: Path, more: tuple[str, ...]
) -> None:
    (tmp_path / "release.txt").write_text(RELEASE, encoding="utf-8")
    assert answer(command=("draft", "release.txt", "--kind", "bogus", *more)) == (
        2,
        "",
        f"error: 'bogus' is no kind of document\n  hint: {KINDS}\n",
    )


@pytest.mark.parametrize(
    ("typed", "recorded"),
    [
        ("press-release", "document"),
        ("Press release", "document"),
        ("minutes", "document"),
        ("legal-case", "legal_case"),
        ("treaty", "treaty"),
    ],
)
@pytest.mark.parametrize("is_option", [True, False])
def test_a_kind_means_the_same_in_the_option_and_at_the_prompt(
    answer: Callable[..., tuple[int, str, str]],
    tmp_path: Path,
    typed: str,
    recorded: str,
    is_option: bool,
) -> None:
    (tmp_path / "release.txt").write_text(RELEASE, encoding="utf-8")
    option = ("--kind", typed) if is_option else ()
    lines = ("=", *(() if is_option else ("bogus", typed)), "1", "2022-03-03", NAME)
    _, output, _ = answer(*lines, command=("draft", "release.txt", "--review", *option))
    shown = " ".join(output.split())
    assert (f"'bogus' is no kind of document hint: {KINDS} kind (1 " in shown) is not is_option
    records = (tmp_path / "data" / "claims.yaml").read_text("utf-8")
    assert f"    title: Riders return to night buses\n    kind: {recorded}\n" in records


def test_a_file_whose_text_is_archived_is_known_without_a_review_too(
    answer: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    (tmp_path / "release.txt").write_text(RELEASE, encoding="utf-8")
    drafted = ("draft", "release.txt", "-f", "yaml")
    before = answer(command=drafted)[1]
    house = ("--kind", "press-release", "--publisher", "riverside-transit")
    answer("=", "2022-03-03", command=("draft", "release.txt", "--review", *house))
    after = answer(command=drafted)[1]
    says = re.compile(r"(source|claimant|said_on): ([^ \n]*)")
    assert says.findall(before) == [
        ("claimant", "riverside-transit"), ("said_on", "'?'"), ("source", "'?'"),
    ]  # fmt: skip
    assert says.findall(after) == [
        ("claimant", "riverside-transit"), ("said_on", "2022-03-03~"), ("source", "riverside-transit-2022-03-03"),
    ]  # fmt: skip


@pytest.mark.parametrize("more", [(), ("--review",)])
def test_a_file_that_is_the_text_of_two_sources_is_refused_until_one_is_named(
    answer: Callable[..., tuple[int, str, str]], tmp_path: Path, more: tuple[str, ...]
) -> None:
    lock = tmp_path / "data" / "evidence.lock"
    rows = lock.read_text("utf-8")
    digests = re.findall(r'"text_sha256":"(\w+)"', rows)
    lock.write_text(rows.replace(digests[1], digests[0]), encoding="utf-8")
    command = ("draft", "archive/courier-2022-03-01.txt", *more)
    assert answer(command=command) == (
        2,
        "",
        "error: 'archive/courier-2022-03-01.txt' is the archived text of courier-2022-03-01, guild-letter-2022-02\n"
        "  hint: name the one that is meant with --source ID\n",
    )
    named = answer(NAME, command=(*command, "--source", "courier-2022-03-01"))
    assert "'archive/courier-2022-03-01.txt' is" not in named[2]


def test_a_source_is_reviewed_by_its_id_and_what_is_neither_file_nor_source_is_refused(
    answer: Callable[..., tuple[int, str, str]],
) -> None:
    code, output, _ = answer(NAME, command=("draft", reviewing.SOURCE, "--review"))
    assert (code, output.splitlines()[2].partition("   ")[2].partition(",")[0]) == (
        2,
        reviewing.SOURCE,
    )
    assert answer(command=("draft", "nowhere", "--review")) == (
        2,
        "",
        "error: 'nowhere' is no file and no source of the corpus\n"
        "  hint: name a file, a source or an address\n",
    )


LIST = """
   1  Bo Ek               We carried 41,500 riders a day in…
   2                      …cost of about $2.6 million a year
   3  ?                   120 more drivers are needed
   4  ?                   called the plan "not serious"
  a number goes there; several, such as 2 5-7, keep these and skip the others;
    Enter goes back
"""
DECIDED = """
   1  skipped   Bo Ek               We carried 41,500 riders a day in…
   2                                …cost of about $2.6 million a year
   3            ?                   120 more drivers are needed
   4  no claim  ?                   called the plan "not serious"
  a number goes there; several, such as 2 5-7, keep these and skip the others;
    Enter goes back
"""
LISTS = {
    "nothing": (("l", ""), LIST, ["1"]),
    "one": (("l", "3"), LIST, ["1", "3"]),
    "one, and on from there": (("l", "3", "s", "s", "s"), LIST, ["1", "3", "4", "1", "2"]),
    "several": (("l", "2 4", "s", "s"), LIST, ["1", "2", "4"]),
    "several, with commas and from one to another": (("l", "4, 2-3", "s", "s", "s"), LIST, ["1", "2", "3", "4"]),
    "what was passed over": (("l", "4", "x", "s", "l", "1-2 4"), DECIDED, ["1", "4", "1", "2", "1"]),
    "one that was skipped": (("l", "4", "x", "s", "l", "1"), DECIDED, ["1", "4", "1", "2", "1"]),
    "back to what was decided by itself": (("l", "2 4", "s", "b"), LIST, ["1", "2", "4", "2"]),
    "back to what the list skipped, where nothing was": (("l", "2 4", "b"), LIST, ["1", "2", "1"]),
    "back from the end": (("l", "2 4", "s", "x", "l", "4", "b"), LIST, ["1", "2", "4"]),
    "what is not there": (("l", "5", "0", "2-", "3-2", "two", ""), LIST, ["1"]),
}  # fmt: skip
"""What is typed at the first of four proposals, the last list, and the proposals that are shown one after the other."""


@pytest.mark.parametrize("name", LISTS)
def test_the_list_goes_to_one_proposal_or_keeps_some_and_skips_the_others(
    answer: Callable[..., tuple[int, str, str]], name: str
) -> None:
    typed, shown, opened = LISTS[name]
    _, output, _ = answer(NAME, *typed)
    assert re.findall(r"^(\d) of 4 ", output, re.MULTILINE) == opened
    lists = re.findall(r"\n {3}1 .*\n(?: .*\n)*", output)
    assert lists[-1] == shown
    refused = [each for each in typed[1:] if f"'{each}' is no proposal" in output]
    assert refused == (["5", "0", "2-", "3-2", "two"] if name == "what is not there" else [])


def test_what_the_list_skips_is_kept_wholly_or_not_at_all_and_opened_again_by_the_list(
    answer: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    answer(NAME, "l", "2 4")
    (journal,) = (tmp_path / ".factcheck" / "review").glob("*.jsonl")
    assert [json.loads(each).get("decision") for each in journal.read_text("utf-8").splitlines()][-2:] == ["skipped"] * 2  # fmt: skip
    _, output, _ = answer("l", "1 2", "s", "s")
    assert re.findall(r"^(\d) of 4   ", output, re.MULTILINE) == ["2", "1", "2"]
    assert output.startswith("2 of 4 were decided before\n")
    assert output.endswith("  skipped\nnothing is accepted, so nothing is written\n")


def test_what_an_earlier_run_has_decided_is_opened_again_by_the_list(
    answer: Callable[..., tuple[int, str, str]],
) -> None:
    answer(NAME, "s", "s", "x", "s")
    code, output, _ = answer("")
    assert (code, output) == (
        0,
        "4 of 4 were decided before\n"
        "all are decided   [l]ist   [Enter] end: \n"
        "nothing is accepted, so nothing is written\n",
    )
    _, output, _ = answer("l", "", "l", "3", "s")
    assert re.findall(r"^(\d) of 4   ", output, re.MULTILINE) == ["3"]
    assert output.count("all are decided   [l]ist   [Enter] end: l\n") == 2


TWO = (
    reviewing.SOURCE, "45 more buses a night from June, at a cost of about $2.6 million a year", NAME,
    "riverside-transit", "1", "2022-03-03", "2",  # verbatim, staffing
    "Money and buses of the night", "2", "", "2023", "4",  # a new measure, for the first
)  # fmt: skip
BACK = {
    "one": (("1", "b"), ["speaker", "Bo Ek is", "speaker"], ""),
    "two, after Enter passed a field": (
        ("1", "2", "", "b", "b", "b"),
        ["speaker", "Bo Ek is", "Bo Ek is a", "topic", "Bo Ek is", "speaker", "speaker"],
        "",
    ),
    "a measure, with what was asked because of it": (
        ("", "", "1", "1", "b", "b", ""),
        ["speaker", "topic", "measure", "as_of", "basis", "as_of", "measure", "statement"],
        "",
    ),
    "one of two": (
        ("1", "2", "b"),
        ["speaker", "Bo Ek is", "Bo Ek is a", "Bo Ek is"],
        "  speaker    Bo Ek (new)",
    ),
    "the last one answered, not the last one shown": (
        ("", "1", "1", "b", "b"),
        ["speaker", "topic", "measure", "as_of", "measure", "topic"],
        "",
    ),
}
"""What is typed on the first proposal, what is asked for, and what stands on the last screen as decided."""


@pytest.mark.parametrize("name", BACK)
def test_back_takes_the_last_answer_away_from_the_screen_and_asks_for_it_again(
    answer: Callable[..., tuple[int, str, str]], name: str
) -> None:
    typed, asked, left = BACK[name]
    _, output, _ = answer(NAME, *typed, width=400)
    assert re.findall(r"^([a-zB][\w ]+) \((?!for ).*: ", output, re.MULTILINE) == asked
    shown = output.split("\n1 of 4   ")
    assert len(shown) == 2 + typed.count("b")
    last = shown[-1].partition("\n? ")[0].partition("the day of the text\n")[2]
    assert last == left


MOVED = {
    "a quote that was moved": (("q", "j", "j", "", "b"), ["in February", "in", "", "in February"]),
    "all its moves at once, and not the answer before": (
        ("1", "q", "j", "j", "", "b"), ["in February", "in", "", "in February"],
    ),
    "the answer behind the moves first": (
        ("q", "j", "", "1", "b", "b"), ["in February", "in", "in February"],
    ),
    "the second move alone, where an answer is between": (
        ("q", "j", "", "1", "q", "j", "", "b", "b", "b"), ["in February", "in", "", "in", "in February"],
    ),
    "within the moving": (("q", "j", "j", "b", "b", ""), ["in February", "in", "", "in February"]),
}  # fmt: skip
"""Keys at the first proposal, and how the quote ends behind `a day` whenever that has changed."""


@pytest.mark.parametrize("name", MOVED)
def test_back_takes_the_moves_of_a_quote_back_too(
    answer: Callable[..., tuple[int, str, str]], name: str
) -> None:
    typed, ends = MOVED[name]
    _, output, _ = answer(NAME, *typed, width=400)
    shown = re.findall(r"⟦We carried 41,500 riders a day ?(.*?)⟧", output)
    assert [end for end, _ in groupby(shown)] == ends
    _, output, _ = answer("b", width=400)  # the same after a run that has ended
    assert re.findall(r"⟦We carried 41,500 riders a day ?(.*?)⟧", output)[0] == ends[-1]


def test_what_a_review_made_is_offered_for_the_next_proposal_and_who_says_it_comes_first(
    answer: Callable[..., tuple[int, str, str]],
) -> None:
    riders = (
        *RIDERS[:4],
        "Night life",
        "y",
        "",
        STATEMENT,
        "Rides at night",
        "1",
        "5",
        "1",
        "",
        "2022",
        "1",
        "",
    )
    ferries = (
        "ferry-company",
        "1",
        "",
        "The guild wants more drivers.",
        "Wanted drivers",
        "4",
        "5",
    )
    _, output, _ = answer(NAME, *riders, "s", *ferries, width=400)
    asked = re.findall(r"^(topic|measure|it is of) (\(.*\)): ", output, re.MULTILINE)
    rest = "5 not stated, or a name or an id)"
    typed = "or an id or a title; a new title makes a"
    assert asked == [
        ("topic", f"(1 fares, 2 staffing, {typed} topic)"),
        ("measure", f"(1 daily-riders, unit riders, {typed} measure)"),
        ("measure", f"(1 daily-riders, unit riders, 2 new: 'More people rode in February than before', {typed} measure)"),
        ("it is of", f"(1 riverside-transit, 2 drivers-guild, 3 riverside-courier, 4 ferry-company, {rest}"),
        ("topic", f"(1 night-life, 2 fares, 3 staffing, {typed} topic)"),
        ("topic", f"(1 night-life, 2 fares, 3 staffing, {typed} topic)"),
        ("measure", f"(1 drivers-employed, unit drivers, {typed} measure)"),
        ("measure", f"(1 drivers-employed, unit drivers, 2 new: 'Guild wants more drivers', {typed} measure)"),
        ("it is of", f"(1 riverside-transit, 2 ferry-company, 3 drivers-guild, 4 riverside-courier, {rest}"),
    ]  # fmt: skip


@pytest.mark.parametrize("width", [60, 80])
def test_nothing_that_is_shown_is_wider_than_the_terminal_or_parts_a_word(
    answer: Callable[..., tuple[int, str, str]], width: int
) -> None:
    lines = (NAME, *RIDERS[:7], "?", *RIDERS[7:10], STATEMENT, "", "w", "")
    _, output, _ = answer(*lines, width=width)
    shown = [
        re.sub(r": .*", ":", line) for line in output.splitlines()
    ]  # what is typed stands behind
    assert [line for line in shown if len(line) > width] == []
    words = " ".join(output.split())
    assert (
        "'3' is not a date, expected YYYY, YYYY-MM, YYYY-MM-DD or two of them joined by /, with"
        in words
    )
    assert "Enter goes to the next one and never answers. t types an answer" in words
    assert "[s]kip [b]ack [q]uote [o]pen [l]ist [x] no claim [w]rite [?] help: accepted" in words


def test_a_new_party_that_is_named_twice_in_a_claim_is_made_once(
    answer: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    speaker = ("Harbour Board", "y", "2", "3", "1")
    measure = ("Rides at night", "1", "2", "", "2022", "1")  # it is of who says it
    code, output, _ = answer(NAME, *speaker, *measure, STATEMENT, "", "w", "", width=160)
    assert (code, output.splitlines()[-9:]) == (
        0,
        [
            "data/claims.yaml:31",
            "  party harbour-board",
            "  measure rides-at-night",
            "claims/fares.yaml:80",
            "  claim people-rode-february-before-2022",
            "1 claim, 1 measure, 1 party; 1 of 1 quotes proven",
            "  [Enter] write   [y]aml   [b]ack: ",
            "3 records added; 1 of 1 quotes proven",
            "nothing wrong in 3 files with 10 claims",
        ],
    )
    records = (tmp_path / "data" / "claims.yaml").read_text("utf-8")
    assert "  harbour-board:\n    name: Harbour Board\n    kind: government\n" in records
    assert "    title: Rides at night\n    of: harbour-board\n" in records


CHAINS = {
    "riverside-transit": "",
    "drivers-guild": "        via:\n          - riverside-transit\n",
}
"""Who says what a report of the authority puts at a figure, and the chain to it then."""


@pytest.mark.parametrize("speaker", CHAINS)
def test_who_says_it_is_no_link_of_the_chain_to_it(
    answer: Callable[..., tuple[int, str, str]], tmp_path: Path, speaker: str
) -> None:
    text = "The report puts the cost of a night bus at $5,200 a month.\n"
    (tmp_path / "release.txt").write_text(text, encoding="utf-8")
    house = ("--kind", "press-release", "--publisher", "riverside-transit")
    lines = (
        "=",
        "2022-03-03",
        NAME,
        speaker,
        "1",
        "fare-income",
        "1",
        "1",
        "A bus is dear at night.",
        "",
        "",
    )
    code, _, errors = answer(*lines, command=("draft", "release.txt", "--review", *house))
    assert (code, errors) == (0, "")
    written = (tmp_path / "claims" / "fares.yaml").read_text("utf-8")
    shown = written.partition("A bus is dear at night.\n")[2].partition("    recorded_by")[0]
    assert shown.partition("    appearances:\n")[2] == (
        "      - source: riverside-transit-2022-03-03\n        manner: paraphrase\n"
        f"{CHAINS[speaker]}        quote: the cost of a night bus at $5,200 a month\n"
    )


SHOWN = """
  a new measure; what is open or not certain begins with ?
  1 its title  {title}
  2 its id     {id}
  3 its unit   USD
? 4 its kind   flow                           perhaps: money a year
? 5 it is of   riverside-transit              perhaps: who says it
  6 dimensions none
"""
TITLE = "Night buses would cost the authority"
MADE = {
    "all of it": ((TITLE, ""), {"": TITLE, "id": "night-buses-would-cost-the-authority", "kind": "flow", "of": "riverside-transit"}),
    "by a key, with the words of the statement": (("1", ""), {"": TITLE, "id": "night-buses-would-cost-the-authority", "kind": "flow", "of": "riverside-transit"}),
    "its id follows its title": (("1", "1", "Cost of buses", ""), {"": "Cost of buses", "id": "cost-of-buses", "kind": "flow", "of": "riverside-transit"}),
    "another kind, and another party": (("1", "4", "1", "5", "2", ""), {"": TITLE, "id": "night-buses-would-cost-the-authority", "kind": "stock", "of": "drivers-guild"}),
    "a new party, whose kind is asked for": (
        ("1", "5", "Night Board", "y", "3", ""),
        {"": TITLE, "id": "night-buses-would-cost-the-authority", "kind": "flow", "of": "+Night Board", "of>of": "government"},
    ),
    "an id that is taken": (("1", "2", "riders-2022", "9", ""), {"": TITLE, "id": "night-buses-would-cost-the-authority", "kind": "flow", "of": "riverside-transit"}),
    "nothing before the key that takes it": (("1", "7", "yes"), {"": TITLE}),
    "all of it, behind the list and the words around the quote": (
        ("1", "l", "", "o", ""),
        {"": TITLE, "id": "night-buses-would-cost-the-authority", "kind": "flow", "of": "riverside-transit"},
    ),
    "back": (("1", "b"), {}),
    "back from a line that was changed": (("1", "4", "1", "b", ""), {"": TITLE, "id": "night-buses-would-cost-the-authority", "kind": "flow", "of": "riverside-transit"}),
    "the title of a measure that there is": (("1", "1", "Income from fares"), {"": "fare-income"}),
}  # fmt: skip
"""What is typed for the measure of the costs of night buses, and the answers that are kept: without unit and dimensions."""


@pytest.mark.parametrize("name", MADE)
def test_a_new_measure_is_shown_whole_and_taken_by_one_key_or_changed_line_by_line(
    answer: Callable[..., tuple[int, str, str]], tmp_path: Path, name: str
) -> None:
    typed, made = MADE[name]
    _, output, _ = answer(NAME, "s", "2", "", f"{TITLE} $2.6 million in 2022.", *typed)
    assert SHOWN.format(title=TITLE, id="night-buses-would-cost-the-authority") in output
    (journal,) = (tmp_path / ".factcheck" / "review").glob("*.jsonl")
    kept: dict[str, str] = {}
    for each in map(json.loads, journal.read_text("utf-8").splitlines()):
        if each.get("proposal") == "key-2" and "value" in each:
            kept[each["field"]] = each["value"]
    start = "figures[0].measure"
    taken = {
        field.removeprefix(start).removeprefix(">"): value.removeprefix("+")
        if field == start
        else value
        for field, value in kept.items()
        if field.startswith(start) and value is not None
    }
    assert {key: value for key, value in taken.items() if key not in {"unit", "dimensions"}} == made
    assert taken.keys() & {"unit", "dimensions"} == (
        {"unit", "dimensions"} if "id" in made else set()
    )


def test_a_new_measure_has_another_id_than_the_topic_of_its_name(
    answer: Callable[..., tuple[int, str, str]],
) -> None:
    lines = (
        NAME,
        "s",
        "Night buses",
        "y",
        "Night buses",
        "2",
        "night-buses",
        "",
        "1",
        "1",
        f"{TITLE} millions.",
        "",
        "w",
        "",
    )
    code, output, _ = answer(*lines)
    assert "  2 its id     night-buses-2\n" in output
    assert "  'night-buses' is taken by a record of this claim\n" in output
    assert (
        code,
        "\n  topic night-buses\n" in output,
        "\n  measure night-buses-2\n" in output,
    ) == (0, True, True)


def test_back_takes_a_measure_back_as_it_was_taken_and_then_what_was_changed_and_the_measure(
    answer: Callable[..., tuple[int, str, str]],
) -> None:
    lines = (NAME, "s", "2", "", f"{TITLE} millions.", "Cost", "4", "1", "", "b", "b", "b", "1")
    _, output, _ = answer(*lines)
    asked = [*re.findall(r"^(?:. \d its kind .*|measure|statement|as_of)", output, re.MULTILINE)]
    flow = "? 4 its kind   flow                           perhaps: money a year"
    assert asked == [
        "measure",
        "statement",
        "measure",
        flow,
        "  4 its kind   stock",
        "as_of",
        "  4 its kind   stock",
        flow,
        "measure",
        flow,
    ]


def test_what_no_word_of_the_text_says_of_a_measure_is_asked_and_enter_never_answers_it(
    answer: Callable[..., tuple[int, str, str]],
) -> None:
    typed = ("1", "1", "1", "director", "1", "Rides", "", "4", "")
    _, output, _ = answer(NAME, *typed, width=400)
    form = """
  a new measure; what is open or not certain begins with ?
  1 its title  Rides
  2 its id     rides
  3 its unit   riders
? 4 its kind
? 5 it is of   riverside-transit              perhaps: who says it
  6 dimensions none
its kind (1 stock, 2 flow, 3 rate, 4 count, 5 rank, 6 share, 7 duration, 8 date):"""
    assert output.count(form) == 2
    assert "  its kind   count\n" in output


SECOND = {
    "another": (
        ("Cost of night buses", "6", "kind: all, new", "", "fiscal 2022-23", "3", "2"),
        """    figures:
      - id: money-and-buses-of-the-night
        measure: money-and-buses-of-the-night
        value: 45 more buses a night
        period: 2023
        basis: proposal
      - id: cost-of-night-buses
        measure: cost-of-night-buses
        value: about $2.6 million a year
        period: FY2022-23
        basis: projection
        scope:
          kind: new
""",
    ),
    "none": (
        ("1",),
        """    figures:
      - measure: money-and-buses-of-the-night
        value: 45 more buses a night
        period: 2023
        basis: proposal
""",
    ),
}


@pytest.mark.parametrize("name", SECOND)
def test_each_of_several_figures_has_its_own_answers(
    answer: Callable[..., tuple[int, str, str]], tmp_path: Path, name: str
) -> None:
    keys, figures = SECOND[name]
    code, _, errors = answer(*TWO, *keys, "Buses will run all night.", "", "", command=("add",))
    assert (code, errors) == (0, "")
    written = (tmp_path / "claims" / "staffing.yaml").read_text("utf-8")
    shown = written.partition("Buses will run all night.\n")[2].partition("    appearances:")[0]
    assert shown == figures


MEANT = {
    "a basis": (
        ("1", "1", "1", "director", "1", "1", "1", "?"),
        """
  actual       It is said to be so, or to have been so.
  estimate     It is said to be an estimate of what is or was so.
  projection   It is said of what will be, or would be.
  proposal     It is offered or asked for; what it says, unless a magnitude
    word rounds it.
  requirement  It is what must be; what it says, unless a magnitude word
    rounds it.
  not-stated   The document does not show what it is: counted, estimated,
    budgeted or expected.
basis (1 actual, 2 estimate, 3 projection, 4 proposal, 5 requirement,
""",
    ),
    "the kind of a new measure": (
        ("", "", "Rides of a day", "?"),
        """
  stock     An amount at a moment: state `as_of`.
  flow      An amount over a period: state `period`.
  rate      A change, or an amount for each of something, over a period: state
    `period`.
  count     A number of people or things at a moment: state `as_of`.
  rank      A place in an order at a moment: state `as_of`.
  share     A part of a whole at a moment: state `as_of`.
  duration  A length of time.
  date      A day, month or year; a deadline is one.
its kind (1 stock, 2 flow, 3 rate, 4 count, 5 rank, 6 share, 7 duration,
""",
    ),
}
"""What is typed on the first proposal, and the end of what is shown then."""


@pytest.mark.parametrize("name", MEANT)
def test_the_help_ends_with_what_the_words_of_the_question_mean(
    answer: Callable[..., tuple[int, str, str]], name: str
) -> None:
    typed, shown = MEANT[name]
    _, output, _ = answer(NAME, *typed)
    assert shown in output.partition("the same command goes on from here.\n")[2]


TITLES = {
    "FOR IMMEDIATE RELEASE\nMarch 3, 2022\n\n": "Riders return to night buses",
    "PRESS RELEASE\nMedia contact: Bo Ek, bo@riverside.example\n\n": "Riders return to night buses",
    "News from the buses\n\n": "News from the buses",
}
"""What stands above the title of a release, and what is offered as its title."""


@pytest.mark.parametrize("head", TITLES)
def test_what_stands_above_a_title_is_not_offered_for_it(
    answer: Callable[..., tuple[int, str, str]], tmp_path: Path, head: str
) -> None:
    (tmp_path / "release.txt").write_text(f"{head}{RELEASE}", encoding="utf-8")
    _, output, _ = answer("=", "1", "1", command=("draft", "release.txt", "--review"))
    assert output.startswith(
        "'release.txt' is archived as a source first\n"
        f"title (its title as printed, = keeps '{TITLES[head]}'): =\n"
        f"  title      {TITLES[head]}\n"
    )
    assert "  kind       press-release\n" in output
    assert "  publisher  riverside-transit\n" in output


def test_a_length_of_time_is_asked_for_its_period_and_a_change_says_which_end_it_is(
    answer: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    text = "Night waits\n\nThe median wait fell to 52 minutes in February 2022.\n"
    (tmp_path / "release.txt").write_text(text, encoding="utf-8")
    house = ("--kind", "press-release", "--publisher", "riverside-transit")
    lines = ("=", "2022-03-03", NAME, "1", "", "Riders waited less at night.", "Wait at night", "", "1", "1", "", "")  # fmt: skip
    _, output, _ = answer(*lines, command=("draft", "release.txt", "--review", *house))
    assert (
        "  figure     52 minutes                     minutes, exact, where a change ends\n"
        in output
    )
    written = (tmp_path / "claims" / "fares.yaml").read_text("utf-8")
    assert written.partition("measure: wait-at-night\n")[2].partition("    appearances")[0] == (
        "        value: 52 minutes\n        period: 2022-02\n        basis: actual\n        role: to\n"
    )
