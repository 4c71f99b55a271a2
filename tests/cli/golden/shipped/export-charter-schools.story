LAUSD and UTLA, the disputed figures

Two of the five documents are the union's and none is the district's: much of what the district says stands here in the union's words or the press's, and more claims are the union's. Counts of claims, answers and verbatim quotes measure these documents, not the two sides.

Does the growth of charter schools cost the district money, how much, and how much does that matter?

UTLA said on or about July 24, 2018: The district loses $590 million each year to the growth of charter schools. [1] (On “$590 million”: How the amount was worked out, and from which years, is not stated.) UTLA also said: The loss to the growth of charter schools amounts to $4,950 per student per year. [1] (On “$4,950 per student per year”: By how many students, and which, the loss is divided is not stated.)

Austin Beutner (LAUSD), as told by UTLA (an opponent), said on or before about July 24, 2018: The loss to charter schools is a distraction and not a real concern. [1] (Note: The paragraph before is on a forum of July 19; whether he said this there is not stated.) Alex Caputo-Pearl (UTLA), as quoted by UTLA, said on or about July 24, 2018: The loss to charter schools is much more than a distraction. [1] Alex Caputo-Pearl (UTLA) also said: The loss takes resources from students; the money could pay for more staff and arts. [1]

LA Times said on or about August 15, 2018: Charter schools and the district compete for students and the money that goes with them. [2]

Austin Beutner (LAUSD), as told by UTLA, calls beside the point $590 million (UTLA). [1] (Note: He spoke before the release; that he answers these $590 million is the union's account.) Alex Caputo-Pearl (UTLA) denies what Austin Beutner (LAUSD) says (as told by UTLA: The loss to charter schools is a distraction and not a real concern). [1]

The figures $590 million and $4,950 per student per year are not like for like: they are not the same kind of thing. Apart from these answers the editor set the statements side by side; in these documents the speakers do not answer each other.

Editor's note: Told by one side only: the superintendent's words are known here only as the union reports them, and he is not shown to accept or to deny the amount. No document gives the district's own account.

A deficit of $500 million and a loss of $590 million

District officials (not named) (LAUSD), as told by Howard Blume, said on or about August 15, 2018: The union's whole proposal would raise the annual spending deficit from about $500 million to about $1.3 billion. [2] (Note: “The union's proposal” of the article; that all of it is meant is our reading.) UTLA said on or about July 24, 2018: The district loses $590 million each year to the growth of charter schools. [1] (On “$590 million”: How the amount was worked out, and from which years, is not stated.)

These figures are often set side by side, but they are not two answers to one question. The first is the district's deficit as its officials put it, the second a loss to charter schools as the union puts it; no document says that one explains the other.

Also said

Charter schools and the district's money

UTLA said on or about July 24, 2018: The district refuses to deal with the loss to charter schools. [1]

LA Times said on or about August 15, 2018: Most independently operated charter schools are not unionized. [2]

Computed by the editor; in parentheses: as far as the printed digits leave open

- Number of students that $590 million at $4,950 each comes to: about 119,000 students (118,000 to 120,400) = $590 million / $4,950 per student per year. Printed nowhere; by which students the loss is divided is not stated.

Sources

1. UTLA. We demand a 48-hour response from LAUSD. dianeravitch.net, about July 24, 2018. Not printed there: publisher and date (known from: the address of the page), address (known from: host and path in a list of these documents). https://dianeravitch.net/2018/07/24/los-angeles-utla-makes-its-last-best-and-final-offer/
   - UTLA: “$590 million lost to the unchecked expansion of charter schools each year”
   - UTLA: “amounts to $4,950 per student per year”
   - Austin Beutner (LAUSD), quoted by UTLA (an opponent): “distracting shiny ball”
   - Austin Beutner (LAUSD), as told by UTLA (an opponent): “and not a real concern”
   - Alex Caputo-Pearl (UTLA), quoted by UTLA: “much, much more than a ‘distracting shiny ball,’”
   - Alex Caputo-Pearl (UTLA), quoted by UTLA: “robbing our students of educational resources and programs”
   - Alex Caputo-Pearl (UTLA), quoted by UTLA: “That funding could mean more nurses, more librarians, more counselors”
   - UTLA: “LAUSD refuses to address the $590 million lost”
2. Howard Blume. What happened when Supt. Austin Beutner met with the teachers union leader? It depends on who you ask. LA Times, about August 15, 2018. To be found by: latimes.com, la-me-edu-beutner-utla-meeting-20180815-story
   - LA Times: “Charters compete with the district for students and the funding”
   - District officials (not named) (LAUSD), as told by Howard Blume: “an annual district spending deficit from about $500 million to about $1.3 billion”
   - LA Times: “independently operated charter schools, which mostly aren’t unionized”

Dates: about, before a date: inferred, not printed.
