"""Plain text for mail and word processors."""
