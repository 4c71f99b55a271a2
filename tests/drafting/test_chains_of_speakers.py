"""Through whom a figure came, and when the speaker is whose document it is anyway."""

from __future__ import annotations

import pytest

from factcheck.drafting.draft import build_draft
from factcheck.drafting.proposal import Setting

# fmt: off
CHAINS = [
    # a sentence, who says its figure, and through whom it came
    ("Ann Lee said rents rose 5 percent, according to the Herald.", "Ann Lee", ["the Herald"]),
    ("Ann Lee told the board that rents rose 5 percent, according to a letter.", "Ann Lee", ["a letter"]),
    ("Ann Lee promised to add 5 buses, according to the union.", "Ann Lee", ["the union"]),
    ("According to the Herald, Ann Lee said rents rose 5 percent.", "Ann Lee", ["the Herald"]),
    ("Ann Lee said rents rose 5 percent, according to a poll.", "a poll", ["Ann Lee"]),
    ("Ann Lee said that, according to auditors, rents rose 5 percent.", "auditors", ["Ann Lee"]),
    ("The port has offered $5, the Herald said, quoting a clerk.", "The port", ["a clerk", "the Herald"]),
    ("The Herald said, citing city clerks, that rents rose 5 percent.", "city clerks", ["The Herald"]),
    ("As for the mayor's promise to plant trees, Bo Hale said 5 percent stand.", "Bo Hale", []),
    ("The firm expects a profit, below the $3 that the city had expected.", "the city", []),
    ("The firm expects a profit, below the $3 that analysts had expected.", None, []),
    ("The firm expects a profit of $3, below that of May.", "The firm", []),
    ("Bo Hale said Ann Lee had promised 5 buses.", "Ann Lee", ["Bo Hale"]),
    ("Bo Hale said Ann Lee had promised a tower and that rents rose 5 percent.", "Bo Hale", []),
    ("Bo Hale said Ann Lee had said that rents fell and that taxes rose 5 percent.", "Ann Lee", ["Bo Hale"]),
]

DOCUMENTS = [
    # whose release it is, its words, who says the figure, in which manner
    ("Kestrel Foods", "Kestrel Foods Inc. today reported sales of $5 million.", "Kestrel Foods", "verbatim"),
    ("Kestrel Foods", "Kestrel Foods, Ltd., reported sales of $5 million.", "Kestrel Foods", "verbatim"),
    ("Kestrel Foods, Inc.", "Kestrel Foods reported sales of $5 million.", "Kestrel Foods, Inc.", "verbatim"),
    ("Kestrel Foods", "Kestrel Mills Inc. reported sales of $5 million.", "Kestrel Mills Inc.", "paraphrase"),
]

MINUTES = [
    ("The treasurer reported a balance; £300 was in savings.", None),
    ("The treasurer reported a balance. £300 was in savings.", None),
    ("The treasurer left. £300 was in savings.", "Wick Council"),
]
# fmt: on


@pytest.mark.parametrize(("text", "speaker", "via"), CHAINS, ids=[each for each, _, _ in CHAINS])
def test_a_figure_has_its_speaker_and_those_who_tell_it(
    text: str, speaker: str | None, via: list[str]
) -> None:
    (proposal,) = build_draft(text).proposals
    assert (proposal.speaker.name, [each.name for each in proposal.via]) == (speaker, via)


@pytest.mark.parametrize(
    ("publisher", "text", "speaker", "manner"), DOCUMENTS, ids=[each[1] for each in DOCUMENTS]
)
def test_a_company_says_itself_what_its_release_says_with_or_without_its_legal_form(
    publisher: str, text: str, speaker: str, manner: str
) -> None:
    setting = Setting(kind="press-release", publisher_name=publisher)
    (proposal,) = build_draft(text, setting).proposals
    assert (proposal.speaker.name, proposal.manner) == (speaker, manner)


@pytest.mark.parametrize(("text", "speaker"), MINUTES, ids=[each for each, _ in MINUTES])
def test_what_minutes_say_behind_a_report_is_open(text: str, speaker: str | None) -> None:
    (proposal,) = build_draft(
        text, Setting(kind="minutes", publisher_name="Wick Council")
    ).proposals
    assert proposal.speaker.name == speaker
