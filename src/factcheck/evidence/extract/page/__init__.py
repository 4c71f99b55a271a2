"""The visible text of a page: what it shows, in the order in which a reader meets it, nothing fused."""
