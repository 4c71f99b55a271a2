Riverside Transit and its drivers

No claim passes --basis.
