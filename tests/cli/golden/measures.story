- measure: drivers-employed; title: Drivers employed; unit: drivers; kind: count; dimensions: contract; figures: 2
- measure: daily-riders; title: Riders a day; unit: riders; kind: count; dimensions: service; figures: 1
- measure: fare-income; title: Income from fares; unit: USD; kind: flow; dimensions: ; figures: 2
- measure: ferry-income; title: Income of the ferry; unit: USD; kind: flow; dimensions: ; figures: 1
- measure: wage-offer; title: Rise in drivers' pay; unit: percent; kind: rate; dimensions: ; figures: 2

5 measures.
