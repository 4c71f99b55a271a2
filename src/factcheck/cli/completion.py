"""What the shell offers when a word is completed: ids of the corpus, words of the vocabulary.

It runs when the completion key is pressed; a corpus that cannot be read offers nothing.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import closing
from typing import Final

from factcheck.errors import FactcheckError

SHELLS: Final = ("bash", "zsh", "fish", "powershell", "pwsh")


class UnknownShellError(FactcheckError):
    """A shell for which there is no completion."""


def script_of(shell: str) -> str:
    """Return what a shell must run to complete the program's words.

    Raises:
        UnknownShellError: there is none for it.
    """
    if shell not in SHELLS:
        raise UnknownShellError(
            f"there is no completion for the shell '{shell}'",
            hint=f"shells are {', '.join(SHELLS)}",
        )
    from typer._completion_shared import get_completion_script

    written = get_completion_script(
        prog_name="factcheck", complete_var="_FACTCHECK_COMPLETE", shell=shell
    )
    return f"{written}\n"


def topics(incomplete: str) -> list[tuple[str, str]]:
    """Offer the ids of topics with their titles."""
    return _offered(incomplete, ("topics",))


def parties(incomplete: str) -> list[tuple[str, str]]:
    """Offer the ids of parties with their names."""
    return _offered(incomplete, ("parties",))


def claimants(incomplete: str) -> list[tuple[str, str]]:
    """Offer the ids of persons and parties with their names."""
    return _offered(incomplete, ("people", "parties"))


def measures(incomplete: str) -> list[tuple[str, str]]:
    """Offer the ids of measures with their titles."""
    return _offered(incomplete, ("measures",))


def sources(incomplete: str) -> list[tuple[str, str]]:
    """Offer the ids of sources with their titles."""
    return _offered(incomplete, ("sources",))


def record_ids(incomplete: str) -> list[tuple[str, str]]:
    """Offer every id that `show` takes, claims first."""
    kinds = (
        "claims",
        "disputes",
        "lookalikes",
        "sources",
        "measures",
        "people",
        "parties",
        "topics",
    )
    return _offered(incomplete, kinds)


def compared_ids(incomplete: str) -> list[tuple[str, str]]:
    """Offer the ids that `compare` takes."""
    return _offered(incomplete, ("topics", "disputes", "lookalikes", "claims"))


def bases(incomplete: str) -> list[str]:
    """Offer the words for a basis."""
    from factcheck.model.vocabulary import Basis

    return _starting(incomplete, Basis)


def manners(incomplete: str) -> list[str]:
    """Offer the words for a manner."""
    from factcheck.model.vocabulary import Manner

    return _starting(incomplete, Manner)


def formats(incomplete: str) -> list[str]:
    """Offer the formats of answers."""
    from factcheck.formats.formats import FORMATS

    return _starting(incomplete, FORMATS)


def difference_formats(incomplete: str) -> list[str]:
    """Offer the formats of a difference."""
    from factcheck.formats.formats import DIFFERENCE_FORMATS

    return _starting(incomplete, DIFFERENCE_FORMATS)


def picture_formats(incomplete: str) -> list[str]:
    """Offer the formats of a picture."""
    from factcheck.cli.picture_file import PICTURES

    return _starting(incomplete, PICTURES)


def report_formats(incomplete: str) -> list[str]:
    """Offer the formats of reports."""
    from factcheck.formats.report.formats import REPORTERS

    return _starting(incomplete, REPORTERS)


def verification_formats(incomplete: str) -> list[str]:
    """Offer the formats of what was looked up."""
    from factcheck.formats.report.formats import VERIFICATION_FORMATS

    return _starting(incomplete, VERIFICATION_FORMATS)


def schemas(incomplete: str) -> list[str]:
    """Offer the kinds of files that have a schema."""
    from factcheck.schema.files import SchemaFile

    return _starting(incomplete, SchemaFile)


def reports(incomplete: str) -> list[str]:
    """Offer the formats of reports, up to the name of the file."""
    from factcheck.formats.report.formats import REPORTERS

    return _starting(incomplete, (f"{each}=" for each in REPORTERS))


def codes(incomplete: str) -> list[tuple[str, str]]:
    """Offer the codes of checks with what each finds."""
    from factcheck.validation.explain import list_pages

    return [(page.code, page.summary) for page in list_pages() if page.code.startswith(incomplete)]


def codes_and_words(incomplete: str) -> list[tuple[str, str]]:
    """Offer the codes of checks, and the words of the ledger once one is begun."""
    from factcheck.validation.explain_words import list_words

    words = [(each, "") for each in list_words() if incomplete and each.startswith(incomplete)]
    return [*codes(incomplete), *words]


def _starting(incomplete: str, words: Iterable[str]) -> list[str]:
    return [str(word) for word in words if word.startswith(incomplete)]


def _offered(incomplete: str, kinds: tuple[str, ...]) -> list[tuple[str, str]]:
    from time import time_ns

    from factcheck.corpus.find import find_working_folder
    from factcheck.ledger.index import find_index_folder
    from factcheck.ledger.open import open_corpus
    from factcheck.model.names import fold_name, list_names
    from factcheck.model.vocabulary import RecordKind

    index = find_index_folder(os.environ)
    try:
        opened = open_corpus(
            environment=os.environ, start=find_working_folder(), index=index, now=time_ns()
        )
    except FactcheckError:
        return []
    offered = []
    typed = fold_name(incomplete)
    with closing(opened):
        for kind in kinds:
            for record_id, record in opened.corpus.list_records(RecordKind(kind)).items():
                names = list_names(record)
                if any(fold_name(each).startswith(typed) for each in (record_id, *names)):
                    statement = getattr(
                        record, "statement", ""
                    )  # it tells which claim, and names none
                    offered.append((record_id, next(iter(names), statement)))
    return offered
