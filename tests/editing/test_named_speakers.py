"""Who published and who wrote a new source is named by id or by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.corpus.load import load
from factcheck.editing.source_record import Choices, Sayings, build_source

CORPUS = Path(__file__).parents[1] / "invented" / "data" / "claims.yaml"
LEDGER = load(CORPUS, CORPUS.parents[1]).corpus

CHOSEN = (
    # publisher and author as typed, and as recorded
    ("riverside-courier", "jo-field", "riverside-courier", ("jo-field",)),
    ("Courier", "Jo Field", "riverside-courier", ("jo-field",)),
    ("RIVERSIDE COURIER", "Guild", "riverside-courier", ("drivers-guild",)),
    ("not-stated", "JO-FIELD", "not-stated", ("jo-field",)),
    # what nothing is called stays as it is, and is refused where the record is checked
    ("Herald", "Nobody", "Herald", ("Nobody",)),
)


@pytest.mark.parametrize(("publisher", "author", "house", "writers"), CHOSEN)
def test_a_publisher_and_an_author_are_named_by_id_or_by_name(
    publisher: str, author: str, house: str, writers: tuple[str, ...]
) -> None:
    choices = Choices(id="new", title="T", publisher=publisher, authors=(author,))
    drafted = build_source(Sayings(), choices, LEDGER, address=None, is_page=False)
    assert (drafted.fields["publisher"], drafted.fields["authors"]) == (house, writers)
    assert drafted.needed == ()
