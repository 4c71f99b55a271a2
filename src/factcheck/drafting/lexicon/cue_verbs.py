"""Verbs by which a text says that somebody says something: every form, and what may follow from it.

A row has the base, the third person, the past, the participle and the gerund; fewer where the others
say something else: whoever `would settle for 4%` says so, of those who `settled for 4%` it is told.
"""

from __future__ import annotations

from typing import Final

from factcheck.quantity.lexicon.word_lists import split_words
from factcheck.runtime.records import dataclass


@dataclass(frozen=True, slots=True)
class Verb:
    """One form of a verb.

    Attributes:
        base: the verb.
        form: `base`, `third`, `past` or `gerund`.
        group: `speech`, `finding` (only what speaks finds), `wish`, `act`.
        basis: the basis of a figure that the verb states, or None.
    """

    base: str
    form: str
    group: str
    basis: str | None = None


SPEECH: Final = """
say says said said saying
tell tells told told telling
add adds added added adding
write writes wrote written writing
state states stated stated stating
note notes noted noted noting
argue argues argued argued arguing
claim claims claimed claimed claiming
contend contends contended contended contending
announce announces announced announced announcing
report reports reported reported reporting
believe believes believed believed believing
estimate estimates estimated estimated estimating
predict predicts predicted predicted predicting
warn warns warned warned warning
caution cautions cautioned cautioned cautioning
promise promises promised promised promising
suggest suggests suggested suggested suggesting
assert asserts asserted asserted asserting
acknowledge acknowledges acknowledged acknowledged acknowledging
concede concedes conceded conceded conceding
admit admits admitted admitted admitting
insist insists insisted insisted insisting
maintain maintains maintained maintained maintaining
explain explains explained explained explaining
tweet tweets tweeted tweeted tweeting
testify testifies testified testified testifying
declare declares declared declared declaring
reveal reveals revealed revealed revealing
disclose discloses disclosed disclosed disclosing
conclude concludes concluded concluded concluding
recall recalls recalled recalled recalling
complain complains complained complained complaining
reply replies replied replied replying
respond responds responded responded responding
answer answers answered answered answering
counter counters countered countered countering
post posts posted posted posting
retort retorts retorted retorted retorting
observe observes observed observed observing
remark remarks remarked remarked remarking
comment comments commented commented commenting
mention mentions mentioned mentioned mentioning
reiterate reiterates reiterated reiterated reiterating
repeat repeats repeated repeated repeating
stress stresses stressed stressed stressing
emphasize emphasizes emphasized emphasized emphasizing
emphasise emphasises emphasised emphasised emphasising
allege alleges alleged alleged alleging
deny denies denied denied denying
dispute disputes disputed disputed disputing
confirm confirms confirmed confirmed confirming
pledge pledges pledged pledged pledging
vow vows vowed vowed vowing
boast boasts boasted boasted boasting
brag brags bragged bragged bragging
joke jokes joked joked joking
quip quips quipped quipped quipping
ask asks asked asked asking
wonder wonders wondered wondered wondering
continue continues continued continued continuing
cite cites cited cited citing
calculate calculates calculated calculated calculating
assume assumes assumed assumed assuming
reckon reckons reckoned reckoned reckoning
tout touts touted touted touting
specify specifies specified specified specifying
clarify clarifies clarified clarified clarifying
assure assures assured assured assuring
inform informs informed informed informing
blog blogs blogged blogged blogging
guess guesses guessed guessed guessing
think thinks thought thought thinking
point points pointed pointed pointing
describe describes described described describing
call calls called called calling
interject interjects interjected interjected interjecting
detail details detailed detailed detailing
rule rules ruled ruled ruling
accuse accuses accused accused accusing
read reads read read reading
proclaim proclaims proclaimed proclaimed proclaiming
lament laments lamented lamented lamenting
posit posits posited posited positing
opine opines opined opined opining
underscore underscores underscored underscored underscoring
highlight highlights highlighted highlighted highlighting
guarantee guarantees guaranteed guaranteed guaranteeing
blame blames blamed blamed blaming
reaffirm reaffirms reaffirmed reaffirmed reaffirming
mock mocks mocked mocked mocking
remind reminds reminded reminded reminding
order orders ordered ordered ordering
question questions questioned questioned questioning
advise advises advised advised advising
express expresses expressed expressed expressing
sigh sighs sighed sighed sighing
shout shouts shouted shouted shouting
snap snaps snapped snapped snapping
grumble grumbles grumbled grumbled grumbling
fume fumes fumed fumed fuming
muse muses mused mused musing
scoff scoffs scoffed scoffed scoffing
exclaim exclaims exclaimed exclaimed exclaiming
marvel marvels marveled marveled marveling
elaborate elaborates elaborated elaborated elaborating
"""

FINDING: Final = """
show shows showed shown showing
find finds found found finding
indicate indicates indicated indicated indicating
determine determines determined determined determining
list lists listed listed listing
put puts put put putting
peg pegs pegged pegged pegging
give gives gave given giving
record records recorded recorded recording
rank ranks ranked ranked ranking
rate rates rated rated rating
place places placed placed placing
suggest suggests suggested suggested suggesting
have has had had having
demonstrate demonstrates demonstrated demonstrated demonstrating
identify identifies identified identified identifying
"""

