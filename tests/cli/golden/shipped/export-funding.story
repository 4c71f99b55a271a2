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

What do two readers say of the rank of California's economy in the world?

Commenter on the sixth largest economy (not named) said on or after about July 24, 2018: California has the sixth largest economy in the world. [5] Commenter on the fifth largest economy (not named) said on or after about July 24, 2018: California has the fifth largest economy, having just passed the United Kingdom. [5]

Commenter on the fifth largest economy (not named) denies what Commenter on the sixth largest economy (not named) says (California has the sixth largest economy in the world). [5]

Whether the figures sixth and fifth are like for like cannot be told: moment and total are not stated.

Editor's note: Two readers' comments; neither names a year or a source, and the second says that the place changed a short while ago.

Also said

School funding and California's wealth

UTLA said on or about July 24, 2018: California ranks 43rd of the 50 states in per-pupil funding. The figure as printed is 43 out of 50 (California's rank among the states in per-pupil funding). [1] (On “43 out of 50”: Neither the year nor the author of the ranking is stated.)

UTLA said on or about July 24, 2018: California is the richest state of the nation. [1] (Note: By which measure of wealth, and as of when, is not stated; no rank is printed.)

Nick Melvoin (LAUSD), as told by Unnamed reporter, said on or about January 16, 2019: The school board's vice president hopes that the mayor will support a tax package. [4]

LAist said on or about January 17, 2019: School board members considered a parcel tax in July 2018 and dropped it after polls. [4] (Note: The year is inferred; the polling numbers are not given.)

Sources

1. UTLA. We demand a 48-hour response from LAUSD. dianeravitch.net, about July 24, 2018. Not printed there: publisher and date (known from: the address of the page), address (known from: host and path in a list of these documents). https://dianeravitch.net/2018/07/24/los-angeles-utla-makes-its-last-best-and-final-offer/
   - Austin Beutner (LAUSD), quoted by UTLA (an opponent): “by 2021 we will be no more.”
   - Austin Beutner (LAUSD), as told by UTLA (an opponent): “if things don’t change”
   - UTLA: “ranks 43 out of 50 in per-pupil funding”
   - UTLA: “California is the richest state in the nation”
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
4. Unnamed reporter. LA Teachers Went On Strike Monday. Their Union and LAUSD Will Resume Contract Talks Today. LAist, about January 17, 2019. Not printed there: address (known from: host and path in a list of these documents). https://laist.com/news/lausd-teachers-union-will-meet-for-the-first-time-in-a-week-with-the-mayors-help
   - Eric Garcetti (LA mayor's office), as told by Unnamed reporter: “may have to commit more funds than what they're currently proposing”
   - Eric Garcetti (LA mayor's office), quoted by Unnamed reporter: “maybe not a leap of faith, but at least a hop of faith”
   - LAist: “starkly contrasting ideas about how much money the district has to spend”
   - LAist: “how much control district administrators ought to have”
   - Nick Melvoin (LAUSD), as told by Unnamed reporter: “hopes of winning his support for some kind of tax package to benefit LAUSD”
   - LAist: “Last July, school board members toyed with the idea of putting a parcel tax”
   - LAist: “backed away when polling numbers suggested the measure might not pass”
5. Readers' comments below the reposted release. dianeravitch.net, on or after about July 24, 2018. Not printed there: title (known from: no document, the words are ours), publisher (known from: the address of the page)
   - Commenter on the sixth largest economy (not named): “the sixth largest economy in the whole world”
   - Commenter on the fifth largest economy (not named): “Fifth largest economy. We just surpassed the U.K.”

Dates: about, before a date: inferred, not printed.
