"""Views as one JSON object, numbers as texts since they are exact; YAML and NDJSON share its shapes."""
