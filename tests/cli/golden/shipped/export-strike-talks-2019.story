LAUSD and UTLA, the disputed figures

Two of the five documents are the union's and none is the district's: much of what the district says stands here in the union's words or the press's, and more claims are the union's. Counts of claims, answers and verbatim quotes measure these documents, not the two sides.

Does the district run a deficit, and can it stay solvent?

Austin Beutner (LAUSD), as told by UTLA (an opponent), said on or about July 19, 2018: If things do not change, the district will be no more by 2021. [1] (On “by 2021”: 2021 at the latest; whether a calendar, fiscal or school year is not stated.) District officials (not named) (LAUSD), as told by Howard Blume, said on or about August 15, 2018: The union's whole proposal would raise the annual spending deficit from about $500 million to about $1.3 billion. [2] (Note: “The union's proposal” of the article; that all of it is meant is our reading.)

District officials (not named) (LAUSD) also said: The union's whole proposal would draw the district's reserves down rapidly. [2] (Note: No amount is given; that the whole proposal is meant is our reading.) Austin Beutner (LAUSD), as told by Unnamed reporter of the first strike day, said on or about January 14, 2019: The district is running a deficit. [3]

Unnamed reporter of the first strike day said of a proposal by UTLA between about January 14 and January 15, 2019: The union has made the district an offer, its latest so far. [3] (Note: Of its terms none is printed.) Austin Beutner (LAUSD), as told by Unnamed reporter of the first strike day, said on or about January 14, 2019: The union's latest offer would bankrupt the district. [3] UTLA, as told by Unnamed reporter of the first strike day, said on or about January 14, 2019: The district has repeatedly predicted deficits and ended up with surpluses, and its numbers are not credible. [3]

