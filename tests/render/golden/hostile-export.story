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
    next line. [1] =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line (=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line) said on March 1, 2022: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line. In figures: $5 million (=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line; stated as a fact; as of March 1, 2022). Note: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line. Note: $5 million: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line. [1] =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line (=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line) denies $5 million (=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line, as told by =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line) [corrected]. Note: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line [1] Can the figures be compared? Like for like: they agree. Note: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line.

=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line

=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line [corrected], as quoted by =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line (an opponent), said on March 1, 2022: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line. In figures: $5 million (=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line; stated as a fact; as of March 1, 2022). Note: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line. Note: $5 million: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line. [1] =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line (=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line) said on March 1, 2022: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line. In figures: $5 million (=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line; stated as a fact; as of March 1, 2022). Note: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line. Note: $5 million: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line. [1] These figures are often set side by side, but they are not two answers to one question. =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line. Note: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line.

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
