"""Nouns that speak, nouns that never do, and the titles that stand before a name."""

from __future__ import annotations

from typing import Final

from factcheck.quantity.lexicon.word_lists import split_words

TITLES: Final = split_words(
    """
    mr mr. mrs mrs. ms ms. dr dr. prof prof. professor sen sen. senator senators rep rep.
    reps sens representative gov gov. governor president mayor judge justice chairman
    chairwoman chair chairperson supt supt. superintendent commissioner councilman
    councilwoman councilmember councillor minister secretary attorney lt lt. col col. gen
    gen. general capt capt. captain sgt sgt. sergeant officer chief director spokesman
    spokeswoman spokesperson alderman supervisor sheriff treasurer comptroller controller
    auditor deputy assistant associate vice executive leader trustee member ceo cfo
    congressman congresswoman assemblyman assemblywoman speaker sir dame lord lady king
    queen pope prince princess rev rev. reverend father sister economist analyst author
    principal negotiator former then acting interim prime premier chancellor ambassador
    lawyer manager coach teacher engineer councillors commissioners supervisors trustees
    members mayors governors judges justices directors
    mediator arbitrator clerk detective warden provost pastor bishop archbishop rabbi ombudsman
    pollster strategist coordinator planner consultant researcher scientist biologist
    historian columnist
    """
)

THINGS: Final = split_words(
    """
    poll polls survey surveys study studies report reports data figures numbers statistics
    document documents filing filings records record analysis estimate estimates projection
    projections forecast forecasts paper research review audit results result statement
    letter memo census index release article story account accounts website site lawsuit
    complaint suit indictment affidavit editorial post posts transcript email emails memorandum
    findings evidence chart table map graph average polling tally count exit count
    calculations assessment outlook update bulletin newspaper magazine ad ads advertisement
    flier mailer petition ruling order briefing investigation inquiry model models notice
    summary return returns application tweet outlet brief factsheet spreadsheet ledger
    papers letters audits reviews statements memos articles stories sites lawsuits complaints
    suits affidavits transcripts tables charts maps summaries
    appraisal appraisals valuation valuations ratings rating breakdown campaign tallies analyses ledgers rankings counts
    """
)
"""Things that say, show and find."""

MUTE: Final = split_words(
    """
    law laws statute statutes constitution rule rules code ordinance regulation regulations
    sign signs clock bill act section clause article amendment contract agreement price
    label scripture bible saying proverb legend policy requirement requirements
    """
)
"""Things that say only in a manner of speaking: nobody claims what the law says."""

ROLES: Final = split_words(
    """
    union district company city county state school board council department agency bureau
    office committee commission administration government ministry authority police court
    university college hospital bank fund firm group organization organisation association
    federation foundation institute center centre party campaign team league club church
    management employer employers workers teachers parents students residents officials
    critics supporters opponents advocates activists experts economists analysts researchers
    scientists scholars lawmakers legislators democrats republicans executives investors
    prosecutors lawyers attorneys organizers organisers witnesses voters people aides
    sources negotiators auditors staff spokesman spokeswoman spokesperson official expert
    economist analyst researcher advocate activist critic supporter opponent leader leaders
    director manager owner owners chief mayor governor president superintendent chairman
    chair chairwoman senator congressman congresswoman lawyer attorney prosecutor judge
    auditor treasurer commissioner minister secretary negotiator mediator port railway
    railroad utility operator airline carrier retailer maker manufacturer landlord landlords
    tenants tenant developer contractor contractors nurses nurse doctors doctor professor
    author authors man woman candidate lawmaker farmers drivers captain coalition alliance
    mother father wife husband son daughter sister brother neighbor neighbour founder side sides
    trust society chamber caucus tribe panel task force lobby watchdog newspaper station
    network broadcaster paper times post herald courier tribune gazette pollster pollsters
    insurer insurers regulator regulators inspector inspectors engineer engineers arbitrator
    arbitrators lender lenders veteran veterans firefighter firefighters pilot pilots agents
    officers unions companies agencies districts hospitals counsel accountant accountants
    fact-finder factfinder consultant consultants adviser advisers advisor advisors strategist
    strategists actuary actuaries
    """
)
"""Nouns for those who speak."""

NOBODY: Final = split_words(
    """
    critics opponents supporters observers experts analysts people some many others sources
    everyone nobody someone skeptics sceptics insiders pundits rumors rumours
    """
)
"""Bare plurals that name nobody: who they are is open."""

MADE_BY: Final = split_words(
    """
    compiled released published conducted obtained issued filed commissioned prepared
    collected provided reviewed gathered produced made done taken
    """
)
"""Participles behind a thing that speaks: `data compiled by the bureau`."""
VIEWS: Final = frozenset(["view", "words", "opinion", "telling", "estimation", "eyes", "account"])
"""Nouns behind which somebody owns an opinion: `in Lee's view`."""
OWNED: Final = split_words(
    """
    estimate estimates figure figures projection projections forecast count tally
    calculation response position counterproposal counteroffer package bid calculations
    demand request offer reckoning assessment proposal claim claims assertion pledge promise
    ask counter math prediction announcement warning statement call vow threat suggestion suggestions
    """
)
"""Nouns of figures that somebody owns: `the estimate of`."""
WISHED: Final = split_words(
    """
    demand request offer proposal package bid position response counterproposal counteroffer
    claim claims promise pledge call vow threat suggestion suggestions ask counter
    """
)
"""Of these, nouns of what somebody wants or says, which are no figures: that an offer is long is nobody's claim."""
