"""Who says what stands at a place: the cue that covers it, the chain around that, or nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.drafting.lexicon.grammar_words import PRONOUNS

if TYPE_CHECKING:
    from factcheck.drafting.article import Article
    from factcheck.drafting.cues import Cue
    from factcheck.drafting.marks import Quoted
    from factcheck.drafting.turns import Turn
    from factcheck.drafting.unit import Unit


class Subject(NamedTuple):
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
        is_open: whether the text says that somebody speaks and not who.
        content: the characters that are attributed with it, or None.
        quoted: the marks that it stands in, or None.
    """

    subject: Subject | None = None
    chain: tuple[Subject, ...] = ()
    turn: Turn | None = None
    is_open: bool = False
    content: tuple[int, int] | None = None
    quoted: Quoted | None = None


def find_attribution(article: Article, at: int) -> Attribution:
    """Find who says what stands at a character."""
    paragraph = article.find_paragraph(at)
    number = article.find_unit(paragraph, at)
    quoted = article.find_quoted(paragraph, at)
    turn = article.turns.get(paragraph)
    unit = article.list_units(paragraph)[number]
    token = unit.find_token(at)
    covering = [each for each in unit.cues if each.has(token)]
    if quoted is not None:
        found = _attribute_quoted(article, paragraph, number, quoted, covering)
        if found.subject is not None or turn is None:
            return found._replace(turn=turn, quoted=quoted)
        return Attribution(turn=turn, quoted=quoted, content=(quoted.start, quoted.end))
    if not covering:
        return _attribute_by_heading(article, paragraph, number)._replace(turn=turn)
    return _build(article, paragraph, number, unit, covering, token)._replace(turn=turn)


def _build(
    article: Article, paragraph: int, number: int, unit: Unit, covering: list[Cue], token: int
) -> Attribution:
    """Build an attribution from the cues that cover a place, the innermost first."""
    inner = sorted(covering, key=lambda cue: _measure_stretch(cue, token))
    named = [each for each in inner if each.speaker is not None]
    if not named:
        return Attribution(is_open=True, content=_place_content(unit, inner[0], token))
    first, rest = named[0], named[1:]
    citing = next((each for each in named if each.kind == "citing"), None)
    if citing is not None and citing is not first and len(named) > 1:
        first, rest = citing, [each for each in named if each is not citing]
    if inner[0].speaker is None and named[0].kind != "according" and _measure_stretch(
        inner[0], token
    ) <= _measure_stretch(named[0], token):
        pass  # "Lee said it is expected to cost": Lee says so
    while rest and _is_pronoun(unit, first) and not _is_pronoun(unit, rest[0]):
        first, rest = rest[0], rest[1:]
    rest = [each for each in rest if each.speaker != first.speaker and not _is_pronoun(unit, each)]
    content = _place_content(unit, named[0] if named[0].kind != "citing" else first, token)
    return Attribution(
        Subject(paragraph, number, first),
        tuple(Subject(paragraph, number, each) for each in rest),
        content=content,
    )


def _is_pronoun(unit: Unit, cue: Cue) -> bool:
    return cue.speaker is not None and unit.tokens[cue.speaker.start].lower in PRONOUNS


def _measure_stretch(cue: Cue, token: int) -> int:
    return cue.size


def _place_content(unit: Unit, cue: Cue, token: int) -> tuple[int, int] | None:
    for start, end in cue.stretches:
        if start <= token < end:
            return unit.tokens[start].start, unit.tokens[end - 1].end
    return None


def _attribute_quoted(
    article: Article, paragraph: int, number: int, quoted: Quoted, covering: list[Cue]
) -> Attribution:
    """Find who says what stands between marks."""
    content = (quoted.start, quoted.end)
    unit = article.list_units(paragraph)[number]
    token = unit.find_token(quoted.start)
    named = [each for each in covering if each.speaker is not None]
    if named:
        best = min(named, key=lambda cue: _measure_distance(cue, token))
        around = [each for each in named if each is not best and each.size > best.size and each.speaker != best.speaker]
        first = best
        while around and _is_pronoun(unit, first) and not _is_pronoun(unit, around[0]):
            first, around = around[0], around[1:]
        chain = tuple(Subject(paragraph, number, each) for each in around if not _is_pronoun(unit, each))
        return Attribution(Subject(paragraph, number, first), chain, content=content)
    if covering:
        return Attribution(is_open=True, content=content)
    found = _find_carried(article, paragraph, number, quoted)
    if found is not None:
        return Attribution(found, content=content)
    return Attribution(is_open=True, content=content)


def _measure_distance(cue: Cue, token: int) -> tuple[int, int]:
    assert cue.speaker is not None
    edges = (cue.start, cue.end, cue.speaker.start, cue.speaker.end)
    return min(abs(token - each) for each in edges), cue.size


def _find_carried(article: Article, paragraph: int, number: int, quoted: Quoted) -> Subject | None:
    """Find who said what a quotation carries on: the one before it, or the sentence that ends with a colon."""
    unit = article.list_units(paragraph)[number]
    if quoted.start - unit.start > 1:
        return None
    if quoted.continues and paragraph:
        before = article.quoted[paragraph - 1]
        if before:
            return find_attribution(article, before[-1].start).subject
        return None
    place = article.find_before(paragraph, number)
    if place is None:
        return None
    before_unit = article.list_units(place[0])[place[1]]
    if article.text[before_unit.end - 1 : before_unit.end] == ":":
        return _find_last(before_unit, place)
    if place[0] == paragraph and before_unit.quoted and before_unit.cues:
        return find_attribution(article, before_unit.quoted[-1].start).subject
    if place[0] == paragraph and not before_unit.quoted:
        return None
    return None


def _find_last(unit: Unit, place: tuple[int, int]) -> Subject | None:
    named = [each for each in unit.cues if each.speaker is not None]
    return Subject(*place, named[-1]) if named else None


def _attribute_by_heading(article: Article, paragraph: int, number: int) -> Attribution:
    """Find who says an item of a list: who speaks in the sentence above it that ends with a colon."""
    text = article.text
    if not number and paragraph and not _is_item(text, article.paragraphs[paragraph].start):
        before = article.list_units(paragraph - 1)[-1]
        if text[before.end - 1] == ":" and before.cues and before.cues[-1].end >= len(before.tokens) - 1:
            subject = _find_last(before, (paragraph - 1, len(article.list_units(paragraph - 1)) - 1))
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


def _is_item(text: str, start: int) -> bool:
    return text[start] in "•*-–—·▪‣" or (text[start].isdigit() and text[start + 1 : start + 2] in ".)")
