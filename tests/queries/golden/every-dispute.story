The harbour

How many dockers are there?

Board, as told by Jo Field, said on March 1, 2022: The board has 1,240 dockers. [1] Ada Moreno (Guild) said between February 2022 and March 1, 2022: Fewer than 1,000 are left. The figure as printed is 990 (Dockers). [1, 2] (On “990”: Counted by hand.)

Ada Moreno (Guild) denies what Board says (The board has 1,240 dockers). [2]

Whether the figures 1,240 and 990 are like for like cannot be told: moment is not stated. The editor's account of the difference: gap: about 250 people (240 to 260); Dockers of an agency: 105 people; parts together: 105 people; unexplained: about 145 people (135 to 155); whether the figures that it bridges are like for like cannot be told, because the moment is not stated for either.

What does the harbour bring?

Board, as told by Jo Field, said on March 1, 2022: The harbour brings $48 million a year. [1] Guild said on or about February 27, 2022: The harbour brings $60 million a year. [2] Courier said in 2022: The harbour brings some forty million. The figure as printed is about $40 million (Income). [3]

Guild disputes the credibility of $48 million (Board). [2] (Note: The board is not named.)

There is a conflict between $48 million (Board) and $60 million (Guild). Apart from these answers the editor set the statements side by side; in these documents the speakers do not answer each other.

Editor's note: Nobody says of which year the leaflet speaks.

How long is the quay?

Board, as told by Jo Field, said on March 1, 2022: The quay is 2 km long. [1] Guild [corrected] said on or before about March 1, 2022: The quay is 2,000 m long. [2]

The figures 2 km and 2,000 m are not like for like: they differ in unit; moment and value are not stated. The editor set these statements side by side; in these documents the speakers do not answer each other.

What raise is offered?

Jo Field (Courier) said of a proposal by Board on March 2, 2022: The board offers 4%. [1] Guild said on or about February 27, 2022: The guild wants 6%. [2] Guild also said: The guild takes no offer below 5%. [2]

Board, as told by Ada Moreno (an opponent), then by Jo Field, said on March 1, 2022: The board cannot pay more. [1] (Note: Said at a press conference.) Board [withdrawn], as quoted by Jo Field, said on March 1, 2022: The board pays what it must. [1]

Jo Field (Courier) said of a proposal by Board on March 2, 2022: The board offers to open the quay early. The figure as printed is in spring [between about March 2023 and May 2023] (Opening of the quay). [1]

Guild offers instead of Board's proposal (as told by Jo Field (Courier): 4%). [2] Guild rejects Board's offer (as told by Jo Field (Courier): 4%). [2] Board, as told by Ada Moreno, objects to 6% (Guild). [1] Board, as told by Ada Moreno, calls beside the point what Guild says (The guild takes no offer below 5%). [1]

There is no conflict: of 3 figures of 2 kinds of thing, 2 are like for like with another. 1 claim is withdrawn and compared with nothing. Apart from these answers the editor set the statements side by side; in these documents the speakers do not answer each other.

4% and $48 million

Jo Field (Courier) said of a proposal by Board on March 2, 2022: The board offers 4%. [1] Board, as told by Jo Field, said on March 1, 2022: The harbour brings $48 million a year. [1]

These figures are often set side by side, but they are not two answers to one question. One is a share and the other money.

Sources

1. Jo Field. The harbour waits. Courier, March 2, 2022. https://courier.example/harbour
   - Board, as told by Jo Field: “1,240 dockers”
   - Ada Moreno (Guild), quoted by Jo Field: “fewer than 1,000”
   - Board, as told by Jo Field: “$48 million a year”
   - Board, as told by Jo Field: “2 km”
   - Jo Field (Courier), of a proposal by Board: “offers 4%”
   - Board, as told by Ada Moreno (an opponent), then by Jo Field: “cannot pay more”
   - Board, quoted by Jo Field: “pays what it must”
   - Jo Field (Courier), of a proposal by Board: “open the quay in spring”
2. Letter. Guild, between about February 27 and March 1, 2022
   - Ada Moreno (Guild): “990 dockers”
   - Guild: “$60 million”
   - Guild: “2,000 m”
   - Guild: “we want 6%”
   - Guild: “nothing below 5%”
3. Leaflet. Publisher not stated, date not stated. To be found by: the library of the harbour
   - Courier, in paraphrase: “forty million or so”

Dates: about, before a date: inferred, not printed.
