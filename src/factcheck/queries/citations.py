"""What a citation says of a source, and an export with the citations of what it quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.model.addresses import keep
from factcheck.model.catalogue_words import SourceKind
from factcheck.model.vocabulary import NotStated
from factcheck.queries.export import build_export, list_named_sources
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from factcheck.model.claims import Source
    from factcheck.model.dates import EdtfDate
    from factcheck.model.store import Store
    from factcheck.queries.filters import Filters
    from factcheck.queries.views import Export


@dataclass(frozen=True, slots=True)
class CitedSource:
    """What a citation says of a source.

    Attributes:
        id: of its record.
        publisher: its name; None where it is not stated.
        authors: their names in the order printed.
        published: some time within it; None where it is not stated.
        url: its whole address without secrets, where it is known.
        accessed: when it was read.
        language: its own, where it is not the ledger's.
    """

    id: str
    kind: SourceKind
    title: str
    publisher: str | None
    authors: tuple[str, ...]
    published: EdtfDate | None
    url: str | None = None
    accessed: EdtfDate | None = None
    language: str | None = None

    @property
    def is_part(self) -> bool:
        """Whether it stands in something larger that has a name, as an article stands in a paper."""
        return self.kind.value.startswith("article") or self.kind in _PARTS


_PARTS: Final = frozenset(
    {SourceKind.WEBPAGE, SourceKind.POST, SourceKind.POST_WEBLOG, SourceKind.BROADCAST}
)


@dataclass(frozen=True, slots=True)
class CitedSources:
    """What a citation says of each source of an export, in the order in which it names them; those of answers last."""

    sources: tuple[CitedSource, ...]


@dataclass(frozen=True, slots=True)
class CitedExport:
    """A topic or a corpus whole, and what a citation says of each source that it names.

    Attributes:
        sources: in the order in which the claims name them; answers last.
    """

    export: Export
    sources: tuple[CitedSource, ...]


def build_citation(store: Store, source: Source) -> CitedSource:
    """Return what a citation says of a source; who is not named is no author.

    Args:
        store: where publisher and authors lie.
        source: the source that is cited.
    """
    name = store.name_speaker
    return CitedSource(
        id=source.id,
        kind=source.kind,
        title=source.title,
        publisher=None if isinstance(source.publisher, NotStated) else name(source.publisher),
        authors=tuple(name(each) for each in source.authors if _is_named(store, each)),
        published=None if isinstance(source.published, NotStated) else source.published,
        url=None if source.url is None else keep(source.url),
        accessed=source.accessed,
        language=source.language,
    )


def build_cited_export(store: Store, filters: Filters) -> CitedExport:
    """Find what an export holds, and cite what it quotes.

    Args:
        store: the ledger.
        filters: what the question is about; names and ids are resolved here.

    Raises:
        UnknownFilterValueError: a filter names something that the ledger does not have.
    """
    return CitedExport(build_export(store, filters), build_cited_sources(store, filters).sources)


def build_cited_sources(store: Store, filters: Filters) -> CitedSources:
    """Cite what an export names.

    Raises:
        UnknownFilterValueError: a filter names something that the ledger does not have.
    """
    found = map(store.sources.get, list_named_sources(store, filters))
    return CitedSources(tuple(build_citation(store, each) for each in found if each is not None))


def _is_named(store: Store, speaker: str) -> bool:
    person = store.people.get(speaker)
    return person is None or not person.anonymous
