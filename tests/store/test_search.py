"""Filters answered from the index find what they find in the files, and read little else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from factcheck.ledger.open import open_corpus
from factcheck.model.dates import parse_edtf
from factcheck.model.store import CanClose
from factcheck.queries.filters import Filters, select
from factcheck.runtime import packing

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def _some_of(*values: str) -> some.SearchStrategy[tuple[str, ...]]:
    return some.lists(some.sampled_from(values), max_size=2, unique=True).map(tuple)


DAYS = some.none() | some.sampled_from(
    ["2021", "2022-02", "2022-03-01", "2022-02/2022-03", "../2022-02", "2022-03/.."]
).map(parse_edtf)
FILTERS = some.builds(
    Filters,
    topic=_some_of("fares", "staffing"),
    party=_some_of("drivers-guild", "riverside-transit", "courier"),
    claimant=_some_of("ada-moreno", "riverside-transit", "drivers-guild"),
    measure=_some_of("fare-income", "drivers", "no-measure"),
    source=_some_of("courier-2022-03-01", "no-source"),
    basis=_some_of("actual", "estimate", "budgeted"),
    manner=_some_of("paraphrase", "quote", "own"),
    since=DAYS,
    until=DAYS,
    has_figure=some.booleans(),
    no_figure=some.booleans(),
    disputed=some.booleans(),
    unreviewed=some.booleans(),
    text=some.sampled_from(["", "DRIVERS", "fare income", "ß", "%", "_", "\ud800", "million the"]),
)


@settings(
    max_examples=300,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(filters=FILTERS)
def test_filters_find_the_same_in_the_index(
    filters: Filters, invented: Path, index_folder: Path
) -> None:
    corpora = [
        open_corpus(invented, index=index).corpus for index in (None, index_folder, index_folder)
    ]
    found = [sorted(claim.id for claim in select(corpus, filters)) for corpus in corpora]
    for corpus in corpora:
        if isinstance(corpus, CanClose):
            corpus.close()
    assert found[1:] == found[:1] * 2


def test_only_claims_that_can_be_meant_are_read(
    invented: Path, index_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_corpus(invented, index=index_folder).close()
    read = []

    def counting(packed: bytes) -> object:
        read.append(packed)
        return packing.unpack(packed)

    monkeypatch.setattr("factcheck.store.sqlite.records.unpack", counting)
    opened = open_corpus(invented, index=index_folder)
    found = [claim.id for claim in select(opened.corpus, Filters(text="nobody says this"))]
    opened.close()
    assert (found, len(read)) == ([], 0)
