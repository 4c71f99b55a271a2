"""Who is proposed as the claimant of what stands at a place, in which manner, and through whom it came."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from factcheck.drafting.antecedent import list_candidates, list_partners
from factcheck.drafting.bodies import resolve_body
from factcheck.drafting.lexicon.grammar_words import PRONOUNS
from factcheck.drafting.lexicon.organization_words import LEGAL_FORMS
from factcheck.drafting.lexicon.speaker_words import THINGS
from factcheck.drafting.phrases import find_head
from factcheck.drafting.proposal import Mention, Speaker
from factcheck.drafting.resolve import cut_possessive, resolve_name, resolve_subject
from factcheck.drafting.turns import UNNAMED_TURNS
from factcheck.quantity.lexicon.word_lists import split_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.article import Article
    from factcheck.drafting.cue import Attribution
    from factcheck.drafting.phrases import Phrase
    from factcheck.drafting.proposal import Span
    from factcheck.drafting.records import RecordsByName
    from factcheck.drafting.tokens import TextToken

_PAPERS: frozenset[str] = THINGS | split_words(
    "meter meters gauge gauges sensor sensors log logs books files tests"
)
"""What shows something to whose it is."""
_OWN: frozenset[str] = frozenset(("we", "i", "our", "my"))


class Claimant(NamedTuple):
    """Who says it.

    Attributes:
        speaker: the speaker, open where the text does not settle it.
        manner: how the words stand there, or None where open.
        via: who tells it, nearest to the claimant first.
    """

    speaker: Speaker
    manner: str | None
    via: tuple[Mention, ...] = ()


def find_claimant(
    article: Article, at: int, attribution: Attribution, records: RecordsByName | None
) -> Claimant:
    """Find who says what stands at a character, how, and through whom.

    Args:
        article: the text with its paragraphs, sentences and cues.
        at: where the character stands in the text.
        attribution: which cue covers it.
        records: the people and parties of the corpus, or None.
    """
    found = _read(article, at, attribution)
    speaker = _add_record(_add_office(article, found.speaker), records)
    via = tuple(_add_record_to_mention(each, records) for each in found.via)
    is_told = speaker.state != "open" or found.manner is not None
    if speaker.state != "document" and is_told and at < article.comments:
        via = _add_teller(article, speaker, via)
    if _is_voice(article, speaker):
        who = article.voice.who
        assert who is not None
        return Claimant(Speaker("document", speaker.mention, who.name, ref=who.ref), "verbatim", ())
    if speaker.candidates:
        named: dict[str, Mention] = {}
        for each in speaker.candidates:
            mention = _name_voice(article, each)
            named.setdefault(mention.name, mention)
        speaker = replace(speaker, candidates=tuple(named.values()))
    return Claimant(speaker, found.manner, via)


def _name_voice(article: Article, candidate: Mention) -> Mention:
    """Return a candidate by its name where it is whose words the text is: `the hospital` in a hospital's release."""
    who = article.voice.who
    if who is None or not _is_voice(article, Speaker("stated", candidate.span, candidate.name)):
        return candidate
    return replace(candidate, name=who.name, ref=who.ref)


def _read(article: Article, at: int, attribution: Attribution) -> Claimant:
    voice = article.voice
    if attribution.subject is not None:
        return _read_cue(article, at, attribution)
    if attribution.label is not None:
        return _read_label(article, article.cut(*attribution.label[:2]))
    if attribution.turn is not None and (attribution.quoted is None or not attribution.is_open):
        turn = attribution.turn
        if turn.name == "A" and voice.is_own and voice.who is not None:
            return Claimant(Speaker("document", name=voice.who.name, ref=voice.who.ref), "verbatim")
        if turn.name in UNNAMED_TURNS:
            return Claimant(Speaker("open", candidates=list_partners(article)), None)
        return Claimant(resolve_name(article, article.cut(turn.start, turn.end)), "verbatim")
    if attribution.is_open or attribution.quoted is not None or article.is_unclosed(at):
        number = article.find_paragraph(at)
        unit = article.find_unit(number, at)
        unnamed = attribution.unnamed
        beside = None if unnamed is None else cut_possessive(article.cut(*unnamed))
        candidates = list_candidates(article, number, unit, at, beside)
        within = _list_within(article, at, candidates) if attribution.quoted is not None else ()
        if attribution.may_be_own and voice.who is not None:
            within = (replace(voice.who, because="whose words the text is"),)
        return Claimant(Speaker("open", beside, candidates=(*candidates, *within)), None)
    if at >= article.comments:
        return Claimant(Speaker("open"), None)
    if voice.kind == "minutes":
        number = article.find_paragraph(at)
        unit = article.find_unit(number, at)
        near = article.list_units(number)[max(0, unit - 1) : unit + 1]
        if any(cue.speaker is not None for each in near for cue in each.cues):
            return Claimant(
                Speaker("open", candidates=list_candidates(article, number, unit, at)), None
            )
    if voice.is_own:
        if voice.who is None:
            return Claimant(Speaker("open"), "verbatim")
        return Claimant(Speaker("document", name=voice.who.name, ref=voice.who.ref), "verbatim")
    who = voice.who
    return Claimant(
        Speaker(
            "document", name=None if who is None else who.name, ref=None if who is None else who.ref
        ),
        "own-voice",
    )


