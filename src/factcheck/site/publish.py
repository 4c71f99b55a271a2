"""Build the site of a ledger and replace its folder, or check one that was built."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from factcheck.corpus.find import find_working_folder
from factcheck.corpus.site_settings import is_address
from factcheck.errors import FactcheckError
from factcheck.evidence.lock import read_lock
from factcheck.evidence.lock_place import place_lock
from factcheck.ledger.quote_places import add_places
from factcheck.model.names import suggest_id
from factcheck.model.vocabulary import RecordKind
from factcheck.runtime.gc_pause import keep_collector_idle
from factcheck.site.state import MARK
from factcheck.site.write import OccupiedFolderError, replace_site

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from factcheck.corpus.find import Location
    from factcheck.corpus.site_settings import SiteSettings
    from factcheck.diff.views import Differences
    from factcheck.ledger.open import OpenedCorpus
    from factcheck.model.corpus import Corpus
    from factcheck.site.files import SiteState, Target
    from factcheck.site.plan import Plan
    from factcheck.site.write import Written


class NoSiteError(FactcheckError):
    """A folder that holds no site."""


class BadSiteSettingError(FactcheckError):
    """A setting of the site that the ledger or the disk does not bear out."""


class BadBaseError(FactcheckError):
    """An address below which no site can stand."""


def build_site(
    opened: OpenedCorpus,
    folder: Path,
    base: str | None = None,
    *,
    since: str | None = None,
    is_forced: bool = False,
    environment: Mapping[str, str] | None = None,
    processes: int | None = None,
    told: Callable[[int, int], None] = lambda _done, _all: None,
) -> Written:
    """Build the site of a ledger; the folder is replaced whole, or not at all.

    Args:
        opened: the ledger, with the settings of its project.
        folder: where the site stands; made where it is missing.
        base: the address below which it will stand, for canonical addresses, sitemap and feed.
        since: an earlier state, a folder or a revision of the corpus's repository; what changed since then has a page, and a feed.
        is_forced: whether whatever the folder holds may go.
        environment: the process's variables.
        processes: how many build at most; as many as there are processors if omitted.
        told: is called now and then with how much is done, and how much there is.

    Raises:
        BadBaseError: the base is no address.
        BadSiteSettingError: a party that has a colour is unknown, or the stylesheet cannot be read.
        MissingSiteExtraError: what writes pages is not installed.
        LockError: the lock cannot be read.
        RepositoryError: there is no repository, no git, or no such revision.
        NoCorpusError: the revision has no corpus.
        CorpusWithErrorsError: it cannot be read whole.
        OccupiedFolderError: the folder holds something else.
        UnwritableSiteError: it cannot be written; what stood there is untouched.
    """
    from factcheck.site.build import fill_site

    _refuse_own_folder(opened.location, folder)
    plan = build_plan(opened, base, since=since, environment=environment)
    corpus = add_places(opened.corpus, opened.location.configuration.archive)

    def fill(target: Target) -> SiteState:
        return fill_site(corpus, plan, target, processes=processes, told=told)

    with keep_collector_idle():
        return replace_site(folder, fill, plan.revision, is_forced=is_forced)


MOST_FILES: Final = 20_000
"""Files of a site beyond which servers and whoever copies them are slow."""


def list_notes(written: Written, opened: OpenedCorpus, base: str | None) -> Iterator[str]:
    """List what whoever builds a site should know of it.

    Args:
        written: what was written.
        opened: the ledger, with the settings of its project.
        base: the address that was named, or None.
    """
    if base is None and _read_settings(opened).base is None:
        yield "without --base the pages have no canonical address, and there is no sitemap or feed"
    advice = suggest_grouping(written, opened)
    if advice is not None:
        yield advice


def suggest_grouping(written: Written, opened: OpenedCorpus) -> str | None:
    """Return what would make a site of very many files smaller; None where it is not so large, or that is set.

    Args:
        written: what the build wrote.
        opened: the ledger, with the settings of its site.
    """
    if written.files <= MOST_FILES or _read_settings(opened).has_grouped_claims:
        return None
    return (
        f'the site has {written.files:,} files; with claim_pages = "grouped" below [site] '
        "of the settings a hundred claims share a page"
    )


def build_plan(
    opened: OpenedCorpus,
    base: str | None = None,
    *,
    since: str | None = None,
    environment: Mapping[str, str] | None = None,
) -> Plan:
    """Build the plan of the site of a ledger; `build_site` says with what, and what is raised."""
    from factcheck import __version__
    from factcheck.site.plan import Plan
    from factcheck.site.program import compute_program_digest, read_stamps

    if base is not None and not is_address(base):
        raise BadBaseError(
            f"--base is '{base}', expected an address such as https://example.org/ledger/"
        )
    location, settings = opened.location, _read_settings(opened)
    return Plan(
        revision=opened.corpus.revision,
        version=__version__,
        base=base or settings.base,
        sides=_check_sides(opened.corpus, settings),
        has_grouped_claims=settings.has_grouped_claims,
        stylesheet=_read_stylesheet(settings),
        changes=None if since is None else _find_changes(location, since),
        dated=None if since is None else _find_date(location, environment or {}),
        lock=read_lock(place_lock(location.corpus_file)),
        made_by=compute_program_digest(),
        archived=read_stamps(location.configuration.archive),
    )


def _refuse_own_folder(location: Location, folder: Path) -> None:
    """Refuse a folder in which the ledger lies, or this program runs: nobody means to replace these."""
    target = folder.resolve()
    own = {"the ledger lies": location.corpus_file, "this command runs": find_working_folder()}
    for what, path in own.items():
        if path.resolve().is_relative_to(target):
            raise OccupiedFolderError(
                f"'{folder}' is where {what}",
                hint="name a folder of its own",
            )


def _find_changes(location: Location, since: str) -> Differences:
    """Find what changed since an earlier state: one in a folder where there is such a folder, else a revision."""
    from factcheck.diff.compare_states import compare_states, compare_with_folder

    folder = Path(since)
    if folder.is_dir():
        return compare_with_folder(folder, location.corpus_file)
    return compare_states((since,), corpus=location.corpus_file)


def _find_date(location: Location, environment: Mapping[str, str]) -> str | None:
    """Return when the state was recorded: SOURCE_DATE_EPOCH where that is set, else the last commit's day; None without either."""
    from factcheck.git.program import RepositoryError
    from factcheck.git.repository import Repository

    epoch = environment.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdecimal():
        return datetime.fromtimestamp(int(epoch), UTC).isoformat()
    try:
        with Repository(location.corpus_file.parent) as repository:
            return repository.find_date(repository.find_commit("HEAD"))
    except RepositoryError:
        return None


