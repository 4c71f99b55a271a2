LAUSD and UTLA, the disputed figures

Two of the five documents are the union's and none is the district's: much of what the district says stands here in the union's words or the press's, and more claims are the union's. Counts of claims, answers and verbatim quotes measure these documents, not the two sides.

Must the district keep $1.9 billion in reserve?

Austin Beutner (LAUSD), as told by Unnamed reporter of the first strike day, said on or about January 14, 2019: The district must keep $1.9 billion in reserve to stay solvent in the future. [1] UTLA, as told by Unnamed reporter of the first strike day, said on or about January 14, 2019: The district has repeatedly predicted deficits and ended up with surpluses, and its numbers are not credible. [1]

UTLA disputes the credibility of $1.9 billion (Austin Beutner, LAUSD). [1]

Does the district run a deficit, and can it stay solvent?

Austin Beutner (LAUSD), as told by UTLA (an opponent), said on or about July 19, 2018: If things do not change, the district will be no more by 2021. [2] (On “by 2021”: 2021 at the latest; whether a calendar, fiscal or school year is not stated.) District officials (not named) (LAUSD), as told by Howard Blume, said on or about August 15, 2018: The union's whole proposal would raise the annual spending deficit from about $500 million to about $1.3 billion. [3] (Note: “The union's proposal” of the article; that all of it is meant is our reading.)

District officials (not named) (LAUSD) also said: The union's whole proposal would draw the district's reserves down rapidly. [3] (Note: No amount is given; that the whole proposal is meant is our reading.) Austin Beutner (LAUSD), as told by Unnamed reporter of the first strike day, said on or about January 14, 2019: The district is running a deficit. [1]

Unnamed reporter of the first strike day said of a proposal by UTLA between about January 14 and January 15, 2019: The union has made the district an offer, its latest so far. [1] (Note: Of its terms none is printed.) Austin Beutner (LAUSD), as told by Unnamed reporter of the first strike day, said on or about January 14, 2019: The union's latest offer would bankrupt the district. [1] UTLA, as told by Unnamed reporter of the first strike day, said on or about January 14, 2019: The district has repeatedly predicted deficits and ended up with surpluses, and its numbers are not credible. [1]

