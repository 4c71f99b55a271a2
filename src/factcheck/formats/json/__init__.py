"""Views as JSON: their shapes, which YAML and NDJSON share, and the writing of them."""
