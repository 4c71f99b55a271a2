"""The claim files of a corpus as one file a claim: what would be written, and the writing of it, all or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.corpus.find import find_corpus, find_working_folder
from factcheck.corpus.folders import name_file
from factcheck.corpus.includes import resolve_pattern
from factcheck.corpus.load import load
from factcheck.corpus.read_file import convert_trouble, list_patterns
from factcheck.editing.fmt.canonical import UnreadableFileError
from factcheck.editing.fmt.files import FormattedFile
from factcheck.editing.fmt.proofs import UnkeptError
from factcheck.editing.fmt.split import Parts, split_bytes
from factcheck.editing.write_file import FileChange, replace_files
from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from factcheck.corpus.load import Loaded
    from factcheck.corpus.read_file import SourceFile


class NoPlaceForClaimError(FactcheckError):
    """A claim for whose own file there is no place."""


def split_files(
    paths: Sequence[Path] = (),
    *,
    corpus: Path | None = None,
    environment: Mapping[str, str] | None = None,
) -> tuple[FormattedFile, ...]:
    """Return what one file a claim would be: new files, and those that they are made of; nothing is written.

    A file that is new holds nothing before; one that is gone holds nothing then.

    Args:
        paths: files of the corpus; none for all of them.
        corpus: the corpus, where it is not to be found from the paths.
        environment: the process's variables.

    Raises:
        NoCorpusError: no corpus was found, or the one named does not exist.
        NoPlaceForClaimError: a path is no file of the corpus, or a new file would replace another one.
        ConfigurationError: the project's settings file is wrong.
        UnreadableCorpusError: a file cannot be opened.
    """
    start = paths[0].resolve().parent if paths else find_working_folder()
    location = find_corpus(corpus, environment or {}, start, shipped_allowed=False)
    loaded = load(location.corpus_file, location.root)
    found: dict[Path, FormattedFile] = {}
    for file in _select_files(loaded, paths):
        for each in _split_file(loaded, file):
            is_other = each.path != file.path and each.before not in (b"", each.after)
            if is_other or found.setdefault(each.path, each).after != each.after:
                raise NoPlaceForClaimError(
                    f"'{each.name}' is there already, expected no file of that name",
                    hint="move it, or rename the claim",
                )
    return tuple(found.values())


def write_split(files: Iterable[FormattedFile]) -> None:
    """Write the new files, and then take away or replace those that they are made of.

    Raises:
        ChangedFileError: a file was changed since it was read.
        UnwritableCorpusError: a file cannot be written; all are as they were.
    """
    changed = [each for each in files if each.changes]
    order = sorted(changed, key=lambda each: bool(each.before))
    replace_files(
        [FileChange(each.path, each.before or None, each.after or None) for each in order]
    )


def _select_files(loaded: Loaded, paths: Sequence[Path]) -> list[SourceFile]:
    by_path = {each.path: each for each in loaded.files}
    if not paths:
        return list(loaded.files)
    for path in paths:
        if path.resolve() not in by_path:
            raise NoPlaceForClaimError(f"'{path}' is no file of the corpus")
    return [by_path[each.resolve()] for each in dict.fromkeys(paths)]


def _split_file(loaded: Loaded, file: SourceFile) -> Sequence[FormattedFile]:
    raw = file.path.read_bytes()
    try:
        parts = split_bytes(raw, file.name)
    except UnreadableFileError as error:
        troubles = tuple(convert_trouble(file.name, each) for each in error.document.troubles)
        return (FormattedFile(file.path, file.name, raw, raw, troubles),)
    except UnkeptError as error:
        return (FormattedFile(file.path, file.name, raw, raw, failure=error),)
    if _is_split(parts):
        return (FormattedFile(file.path, file.name, raw, raw),)
    paths = {_place_claim(loaded, file, each): part for each, part in parts.claims.items()}
    own = FormattedFile(file.path, file.name, raw, paths.pop(file.path, parts.rest or b""))
    shown_from = find_working_folder()
    new = [
        FormattedFile(path, name_file(path, shown_from), _read_left(path), part)
        for path, part in paths.items()
    ]
    return (*new, own)


def _read_left(path: Path) -> bytes:
    """Return what a file of a claim holds, which a killed run may have left; nothing where it is not there."""
    return path.read_bytes() if path.exists() else b""


def _is_split(parts: Parts) -> bool:
    return not parts.claims or (len(parts.claims) == 1 and parts.rest is None)


def _place_claim(loaded: Loaded, file: SourceFile, claim_id: str) -> Path:
    """Return the file for a claim: beside the one that it stands in, or where an include looks for claims."""
    main = loaded.files[0]
    patterns = [each.text for each in list_patterns(main.document)]
    beside = file.path.parent / f"{claim_id}.yaml"
    if any(beside.match(str(resolve_pattern(main.path, each))) for each in patterns):
        return beside
    for each in patterns:
        if each.count("*") == 1 and each.endswith(("*.yaml", "*.yml")):
            return resolve_pattern(main.path, each.replace("*", claim_id))
    raise NoPlaceForClaimError(
        f"the corpus includes no file for the claim '{claim_id}'",
        hint="include a pattern such as ../claims/*.yaml in the corpus file",
    )
