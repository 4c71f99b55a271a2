"""The formats of reports, a row each; options, completion and messages follow."""

from __future__ import annotations

from typing import Final

from factcheck.text.formats import Format

REPORTERS: Final = {
    each.name: each
    for each in (
        Format(
            "text", ("factcheck.formats.report.text",), is_for_people=True, aliases=("txt", "plain")
        ),
        Format("json", ("factcheck.formats.report.json",)),
        Format("sarif", ("factcheck.formats.report.sarif",), is_detailed=True),
        Format("github", ("factcheck.formats.report.github",)),
        Format("junit", ("factcheck.formats.report.junit",), is_detailed=True),
    )
}
"""Of diagnostics, by name; each writes a report, with whether colour is wanted."""

VERIFICATION_FORMATS: Final = {
    each.name: each
    for each in (
        Format(
            "text",
            ("factcheck.formats.report.verification_text",),
            is_for_people=True,
            aliases=("txt", "plain"),
        ),
        Format("json", ("factcheck.formats.report.verification_json",)),
    )
}
"""Of what was looked up."""
