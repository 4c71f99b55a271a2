"""The records of a ledger: frozen, typed, without input or output.

Records are plain dataclasses that pydantic validates into, so that a command that only reads them
never imports pydantic.
"""

from __future__ import annotations
