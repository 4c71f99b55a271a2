"""The checks, in the order of their codes; a code is never used again for something else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.checks.address_with_a_secret import address_with_a_secret
from factcheck.checks.ambiguous_quote import ambiguous_quote
from factcheck.checks.appearance_before_claim import appearance_before_claim
from factcheck.checks.bridge_that_does_not_add_up import bridge_that_does_not_add_up
from factcheck.checks.chain_that_names_its_claimant import chain_that_names_its_claimant
from factcheck.checks.claim_without_appearance import claim_without_appearance
from factcheck.checks.claimant_without_position import claimant_without_position
from factcheck.checks.codes import EVIDENCE_SEVERITIES, SEVERITIES
from factcheck.checks.counter_before_its_claim import counter_before_its_claim
from factcheck.checks.counter_to_itself import counter_to_itself
from factcheck.checks.counter_to_own_claimant import counter_to_own_claimant
from factcheck.checks.counter_without_appearance import counter_without_appearance
from factcheck.checks.derivation_that_does_not_work_out import derivation_that_does_not_work_out
from factcheck.checks.dimension_left_out import dimension_left_out
from factcheck.checks.dispute_of_one_claim import dispute_of_one_claim
from factcheck.checks.dispute_of_one_claimant import dispute_of_one_claimant
from factcheck.checks.figure_of_another_unit import figure_of_another_unit
from factcheck.checks.figure_that_misses_its_equal import figure_that_misses_its_equal
from factcheck.checks.figure_without_as_of import figure_without_as_of
from factcheck.checks.figure_without_period import figure_without_period
from factcheck.checks.figures_without_names import figures_without_names
from factcheck.checks.fiscal_year_without_start import fiscal_year_without_start
from factcheck.checks.hedge_that_the_value_leaves_out import hedge_that_the_value_leaves_out
from factcheck.checks.id_of_another_kind import id_of_another_kind
from factcheck.checks.id_that_nothing_declares import id_that_nothing_declares
from factcheck.checks.id_that_nothing_uses import id_that_nothing_uses
from factcheck.checks.lock_that_does_not_tell_the_truth import lock_that_does_not_tell_the_truth
from factcheck.checks.measure_that_contradicts_itself import measure_that_contradicts_itself
from factcheck.checks.moment_of_another_kind import moment_of_another_kind
from factcheck.checks.own_voice_of_another import own_voice_of_another
from factcheck.checks.page import Page, parse_page
from factcheck.checks.per_stated_twice import per_stated_twice
from factcheck.checks.proven_claim_vanished import proven_claim_vanished
from factcheck.checks.quote_changed_since_proof import quote_changed_since_proof
from factcheck.checks.quote_not_found import quote_not_found
from factcheck.checks.quote_not_proven import quote_not_proven
from factcheck.checks.quote_that_cannot_be_proven import quote_that_cannot_be_proven
from factcheck.checks.quote_too_long import quote_too_long
from factcheck.checks.quote_without_its_figure import quote_without_its_figure
from factcheck.checks.reference_to_no_figure import reference_to_no_figure
from factcheck.checks.review_before_claim import review_before_claim
from factcheck.checks.scope_that_the_measure_does_not_know import (
    scope_that_the_measure_does_not_know,
)
from factcheck.checks.source_changed_since_proof import source_changed_since_proof
from factcheck.checks.value_changed_since_proof import value_changed_since_proof
from factcheck.checks.value_that_the_quote_does_not_bear import value_that_the_quote_does_not_bear
from factcheck.checks.verdict_off_its_scale import verdict_off_its_scale
from factcheck.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factcheck.findings import Finding, Severity
    from factcheck.model.corpus import Corpus
    from factcheck.model.proofs import Proofs


@dataclass(frozen=True, slots=True)
class Check:
    """One check with its code."""

    code: str
    check: Callable[[Corpus], Iterator[Finding]]

    @property
    def severity(self) -> Severity:
        """How much its findings weigh unless a project says otherwise."""
        return SEVERITIES[self.code]

    @property
    def name(self) -> str:
        """The name of the check: what is wrong."""
        return self.check.__name__

    @property
    def page(self) -> Page:
        """Its page, from its docstring."""
        return parse_page(self.check.__doc__ or "")


@dataclass(frozen=True, slots=True)
class EvidenceCheck:
    """One check of the evidence, with its code."""

    code: str
    check: Callable[[Corpus, Proofs], Iterator[Finding]]

    @property
    def severity(self) -> Severity:
        """How much its findings weigh unless a project says otherwise."""
        return EVIDENCE_SEVERITIES[self.code]

    @property
    def name(self) -> str:
        """The name of the check: what is wrong."""
        return self.check.__name__

    @property
    def page(self) -> Page:
        """Its page, from its docstring."""
        return parse_page(self.check.__doc__ or "")


CHECKS: Final = (
    Check("FC102", id_that_nothing_declares),
    Check("FC103", id_of_another_kind),
    Check("FC104", id_that_nothing_uses),
    Check("FC105", reference_to_no_figure),
    Check("FC106", figures_without_names),
    Check("FC107", address_with_a_secret),
    Check("FC201", claimant_without_position),
    Check("FC202", claim_without_appearance),
    Check("FC203", chain_that_names_its_claimant),
    Check("FC204", quote_too_long),
    Check("FC205", appearance_before_claim),
    Check("FC206", own_voice_of_another),
    Check("FC301", figure_of_another_unit),
    Check("FC302", dimension_left_out),
    Check("FC303", scope_that_the_measure_does_not_know),
    Check("FC304", figure_without_as_of),
    Check("FC305", figure_without_period),
    Check("FC306", moment_of_another_kind),
    Check("FC307", per_stated_twice),
    Check("FC308", fiscal_year_without_start),
    Check("FC309", derivation_that_does_not_work_out),
    Check("FC310", figure_that_misses_its_equal),
    Check("FC312", measure_that_contradicts_itself),
    Check("FC401", quote_without_its_figure),
    Check("FC412", hedge_that_the_value_leaves_out),
    Check("FC501", counter_to_itself),
    Check("FC502", counter_to_own_claimant),
    Check("FC503", counter_without_appearance),
    Check("FC504", dispute_of_one_claim),
    Check("FC505", dispute_of_one_claimant),
    Check("FC506", bridge_that_does_not_add_up),
    Check("FC507", counter_before_its_claim),
    Check("FC601", verdict_off_its_scale),
    Check("FC602", review_before_claim),
)

EVIDENCE_CHECKS: Final = (
    EvidenceCheck("FC402", quote_not_proven),
    EvidenceCheck("FC403", quote_changed_since_proof),
    EvidenceCheck("FC404", value_changed_since_proof),
    EvidenceCheck("FC405", proven_claim_vanished),
    EvidenceCheck("FC406", source_changed_since_proof),
    EvidenceCheck("FC407", lock_that_does_not_tell_the_truth),
    EvidenceCheck("FC408", quote_not_found),
    EvidenceCheck("FC409", value_that_the_quote_does_not_bear),
    EvidenceCheck("FC410", ambiguous_quote),
    EvidenceCheck("FC411", quote_that_cannot_be_proven),
)
"""Those that ask what was proven as well; without an archive the lock alone answers."""
