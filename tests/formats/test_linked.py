"""Claims as linked data are what readers of schema.org find, attributed as in the ledger."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.cli.running import run
from factcheck.corpus.load import load
from factcheck.formats.formats import write_answer
from factcheck.formats.linked.claims import find_first_appearance
from factcheck.formats.options import Options
from factcheck.queries.filters import Filters
from factcheck.queries.linked import build_linked_export
from linked import BASE, ask
from small_ledgers import invented_ledger

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.model.corpus import Corpus

TESTS = Path(__file__).parent
ROOT = TESTS.parents[1]
WORDS = "PREFIX s: <http://schema.org/> PREFIX f: <urn:factcheck:> "


@pytest.fixture(scope="module")
def shipped() -> Corpus:
    return load(ROOT / "data" / "claims.yaml", ROOT).corpus


def written(corpus: Corpus, **filters: tuple[str, ...]) -> str:
    view = build_linked_export(corpus, Filters(**filters))  # type: ignore[arg-type] # of any name
    return "".join(write_answer(view, "claim", Options()))


def test_an_export_is_the_same_to_the_byte(golden: Callable[[Path, str], None]) -> None:
    text = written(invented_ledger(), topic=("staffing",))
    golden(TESTS / "golden" / "export.claim.jsonld", text)


def test_a_reader_of_schema_org_finds_who_claims_what_in_which_words_and_where(
    shipped: Corpus,
) -> None:
    found = ask(
        written(shipped),
        WORDS
        + "SELECT ?id ?author ?text ?quote ?source WHERE { ?claim a s:Claim ; s:identifier ?id ;"
        " s:author ?author ; s:text ?text ; s:appearance ?place ."
        " ?place s:text ?quote ; s:isPartOf ?source . ?source s:name ?title }",
    )
    assert sorted(found) == sorted(
        {
            (
                claim.id,
                f"{BASE}#{claim.claimant}",
                claim.statement,
                each.quote,
                f"{BASE}#{each.source}",
            )
            for claim in shipped.claims.values()
            for each in claim.appearances
        }
    )


def test_every_number_is_exact_and_belongs_to_its_claim(shipped: Corpus) -> None:
    found = ask(
        written(shipped),
        WORDS
        + "SELECT ?id ?value ?low WHERE { ?claim a s:Claim ; s:identifier ?id ; s:mentions ?figure ."
        " ?figure s:name ?printed ; s:value ?value ; s:minValue ?low }",
    )
    assert ("reserves-needed-2019", Decimal(1900000000), Decimal(1850000000)) in found
    assert {type(cell) for _, *cells in found for cell in cells} == {Decimal}


def test_a_comparison_names_its_first_figure_first_and_its_reasons_as_data(
    shipped: Corpus,
) -> None:
    found = ask(
        written(shipped, topic=("deficits",)),
        WORDS + "SELECT ?first ?second ?left ?right WHERE {"
        " ?pair a f:Comparison ; f:figures (?first ?second) ; f:reasons ?reason ."
        " ?reason f:kind 'scope' ; f:left ?left ; f:right ?right }",
    )
    without, with_ = (
        f"{BASE}#deficit-with-union-proposal-2018/figures/{each}-proposal"
        for each in ("without", "with")
    )
    assert found == [(without, with_, "without", "with")]


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        (["not-stated"], 1),
        (["2022-03-02", "2022-03-01"], 2),
        (["2022-03-01", "2022-03-01"], None),
        (["2022-03", "2022-03-02"], None),
        (["2022-02", "2022-03-02~", "2022-03-01/2022-03-05"], 1),
        (["2022-03-01", "not-stated"], None),
        (["../2022-03-01", "2022-03-02"], 1),
        ([], None),
    ],
)
def test_the_first_appearance_is_named_only_where_the_days_say_which_it_is(
    published: list[str], expected: int | None
) -> None:
    view = build_linked_export(invented_ledger(), Filters())
    some = next(iter(view.tables.claims)).appearances[0]
    assert find_first_appearance([replace(some, published=day) for day in published]) == expected


def test_two_figures_of_one_name_are_refused(
    invented: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = invented / "claims" / "staffing.yaml"
    text = file.read_text(encoding="utf-8")
    changed = re.sub(r"- id: .*\n +measure", "- measure", text)
    file.write_text(changed, encoding="utf-8")
    corpus = str(invented / "data" / "claims.yaml")
    assert run(["export", "--format", "claim", "--corpus", corpus]) == 2
    assert capsys.readouterr() == (
        "",
        "error: two figures of the claim 'wages-offered-2022' have one name, and a row needs its own\n"
        "  hint: give each an id; `factcheck validate` says where\n",
    )
