"""Words by which an organisation's own document tells what others count, say or want.

They name nobody by themselves: a figure that stands behind them there is open.
"""

from __future__ import annotations

from typing import Final

from factcheck.drafting.lexicon.cue_verbs import OFFER, VERBS
from factcheck.drafting.lexicon.speaker_words import OWNED, THINGS, VIEWS
from factcheck.quantity.lexicon.word_lists import split_words

_CLAIMING: Final = """
count counts counted counted counting
tally tallies tallied tallied tallying
log logs logged logged logging
measure measures measured measured measuring
compute computes computed computed computing
figure figures figured figured figuring
value values valued valued valuing
appraise appraises appraised appraised appraising
assess assesses assessed assessed assessing
score scores scored scored scoring
model models modelled modelled modelling
model models modeled modeled modeling
document documents documented documented documenting
uncover uncovers uncovered uncovered uncovering
detect detects detected detected detecting
discover discovers discovered discovered discovering
arrive arrives arrived arrived arriving
turn turns turned turned turning
attribute attributes attributed attributed attributing
ascribe ascribes ascribed ascribed ascribing
credit credits credited credited crediting
imply implies implied implied implying
whisper whispers whispered whispered whispering
quote quotes quoted quoted quoting
speak speaks spoke spoken speaking
talk talks talked talked talking
bill bills billed billed billing
recognize recognizes recognized recognized recognizing
recognise recognises recognised recognised recognising
regard regards regarded regarded regarding
suppose supposes supposed supposed supposing
swear swears swore sworn swearing
dangle dangles dangled dangled dangling
brandish brandishes brandished brandished brandishing
advertise advertises advertised advertised advertising
bandy bandies bandied bandied bandying
toss tosses tossed tossed tossing
throw throws threw thrown throwing
lean leans leaned leaned leaning
look looks looked looked looking
reserve reserves reserved reserved reserving
prepare prepares prepared prepared preparing
pitch pitches pitched pitched pitching
hint hints hinted hinted hinting
trumpet trumpets trumpeted trumpeted trumpeting
allow allows allowed allowed allowing
tolerate tolerates tolerated tolerated tolerating
favor favors favored favored favoring
favour favours favoured favoured favouring
prefer prefers preferred preferred preferring
like likes liked liked liking
poll polls polled polled polling
survey surveys surveyed surveyed surveying
float floats floated floated floating
suspect suspects suspected suspected suspecting
fear fears feared feared fearing
see sees
foresee foresees foresaw foreseen foreseeing
envision envisions envisioned envisioned envisioning
envisage envisages envisaged envisaged envisaging
deem deems deemed deemed deeming
consider considers considered considered considering
pencil pencils pencilled pencilled pencilling
pencil pencils penciled penciled penciling
budget budgets budgeted budgeted budgeting
bet bets bet bet betting
brace braces braced braced bracing
bargain bargains bargained bargained bargaining
press presses pressed pressed pressing
lobby lobbies lobbied lobbied lobbying
aim aims aimed aimed aiming
pin pins pinned pinned pinning
set sets set set setting
"""
"""Verbs of counting, finding, saying and wanting that are no cues by themselves, since they do as much besides."""
_FACTS: Final = split_words(
    "have give place hold order continue add support agree post read question settle call mock ask push put rank rate rule determine advise point"
)
"""Verbs that are cues elsewhere, by what stands behind them; alone they tell what somebody does."""
NEEDING: Final[dict[str, frozenset[str]]] = {
    "aim": split_words("for at"), "answer": split_words("that with"), "arrive": split_words("at"),
    "ask": split_words("for"), "bandy": split_words("about around"), "bargain": split_words("for"),
    "bet": split_words("on"), "bill": split_words("for"), "brace": split_words("for"),
    "budget": split_words("for"), "call": split_words("for"), "declare": split_words("that"),
    "describe": split_words("as"), "give": split_words("as"), "hint": split_words("at"),
    "hold": split_words("that out"), "lean": split_words("toward towards to"), "like": split_words("to"),
    "lobby": split_words("for"), "look": split_words("for at"), "pin": split_words("at on"),
    "point": split_words("to"), "prepare": split_words("for"), "press": split_words("for"),
    "push": split_words("for"), "put": split_words("at to down"), "question": split_words("whether"),
    "reply": split_words("that with"), "reserve": split_words("for"), "respond": split_words("that with"),
    "say": split_words("that"), "set": split_words("at"), "settle": split_words("on"),
    "speak": split_words("of about"), "state": split_words("that"), "talk": split_words("of about up"),
    "tell": split_words("that"), "throw": split_words("around about out"),
    "toss": split_words("around about out"), "turn": split_words("up"), "write": split_words("that"),
}  # fmt: skip
"""Verbs that claim a figure only with one of these words between them and it."""


