=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line

=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line

=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line [corrected], as quoted by =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line (an opponent), said on March 1, 2022: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line. In figures: $5 million (=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line; stated as a fact; as of March 1, 2022). Note: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line. Note: $5 million: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line. [1]

=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line (=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line) said on March 1, 2022: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line. In figures: $5 million (=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line; stated as a fact; as of March 1, 2022). Note: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line. Note: $5 million: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line. [1]

2 claims with 2 figures, 2 parties, 1 dispute.
The two figures are like for like.
Often set side by side; not two answers to one question: $5 million (=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line) and $5 million (=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line (=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line)), see alike.

Sources

1. =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line. =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line, 2022-03-01. https://paper.example/1. Archived: https://paper.example/1
   - =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line, verbatim, via =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line (an opponent), =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line: “=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line”
   - =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line (=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line), verbatim, =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line: “=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line”
