- party: riverside-transit; name: Riverside Transit Authority; kind: government; claims: 4; people: 0; measures: 4; sources: 0
- party: drivers-guild; name: Riverside Drivers' Guild; kind: union; claims: 3; people: 1; measures: 0; sources: 1
- party: riverside-courier; name: Riverside Courier; kind: publisher; claims: 1; people: 1; measures: 0; sources: 1
- party: ferry-company; name: Harbour Ferries; kind: company; claims: 0; people: 0; measures: 1; sources: 0

4 parties.
