LAUSD and UTLA, the disputed figures

Two of the five documents are the union's and none is the district's: much of what the district says stands here in the union's words or the press's, and more claims are the union's. Counts of claims, answers and verbatim quotes measure these documents, not the two sides.

UTLA's size and the strike, 35,000 and 30,000

UTLA said on or about July 24, 2018: UTLA represents more than 35,000 people who work in district and charter schools. [1] LAist said on or about January 17, 2019: UTLA has 30,000 members, who have been on strike since Monday. [2] (Note: The article makes members and strikers one number.) Unnamed reporter of the first strike day said between about January 14 and January 15, 2019: About 30,000 teachers have walked off the job. [3]

These figures are often set side by side, but they are not two answers to one question. Whom a union represents, who is its member and who is on strike are three counts.

Editor's note: The union says that it represents more than 35,000 teachers and health and human services professionals in district and charter schools; one document counts teachers on strike, one members, and neither says of which schools.

Also said

Union membership and the strike

UTLA said on or about July 24, 2018: UTLA is the second largest teachers' union local in the nation. [1] (On “second”: Whether members or those represented are counted is not stated.)

LA Times said on or about August 15, 2018: If members authorize a strike, the union's leaders can call it without asking them again. [4]

LA Times said on or about August 15, 2018: The union has scheduled a vote on authorizing a strike for later in the month. The figure as printed is later this month [about August 2018] (Strike authorization vote). [4]

Unnamed reporter of the first strike day said between about January 14 and January 15, 2019: Hundreds of thousands of students are out of class. [3]

Sources

1. UTLA. We demand a 48-hour response from LAUSD. dianeravitch.net, about July 24, 2018. Not printed there: publisher and date (known from: the address of the page), address (known from: host and path in a list of these documents). https://dianeravitch.net/2018/07/24/los-angeles-utla-makes-its-last-best-and-final-offer/
   - UTLA: “more than 35,000 teachers and health & human services professionals in district and charter”
   - UTLA: “the nation’s second-largest teachers’ union local”
2. Unnamed reporter. LA Teachers Went On Strike Monday. Their Union and LAUSD Will Resume Contract Talks Today. LAist, about January 17, 2019. Not printed there: address (known from: host and path in a list of these documents). https://laist.com/news/lausd-teachers-union-will-meet-for-the-first-time-in-a-week-with-the-mayors-help
   - LAist: “whose 30,000 members have been on strike since Monday”
3. Unnamed reporter of the first strike day. UTLA's head negotiator says two sides still far apart. Publisher not stated, between about January 14 and January 15, 2019. To be found by: its title; it is thought to come from Spectrum News 1 SoCal. Not printed there: title (known from: a list of these documents)
   - Unnamed reporter of the first strike day: “about 30,000 teachers have walked off the job”
   - Unnamed reporter of the first strike day: “hundreds of thousands of students are now out of class”
4. Howard Blume. What happened when Supt. Austin Beutner met with the teachers union leader? It depends on who you ask. LA Times, about August 15, 2018. To be found by: latimes.com, la-me-edu-beutner-utla-meeting-20180815-story
   - LA Times: “vote to authorize a strike, union leaders could call a strike without going back to them”
   - LA Times: “scheduled a strike authorization vote later this month”

Dates: about, before a date: inferred, not printed.
