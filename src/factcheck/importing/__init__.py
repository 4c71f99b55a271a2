"""Claims from elsewhere, as drafts: ClaimReview of pages, tables, lines, what Datasette gives, and our own export."""