def _list_forms() -> dict[str, tuple[str, str]]:
    """List every form of these verbs and of those that are cues elsewhere; of two that are spelled alike the past."""
    names = ("base", "third", "past", "past", "gerund")
    offers = {row.split()[0] for row in OFFER.strip().split("\n")}
    found = {
        word: (verb.base, verb.form)
        for word, verb in VERBS.items()
        if verb.base in NEEDING or verb.base not in _FACTS | offers
    }
    for row in _CLAIMING.strip().split("\n"):
        forms = row.split()
        for word, form in zip(forms, names, strict=False):
            if word not in found or form == "past":
                found[word] = forms[0], form
    return found


CLAIMING: Final = _list_forms()
"""Every form of a verb by which somebody counts, finds, says or wants, with the verb and what form it is."""
_NO_PAPERS: Final = split_words(
    """
    campaign account accounts record result results average application return returns site sites notice order
    petition count exit polling investigation inquiry article articles suit suits lawsuit lawsuits
    """
)
"""Things that speak and that much else is told of."""
PAPERS: Final = (THINGS - _NO_PAPERS) | split_words(
    """
    plan plans budget budgets bill platform log logs dashboard dashboards handout handouts headline headlines
    book books case slide slides presentation brochure brochures testimony flyers flier fliers mailers formula
    proposal proposals schedule schedules blueprint pamphlet drawing drawings atlas billboard billboards
    prospectus version note notes tariff leaflet leaflets paperwork list lists
    """
)
"""Things that have a figure, which is that of whose they are."""
RECKONINGS: Final = (
    VIEWS
    | OWNED
    | PAPERS
    | split_words(
        """
    arithmetic accounting valuation valuations judgment judgement experience yardstick scenario reading
    benchmark multiplier scale criteria criterion method methodology definition mapping belief mind
    """
    )
)
"""Nouns behind `by`, `under`, `in` or `on` by which something is so for whose they are."""
NUMBERS: Final = split_words(
    """
    estimate estimates figure figures projection projections forecast forecasts calculation calculations
    reckoning assessment target targets goal goals valuation valuations appraisal
    """
)
"""Nouns of a figure."""
OWNED_NUMBERS: Final = (
    NUMBERS
    | OWNED
    | split_words(
        "number numbers arithmetic accounting baseline benchmark index recommendation preference award tally word answer reply response guess pitch"
    )
)
"""Nouns of which a figure is, that of whose they are, whatever is told of it."""
JOINING: Final = split_words("and but while whereas although though")
"""Words between two clauses."""
SO_CALLED: Final = split_words(
    "officially rumor rumors rumour rumours gossip hearsay so-called alleged supposed purported rumored rumoured vaunted touted"
)
"""Words by which what a noun says is somebody else's word, and nobody's who is named."""
HIRED: Final = split_words(
    """
    auditor auditors actuary actuaries consultant consultants economist economists insurer insurers lender lenders
    landlord landlords employer employers opponent opponents critic critics contractor contractors adviser
    advisers advisor advisors appraiser appraisers bank lawyer lawyers supplier suppliers
    """
)
"""Who has numbers of his own although he is ours."""
PERSONS: Final = split_words(
    """
    accreditor assessor appraiser banker examiner surveyor evaluator reviewer demographer forecaster estimator
    broker biller grader adjuster ombudsman whistleblower legislature parliament congress senate bank mill
    bankers growers builders neighbors neighbours assessors appraisers surveyors reviewers forecasters grocers
    carpenters plumbers brokers riders customers ratepayers taxpayers sellers buyers makers carriers suppliers
    corporation service cooperative federation chamber commission tribunal bureau ministry enterprise
    """
)
"""Nouns of a person or an organisation that have no cue of their own."""
LEADING: Final[dict[str, frozenset[str]]] = {
    "with": split_words(
        "come comes came get gets got make makes made live go goes answer answered"
    ),
    "on": split_words(
        "land lands landed sign signed settle settles settled decide decided insist insists insisted bank banking plan planning"
    ),
    "to": split_words(
        "admit admits admitted own owns owned confess confessed agree agrees agreed commit commits committed move moves moved come comes came"
    ),
    "of": split_words(
        "speak speaks spoke spoken talk talks talked boast boasts boasted warn warns warned dream dreams complain complains scream screams screamed think thought"
    ),
    "at": split_words(
        "open opens opened start starts started arrive arrives arrived come comes came hold holds held stop stops stopped aim aims balk balks stand stands stood"
    ),
    "from": split_words("move moves moved start starts started come comes came"),
    "across": split_words("come comes came"),
    "after": frozenset(),
}
"""Prepositions directly before a number, with the verbs by which somebody comes to it, stands at it or speaks of it."""