def _list_within(article: Article, at: int, known: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Return who is named between the marks, in the sentence of a figure before it, and is no candidate yet."""
    names = {each.name for each in known}
    named = article.people.list_named(article.find_sentence(at).start, at)
    return tuple(
        Mention(article.cut(each.start, each.end), each.name, because="named within the marks")
        for each in named
        if each.name not in names
    )  # fmt: skip


def _read_label(article: Article, span: Span) -> Claimant:
    """Read whose a cell or an item is by its label: `our` offer is that of whose words the text is."""
    if span.text.lower() not in _OWN:
        return Claimant(resolve_body(article, span) or resolve_name(article, span), "paraphrase")
    who = article.voice.who
    if not article.voice.is_own or who is None:
        return Claimant(Speaker("open", span), "paraphrase")
    return Claimant(Speaker("document", span, who.name, ref=who.ref), "verbatim")


def _read_cue(article: Article, at: int, attribution: Attribution) -> Claimant:
    subject = attribution.subject
    assert subject is not None
    manner: str | None = "verbatim" if attribution.quoted is not None else "paraphrase"
    if manner == "paraphrase" and article.is_unclosed(at):
        manner = None  # it may be quoted
    unit = article.list_units(subject.paragraph)[subject.unit]
    phrase = subject.cue.speaker
    assert phrase is not None
    voice = article.voice
    first = unit.tokens[phrase.start].lower
    if (
        first in _OWN
        and (phrase.end - phrase.start == 1 or _is_paper_of_ours(unit.tokens, phrase))
        and voice.is_own
        and voice.who is not None
        and attribution.turn is None
    ):
        span = article.cut(unit.tokens[phrase.start].start, unit.tokens[phrase.end - 1].end)
        return Claimant(Speaker("document", span, voice.who.name, ref=voice.who.ref), "verbatim")
    speaker = resolve_subject(article, subject)
    via = []
    for each in attribution.chain:
        link = resolve_subject(article, each)
        if link.state != "open" and (link.name or link.mention):
            name = link.name or (link.mention.words if link.mention else "")
            if name != speaker.name and name.lower() not in PRONOUNS:
                via.append(Mention(link.mention, name, link.ref))
    if attribution.turn is not None and attribution.quoted is None:
        turn = attribution.turn
        told = resolve_name(article, article.cut(turn.start, turn.end))
        if told.name is not None and turn.name not in UNNAMED_TURNS:
            if told.name == speaker.name:
                return Claimant(speaker, "verbatim", tuple(via))
            via.append(Mention(told.mention, told.name))
    return Claimant(speaker, manner, tuple(via))


def _is_paper_of_ours(tokens: Sequence[TextToken], phrase: Phrase) -> bool:
    """Return whether what shows something is whose words the text is: `our records`, not `our auditor's report`."""
    inside = tokens[phrase.start : phrase.end]
    return find_head(tokens, phrase) in _PAPERS and not any(
        each.lower.endswith(("'s", "s'")) for each in inside
    )


def _add_office(article: Article, speaker: Speaker) -> Speaker:
    """Return a speaker with the office that the text prints beside the name."""
    if speaker.name is None or speaker.state not in ("stated", "resolved"):
        return speaker
    office = article.find_office(speaker.name)
    return speaker if office is None else replace(speaker, office=office)


def _add_record(speaker: Speaker, records: RecordsByName | None) -> Speaker:
    """Return a speaker with its record, whose name is the fuller one."""
    if records is None:
        return speaker
    candidates = tuple(_add_record_to_mention(each, records) for each in speaker.candidates)
    if speaker.ref is not None:
        return replace(speaker, candidates=candidates)
    if speaker.state == "open" or speaker.name is None:
        return replace(speaker, candidates=candidates)
    text = speaker.mention.words if speaker.mention is not None else ""
    ref = records.find_reference(speaker.name, text)
    if ref is None:
        return replace(speaker, candidates=candidates)
    return replace(speaker, ref=ref, name=records.name_record(ref), candidates=candidates)


def _add_record_to_mention(mention: Mention, records: RecordsByName | None) -> Mention:
    if records is None or mention.ref is not None:
        return mention
    ref = records.find_reference(mention.name)
    return mention if ref is None else replace(mention, ref=ref, name=records.name_record(ref))


def _add_teller(
    article: Article, speaker: Speaker, via: tuple[Mention, ...]
) -> tuple[Mention, ...]:
    """Return the chain with the author of the text as its last link, where he is recorded."""
    setting, voice = article.setting, article.voice
    last: Mention | None = None
    if voice.is_own:
        last = voice.who
    elif len(setting.authors) == 1:
        last = setting.authors[0]
    if (
        last is None
        or last.name == speaker.name
        or (last.ref is not None and last.ref == speaker.ref)
    ):
        return via
    if any(each.name == last.name for each in via):
        return via
    return (*via, last)


def _is_voice(article: Article, speaker: Speaker) -> bool:
    """Return whether the speaker is whose words the text is anyway: a release that says `the union offers`."""
    who = article.voice.who
    if not article.voice.is_own or who is None or speaker.state in {"open", "document"}:
        return False
    if who.ref is not None and speaker.ref is not None:
        return who.ref == speaker.ref
    if speaker.name is None:
        return False
    words = _split_name(speaker.name)
    if words[0] in ("the", "our") and speaker.mention is not None:
        return words[1:] == _split_name(who.name)[-len(words) + 1 :] and len(words) > 1
    return words == _split_name(who.name)


def _split_name(name: str) -> list[str]:
    """Return the words of a name without its legal form: Kestrel Foods, Inc. is Kestrel Foods."""
    words = [each.strip(",") for each in name.casefold().split()]
    while len(words) > 1 and words[-1].rstrip(".") in LEGAL_FORMS:
        words.pop()
    return words
