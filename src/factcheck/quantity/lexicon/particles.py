"""Verbs with which `up`, `down` or `off` makes another verb: `make up 40 percent` is no rise, `tick up to 4 percent` no limit."""

from __future__ import annotations

from typing import Final

from factcheck.quantity.lexicon.word_lists import split_words


def _list_forms(regular: str, irregular: str) -> frozenset[str]:
    """Return every form of some verbs; the irregular ones are written out."""
    found = set(irregular.split())
    for verb in regular.split():
        stem = verb.removesuffix("e")
        ended = "es" if verb.endswith(("ch", "sh", "ss", "x")) else "s"
        found |= {verb, f"{verb}{ended}", f"{stem}ed", f"{stem}ing"}
    return frozenset(found)


_TAKING: Final = (
    "make makes made making take takes took taken taking set sets setting buy buys bought buying"
    " break breaks broke broken breaking put puts putting cut cuts cutting write writes wrote"
    " written writing pay pays paid paying lay lays laid laying sell sells sold selling shut shuts"
    " shutting"
)

VERBS_WITH: Final = {
    "up": _list_forms(
        "add back block book call chalk clear cough cover divide fill gobble hoover line load lock look"
        " offer open patch pick pony rack rent round scoop serve sign soak stack stock stump sum swallow turn use wrap",
        f"{_TAKING} bring brings brought bringing build builds built building come comes came"
        " coming dig digs dug digging draw draws drew drawn drawing eat eats ate eaten eating free"
        " frees freed freeing hold holds held holding keep keeps kept keeping mop mops mopped"
        " mopping prop props propped propping run runs ran running show shows showed shown showing"
        " snap snaps snapped snapping split splits splitting sweep sweeps swept sweeping tie ties"
        " tied tying",
    ),
    "down": _list_forms(
        "chase hand hunt knock note pull settle track turn vote",
        f"{_TAKING} burn burns burned burnt burning gun guns gunned hold holds held holding shoot"
        " shoots shot shooting strike strikes struck striking tear tears tore torn tearing",
    )
    - split_words("cut cuts cutting write writes wrote written writing"),
    "off": _list_forms(
        "auction block call fend hive palm pull seal wall ward",
        f"{_TAKING} fight fights fought fighting hold holds held holding show shows showed shown"
        " spin spins spun spinning",
    ),
}
"""The verbs by their particle, in every form; behind a verb that is not here the particle may say which way."""

REACHING_UP: Final = _list_forms("edge inch tick", "back crept creep creeps creeping gone went")
"""Words with which `up` goes, so that `to` names what was reached: `ticked up to 3.9%` says no limit."""

_MAYBE_REACHING_UP: Final = _list_forms(
    "add bump jack move nudge push ramp ratchet revise round scale",
    "come comes came coming drive drives drove driven driving go goes going",
)
"""Verbs with which `up` may go, or `up to` be a limit: `deficits add up to $2 million`, `they add up to 40 jobs`."""

_DISPUTING: Final = _list_forms(
    "argue bicker disagree quarrel squabble wrangle",
    "argument arguments clash clashes concern concerns controversy disagreement disagreements dispute"
    " disputes feud feuds lawsuit lawsuits litigation negotiations outcry outrage row rows tension"
    " tensions unease uproar",
)
_BEFORE_OVER: Final = _list_forms(
    "distribute fork haggle hand mull preside scatter turn",
    "advantage authority deadlock edge furor furore impasse jurisdiction oversight preference priority"
    " spread spreads spreading standoff triumph victory",
)
_BEFORE_ABOUT: Final = _list_forms(
    "complain talk",
    "anxious candid complaint complaints concerned excited nervous optimistic skeptical upset worried"
    " worries worry worrying anything nothing something everything article articles book books"
    " conversation conversations debate decision decisions discussion discussions documentary doubts"
    " essay facts film films movie movies novel play podcast rumors rumours song songs",
)

WORDS_BEFORE: Final = {
    "over": _DISPUTING | _BEFORE_OVER,
    "about": _DISPUTING | _BEFORE_ABOUT,
}
"""Words behind which `over` and `about` say of what, and set no bound: `a dispute over $5 million`."""

MAYBE_BEFORE: Final = {
    "up to": _MAYBE_REACHING_UP,
    "over": _list_forms(
        "battle control debate extend hover loom pass power protest roll sign stretch sue tower watch",
        "carry carries carried carrying fight fights fighting fought strike strikes striking struck take takes taken taking took war wars flew flies flown fly flying",
    ),
    "about": _list_forms(
        "ask learn read report speak warn",
        "hear hears heard hearing information know knows known knew question questions spoke spoken"
        " story stories tell tells telling told testimony think thinks thinking thought write writes"
        " writing written wrote",
    ),
}
"""Words behind which they may either say of what, or set a bound: `it took over 40 schools`, `they took over 40 boxes`."""
