"""The checks, one row each: code, name, severity and needs; every other list of codes follows.

A check's module has its name; its function `find` is imported when the check runs, so a run that finds nothing new
imports none. The order is that of the codes; a code is never used again for something else.
"""

from __future__ import annotations

from enum import StrEnum
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from factcheck.findings import Severity
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks.page import CheckPage
    from factcheck.findings import Finding
    from factcheck.model.corpus import Corpus
    from factcheck.model.proofs import Proofs


class Needs(StrEnum):
    """What a check must see, so that what it finds is true and stays true."""

    RECORDS = "records"
    """One record after another, and those that it names, however far."""

    NAMES = "names"
    """Who is declared and who is named in the whole corpus, for one record after another."""

    CORPUS = "corpus"
    """All records at once: what is found on one depends on others that nothing joins to it, on the
    order in which a circle is met or on all ids, of which the nearest is suggested."""

    PROOFS = "proofs"
    """One record after another, and what the lock says of its quotes and sources."""

    ARCHIVE = "archive"
    """The same, and the archived texts; it finds less, or nothing, where none were read."""

    LOCK = "lock"
    """The lock by itself, and beside the archived texts where they were read."""

    @property
    def asks_proofs(self) -> bool:
        """Whether the check takes the proofs besides the corpus."""
        return self in {Needs.PROOFS, Needs.ARCHIVE, Needs.LOCK}

    @property
    def asks_archive(self) -> bool:
        """Whether the check finds more where archived texts were read than where none were."""
        return self in {Needs.ARCHIVE, Needs.LOCK}

    @property
    def is_met_by_parts(self) -> bool:
        """Whether the parts of a corpus, checked one after another, give what the whole gives."""
        return self not in {Needs.NAMES, Needs.CORPUS, Needs.LOCK}


@dataclass(frozen=True, slots=True)
class Check:
    """One check.

    Attributes:
        code: `FC` and three digits; the hundred is the family.
        name: what is wrong, the name of its module, whose function `find` finds it.
        severity: how much its findings weigh unless a project says otherwise.
        needs: what it must see.
    """

    code: str
    name: str
    severity: Severity
    needs: Needs

    def find(self, corpus: Corpus, proofs: Proofs | None = None) -> Iterator[Finding]:
        """Find what is wrong with a corpus; a check of the evidence finds nothing without proofs."""
        if not self.needs.asks_proofs:
            yield from self._function(corpus)
        elif proofs is not None:
            yield from self._function(corpus, proofs)

    @property
    def page(self) -> CheckPage:
        """Its page, from its docstring."""
        from factcheck.checks.page import parse_page

        return parse_page(self._function.__doc__ or "")

    @property
    def _function(self) -> Any:
        return import_module(f"factcheck.checks.{self.name}").find


FAMILIES: Final = {
    "FC0": "reading",
    "FC1": "identity and references",
    "FC2": "attribution",
    "FC3": "figures",
    "FC4": "evidence",
    "FC5": "disputes",
    "FC6": "reviews",
    "FC9": "waivers",
}
"""The families of checks, by the hundred of their codes."""


def find_family(code: str) -> str:
    """Return the family of a code."""
    return FAMILIES[code[:3]]


_ERROR: Final = Severity.ERROR
_WARNING: Final = Severity.WARNING

