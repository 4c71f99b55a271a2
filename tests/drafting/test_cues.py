"""Each construction that says who speaks, with what looks like it and says nothing of the kind."""

from __future__ import annotations

import pytest

from factcheck.drafting.draft import build_draft

OWN, OPEN = "(own voice)", "(open)"

# fmt: off
SENTENCES = [
    ("Ann Lee said rents rose 5 percent.", "Ann Lee"),
    ("Rents rose 5 percent, Ann Lee said.", "Ann Lee"),
    ("Rents rose 5 percent, said Ann Lee, a landlord.", "Ann Lee"),
    ("Rents, Ann Lee said, rose 5 percent.", "Ann Lee"),
    ("Needless to say, rents rose 5 percent.", OWN),
    ("The law says rents may rise 5 percent.", OWN),
    ("Rents are said to have risen 5 percent.", OPEN),
    ("It was reported that rents rose 5 percent.", OPEN),
    ("Rents reportedly rose 5 percent.", OPEN),
    ("Critics claim rents rose 5 percent.", OPEN),
    ("Ann Lee did not say rents rose 5 percent.", OWN),
    ("Ann Lee, president of Tenants United, said rents rose 5 percent.", "Ann Lee"),
    ("Ann Lee, who owns three houses, said rents rose 5 percent.", "Ann Lee"),
    ("The landlord, Ann Lee, said rents rose 5 percent.", "Ann Lee"),
    ("On Monday Ann Lee said rents rose 5 percent.", "Ann Lee"),
    ("Ann Lee on Monday said rents rose 5 percent.", "Ann Lee"),
    ("Ann Lee told reporters that rents rose 5 percent.", "Ann Lee"),
    ("Ann Lee told a crowd of 500 people to go home.", OWN),
    ("Ann Lee blasted the council and said rents rose 5 percent.", "Ann Lee"),
    ("Ann Lee has repeatedly said rents rose 5 percent.", "Ann Lee"),
    ("Ann Lee went on to say rents rose 5 percent.", "Ann Lee"),
    ("According to the census, rents rose 5 percent.", "the census"),
    ("Rents rose 5 percent, according to data compiled by the Rent Bureau.", "data compiled by the Rent Bureau"),
    ("Act according to the 5 percent rule.", OWN),
    ("In Ann Lee's view, rents rose 5 percent.", "Ann Lee"),
    ("By the city's own estimate, rents rose 5 percent.", "the city"),
    ("An estimated 5 percent of tenants moved.", OWN),
    ("The union's estimate of 5 percent is old.", "The union"),
    ("Ann Lee puts it at 5 percent.", "Ann Lee"),
    ("Ann Lee put 5 percent of it away.", OWN),
    ("Exit polls show 5 percent of tenants moved.", "Exit polls"),
    ("Advocates say 5 percent of tenants moved.", "Advocates"),
    ("New data show rents rose 5 percent.", "New data"),
    ("The show drew 5 percent of tenants.", OWN),
    ("Police found 500 bicycles.", OWN),
    ("A study found that rents rose 5 percent.", "A study"),
    ("In a Field Poll, 5 percent of tenants said so.", "a Field Poll"),
    ("The poll surveyed 500 tenants.", OWN),
    ("The Herald, citing two people, reported that rents rose 5 percent.", "two people"),
    ("The union wants a raise of 5 percent.", "The union"),
    ("The union's offer is 59 pages long.", OWN),
    ("The port raised its offer to 5 percent.", "The port"),
    ("The port raised its prices by 5 percent.", OWN),
    ("Ann Lee accused the port of hiding $5 million.", "Ann Lee"),
    ("The union, which had demanded 5 percent, left.", "The union"),
    ("An audit released in March put reserves at $5 million.", "An audit"),
    ("The port has added 500 jobs.", OWN),
    ("Five percent of tenants said they would move, up from 3 percent.", OWN),
    ("Ann Lee boasted 500 followers.", OWN),
    ("Ann Lee is proposing $5 million for houses.", "Ann Lee"),
    ("Voters who want 5 percent more should pay.", OWN),
    ("Ann Lee: “Rents rose 5 percent.”", "Ann Lee"),
    ("“Rents rose 5 percent.”", OPEN),
    ("“Rents rose. They rose 5 percent,” Ann Lee said.", "Ann Lee"),
    ("“Did rents rise 5 percent?” Ann Lee asked.", "Ann Lee"),
    ("''Rents rose 5 percent,'' Ann Lee said.", "Ann Lee"),
    ("The reports show 5 percent was lost.", "The reports"),
    ("Rents rose 5 percent, state records show.", "state records"),
    ("In the Rent Index average of city polls, rents rose 5 percent.", "the Rent Index average of city polls"),
    ("Rents rose 5 percent in a September Field Poll.", "a September Field Poll"),
    ("In a Field Poll the same month, 5 percent of tenants had moved.", "a Field Poll"),
    ("Some 5 percent of people in a recent Field Poll said they would move.", "a recent Field Poll"),
    ("In the 50-city survey, rents rose 5 percent.", "the 50-city survey"),
    ("Rents rose 5 percent in the polls.", OWN),
    ("Rents rose 5 percent in national polls.", OWN),
    ("Rents rose 5 percent, according to a tally by the Rent Bureau.", "a tally by the Rent Bureau"),
    ("Nobody had asked: According to city records, rents rose 5 percent.", "city records"),
    ("The north paid 3 percent; the south paid 4 percent; and the west paid 5 percent, according to city records.", "city records"),
    ("Ann Lee signed, according to city records, becoming owner of 5 percent.", "city records"),
    ("Rents rose 5 percent, according to the “Fair Rents” report.", "the “Fair Rents” report"),
    ("The owners' estimates of losses begin at 5 percent.", "The owners'"),
    ("Ann Lee put her own rent at $500.", "Ann Lee"),
    ("Ann Lee put her pen and $500 on the table.", OWN),
    ("Forbes lists Ann Lee with just under $500.", "Forbes"),
    ("The Herald lists them at $500 each.", "The Herald"),
    ("Ann Lee lists streets, parks and 500 trees.", OWN),
    ("The Rent Bureau has it at 5 percent.", "The Rent Bureau"),
    ("The Rent Bureau has 500 desks.", OWN),
    ("A Field Poll of tenants in May 2015 put support for the plan at 5 percent.", "A Field Poll of tenants"),
    ("The tenant indicated she would pay 5 percent more.", "The tenant"),
    ("The Herald found Tenants United owed 5 percent.", "The Herald"),
    ("The Herald found the door of 500 houses.", OWN),
    ("The count showed Ann Lee had 5 percent.", "The count"),
    ("The board has no tenants and no owners shows it needs 5 percent.", OWN),
    ("News show guests and tenants were 5 percent of those who came.", OWN),
    ("In a letter, Mayor Ann Lee (R) blamed the council and said rents rose 5 percent.", "Ann Lee"),
    ("Ann Lee came late and on Monday announced a raise of 5 percent.", "Ann Lee"),
    ("When the council met, Ann Lee left, insisting rents rose 5 percent.", "Ann Lee"),
    ("Ann Lee sued the city, claiming rents rose 5 percent.", "Ann Lee"),
    ("Records showing rents rose 5 percent were lost.", "Records"),
    ("The council met, with Ann Lee noting that rents rose 5 percent.", "Ann Lee"),
    ("The council met with Ann Lee, raising rents 5 percent.", OWN),
    ("Ann Lee seeks a raise of 5 percent.", "Ann Lee"),
    ("Ann Lee sought to end a tax of 5 percent.", OWN),
    ("Ann Lee reminded the council that rents rose 5 percent.", "Ann Lee"),
    ("Ann Lee continued, “Rents rose 5 percent.”", "Ann Lee"),
    ("An analysis of city records identified 500 cases.", "An analysis of city records"),
    ("The union, which is old, said the reserve holds $500.", "The union"),
    ("The union, quoting a memo, said the reserve holds $500.", "a memo"),
    ("Under the union's latest offer, rents would rise 5 percent.", "the union"),
    ("Under the union's roof, rents rose 5 percent.", OWN),
    ("Ann Lee said that, according to auditors, rents rose 5 percent.", "auditors"),
    ("Ann Lee said that, in Bo Hale's view, rents rose 5 percent.", "Bo Hale"),
    ("Ann Lee said tenants were told by the city that rents rose 5 percent.", "the city"),
    ("Ann Lee disputes the city's figure of 5 percent.", "the city"),
    ("The city's final offer was 5 percent more.", "The city"),
    ("The city's latest proposal includes $500 for each tenant.", "The city"),
    ("The city's latest proposal includes 500 pages.", OWN),
    ("Ann Lee advocates rents of $500.", "Ann Lee"),
    ("Riverside advocates say rents are $500.", "Riverside advocates"),
    ("Recent polls from Field and Ode show a 5 percent rise.", "Recent polls from Field and Ode"),
    ("Ann Lee called it “a rise,” the city paid $500.", OWN),
    ("Ann Lee called it “a rise of 5 percent,” and laughed.", "Ann Lee"),
    ("A paper called “Rents” said rents rose 5 percent.", "A paper"),
    ("Ann Lee described how rents rose 5 percent.", "Ann Lee"),
    ("Transit Workers Local 88 said rents rose 5 percent.", "Transit Workers Local 88"),
    ("Channel 5 put the rise at 5 percent.", "Channel 5"),
    ("Local 88 percent of tenants moved, and 5 percent stayed.", OWN),
    ("Marlow, the largest tenant, has asked us to pay 5 percent.", "Marlow"),
    ("An appraisal for the city in 2023 put the rise at 5 percent.", "An appraisal for the city"),
    ("The Port District now offers 5 percent.", "The Port District"),
    ("The city offered 4 percent; the port has offered 5 percent, the mayor said.", "the port"),
    ("Ann Lee promised 3 buses and hired 5 drivers.", OWN),
    ("4.2 Ann Lee asked that the minutes record a rise of 5 percent.", "Ann Lee"),
    ("AMENDMENT by Ann Lee to withhold 5 percent.", "Ann Lee"),
    ("Moved by Ann Lee that the council spend $5.", "Ann Lee"),
    ("The council was moved by the plight of 5 tenants.", OWN),
    ("Ann Lee supports raising rents to $5.", "Ann Lee"),
    ("The port's pledge last month to add 5 buses is old.", "The port"),
    ("The union's own estimate is $7, and Ann Lee put it at $5.", "Ann Lee"),
    ("Hale recommended 5 percent.", "Hale"),
    ("Circumstances demanded 5 percent more.", OWN),
    ("Ann Lee filed a suit in May alleging that rents rose 5 percent.", "Ann Lee"),
]
# fmt: on


