"""The codes of all checks and how much each weighs, for whoever needs to know no more.

Nothing else is imported with them: a run that finds nothing new runs no check.
"""

from __future__ import annotations

from typing import Final

from factcheck.findings import Severity

SEVERITIES: Final = {
    "FC102": Severity.ERROR,
    "FC103": Severity.ERROR,
    "FC104": Severity.WARNING,
    "FC105": Severity.ERROR,
    "FC106": Severity.ERROR,
    "FC107": Severity.WARNING,
    "FC201": Severity.ERROR,
    "FC202": Severity.ERROR,
    "FC203": Severity.ERROR,
    "FC204": Severity.ERROR,
    "FC205": Severity.ERROR,
    "FC206": Severity.ERROR,
    "FC301": Severity.ERROR,
    "FC302": Severity.ERROR,
    "FC303": Severity.ERROR,
    "FC304": Severity.ERROR,
    "FC305": Severity.ERROR,
    "FC306": Severity.ERROR,
    "FC307": Severity.ERROR,
    "FC308": Severity.ERROR,
    "FC309": Severity.ERROR,
    "FC310": Severity.ERROR,
    "FC312": Severity.ERROR,
    "FC401": Severity.ERROR,
    "FC412": Severity.WARNING,
    "FC501": Severity.ERROR,
    "FC502": Severity.ERROR,
    "FC503": Severity.ERROR,
    "FC504": Severity.ERROR,
    "FC505": Severity.ERROR,
    "FC506": Severity.WARNING,
    "FC507": Severity.WARNING,
    "FC601": Severity.ERROR,
    "FC602": Severity.ERROR,
}
"""Of the checks that look at records alone, unless a project sets another one."""

EVIDENCE_SEVERITIES: Final = {
    "FC402": Severity.WARNING,
    "FC403": Severity.ERROR,
    "FC404": Severity.ERROR,
    "FC405": Severity.ERROR,
    "FC406": Severity.ERROR,
    "FC407": Severity.ERROR,
    "FC408": Severity.ERROR,
    "FC409": Severity.ERROR,
    "FC410": Severity.ERROR,
    "FC411": Severity.ERROR,
}
"""Of the checks that ask what was proven as well."""

SEVERITIES_IF_REQUIRED: Final = dict.fromkeys(EVIDENCE_SEVERITIES, Severity.ERROR)
"""Of these, where a project requires evidence."""

ALL_SEVERITIES: Final = {**SEVERITIES, **EVIDENCE_SEVERITIES}

CODES: Final = tuple(ALL_SEVERITIES)
