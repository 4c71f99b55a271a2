"""The review of proposals at a terminal: what is shown, how keys and lines are read, and the order of the work."""
