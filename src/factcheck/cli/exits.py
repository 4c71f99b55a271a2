"""The exit codes of every command; the README quotes this table."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """What a command's exit code says."""

    FINE = 0
    """It did what was asked; an empty list is an answer too."""
    FINDINGS = 1
    """`validate` found something wrong."""
    WRONG_USE = 2
    """An option, an id or a path that does not exist."""
    UNREADABLE = 3
    """A corpus that the command needs cannot be read."""
    DEFECT = 4
    """A defect of the program."""
