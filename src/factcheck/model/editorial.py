"""What an editor makes of claims: disputes, lookalikes, derivations.

A dispute is where somebody disputes; what only looks like one is a lookalike, so that no output calls it open.
"""

from __future__ import annotations

from typing import ClassVar

from factcheck.model.catalogue import CLOSED
from factcheck.model.field_types import Expression, Id, PrintedValue, Reference, TopicId
from factcheck.model.vocabulary import DisputeState
from factcheck.runtime.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """One part that accounts for a gap between figures."""

    __pydantic_config__: ClassVar = CLOSED

    label: str
    """What the part is."""
    figure: Reference | None = None
    """A recorded figure."""
    value: PrintedValue | None = None
    """A value, where no recorded figure holds it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bridge:
    """The parts that account for the gap between two figures of a dispute."""

    __pydantic_config__: ClassVar = CLOSED

    from_: Reference
    """The figure at which the bridge starts."""
    to: Reference
    """The figure at which it ends."""
    components: tuple[Component, ...]
    """The parts, which together should make the difference."""
    note: str | None = None
    """A remark of the editor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """A question under which claims of two or more claimants are set side by side."""

    __pydantic_config__: ClassVar = CLOSED

    id: Id
    topic: TopicId
    """What it is about."""
    question: str
    """The question that its claims answer differently."""
    claims: tuple[Reference, ...]
    """The claims, or figures of claims, that are set side by side."""
    state: DisputeState
    """Where it stands."""
    bridge: Bridge | None = None
    """The parts that account for a gap."""
    note: str | None = None
    """A remark of the editor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookalike:
    """Figures that a reader will set side by side though they are not two answers to one question."""

    __pydantic_config__: ClassVar = CLOSED

    id: Id
    topic: TopicId
    """What it is about."""
    title: str | None = None
    """What is mistaken for one thing, as a heading; its values where omitted."""
    figures: tuple[Reference, ...]
    """The figures: `claim-id`, or `claim-id#figure-id` of a claim with several."""
    why_not: str
    """Why they are not two answers to one question."""
    note: str | None = None
    """A remark of the editor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Derivation:
    """A figure that the editor computes from recorded ones."""

    __pydantic_config__: ClassVar = CLOSED

    id: Id
    title: str
    """What the result is."""
    expression: Expression
    """How it is computed: figures, numbers, + - * / with spaces around them, parentheses."""
    unit: str
    """The unit of the result."""
    note: str | None = None
    """A remark of the editor."""
