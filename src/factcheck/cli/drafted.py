"""The text that claims are proposed from: a file, an archived source, an address, or standard input."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.corpus.find import find_corpus, find_working_folder
from factcheck.drafting.draft import build_draft
from factcheck.drafting.language import require_english
from factcheck.drafting.proposal import Reference, Setting
from factcheck.drafting.select import select_proposals
from factcheck.drafting.setting import build_setting
from factcheck.errors import FactcheckError
from factcheck.model.names import find_id
from factcheck.model.vocabulary import NOT_STATED, RecordKind
from factcheck.runtime.regular_file import read_regular

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.cli.second_opinion import SecondOpinion
    from factcheck.corpus.find import Location
    from factcheck.drafting.proposal import Draft
    from factcheck.editing.add_source import Choices
    from factcheck.model.claims import Measure
    from factcheck.model.store import Store

PLAIN: Final = (".txt", ".text", ".md", "")
"""How the names of files end that are read as they are."""
_MOST_BYTES: Final = 100_000_000


class NothingToReadError(FactcheckError):
    """A text that is asked for and is not there, or has no words."""


class Asked(NamedTuple):
    """What is asked for.

    Attributes:
        target: a file, the id or title of a source, an address, or `-`.
        source: the source that the text belongs to, or None.
        kind: what sort of document it is, or None.
        publisher: whose words it is, by id or name, or None.
        language: its language, where somebody says it.
        only: which proposals: `figures`, `counters`, `unrecorded`, `all`.
        least: the least rank that is wanted, as points, or None.
        most: how many are wanted, or None.
        archive: the folder of archived texts, or None.
        allow_private: whether hosts outside of the open internet may be asked.
        second: a model that is asked too, or None.
    """

    target: str
    source: str | None = None
    kind: str | None = None
    publisher: str | None = None
    language: str | None = None
    only: str = "figures"
    least: int | None = None
    most: int | None = None
    archive: Path | None = None
    allow_private: bool = False
    second: SecondOpinion | None = None


def read_draft(asked: Asked, corpus_path: Path | None) -> Draft:
    """Read a text, and return the claims that are proposed from it.

    Args:
        asked: which text, and which of its proposals.
        corpus_path: the corpus file, or a folder that holds one; None to look for it.

    Raises:
        NothingToReadError: there is no such text, or it has no words.
        FactcheckError: it cannot be read.
    """
    target = asked.target
    if target.lower().startswith(("http://", "https://")):
        target = store_address(asked, corpus_path)
    given = _read_given(target)
    location = find_corpus(corpus_path, os.environ, find_working_folder())
    if corpus_path is None and location.is_shipped:  # which has nothing of the text of a stranger
        return _select(asked, *_build_draft(asked, target, given, location, None))
    from factcheck.cli.ledger import open_for_question

    for ledger in open_for_question(corpus_path, note=None):
        with ledger as corpus:
            read = _build_draft(asked, target, given, location, corpus)
    return _select(asked, *read)


def _select(asked: Asked, draft: Draft, text: str, measures: tuple[Measure, ...]) -> Draft:
    """Select the proposals that are wanted; a model is asked here, when nothing is held open any longer."""
    if asked.second is not None:
        draft = asked.second.join_opinions(draft, text, measures)
    return select_proposals(draft, asked.only, asked.least, asked.most)


def _read_given(target: str) -> str | None:
    """Read the text of standard input or of a file, or return None where there is none of that name."""
    if target == "-":
        return _decode(sys.stdin.buffer.read(_MOST_BYTES + 1), "standard input")
    return _read_file(target) if Path(target).exists() else None


def _build_draft(
    asked: Asked, target: str, given: str | None, location: Location, corpus: Store | None
) -> tuple[Draft, str, tuple[Measure, ...]]:
    """Build the draft of a text, and return it with the text and the measures that may be suggested for more."""
    source_id, file = asked.source, None
    if given is None:
        source_id = None if corpus is None else find_id(corpus, target, (RecordKind.SOURCE,))
        if source_id is None or corpus is None:
            raise NothingToReadError(
                f"'{target}' is no file and no source of the corpus",
                hint="name a file, a source, an address, or - for standard input",
            )
        text = _read_source(corpus, source_id, asked.archive or location.configuration.archive)
    else:
        text, file = given, None if target == "-" else target
        if source_id is None and file is not None and corpus is not None:
            from factcheck.cli.archived_source import find_archived

            source_id = find_archived(text, target, location, corpus)
    if source_id is not None and (corpus is None or source_id not in corpus.sources):
        raise NothingToReadError(f"--source: the corpus has no source '{source_id}'")
    if not text.strip():
        raise NothingToReadError(
            f"'{target}' has no text", hint="a page behind a wall or a scanned document has none"
        )
    if asked.language is None:
        require_english(text)
    draft = build_draft(
        text,
        _build_setting(asked, corpus, source_id, file),
        corpus=corpus,
        has_statements=asked.only in ("counters", "all"),
    )
    if corpus is None or asked.second is None:
        return draft, text, ()
    return draft, text, tuple(corpus.measures.values())


def _build_setting(
    asked: Asked, corpus: Store | None, source_id: str | None, file: str | None
) -> Setting:
    from dataclasses import replace

    setting = (
        Setting(file=file)
        if source_id is None or corpus is None
        else build_setting(corpus, source_id)
    )
    if asked.kind is not None:
        setting = replace(setting, kind=asked.kind)
    if asked.publisher is not None and asked.publisher != NOT_STATED.value:
        found = None if corpus is None else find_id(corpus, asked.publisher, (RecordKind.PARTY,))
        if found is None or corpus is None:
            return replace(setting, publisher_name=asked.publisher, authors=())
        from factcheck.drafting.proposal import Mention

        name = corpus.parties[found].name
        author = (Mention(None, name, Reference("parties", found)),) if asked.kind is None else ()
        return replace(setting, publisher=found, publisher_name=name, authors=author)
    return setting


def _read_source(corpus: Store, source_id: str, folder: Path | None) -> str:
    from factcheck.evidence.archive.folder import check_folder, read_archived

    if folder is None:
        raise NothingToReadError(f"'{source_id}' has no archived text: no archive is named")
    check_folder(folder)
    archived = read_archived(folder, corpus.sources[source_id])
    if archived is None:
        raise NothingToReadError(
            f"'{source_id}' has no archived text in '{folder}'",
            hint="factcheck source refresh archives it",
        )
    return archived.text


def _read_file(target: str) -> str:
    if Path(target).suffix.lower() in PLAIN:
        try:
            return _decode(read_regular(Path(target), limit=_MOST_BYTES), target)
        except OSError as error:
            raise NothingToReadError(f"'{target}' cannot be read: {error.strerror}") from None
    if target.lower().endswith((".warc", ".warc.gz")):
        return _read_warc(target)
    from factcheck.evidence.fetch.acquire import fetch_or_read

    return fetch_or_read(target).extract.text


def _read_warc(target: str) -> str:
    """Read the text of the last document in a WARC file, through the extractors of `source add`."""
    from factcheck.evidence.archive.warc import ContainerError, read_document
    from factcheck.evidence.extract.document import find_media_type
    from factcheck.evidence.extract.process import extract_apart
    from factcheck.evidence.extras import require_fetch_extra
    from factcheck.evidence.fetch.content_coding import PackingError, TooLargeError, unpack
    from factcheck.evidence.limits import DOCUMENT_BYTES
    from factcheck.runtime.regular_file import open_regular

    require_fetch_extra()
    try:
        with open_regular(Path(target), limit=DOCUMENT_BYTES) as stream:
            fields, body = read_document(stream, f"'{target}'")
        raw = unpack(
            body, (fields.get(b"content-encoding", b"").decode("latin-1"),), DOCUMENT_BYTES
        )
    except OSError as error:
        raise NothingToReadError(f"'{target}' cannot be read: {error.strerror}") from None
    except ContainerError as error:
        raise NothingToReadError(str(error)) from None
    except (PackingError, TooLargeError):
        raise NothingToReadError(f"'{target}': its document cannot be unpacked") from None
    declared = fields.get(b"content-type", b"").decode("latin-1") or None
    found, _ = extract_apart(target, raw, find_media_type(declared, target, raw), declared)
    if found.looks_like is not None:
        raise NothingToReadError(f"'{target}' looks like {found.looks_like}")
    return found.text


def _decode(raw: bytes, name: str) -> str:
    if b"\0" in raw:
        raise NothingToReadError(f"'{name}' is no text, expected a text, a web page or a PDF")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NothingToReadError(
            f"'{name}': byte {error.start:,} is not UTF-8", hint="save it as UTF-8"
        ) from None


def store_address(asked: Asked, corpus: Path | None, choices: Choices | None = None) -> str:
    """Archive an address as `source add` does, and return the id of its source.

    Args:
        asked: the address, and what is known of its document.
        corpus: the corpus file, or a folder that holds one; None to look for it.
        choices: what is to be recorded of it; None for what the options say.

    Raises:
        FactcheckError: it cannot be fetched, or its source cannot be recorded.
    """
    from factcheck.cli.clock import read_clock
    from factcheck.cli.source_choices import build_source_choices
    from factcheck.editing.add_source import build_proposal, load_writable, store_proposal

    if choices is None:
        records = load_writable(corpus, os.environ)[1].corpus
        choices = build_source_choices(asked.kind, asked.publisher, records)
    proposal = build_proposal(
        asked.target,
        choices,
        corpus=corpus,
        environment=os.environ,
        archive=asked.archive,
        allow_private=asked.allow_private,
    )
    if proposal.standing is not None:
        return proposal.standing.id
    store_proposal(proposal, moment=read_clock())
    return proposal.record_id


def write_coverage(
    sources: Sequence[str] | None, form: str, output: Path | None, corpus: Path | None
) -> None:
    """Write which figures of the text of one source no claim holds yet.

    Args:
        sources: the ids that were typed, or None.
        form: the format that was typed.
        output: the file to write, or None for standard output.
        corpus: the corpus file, or a folder that holds one; None to look for it.

    Raises:
        NothingToReadError: no source is named, or several, or another format than the table is asked for.
    """
    from factcheck.cli.output import may_colour, measure_terminal, write_result
    from factcheck.formats.draft.table import write_coverage as write
    from factcheck.formats.options import Options

    if sources is None or len(sources) != 1:
        raise NothingToReadError("--coverage: it is of one source", hint="name it with --source ID")
    if form != "table":
        raise NothingToReadError(
            f"--coverage: it is no {form}",
            hint=f"factcheck draft {sources[0]} --only unrecorded -f json has the same figures",
        )
    draft = read_draft(Asked(sources[0], language="en"), corpus)
    options = Options(measure_terminal(), colour=output is None and may_colour())
    write_result(write(draft, options), output, is_own=True)