Arlene Inouye (UTLA), as quoted by Unnamed reporter of the first strike day, said on or about January 14, 2019: The two sides start from different facts, from which it is impossible to negotiate. [1] Eric Garcetti (LA mayor's office), as told by Unnamed reporter, said on or about January 14, 2019: The district may have to commit more money, in the faith that it will be funded later. [4] (Note: The day is that of the press conference reported just before.) LAist said on or about January 17, 2019: On the district's money and administrators' control the two sides differ starkly. [4]

UTLA disputes the credibility of what Austin Beutner (LAUSD) says (The district is running a deficit). [1] (Note: One number is printed before; that the deficit is meant too is our reading.) Austin Beutner (LAUSD) objects to UTLA's proposal (as told by Unnamed reporter of the first strike day: The union has made the district an offer, its latest so far). [1]

No two of 3 figures of 2 kinds of thing are like for like. Apart from these answers the editor set the statements side by side; in these documents the speakers do not answer each other.

Editor's note: The amounts of 2018 are what officials say of the union's whole proposal, and the union's answers of 2019 are not aimed at them; the deficit of 2019 has no amount.

Can the district commit to more counselors and other support staff?

LAUSD, as told by UTLA (an opponent), said on or about October 12, 2022: Students need smaller classes and more counselors and other support staff. [5] UTLA said on or about October 13, 2022: The union demands more student support and lower ratios of students to support staff. [5] (Note: Ratios of what to what is not printed; the words before them are of support staff.) LAUSD, as told by UTLA (an opponent), said on or about October 12, 2022: The district cannot hire enough people to fill support positions. [5]

UTLA said on or about October 13, 2022: The district refuses pay and conditions proposed to attract and retain more staff. [5] UTLA also said: The union demands 20% more salary. [5] (On “20%”: Over how many years and in how many steps is not stated.)

UTLA also said: The district refuses to act and to lower the ratios of students to support staff. [5] (Note: Ratios of what to what is not printed; the words before them are of support staff.) UTLA also said: The district has $3.4 billion in reserves. [5]

LAUSD, as told by UTLA, objects to what UTLA says (The union demands more student support and lower ratios of students to support staff). [5] UTLA objects to what LAUSD says (as told by UTLA: The district cannot hire enough people to fill support positions). [5]

The figures 20% and $3.4 billion are not like for like: they are not the same kind of thing. Apart from these answers the editor set the statements side by side; in these documents the speakers do not answer each other.

Editor's note: Told by one side only: what the district says is known here only as the union reports it. The union says that the district refuses to act despite $3.4 billion in reserves; no answer of the district to that is in these documents.

The district's reserves, $1.9 billion and $3.4 billion

Austin Beutner (LAUSD), as told by Unnamed reporter of the first strike day, said on or about January 14, 2019: The district must keep $1.9 billion in reserve to stay solvent in the future. [1] UTLA said on or about October 13, 2022: The district has $3.4 billion in reserves. [5]

These figures are often set side by side, but they are not two answers to one question. The first is what the superintendent said in January 2019 must be kept to stay solvent, the second what the union said in October 2022 was held: 45 months and two meanings apart.

Editor's note: Neither document gives the day of a balance or says which funds are counted.

Sources

1. Unnamed reporter of the first strike day. UTLA's head negotiator says two sides still far apart. Publisher not stated, between about January 14 and January 15, 2019. To be found by: its title; it is thought to come from Spectrum News 1 SoCal. Not printed there: title (known from: a list of these documents)
   - Austin Beutner (LAUSD), as told by Unnamed reporter of the first strike day: “needs to keep $1.9 billion in reserves to stay solvent in the future”
   - UTLA, as told by Unnamed reporter of the first strike day: “those numbers are not credible”
   - UTLA, as told by Unnamed reporter of the first strike day: “repeatedly predicted deficits only to end up with surpluses”
   - Austin Beutner (LAUSD), as told by Unnamed reporter of the first strike day: “the district is running a deficit”
   - Unnamed reporter of the first strike day, of a proposal by UTLA: “The union’s latest offer to the district”
   - Austin Beutner (LAUSD), as told by Unnamed reporter of the first strike day: “it would bankrupt LAUSD”
   - Arlene Inouye (UTLA), quoted by Unnamed reporter of the first strike day: “We have different facts and you can’t negotiate from that place”
2. UTLA. We demand a 48-hour response from LAUSD. dianeravitch.net, about July 24, 2018. Not printed there: publisher and date (known from: the address of the page), address (known from: host and path in a list of these documents). https://dianeravitch.net/2018/07/24/los-angeles-utla-makes-its-last-best-and-final-offer/
   - Austin Beutner (LAUSD), quoted by UTLA (an opponent): “by 2021 we will be no more.”
   - Austin Beutner (LAUSD), as told by UTLA (an opponent): “if things don’t change”
3. Howard Blume. What happened when Supt. Austin Beutner met with the teachers union leader? It depends on who you ask. LA Times, about August 15, 2018. To be found by: latimes.com, la-me-edu-beutner-utla-meeting-20180815-story
   - District officials (not named) (LAUSD), as told by Howard Blume: “an annual district spending deficit from about $500 million to about $1.3 billion”
   - District officials (not named) (LAUSD), as told by Howard Blume: “rapidly consuming reserves”
4. Unnamed reporter. LA Teachers Went On Strike Monday. Their Union and LAUSD Will Resume Contract Talks Today. LAist, about January 17, 2019. Not printed there: address (known from: host and path in a list of these documents). https://laist.com/news/lausd-teachers-union-will-meet-for-the-first-time-in-a-week-with-the-mayors-help
   - Eric Garcetti (LA mayor's office), as told by Unnamed reporter: “may have to commit more funds than what they're currently proposing”
   - Eric Garcetti (LA mayor's office), quoted by Unnamed reporter: “maybe not a leap of faith, but at least a hop of faith”
   - LAist: “starkly contrasting ideas about how much money the district has to spend”
   - LAist: “how much control district administrators ought to have”
5. Bargaining: LAUSD admits crisis but refuses to take action. UTLA, about October 13, 2022. To be found by: utla.net, "Bargaining: LAUSD admits crisis but refuses to take action". Not printed there: title and date (known from: a list of these documents)
   - LAUSD, as told by UTLA (an opponent): “students need lower class sizes and more counselors”
   - UTLA: “Smaller Class Sizes and More Student Support”
   - UTLA: “lower ratios in the contract”
   - LAUSD, as told by UTLA (an opponent): “said they can’t hire enough people to fill the positions”
   - UTLA: “admitting there is a shortage crisis yet refuses to do anything about it”
   - UTLA: “our proposals to improve working conditions to attract and retain more staff”
   - UTLA: “our 20% salary demand”
   - UTLA: “but they refuse to take action”
   - UTLA: “they refuse to agree to lower ratios in the contract”
   - UTLA: “despite having $3.4 billion in reserves”

Dates: about, before a date: inferred, not printed.
