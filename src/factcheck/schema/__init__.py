"""JSON Schema of the files of a corpus, for text editors: generated from the records and what they say of themselves.

It is loaded by `factcheck schema` and by `python docs/generate.py` only.
"""

from __future__ import annotations

from factcheck.schema.files import FILE_NAMES, SchemaFile, schema_text

__all__ = ["FILE_NAMES", "SchemaFile", "schema_text"]
