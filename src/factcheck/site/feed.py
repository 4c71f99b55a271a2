"""The feed of new and changed claims by itself, for whoever publishes no site or wants some topics of it alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.errors import FactcheckError
from factcheck.formats.atom import Feed
from factcheck.model.vocabulary import RecordKind
from factcheck.queries.filters import Filters, select
from factcheck.queries.resolve import resolve
from factcheck.site.library import Library
from factcheck.site.pages.changes import build_changes, list_entries
from factcheck.site.publish import build_plan

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.diff.views import Differences
    from factcheck.ledger.open import OpenedCorpus
    from factcheck.model.store import Store


class NoFeedError(FactcheckError):
    """A feed of which nobody knows since when, where it stands or of which day it is."""


def build_feed(
    opened: OpenedCorpus,
    filters: Filters,
    since: str | None,
    base: str | None = None,
    *,
    environment: Mapping[str, str] | None = None,
) -> Feed:
    """Build the feed of the claims that are new or changed and pass all filters.

    Args:
        opened: the ledger, with the settings of its project.
        filters: what is wanted of it; without any, removed claims are told too.
        since: an earlier state, a folder or a revision of the corpus's repository.
        base: the address below which the site of the ledger stands; that of the settings if omitted.
        environment: the process's variables.

    Raises:
        NoFeedError: no earlier state is named, or address or day are not known.
        BadBaseError: the base is no address.
        UnknownFilterValueError: a filter names something that the ledger does not have.
        RepositoryError: there is no repository, no git, or no such revision.
        NoCorpusError: the revision has no corpus.
        CorpusWithErrorsError: it cannot be read whole.
    """
    if since is None:
        raise NoFeedError(
            "--format: atom is of what changed, and needs to know since when",
            hint="add --changed-since, such as --changed-since HEAD~1, or a folder with an earlier copy",
        )
    plan = build_plan(opened, base, since=since, environment=environment)
    if plan.root is None:
        raise NoFeedError(
            "--format: atom names addresses, and the one of the site is not known",
            hint="add --base, or set base below [site] of the settings",
        )
    if plan.dated is None:
        raise NoFeedError(
            "--format: atom has a day, and no commit says of which day the ledger is",
            hint="set SOURCE_DATE_EPOCH to seconds since 1970",
        )
    assert plan.changes is not None, "an earlier state was named"
    store = opened.corpus
    found = _select_claims(plan.changes, store, filters)
    library = Library(store, has_grouped_claims=plan.has_grouped_claims)
    return Feed(
        title="Ledger" if store.head is None else store.head.title,
        base=plan.root,
        updated=plan.dated,
        state=plan.shown_revision,
        entries=tuple(list_entries(build_changes(library, found))),
    )


def _select_claims(changes: Differences, store: Store, filters: Filters) -> Differences:
    """Return of all differences those of claims that pass the filters."""
    wanted = {claim.id for claim in select(store, resolve(store, filters))}
    is_whole = filters == Filters()
    topics = (
        replace(
            topic,
            records=tuple(
                each
                for each in topic.records
                if each.kind == RecordKind.CLAIM.singular
                and (each.id in wanted or (is_whole and each.change == "removed"))
            ),
            disputes=(),
        )
        for topic in changes.topics
    )
    return replace(changes, topics=tuple(topics), records=())
