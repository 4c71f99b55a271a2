"""An export as one web page: its style in it, no script, no request."""
