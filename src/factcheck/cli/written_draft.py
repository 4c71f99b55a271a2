"""Where a draft goes: into a claim file, or to standard output or another file in a format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.cli.output import may_colour, measure_terminal, say_note, write_result

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.drafting.proposal import Draft
    from factcheck.text.formats import Format


def write_draft(
    draft: Draft, only: str, form: Format, *, output: Path | None, into: Path | None
) -> None:
    """Write the proposals of a draft, and say it where there are none.

    Args:
        draft: what the text proposes.
        only: which proposals were asked for.
        form: the format.
        output: the file for it, or None for standard output.
        into: the claim file to which the claims are added instead, or None.
    """
    from factcheck.formats.options import Options

    if not draft.proposals:
        say_note(f"no proposals ({only})")
    if into is not None:
        from factcheck.drafting.insert_claims import add_drafts

        write_result([add_drafts(into, draft)])
        return
    options = Options(measure_terminal(), colour=output is None and may_colour())
    is_table = form.is_for_people
    write_result(form.write(draft, options), output, is_table=is_table, is_own=is_table)
