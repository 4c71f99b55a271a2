"""Pictures as SVG (W3C, version 1.1): presentation attributes with literal values, and nothing else."""