WISH: Final = """
propose proposes proposed proposed proposing
offer offers offered offered offering
demand demands demanded demanded demanding
want wants wanted wanted wanting
request requests requested requested requesting
recommend recommends recommended recommended recommending
urge urges urged urged urging
advocate advocates advocated advocated advocating
threaten threatens threatened threatened threatening
hope hopes hoped hoped hoping
support supports supported supported supporting
accept accepts accepted accepted accepting
settle settles
counter counters countered countered countering
agree agrees agreed agreed agreeing
push pushes pushed pushed pushing
hold holds held held holding
seek seeks sought sought seeking
"""

OFFER: Final = """
bring brings brought brought bringing
present presents presented presented presenting
submit submits submitted submitted submitting
table tables tabled tabled tabling
make makes made made making
raise raises raised raised raising
lower lowers lowered lowered lowering
cut cuts cut cut cutting
improve improves improved improved improving
increase increases increased increased increasing
sweeten sweetens sweetened sweetened sweetening
drop drops dropped dropped dropping
reduce reduces reduced reduced reducing
withdraw withdraws withdrew withdrawn withdrawing
renew renews renewed renewed renewing
unveil unveils unveiled unveiled unveiling
outline outlines outlined outlined outlining
"""


PROJECTION: Final = """
project projects projected projected projecting
forecast forecasts forecast forecast forecasting
expect expects expected expected expecting
anticipate anticipates anticipated anticipated anticipating
"""

_FORMS: Final = ("base", "third", "past", "past", "gerund")
_GROUPS: Final = (
    (SPEECH, "speech", None),
    (FINDING, "finding", None),
    (WISH, "wish", "proposal"),
    (OFFER, "offer", "proposal"),
    (PROJECTION, "speech", "projection"),
)
_BASES: Final = {"predict": "projection"}


def _list_forms() -> dict[str, Verb]:
    found: dict[str, Verb] = {}
    for table, group, basis in _GROUPS:
        for row in table.split("\n"):
            forms = row.split()
            for word, form in zip(forms, _FORMS, strict=False):
                known = found.get(word)
                if known is None or (known.base == forms[0] and known.form == "base" != form):
                    found[word] = Verb(forms[0], form, group, _BASES.get(forms[0], basis))
    return found


VERBS: Final = _list_forms()
"""Every form with its verb; of two that are spelled alike the past, then the first."""

INVERTING: Final = split_words(
    """
    say add write state note argue claim announce report warn explain tweet declare reply
    respond recall insist complain observe remark conclude continue ask joke quip testify
    predict counter read admit estimate believe acknowledge lament boast maintain sigh shout
    snap grumble fume muse scoff exclaim marvel elaborate
    """
)
"""Verbs before which their subject need not stand: `…, said Ann Lee.`"""

DENYING: Final = frozenset(("deny", "dispute"))
"""Verbs by whose subject somebody else has not said what follows: `Lee denied that the city offered 4%`."""

TO_PERSONS: Final = frozenset(
    ("tell", "assure", "inform", "warn", "remind", "ask", "urge", "advise")
)
"""Verbs whose first object is who is spoken to."""
WILLING: Final = frozenset(("promise", "pledge", "vow", "plan"))
"""Verbs of speech by which somebody will do what follows."""
UPON: Final = frozenset(("on", "upon"))
"""Words behind `call` before who is spoken to: `called on the city to pay`."""

WITH_PARTICLE: Final = {
    "point": ("out", "to"),
    "call": ("for", "it", "on", "upon"),
    "express": (
        "concern",
        "doubt",
        "hope",
        "confidence",
        "fear",
        "frustration",
        "alarm",
        "surprise",
    ),
    "accept": ("a", "an", "the", "no", "as", "anything", "$"),
    "settle": ("for",),
    "counter": ("with", "at", "that", "if"),
    "agree": ("to", "that", "with"),
    "push": ("for",),
    "hold": ("out",),
    "put": ("the", "it", "its", "that", "at"),
}
"""Verbs that speak only with the word behind them."""

PROPOSED: Final = split_words(
    """
    offer offers proposal proposals counterproposal counterproposals counteroffer demand
    demands bid proposed package ask budget counter
    """
)
"""Nouns that make an act an offer: `raised its offer to 4%`."""
OPTIONAL: Final = frozenset(
    ("accept", "settle", "offer", "support", "agree", "want", "ask", "propose")
)
"""Verbs that say what somebody wants behind `would` as well."""

NEEDS_THAT: Final = split_words(
    """
    find point repeat continue think confirm mention call describe give record place rate
    rank list put peg rule detail read cite highlight accuse guarantee mock order question answer
    advise assume post sigh shout snap grumble fume muse scoff exclaim marvel elaborate
    """
)
"""Verbs that do much besides speaking, and speak where a clause, a mark or a thing that speaks tells so."""
