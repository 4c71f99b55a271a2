"""A `validate` that stays, and says after each save what is wrong now."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli.output import say_note
from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from factcheck.report.summary import Report

_MOST_NAMED = 3
"""Changed files that a line names; of more it gives the number."""


class NothingToWatchError(FactcheckError):
    """Standard input cannot be watched."""


def keep_validating(
    validate: Callable[[], Report],
    paths: tuple[Path, ...],
    corpus: Path | None,
    environment: Mapping[str, str],
) -> bool:
    """Validate, and again after each save, until Ctrl-C.

    Args:
        validate: finds what is wrong, and writes it.
        paths: what is validated.
        corpus: the corpus, where it is not to be found from the paths.
        environment: the process's variables.

    Returns:
        Whether the last run failed.

    Raises:
        NothingToWatchError: standard input is to be validated.
    """
    from factcheck.api.validating import STANDARD_INPUT
    from factcheck.api.watching import Watch

    if STANDARD_INPUT in paths:
        raise NothingToWatchError("--watch: standard input cannot be watched", hint="name a file")
    has_failed = True
    try:
        watch = Watch(paths, corpus, environment)
        while True:
            has_failed = _validate(validate)
            say_note(f"watching {len(watch)} files, Ctrl-C ends it")
            gc.collect()  # the collector is at rest while a command runs, and this one stays
            say_note(f"{_name(watch.wait())}, validated again")
    except KeyboardInterrupt:
        return has_failed


def _validate(validate: Callable[[], Report]) -> bool:
    """Validate once; a corpus that cannot be read is said, and waited for."""
    from factcheck.cli.failures import written
    from factcheck.cli.output import complain

    try:
        has_failed = validate().has_failed
    except FactcheckError as error:
        complain(written(error))
        return True
    sys.stdout.flush()
    return has_failed


def _name(changed: list[Path]) -> str:
    from factcheck.loading.discovery import find_working_folder

    here = find_working_folder()
    names = [
        str(each.relative_to(here) if each.is_relative_to(here) else each)
        for each in changed[:_MOST_NAMED]
    ]
    more = len(changed) - len(names)
    return f"changed: {', '.join(names)}" + (f" and {more} more" if more else "")
