"""Words after which a number is a name: sections, grades, rooms, streets, months, contests.

Tables only; the rules that use them stand in `nonfigures`.
"""

from __future__ import annotations

from typing import Final

from factcheck.quantity.lexicon.word_lists import split_words

MONTHS: Final = split_words(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    """
)

REFERRED_TO: Final = split_words(
    """
    table tables figure chart charts diagram note notes footnotes question questions slide slides
    """
)
"""Labels of parts of a text; in small letters only where no `the` makes a thing of them: `the figure 43`."""

ANY_CASE: Final = REFERRED_TO | split_words(
    """
    article articles section sections sec secs subsection subsections grade grades room rooms
    proposition propositions prop props resolution chapter chapters page pages p pp no nos
    paragraph paragraphs clause clauses appendix exhibit amendment footnote verse
    version vol volume flight route highway interstate precinct suite apt apartment box
    magnitude policy policies regulation
    article's psalm formula phase tier top schedule exit item items iphone ipad annex
    ch fig art v category categories band bands type level stage zone channel line factor mach
    junction junctions marker passcode passcodes
    annexe
    """
)
"""Labels in any case; none of them is also a verb that a count may follow."""

STOPPED: Final = split_words(
    "sec secs prop props res reso ord no nos p pp vol suite apt ch fig art v"
)
"""Labels that are cut short, and may end in a stop."""

CAPITALISED: Final = split_words(
    """
    measure class district local title ward area unit engine company region step stage level group
    act form bill ordinance channel gate lane exit lot zone part table figure item question issue
    rule track number order motion charter
    day week year game round match heat set episode season series act scene book
    building floor terminal platform pier bay hall studio track stand
    boeing airbus apollo windows galaxy xbox playstation fortune catch super league division
    group type model mark pope king queen world war bowl covid ps hr sb ab hb sr hres docket case
    sector sectors block plot stage class division post troop pack battalion regiment brigade squadron fleet army corps ladder station campus
    priority option alternative scenario pod tract runway goal pillar parcel cohort wave objective
    res reso ord recommendation concept cluster segment reactor tank module lesson strategy quarter code
    """
)
"""Labels only where they are printed with a capital."""

ALWAYS: Final = split_words(
    """
    magnitude category type level tier stage phase class grade band section article division zone
    """
)
"""Labels even behind an article: `a category 4 hurricane`, while `$5 a page` may be counted."""

EMERGENCIES: Final = split_words("911 999 112 988 211 311 411 511 711 811 000 101 111 110 119")
"""Telephone numbers that a text says without more: `he called 911`."""

CALLING: Final = split_words(
    "call calls called calling dial dials dialed dialled dialing phone phoned rang ring"
)
CALLED: Final = split_words(
    "call calls caller callers operator operators dispatcher dispatchers center centre system"
)

STREETS_BEFORE: Final = split_words(
    "Ave Avenue Avenida Rue Via Calle Rua Boulevard Blvd Piazza Plaza Strada"
)
"""Words for a street that its name follows: `22 Ave Foch`."""

AIRCRAFT: Final = split_words("707 717 727 737 747 757 767 777 787 319 320 321 330 340 350 380")
"""Types of aircraft, where a name or a word for a plane follows."""

PLANES: Final = split_words(
    "jet jets plane planes aircraft airliner airliners dreamliner max neo freighter"
)

STREETS: Final = split_words(
    """
    street st avenue ave boulevard blvd road rd drive dr lane ln way court ct place pl square sq
    highway hwy parkway pkwy plaza terrace circle alley row broadway trail pike
    """
)

POSTAL_STATES: Final = split_words(
    """
    AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY
    NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR
    """
)
"""Two-letter state abbreviations (USPS Publication 28, appendix B)."""

CONTEST_WORDS: Final = split_words(
    """
    vote votes voted voting ballot ruling ruled decision margin win wins won winning lose loses
    lost losing beat beats beating defeat defeats defeated victory loss tie tied ties score scores
    scored scoring game games match matches series record lead led final finals playoff split
    favor favour approved passed rejected overtime innings
    """
)
