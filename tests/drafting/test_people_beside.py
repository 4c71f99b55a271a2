"""Who of several people in a sentence says its figure, and figures that stand beside who speaks and are the text's own."""

from __future__ import annotations

import pytest

from factcheck.drafting.draft import build_draft

OWN, OPEN = "(own voice)", "(open)"

# fmt: off
SENTENCES = [
    ("“We lost 5 percent,” said Ann Lee, whose shop is on Main Street, as Bo Hale looked on.", "Ann Lee"),
    ("“We lost 5 percent,” Ann Lee, 34, of Marsh, said in an interview with Bo Hale.", "Ann Lee"),
    ("“We lost 5 percent,” she told Bo Hale of the Herald.", OPEN),
    ("Speaking to Bo Hale of the Herald, Ann Lee said rents rose 5 percent.", "Ann Lee"),
    ("In a letter to Gov. Bo Hale, Ann Lee wrote that rents rose 5 percent.", "Ann Lee"),
    ("In a tweet aimed at Bo Hale, Mayor Ann Lee said rents rose 5 percent.", "Ann Lee"),
    ("Ann Lee, like Bo Hale before her, said rents rose 5 percent.", "Ann Lee"),
    ("Ann Lee, who replaced Bo Hale in May, said rents rose 5 percent.", "Ann Lee"),
    ("Unlike Bo Hale, Ann Lee says rents rose 5 percent.", "Ann Lee"),
    ("Bo Hale’s successor, Ann Lee, said rents rose 5 percent.", "Ann Lee"),
    ("A spokeswoman for Bo Hale, Ann Lee, said rents rose 5 percent.", "Ann Lee"),
    ("A spokeswoman for Bo Hale said rents rose 5 percent.", "A spokeswoman for Bo Hale"),
    ("Bo Hale, through a spokeswoman, said rents rose 5 percent.", "Bo Hale"),
    ("Ann Lee and Bo Hale said rents rose 5 percent.", "Ann Lee and Bo Hale"),
    ("Both Ann Lee and Bo Hale said rents rose 5 percent.", "Ann Lee and Bo Hale"),
    ("Ann Lee, along with Bo Hale, said rents rose 5 percent.", "Ann Lee"),
    ("Told that rents rose 5 percent, Ann Lee laughed.", OPEN),
    ("Told that rents rose 5 percent, Ann Lee said that was wrong.", OPEN),
    ("When Bo Hale said rents rose 5 percent, Ann Lee laughed.", "Bo Hale"),
    ("Ann Lee laughed when Bo Hale said rents rose 5 percent.", "Bo Hale"),
    ("Ann Lee agreed with Bo Hale that rents rose 5 percent.", "Ann Lee"),
    ("Ann Lee asked Bo Hale whether rents rose 5 percent.", "Ann Lee"),
    ("Ann Lee quoted Bo Hale as saying that rents rose 5 percent.", "Bo Hale"),
    ("Ann Lee was quoted as saying rents rose 5 percent.", "Ann Lee"),
    ("Bo Hale, according to Ann Lee, paid 5 percent.", "Ann Lee"),
    ("Bo Hale paid 5 percent, by Ann Lee’s account.", "Ann Lee"),
    ("Ann Lee told police that Bo Hale stole $5 million.", "Ann Lee"),
    ("Police said Bo Hale stole $5 million.", "Police"),
    ("Prosecutors allege that Bo Hale stole $5 million.", "Prosecutors"),
    ("Bo Hale is said to have stolen $5 million.", OPEN),
    ("Bo Hale allegedly stole $5 million.", OPEN),
    ("Bo Hale, who prosecutors say stole $5 million, fled.", "prosecutors"),
    ("The suit says Bo Hale stole $5 million.", "The suit"),
    ("Bo Hale pleaded guilty to stealing $5 million.", OWN),
    ("Ann Lee won 5 percent of the vote, the state said.", "the state"),
    ("Ann Lee conceded to Bo Hale after losing by 5 percent.", OWN),
    ("Ann Lee, leading Bo Hale by 5 percent, said she was tired.", OWN),
    ("Ann Lee said she was tired. She leads Bo Hale by 5 percent.", OWN),
    ("Ann Lee said Bo Hale told her rents rose 5 percent.", "Bo Hale"),
    ("Ann Lee said Bo Hale was wrong about the 5 percent.", "Ann Lee"),
    ("Ann Lee never said rents rose 5 percent.", OWN),
    ("Nobody at the Herald said rents rose 5 percent.", OWN),
    ("Some say rents rose 5 percent.", OPEN),
    ("Many economists believe rents rose 5 percent.", "Many economists"),
    ("Officials who declined to be named say rents rose 5 percent.", "Officials"),
    ("The figure, Ann Lee's office says, is 5 percent.", "Ann Lee's office"),
    ("Ann Lee's lawyers say rents rose 5 percent.", "Ann Lee's lawyers"),
    ("The Lee campaign says rents rose 5 percent.", "The Lee campaign"),
    ("Rents rose 5 percent, the Herald reported, citing Ann Lee.", "Ann Lee"),
    ("Rents rose 5 percent, Ann Lee told the Herald.", "Ann Lee"),
    ("Rents rose 5 percent in May, officials with knowledge of the report said.", "officials with knowledge of the report"),
    ("Rents, said Ann Lee, rose 5 percent.", "Ann Lee"),
    ("Rents rose 5 percent — a record, says Ann Lee.", "Ann Lee"),
    ("Rents rose 5 percent, much to the surprise of Ann Lee, who said nothing.", OWN),
    ("Rents rose 5 percent, and Ann Lee said she would move.", OWN),
    ("Rents rose 5 percent; Ann Lee said she would move.", OWN),
    ("Rents rose 5 percent while Ann Lee claimed they fell.", OWN),
    ("Rents rose 5 percent after Ann Lee said they would fall.", OWN),
    ("Rents rose 5 percent, prompting Ann Lee to say she would move.", OWN),
    ("Rents rose 5 percent, which Ann Lee called “a joke.”", OWN),
    ("Rents rose 5 percent last year, yet the mayor says tenants are happy.", OWN),
    ("Rents rose 5 percent, but Ann Lee says the true number is 6 percent.", "Ann Lee"),
    ("Ann Lee, whose rent rose 5 percent, said she would move.", OWN),
    ("Ann Lee, who pays 5 percent more, told Bo Hale she would move.", OWN),
    ("Ann Lee said she would move after rents rose 5 percent.", "Ann Lee"),
    ("Ann Lee, a tenant for 5 years, said she would move.", OWN),
    ("Ann Lee said on a call with 500 tenants that she would move.", OWN),
    ("Ann Lee told a crowd of 500 that she would move.", OWN),
    ("Ann Lee, in front of 500 tenants, said she would move.", OWN),
    ("Ann Lee spoke for 5 minutes and said she would move.", OWN),
    ("The 5 percent raise that Ann Lee wants is late.", "Ann Lee"),
    ("Ann Lee wants more than the 5 percent that Bo Hale offered.", "Bo Hale"),
    ("Ann Lee rejected an offer of 5 percent from Bo Hale.", "Bo Hale"),
    ("Ann Lee turned down Bo Hale's offer of 5 percent.", "Bo Hale"),
    ("Ann Lee accepted Bo Hale's offer to pay 5 percent.", "Bo Hale"),
    ("Ann Lee would accept 5 percent, Bo Hale said.", "Ann Lee"),
    ("Ann Lee signed a deal for 5 percent.", OWN),
    ("The union won raises of 5 percent.", OWN),
    ("The union is pushing for 5 percent.", "The union"),
    ("The port is offering 5 percent, up from 4 percent.", "The port"),
    ("The port says it can pay no more than 5 percent.", "The port"),
    ("On the table is a raise of 5 percent.", OWN),
    ("The mediator’s proposal of 5 percent was rejected by the port.", "The mediator"),
    ("The port rejected the mediator's proposal for a 5 percent raise.", "the mediator"),
]
# fmt: on


@pytest.mark.parametrize(("sentence", "speaker"), SENTENCES, ids=[each for each, _ in SENTENCES])
def test_of_several_who_are_named_the_one_who_speaks_says_it(sentence: str, speaker: str) -> None:
    proposal = max(build_draft(sentence).proposals, key=lambda each: each.quote.span.end)
    found = proposal.speaker
    if proposal.manner == "own-voice":
        assert speaker == OWN
    elif proposal.manner is None or found.state == "open":
        assert speaker == OPEN
    else:
        assert speaker in (found.name, found.mention and found.mention.text)
