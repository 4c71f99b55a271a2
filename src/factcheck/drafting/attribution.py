"""Who says what stands at a place: the cue that covers it, the chain around that, or nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.above import find_above, find_last
from factcheck.drafting.cue import Attribution, CueSubject
from factcheck.drafting.lexicon.cue_verbs import DENYING, INVERTING
from factcheck.drafting.lexicon.grammar_words import DAYS, POSSESSIVES, PREPOSITIONS, PRONOUNS
from factcheck.drafting.rows import find_label

if TYPE_CHECKING:
    from factcheck.drafting.article import Article
    from factcheck.drafting.cue import Cue
    from factcheck.drafting.marks import Quotation
    from factcheck.drafting.unit import SentenceUnit


_PRONOUNS: Final = (PRONOUNS | set(POSSESSIVES)) - {"our", "my"}
"""Those that give way to a name around them; whose demand `our demand` is does not change in a sentence of others."""


_BEHIND_SPEAKING: Final = PREPOSITIONS | DAYS | {"."}
"""What stands behind a verb that says no more than that somebody speaks."""
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
    if covering:
        found = _find_other(article, (paragraph, number), token, covering) or _build(
            (paragraph, number), unit, covering, token
        )
    else:
        label = find_label(article, paragraph, at)
        if label is not None:
            return Attribution(label=label, content=label.content)
        found = find_above(article, paragraph, number)
        if turn is None and found.subject is None:
            found = _find_other(article, (paragraph, number), token, covering) or found
    return found if turn is None else found._replace(turn=turn)


def _find_other(
    article: Article, place: tuple[int, int], token: int, covering: list[Cue]
) -> Attribution | None:
    """Find that an organisation's own document gives a figure as somebody else's, whom nothing names surely."""
    if not article.voice.is_own:
        return None
    from factcheck.drafting.others import find_joined, find_other

    unit = article.list_units(place[0])[place[1]]
    if covering:
        other = find_joined(article, unit.tokens, token, covering)
    else:
        other = find_other(article, unit.tokens, token)
    return None if other is None else _build(place, unit, [other], token)._replace(may_be_own=True)


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
    denying = [at for at, each in enumerate(named) if each.verb and each.verb.base in DENYING]
    is_denied = False
    if denying:
        owned = [each for each in named if _is_owned_behind(each, named[denying[-1]])]
        is_denied = not owned
        named = [*owned, *named[denying[-1] :]]
    first, rest = named[0], named[1:]
    citing = next((each for each in named if each.kind == "citing"), None)
    if citing is not None and len(named) > 1:
        told = [each for each in named if each is not citing]
        ordered = [*told[:-1], citing, told[-1]]  # who reports it stands around what is cited
        first, rest = ordered[0], ordered[1:]
    while rest and _is_pronoun(unit, first) and not _is_pronoun(unit, rest[0]):
        first, rest = rest[0], rest[1:]
    rest = [each for each in rest if each.speaker != first.speaker and not _is_pronoun(unit, each)]
    content = _place_content(unit, named[0] if named[0].kind != "citing" else first, token)
    if is_denied and content is not None:
        content = (min(content[0], unit.tokens[named[0].start].start), content[1])
    return Attribution(
        CueSubject(*place, first),
        tuple(CueSubject(*place, each) for each in rest),
        is_denied=is_denied,
        content=content,
    )


def _is_owned_behind(cue: Cue, denying: Cue) -> bool:
    """Return whether a figure is somebody else's who is named behind the verb: `disputes the city's figure of 4%`."""
    return cue.kind == "owned" and cue.start >= denying.end and cue.speaker != denying.speaker


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
        return find_last(before_unit, place)
    if place[0] == paragraph and before_unit.quoted and before_unit.cues:
        return find_attribution(
            article, before_unit.quoted[-1].start, hops=hops + 1, onward=False
        ).subject
    if place[0] == paragraph and not before_unit.quoted and _is_cue_alone(before_unit):
        return find_last(before_unit, place)
    return None


def _is_cue_alone(unit: SentenceUnit) -> bool:
    """Return whether a sentence says that somebody speaks and nothing of what, as in `Lee said from his office`."""
    if not unit.cues or any(each.kind == "n" for each in unit.tokens):
        return False
    cue = unit.cues[-1]
    if cue.verb is None or cue.verb.base not in INVERTING or cue.verb.group != "speech":
        return False
    following = unit.tokens[cue.end].lower if cue.end < len(unit.tokens) else "."
    return following in _BEHIND_SPEAKING
