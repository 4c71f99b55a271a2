"""Words in capitals that make a name the name of an organisation or of a place."""

from __future__ import annotations

from typing import Final

from factcheck.quantity.lexicon.word_lists import split_words

ORGANIZATION_WORDS: Final = split_words(
    """
    school schools district union county city state states party department university
    college institute house senate committee commission board council court office agency
    bureau association federation foundation center centre company corporation corp inc bank
    group times post herald journal tribune gazette courier news press daily network society
    church hospital authority service services fund act bill street road avenue boulevard
    park high north south east west new los san las saint united national american
    international federal national central republican democratic republicans democrats labor
    labour conservative teachers workers nurses police fire public health education treasury
    congress parliament ministry administration campaign coalition alliance trust league
    club team university poll survey report research security social medicare medicaid
    obamacare super pac black white house wall valley island islands river lake mountain
    beach coast bay day week month year election elections super tuesday general supreme
    first second third war world cup union europe european asian african america britain
    england france germany china russia japan canada mexico iran iraq syria israel
    california texas florida ohio york jersey hampshire carolina virginia pennsylvania
    michigan iowa nevada washington wisconsin angeles francisco vegas chicago boston
    philadelphia about contact media release immediate budget plan project program programme
    port transit railway rail airport harbor harbour water power light energy electric gas
    oil works department hall library museum stadium arena square tower building bridge
    highway freeway review magazine quarterly online radio tv channel politics business
    enterprises international media records tower college tech data this that these those
    the our your more most share like images hill alto belt nation partnership twitter
    facebook advisers engineers caller cowboys broncos analytics systems holdings motors
    airlines capital partners associates brothers studios pictures street jobs islander
    """
)
PLACES: Final = split_words(
    """
    los san santa new north south east west las fort saint st mount lake great united el la
    northern southern eastern western upper lower
    """
)
BODIES: Final = split_words(
    """
    board council commission committee panel trustees directors caucus cabinet senate
    assembly secretariat leadership management administration
    """
)
"""Nouns of bodies that somebody has: whose `the Board` is must be said."""
HOUSES: Final = split_words(
    """
    authority agency department bureau association federation foundation institute union
    guild district university college hospital coalition alliance society league ministry
    brotherhood
    """
)
"""Nouns of organisations that a text calls by them alone behind their name: `the Authority`."""
COMMON_WORDS: Final = split_words(
    """
    the of for and on city county town village school state public executive governing
    bargaining negotiating strike finance budget education directors trustees supervisors
    commissioners governors regents aldermen selectmen councillors members full joint
    national local regional
    """
)
"""Words beside such a noun that name nobody: `the Board of Education`, `City Council`."""
SELVES: Final = split_words(
    """
    company group organization organisation firm agency corporation nonprofit charity chain
    operator business provider
    """
)
"""Nouns by which a document may mean its publisher or somebody else: `the hospital group`."""
CALLED: Final = {
    "agency": split_words("agency authority department bureau service commission administration ministry office"),
    "union": split_words("union guild federation association brotherhood local teachers workers nurses employees"),
    "district": split_words("district schools"),
    "company": split_words("company inc inc. corp corp. corporation ltd ltd. llc holdings group railway railroad airlines motors"),
    "university": split_words("university college"),
    "association": split_words("association federation society league"),
}  # fmt: skip
"""What an organisation is called in its own documents, with the words of a name that it is called so for."""
LEGAL_FORMS: Final = split_words(
    "inc incorporated corp corporation co company ltd limited llc llp plc lp ag gmbh se sa nv bv ab"
)
"""What stands behind the name of a company and is omitted as often."""
