"""The search of a site: an index in small scripts, read by one that runs in the browser."""
