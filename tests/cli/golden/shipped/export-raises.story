LAUSD and UTLA, the disputed figures

Two of the five documents are the union's and none is the district's: much of what the district says stands here in the union's words or the press's, and more claims are the union's. Counts of claims, answers and verbatim quotes measure these documents, not the two sides.

What raise should teachers get in the contract bargained in 2018?

UTLA said of a proposal by LAUSD on or about July 24, 2018: The district offers a 2% raise, a one-time 2% bonus and a $500 stipend. [1] (On “2%”: Said to have been proposed before.) (On “$500”: To whom and how often the $500 would be paid is not stated.) UTLA said on or about July 24, 2018: The union calls the offer insulting and the talks deadlocked. [1]

Austin Beutner (LAUSD), as told by Howard Blume, said on or about August 15, 2018: A deal like the other unions', about 6% in all over three years, is open to teachers. [2] (Note: “A similar agreement” is his word; “the same deal” is the reporter's.) LA Times said of a proposal by LAUSD on or about August 15, 2018: The district's official offer before the letter was for raises of less than 6%. [2] District negotiators (not named) (LAUSD), as told by Howard Blume, said on or before about August 15, 2018: The district wants more compromise from the union before it offers more. [2]

LA Times said of a proposal by LAUSD on or about August 15, 2018: Given its deals with other unions, it is no surprise that the district would go to 6%. [2] (On “6%”: The newspaper's expectation; printed without the "about" of the superintendent's letter.) LA Times said of a proposal by UTLA on or about August 15, 2018: The union wants 6.5% from July 1, 2016, and possibly more raises for three years. [2] (On “6.5%”: Printed as retroactive to July 1, 2016; no end is stated.)

UTLA rejects LAUSD's offer (as told by UTLA: The district offers a 2% raise, a one-time 2% bonus and a $500 stipend). [1] District officials (not named) (LAUSD) object to UTLA's proposal (as told by LA Times: The union wants 6.5% from July 1, 2016, and possibly more raises for three years): The union's whole proposal would raise the annual spending deficit from about $500 million to about $1.3 billion. [2] District officials (not named) (LAUSD) object to UTLA's proposal (as told by LA Times: The union wants 6.5% from July 1, 2016, and possibly more raises for three years): The union's whole proposal would draw the district's reserves down rapidly. [2]

No two of 7 figures of 3 kinds of thing are known to be like for like; 4 pairs cannot be told. Apart from these answers the editor set the statements side by side; in these documents the speakers do not answer each other.

Editor's note: 6% over three years is not half a point below 6.5% back to 2016 with possible further raises.

Can the district commit to more counselors and other support staff?

LAUSD, as told by UTLA (an opponent), said on or about October 12, 2022: Students need smaller classes and more counselors and other support staff. [3] UTLA said on or about October 13, 2022: The union demands more student support and lower ratios of students to support staff. [3] (Note: Ratios of what to what is not printed; the words before them are of support staff.) LAUSD, as told by UTLA (an opponent), said on or about October 12, 2022: The district cannot hire enough people to fill support positions. [3]

UTLA said on or about October 13, 2022: The district refuses pay and conditions proposed to attract and retain more staff. [3] UTLA also said: The union demands 20% more salary. [3] (On “20%”: Over how many years and in how many steps is not stated.)

UTLA also said: The district refuses to act and to lower the ratios of students to support staff. [3] (Note: Ratios of what to what is not printed; the words before them are of support staff.) UTLA also said: The district has $3.4 billion in reserves. [3]

LAUSD, as told by UTLA, objects to what UTLA says (The union demands more student support and lower ratios of students to support staff). [3] UTLA objects to what LAUSD says (as told by UTLA: The district cannot hire enough people to fill support positions). [3]

The figures 20% and $3.4 billion are not like for like: they are not the same kind of thing. Apart from these answers the editor set the statements side by side; in these documents the speakers do not answer each other.

Editor's note: Told by one side only: what the district says is known here only as the union reports it. The union says that the district refuses to act despite $3.4 billion in reserves; no answer of the district to that is in these documents.

Did the district bring significant proposals to the bargaining session of July 2018?

District officials of July 2018 (not named) (LAUSD), as told by UTLA (an opponent), said in or about July 2018: The district will bring significant proposals to the bargaining session. [1] UTLA said of a proposal by LAUSD on or about July 24, 2018: The district offers a 2% raise, a one-time 2% bonus and a $500 stipend. [1] (On “2%”: Said to have been proposed before.) (On “$500”: To whom and how often the $500 would be paid is not stated.)

