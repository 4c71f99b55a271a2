"""What `measure.py` measures: a literal table, a row a measurement.

Targets are ratios, so that they hold on any machine.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Literal

Quantity = Literal["seconds", "peak"]


@dataclass(frozen=True)
class Case:
    """One command line.

    Attributes:
        name: how tables call it; the sizes of its corpus stand in braces, as `Made.sizes` names them.
        program: a key of `PROGRAMS` in `measuring_programs`.
        arguments: behind the program; `{claims}` stands for the claim files of the corpus,
            `{corpus}` for its folder, `{here}` for the folder of this file.
        corpus: a key of `CORPORA` in `measuring_corpora`, the working folder; empty for a folder
            without one, where factcheck answers from its own.
        environment: further variables.
        before: what is done before each run, untimed: `forget` removes every index, `change` edits
            one claim file.
        terminal: whether it writes to a pseudo-terminal instead of a pipe.
        codes: exit codes that it may end with.
        sampled: whether `--quick` gives it a tenth of the claim files only, and takes the time times ten.
    """

    name: str
    program: str
    arguments: tuple[str, ...]
    corpus: str = ""
    environment: tuple[tuple[str, str], ...] = ()
    before: Literal["", "forget", "change"] = ""
    terminal: bool = False
    codes: frozenset[int] = frozenset({0})
    sampled: bool = False


@dataclass(frozen=True)
class Ratio:
    """What of a measurement is compared with which other case.

    Attributes:
        other: the number of the other case.
        at_most: the target; None where the ratio only informs.
        quantity: what is compared.
        by_claims: whether the ratio is divided by that of the claims, so that 1 is linear growth.
        at_most_megabytes: a target for the memory of the case that is judged, whatever the other takes.
    """

    other: int
    at_most: float | None = None
    quantity: Quantity = "seconds"
    by_claims: bool = False
    at_most_megabytes: float | None = None


@dataclass(frozen=True)
class Row:
    """One measurement: the first case against the others, run in turns.

    Attributes:
        name: for `--only`.
        group: the heading of its table.
        cases: what is run, the one that is judged first.
        ratios: what is reported of them.
        runs: how often each case is run.
        warm_up: whether each case is run once before, untimed; so an index is there and fresh.
        million: whether it is measured with `--million` only.
    """

    name: str
    group: str
    cases: tuple[Case, ...]
    ratios: tuple[Ratio, ...]
    runs: int = 3
    warm_up: bool = True
    million: bool = False


PASS: Final = Case("`python -c pass`", "python", ("-c", "pass"))
NO_INDEX: Final = (("FACTCHECK_INDEX", ""),)
"""The variable, and not `--no-index`, since a release without an index passes it over."""
COMPLETION: Final = (
    ("_FACTCHECK_COMPLETE", "complete_bash"),
    ("COMP_WORDS", "factcheck list --topic res"),
    ("COMP_CWORD", "3"),
)


def _factcheck(*arguments: str, corpus: str = "", name: str = "") -> Case:
    return Case(name or f"`factcheck {' '.join(arguments)}`", "factcheck", arguments, corpus)


def _limit(what: str, name: str, corpus: str = "large") -> Case:
    return Case(name, "peers", ("{here}/peers/limits.py", what, "{corpus}"), corpus)


LIST: Final = _factcheck("list", "--topic", "reserves")
LARGE_LIST: Final = replace(LIST, corpus="large", name=f"{LIST.name}, {{claims}} claims")
ROWS: Final = _factcheck("list", "--topic", "wages", corpus="large", name="`list` of {rows} rows")
VALIDATE: Final = _factcheck(
    "validate", corpus="large", name="`factcheck validate`, {claims} claims"
)
COLD: Final = replace(VALIDATE, environment=NO_INDEX, name=f"{VALIDATE.name}, no index")
READING: Final = _limit("read", "reading and SHA-256 of the same bytes")
EVENTS: Final = _limit("events", "libyaml's events of the same bytes")
JSON: Final = _limit("json", "orjson.loads of the same as JSON")
SQLITE: Final = _limit("sqlite", "SQLite query over 100,000 rows")
CHECK_JSONSCHEMA: Final = Case(
    "check-jsonschema", "check-jsonschema",
    ("--schemafile", "{here}/peers/claims.schema.json", "{claims}"), "large", sampled=True,
)  # fmt: skip
YAMALE: Final = Case(
    "Yamale (four processes)",
    "yamale",
    ("-s", "{here}/peers/claims.yamale.yaml", "{claims}"),
    "large",
    sampled=True,
)
PYDANTIC: Final = Case(
    "yaml.safe_load and pydantic", "peers", ("{here}/peers/pydantic_claims.py", "{claims}"), "large",
    sampled=True,
)  # fmt: skip
YAMLLINT: Final = Case(
    "yamllint", "yamllint", ("-d", "{{extends: relaxed, rules: {{line-length: disable}}}}", "{claims}"),
    "large", sampled=True,
)  # fmt: skip
START: Final = "Cold start"
VALIDATION: Final = "Validation"
GROWTH: Final = "Growth with the corpus"
LIMITS: Final = "Physical limits"


def _start(name: str, case: Case, at_most: float | None, runs: int = 31) -> Row:
    return Row(name, START, (case, PASS), (Ratio(1, at_most),), runs)


def _version(program: str) -> Row:
    case = Case(f"`{program} --version`", program, ("--version",))
    return _start(f"start-{program}", case, None, 7)


def _growth(
    name: str, *arguments: str, at_most: float = 1.3, peak: float | None = None, corpus: str = ""
) -> Row:
    """Compare a large corpus with one of a thousand claims, per claim; peaks as they are.

    The largest dispute of each has one claim in a hundred, so work that is quadratic in it shows.
    """
    command = _factcheck(*arguments)
    cases = tuple(
        replace(command, corpus=f"{size}{corpus}", name=f"{command.name}, {{claims}} claims")
        for size in ("large", "small")
    )
    ratios = (Ratio(1, at_most, by_claims=True), Ratio(1, peak, "peak"))
    return Row(name, GROWTH, cases, ratios)


def _on_terminal(case: Case) -> Case:
    return replace(case, terminal=True, name=f"{case.name}, terminal")


ROWS_OF_TABLE: Final = (
    _start("list", LIST, 8),
    _start("list-terminal", _on_terminal(LIST), 11),
    _start("list-large", LARGE_LIST, 8),
    _start("list-large-terminal", _on_terminal(LARGE_LIST), 11),
    _start("help", _factcheck("--help"), 8),
    _start("help-list", _factcheck("list", "--help"), 8),
    _start("version", _factcheck("--version"), 8),
    _start("completion", replace(LIST, arguments=(), environment=COMPLETION, name="completion of an id"), 8),
    _start(
        "completion-large",
        Case("completion of an id, {claims} claims", "factcheck", (), "large", COMPLETION), 8,
    ),
    _start("rows", ROWS, 60, 5),
    _start("rows-csv", replace(ROWS, arguments=(*ROWS.arguments, "-f", "csv"), name="`list -f csv` of {rows} rows"), 60, 5),
    _start("rows-terminal", _on_terminal(ROWS), 60, 5),
    _version("yamllint"),
    _version("check-jsonschema"),
    _version("yamale"),
    _version("datasette"),
    _version("cfn-lint"),
    Row(
        "validate-cold", VALIDATION,
        (COLD, CHECK_JSONSCHEMA, YAMALE, PYDANTIC, YAMLLINT, EVENTS, READING),
        (
            Ratio(1, 1 / 60), Ratio(2, 1 / 3), Ratio(3), Ratio(4), Ratio(5), Ratio(6),
            Ratio(1, None, "peak", at_most_megabytes=600), Ratio(2, None, "peak"), Ratio(3, None, "peak"),
        ),
        1, warm_up=False,
    ),
    Row(
        "validate-first", VALIDATION, (replace(VALIDATE, before="forget", name=f"{VALIDATE.name}, first run"), COLD),
        (Ratio(1, 1.3), Ratio(1, 1.3, "peak")), warm_up=False,
    ),
    Row(
        "validate-unchanged", VALIDATION, (replace(VALIDATE, name=f"{VALIDATE.name}, nothing changed"), PASS, READING),
        (Ratio(1, 8), Ratio(2)), 31,
    ),
    Row(
        "validate-changed", VALIDATION,
        (replace(VALIDATE, corpus="large-changing", before="change", name=f"{VALIDATE.name}, one file of a hundred changed"), COLD, READING),
        (Ratio(1, 1 / 15), Ratio(2)),
    ),
    Row(
        "errors", VALIDATION,
        (replace(COLD, corpus="large-errors", codes=frozenset({1}), name="`factcheck validate`, {errors} errors, no index"), COLD),
        (Ratio(1, 2), Ratio(1, None, "peak")), warm_up=False,
    ),
    Row(
        "errors-limited", VALIDATION,
        (
            replace(
                COLD, corpus="large-errors", codes=frozenset({1}), arguments=("validate", "--max-diagnostics", "100"),
                name="`factcheck validate --max-diagnostics 100`, {errors} errors, no index",
            ),
            COLD,
        ),
        (Ratio(1, 1.1), Ratio(1, 1.1, "peak")), warm_up=False,
    ),
    Row(
        "validate-million", VALIDATION, (replace(COLD, corpus="million"), COLD),
        (Ratio(1, 1.2, by_claims=True), Ratio(1, None, "peak", by_claims=True, at_most_megabytes=2_000)), 1, warm_up=False, million=True,
    ),
    Row(
        "list-million", START, (replace(LIST, corpus="million", name=f"{LIST.name}, {{claims}} claims"), LARGE_LIST),
        (Ratio(1, 1.5),), million=True,
    ),
    Row(
        "compare", GROWTH,
        tuple(
            replace(_factcheck("compare", "how-much-is-paid"), corpus=size, name="`factcheck compare` of {dispute} claims, corpus of {claims}")
            for size in ("large", "small-dispute")
        ),
        (Ratio(1, 2), Ratio(1, 2, "peak")),
    ),
    Row(
        "rows-dispute", GROWTH,
        (
            replace(ROWS, name="`list` of {rows} rows, {dispute} of them in one dispute"),
            replace(ROWS, corpus="large-even", name="the same without a dispute of more than ten"),
        ),
        (Ratio(1, 1.5), Ratio(1, 1.5, "peak")),
    ),
    _growth("disputes", "disputes"),
    _growth("conflicts", "conflicts"),
    _growth("export-ndjson", "export", "--format", "ndjson", peak=2),
    _growth("export-csv", "export", "--format", "csv", peak=2),
    _growth("export-markdown", "export", "--format", "markdown"),
    _growth("diff", "diff", corpus="-git"),
    Row("limit-read", LIMITS, (READING, PASS), (Ratio(1),)),
    Row("limit-events", LIMITS, (EVENTS, READING), (Ratio(1),)),
    Row("limit-json", LIMITS, (JSON, READING), (Ratio(1),)),
    Row("limit-query", LIMITS, (LARGE_LIST, SQLITE), (Ratio(1, 8),), 7),
)  # fmt: skip
"""Every measurement; one that a release cannot do is shown as not available."""
