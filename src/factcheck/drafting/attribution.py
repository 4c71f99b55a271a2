"""Who says what stands at a place: the cue that covers it, the chain around that, or nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.drafting.lexicon.cue_verbs import INVERTING, PROPOSED
from factcheck.drafting.lexicon.grammar_words import DAYS, POSSESSIVES, PREPOSITIONS, PRONOUNS
from factcheck.drafting.rows import Labelled, find_label
from factcheck.quantity.lexicon.word_lists import split_words

if TYPE_CHECKING:
    from factcheck.drafting.article import Article
    from factcheck.drafting.cue import Cue
    from factcheck.drafting.marks import Quotation
    from factcheck.drafting.turns import Turn
    from factcheck.drafting.unit import SentenceUnit


_PRONOUNS: Final = (PRONOUNS | set(POSSESSIVES)) - {"our", "my"}
"""Those that give way to a name around them; whose demand `our demand` is does not change in a sentence of others."""


class CueSubject(NamedTuple):
    """Somebody in a sentence: the cue that has it as its subject, and where that stands."""

    paragraph: int
    unit: int
    cue: Cue


class Attribution(NamedTuple):
    """Who says what stands at a place.

    Attributes:
        subject: the claimant's cue; None where nothing says who speaks.
        chain: the cues around it, nearest first.
        turn: the turn of a transcript that it stands in.
        unnamed: where the words for those stand who speak and are not named, as `critics`; or None.
        label: the label of an item, or the cell of a table, that says who speaks.
        is_open: whether the text says that somebody speaks and not who.
        content: the characters that are attributed with it, or None.
        quoted: the marks that it stands in, or None.
    """

    subject: CueSubject | None = None
    chain: tuple[CueSubject, ...] = ()
    turn: Turn | None = None
    is_open: bool = False
    content: tuple[int, int] | None = None
    quoted: Quotation | None = None
    unnamed: tuple[int, int] | None = None
    label: Labelled | None = None


_FEWEST: Final = 4
"""Words of a sentence that goes on about an offer."""
_DEALS: Final = frozenset(("deal", "plan", "contract"))
_HOLDS: Final = split_words(
    """
    includes included contains contained calls called provides provided adds added gives
    gave
    """
)
"""Verbs by which a sentence goes on about an offer."""
_MOST_HOPS: Final = 5
"""Paragraphs over which a quotation is followed."""


def find_attribution(
    article: Article, at: int, *, hops: int = 0, onward: bool = True
) -> Attribution:
    """Find who says what stands at a character.

    Args:
        article: the text.
        at: the character.
        hops: over how many paragraphs a quotation was followed to come here.
        onward: whether it may be followed to the paragraphs behind.
    """
    paragraph = article.find_paragraph(at)
    number = article.find_unit(paragraph, at)
    quoted = article.find_quoted(paragraph, at)
    turn = article.turns.get(paragraph)
    unit = article.list_units(paragraph)[number]
    token = unit.find_token(at)
    covering = [each for each in unit.cues if each.has(token)]
    if quoted is not None:
        found = _find_quoted_speaker(
            article, (paragraph, number), quoted, covering, hops=hops, onward=onward
        )
        if found.subject is not None or turn is None:
            return found._replace(turn=turn, quoted=quoted)
        return Attribution(turn=turn, quoted=quoted, content=(quoted.start, quoted.end))
    if not covering:
        label = find_label(article, paragraph, at)
        if label is not None:
            return Attribution(label=label, content=label.content)
        return _find_speaker_above(article, paragraph, number)._replace(turn=turn)
    return _build((paragraph, number), unit, covering, token)._replace(turn=turn)


def _build(
    place: tuple[int, int], unit: SentenceUnit, covering: list[Cue], token: int
) -> Attribution:
    """Build an attribution from the cues that cover a place, the innermost first."""
    inner = sorted(covering, key=lambda cue: cue.size)
    named = [each for each in inner if each.speaker is not None]
    if not named:
        return Attribution(
            is_open=True,
            content=_place_content(unit, inner[0], token),
            unnamed=_place_unnamed(unit, inner),
        )
    first, rest = named[0], named[1:]
    citing = next((each for each in named if each.kind == "citing"), None)
    if citing is not None and citing is not first and len(named) > 1:
        first, rest = citing, [each for each in named if each is not citing]
    while rest and _is_pronoun(unit, first) and not _is_pronoun(unit, rest[0]):
        first, rest = rest[0], rest[1:]
    rest = [each for each in rest if each.speaker != first.speaker and not _is_pronoun(unit, each)]
    content = _place_content(unit, named[0] if named[0].kind != "citing" else first, token)
    return Attribution(
        CueSubject(*place, first),
        tuple(CueSubject(*place, each) for each in rest),
        content=content,
    )


def _is_pronoun(unit: SentenceUnit, cue: Cue) -> bool:
    return cue.speaker is not None and unit.tokens[cue.speaker.start].lower in _PRONOUNS


def _place_content(unit: SentenceUnit, cue: Cue, token: int) -> tuple[int, int] | None:
    for start, end in cue.stretches:
        if start <= token < end:
            return unit.tokens[start].start, unit.tokens[end - 1].end
    return None


def _place_unnamed(unit: SentenceUnit, cues: list[Cue]) -> tuple[int, int] | None:
    found = next((each.unnamed for each in cues if each.unnamed is not None), None)
    if found is None:
        return None
    return unit.tokens[found.start].start, unit.tokens[found.end - 1].end


def _find_quoted_speaker(
    article: Article,
    place: tuple[int, int],
    quoted: Quotation,
    covering: list[Cue],
    *,
    hops: int,
    onward: bool,
) -> Attribution:
    """Find who says what stands between marks."""
    paragraph, number = place
    content = (quoted.start, quoted.end)
    unit = article.list_units(paragraph)[number]
    token = unit.find_token(quoted.start)
    named = [each for each in covering if each.speaker is not None]
    if named:
        best = min(named, key=lambda cue: _measure_distance(cue, token))
        around = [
            each
            for each in named
            if each is not best and each.size > best.size and each.speaker != best.speaker
        ]
        first = best
        while around and _is_pronoun(unit, first) and not _is_pronoun(unit, around[0]):
            first, around = around[0], around[1:]
        chain = tuple(
            CueSubject(paragraph, number, each) for each in around if not _is_pronoun(unit, each)
        )
        return Attribution(CueSubject(paragraph, number, first), chain, content=content)
    if covering:
        return Attribution(is_open=True, content=content, unnamed=_place_unnamed(unit, covering))
    if onward and hops < _MOST_HOPS and quoted.goes_on and paragraph + 1 < len(article.paragraphs):
        following = article.quoted[paragraph + 1]
        if following and following[0].continues:
            found = find_attribution(article, following[0].start, hops=hops + 1)
            return found._replace(content=content)
    carried = _find_carried(article, paragraph, number, quoted, hops) if hops < _MOST_HOPS else None
    if carried is not None:
        return Attribution(carried, content=content)
    return Attribution(is_open=True, content=content)


def _measure_distance(cue: Cue, token: int) -> tuple[int, int]:
    assert cue.speaker is not None
    edges = (cue.start, cue.end, cue.speaker.start, cue.speaker.end)
    return min(abs(token - each) for each in edges), cue.size


def _find_carried(
    article: Article, paragraph: int, number: int, quoted: Quotation, hops: int
) -> CueSubject | None:
    """Find who said what a quotation carries on: the one before it, or the sentence that ends with a colon."""
    unit = article.list_units(paragraph)[number]
    if quoted.start - unit.start > len("''"):
        return None
    if quoted.continues and paragraph:
        before = article.quoted[paragraph - 1]
        if before:
            return find_attribution(article, before[-1].start, hops=hops + 1, onward=False).subject
        return None
    place = article.find_before(paragraph, number)
    if place is None:
        return None
    before_unit = article.list_units(place[0])[place[1]]
    if article.text[before_unit.end - 1 : before_unit.end] == ":":
        return _find_last(before_unit, place)
    if place[0] == paragraph and before_unit.quoted and before_unit.cues:
        return find_attribution(
            article, before_unit.quoted[-1].start, hops=hops + 1, onward=False
        ).subject
    if place[0] == paragraph and not before_unit.quoted and _is_cue_alone(before_unit):
        return _find_last(before_unit, place)
    return None


def _is_cue_alone(unit: SentenceUnit) -> bool:
    """Return whether a sentence says that somebody speaks and nothing of what, as in `Lee said from his office`."""
    if not unit.cues or any(each.kind == "n" for each in unit.tokens):
        return False
    cue = unit.cues[-1]
    if cue.verb is None or cue.verb.base not in INVERTING or cue.verb.group != "speech":
        return False
    following = unit.tokens[cue.end].lower if cue.end < len(unit.tokens) else "."
    return following in PREPOSITIONS | DAYS | {"."}


def _find_last(unit: SentenceUnit, place: tuple[int, int]) -> CueSubject | None:
    named = [each for each in unit.cues if each.speaker is not None]
    return CueSubject(*place, named[-1]) if named else None


def _find_speaker_above(article: Article, paragraph: int, number: int) -> Attribution:
    """Find who says an item of a list: who speaks in the sentence above it that ends with a colon."""
    offer = _find_offer(article, paragraph, number)
    if offer is not None:
        return offer
    text = article.text
    if not number and paragraph and not _is_item(text, article.paragraphs[paragraph].start):
        before = article.list_units(paragraph - 1)[-1]
        if (
            text[before.end - 1] == ":"
            and before.cues
            and before.cues[-1].end >= len(before.tokens) - 1
        ):
            subject = _find_last(
                before, (paragraph - 1, len(article.list_units(paragraph - 1)) - 1)
            )
            unit = article.list_units(paragraph)[number]
            if subject is not None:
                return Attribution(subject, content=(unit.start, unit.end))
    back = paragraph
    while back and _is_item(text, article.paragraphs[back].start) and paragraph - back < 30:
        back -= 1
    if back == paragraph:
        return Attribution()
    units = article.list_units(back)
    last = units[-1]
    if text[last.end - 1] != ":":
        return Attribution()
    subject = _find_last(last, (back, len(units) - 1))
    if subject is None:
        return Attribution()
    whole = article.paragraphs[paragraph]
    return Attribution(subject, content=(whole.start, whole.end))


def _find_offer(article: Article, paragraph: int, number: int) -> Attribution | None:
    """Find whose offer `The deal included …` goes on about: who made one in the sentence before."""
    unit = article.list_units(paragraph)[number]
    words = [each.lower for each in unit.tokens[:4]]
    if len(words) < _FEWEST or words[0] not in ("the", "this", "that", "their", "its"):
        return None
    noun = next((at for at in (1, 2) if words[at] in PROPOSED or words[at] in _DEALS), None)
    if noun is None or words[noun + 1] not in _HOLDS:
        return None
    place = article.find_before(paragraph, number)
    if place is None:
        return None
    before = article.list_units(place[0])[place[1]]
    made = [
        each
        for each in before.cues
        if each.verb is not None and each.verb.group in ("offer", "wish")
    ]
    if not made or made[-1].speaker is None:
        return None
    return Attribution(CueSubject(*place, made[-1]), content=(unit.start, unit.end))


def _is_item(text: str, start: int) -> bool:
    return text[start] in "•*-–—·▪‣" or (
        text[start].isdigit() and text[start + 1 : start + 2] in ".)"
    )
