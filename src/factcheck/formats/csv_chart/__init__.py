"""CSV for Datawrapper and Flourish, a file a kind of figure, so that no chart mixes unlike things."""
