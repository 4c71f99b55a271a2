- source: courier-2022-03-01; title: Riders return, drivers do not; publisher: Courier; published: 2022-03-01; claims: 6
- source: guild-letter-2022-02; title: Letter to members [sic]; publisher: Guild; published: 2022-02~; claims: 4

2 sources.

Dates: ~ the date is inferred, not printed.
