"""The root of every exception that a user can cause.

Each failure has its own class, worded where it is defined, in the layer that meets it.
"""

from __future__ import annotations


class FactcheckError(Exception):
    """A failure that the user can cause and mend; its text is shown as it is.

    Attributes:
        hint: how to mend it, or None where the message already says so.
    """

    def __init__(self, message: str, *, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
