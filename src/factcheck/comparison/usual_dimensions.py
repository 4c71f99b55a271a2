"""The distinctions that figures of one thing usually need, and the words by which a text makes them.

Words are evidence that a distinction is made, never that it is not: what no word says is left alone.
"""

from __future__ import annotations

from typing import Final

from factcheck.runtime.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class UsualDimension:
    """One distinction.

    Attributes:
        dimension: its name as that of a dimension.
        title: what a reader calls it.
        values: its usual values, each with patterns of the words that say it; none where any words
            behind "a share of" do.
        stems: letters of which some stand in whatever a pattern finds, in lower case.
        names: other names under which a measure asks for it.
        is_open_if_unsaid: whether one figure that says it, and one that does not, leave it open;
            else two figures must say it differently.
    """

    dimension: str
    title: str
    values: tuple[tuple[str, tuple[str, ...]], ...]
    stems: tuple[str, ...]
    names: tuple[str, ...] = ()
    is_open_if_unsaid: bool = True


def _split_stems(text: str) -> tuple[str, ...]:
    """Return the stems of a text, between upright lines."""
    return tuple(text.split("|"))


def _list_patterns(*names: str) -> tuple[str, ...]:
    """Return the patterns of words that say of which area a figure is."""
    name = f"(?:{'|'.join(names)})"
    proper = r"(?:[A-Z][\w.]* ){0,3}"
    offices = r"(?! (?:hall|council|clerk|attorney|board|office|government|law|department)\b)"
    return (
        rf"\b(?:in|across|throughout|within|covers|covering) (?:the |all |of |whole |entire )*{proper}{name}\b{offices}",
        rf"\b{name}-?wide\b",
        rf"\b{name} (?:as a whole|limits|only|alone)\b",
        rf"^(?:for |of |the |whole |entire )*{proper}{name}\b(?: of [\w. ]+)?[^A-Za-z]*$",
    )


_WHO: Final = r"(?:[\w-]+ ){0,2}(?:[\w-]+s|children|people|staff|personnel|men|women)\b"
_NO_AREA: Final = "(?!(?:the )?(?:city|county|state|country|nation|town|metro|ages|spending)\\b)"
_MONEY: Final = "(?:dollars|prices|euros|pounds)"

