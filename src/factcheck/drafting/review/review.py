"""The review of one text: its proposals one after the other, what is decided, and what would be written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.review.claim import build_records, suggest_claim_id
from factcheck.drafting.review.entry import ReviewedProposal, list_questions
from factcheck.drafting.review.journal import QUOTE, Decided, Journal
from factcheck.drafting.review.passage import build_quote, move_quote
from factcheck.drafting.review.printed import Printed, find_offices, find_organizations
from factcheck.drafting.review.question import AnswerError
from factcheck.drafting.review.used import list_used
from factcheck.editing.addition import build_addition

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from pathlib import Path

    from factcheck.corpus.find import Location
    from factcheck.corpus.load import Loaded
    from factcheck.drafting.proposal import Draft, Proposal
    from factcheck.drafting.review.passage import Step
    from factcheck.drafting.review.question import Question
    from factcheck.editing.addition import Addition, Record
    from factcheck.findings import Diagnostic
    from factcheck.model.corpus import Corpus

ACCEPTED: Final = "accepted"
SKIPPED: Final = "skipped"
NO_CLAIM: Final = "no-claim"
WRITTEN: Final = "written"


class DraftReview:
    """The proposals of a text, decided one by one; every decision is kept before the next is asked for."""

    def __init__(
        self,
        draft: Draft,
        text: str,
        loaded: Loaded,
        location: Location,
        *,
        today: str,
        drafted_by: str = "draft by rules",
        into: Path | None = None,
    ) -> None:
        """Begin, or go on where an earlier run stopped.

        Args:
            draft: what the text proposes; its source is in the corpus.
            text: as archived.
            loaded: the corpus.
            location: where it lies.
            today: the day, for `recorded_on`.
            drafted_by: what made the proposals, for `recorded_by`; empty where a person typed the words.
            into: the file for the claims; that of their topic if omitted.
        """
        assert draft.setting.id is not None, "a claim stands in a source"
        self.draft, self.text, self.source = draft, text, draft.setting.id
        self._loaded, self._location, self._into = loaded, location, into
        self._today, self._drafted_by = today, drafted_by
        self.journal = Journal(location.root, draft.digest, self.source)
        self.corpus = loaded.corpus
        self._accepted: dict[str, tuple[Record, ...]] = {}
        self._offices = find_offices(draft.proposals)
        self.kept, self.lost = self._keep_earlier()
        for each in self.proposals:
            if self.find(each).decision == ACCEPTED:
                written = self._find_written(each)
                if written:  # a killed run wrote it and could not say so
                    self.journal.keep_decision(each.key, WRITTEN)
                else:
                    self._open_accepted(each)

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """All proposals, in their order."""
        return self.draft.proposals

    def find(self, proposal: Proposal) -> Decided:
        """Return what is decided about a proposal."""
        return self.journal.find(proposal.key)

    def find_next(self, start: int = 0) -> int | None:
        """Return the number of the first proposal from a place on that nobody has decided and no claim holds."""
        for number in range(start, len(self.proposals)):
            each = self.proposals[number]
            if self.find(each).decision is None and not each.recorded:
                return number
        return None

    def count(self, decision: str) -> int:
        """Count the proposals with a decision."""
        return sum(self.find(each).decision == decision for each in self.proposals)

    def build_entry(self, proposal: Proposal) -> ReviewedProposal:
        """Return a proposal with what is decided about it."""
        known = self.find(proposal)
        moved = known.quote
        quote = proposal.quote if moved is None else build_quote(self.text, proposal, *moved)
        printed = Printed(self._offices, find_organizations(self.text, proposal.quote.span.start))
        return ReviewedProposal(proposal, self.draft.setting, known.answers, quote, printed)

    def list_questions(self, proposal: Proposal) -> tuple[Question, ...]:
        """Return what must be decided about a proposal, as far as that is known by now."""
        used = list_used(self.corpus.claims[each] for each in reversed(self._claims.values()))
        return list_questions(self.build_entry(proposal), self.corpus, used, self._claims)

    def list_open(self, proposal: Proposal) -> tuple[Question, ...]:
        """Return the questions that have no answer yet."""
        answers = self.find(proposal).answers
        return tuple(each for each in self.list_questions(proposal) if each.field not in answers)

    def record_proposed(self, proposal: Proposal, questions: Iterable[Question]) -> None:
        """Keep what is proposed as the answers, all of it or nothing.

        Args:
            proposal: the one that is decided.
            questions: each of which has a proposal.
        """
        self._record_words(proposal)
        self.journal.keep_answers(proposal.key, {each.field: each.proposed for each in questions})

    def record_answer(self, proposal: Proposal, question: Question, text: str) -> None:
        """Take an answer as it is typed, and keep it.

        Args:
            proposal: the one that is decided.
            question: what was asked.
            text: the answer: a key, or words.

        Raises:
            AnswerError: it is none.
        """
        choice = question.find_choice(text)
        if choice is None and not question.takes_text:
            raise AnswerError(f"'{text}' is none of the keys")
        value = question.read(text) if choice is None else choice.value
        if not value.strip():
            raise AnswerError("nothing was typed")
        self._record_words(proposal)
        more = () if choice is None else choice.also
        self.journal.keep_answers(proposal.key, {question.field: value, **dict(more)})

    def take_back(self, proposal: Proposal) -> str | None:
        """Take the last step of a proposal back: an answer with all that was asked because of it, or a moved quote.

        Args:
            proposal: the one that is decided.

        Returns:
            The first field of the answer, or `quote`; None where there is no step.
        """
        known = self.find(proposal)
        if not known.steps:
            return None
        last = known.steps[-1]
        if last == QUOTE:
            self.journal.undo_quote(proposal.key)
            return last
        taken = last.split()
        for field in taken:
            self.journal.keep_answer(proposal.key, field, None)
        asked = {each.field for each in self.list_questions(proposal)} | {"id"}
        for field in [each for each in self.find(proposal).answers if each not in asked]:
            self.journal.keep_answer(proposal.key, field, None)
        return taken[0]

    def move_quote(self, proposal: Proposal, step: Step) -> None:
        """Make the quote begin or end one word on.

        Args:
            proposal: whose quote it is.
            step: which end moves where.

        Raises:
            AnswerError: it cannot.
        """
        quote = move_quote(self.text, proposal, self.build_entry(proposal).quote, step)
        self._record_words(proposal)
        self.journal.move_quote(proposal.key, quote.span.start, quote.span.end)

    def suggest_id(self, proposal: Proposal) -> str:
        """Return the id that the claim would have."""
        entry = self.build_entry(proposal)
        return entry.answers.get("id") or suggest_claim_id(entry, frozenset(self.corpus.declared))

    def record_decision(self, proposal: Proposal, decision: str) -> tuple[Diagnostic, ...]:
        """Keep what becomes of a proposal.

        Args:
            proposal: the one that is decided.
            decision: what becomes of it.

        Returns:
            What is wrong with the claim, where it cannot be accepted; nothing is kept then.
        """
        if decision == ACCEPTED and (wrong := self._add_accepted(proposal)):
            return wrong
        self._record_words(proposal)
        self.journal.keep_decision(proposal.key, decision)
        return ()

    def keep_only(self, chosen: Collection[Proposal]) -> None:
        """Skip every proposal that nobody has decided but some, and open those of them that were passed over.

        Args:
            chosen: the ones that are not skipped.
        """
        passed = {SKIPPED, NO_CLAIM}
        decisions: dict[str, str | None] = {
            each.key: None for each in chosen if self.find(each).decision in passed
        }
        for each in self.proposals:
            if each not in chosen and not each.recorded and self.find(each).decision is None:
                decisions[each.key] = SKIPPED
        self.journal.keep_decisions(
            decisions, {each.key: each.quote.span.text for each in self.proposals}
        )

    def open_again(self, proposal: Proposal) -> None:
        """Open a proposal again that was decided."""
        self._accepted.pop(proposal.key, None)
        self.corpus = self._build_corpus()
        self.journal.keep_decision(proposal.key, None)

    def build_addition(self) -> Addition:
        """Return what would be written: the claims that are accepted, with all that they need."""
        return self._build_with(())

    def record_writing(self) -> None:
        """Keep that the accepted claims are written."""
        for key in self._accepted:
            self.journal.keep_decision(key, WRITTEN)

    @property
    def _claims(self) -> dict[str, str]:
        return {key: records[-1].id for key, records in self._accepted.items()}

    def _record_words(self, proposal: Proposal) -> None:
        self.journal.keep_words(proposal.key, proposal.quote.span.text)

    def _build(self, proposal: Proposal) -> tuple[Record, ...]:
        who = self.journal.recorder or ""
        said = f", decided by {who}" if self._drafted_by else who
        return build_records(
            self.build_entry(proposal),
            self.corpus,
            self._claims,
            recorded_by=self._drafted_by + said,
            recorded_on=self._today,
        )

    def _build_with(self, records: tuple[Record, ...]) -> Addition:
        before = [record for each in self._accepted.values() for record in each]
        return build_addition(self._loaded, self._location, [*before, *records], self._into)

    def _add_accepted(self, proposal: Proposal) -> tuple[Diagnostic, ...]:
        """Add the records of a proposal to what is accepted; return what is wrong with them, and add none then."""
        records = self._build(proposal)
        addition = self._build_with(records)
        if not addition.wrong:
            self._accepted[proposal.key] = records
            self.corpus = addition.then.corpus
        return addition.wrong

    def _build_corpus(self) -> Corpus:
        """Return the corpus as it would be with the accepted claims."""
        return self.build_addition().then.corpus if self._accepted else self._loaded.corpus

    def _open_accepted(self, proposal: Proposal) -> None:
        """Take up a proposal that an earlier run accepted; one that no longer fits is opened again."""
        if self.list_open(proposal) or self._add_accepted(proposal):
            self.journal.keep_decision(proposal.key, None)

    def _find_written(self, proposal: Proposal) -> tuple[str, ...]:
        """Return the claims of the corpus that have the quote of a proposal and the statement that was decided."""
        entry = self.build_entry(proposal)
        quote = " ".join(entry.quote.span.text.split())
        return tuple(
            claim.id
            for claim, appearance in self._loaded.corpus.appearances_in.get(self.source, ())
            if appearance.quote == quote and claim.statement == entry.answers.get("statement")
        )

    def _keep_earlier(self) -> tuple[int, int]:
        """Keep what was decided about an earlier text where the quote still stands; return how many were kept and lost."""
        earlier = self.journal.earlier
        kept = 0
        for each in self.proposals:
            known = earlier.get(each.quote.span.text)
            if known is not None:
                kept += 1
                self._record_words(each)
                for field, value in known.answers.items():
                    self.journal.keep_answer(each.key, field, value)
                if known.decision is not None:
                    self.journal.keep_decision(each.key, known.decision)
        return kept, len(earlier) - kept
