"""Who answered whom, as a thread, and who said what when, as a timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.times import build_date_key
from factcheck.queries.phrases import say_count
from factcheck.queries.speakers import name_who_says
from factcheck.queries.withdrawn import select_standing
from factcheck.site.records import Link, Moment, Say
from factcheck.site.wording import say_date, say_silence, say_value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.model.claims import Claim
    from factcheck.queries.part_views import AnswerView
    from factcheck.queries.views_of_claim import ClaimView
    from factcheck.site.library import Library
    from factcheck.site.sources import PageSources

DEEPEST: Final = 4
"""Answers to answers that a thread draws; what answers the last is on its claim's page."""


class Thread:
    """The claims of a page as a thread: what is answered, with its answers below it."""

    def __init__(self, library: Library, sources: PageSources, claims: Iterable[Claim]) -> None:
        self._library = library
        self._sources = sources
        self._claims = tuple(select_standing(claims))
        self._told: set[str] = set()

    @property
    def roots(self) -> tuple[Say, ...]:
        """The claims that are answered and answer none of the page themselves, with all answers below."""
        store = self._library.store
        own = {claim.id for claim in self._claims}
        answered = [claim for claim in self._claims if store.counters_to.get(claim.id)]
        roots = [c for c in answered if not any(each.claim in own for each in c.counters)]
        told = [self._say(claim, None, 0) for claim in roots]
        rest = [claim for claim in answered if claim.id not in self._told]  # circles
        told += [self._say(claim, None, 0) for claim in rest if claim.id not in self._told]
        for claim in self._claims:  # what answers claims that stand elsewhere
            for counter in claim.counters:
                other = store.claims.get(counter.claim)
                if other is not None and claim.id not in self._told and other.id not in self._told:
                    told.append(self._say(other, None, 0))
        return tuple(told)

    @property
    def rest(self) -> tuple[Say, ...]:
        """The claims that nobody is recorded as answering, and that answer nobody; asked after `roots`."""
        return tuple(
            self._say(claim, None, DEEPEST) for claim in self._claims if claim.id not in self._told
        )

    def _say(self, claim: Claim, answer: AnswerView | None, depth: int) -> Say:
        view = self._library.build_view(claim)
        is_again = claim.id in self._told
        self._told.add(claim.id)
        store = self._library.store
        answers = () if is_again or depth >= DEEPEST else view.countered_by
        return Say(
            how=None if answer is None else answer.words,
            who=view.who,
            side=self._library.find_side(claim),
            said=f"said {say_date(view.said_on)}",
            statement=Link(view.statement, self._library.link_claim(claim.id)),
            quotes=()
            if is_again
            else self._sources.build_quotes(view, None if answer is None else answer.source),
            notes=() if answer is None or answer.note is None else (answer.note,),
            answers=tuple(
                self._say(store.claims[each.claim], each, depth + 1)
                for each in answers
                if each.claim in store.claims
            ),
            beside=_say_beside(view, is_again=is_again, is_deepest=depth >= DEEPEST),
        )


def _say_beside(view: ClaimView, *, is_again: bool, is_deepest: bool) -> str:
    """Say where the words and answers of a claim are told that are not told here."""
    if is_again:
        return "Its words and the answers to it stand above."
    count = len(view.countered_by)
    if not is_deepest or count == 0:
        return ""
    return f"{say_count(count, 'answer')} to it, on its page."


def build_timeline(library: Library, claims: Sequence[Claim]) -> tuple[Moment, ...]:
    """Build the course of claims by the day on which they were said, with long silences between them named.

    Args:
        library: the ledger, with what its pages ask of it.
        claims: the claims, in any order.
    """
    return tuple(
        _build_moments(library, sorted(claims, key=lambda c: (build_date_key(c.said_on), c.id)))
    )


def _build_moments(library: Library, claims: Sequence[Claim]) -> Iterator[Moment]:
    before: Claim | None = None
    for claim in claims:
        silence = None if before is None else say_silence(before.said_on, claim.said_on)
        if silence is not None:
            yield Moment("", "", "", Link(""), gap=silence)
        yield Moment(
            said=say_date(str(claim.said_on)),
            who=name_who_says(library.store, claim),
            values=", ".join(say_value(str(figure.value)) for figure in claim.figures),
            statement=Link(claim.statement, library.link_claim(claim.id)),
        )
        before = claim
