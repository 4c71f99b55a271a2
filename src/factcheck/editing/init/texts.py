"""A new corpus as texts: a small example that holds, with its settings, CI, editor and hook.

Pure: `write` writes it. The texts stand in `templates/`, in the words of their own formats.
"""

from __future__ import annotations

import re
from dataclasses import field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

TITLE: Final = "Riverside Transit and the Riders' Union (an example)"

EMPTY_TITLE: Final = "A ledger of disputed figures"

_EXAMPLE_LANGUAGE: Final = "en"
_ADDRESS: Final = re.compile(r"https://[A-Za-z0-9.-]+(?::[0-9]+)?(?:/[A-Za-z0-9._~-]+)+")
_ACTION: Final = re.compile(r"https://github\.com/([^/]+/[^/]+?)(?:\.git)?")
_TOKEN: Final = re.compile(r"@([A-Z_]+)@")


class UnusableWishError(FactcheckError):
    """A title, language or address that no new corpus can have."""


class Ci(StrEnum):
    """Where a new corpus is checked on every push."""

    GITHUB = "github"
    GITLAB = "gitlab"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a new corpus is to be.

    Attributes:
        version: the version of the program that makes it; its tag is `v` and the version.
        title: the heading of the corpus.
        language: the language of its statements (BCP 47).
        ci: where it is checked.
        repository: the address under which git finds the program, or None where that is not known.
        schemas: what text editors are to check its files with: `claims.schema.json` and
            `corpus.schema.json`, name to text; empty for none.
        is_empty: whether it begins without the example.
    """

    version: str
    title: str = TITLE
    language: str = _EXAMPLE_LANGUAGE
    ci: Ci = Ci.GITHUB
    repository: str | None = None
    schemas: Mapping[str, str] = field(default_factory=dict)
    is_empty: bool = False


_EXAMPLE: Final[Mapping[str, str]] = {
    "data/claims.yaml": "data/claims.yaml",
    "data/evidence.lock": "data/evidence.lock",
    "claims/ridership.yaml": "claims/ridership.yaml",
    "archive/courier-2024-05-14.txt": "archive/courier-2024-05-14.txt",
}
"""The files of the example, each with its template.

The lock is what `verify --update` writes for it; a test fails where it writes another one.
"""

_EMPTY: Final[Mapping[str, str]] = {"data/claims.yaml": "data/claims-empty.yaml"}
"""The same without the example; the first proof writes the lock."""

_FILES: Final[Mapping[str, str]] = {
    "README.md": "README.md",
    "factcheck.toml": "factcheck.toml",
    ".gitattributes": "gitattributes",
    ".gitignore": "gitignore",
    ".editorconfig": "editor/editorconfig",
    ".vscode/extensions.json": "editor/extensions.json",
    ".vscode/settings.json": "editor/settings.json",
    ".vscode/tasks.json": "editor/tasks.json",
}
"""The files of every new corpus, each with its template."""


def fill_templates(beginning: Beginning) -> Mapping[str, str]:
    """Return the files of a new corpus: path to text.

    Args:
        beginning: what the user wishes for it.

    Raises:
        UnusableWishError: the title, the language or the address cannot be used.
    """
    words = _list_words(beginning)
    records = _EMPTY if beginning.is_empty else _EXAMPLE
    templates = {**_FILES, **records, **dict(_list_automation(beginning))}
    texts = {path: _fill_template(_read_template(name), words) for path, name in templates.items()}
    return {**texts, **{f"schema/{name}": text for name, text in beginning.schemas.items()}}


def _list_automation(beginning: Beginning) -> Iterator[tuple[str, str]]:
    """Yield the files that let others run the program, each with the template that fits."""
    is_published = beginning.repository is not None
    yield (
        ".pre-commit-config.yaml",
        "precommit/published.yaml" if is_published else "precommit/installed.yaml",
    )
    if beginning.ci is Ci.GITHUB:
        is_action = _find_action(beginning) is not None
        yield (
            ".github/workflows/factcheck.yml",
            "github/action.yml" if is_action else "github/plain.yml",
        )
    if beginning.ci is Ci.GITLAB:
        yield ".gitlab-ci.yml", "gitlab/gitlab-ci.yml"


def _list_words(beginning: Beginning) -> Mapping[str, str | None]:
    """Return what stands for each token; None drops the line that holds it."""
    from factcheck.model.scalars import ScalarError, read_language

    title = beginning.title.strip()
    if not title or not title.isprintable():
        raise UnusableWishError(f"--title is {beginning.title!r}, expected a heading in one line")
    try:
        language = read_language(beginning.language)
    except ScalarError as error:
        raise UnusableWishError(f"--language: {error.message}") from None
    repository, tag = beginning.repository, f"v{beginning.version}"
    source = None if repository is None else f"git+{repository}@{tag}"
    if repository is not None and _ADDRESS.fullmatch(repository) is None:
        raise UnusableWishError(
            f"--repository is '{repository}', expected an address such as https://HOST/OWNER/NAME"
        )
    is_english = language.casefold().partition("-")[0] == _EXAMPLE_LANGUAGE
    return {
        "TITLE": _write_yaml(title),
        "TITLE_IN_PROSE": title,
        "LANGUAGE": language,
        "ENGLISH": None if is_english else _EXAMPLE_LANGUAGE,
        "REPOSITORY": repository,
        "TAG": tag,
        "ACTION": _find_action(beginning),
        "SOURCE": source,
        "SOURCE_ON_GITHUB": source or "${{ vars.FACTCHECK_SOURCE }}",
        "EXAMPLE": None if beginning.is_empty else "",
        "SCHEMA": "schema" if beginning.schemas else None,
    }


def _find_action(beginning: Beginning) -> str | None:
    """Return OWNER/NAME of the program's action, where the program is published on GitHub, else None."""
    match = _ACTION.fullmatch(beginning.repository or "")
    return None if match is None else match[1]


def _write_yaml(text: str) -> str:
    from factcheck.yaml.write import CORPUS_FILE, write_yaml

    return (
        write_yaml({"title": text}, layout=CORPUS_FILE).removeprefix("title: ").removesuffix("\n")
    )


def _read_template(name: str) -> str:
    from importlib.resources import files

    return files("factcheck.editing.init").joinpath("templates", name).read_text(encoding="utf-8")


def _fill_template(template: str, words: Mapping[str, str | None]) -> str:
    lines = []
    for line in template.splitlines(keepends=True):
        tokens = _TOKEN.findall(line)
        if all(words[token] is not None for token in tokens):
            lines.append(_TOKEN.sub(lambda match: words[match[1]] or "", line))
    return "".join(lines)
