"""What a command asks before it writes; where there is no terminal, nobody could answer."""

from __future__ import annotations

import sys

import typer

from factcheck.cli.output import is_terminal
from factcheck.errors import FactcheckError


class UnansweredError(FactcheckError):
    """Something should be confirmed, and nobody is there to do it."""


def refuse_silence(*, yes: bool) -> None:
    """Refuse to begin what could not be confirmed.

    Args:
        yes: whether the user has confirmed it beforehand.

    Raises:
        UnansweredError: nobody has, and there is no terminal to do it on.
    """
    if not yes and not (sys.stdin.isatty() and is_terminal()):
        raise UnansweredError(
            "there is no terminal to confirm on", hint="--yes writes without asking"
        )


def ask_to_confirm(question: str, *, yes: bool) -> bool:
    """Ask whether the user wants it, unless that was said beforehand.

    Args:
        question: what is asked, with its question mark.
        yes: whether it was said beforehand, by `--yes`.
    """
    return yes or typer.confirm(question)
