LAUSD and UTLA, the disputed figures

Two of the five documents are the union's and none is the district's: much of what the district says stands here in the union's words or the press's, and more claims are the union's. Counts of claims, answers and verbatim quotes measure these documents, not the two sides.

What do a column and a reader say: do charter schools in L.A. Unified have better test scores than district schools?

Author quoted from The Answer Sheet (not named, perhaps Strauss), as quoted by Answer Sheet, then by Commenter on charter schools' scores (not named) (who answers it), said in or about 2018: In L.A. Unified charter schools do better than district, but not than magnet schools. [1] Commenter on charter schools' scores (not named) said on or after about July 24, 2018: L.A. charter schools do no better than public ones unless teachers have union support. [1] (Note: Given, like the next two claims, as a reading of "the study cited", which is not named.) Commenter on charter schools' scores (not named) also said: Charter schools affiliated with the district scored slightly higher than public ones. [1]

Commenter on charter schools' scores (not named) also said: Independent charter schools, with no unionized teachers, had lower test scores. [1]

Commenter on charter schools' scores (not named) denies what Author quoted from The Answer Sheet (not named, perhaps Strauss) says (as told by Commenter on charter schools' scores (not named): In L.A. Unified charter schools do better than district, but not than magnet schools). [1]

Apart from these answers the editor set the statements side by side; in these documents the speakers do not answer each other.

Editor's note: A column, and a reader's reply to it from the same study as the reader understood it; neither gives a score.

Also said

Test scores and testing

Author quoted from The Answer Sheet (not named, perhaps Strauss), as quoted by Answer Sheet, then by Commenter on charter schools' scores (not named), said in or about 2018: Charter and traditional public schools, run and funded differently, are hard to compare. [1]

Author quoted from The Answer Sheet (not named, perhaps Strauss), as quoted by Answer Sheet, then by Commenter on charter schools' scores (not named), said in or about 2018: In California charter schools generally do less well than traditional public schools. [1]

Author quoted from The Answer Sheet (not named, perhaps Strauss), as quoted by Answer Sheet, then by Commenter on charter schools' scores (not named), said in or about 2018: Test scores are a doubtful way to judge a school or district. [1]

UTLA said on or about July 24, 2018: The district's students are tested too much. [2]

Sources

1. Readers' comments below the reposted release. dianeravitch.net, on or after about July 24, 2018. Not printed there: title (known from: no document, the words are ours), publisher (known from: the address of the page)
   - Author quoted from The Answer Sheet (not named, perhaps Strauss), quoted by Answer Sheet, then by Commenter on charter schools' scores (not named) (who answers it): “charters do better than the district schools, though not better than public magnet schools”
   - Commenter on charter schools' scores (not named): “do not do better than public schools unless they have union support for teachers”
   - Commenter on charter schools' scores (not named): “affiliated charters had slightly higher test scores”
   - Commenter on charter schools' scores (not named): “Independent charters (without unionized teachers) had lower scores”
   - Author quoted from The Answer Sheet (not named, perhaps Strauss), quoted by Answer Sheet, then by Commenter on charter schools' scores (not named): “given that they don’t operate in the same way and aren’t funded in the same way”
   - Author quoted from The Answer Sheet (not named, perhaps Strauss), quoted by Answer Sheet, then by Commenter on charter schools' scores (not named): “traditional public schools generally do better than charter schools”
   - Author quoted from The Answer Sheet (not named, perhaps Strauss), quoted by Answer Sheet, then by Commenter on charter schools' scores (not named): “standardized test scores are a questionable way to judge the performance of a school”
2. UTLA. We demand a 48-hour response from LAUSD. dianeravitch.net, about July 24, 2018. Not printed there: publisher and date (known from: the address of the page), address (known from: host and path in a list of these documents). https://dianeravitch.net/2018/07/24/los-angeles-utla-makes-its-last-best-and-final-offer/
   - UTLA: “kids are being overtested”

Dates: about, before a date: inferred, not printed.