USUAL: Final = (
    UsualDimension(
        dimension="geography",
        title="geography",
        values=(
            ("city", _list_patterns("city", "municipality", "town")),
            (
                "metropolitan-area",
                _list_patterns("metro(?:politan)? area", "metro", "agglomeration"),
            ),
            ("county", _list_patterns("county", "counties")),
            ("state", _list_patterns("states?", "province")),
            ("country", (*_list_patterns("country", "nation", "United States"), r"\bnationally\b")),
            ("world", (*_list_patterns("world"), r"\bglobally\b")),
        ),
        stems=_split_stems(
            "city|municipality|town|metro|agglomeration|county|counties|countr|state|province"
            "|nation|world|global"
        ),
        names=("area", "region", "place", "territory"),
        is_open_if_unsaid=False,
    ),
    UsualDimension(
        dimension="population",
        title="population (who is counted)",
        values=(
            (
                "excluding",
                (
                    rf"\b(?:excluding|excludes|leaving out|omitting) {_WHO}",
                    rf"\bnot (?:counting|including) {_WHO}",
                ),
            ),
            ("including", (rf"(?<!not )\b(?:including|includes|counting) {_WHO}",)),
            ("likely-voters", (r"\blikely voters\b",)),
            ("registered-voters", (r"\bregistered voters\b",)),
            ("adults", (r"\badults\b", r"\b\d+ (?:and|or) (?:over|older)\b")),
            ("children", (r"\bchildren\b", r"\bunder \d+ years\b")),
            ("all-ages", (r"\ball ages\b",)),
            (
                "only",
                (
                    rf"^{_NO_AREA}(?:[\w-]+ ){{1,3}}only\W*$",
                    rf"^only {_NO_AREA}(?:[\w-]+ ?){{1,3}}\W*$",
                ),
            ),
            ("all", (rf"^all {_NO_AREA}(?:[\w-]+ ?){{1,3}}\W*$",)),
            ("working-age", (r"\bworking[- ]age\b", r"\baged \d+ (?:to|and) \d+\b")),
        ),
        stems=_split_stems(
            "excl|incl|counting|leaving out|omitting|voters|adults|children|all ages|working"
            "|only|all |aged|over|older|under "
        ),
        names=("people", "who", "staff", "students", "employees", "voters", "ages", "counted"),
        is_open_if_unsaid=False,
    ),
    UsualDimension(
        dimension="statistic",
        title="statistic (mean or median)",
        values=(
            (
                "mean",
                (
                    r"(?<!above )(?<!below )(?<!than )\baverag(?:e|es|ed|ing)\b",
                    r"\b(?:the|arithmetic) mean\b",
                    r"^mean\b",
                ),
            ),
            ("median", (r"\bmedians?\b",)),
            ("lowest", (r"^(?:the )?(?:minimum|lowest|starting)\b",)),
            ("highest", (r"^(?:the )?(?:maximum|highest|top)\b",)),
        ),
        stems=_split_stems("averag|mean|median|minimum|lowest|starting|maximum|highest|top"),
        names=("average", "mean", "median"),
    ),
    UsualDimension(
        dimension="prices",
        title="prices (nominal or adjusted for inflation)",
        values=(
            (
                "nominal",
                (
                    r"\bnominal\b",
                    rf"\bcurrent {_MONEY}\b",
                    r"\b(?:not (?:been )?|un)adjusted for inflation\b",
                ),
            ),
            (
                "constant",
                (
                    r"(?<!not )(?<!not been )\badjusted for inflation\b",
                    r"\binflation[- ]adjusted\b",
                    r"\breal (?:terms|dollars)\b",
                    rf"\bconstant (?:\d{{4}} )?{_MONEY}\b",
                    rf"\b[12]\d{{3}} {_MONEY}\b",
                ),
            ),
        ),
        stems=("nominal", "current", "inflation", "real ", *("dollar", "price", "euro", "pound")),
        names=("inflation", "price-base"),
    ),
    UsualDimension(
        dimension="gross-or-net",
        title="gross or net",
        values=(
            (
                "gross",
                (
                    r"(?<!domestic )\bgross\b(?! domestic| national)",
                    r"\b(?:before|pre)[- ]tax(?:es)?\b",
                    r"\bbefore deductions\b",
                ),
            ),
            (
                "net",
                (
                    r"\bnet (?:of|after|pay|income|salary|wages?|costs?|loss|spending|revenues?)\b",
                    r"\bnet (?:profit|worth|assets|debt|migration|emissions)\b",
                    r"^net\b",
                    r"\b(?:after|post)[- ]tax(?:es)?\b",
                    r"\btake[- ]home\b",
                    r"\bafter deductions\b",
                ),
            ),
        ),
        stems=("gross", "net", "tax", "take", "deductions"),
        names=("gross", "net", "taxes", "deductions"),
    ),
    UsualDimension(
        dimension="adjustment",
        title="adjustment (seasonally adjusted or not)",
        values=(
            (
                "not-adjusted",
                (
                    r"\bnot (?:been )?(?:seasonally )?adjusted\b(?! for inflation)",
                    r"\bunadjusted\b(?! for inflation)",
                    r"\bcrude rate\b",
                ),
            ),
            (
                "seasonally-adjusted",
                (
                    r"(?<!not )\bseasonally[- ]adjusted\b",
                    r"(?<!not )\badjusted for (?:the )?seasons?\b",
                ),
            ),
            (
                "age-adjusted",
                (r"\bage[- ](?:adjusted|standardi[sz]ed)\b", r"(?<!not )\badjusted for age\b"),
            ),
        ),
        stems=("adjust", "crude", "standardi"),
        names=("season", "seasonality", "adjusted"),
    ),
    UsualDimension(
        dimension="annual-rate",
        title="annual rate (or the rate of a month or quarter)",
        values=(
            ("annual-rate", (r"\bannuali[sz]ed\b", r"\b(?:annual|yearly) rate\b")),
            (
                "year-over-year",
                (r"\byear[- ](?:over|on)[- ]year\b", r"\bfrom a year (?:earlier|ago|before)\b"),
            ),
            (
                "quarter-over-quarter",
                (
                    r"\bquarter[- ](?:over|on|to)[- ]quarter\b",
                    r"\bquarterly rate\b",
                    r"\bfrom the (?:previous|preceding) quarter\b",
                ),
            ),
            (
                "month-over-month",
                (
                    r"\bmonth[- ](?:over|on|to)[- ]month\b",
                    r"\bmonthly rate\b",
                    r"\bfrom the (?:previous|preceding) month\b",
                ),
            ),
        ),
        stems=("annual", "year", "quarter", "month"),
        names=("rate", "annualized", "compared-with"),
    ),
    UsualDimension(
        dimension="appropriated-or-spent",
        title="appropriated or spent",
        values=(
            (
                "appropriated",
                (
                    r"\b(?:appropriated|budgeted|allocated|allotted|earmarked)\b",
                    r"\bauthori[sz]ed\b",
                ),
            ),
            ("spent", (r"\b(?:spent|disbursed|expended|outlays?|paid out)\b",)),
        ),
        stems=_split_stems(
            "appropriated|budgeted|allocated|allotted|earmarked|authori|spent|disbursed"
            "|expended|outlay|paid out"
        ),
        names=("stage", "appropriated", "spent"),
        is_open_if_unsaid=False,
    ),
    UsualDimension(
        dimension="headcount-or-full-time-equivalent",
        title="headcount or full-time equivalent",
        values=(
            ("headcount", (r"\bhead[- ]?counts?\b", r"\bcounted by heads?\b")),
            ("full-time-equivalent", (r"\bfull[- ]time[- ]equivalents?\b", r"\bFTEs?\b")),
        ),
        stems=("head", "equivalent", "fte"),
        names=("headcount", "full-time-equivalent", "fte", "counted-as"),
    ),
    UsualDimension(
        dimension="base",
        title="base of the share",
        values=(),
        stems=("of ",),
        names=("share-of", "of"),
        is_open_if_unsaid=False,
    ),
)
"""Every distinction that is asked for, in the order in which they are offered."""
