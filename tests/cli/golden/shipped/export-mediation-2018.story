LAUSD and UTLA, the disputed figures

Two of the five documents are the union's and none is the district's: much of what the district says stands here in the union's words or the press's, and more claims are the union's. Counts of claims, answers and verbatim quotes measure these documents, not the two sides.

Did the meeting of August 2018 bring the two sides closer to a contract?

Austin Beutner (LAUSD), as quoted by Howard Blume, said on or about August 15, 2018: The two leaders found common ground on a number of issues in their meeting. [1] LA Times said on or about August 15, 2018: The superintendent's letter suggests that the meeting was cordial. [1] (Note: The newspaper's reading of the letter; no words of it are quoted for this.) Alex Caputo-Pearl (UTLA), as told by Howard Blume, said on or about August 15, 2018: There is no outline of a deal, and a settlement is not close. [1]

Alex Caputo-Pearl (UTLA) also said: The superintendent's letter gives a wrong picture of the state of negotiations. [1] LA Times said on or about August 15, 2018: The two sides seem to be still far apart. [1]

Alex Caputo-Pearl (UTLA) denies what Austin Beutner (LAUSD) says (The two leaders found common ground on a number of issues in their meeting). [1]

Apart from these answers the editor set the statements side by side; in these documents the speakers do not answer each other.

When could mediation start, and has it been put off?

Austin Beutner (LAUSD), as quoted by Howard Blume, said on or about August 15, 2018: Before the mediation date the superintendent can meet at any time, to agree sooner. [1] (Note: From his letter to the union president.) Alex Caputo-Pearl (UTLA), as quoted by Howard Blume, said on or about August 15, 2018: The letter shows that the district will not follow the law, and that the superintendent means to avoid mediation and to interfere with the union's strike vote. [1] (Note: What he says of the superintendent's purpose is his view, which cannot be checked.)

Alex Caputo-Pearl (UTLA), as told by Howard Blume, said on or about August 15, 2018: The superintendent has resisted the union's efforts to start work with a mediator at once. [1] Alex Caputo-Pearl (UTLA) also said: Mediation could have begun in early August; the district put it off to late September. [1] Alex Caputo-Pearl (UTLA), as quoted by Howard Blume, said on or about August 15, 2018: The district must follow the law in scheduling mediation. [1] LA Times said on or about August 15, 2018: As the two sides are at an impasse, mediation is the next step under California labor law. [1]

Alex Caputo-Pearl (UTLA) objects to what Austin Beutner (LAUSD) says (Before the mediation date the superintendent can meet at any time, to agree sooner). [1]

The figures early August [2018-08-01~/2018-08-10~] and late September [2018-09-21~/2018-09-30~] are not like for like: they differ in session; basis is not stated. Apart from these answers the editor set the statements side by side; in these documents the speakers do not answer each other.

Editor's note: Of the dates, told by one side only: what the district says of the date of mediation is in none of these documents.

Also said

Impasse, meeting and mediation in 2018

UTLA said on or about July 24, 2018: The union declared impasse earlier in the month. [2]

UTLA said on or about July 24, 2018: The union gives the district 48 hours to respond to its package proposal. [2] (Note: Whose last, best and final offer is meant is not clear from the sentence.)

LA Times said on or about August 15, 2018: Superintendent and union president met, and a new offer followed by letter. [1]

LA Times said on or about August 15, 2018: The union's members work without a contract. [1]

LAist said of a proposal by Eric Garcetti (LA mayor's office) on or about January 17, 2019: The mayor offered in August 2018 to mediate. [3] (Note: The year is inferred.)

Sources

1. Howard Blume. What happened when Supt. Austin Beutner met with the teachers union leader? It depends on who you ask. LA Times, about August 15, 2018. To be found by: latimes.com, la-me-edu-beutner-utla-meeting-20180815-story
   - Austin Beutner (LAUSD), quoted by Howard Blume: “We found common ground today on a number of issues”
   - LA Times: “suggested in his letter that the meeting had been cordial”
   - Alex Caputo-Pearl (UTLA), quoted by Howard Blume: “There is not the outline of a deal.”
   - Alex Caputo-Pearl (UTLA), as told by Howard Blume: “quickly responded that a settlement is not close”
   - Alex Caputo-Pearl (UTLA), as told by Howard Blume: “said Beutner mischaracterized the state of negotiations”
   - LA Times: “appear to remain far apart”
   - Austin Beutner (LAUSD), quoted by Howard Blume: “at any time in advance of the mediation date if you feel we can chart a quicker path”
   - Alex Caputo-Pearl (UTLA), quoted by Howard Blume: “they’re not going to follow the law, that he is trying to dodge the mediation question”
   - Alex Caputo-Pearl (UTLA), quoted by Howard Blume: “to interfere with our strike vote”
   - Alex Caputo-Pearl (UTLA), as told by Howard Blume: “has resisted the union’s efforts to begin working immediately with an outside mediator”
   - Alex Caputo-Pearl (UTLA), as told by Howard Blume: “could have begun in early August and the district has delayed a possible first meeting until late September”
   - Alex Caputo-Pearl (UTLA), quoted by Howard Blume: “the district needed to follow the law in scheduling a mediation session”
   - LA Times: “sides at an impasse, bringing in a mediator to assist is the next step under California”
   - LA Times: “met Wednesday with the head of the teachers union”
   - LA Times: “then sent him a new contract offer in a follow-up letter”
   - LA Times: “whose members are working without a contract”
2. UTLA. We demand a 48-hour response from LAUSD. dianeravitch.net, about July 24, 2018. Not printed there: publisher and date (known from: the address of the page), address (known from: host and path in a list of these documents). https://dianeravitch.net/2018/07/24/los-angeles-utla-makes-its-last-best-and-final-offer/
   - UTLA: “When UTLA declared impasse earlier this month”
   - UTLA: “48 hours to respond to UTLA’s package proposal in a last, best and final offer”
3. Unnamed reporter. LA Teachers Went On Strike Monday. Their Union and LAUSD Will Resume Contract Talks Today. LAist, about January 17, 2019. Not printed there: address (known from: host and path in a list of these documents). https://laist.com/news/lausd-teachers-union-will-meet-for-the-first-time-in-a-week-with-the-mayors-help
   - LAist, of a proposal by Eric Garcetti (LA mayor's office): “In August, Garcetti offered to act as a mediator”

Dates: ~ the date is inferred, not printed; about, before a date: inferred, not printed; [date] what the printed words mean.