@pytest.mark.parametrize(("sentence", "speaker"), SENTENCES, ids=[each for each, _ in SENTENCES])
def test_a_sentence_says_who_speaks_or_nobody(sentence: str, speaker: str) -> None:
    proposal = max(build_draft(sentence).proposals, key=lambda each: each.quote.span.end)
    found = proposal.speaker
    if proposal.manner == "own-voice":
        assert speaker == OWN
    elif proposal.manner is None or found.state == "open":
        assert speaker == OPEN
    else:
        assert speaker in (found.name, found.mention and found.mention.text)


# fmt: off
PRONOUNS = [
    ("Ann Lee spoke first. She said rents rose 5 percent.", "Ann Lee"),
    ("Ann Lee met Bo Hale. She said rents rose 5 percent.", OPEN),
    ("Union leader Sam Dole, hearing that, laughed. So did Commissioner Beth Hsu. He would accept 5 percent.", OPEN),
    ("Lee's boss left. He said rents rose 5 percent.", OPEN),
    ("He said rents rose 5 percent.", OPEN),
    ("Bo Hale said he expected a rise of 5 percent.", "Bo Hale"),
    ("Mayor Ann Lee came late. The mayor said rents rose 5 percent.", "Ann Lee"),
    ("Chief of Police Ann Lee came. The Chief said rents rose 5 percent.", "Ann Lee"),
    ("Town Manager Ann Lee came. The Town Manager said rents rose 5 percent.", "Ann Lee"),
    ("Councillors Lee, Hale and Dole came. Councillor Lee said rents rose 5 percent.", "Councillor Lee"),
    ("Senators Ann Lee and Bo Hale came. The senator said rents rose 5 percent.", "The senator"),
    ("Ann Lee and her brother Bo Lee came. Lee said rents rose 5 percent.", OPEN),
    ("Mr. Lou came. He said rents rose 5 percent.", "Mr. Lou"),
    ("Mrs. Lee met Bo Hale. He said rents rose 5 percent.", "Bo Hale"),
    ("Mrs. Lee met Mr. Hale. She said rents rose 5 percent.", "Mrs. Lee"),
    ("Mr. Lee and Bo Lee slept. Ann Lee met Bea Hale. She said rents rose 5 percent.", OPEN),
    ("Ms. Lee met Mr. Hale and Mr. Dole. He said rents rose 5 percent.", OPEN),
    ("Deputy City Secretary Ann Lee came. She said rents rose 5 percent.", "Ann Lee"),
    ("Ann Lee, who works at Hale’s Analytics, came. She said rents rose 5 percent.", "Ann Lee"),
    ("United Tenants (UT) met. UT said rents rose 5 percent.", "United Tenants"),
]
# fmt: on


