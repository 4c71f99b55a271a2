"""Wait until a file of a corpus is saved: what a resident `validate` does between two runs."""

from __future__ import annotations

import os
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING, Final

from factcheck.corpus.settings import FILE_NAME, PROJECT_FILE_NAME
from factcheck.evidence.lock_place import place_lock
from factcheck.store.sqlite.files import read_stamp
from factcheck.validation.validate import find_corpora

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.corpus.find import Location
    from factcheck.store.sqlite.files import Stamp

BETWEEN: Final = 0.05
"""Seconds between two looks; thousands of files are looked at in less."""


class Watch:
    """The files of some corpora, as they were when somebody last looked.

    Args:
        paths: what is validated, as `validate` takes it.
        corpus: the corpus, where it is not to be found from the paths.
        environment: the process's variables.
    """

    def __init__(
        self, paths: tuple[Path, ...], corpus: Path | None, environment: Mapping[str, str]
    ) -> None:
        self._locations = [each for each, _ in find_corpora(paths, corpus, environment)]
        self._patterns: dict[Path, tuple[Stamp | None, tuple[str, ...]]] = {}
        self._paths = paths
        self._seen = self._read_stamps()

    def __len__(self) -> int:
        """Return how many files are watched."""
        return sum(stamp is not None for stamp in self._seen.values())

    def wait(self) -> list[Path]:
        """Return the files that were changed, added or removed, once nothing more changes."""
        while (now := self._read_stamps()) == self._seen:
            sleep(BETWEEN)
        while True:  # an editor writes another file first, or several files at once
            sleep(BETWEEN)
            later = self._read_stamps()
            if later == now:
                break
            now = later
        before, self._seen = self._seen, now
        return [path for path in before | now if before.get(path) != now.get(path)]

    def _read_stamps(self) -> dict[Path, Stamp | None]:
        return {
            path: read_stamp(path, 0) for each in self._locations for path in self._list_files(each)
        }

    def _list_files(self, location: Location) -> Iterator[Path]:
        main = location.corpus_file.resolve()
        yield main
        yield place_lock(location.corpus_file)
        yield from {location.root / FILE_NAME, location.root / PROJECT_FILE_NAME}
        yield from (path for path in self._paths if not path.is_dir())
        from factcheck.corpus.includes import Misplaced, match_pattern

        root = location.root.resolve()
        for pattern in self._read_patterns(main):
            yield from (
                each
                for each in match_pattern(main, pattern, root)
                if not isinstance(each, Misplaced)
            )

    def _read_patterns(self, main: Path) -> tuple[str, ...]:
        """Return what a corpus file includes; what it did before where that cannot be read now."""
        stamp = read_stamp(main, 0)
        known, patterns = self._patterns.get(main, (None, ()))
        if stamp is not None and stamp != known:
            from factcheck.corpus.read_file import UnreadableCorpusError, list_patterns, read_main

            try:
                source = read_main(main, Path(os.sep))
            except UnreadableCorpusError:
                return patterns
            patterns = tuple(each.text for each in list_patterns(source.document)) or patterns
            self._patterns[main] = (stamp, patterns)
        return patterns
