"""A `validate` that stays, and says after each save what is wrong now."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli.output import say_note
from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from factcheck.validation.outcome import Report

_MOST_NAMED = 3
"""Changed files that a line names; of more it gives the number."""


class NothingToWatchError(FactcheckError):
    """Standard input cannot be watched."""


def validate_and_watch(
    validate: Callable[[], Report], watched: tuple[tuple[Path, ...], Path | None] | None
) -> bool:
    """Validate, and where it is to watch again after each save, until Ctrl-C.

    Args:
        validate: finds what is wrong, and writes it.
        watched: what is validated, and the corpus where it is not to be found from that; None
            to validate once.

    Returns:
        Whether the last run failed.

    Raises:
        NothingToWatchError: standard input is to be watched.
    """
    if watched is None:
        return validate().has_failed
    from factcheck.validation.validate import STANDARD_INPUT
    from factcheck.validation.watch import Watch

    paths, corpus = watched
    if STANDARD_INPUT in paths:
        raise NothingToWatchError("--watch: standard input cannot be watched", hint="name a file")
    has_failed = True
    try:
        watch = Watch(paths, corpus, os.environ)
        while True:
            has_failed = _validate(validate)
            say_note(f"watching {len(watch)} files, Ctrl-C ends it")
            gc.collect()  # the collector is at rest while a command runs, and this one stays
            say_note(f"{_name(watch.wait())}, validated again")
    except KeyboardInterrupt:
        return has_failed


def _validate(validate: Callable[[], Report]) -> bool:
    """Validate once; a corpus that cannot be read is said, and waited for."""
    from factcheck.cli.failures import format_failure
    from factcheck.cli.output import write_trouble

    try:
        has_failed = validate().has_failed
    except FactcheckError as error:
        write_trouble(format_failure(error))
        return True
    sys.stdout.flush()
    return has_failed


def _name(changed: list[Path]) -> str:
    from factcheck.corpus.find import find_working_folder

    here = find_working_folder()
    names = [
        str(each.relative_to(here) if each.is_relative_to(here) else each)
        for each in changed[:_MOST_NAMED]
    ]
    more = len(changed) - len(names)
    return f"changed: {', '.join(names)}" + (f" and {more} more" if more else "")
