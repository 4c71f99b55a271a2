"""Add one source or several: each is shown, confirmed and written before the next is fetched."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from factcheck.cli.clock import read_clock
from factcheck.cli.confirm import ask_to_confirm
from factcheck.cli.exits import Exit
from factcheck.cli.output import say, write_result, write_trouble
from factcheck.cli.progress import PROGRESS
from factcheck.errors import FactcheckError
from factcheck.runtime.regular_file import read_regular

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from factcheck.editing.add_source import Choices, SourceProposal

    Propose = Callable[[str], SourceProposal]

_OF_ONE: Final = {"id": "--id", "title": "--title", "url": "--url", "archived": "--archived-at"}
"""What is said of one document and of no other."""
_MOST_BYTES: Final = 10_000_000


class TargetsError(FactcheckError):
    """Nothing to archive, or one thing said of several documents."""


def read_targets(given: Iterable[str], listed: Path | None, choices: Choices) -> tuple[str, ...]:
    """Return what is to be archived: what is named, then the lines of a file.

    Empty lines and those that begin with `#` are passed over; what is named twice comes once.

    Args:
        given: addresses and files, as they were typed.
        listed: a file with one of them a line, or None.
        choices: the options of the command, of which some are for one document alone.

    Raises:
        TargetsError: there is nothing, the file cannot be read, or an option is for one document.
    """
    targets = tuple(dict.fromkeys((*given, *(() if listed is None else _read_lines(listed)))))
    if not targets:
        raise TargetsError(
            "nothing to archive", hint="name addresses or files, or a file of them with --list FILE"
        )
    if len(targets) > 1:
        for field, option in _OF_ONE.items():
            if getattr(choices, field) is not None:
                raise TargetsError(
                    f"{option} is of one document, and {len(targets):,} are named",
                    hint="add that one by itself",
                )
    return targets


def _read_lines(listed: Path) -> list[str]:
    try:
        is_input = str(listed) == "-"
        raw = sys.stdin.buffer.read() if is_input else read_regular(listed, limit=_MOST_BYTES)
        lines = [line.strip() for line in raw.decode("utf-8-sig").splitlines()]
    except UnicodeDecodeError as error:
        raise TargetsError(f"'{listed}': byte {error.start:,} is not UTF-8") from None
    except OSError as error:
        raise TargetsError(f"'{listed}' cannot be read: {error.strerror}") from None
    return [line for line in lines if line and not line.startswith("#")]


def add_all(targets: Sequence[str], propose: Propose, *, yes: bool) -> Exit:
    """Add documents one after the other, and return the exit code.

    One alone fails as its command does. Of several, one that cannot be added is said, and the rest
    are added all the same.

    Args:
        targets: addresses and files.
        propose: makes the proposal for one of them.
        yes: whether the user has confirmed all of them beforehand.
    """
    if len(targets) == 1:
        _add(propose(targets[0]), yes=yes)
        return Exit.FINE
    added, failed = 0, 0
    for number, target in enumerate(targets, 1):
        PROGRESS.report("the documents", number - 1, len(targets))
        write_result([f"{number} of {len(targets)}: {target}\n"])
        try:
            added += _add(propose(target), yes=yes)
        except FactcheckError as error:
            from factcheck.cli.failures import format_failure

            failed += 1
            PROGRESS.remove_line()
            write_trouble(format_failure(error))
        write_result(["\n"])
    PROGRESS.report("the documents", len(targets), len(targets))
    write_result([f"{added:,} of {len(targets):,} documents are in the ledger\n"])
    return Exit.FINDINGS if failed else Exit.FINE


def _add(proposal: SourceProposal, *, yes: bool) -> bool:
    """Show, confirm and write a proposal, and return whether it stands in the ledger now."""
    from factcheck.cli.archivewords import write_added, write_proposal
    from factcheck.editing.add_source import store_proposal

    write_result(write_proposal(proposal))
    if proposal.standing is None and not ask_to_confirm("\nadd it?", yes=yes):
        say("nothing was written")
        return False
    write_result(write_added(proposal, store_proposal(proposal, moment=read_clock())))
    return True
