"""The second opinion that `draft --model-at` asks for: where the text goes, what was dropped, what failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.cli.output import say, say_note
from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.drafting.opinion.ask import AnswerLimits, Model
    from factcheck.drafting.proposal import Draft
    from factcheck.model.claims import Measure

KEY = "FACTCHECK_MODEL_KEY"
"""The variable with the key of the model's server."""
DRAFTED_BY = "draft by rules"


class ModelOptionError(FactcheckError):
    """One of the options of a model without the other."""


class SecondOpinion:
    """A model that is asked about the text of one run.

    Attributes:
        drafted_by: what made the proposals, for `recorded_by`.
        has_failed: whether it gave no answer to use.
    """

    def __init__(self, model: Model, limits: AnswerLimits | None = None) -> None:
        """Ask nothing yet.

        Args:
            model: which model, and where.
            limits: how much its answer may take.
        """
        self._model, self._limits = model, limits
        self.drafted_by = DRAFTED_BY
        self.has_failed = False

    def join_opinions(self, draft: Draft, text: str, measures: Sequence[Measure]) -> Draft:
        """Ask the model, and return a draft with what it adds; say what was dropped, or why there is no answer.

        Args:
            draft: what the rules propose.
            text: the text.
            measures: those of the corpus.
        """
        from factcheck.drafting.opinion.ask import ModelError, ask_model
        from factcheck.drafting.opinion.join import join_opinions
        from factcheck.drafting.opinion.read import read_opinions

        try:
            opinions = read_opinions(ask_model(self._model, text, self._limits), text)
        except ModelError as error:
            say(f"error: {error.message}; the proposals are those of the rules")
            self.has_failed = True
            return draft
        for line in opinions.lines:
            say_note(line)
        self.drafted_by = f"{DRAFTED_BY} and {self._model.name}"
        joined, dropped = join_opinions(draft, opinions, text, measures)
        if dropped:
            say_note(
                f"{dropped:,} of {opinions.given:,} proposals of the model dropped: no figure in the quote"
            )
        return joined


def read_model(
    url: str | None, name: str | None, environment: Mapping[str, str], *, is_remote_allowed: bool
) -> SecondOpinion | None:
    """Return the model that is to be asked, or None; say where the text goes if it leaves this machine.

    Args:
        url: its address, or None.
        name: what its server calls it, or None.
        environment: the process's variables.
        is_remote_allowed: whether the text may leave this machine.

    Raises:
        ModelOptionError: the address or the name is missing.
        BadModelAddressError: the text may not be sent there.
    """
    if url is None and name is None:
        return None
    from factcheck.drafting.opinion.ask import Model, require_allowed

    if url is None or name is None:
        raise ModelOptionError(
            "--model-at and --model need each other", hint="--model-at URL --model NAME"
        )
    host = require_allowed(url, is_remote_allowed=is_remote_allowed)
    if host is not None:
        say_note(f"the whole text is sent to {host}")
    return SecondOpinion(Model(url, name, environment.get(KEY) or None))
