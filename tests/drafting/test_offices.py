"""The office that a text prints beside a name, and whose it is."""

from __future__ import annotations

import pytest

from factcheck.drafting.draft import build_draft

ROSE = "said rents rose 5 percent."


@pytest.mark.parametrize(
    ("text", "office"),
    [
        (f"Ann Lee, director of the Harbor Transit Authority, {ROSE}", ("director", "Harbor Transit Authority")),
        (f"Ann Lee, the deputy director for the Harbor Transit Authority, {ROSE}", ("deputy director", "Harbor Transit Authority")),
        ("“Rents rose 5 percent,” said Ann Lee, chief executive of Marsh & Sons.", ("chief executive", "Marsh & Sons")),
        (f"Ann Lee, president, {ROSE}", ("president", None)),
        (f"Harbor Transit Authority Director Ann Lee {ROSE}", ("Director", "Harbor Transit Authority")),
        (f"Guild president Ann Lee {ROSE}", ("president", "Guild")),
        (f"Harbor Transit Authority Deputy Director Ann Lee {ROSE}", ("Deputy Director", "Harbor Transit Authority")),
        (f"Deputy Mayor Ann Lee {ROSE}", ("Deputy Mayor", None)),
        (f"The Guild’s president, Ann Lee, {ROSE}", ("president", "Guild")),
        (f"Ann Lee, head nurse at Marsh Hospital, came.\n\nLee {ROSE}", ("head nurse", "Marsh Hospital")),
        (f"Mayor Ann Lee came.\n\nAnn Lee, president of the Port Board, {ROSE}", ("president", "Port Board")),
        (f"Ann Lee, the hospital’s chief medical officer, {ROSE}", ("chief medical officer", "hospital")),
        (f"Ann Lee, the deputy director's aide, {ROSE}", None),
        (f"Ann Lee, president of the guild's local bargaining unit, {ROSE}", ("president", "guild")),
        (f"Ann Lee, president of the guild, {ROSE}", ("president", "guild")),
        (f"Ann Lee, of Lakeview, {ROSE}", None),
        (f"Ann Lee, a friend of the Marsh family, {ROSE}", None),
        (f"Ms. Ann Lee {ROSE}", None),
        (f"In May Ann Lee {ROSE}", None),
        (f"The Guild {ROSE}", None),
    ],
)  # fmt: skip
def test_the_office_is_what_stands_beside_the_name(
    text: str, office: tuple[str, str | None] | None
) -> None:
    (proposal,) = build_draft(text).proposals
    found = proposal.speaker.office
    party = None if found is None or found.party is None else found.party.text
    assert (None if found is None else (found.title.text, party)) == office
