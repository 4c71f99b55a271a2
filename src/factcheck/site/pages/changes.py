"""The page of what changed since an earlier state of the ledger, and its feed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.formats.atom import FeedEntry
from factcheck.queries.phrases import replace_with_capital
from factcheck.runtime.records import dataclass
from factcheck.site.records import Link, SitePage
from factcheck.site.wording import say_days

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.diff.views import (
        Differences,
        DisputeChange,
        RecordChange,
        StateView,
    )
    from factcheck.site.library import Library


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One record that differs.

    Attributes:
        what: how, and of which kind it is.
        fields: what changed of it, as (field, before, now); either end is None where nothing was there.
    """

    id: str
    what: str
    who: str | None
    record: Link
    fields: tuple[tuple[str, str | None, str | None], ...]


@dataclass(frozen=True, slots=True)
class ChangeSection:
    """What changed in one topic, or in all that is of none."""

    heading: str
    lines: tuple[ChangeLine, ...]
    answers: tuple[tuple[Link, str, str], ...]


@dataclass(frozen=True, slots=True)
class ChangesContent:
    """What the page of changes shows."""

    title: str
    since: str
    counts: str
    sections: tuple[ChangeSection, ...]


def build_changes(library: Library, found: Differences) -> SitePage:
    """Build the page of changes.

    Args:
        library: the ledger, with what its pages ask of it.
        found: what differs from the state before.
    """
    sections = [
        ChangeSection(
            topic.title,
            tuple(_build_line(library, each) for each in topic.records),
            tuple(_build_answer(library, each) for each in topic.disputes),
        )
        for topic in found.topics
    ]
    others = tuple(_build_line(library, each) for each in found.records)
    if others:
        sections.append(ChangeSection("Everything else", others, ()))
    content = ChangesContent(
        title="What changed",
        since=name_state(found.before),
        counts=say_counts(found),
        sections=tuple(each for each in sections if each.lines or each.answers),
    )
    return SitePage("changes.html", "changes.html", content.title, (), content)


def say_counts(found: Differences) -> str:
    """Return how much changed, as a sentence."""
    return f"{replace_with_capital(', '.join(found.counts))}." if found.counts else "Nothing."


def name_state(state: StateView) -> str:
    """Return the name of a state, with its commit where it does not say it."""
    commit = state.commit or ""
    if not commit or commit.startswith(state.name):
        return state.name
    return f"{state.name} ({commit[:_SHOWN]})"


_SHOWN: Final = 12
"""Digits of a commit that readers are shown."""


def _build_line(library: Library, change: RecordChange) -> ChangeLine:
    is_whole = change.change in {"added", "removed"}
    return ChangeLine(
        id=change.id,
        what=f"{change.kind} {change.change}",
        who=None if change.who is None else say_days(change.who),
        record=library.link(change.id, change.title),
        fields=()
        if is_whole
        else tuple((each.field, each.old, each.new) for each in change.fields),
    )


def _build_answer(library: Library, change: DisputeChange) -> tuple[Link, str, str]:
    before, after = change.before or "nothing to compare", change.after or "nothing to compare"
    return library.link(change.id, change.question), before, after


def list_places(page: SitePage) -> Iterator[tuple[str, str]]:
    """List the place of each record on the page of changes, or on a part of it, by its id."""
    content = page.content
    assert isinstance(content, ChangesContent), "asked of the page of changes"
    for section in content.sections:
        for line in section.lines:
            yield line.id, f"{page.address}#record-{line.id}"


def list_entries(page: SitePage) -> Iterator[FeedEntry]:
    """List what a feed says of the changes that a page shows."""
    content = page.content
    assert isinstance(content, ChangesContent), "asked of the page of changes"
    for section in content.sections:
        for line in section.lines:
            yield FeedEntry(
                id=line.id,
                title=f"{replace_with_capital(line.what)}: {line.record.text}",
                address=line.record.href or "",
                summary=(
                    *(() if line.who is None else (line.who,)),
                    *(
                        f"{field}: {old or 'nothing'} → {new or 'nothing'}"
                        for field, old, new in line.fields
                    ),
                ),
            )
