"""Words by which a phrase begins, ends, or is none, and abbreviations."""

from __future__ import annotations

from typing import Final

from factcheck.quantity.lexicon.word_lists import split_words

DETERMINERS: Final = split_words(
    """
    the a an this that these those his her their its our my your some many most several one
    two three four five six all both each every any no another other few more such
    """
)
PRONOUNS: Final = frozenset(["he", "she", "they", "it", "we", "i", "you"])
OBJECTS: Final = frozenset(["me", "us", "him", "her", "them"])
"""Pronouns of whom something is told."""
POSSESSIVES: Final = {
    "his": "he", "her": "she", "their": "they", "its": "it", "our": "we", "my": "i",
}  # fmt: skip
"""Possessive pronouns, each with who owns."""
RELATIVES: Final = frozenset(("who", "which"))
PREPOSITIONS: Final = split_words(
    """
    of for in at from with to on by about against among into over under within without
    through during after before between behind near across per via since until till despite
    amid outside inside like than as regarding toward towards upon including around
    """
)
WITHIN_PHRASE: Final = split_words(
    """
    of for at from with in on by against to
    """
)
"""Prepositions that a phrase may have inside: `a spokesman for the city`."""
CONJUNCTIONS: Final = split_words(
    """
    that but because while although though if when whereas where whether so yet nor unless
    once how why what than whom
    """
)
COORDINATORS: Final = frozenset(("and", "or", "&"))
BEFORE_SUBJECT: Final = PREPOSITIONS | split_words("when while if as although though because")
"""Words that open what stands before the subject of a sentence: `After the vote, Lee said`."""
AUXILIARIES: Final = split_words(
    """
    is are was were be been being am has have had do does did will would can could may might
    shall should must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't
    won't wouldn't can't couldn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t
    doesn’t didn’t won’t wouldn’t can’t couldn’t
    """
)
BE: Final = split_words(
    """
    is are was were be been being am 's ’s
    """
)
HAVE: Final = frozenset(["has", "have", "had"])
MODALS: Final = split_words(
    """
    will would can could may might shall should must
    """
)
NEGATIONS: Final = split_words(
    """
    not never didn't didn’t doesn't doesn’t don't don’t cannot
    """
)
ADVERBS: Final = split_words(
    """
    also then later now still once again even just already often sometimes further both all
    soon ever always together earlier instead simply first almost yesterday today recently
    previously repeatedly actually only there here
    """
)
NOUNS_IN_LY: Final = split_words(
    """
    tally family assembly reply supply rally ally bully monopoly july italy jelly belly fly
    folly homily butterfly anomaly melancholy early
    """
)
"""Words that end as adverbs do and are none."""
DAYS: Final = split_words(
    """
    monday tuesday wednesday thursday friday saturday sunday yesterday today tonight
    tomorrow january february march april may june july august september october november
    december jan feb mar apr jun jul aug sep sept oct nov dec week month year morning
    afternoon evening night weekend earlier late early last
    """
)
WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
OPENERS: Final = split_words(
    """
    and but so yet still meanwhile however then also now today yesterday instead moreover
    nevertheless besides later even indeed finally thus therefore similarly additionally
    furthermore nonetheless overall when while although though as if because since after
    before once where whether that what how than or nor plus perhaps
    """
)
"""Words at the beginning of a sentence that do not belong to its subject."""
ING_NOUNS: Final = split_words(
    """
    polling hearing meeting filing building ruling briefing offering beijing housing funding
    banking engineering training planning reading wing king spring morning evening rating
    accounting nothing something anything everything being
    """
)
PLAIN_VERBS: Final = split_words(
    """
    went came got gave took made left met saw knew ran sent spent lost won held kept began
    grew fell rose stood stands paid led cut hit let set built bought brought sold sat goes comes
    gets gives takes makes needs means includes included rises falls costs cost remains
    became become seem seems seemed appear appears appeared looks looked continues wants turned moved used helped started
    worked played lived raised increased decreased dropped declined reached received spoke
    spends lies voted hopes hoped laughed cheered signed passed approved
    """
)
"""Verbs in a finite form that end a phrase before a cue."""
TAILS: Final = frozenset(("last", "late", "early", "earlier", "next", "out"))
"""Words of time and place at the end of a phrase: `a poll out`, `a study last`."""

ABBREVIATIONS: Final = split_words(
    """
    mr mrs ms dr prof sen sens rep reps gov gen lt col sgt capt cmdr supt st jr sr inc corp
    co ltd vs no u.s u.k u.n d.c jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m
    dept assn mt ft rev hon pres l.a n.y fig al approx est art sec p pp calif mass conn fla
    pa ariz mich ont e.g i.e cf ave blvd messrs
    """
)
"""Those whose stop ends no sentence."""
