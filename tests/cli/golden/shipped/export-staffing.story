LAUSD and UTLA, the disputed figures

Two of the five documents are the union's and none is the district's: much of what the district says stands here in the union's words or the press's, and more claims are the union's. Counts of claims, answers and verbatim quotes measure these documents, not the two sides.

Was the district's offer of more educators and smaller classes before the strike enough?

Unnamed reporter of the first strike day said of a proposal by Austin Beutner (LAUSD) between about January 14 and January 15, 2019: The district offers $130 million to add almost 1,200 educators in schools, and classes smaller by two students in all middle and high schools. [1] (On “$130 million”: Whether for one year, for each year or for all years together is not stated.) (On “two students”: From which class size, and whether every class is meant or the average, is not stated.) Austin Beutner (LAUSD), as quoted by Unnamed reporter of the first strike day, said on or about January 11, 2019: The district's offer of Friday is its last, best and final one. [1]

UTLA, as quoted by Unnamed reporter of the first strike day, said between about January 11 and January 15, 2019: The union rejects the district's final offer as far too little. [1]

UTLA rejects Austin Beutner's (LAUSD) offer (as told by Unnamed reporter of the first strike day: The district offers $130 million to add almost 1,200 educators in schools, and classes smaller by two students in all middle and high schools). [1]

No two of 3 figures are of the same kind of thing. Apart from these answers the editor set the statements side by side; in these documents the speakers do not answer each other.

In which grades and schools should classes become smaller?

UTLA said on or before about October 12, 2022: The union proposes smaller classes in every grade at every school. [2] UTLA said of a proposal by LAUSD on or about October 13, 2022: The district proposes smaller classes in a few grades in 100 of over 800 schools. The figure as printed is 100 of more than 800 schools (Share of schools in which classes would become smaller). [2] (On “100 of more than 800 schools”: By how many students is not stated; the total may be the union's own.)

UTLA said on or about October 13, 2022: The district's proposal would hardly reduce the need for smaller classes. [2] UTLA also said: Hundreds of thousands of students do not fit the criteria, and must not be left out. [2]

LAUSD, as told by UTLA, offers instead of what UTLA says (The union proposes smaller classes in every grade at every school). [2] UTLA rejects LAUSD's offer (as told by UTLA: 100 of more than 800 schools). [2]

The figures 100 of more than 800 schools and hundreds of thousands are not like for like: they are not the same kind of thing. Apart from these answers the editor set the statements side by side; in these documents the speakers do not answer each other.

Editor's note: Told by one side only: what the district proposed is known here only as the union reports it. 100 of more than 800 schools is less than 12.5% of them.

Can the district commit to more counselors and other support staff?

LAUSD, as told by UTLA (an opponent), said on or about October 12, 2022: Students need smaller classes and more counselors and other support staff. [2] UTLA said on or about October 13, 2022: The union demands more student support and lower ratios of students to support staff. [2] (Note: Ratios of what to what is not printed; the words before them are of support staff.) LAUSD, as told by UTLA (an opponent), said on or about October 12, 2022: The district cannot hire enough people to fill support positions. [2]

UTLA said on or about October 13, 2022: The district refuses pay and conditions proposed to attract and retain more staff. [2] UTLA also said: The union demands 20% more salary. [2] (On “20%”: Over how many years and in how many steps is not stated.)

UTLA also said: The district refuses to act and to lower the ratios of students to support staff. [2] (Note: Ratios of what to what is not printed; the words before them are of support staff.) UTLA also said: The district has $3.4 billion in reserves. [2]

LAUSD, as told by UTLA, objects to what UTLA says (The union demands more student support and lower ratios of students to support staff). [2] UTLA objects to what LAUSD says (as told by UTLA: The district cannot hire enough people to fill support positions). [2]

The figures 20% and $3.4 billion are not like for like: they are not the same kind of thing. Apart from these answers the editor set the statements side by side; in these documents the speakers do not answer each other.

Editor's note: Told by one side only: what the district says is known here only as the union reports it. The union says that the district refuses to act despite $3.4 billion in reserves; no answer of the district to that is in these documents.

Smaller classes, two students and 100 schools

Unnamed reporter of the first strike day said of a proposal by Austin Beutner (LAUSD) between about January 14 and January 15, 2019: The district offers $130 million to add almost 1,200 educators in schools, and classes smaller by two students in all middle and high schools. [1] (On “two students”: From which class size, and whether every class is meant or the average, is not stated.)

UTLA said of a proposal by LAUSD on or about October 13, 2022: The district proposes smaller classes in a few grades in 100 of over 800 schools. The figure as printed is 100 of more than 800 schools (Share of schools in which classes would become smaller). [2] (On “100 of more than 800 schools”: By how many students is not stated; the total may be the union's own.)

These figures are often set side by side, but they are not two answers to one question. The first is by how many students classes were to shrink in an offer of 2019, the second in how many schools classes were to shrink in a proposal of 2022.

Also said

Staffing and class size

UTLA said on or about July 24, 2018: The district will not drop a contract section that lets it ignore class size limits. [3] (Note: Section 1.5; the limits are not given.)

UTLA said on or about July 24, 2018: The district's class sizes are among the highest in the nation. [3]

UTLA said on or about October 13, 2022: The district has more than 800 schools. [2] (On “more than 800 schools”: Whether charter schools are counted is not stated.)

Computed by the editor; in parentheses: as far as the printed digits leave open

- Money offered for each of the educators to be added: about $110,000 per educator ($104,000 to $125,000) = $130 million / almost 1,200. If all of the money pays for educators: $130 million for fewer than 1,200 is more than $108,333 each. For how many years it is meant is not stated.

Sources

1. Unnamed reporter of the first strike day. UTLA's head negotiator says two sides still far apart. Publisher not stated, between about January 14 and January 15, 2019. To be found by: its title; it is thought to come from Spectrum News 1 SoCal. Not printed there: title (known from: a list of these documents)
   - Unnamed reporter of the first strike day, of a proposal by Austin Beutner (LAUSD): “$130 million to add almost 1,200 more educators in schools”
   - Unnamed reporter of the first strike day, of a proposal by Austin Beutner (LAUSD): “reduced class sizes by two students in all middle and high schools”
   - Austin Beutner (LAUSD), quoted by Unnamed reporter of the first strike day: “last, best and final”
   - UTLA, quoted by Unnamed reporter of the first strike day: “woefully inadequate”
2. Bargaining: LAUSD admits crisis but refuses to take action. UTLA, about October 13, 2022. To be found by: utla.net, "Bargaining: LAUSD admits crisis but refuses to take action". Not printed there: title and date (known from: a list of these documents)
   - UTLA: “class-size reduction in every grade level at every school”
   - UTLA, of a proposal by LAUSD: “reduce class sizes in just a few grades in just 100 of our more than 800 schools”
   - UTLA: “their proposal would barely make a dent in the need for lower class sizes”
   - UTLA: “We can’t leave hundreds of thousands of students behind because they don’t fit”
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
   - UTLA: “our more than 800 schools”
3. UTLA. We demand a 48-hour response from LAUSD. dianeravitch.net, about July 24, 2018. Not printed there: publisher and date (known from: the address of the page), address (known from: host and path in a list of these documents). https://dianeravitch.net/2018/07/24/los-angeles-utla-makes-its-last-best-and-final-offer/
   - UTLA: “refuses to eliminate section 1.5 of the contract, which allows the district to ignore”
   - UTLA: “LAUSD has some of the highest class sizes in the nation”

Dates: about, before a date: inferred, not printed.