# fmt: off
CHECKS: Final = (
    Check("FC102", "id_that_nothing_declares", _ERROR, Needs.NAMES),
    Check("FC103", "id_of_another_kind", _ERROR, Needs.NAMES),
    Check("FC104", "id_that_nothing_uses", _WARNING, Needs.NAMES),
    Check("FC105", "reference_to_no_figure", _ERROR, Needs.RECORDS),
    Check("FC106", "figures_without_names", _ERROR, Needs.RECORDS),
    Check("FC107", "address_with_a_secret", _WARNING, Needs.RECORDS),
    Check("FC108", "origin_of_no_field", _ERROR, Needs.RECORDS),
    Check("FC109", "party_of_an_unlisted_kind", _WARNING, Needs.RECORDS),
    Check("FC201", "claimant_without_position", _ERROR, Needs.RECORDS),
    Check("FC202", "claim_without_appearance", _ERROR, Needs.RECORDS),
    Check("FC203", "chain_that_names_its_claimant", _ERROR, Needs.RECORDS),
    Check("FC204", "quote_too_long", _ERROR, Needs.RECORDS),
    Check("FC205", "appearance_before_claim", _ERROR, Needs.RECORDS),
    Check("FC206", "own_voice_of_another", _ERROR, Needs.RECORDS),
    Check("FC207", "maker_that_is_the_claimant", _ERROR, Needs.RECORDS),
    Check("FC208", "day_more_certain_than_its_source", _WARNING, Needs.RECORDS),
    Check("FC301", "figure_of_another_unit", _ERROR, Needs.RECORDS),
    Check("FC302", "dimension_left_out", _ERROR, Needs.RECORDS),
    Check("FC303", "scope_that_the_measure_does_not_know", _ERROR, Needs.RECORDS),
    Check("FC304", "figure_without_as_of", _ERROR, Needs.RECORDS),
    Check("FC305", "figure_without_period", _ERROR, Needs.RECORDS),
    Check("FC306", "moment_of_another_kind", _ERROR, Needs.RECORDS),
    Check("FC307", "per_stated_twice", _ERROR, Needs.RECORDS),
    Check("FC308", "fiscal_year_without_start", _ERROR, Needs.RECORDS),
    Check("FC309", "derivation_that_does_not_work_out", _ERROR, Needs.CORPUS),
    Check("FC310", "figure_that_misses_its_equal", _ERROR, Needs.CORPUS),
    Check("FC312", "measure_that_contradicts_itself", _ERROR, Needs.CORPUS),
    Check("FC313", "value_that_says_otherwise", _ERROR, Needs.RECORDS),
    Check("FC314", "actual_before_it_was_over", _WARNING, Needs.RECORDS),
    Check("FC315", "usual_dimension_left_open", _WARNING, Needs.RECORDS),
    Check("FC316", "parts_that_do_not_add_up", _WARNING, Needs.CORPUS),
    Check("FC401", "quote_without_its_figure", _ERROR, Needs.RECORDS),
    Check("FC402", "quote_not_proven", _WARNING, Needs.ARCHIVE),
    Check("FC403", "quote_changed_since_proof", _ERROR, Needs.PROOFS),
    Check("FC404", "value_changed_since_proof", _ERROR, Needs.PROOFS),
    Check("FC405", "proven_claim_vanished", _ERROR, Needs.PROOFS),
    Check("FC406", "source_changed_since_proof", _ERROR, Needs.ARCHIVE),
    Check("FC407", "lock_that_does_not_tell_the_truth", _ERROR, Needs.LOCK),
    Check("FC408", "quote_not_found", _ERROR, Needs.ARCHIVE),
    Check("FC409", "value_that_the_quote_does_not_bear", _ERROR, Needs.ARCHIVE),
    Check("FC410", "ambiguous_quote", _ERROR, Needs.ARCHIVE),
    Check("FC411", "quote_that_cannot_be_proven", _ERROR, Needs.ARCHIVE),
    Check("FC412", "hedge_that_the_value_leaves_out", _WARNING, Needs.RECORDS),
    Check("FC413", "lock_of_an_earlier_version", _WARNING, Needs.LOCK),
    Check("FC414", "verbatim_beyond_its_marks", _WARNING, Needs.ARCHIVE),
    Check("FC501", "counter_to_itself", _ERROR, Needs.RECORDS),
    Check("FC502", "counter_to_own_claimant", _ERROR, Needs.RECORDS),
    Check("FC503", "counter_without_appearance", _ERROR, Needs.RECORDS),
    Check("FC504", "dispute_of_one_claim", _ERROR, Needs.RECORDS),
    Check("FC505", "dispute_of_one_claimant", _ERROR, Needs.RECORDS),
    Check("FC506", "bridge_that_does_not_add_up", _WARNING, Needs.RECORDS),
    Check("FC507", "counter_before_its_claim", _WARNING, Needs.RECORDS),
    Check("FC508", "lookalike_of_one_figure", _ERROR, Needs.RECORDS),
    Check("FC509", "lookalike_that_is_like_for_like", _ERROR, Needs.RECORDS),
    Check("FC510", "lookalike_that_is_disputed", _WARNING, Needs.RECORDS),
    Check("FC601", "verdict_off_its_scale", _ERROR, Needs.RECORDS),
    Check("FC602", "review_before_claim", _ERROR, Needs.RECORDS),
    Check("FC603", "sign_off_by_its_recorder", _ERROR, Needs.RECORDS),
)
# fmt: on

BY_CODE: Final = {check.code: check for check in CHECKS}
