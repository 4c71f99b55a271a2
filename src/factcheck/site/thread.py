"""Who answered whom, as a thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.queries.counter_words import say_day_and_teller, say_how
from factcheck.queries.phrases import say_count
from factcheck.queries.withdrawn import select_standing
from factcheck.site.records import Link, Say
from factcheck.site.wording import say_date

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from factcheck.model.claims import Claim, Counter
    from factcheck.site.library import Library
    from factcheck.site.records import Quote
    from factcheck.site.sources import PageSources

DEEPEST: Final = 4
"""Answers to answers that a thread draws; what answers the last is on its claim's page."""


class Thread:
    """The claims of a page as a thread: what is answered, with its answers below it.

    Words that the page has shown before are not shown again.
    """

    def __init__(
        self,
        library: Library,
        sources: PageSources,
        claims: Iterable[Claim],
        shown: Collection[Quote] = (),
    ) -> None:
        self._library = library
        self._sources = sources
        self._claims = tuple(select_standing(claims))
        self._shown = shown
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

    def _say(self, claim: Claim, counter: Counter | None, depth: int) -> Say:
        view = self._library.build_view(claim)
        is_again = claim.id in self._told
        self._told.add(claim.id)
        store = self._library.store
        answers = store.counters_to.get(claim.id, ())
        is_deepest = depth >= DEEPEST
        quotes = self._sources.build_quotes(view, None if counter is None else counter.in_)
        return Say(
            how=None if counter is None else say_how(store, claim, counter),
            who=view.who,
            side=self._library.find_side(claim),
            said=say_day_and_teller(store, claim, counter, say_date(view.said_on)),
            statement=Link(view.statement, self._library.link_claim(claim.id)),
            quotes=() if is_again else tuple(each for each in quotes if each not in self._shown),
            notes=() if counter is None or counter.note is None else (counter.note,),
            answers=()
            if is_again or is_deepest
            else tuple(self._say(other, each, depth + 1) for other, each in answers),
            beside=_say_beside(len(answers), is_again=is_again, is_deepest=is_deepest),
        )


def _say_beside(count: int, *, is_again: bool, is_deepest: bool) -> str:
    """Say where the words and answers of a claim are told that are not told here."""
    if is_again:
        return "Its words and the answers to it stand above."
    if not is_deepest or count == 0:
        return ""
    return f"{say_count(count, 'answer')} to it, on its page."
