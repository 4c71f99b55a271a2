"""Bring a document in: which hosts may be asked, how politely, and every hop on record."""
