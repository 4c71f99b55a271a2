"""Proposals as claims: what the text settles is written, what a person must decide is `'?'` with the candidates beside it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.corpus.open_values import OPEN
from factcheck.editing.speakers import list_ids
from factcheck.quantity.lexicon.word_lists import split_words
from factcheck.yaml.write import CORPUS_FILE, write_yaml

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from factcheck.drafting.proposal import Draft, DraftFigure, Mention, PrintedOffice, Proposal

_WIDTH: Final = 100
_OPEN_LINE: Final = re.compile(r"(?:: |- )(?:'\?'|\"\?\"|\?)$")
_WORD: Final = re.compile(r"[a-z]{4,}")
_DULL: Final = split_words(
    """
    that this with from they them their have been were will would said says about than more
    most over under into which what when where there these those also only just each year
    years
    """
)
_MOST_WORDS: Final = 3
_YEAR: Final = re.compile(r"(?<![\w$£€.,-])(?:19|20)\d\d(?![\w.,]*\d)")
_IN_YEAR: Final = re.compile(
    r"\W*(?:In|For|By|During)(?: the)?(?: fiscal)?(?: year)? ((?:19|20)\d\d)\b"
)


class ClaimText:
    """A claim as fields, with what stands beside each that is open.

    Attributes:
        id: proposed from words of the quote and the year.
        fields: names and values in the order of files.
        comments: for each `?` in the order of the lines, the candidates; empty where there are none.
    """

    def __init__(self, claim_id: str, fields: dict[str, object], comments: list[str]) -> None:
        self.id = claim_id
        self.fields = fields
        self.comments = comments


def write_claims(draft: Draft, taken: Collection[str] = ()) -> str:
    """Write proposals as the claims of a claim file.

    Args:
        draft: the proposals.
        taken: ids that are in use.
    """
    claims = list(build_claims(draft, taken))
    if not claims:
        return ""
    text = write_yaml(
        {"claims": {each.id: each.fields for each in claims}}, layout=CORPUS_FILE, width=_WIDTH
    )
    return add_comments(text, [comment for each in claims for comment in each.comments])


def add_comments(text: str, comments: list[str]) -> str:
    """Return YAML with the candidates beside each value that is open.

    Args:
        text: the claims as YAML.
        comments: the candidates of each open value, in the order of the values.
    """
    left = iter(comments)
    lines = []
    for line in text.split("\n"):
        bare = line.removesuffix("\r")
        comment = next(left, "") if _OPEN_LINE.search(bare) else ""
        lines.append(f"{bare} # {comment}{line[len(bare) :]}" if comment else line)
    return "\n".join(lines)


def build_claims(draft: Draft, taken: Collection[str] = ()) -> Iterator[ClaimText]:
    """Build a claim for each proposal, its id free in the corpus.

    Args:
        draft: the proposals.
        taken: the ids that the corpus has.
    """
    used = set(taken)
    for each in draft.proposals:
        claim_id = _name_claim(each, draft.setting.published, used)
        used.add(claim_id)
        yield _Builder(draft, each).build(claim_id)


def _name_claim(proposal: Proposal, published: str | None, used: Collection[str]) -> str:
    words = [
        each.group()
        for each in _WORD.finditer(proposal.quote.span.text.lower())
        if each.group() not in _DULL
    ]
    year = _find_year(proposal) or (published or "")[:4]
    stem = "-".join((*(words[:_MOST_WORDS] or ("claim",)), *((year,) if year.isdigit() else ())))
    return next(each for each in list_ids(stem) if each not in used)


def _find_year(proposal: Proposal) -> str | None:
    """Return the year that a figure is of by its own words: the last of the quote, or the one that opens the sentence."""
    years = _YEAR.findall(proposal.quote.span.text)
    opening = None if years else _IN_YEAR.match(proposal.sentence.text)
    return years[-1] if years else None if opening is None else opening[1]


class _Builder:
    def __init__(self, draft: Draft, proposal: Proposal) -> None:
        self._draft = draft
        self._proposal = proposal
        self._comments: list[str] = []

    def build(self, claim_id: str) -> ClaimText:
        """Build the fields in the order of files, taking down what stands beside each that is open."""
        proposal = self._proposal
        fields: dict[str, object] = {
            "topic": self._mark_open(""),
            "claimant": self._build_claimant(),
            "said_on": proposal.said_on.value
            if proposal.said_on is not None
            else self._mark_open(self._say_day()),
            "statement": self._mark_open(self._say_statement()),
        }
        if proposal.figures:
            several = len(proposal.figures) > 1
            fields["figures"] = [
                self._build_figure(each, number if several else None)
                for number, each in enumerate(proposal.figures, 1)
            ]
        fields["appearances"] = [self._build_appearance()]
        return ClaimText(claim_id, fields, self._comments)

    def _say_statement(self) -> str:
        also = "; ".join(f"'{each.text}'" for each in self._proposal.also)
        return f"in our words; the headline says it too: {also}" if also else "in our words"

    def _say_day(self) -> str:
        day = self._draft.setting.dateline
        return "the text has no day" if day is None else f"{day}~, the day at the head of the text"

    def _mark_open(self, comment: str) -> str:
        self._comments.append(" ".join(comment.split()))
        return OPEN

    def _build_claimant(self) -> str:
        speaker = self._proposal.speaker
        if speaker.ref is not None and speaker.state != "open":
            return speaker.ref.id
        if speaker.state != "open" and speaker.name is not None:
            cue = self._proposal.cue
            beside = f", beside '{cue.text}'" if cue is not None else ""
            office = "" if speaker.office is None else f", {_say_office(speaker.office)}"
            return self._mark_open(f"{speaker.name} (not recorded){office}{beside}")
        if self._proposal.manner == "own-voice":
            return self._mark_open("the publication, which says it itself")
        named = "; ".join(_name(each) for each in speaker.candidates)
        return self._mark_open(named or "the text names nobody")

    def _build_figure(self, figure: DraftFigure, number: int | None) -> dict[str, object]:
        fields: dict[str, object] = {} if number is None else {"id": f"figure-{number}"}
        fields["measure"] = self._mark_open(
            "; ".join(f"{each.value} ({each.because})" for each in figure.measures)
        )
        fields["value"] = " ".join(figure.quantity.text.split())
        fields["as_of"] = self._mark_open("or period, or not-stated")
        basis = figure.basis
        fields["basis"] = self._mark_open(
            "" if basis is None else f"{basis.value}: {basis.because}"
        )
        if figure.role is not None:
            fields["role"] = figure.role
        return fields

    def _build_appearance(self) -> dict[str, object]:
        proposal = self._proposal
        fields: dict[str, object] = {
            "source": self._draft.setting.id or self._mark_open("factcheck source add archives it"),
            "manner": proposal.manner or self._mark_open("verbatim, paraphrase or own-voice"),
        }
        if proposal.via:
            fields["via"] = [
                each.ref.id
                if each.ref is not None
                else self._mark_open(f"{each.name} (not recorded)")
                for each in proposal.via
            ]
        fields["quote"] = proposal.quote.span.text
        if proposal.quote.prefix is not None:
            fields["prefix"] = proposal.quote.prefix
        if proposal.quote.suffix is not None:
            fields["suffix"] = proposal.quote.suffix
        return fields


def _name(mention: Mention) -> str:
    name = f"{mention.name} ({mention.ref.id})" if mention.ref is not None else mention.name
    return f"{name}: {mention.because}" if mention.because else name


def _say_office(office: PrintedOffice) -> str:
    whose = "" if office.party is None else office.party.text
    party = f" of {'the ' if whose[0].islower() else ''}{whose}" if whose else ""
    return f"{office.title.text}{party}"
