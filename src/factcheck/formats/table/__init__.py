"""Tables and pages for people at a terminal, laid out to its width."""
