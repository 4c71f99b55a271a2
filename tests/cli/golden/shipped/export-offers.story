LAUSD and UTLA, the disputed figures

Two of the five documents are the union's and none is the district's: much of what the district says stands here in the union's words or the press's, and more claims are the union's. Counts of claims, answers and verbatim quotes measure these documents, not the two sides.

Did the district bring significant proposals to the bargaining session of July 2018?

District officials of July 2018 (not named) (LAUSD), as told by UTLA (an opponent), said in or about July 2018: The district will bring significant proposals to the bargaining session. [1] UTLA said of a proposal by LAUSD on or about July 24, 2018: The district offers a 2% raise, a one-time 2% bonus and a $500 stipend. [1] (On “2%”: Said to have been proposed before.) (On “$500”: To whom and how often the $500 would be paid is not stated.)

UTLA said on or about July 24, 2018: Instead of significant proposals the district brought a raise of 2% proposed before, a one-time bonus of 2% and a $500 stipend. [1] UTLA also said: The district brought no proposals on five issues, from class size to charter schools. [1] Arlene Inouye (UTLA), as quoted by UTLA, said on or about July 24, 2018: The union presses for change and the district keeps things as they are. [1]

UTLA rejects LAUSD's offer (as told by UTLA: The district offers a 2% raise, a one-time 2% bonus and a $500 stipend): The union calls the offer insulting and the talks deadlocked. [1]

No two of 3 figures are of the same kind of thing. Apart from these answers the editor set the statements side by side; in these documents the speakers do not answer each other.

Editor's note: Told by one side only: what the district promised and what it brought are known here only as the union reports them.

Is support for immigrant students and families a matter of the teachers' contract?

UTLA said on or before about October 12, 2022: The union proposes one immigration clinic in each community of schools, and more. [2] (Note: Also for Dream Centers, language resources and relief funds; made before the session.) LAUSD, as told by UTLA (an opponent), said on or about October 12, 2022: Support for immigrant students and families is no part of teachers' working conditions. [2] UTLA said on or about October 13, 2022: The district refuses to negotiate over the union's proposals for immigrant students. [2]

UTLA also said: Many teachers take on students only days after these came into the country. [2]

LAUSD, as told by UTLA, objects to what UTLA says (The union proposes one immigration clinic in each community of schools, and more). [2] UTLA denies what LAUSD says (as told by UTLA: Support for immigrant students and families is no part of teachers' working conditions). [2]

Apart from these answers the editor set the statements side by side; in these documents the speakers do not answer each other.

Editor's note: Told by one side only: what the district says is known here only as the union reports it.

Also said

What was offered, demanded and refused

UTLA said on or about July 24, 2018: The union has withdrawn the proposals on which bargaining is not mandatory. [1]

UTLA said on or about July 24, 2018: The district has refused to deal with what the union calls its common good proposals. [1]

LA Times said of a proposal by UTLA on or about August 15, 2018: The union calls for smaller classes, less testing and accountable charter schools. [3] (Note: The words in quotation marks are the union's; no numbers are given.)

UTLA said on or about October 13, 2022: The union's expanded bargaining team has 85 members. The figure as printed is 85-member (Size of the union's expanded bargaining team). [2] (On “85-member”: The team, not the union.)

UTLA said on or about October 13, 2022: The union made counterproposals for three committees and for donated leave days. [2]

UTLA said on or about October 13, 2022: The union pickets at every site on October 19 for its contract demands. [2] (Note: For pay, smaller classes, student support, less testing, equity and community schools.)

UTLA said on or about October 13, 2022: The union demands a written commitment to equity and a committee for it. [2]

UTLA said on or about October 13, 2022: The district tries to narrow the negotiations and to control everything. [2] (Note: The union's view of what the district is after, which cannot be checked.)

UTLA said on or about October 13, 2022: The union will not accept piecemeal proposals, such as those that raise pay only modestly. [2]

UTLA said on or about October 13, 2022: The district, against its own resolution, refuses sign language for instruction. [2] (Note: ASL is taken for American Sign Language; extra pay for teachers of the deaf is asked for.)

UTLA said on or about October 13, 2022: The district's counterproposals on two subjects are weak. [2]

Sources

1. UTLA. We demand a 48-hour response from LAUSD. dianeravitch.net, about July 24, 2018. Not printed there: publisher and date (known from: the address of the page), address (known from: host and path in a list of these documents). https://dianeravitch.net/2018/07/24/los-angeles-utla-makes-its-last-best-and-final-offer/
   - District officials of July 2018 (not named) (LAUSD), as told by UTLA (an opponent): “said they would bring significant proposals to today’s bargaining”
   - UTLA, of a proposal by LAUSD: “2% ongoing salary increase, an additional one-time 2% bonus and a $500 stipend”
   - UTLA: “Instead, they brought a previously proposed 2% ongoing salary increase”
   - UTLA: “an additional one-time 2% bonus and a $500 stipend”
   - UTLA: “gave no proposals to reduce class size”
   - UTLA: “gave no proposals to address funding issues”
   - UTLA: “gave no proposals to fund Community Schools”
   - UTLA: “gave no proposals to address overtesting”
   - UTLA: “gave no proposals for reasonable charter accountability and co-location measures”
   - Arlene Inouye (UTLA), quoted by UTLA: “pushing for real change, they are keeping the status quo”
   - UTLA: “withdrawn proposals that are not mandatory subjects of bargaining”
   - UTLA: “LAUSD has refused to address our common good proposals”
2. Bargaining: LAUSD admits crisis but refuses to take action. UTLA, about October 13, 2022. To be found by: utla.net, "Bargaining: LAUSD admits crisis but refuses to take action". Not printed there: title and date (known from: a list of these documents)
   - UTLA: “We’ve proposed that LAUSD fund one immigration clinic in each community of schools”
   - LAUSD, as told by UTLA (an opponent): “LAUSD says that this is not part of our working conditions”
   - UTLA: “they refuse to negotiate over our proposals”
   - UTLA: “many teachers take on students just days after completing their journey”
   - UTLA: “UTLA’s 85-member Expanded Bargaining Team”
   - UTLA: “Arts Education Itinerants, the California State Preschool Program, and Charter Colocation”
   - UTLA: “to receive donated leave days”
   - UTLA: “October 19 we picket at every site, and we stand up for our full platform”
   - UTLA: “creation of an Equity Committee of UTLA, parents, and LAUSD representatives”
   - UTLA: “make a written commitment to equity instead of only talking about it in the media”
   - UTLA: “LAUSD is trying to narrow negotiations and be in control of everything”
   - UTLA: “We will not accept piecemeal proposals that move the needle imperceptibly”
   - UTLA: “that boost pay only modestly”
   - UTLA: “refusing to recognize ASL as a language of instruction, contradicting their own”
   - UTLA: “counterproposals on professional development”
   - UTLA: “Black Student Achievement Plan”
3. Howard Blume. What happened when Supt. Austin Beutner met with the teachers union leader? It depends on who you ask. LA Times, about August 15, 2018. To be found by: latimes.com, la-me-edu-beutner-utla-meeting-20180815-story
   - LA Times, of a proposal by UTLA: “calling for reduced class sizes, “ending overtesting” of students and “placing reasonable accountability measures” on independently operated charter schools”

Dates: about, before a date: inferred, not printed.