Arlene Inouye (UTLA), as quoted by Unnamed reporter of the first strike day, said on or about January 14, 2019: The two sides start from different facts, from which it is impossible to negotiate. [3] Eric Garcetti (LA mayor's office), as told by Unnamed reporter, said on or about January 14, 2019: The district may have to commit more money, in the faith that it will be funded later. [4] (Note: The day is that of the press conference reported just before.) LAist said on or about January 17, 2019: On the district's money and administrators' control the two sides differ starkly. [4]

UTLA disputes the credibility of what Austin Beutner (LAUSD) says (The district is running a deficit). [3] (Note: One number is printed before; that the deficit is meant too is our reading.) Austin Beutner (LAUSD) objects to UTLA's proposal (as told by Unnamed reporter of the first strike day: The union has made the district an offer, its latest so far). [3]

No two of 3 figures of 2 kinds of thing are like for like. Apart from these answers the editor set the statements side by side; in these documents the speakers do not answer each other.

Editor's note: The amounts of 2018 are what officials say of the union's whole proposal, and the union's answers of 2019 are not aimed at them; the deficit of 2019 has no amount.

Was the district's offer of more educators and smaller classes before the strike enough?

Unnamed reporter of the first strike day said of a proposal by Austin Beutner (LAUSD) between about January 14 and January 15, 2019: The district offers $130 million to add almost 1,200 educators in schools, and classes smaller by two students in all middle and high schools. [3] (On “$130 million”: Whether for one year, for each year or for all years together is not stated.) (On “two students”: From which class size, and whether every class is meant or the average, is not stated.) Austin Beutner (LAUSD), as quoted by Unnamed reporter of the first strike day, said on or about January 11, 2019: The district's offer of Friday is its last, best and final one. [3]

UTLA, as quoted by Unnamed reporter of the first strike day, said between about January 11 and January 15, 2019: The union rejects the district's final offer as far too little. [3]

UTLA rejects Austin Beutner's (LAUSD) offer (as told by Unnamed reporter of the first strike day: The district offers $130 million to add almost 1,200 educators in schools, and classes smaller by two students in all middle and high schools). [3]

No two of 3 figures are of the same kind of thing. Apart from these answers the editor set the statements side by side; in these documents the speakers do not answer each other.

How far apart were the two sides when the strike began?

Arlene Inouye (UTLA), as told by Unnamed reporter of the first strike day, said on or about January 14, 2019: On many issues the two sides are still far apart. [3] Leadership of the union (not named) (UTLA), as told by Unnamed reporter of the first strike day, said on or about January 14, 2019: Negotiations for a new contract have reached a stalemate. [3] Eric Garcetti (LA mayor's office), as quoted by Unnamed reporter, said on or about January 14, 2019: Materially not a lot separates the two sides, though policy issues are to be confronted. [4] (Note: At a press conference on Monday.)

Eric Garcetti (LA mayor's office), as told by Unnamed reporter, said on or about January 14, 2019: The two sides could come to a resolution soon. [4] LAist said on or about January 17, 2019: The mayor's assessment is at odds with what both sides say in public about class size. [4] LAist also said: On the district's money and administrators' control the two sides differ starkly. [4] Alex Caputo-Pearl (UTLA), as told by Unnamed reporter, said on or about January 16, 2019: The return to talks does not mean that there is a framework for a deal. [4]

Alex Caputo-Pearl (UTLA), as quoted by Unnamed reporter, said on or about January 16, 2019: The union goes into the talks hopefully and approaches them optimistically. [4]

The editor set these statements side by side; in these documents the speakers do not answer each other.

Will there be talks in the first week of the strike, and does the mayor take part in them?

Unnamed reporter of the first strike day said between about January 14 and January 15, 2019: No talks are planned so far for the first week of the strike. [3] Unnamed reporter of the first strike day also said: The union has spoken to the mayor, who does not take part in the negotiations yet. [3] LAist said on or about January 17, 2019: Talks resume on Thursday at noon. [4]

LA mayor's office, as told by Unnamed reporter, said on or about January 16, 2019: Talks resume, and the mayor's staff will facilitate them. [4] (Note: A statement of late Wednesday.)

The editor set these statements side by side; in these documents the speakers do not answer each other.

Editor's note: The earlier report speaks of its own day; the later one announces talks for the Thursday of that week.

Also said

The talks around the strike of 2019

Unnamed reporter of the first strike day said between about January 14 and January 15, 2019: The superintendent made an offer on the Friday before the strike. [3]

Unnamed reporter of the first strike day said of a proposal by Austin Beutner (LAUSD) between about January 14 and January 15, 2019: The superintendent has asked for the governor to step in. [3]

Arlene Inouye (UTLA), as told by Unnamed reporter of the first strike day, said on or about January 14, 2019: The union's bargaining chair hopes that a leader of city or state will step in. [3]

Unnamed reporter of the first strike day said between about January 14 and January 15, 2019: The union's bargaining chair met with the district three times in the week before. [3] (On “three”: Stands in a sentence on what she says, and may be her own count.)

Unnamed reporter of the first strike day said between about January 14 and January 15, 2019: The union's latest offer to the district has 59 pages. [3]

Unnamed reporter of the first strike day said between about January 14 and January 15, 2019: The mayor and the governor have both urged the two sides to negotiate again. [3]

Unnamed reporter of the first strike day said between about January 14 and January 15, 2019: The union's leadership has not called in so many words for the superintendent to resign. [3]

Alex Caputo-Pearl (UTLA), as quoted by Unnamed reporter, said on or about January 16, 2019: There are serious issues of trust in the negotiation. [4] (Note: At a press conference late on Wednesday.)

LAist said on or about January 17, 2019: The two sides meet in person for the first time in almost a week. [4]

LAist said on or about January 17, 2019: The mayor's office has tried in recent days to mediate between the two sides. [4]

LAist said of a proposal by Tony Thurmond (State superintendent's office) on or about January 17, 2019: The state superintendent has offered to assist in negotiations if needed. [4]

Sources

1. UTLA. We demand a 48-hour response from LAUSD. dianeravitch.net, about July 24, 2018. Not printed there: publisher and date (known from: the address of the page), address (known from: host and path in a list of these documents). https://dianeravitch.net/2018/07/24/los-angeles-utla-makes-its-last-best-and-final-offer/
   - Austin Beutner (LAUSD), quoted by UTLA (an opponent): “by 2021 we will be no more.”
   - Austin Beutner (LAUSD), as told by UTLA (an opponent): “if things don’t change”
2. Howard Blume. What happened when Supt. Austin Beutner met with the teachers union leader? It depends on who you ask. LA Times, about August 15, 2018. To be found by: latimes.com, la-me-edu-beutner-utla-meeting-20180815-story
   - District officials (not named) (LAUSD), as told by Howard Blume: “an annual district spending deficit from about $500 million to about $1.3 billion”
   - District officials (not named) (LAUSD), as told by Howard Blume: “rapidly consuming reserves”
3. Unnamed reporter of the first strike day. UTLA's head negotiator says two sides still far apart. Publisher not stated, between about January 14 and January 15, 2019. To be found by: its title; it is thought to come from Spectrum News 1 SoCal. Not printed there: title (known from: a list of these documents)
   - Austin Beutner (LAUSD), as told by Unnamed reporter of the first strike day: “the district is running a deficit”
   - Unnamed reporter of the first strike day, of a proposal by UTLA: “The union’s latest offer to the district”
   - Austin Beutner (LAUSD), as told by Unnamed reporter of the first strike day: “it would bankrupt LAUSD”
   - UTLA, as told by Unnamed reporter of the first strike day: “those numbers are not credible”
   - UTLA, as told by Unnamed reporter of the first strike day: “repeatedly predicted deficits only to end up with surpluses”
   - Arlene Inouye (UTLA), quoted by Unnamed reporter of the first strike day: “We have different facts and you can’t negotiate from that place”
   - Unnamed reporter of the first strike day, of a proposal by Austin Beutner (LAUSD): “$130 million to add almost 1,200 more educators in schools”
   - Unnamed reporter of the first strike day, of a proposal by Austin Beutner (LAUSD): “reduced class sizes by two students in all middle and high schools”
   - Austin Beutner (LAUSD), quoted by Unnamed reporter of the first strike day: “last, best and final”
   - UTLA, quoted by Unnamed reporter of the first strike day: “woefully inadequate”
   - Arlene Inouye (UTLA), as told by Unnamed reporter of the first strike day: “the two sides are still far apart on many issues”
   - Leadership of the union (not named) (UTLA), as told by Unnamed reporter of the first strike day: “the two sides have reached a stalemate in negotiations”
   - Unnamed reporter of the first strike day: “no talks are planned for this week”
   - Unnamed reporter of the first strike day: “While UTLA has spoken to Mayor Eric Garcetti, he has yet to get in the negotiating room”
   - Unnamed reporter of the first strike day: “On Friday, Beutner made what he called”
   - Unnamed reporter of the first strike day, of a proposal by Austin Beutner (LAUSD): “asked for Governor Gavin Newsom to step in”
   - Arlene Inouye (UTLA), as told by Unnamed reporter of the first strike day: “she hoped a third party – such as another city or state leader – would step in”
   - Unnamed reporter of the first strike day: “she met with LAUSD officials three times last week”
   - Unnamed reporter of the first strike day: “latest offer to the district is 59 pages”
   - Unnamed reporter of the first strike day: “urged both sides to get back to negotiating”
   - Unnamed reporter of the first strike day: “has not explicitly called for the superintendent of Los Angeles Unified School District to resign”
4. Unnamed reporter. LA Teachers Went On Strike Monday. Their Union and LAUSD Will Resume Contract Talks Today. LAist, about January 17, 2019. Not printed there: address (known from: host and path in a list of these documents). https://laist.com/news/lausd-teachers-union-will-meet-for-the-first-time-in-a-week-with-the-mayors-help
   - Eric Garcetti (LA mayor's office), as told by Unnamed reporter: “may have to commit more funds than what they're currently proposing”
   - Eric Garcetti (LA mayor's office), quoted by Unnamed reporter: “maybe not a leap of faith, but at least a hop of faith”
   - LAist: “starkly contrasting ideas about how much money the district has to spend”
   - LAist: “how much control district administrators ought to have”
   - Eric Garcetti (LA mayor's office), quoted by Unnamed reporter: “not a lot separates us materially”
   - Eric Garcetti (LA mayor's office), quoted by Unnamed reporter: “We have some policy issues to confront”
   - Eric Garcetti (LA mayor's office), quoted by Unnamed reporter: “not talking very far away from each other”
   - Eric Garcetti (LA mayor's office), as told by Unnamed reporter: “he felt the two sides could come to a resolution "soon."”
   - LAist: “at odds with UTLA's and LAUSD's public statements around the central issue of class size”
   - Alex Caputo-Pearl (UTLA), as told by Unnamed reporter: “does not mean a framework for a deal is now in place”
   - Alex Caputo-Pearl (UTLA), quoted by Unnamed reporter: “We're going to go in hopefully”
   - Alex Caputo-Pearl (UTLA), quoted by Unnamed reporter: “we're going to approach that optimistically”
   - LAist: “Thursday's talks are scheduled to begin at noon at L.A. City Hall.”
   - LA mayor's office, as told by Unnamed reporter: “mayor's staff will facilitate the talks”
   - Alex Caputo-Pearl (UTLA), quoted by Unnamed reporter: “there are serious trust issues”
   - LAist: “the first time in almost a week the two sides have met in-person”
   - LAist: “quietly talking to both sides, attempting to act as an intermediary”
   - LAist, of a proposal by Tony Thurmond (State superintendent's office): “has also offered to assist in negotiations if needed”

Dates: about, before a date: inferred, not printed.
