"""In an organisation's own document a figure of somebody else is open where no cue names him, and never the publisher's."""

from __future__ import annotations

import pytest

from factcheck.drafting.draft import build_draft
from factcheck.drafting.proposal import Proposal, Setting

RELEASE = Setting(kind="press-release", publisher_name="Oak Hill Riders")
OWN = "Oak Hill Riders"
# fmt: off
OTHERS = [
    # the sentence, and the words for whoever gives its last figure
    ("The city's engineer counted 310 cracked panels.", "The city's engineer"),
    ("The arbitrator found 12 violations.", "The arbitrator"),
    ("An independent appraisal valued the hall at $3.4 million.", "An independent appraisal"),
    ("The Provincial Auditor, looking at the same books, arrived at a loss of $94.", "The Provincial Auditor"),
    ("Professor Ines Calloway went through the filings for us and turned up $3.3 million.", "Professor Ines Calloway"),
    ("Our auditor signed off on $5.5 million.", "Our auditor"),
    ("The factfinder gave weight to neither and landed on 5 percent.", "The factfinder"),
    ("The landlords' lobby is after 7.5 percent.", "The landlords' lobby"),
    ("The association would go further and has pressed for 15 teachers.", "The association"),
    ("The accreditor likes to see 60 days of spending.", "The accreditor"),
    ("The utility is asking regulators for 9.9 percent.", "The utility"),
    ("Management has floated 2 percent.", "Management"),
    ("The union's flyers speak of 11 patients to one nurse.", "The union's flyers"),
    ("The league's mailer screams of a 40 percent tax hike.", "The league's mailer"),
    ("The agency's security chief only owns up to 140 assaults.", "The agency's security chief"),
    ("Management moved a little: from 1.5 percent to 2 percent.", "Management"),
    ("The federation opened at 9.5 percent and has since come down to 7 percent.", "The federation"),
    ("The federation is more hopeful, at 1 percent.", "The federation"),
    ("The city manager is confident that 80 percent of the potholes will be filled.", "The city manager"),
    ("On buses, the contractor is on record with 12 minutes.", "the contractor"),
    ("The leader of the council has $50,000 in mind.", "The leader of the council"),
    ("The Utility Commission, which counts only breaks that close a road, has us down for 23 breaks.", "The Utility Commission"),
    ("The Senate budget has $12 million for it.", "The Senate budget"),
    ("Your staff's briefing paper uses 11 months.", "Your staff's briefing paper"),
    ("A study commissioned by the airport set the noise at 65 decibels.", "A study"),
    ("The police estimate was 4,000 people.", "The police estimate"),
    ("The governor's target is 98 percent.", "The governor"),
    ("The employer's last word was 2.5 percent.", "The employer"),
    ("The federal mediator's suggestion, which we accepted, was 16 percent.", "The federal mediator"),
    ("The Daily Ledger's headline number, $11 million, was wrong.", "The Daily Ledger"),
    ("To hear the mayor tell it, the bridge will open in 24 months.", "the mayor"),
    ("As the treasurer sees it, $700,000 is gone.", "the treasurer"),
    ("There were 88 evictions in May, as tallied by the court clerk.", "the court clerk"),
    ("In the view of the guild's expert that number ought to be 31.", "the view"),
    ("In the inspector's log, the number of open violations stood at 64 on May 1.", "the inspector's log"),
    ("What the city calls a surplus of $8 million is owed to pensioners.", "the city"),
    ("The growth is assumed to reach 30 percent.", "assumed"),
    ("Some in the industry talk of 15 percent.", "Some in the industry"),
    ("Estimates run from $3 million to $9 million.", "Estimates"),
    ("The so-called savings of $2 million never came.", None),
    ("The hospital came back on Monday with 3.25 percent.", "The hospital"),
    ("Our surveyor, Mr Ainsley, made it $2.1 million in June.", "Mr Ainsley"),
    ("The airline has since softened that to 6 percent.", "The airline"),
    ("The tax assessor carries the property at $5.6 million.", "The tax assessor"),
    ("When pressed, the engineer went as low as 18 plots.", "the engineer"),
    ("The farmworkers' center is preparing for 500 pickers to go without work.", "The farmworkers' center"),
    ("The extension service, with stations in the hills, is closer to our figure at 28 percent.", "The extension service"),
    ("As of Friday the superintendent was down to 3 schools.", "the superintendent"),
    ("The operators' union has a list of 134 assaults.", "The operators' union"),
    ("Going by the county's health atlas, 140 children there have asthma.", "the county's health atlas"),
    ("If you believe the county executive, the stadium pays for itself in 9 years.", "you"),
    ("A more cautious reading, by the college's business school, comes out nearer $1.2 million.", "the college's business school"),
    ("What the ministry regards as safe is 0.1 nanograms.", "the ministry"),
    ("The figure being thrown around is $30 million.", "The figure"),
    ("The district's last offer was a raise of 2 percent.", "The district"),
    ("Department records we obtained show an average of 40 minutes.", "Department records"),
    ("The union of firefighters gives a different number, 50 minutes, for the rush hour.", "The union of firefighters"),
    ("The mayor is prepared to spend up to $600,000.", "The mayor"),
    ("Her housing director now hopes for 600 homes.", "Her housing director"),
    ("The fire marshal would allow 52 beds.", "The fire marshal"),
    ("An engineer who looked at it for us thinks repairs will run to $400,000.", "An engineer"),
    ("The industry pays for ads that speak of $900 a year.", "ads"),
    ("Officially, 2,900 people are homeless in the county.", None),
    ("The consumer group reckons with $20 million.", "The consumer group"),
    ("Rumor has it that 4 schools will close.", None),
    ("Riders United polled its members and 68 percent stand with us.", "Riders United"),
    ("The sponsor pegged attendance at 12,000; the marshal stopped counting at 9,000 people.", None),
    ("The police put us at 250, and our marshals handed out 520 badges.", None),
    ("The union says the cost is $2, and the chamber is bracing for $3.", "the chamber"),
]
OURS = [
    # sentences whose last figure is the publisher's
    "We counted 1,140 visits in one week.",
    "Our meter says 1,240 gallons.",
    "The developer contributed as much as $5 million.",
    "The town hired 40 clerks at $22 an hour.",
    "The manager presented bids for the bridge: Harrow Construction at $2.35 million.",
    "The poll was based on a phone call to 1,704 adults.",
    "The plan would close 60 beds.",
    "The yield on the 10-year Treasury note fell to 1.45 percent from 1.51 percent.",
    "The hospital opened with 40 beds.",
    "The mayor came with 40 clerks.",
    "Consultants are budgeted at $8.1 million.",
    "Valley Farm Credit has already written down $14 million in loans.",
    "The housing authority has 5,100 names on its waiting list.",
    "The mayor is ready to talk, and the federal grant of $2 million would be repaid.",
    "Our records for the past 90 days show an average of 52 patients.",
    "Our survey of 900 members found that 610 members rent.",
    "Our figure, once the lease is counted, is $212,000.",
    "Our members' count came to 28 pupils.",
    "The Riders found 310 cracked panels.",
    "The city cut 45 positions in 2023.",
    "The county spends $14 million on overtime.",
    "The landlord bought the building for $7 million in 2018.",
    "The council approved $3 million for repairs in June.",
    "The city manager met with 40 tenants.",
    "The district fell to 4,000 students.",
    "The mayor, as we said, took home $212,000 last year.",
    "The report was published 40 days late.",
    "Last year he promised 50 drivers and hired 12.",
    "After the port asked for bids, 80 firms applied.",
    "The mayor called off a $54 million sale.",
    "The campaign paid $35,458 in rent.",
    "Matching funds came to $22 million.",
    "The jobless rate ticked down to 5 percent.",
    "The police say it is 4,000 people; we brought 9,500 people.",
]
# fmt: on


