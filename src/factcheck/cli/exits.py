"""The exit codes of every command; docs/cli.md quotes this table."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """What a command's exit code says."""

    FINE = 0
    FINDINGS = 1
    WRONG_USE = 2
    UNREADABLE = 3
    DEFECT = 4
    INTERRUPTED = 130  # 128 + SIGINT, as shells expect

    @property
    def meaning(self) -> str:
        """The code in words."""
        return _MEANINGS[self]


_MEANINGS = {
    Exit.FINE: "it did what was asked; an empty list is an answer too",
    Exit.FINDINGS: "`validate`, `verify`, `site check` or `dataset check` found something wrong, `conflicts --fail` a conflict, `fmt --check` a file that is not in canonical form or no YAML, `source refresh` lost a quote or a page, `source add` could not add one of several documents, `add` refused a record, or `import` a part of its file",
    Exit.WRONG_USE: "wrong use: an option, id, file, date or revision that does not exist or cannot be read",
    Exit.UNREADABLE: "a corpus, lock or archive that the command needs cannot be read, or a file that `fmt` should write",
    Exit.DEFECT: "a defect of the program",
    Exit.INTERRUPTED: "stopped with Ctrl-C",
}