def _read_settings(opened: OpenedCorpus) -> SiteSettings:
    """Return how the site of a ledger is wanted: the usual settings where its project says nothing."""
    from factcheck.corpus.site_settings import SiteSettings

    return opened.location.configuration.site or SiteSettings()


def _check_sides(corpus: Corpus, settings: SiteSettings) -> tuple[str, ...]:
    for each in settings.sides:
        if each not in corpus.parties:
            raise BadSiteSettingError(
                f"setting 'sides' of site names '{each}', which is no party",
                hint=suggest_id(corpus, each, (RecordKind.PARTY,)),
            )
    return settings.sides


def _read_stylesheet(settings: SiteSettings) -> bytes | None:
    if settings.stylesheet is None:
        return None
    try:
        return settings.stylesheet.read_bytes()
    except OSError as error:
        raise BadSiteSettingError(
            f"'{settings.stylesheet}', the stylesheet of site, cannot be read: {error.strerror}"
        ) from None


def check_site(folder: Path) -> tuple[str, ...]:
    """Find what is wrong with a built site; a line each, empty where nothing is.

    Raises:
        NoSiteError: the folder holds no site.
    """
    from factcheck.site import check

    if not (folder / MARK).is_file():
        raise NoSiteError(f"'{folder}' is no site", hint="write one with factcheck site build")
    found = (each for each in sorted(folder.rglob("*")) if each.is_file())
    read = {each.relative_to(folder).as_posix(): each.read_bytes() for each in found}
    return tuple(check.check_site(read))