@pytest.mark.parametrize(("text", "speaker"), PRONOUNS, ids=[each for each, _ in PRONOUNS])
def test_a_pronoun_or_an_office_stands_for_one_person_or_is_open(text: str, speaker: str) -> None:
    proposal = build_draft(text).proposals[0]
    assert (proposal.speaker.name if proposal.speaker.state != "open" else OPEN) == speaker


# fmt: off
QUOTES = [
    ("Ann Lee's claim that rents rose 5 percent is old.", "rents rose 5 percent is old"),
    ("Ann Lee noted that rents rose 5 percent and asked whether owners agree.", "rents rose 5 percent"),
    ("Ann Lee noted that rents rose 5 percent, but conceded that owners pay.", "rents rose 5 percent"),
    ("Ann Lee noted that rents rose 5 percent and that owners pay.", "rents rose 5 percent and that owners pay"),
    ("Ann Lee told a tenants' rally that rents rose 5 percent.", "rents rose 5 percent"),
    ("The Herald reported that rents rose 5 percent, citing a clerk.", "rents rose 5 percent"),
    ("The union asks for 5 percent of the rent in each house.", "5 percent of the rent in each house"),
    ("The city, which offers a raise of 5 percent, meets the union.", "a raise of 5 percent"),
    ("The union called the 5 percent offer for tenants “a joke.”", "the 5 percent offer for tenants"),
    ("Ann Lee's call to raise rents to $500 is old.", "to raise rents to $500 is old"),
    ("Ode puts rents at $500, which Ann Lee said was a lie.", "rents at $500"),
    ("Ann Lee, who wants a raise of 5 percent, said she was sorry.", "a raise of 5 percent"),
    ("But rents rose 5 percent, Ann Lee said.", "rents rose 5 percent"),
    ("So far rents rose 5 percent, Ann Lee said.", "So far rents rose 5 percent"),
    ("Forbes says it is $500 and Ode has it at $400.", "it is $500"),
]
# fmt: on


@pytest.mark.parametrize(("sentence", "quote"), QUOTES, ids=[each for each, _ in QUOTES])
def test_the_quote_is_what_is_said_and_no_more(sentence: str, quote: str) -> None:
    proposals = build_draft(sentence).proposals
    assert min(proposals, key=lambda each: each.quote.span.start).quote.span.text == quote
