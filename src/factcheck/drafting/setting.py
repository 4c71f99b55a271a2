"""What the corpus knows of a text: the record of its source, its publisher and its authors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.drafting.proposal import Mention, Reference, Setting

if TYPE_CHECKING:
    from factcheck.model.store import Store


def build_setting(corpus: Store, source_id: str) -> Setting:
    """Build what is known of the text of a recorded source.

    Args:
        corpus: the records.
        source_id: the id of the source, which the corpus has.
    """
    source = corpus.sources[source_id]
    publisher = corpus.parties.get(str(source.publisher))
    return Setting(
        id=source.id,
        kind=str(source.kind),
        publisher=None if publisher is None else publisher.id,
        publisher_name=None if publisher is None else publisher.name,
        authors=tuple(_name_author(corpus, each) for each in source.authors),
        published=str(source.published),
    )


def _name_author(corpus: Store, author: str) -> Mention:
    person = corpus.people.get(author)
    if person is not None:
        return Mention(None, person.name, Reference("people", author))
    return Mention(None, corpus.parties[author].name, Reference("parties", author))