def find_last(sentence: str) -> Proposal:
    """Return the proposal of the last figure of a sentence."""
    proposals = build_draft(sentence, RELEASE).proposals
    return max(proposals, key=lambda each: each.figures[-1].span.start)


@pytest.mark.parametrize(("sentence", "beside"), OTHERS, ids=[each for each, _ in OTHERS])
def test_what_somebody_else_counts_says_or_wants_is_open(sentence: str, beside: str | None) -> None:
    proposal = find_last(sentence)
    speaker = proposal.speaker
    mention = None if speaker.mention is None else speaker.mention.text
    assert (speaker.state, proposal.manner, mention) == ("open", None, beside)


@pytest.mark.parametrize("sentence", OURS)
def test_what_others_do_is_told_by_the_publisher(sentence: str) -> None:
    proposal = find_last(sentence)
    assert (proposal.speaker.state, proposal.speaker.name, proposal.manner) == (
        "document",
        OWN,
        "verbatim",
    )


@pytest.mark.parametrize("name", ["OHR", "Oak Hill Riders"])
def test_a_team_of_the_publisher_speaks_for_it(name: str) -> None:
    sentence = "The OHR bargaining team deemed this low and gave the city 48 hours."
    setting = Setting(kind="press-release", publisher_name=name)
    (proposal,) = build_draft(sentence, setting).proposals
    assert (proposal.speaker.state, proposal.speaker.name) == ("document", name)


def test_the_publisher_is_a_candidate_besides() -> None:
    (proposal,) = build_draft("The city's engineer counted 310 panels.", RELEASE).proposals
    assert [(each.name, each.because) for each in proposal.speaker.candidates] == [
        ("The city's engineer", "the words beside the cue"),
        (OWN, "whose words the text is"),
    ]


def test_a_figure_of_ours_and_one_of_others_are_two_proposals() -> None:
    sentence = (
        "Fares rise 3 percent, against 19 percent elsewhere as tallied by the state hospital board."
    )
    found = {
        each.quote.span.text: each.speaker.state
        for each in build_draft(sentence, RELEASE).proposals
    }
    assert found == {
        sentence.removesuffix("."): "document",
        sentence.removesuffix(".").removeprefix("Fares rise 3 percent, "): "open",
    }
