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


def build_script(shell: str) -> str:
    """Return what a shell must run to complete the program's words.

    Args:
        shell: the name of a shell, such as `bash`.

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


def suggest_topics(incomplete: str) -> list[tuple[str, str]]:
    """Suggest the ids of topics with their titles.

    Args:
        incomplete: what was typed of the word so far.
    """
    return _suggest_records(incomplete, ("topics",))


def suggest_parties(incomplete: str) -> list[tuple[str, str]]:
    """Suggest the ids of parties with their names.

    Args:
        incomplete: what was typed of the word so far.
    """
    return _suggest_records(incomplete, ("parties",))


def suggest_claimants(incomplete: str) -> list[tuple[str, str]]:
    """Suggest the ids of persons and parties with their names.

    Args:
        incomplete: what was typed of the word so far.
    """
    return _suggest_records(incomplete, ("people", "parties"))


def suggest_measures(incomplete: str) -> list[tuple[str, str]]:
    """Suggest the ids of measures with their titles.

    Args:
        incomplete: what was typed of the word so far.
    """
    return _suggest_records(incomplete, ("measures",))


def suggest_sources(incomplete: str) -> list[tuple[str, str]]:
    """Suggest the ids of sources with their titles.

    Args:
        incomplete: what was typed of the word so far.
    """
    return _suggest_records(incomplete, ("sources",))


def suggest_record_ids(incomplete: str) -> list[tuple[str, str]]:
    """Suggest every id that `show` takes, claims first.

    Args:
        incomplete: what was typed of the word so far.
    """
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
    return _suggest_records(incomplete, kinds)


def suggest_compared_ids(incomplete: str) -> list[tuple[str, str]]:
    """Suggest the ids that `compare` takes.

    Args:
        incomplete: what was typed of the word so far.
    """
    return _suggest_records(incomplete, ("topics", "disputes", "lookalikes", "claims"))


def suggest_bases(incomplete: str) -> list[str]:
    """Suggest the words for a basis.

    Args:
        incomplete: what was typed of the word so far.
    """
    from factcheck.model.vocabulary import Basis

    return _select_starting(incomplete, Basis)


def suggest_manners(incomplete: str) -> list[str]:
    """Suggest the words for a manner.

    Args:
        incomplete: what was typed of the word so far.
    """
    from factcheck.model.vocabulary import Manner

    return _select_starting(incomplete, Manner)


def suggest_formats(incomplete: str) -> list[str]:
    """Suggest the formats of answers.

    Args:
        incomplete: what was typed of the word so far.
    """
    from factcheck.formats.formats import FORMATS

    return _select_starting(incomplete, FORMATS)


def suggest_export_formats(incomplete: str) -> list[str]:
    """Suggest the formats of an export.

    Args:
        incomplete: what was typed of the word so far.
    """
    from factcheck.formats.formats import EXPORT_FORMATS

    return _select_starting(incomplete, EXPORT_FORMATS)


def suggest_difference_formats(incomplete: str) -> list[str]:
    """Suggest the formats of a difference.

    Args:
        incomplete: what was typed of the word so far.
    """
    from factcheck.formats.formats import DIFFERENCE_FORMATS

    return _select_starting(incomplete, DIFFERENCE_FORMATS)


def suggest_picture_formats(incomplete: str) -> list[str]:
    """Suggest the formats of a picture.

    Args:
        incomplete: what was typed of the word so far.
    """
    from factcheck.cli.picture_file import PICTURES

    return _select_starting(incomplete, PICTURES)


def suggest_report_formats(incomplete: str) -> list[str]:
    """Suggest the formats of reports.

    Args:
        incomplete: what was typed of the word so far.
    """
    from factcheck.formats.report.formats import REPORTERS

    return _select_starting(incomplete, REPORTERS)


def suggest_verification_formats(incomplete: str) -> list[str]:
    """Suggest the formats of what was looked up.

    Args:
        incomplete: what was typed of the word so far.
    """
    from factcheck.formats.report.formats import VERIFICATION_FORMATS

    return _select_starting(incomplete, VERIFICATION_FORMATS)


def suggest_schemas(incomplete: str) -> list[str]:
    """Suggest the kinds of files that have a schema.

    Args:
        incomplete: what was typed of the word so far.
    """
    from factcheck.schema.files import SchemaFile

    return _select_starting(incomplete, SchemaFile)


def suggest_reports(incomplete: str) -> list[str]:
    """Suggest the formats of reports, up to the name of the file.

    Args:
        incomplete: what was typed of the word so far.
    """
    from factcheck.formats.report.formats import REPORTERS

    return _select_starting(incomplete, (f"{each}=" for each in REPORTERS))


def suggest_codes(incomplete: str) -> list[tuple[str, str]]:
    """Suggest the codes of checks with what each finds.

    Args:
        incomplete: what was typed of the word so far.
    """
    from factcheck.validation.explain import list_pages

    return [(page.code, page.summary) for page in list_pages() if page.code.startswith(incomplete)]


def suggest_codes_and_words(incomplete: str) -> list[tuple[str, str]]:
    """Suggest the codes of checks, and the words of the ledger once one is begun.

    Args:
        incomplete: what was typed of the word so far.
    """
    from factcheck.validation.explain_words import list_words

    words = [(each, "") for each in list_words() if incomplete and each.startswith(incomplete)]
    return [*suggest_codes(incomplete), *words]


def _select_starting(incomplete: str, words: Iterable[str]) -> list[str]:
    return [str(word) for word in words if word.startswith(incomplete)]


def _suggest_records(incomplete: str, kinds: tuple[str, ...]) -> list[tuple[str, str]]:
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
