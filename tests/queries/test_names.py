"""Records are found by the names that people know them by, in any case, from the index and from the files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.cli import completion
from factcheck.cli.running import run

if TYPE_CHECKING:
    from pathlib import Path

SAME = (
    # what is typed, and the question with ids that it is
    ("list|--party|DRIVERS-GUILD", "list|--party|drivers-guild"),
    ("list|--party|guild", "list|--party|drivers-guild"),
    ("list|--party|riverside drivers\u2019  guild ", "list|--party|drivers-guild"),
    ("list|--topic|fares AND income", "list|--topic|fares"),
    ("list|--topic|FARES|--topic|fares", "list|--topic|fares"),
    ("list|--claimant|\u00c1da Moren\u00f3", "list|--claimant|ada-moreno"),
    ("list|--claimant|Ada Moreno", "list|--claimant|ada-moreno"),
    ("list|--source|letter to members [SIC]", "list|--source|guild-letter-2022-02"),
    ("list|--measure|Income from fares", "list|--measure|fare-income"),
    ("list|--basis|Stated as a fact", "list|--basis|actual"),
    ("list|--manner|VERBATIM", "list|--manner|verbatim"),
    # a topic that stands by itself
    ("list|fares", "list|--topic|fares"),
    ("list|Drivers|--limit|2", "list|--topic|staffing|--limit|2"),
    ("list|fares|--topic|staffing", "list|--topic|fares|--topic|staffing"),
    ("list|fares|staffing", "list|--topic|fares|--topic|staffing"),
    ("export|Drivers", "export|--topic|staffing"),
    ("export|fares|-f|CSV", "export|--topic|fares|--format|csv"),
    ("disputes|Drivers", "disputes|--topic|staffing"),
    ("lookalikes|fares", "lookalikes|--topic|fares"),
    ("conflicts|FARES", "conflicts|--topic|fares"),
    # short names of formats
    ("list|--format|md", "list|--format|markdown"),
    ("compare|fares|-f|MD", "compare|fares|--format|markdown"),
    ("source|list|-f|yml", "source|list|--format|yaml"),
    ("list|-f|plain", "list|--format|text"),
    ("show|wages-offered-2022|-f|TXT", "show|wages-offered-2022|--format|text"),
    ("validate|-f|plain", "validate|--format|text"),
    # wherever claims are filtered
    ("export|--topic|Drivers", "export|--topic|staffing"),
    ("export|--topic|Drivers|--format|ndjson", "export|--topic|staffing|--format|ndjson"),
    ("disputes|--topic|Drivers", "disputes|--topic|staffing"),
    ("lookalikes|--topic|Drivers", "lookalikes|--topic|staffing"),
    ("conflicts|--topic|Drivers", "conflicts|--topic|staffing"),
    ("timeline|Drivers", "timeline|staffing"),
    ("timeline|--claimant|Ada Moreno|--claimant|ADA-MORENO", "timeline|--claimant|ada-moreno"),
    ("show|Ada Moreno", "show|ada-moreno"),
    ("show|Courier", "show|riverside-courier"),
    ("show|Riders-2022", "show|riders-2022"),
    ("show|Wages-Offered-2022#At-Once", "show|wages-offered-2022#at-once"),
    ("show|what do fares bring in a year?", "show|how-much-do-fares-bring"),
    ("compare|Fares and income", "compare|fares"),
    ("compare|What do fares bring in a year?", "compare|how-much-do-fares-bring"),
    ("compare|RIDERS-2022|drivers-guild-2022", "compare|riders-2022|drivers-guild-2022"),
    ("source|show|Letter to members [sic]", "source|show|guild-letter-2022-02"),
    (
        "verify|--archive|archive|Letter to members [sic]",
        "verify|--archive|archive|guild-letter-2022-02",
    ),
    ("verify|--archive|archive|RIDERS-2022", "verify|--archive|archive|riders-2022"),
)

REFUSED = (
    # what is typed, and what is said
    (
        "list|--party|Courier-Guild",
        "error: --party: no party 'Courier-Guild'\n  hint: did you mean 'drivers-guild'?\n",
    ),
    (
        "list|--claimant|Ada Morena",
        "error: --claimant: no claimant 'Ada Morena'\n  hint: did you mean 'ada-moreno' (Ada Moreno)?\n",
    ),
    (
        "list|--party|ferries",
        "error: --party: no party 'ferries'\n  hint: did you mean 'ferry-company' (Harbour Ferries)?\n",
    ),
    (
        "list|--source|2022",
        "error: --source: no source '2022'\n  hint: did you mean 'courier-2022-03-01'?\n",
    ),
    (
        "list|--topic|Guild",
        "error: --topic: no topic 'Guild'\n  hint: it is a party: --party drivers-guild\n",
    ),
    (
        "show|Letter to members",
        "error: no record has the id 'Letter to members'\n"
        "  hint: did you mean 'guild-letter-2022-02' (Letter to members [sic])?\n",
    ),
    (
        "list|--party|the union",
        "error: --party: no party 'the union'\n  hint: did you mean 'drivers-guild'?\n",
    ),
    (
        "show|Publisher",
        "error: no record has the id 'Publisher'\n  hint: did you mean 'riverside-courier'?\n",
    ),
    (
        "show|permanent contracts",
        "error: no record has the id 'permanent contracts'\n"
        "  hint: factcheck list --text 'permanent contracts' finds claims with these words\n",
    ),
    (
        "compare|permanent",
        "error: no topic, dispute, lookalike or claim has the id 'permanent'\n"
        "  hint: factcheck list --text permanent finds claims with these words\n",
    ),
    (
        "list|permanent",
        "error: --topic: no topic 'permanent'\n"
        "  hint: factcheck list --text permanent finds claims with these words\n",
    ),
    (
        "show|elephants",
        "error: no record has the id 'elephants'\n",
    ),
    (
        "compare|Guild",
        "error: 'drivers-guild' is a party\n"
        "  hint: compare one topic, one dispute, one lookalike, or claims\n",
    ),
    (
        "verify|--archive|archive|Guild",
        "error: no claim or source has the id 'Guild'\n  hint: did you mean 'guild-letter-2022-02'?\n",
    ),
    (
        "list|fare",
        "error: --topic: no topic 'fare'\n  hint: did you mean 'fares'?\n",
    ),
    (
        "list|ada-moreno",
        "error: --topic: no topic 'ada-moreno'\n  hint: it is a person: --claimant ada-moreno\n",
    ),
    (
        "list|--format|markdwn",
        "error: --format: no format 'markdwn'\n"
        "  hint: did you mean 'markdown'?"
        " formats are table, markdown, text, story, csv, json, ndjson, yaml\n",
    ),
    (
        "list|--format|docx",
        "error: --format: no format 'docx'\n"
        "  hint: formats are table, markdown, text, story, csv, json, ndjson, yaml\n",
    ),
    (
        "list|--since|March 20, 2012",
        "error: --since 'March 20, 2012' is not a date, expected YYYY, YYYY-MM, YYYY-MM-DD or two of"
        " them joined by /, with ~ or ? if inferred\n  hint: did you mean 2012-03-20?\n",
    ),
    (
        "list|--near|hundreds of thousands",
        "error: --near is 'hundreds of thousands', expected one number such as $1 billion, 30,000"
        " or 6%\n",
    ),
    (
        "list|--near|1 in 5",
        "error: --near is '1 in 5', expected one number such as $1 billion, 30,000 or 6%\n",
    ),
    (
        "list|--min|$1 to 2 million",
        "error: --min is '$1 to 2 million', expected one number such as $1 billion, 30,000 or 6%\n",
    ),
    (
        "list|--max|much",
        "error: --max 'much' is no figure, expected one such as 'almost 1,200' or '$1.9 billion'\n",
    ),
    (
        "list|--year|20188",
        "error: --year '20188' is not a date, expected YYYY, YYYY-MM, YYYY-MM-DD or two of them joined"
        " by /, with ~ or ? if inferred\n",
    ),
    # the words of a statement name nothing
    (
        "show|Almost 90,000 people ride the buses every day.",
        "error: no record has the id 'Almost 90,000 people ride the buses every day.'\n",
    ),
    ("show|", "error: no record has the id ''\n"),
)

TWO_OF_A_NAME = """parties:
  clerks-guild:
    name: Riverside Clerks' Guild
    short: GUILD
    kind: union
