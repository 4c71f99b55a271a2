"""The commands of the group `factcheck source`, which archive the sources."""
