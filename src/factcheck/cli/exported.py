"""How an export is computed and written: as text, as bytes in a file, as files in a folder, or as a feed."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from factcheck.cli.tables_output import write_files
from factcheck.errors import FactcheckError
from factcheck.formats.formats import EXPORT_FORMATS
from factcheck.formats.questions import GRAPHS, find_question

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.cli.ledger import Attempt
    from factcheck.model.store import Store
    from factcheck.queries.filters import Filters


class NoSheetError(FactcheckError):
    """A mark for spreadsheets asked for in a format that none opens."""


class UnfitOptionError(FactcheckError):
    """An option of some formats with another."""


class ExportChoices(NamedTuple):
    """What is chosen of an export.

    Attributes:
        form: its format, one of `EXPORT_FORMATS`.
        with_mark: whether CSV begins with a byte order mark.
        is_juxtaposed: whether a graph holds what an editor alone sets side by side.
        changed_since: the earlier state of a feed.
        base: the address of the site that a feed belongs to.
    """

    form: str
    with_mark: bool
    is_juxtaposed: bool
    changed_since: str | None
    base: str | None

    def refuse_unfit(self) -> None:
        """Refuse options that are of another format.

        Raises:
            NoSheetError: a byte order mark for what is no CSV.
            UnfitOptionError: an option of graphs or of feeds for what is none.
        """
        if self.with_mark and self.form != "csv":
            raise NoSheetError("--excel is for CSV", hint="add --format csv")
        if self.is_juxtaposed and self.form not in GRAPHS:
            raise UnfitOptionError(
                f"--juxtaposed goes with --format dot or mermaid, --format is '{self.form}'"
            )
        if (self.changed_since or self.base) and self.form != "atom":
            raise UnfitOptionError(
                f"--changed-since and --base go with --format atom, --format is '{self.form}'"
            )


def write_export(
    ledger: Attempt, store: Store, filters: Filters, choices: ExportChoices, output: Path | None
) -> None:
    """Compute an export and write it.

    Args:
        ledger: as it was opened.
        store: its records.
        filters: what is wanted of it.
        choices: how it is wanted.
        output: the file or folder for it, or None for standard output.
    """
    form = choices.form
    if EXPORT_FORMATS[form].is_binary:
        from factcheck.queries.tables import build_tables

        assert output is not None, "bytes have a file"
        write_files(build_tables(store, filters, ledger.read_lock()), form, output)
    elif EXPORT_FORMATS[form].is_folder:
        from factcheck.queries.charted import build_charted_figures

        assert output is not None, "files have a folder"
        write_files(build_charted_figures(store, filters), form, output)
    elif form == "atom":
        from factcheck.site.feed import build_feed

        since, base = choices.changed_since, choices.base
        feed = build_feed(ledger.opened, filters, since, base, environment=os.environ)
        ledger.write(feed, form, output)
    else:
        question = find_question(form, is_juxtaposed=choices.is_juxtaposed)
        ledger.write(question(store, filters), form, output, with_mark=choices.with_mark)
