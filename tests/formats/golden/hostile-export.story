=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line

=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line

=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line [corrected], as quoted by =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line (an opponent), said on March 1, 2022: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line. The figure as printed is $5 million (=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line). [1] (Note: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line.) (On “$5 million”: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line.)

=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line (=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line) said on March 1, 2022: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line. The figure as printed is $5 million (=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line). [1] (Note: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line.) (On “$5 million”: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line.)

=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line (=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line) denies $5 million (=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line, as told by =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line) [corrected]. [1] (Note: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line.)

The figures $5 million and $5 million are like for like: they agree.

Editor's note: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line.

=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line

=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line [corrected], as quoted by =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line (an opponent), said on March 1, 2022: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line. The figure as printed is $5 million (=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line). [1] (Note: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line.) (On “$5 million”: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line.)

=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line (=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line) said on March 1, 2022: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line. The figure as printed is $5 million (=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line). [1] (Note: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line.) (On “$5 million”: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line.)

These figures are often set side by side, but they are not two answers to one question. =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line.

Editor's note: =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line.

Sources

1. =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line. =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line, March 1, 2022. https://paper.example/1. Archived: https://paper.example/1
   - =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line, quoted by =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line (an opponent), =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line: “=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line”
   - =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line (=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line), =1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line: “=1+1 “[sic]” | *not* `code` <b><U+202E><U+001B>[31m</script> 漢字 é 5 %  two spaces
    next line”
