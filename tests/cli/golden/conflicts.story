Riverside Transit and its drivers

Nothing conflicts, would if what is not stated were the same, or is alike but for one thing.
