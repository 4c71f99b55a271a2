"""Whose an offer, a demand or a sum in a negotiation is, and what looks like one and is told of somebody."""

from __future__ import annotations

import pytest

from factcheck.drafting.draft import build_draft

OWN, OPEN = "(own voice)", "(open)"

# fmt: off
SENTENCES = [
    ("The company expects operating profit of $5 million.", "The company"),
    ("The clock that expects winding loses 5 percent.", OWN),
    ("The union refused a contract offer from Marsh Foods that would raise pay 5 percent.", "Marsh Foods"),
    ("The union refused a letter from Marsh Foods that would raise pay 5 percent.", OWN),
    ("The union's proposal would raise costs by $5 million.", OWN),
    ("Ann Lee said the union's proposal would add $5 million to costs.", "Ann Lee"),
    ("The port put 5 percent on the table.", "The port"),
    ("The port put its pens and 5 percent of the tea on the table.", OWN),
    ("The port's counter was 5 percent.", "The port"),
    ("The union dropped its demand to 5 percent.", "The union"),
    ("The union's ask is 5 percent.", "The union"),
    ("The union is asking for a raise of 5 percent.", "The union"),
    ("The union has asked that pay rise 5 percent.", "The union"),
    ("The union insisted on 5 percent.", "The union"),
    ("The port countered with 5 percent.", "The port"),
    ("The port countered at 5 percent.", "The port"),
    ("The port sweetened its offer by 5 percent.", "The port"),
    ("The port withdrew its offer of 5 percent.", "The port"),
    ("The port's offer amounts to 5 percent.", OWN),
    ("Ann Lee said the port's offer amounted to 5 percent.", "Ann Lee"),
    ("The port's proposal would raise pay by 5 percent.", "The port"),
    ("Port negotiators offered 5 percent.", "Port negotiators"),
    ("Negotiators for the port offered 5 percent.", "Negotiators for the port"),
    ("Under the proposal, pay would rise 5 percent.", OWN),
    ("According to the port's offer, pay would rise 5 percent.", "the port's offer"),
    ("The port estimated the cost of the union's proposal at $5 million.", "The port"),
    ("The union's proposal would cost $5 million, the port estimates.", "the port"),
    ("The union's proposal would cost $5 million, according to the port.", "the port"),
    ("By the port's math, the union's proposal would cost $5 million.", "the port"),
    ("The port pegged the cost at $5 million.", "The port"),
    ("The port said its offer, worth $5 million, was generous.", "The port"),
    ("The port, which says it lost $5 million, wants cuts.", "The port"),
    ("Workers are seeking 5 percent.", "Workers"),
    ("Teachers want 5 percent.", "Teachers"),
    ("The teachers want 5 percent.", "The teachers"),
    ("Striking nurses are demanding 5 percent.", "Striking nurses"),
    ("Members approved a contract with raises of 5 percent.", OWN),
    ("The two sides agreed to raises of 5 percent.", "The two sides"),
    ("The panel recommended that pay rise 5 percent.", OPEN),
    ("The judge proposed that both sides accept 5 percent.", "The judge"),
    ("A tentative agreement calls for 5 percent.", OWN),
    ("The contract calls for 5 percent.", OWN),
    ("The contract provides raises of 5 percent.", OWN),
    ("The union's last contract included 5 percent.", OWN),
    ("The board authorized a raise of 5 percent.", OWN),
    ("The council approved a budget of $5 million.", OWN),
    ("The governor vetoed a raise of 5 percent.", OWN),
    ("The governor proposes to spend $5 million on schools.", "The governor"),
    ("The governor's office put the number at 5 percent.", "The governor's office"),
    ("The mayor threatened to cut 5 percent of jobs.", "The mayor"),
    ("The mayor promised raises of 5 percent.", "The mayor"),
    ("The mayor ordered cuts of 5 percent.", OWN),
    ("The mayor cut 5 percent of jobs.", OWN),
    ("The mayor blamed a loss of $5 million on tenants.", "The mayor"),
    ("The mayor warned of losses of $5 million.", "The mayor"),
    ("The mayor acknowledged a loss of $5 million.", "The mayor"),
    ("The mayor argued for a raise of 5 percent.", "The mayor"),
    ("The mayor supports a raise of 5 percent.", "The mayor"),
    ("The mayor suggested a raise of 5 percent.", "The mayor"),
    ("The mayor thinks 5 percent is fair.", "The mayor"),
    ("The mayor found that 5 percent left.", "The mayor"),
    ("The mayor got 5 percent of the vote.", OWN),
    ("The mayor gave tenants 5 percent.", OWN),
    ("The mayor had 5 percent.", OWN),
    ("The mayor's share is 5 percent.", OWN),
    ("The mayor's claim of 5 percent is old.", "The mayor"),
    ("The mayor's lead of 5 percent is gone.", OWN),
    ("The mayor's salary of $5 million is high.", OWN),
    ("The mayor pays her staff $5 million.", OWN),
    ("The mayor reported income of $5 million.", "The mayor"),
    ("The mayor announced 5 new buses.", "The mayor"),
    ("The mayor addressed 500 tenants.", OWN),
    ("The company reported a profit of $5 million.", "The company"),
    ("The company expects a profit of $5 million.", "The company"),
    ("The company is expected to post a profit of $5 million.", OPEN),
    ("Shares are expected to rise 5 percent, Ann Lee said.", "Ann Lee"),
    ("The port rejected a law that effectively blocked Lee's plan to pay 5 percent.", OWN),
    ("The ruling effectively destroyed Mayor Lee's offer of 5 percent.", "Mayor Lee"),
]
# fmt: on


@pytest.mark.parametrize(("sentence", "speaker"), SENTENCES, ids=[each for each, _ in SENTENCES])
def test_an_offer_is_of_who_makes_it(sentence: str, speaker: str) -> None:
    proposal = max(build_draft(sentence).proposals, key=lambda each: each.quote.span.end)
    found = proposal.speaker
    if proposal.manner == "own-voice":
        assert speaker == OWN
    elif proposal.manner is None or found.state == "open":
        assert speaker == OPEN
    else:
        assert speaker in (found.name, found.mention and found.mention.text)