UTLA said on or about July 24, 2018: Instead of significant proposals the district brought a raise of 2% proposed before, a one-time bonus of 2% and a $500 stipend. [1] UTLA also said: The district brought no proposals on five issues, from class size to charter schools. [1] Arlene Inouye (UTLA), as quoted by UTLA, said on or about July 24, 2018: The union presses for change and the district keeps things as they are. [1]

UTLA rejects LAUSD's offer (as told by UTLA: The district offers a 2% raise, a one-time 2% bonus and a $500 stipend): The union calls the offer insulting and the talks deadlocked. [1]

No two of 3 figures are of the same kind of thing. Apart from these answers the editor set the statements side by side; in these documents the speakers do not answer each other.

Editor's note: Told by one side only: what the district promised and what it brought are known here only as the union reports them.

Raises of 6.5% and of 20%

LA Times said of a proposal by UTLA on or about August 15, 2018: The union wants 6.5% from July 1, 2016, and possibly more raises for three years. [2] (On “6.5%”: Printed as retroactive to July 1, 2016; no end is stated.) UTLA said on or about October 13, 2022: The union demands 20% more salary. [3] (On “20%”: Over how many years and in how many steps is not stated.)

These figures are often set side by side, but they are not two answers to one question. The union's demands for two contracts, four years apart; of the second neither the years nor the steps are stated.

Also said

Raises for teachers

Austin Beutner (LAUSD), as told by Howard Blume, said on or about August 15, 2018: Other unions of the district settled for raises of about 6% in all over three years. [2]

Sources

1. UTLA. We demand a 48-hour response from LAUSD. dianeravitch.net, about July 24, 2018. Not printed there: publisher and date (known from: the address of the page), address (known from: host and path in a list of these documents). https://dianeravitch.net/2018/07/24/los-angeles-utla-makes-its-last-best-and-final-offer/
   - UTLA, of a proposal by LAUSD: “2% ongoing salary increase, an additional one-time 2% bonus and a $500 stipend”
   - UTLA: “deemed this insulting, quickly reaffirmed negotiations are at a deadlock”
   - District officials of July 2018 (not named) (LAUSD), as told by UTLA (an opponent): “said they would bring significant proposals to today’s bargaining”
   - UTLA: “Instead, they brought a previously proposed 2% ongoing salary increase”
   - UTLA: “an additional one-time 2% bonus and a $500 stipend”
   - UTLA: “gave no proposals to reduce class size”
   - UTLA: “gave no proposals to address funding issues”
   - UTLA: “gave no proposals to fund Community Schools”
   - UTLA: “gave no proposals to address overtesting”
   - UTLA: “gave no proposals for reasonable charter accountability and co-location measures”
   - Arlene Inouye (UTLA), quoted by UTLA: “pushing for real change, they are keeping the status quo”
2. Howard Blume. What happened when Supt. Austin Beutner met with the teachers union leader? It depends on who you ask. LA Times, about August 15, 2018. To be found by: latimes.com, la-me-edu-beutner-utla-meeting-20180815-story
   - Austin Beutner (LAUSD), quoted by Howard Blume: “L.A. Unified aims to reach a similar agreement with UTLA”
   - Austin Beutner (LAUSD), as told by Howard Blume: “the same deal is available for teachers”
   - LA Times, of a proposal by LAUSD: “for raises of less than 6%”
   - District negotiators (not named) (LAUSD), as told by Howard Blume: “they wanted more compromise from the union before going further”
   - LA Times, of a proposal by LAUSD: “no surprise, given the deals with other unions, that the school system would go to 6%”
   - LA Times, of a proposal by UTLA: “6.5% raise retroactive to July 1, 2016, and possible additional raises over the following three years”
   - Austin Beutner (LAUSD), as told by Howard Blume: “settled for raises totaling about 6% over three years”
   - Austin Beutner (LAUSD), quoted by Howard Blume: “With raises totaling about 6%, these agreements”
3. Bargaining: LAUSD admits crisis but refuses to take action. UTLA, about October 13, 2022. To be found by: utla.net, "Bargaining: LAUSD admits crisis but refuses to take action". Not printed there: title and date (known from: a list of these documents)
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
