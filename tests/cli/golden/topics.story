- topic: fares; title: Fares and income; claims: 5; figures: 4; parties: 3; disputes: 1
- topic: staffing; title: Drivers; claims: 4; figures: 4; parties: 2; disputes: 1

2 topics; 2 disputes, counted under each topic of which it holds a claim.
