Invented

Conflict: like for like, and no number can be both

- Lowest: 205: North, 2020-01-31 (claim-0); Highest: 211: South, 2020-01-31 (claim-1); Of what: Seats of the hall; Figures: 2, by 2 claimants; Differ in: nothing; Dispute: –

Would conflict, or differ as wishes do, if what is not stated were the same

- Lowest: 300: North, 2020-01-31 (claim-2); Highest: 355: South, 2020-01-31 (claim-3); Of what: Seats of the hall; Figures: 2, by 2 claimants; Differ in: not stated: moment; Dispute: –

Alike but for one thing, and apart in number

- Lowest: 401: North, 2020-01-31 (claim-4); Highest: 411: South, 2020-01-31 (claim-5); Of what: Seats of the hall; Figures: 2, by 2 claimants; Differ in: moment; Dispute: –

3 sets: 1 conflict, 1 would conflict or differ, 1 alike but for one thing.
What is denied or refused without a figure of one's own stands under factcheck disputes.
