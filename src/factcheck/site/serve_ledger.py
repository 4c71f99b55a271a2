"""Serve the site of a ledger on this machine, renewed whenever its files are saved."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.ledger.open import CorpusWithErrorsError
from factcheck.ledger.quote_places import add_places
from factcheck.ledger.whole import open_whole
from factcheck.queries.phrases import say_count
from factcheck.site.build import fill_site
from factcheck.site.memory import MemorySite
from factcheck.site.publish import build_plan
from factcheck.site.serve import Served, SiteServer
from factcheck.validation.validate import validate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from factcheck.findings import Diagnostic
    from factcheck.site.files import SiteState
    from factcheck.validation.watch import Watch

_MOST_SHOWN: Final = 20
"""Findings that a page shows; `factcheck validate` shows all."""
_UNREADABLE: Final = "The ledger cannot be read, so these pages are those of before:"
_UNREADABLE_YET: Final = "The ledger cannot be read:"


class LiveSite:
    """The site of a ledger as it is saved: what has not changed is kept from one time to the next.

    Args:
        corpus: the corpus file, or a folder that holds one; None to look for it.
        environment: the process's variables.
        index: the folder of compiled corpora; None to do without.

    Attributes:
        served: what is shown of it.
    """

    def __init__(
        self, corpus: Path | None, environment: Mapping[str, str], index: Path | None = None
    ) -> None:
        self._corpus, self._environment, self._index = corpus, environment, index
        self._state: SiteState | None = None
        self.served = Served()
        try:
            self._build()
        except CorpusWithErrorsError as error:
            self._report(_UNREADABLE_YET, error.diagnostics)

    def build_again(self) -> None:
        """Build the site anew, and look for what is wrong; a ledger that cannot be read leaves the pages as they were."""
        try:
            self._build()
        except CorpusWithErrorsError as error:
            self._report(_UNREADABLE, error.diagnostics)
        except FactcheckError as error:
            self.served.report(_UNREADABLE, (str(error),))
        else:
            self.validate()

    def validate(self) -> None:
        """Look for what is wrong with the ledger."""
        if self._state is None:
            return
        try:
            report = validate(corpus=self._corpus, environment=self._environment)
        except FactcheckError as error:
            self.served.report(_UNREADABLE, (str(error),))
            return
        found = report.diagnostics
        self._report(f"{say_count(len(found), 'finding')} of factcheck validate:", found)

    def _report(self, heading: str, found: Sequence[Diagnostic]) -> None:
        lines = [
            f"{each.place.file}:{each.place.line}:{each.place.column}: {each.severity.value}[{each.code}] {each.message}"
            for each in found[:_MOST_SHOWN]
        ]
        if len(found) > _MOST_SHOWN:
            lines.append(f"and {say_count(len(found) - _MOST_SHOWN, 'more', 'more')}")
        self.served.report(heading if found else "", tuple(lines))

    def _build(self) -> None:
        opened = open_whole(self._corpus, environment=self._environment, index=self._index)
        site = MemorySite(self.served.pages, self._state)
        corpus = add_places(opened.corpus, opened.location.configuration.archive)
        self._state = fill_site(corpus, build_plan(opened), site)
        self.served.replace(site.pages)


def open_server(
    corpus: Path | None, port: int, environment: Mapping[str, str], index: Path | None = None
) -> tuple[SiteServer, LiveSite]:
    """Build the site of a ledger and listen; `keep_renewing` keeps it as the ledger is.

    Args:
        corpus: the corpus file, or a folder that holds one; None to look for it.
        port: where to listen; 0 for any that is free.
        environment: the process's variables.
        index: the folder of compiled corpora; None to do without.

    Raises:
        PortTakenError: the port cannot be had.
        FactcheckError: there is no ledger, or what writes pages is not installed.
    """
    live = LiveSite(corpus, environment, index)
    return SiteServer(live.served, port), live


def start_replacing(live: LiveSite, watch: Watch) -> None:
    """Build the site anew after each save, beside the server, for as long as the program runs.

    Args:
        live: the site that is served.
        watch: the files of the ledger, whose changes are waited for.
    """

    def run() -> None:
        live.validate()
        while watch.wait():
            live.build_again()

    threading.Thread(target=run, daemon=True).start()
