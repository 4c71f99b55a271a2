"""The pages of all codes, and the words of the vocabulary: for `explain`, and for docs/checks.md."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from factcheck.checks.page import CheckPage, parse_page
from factcheck.checks.pages.reading import READING_PAGES
from factcheck.checks.table import CHECKS, find_family
from factcheck.corpus.codes import READING_NAMES, READING_SEVERITIES
from factcheck.errors import FactcheckError
from factcheck.findings import Severity
from factcheck.runtime.records import dataclass
from factcheck.validation.outcome import Rule

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    LayOut = Callable[[str, str], Iterable[str]]


INDENT: Final = "  "
_BEHIND_A_CODE: Final = " " * len("FC000  warning  ")
_LIKE_A_CODE: Final = re.compile("FC.*[0-9].*", re.IGNORECASE | re.DOTALL)
_ELSEWHERE: Final = (
    "factcheck explain lists all codes, factcheck measures the dimensions of each measure"
)


class NoSuchCodeError(FactcheckError):
    """A code that no check has, or a word that the vocabulary has not."""


@dataclass(frozen=True, slots=True)
class CodePage:
    """What a code says about itself.

    Attributes:
        code: `FC` and three digits.
        severity: the one it has unless a project sets another.
        name: the name of the check, or None for what reading itself reports.
        page: its sections.
    """

    code: str
    severity: Severity
    name: str | None
    page: CheckPage

    @property
    def summary(self) -> str:
        """What is wrong, in one sentence."""
        return self.page.summary


@cache
def list_pages() -> tuple[CodePage, ...]:
    """Return the pages of all codes, in the order of the codes."""
    reading = (
        CodePage(code, READING_SEVERITIES.get(code, Severity.ERROR), None, parse_page(text))
        for code, text in READING_PAGES.items()
    )
    checks = (CodePage(check.code, check.severity, check.name, check.page) for check in CHECKS)
    return tuple(sorted((*reading, *checks), key=lambda page: page.code))


def _write_line(text: str, indent: str) -> Iterator[str]:
    yield f"{indent}{text}\n"


def explain(asked: str, lay_out: LayOut = _write_line) -> Iterator[str]:
    """Return the page of one code, or what one word of the vocabulary means, as text.

    Args:
        asked: the code or word.
        lay_out: breaks a paragraph into lines, each with the indent that is given; one line if omitted.

    Raises:
        NoSuchCodeError: it is neither, with the word most like it, if there is one.
    """
    by_code = {page.code: page for page in list_pages()}
    page = by_code.get(asked.upper())
    if page is not None:
        return _write_page(page, lay_out)
    if _LIKE_A_CODE.fullmatch(asked):
        raise NoSuchCodeError(
            f"no check has the code '{asked}'", hint="factcheck explain lists all codes"
        )
    from factcheck.validation.explain_words import explain_word, suggest_word

    meaning = explain_word(asked, lay_out)
    if meaning is None:
        near = suggest_word(asked)
        raise NoSuchCodeError(
            f"'{asked}' is no code of a check and no word of the vocabulary",
            hint=f"did you mean '{near}'?" if near else _ELSEWHERE,
        )
    return meaning


def show_catalogue(lay_out: LayOut) -> Iterator[str]:
    """Yield all codes as text, each with its summary.

    Args:
        lay_out: as for a page.
    """
    for page in list_pages():
        first, *others = lay_out(page.summary, _BEHIND_A_CODE)
        yield f"{page.code}  {page.severity.value:<7}  {first.lstrip()}"
        yield from others


def list_rules() -> tuple[Rule, ...]:
    """Return all codes for reports that explain themselves."""
    return tuple(
        Rule(
            code=page.code,
            name=page.name or READING_NAMES[page.code],
            severity=page.severity,
            family=find_family(page.code),
            summary=page.summary,
            why=" ".join(page.page.why.split()),
            text="".join(_write_text(page)),
            markdown="".join(_write_section(page)),
        )
        for page in list_pages()
    )


def write_documentation() -> Iterator[str]:
    """Yield docs/checks.md."""
    yield "# The checks\n\n"
    yield "This page is written by `python docs/generate.py` from the checks themselves.\n"
    yield "`factcheck explain CODE` shows the same text.\n\n"
    yield "| code | severity | what is wrong |\n| --- | --- | --- |\n"
    for page in list_pages():
        yield f"| [{page.code}](#{page.code.lower()}) | {page.severity.value} | {page.summary} |\n"
    for page in list_pages():
        yield f"\n## {page.code}\n\n"
        yield from _write_section(page)


def _write_section(page: CodePage) -> Iterator[str]:
    yield f"**{page.summary}**\n\n{page.page.why}\n"
    for heading, example in (("Bad", page.page.bad), ("Good", page.page.good)):
        if example:
            yield f"\n{heading}:\n\n```yaml\n{example}\n```\n"
    yield f"\nKnown limits: {page.page.known_limits}\n"


def _write_page(page: CodePage, lay_out: LayOut) -> Iterator[str]:
    """Write a page for the terminal: prose as wide as that, examples as they would stand in a file."""
    yield from lay_out(f"{page.code} ({page.severity.value}): {page.summary}", "")
    for heading, content, is_prose in (
        ("Why", page.page.why, True),
        ("Bad", page.page.bad, False),
        ("Good", page.page.good, False),
        ("Known limits", page.page.known_limits, True),
    ):
        if content:
            yield f"\n{heading}:\n"
        if content and is_prose:
            yield from lay_out(" ".join(content.split()), INDENT)
        elif content:
            yield from (f"{INDENT}{line}".rstrip() + "\n" for line in content.splitlines())


def _write_text(page: CodePage) -> Iterator[str]:
    yield f"{page.code} ({page.severity.value}): {page.summary}\n"
    sections = (
        ("Why", page.page.why),
        ("Bad", page.page.bad),
        ("Good", page.page.good),
        ("Known limits", page.page.known_limits),
    )
    for heading, content in sections:
        if content:
            indented = "".join(f"  {line}".rstrip() + "\n" for line in content.splitlines())
            yield f"\n{heading}:\n{indented}"