topics:
  guild-matters:
    title: Guild
"""
AMBIGUOUS = (
    (
        "list|--party|guild",
        "error: --party: 'guild' names 'drivers-guild' (party) and 'clerks-guild' (party),"
        " expected one record\n  hint: give its id, such as 'drivers-guild'\n",
    ),
    (
        "show|Guild",
        "error: 'Guild' names 'guild-matters' (topic), 'drivers-guild' (party) and 'clerks-guild'"
        " (party), expected one record\n  hint: give its id, such as 'guild-matters'\n",
    ),
)


@pytest.fixture
def here(invented: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(invented)
    monkeypatch.setenv("COLUMNS", "100")
    return invented


@pytest.mark.usefixtures("here", "index_folder")
@pytest.mark.parametrize(("typed", "meant"), SAME, ids=[typed for typed, _ in SAME])
def test_a_name_is_as_good_as_an_id(
    typed: str, meant: str, capsys: pytest.CaptureFixture[str]
) -> None:
    expected = run(meant.split("|")), capsys.readouterr()
    assert (run(typed.split("|")), capsys.readouterr()) == expected
    if not typed.startswith(("source", "verify")):
        assert (run([*typed.split("|"), "--no-index"]), capsys.readouterr()) == expected


@pytest.mark.usefixtures("here", "index_folder")
@pytest.mark.parametrize(("typed", "said"), REFUSED, ids=[typed for typed, _ in REFUSED])
def test_who_is_near_a_name_is_told_it(
    typed: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(typed.split("|")) == 2
    assert capsys.readouterr().err == said


@pytest.mark.usefixtures("index_folder")
@pytest.mark.parametrize(("typed", "said"), AMBIGUOUS, ids=[typed for typed, _ in AMBIGUOUS])
def test_a_name_of_two_records_is_refused_with_the_ids_of_both(
    here: Path, typed: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "claims" / "more.yaml").write_text(TWO_OF_A_NAME, encoding="utf-8")
    assert run(typed.split("|")) == 2
    assert capsys.readouterr().err == said


@pytest.mark.usefixtures("here", "index_folder")
def test_the_shell_completes_a_name_to_its_id() -> None:
    assert completion.suggest_parties("river") == [
        ("riverside-transit", "Riverside Transit Authority"),
        ("drivers-guild", "Riverside Drivers' Guild"),
        ("riverside-courier", "Riverside Courier"),
    ]
    assert completion.suggest_claimants("ADA") == [("ada-moreno", "Ada Moreno")]
