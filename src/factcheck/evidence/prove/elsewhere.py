"""Say where a quote does stand that does not stand in the archived text of its source.

A quote of another source is recorded at the wrong one; a quote of an earlier text was changed by its
publisher. Help for a reader, never a proof.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.evidence.archive.folder import list_earlier, read_earlier_text, read_text
from factcheck.evidence.prove.quotes import prove_all
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from factcheck.evidence.prove.parts import Selector

_STAMP: Final = re.compile(r"\.until-(\d{4})(\d{2})(\d{2})T")


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Where a lost quote stands.

    Attributes:
        sources: the other sources in whose archived text it stands.
        until: the day until which an earlier text of its own source had it, or None.
    """

    sources: tuple[str, ...] = ()
    until: str | None = None


def find_in_other_sources(
    lost: Sequence[Selector], sources: Iterable[str], folder: Path
) -> list[tuple[str, ...]]:
    """Return for each quote those of some sources in whose archived text it stands.

    Args:
        lost: the quotes.
        sources: the ids of the sources to look in; a text that cannot be read is passed over.
        folder: the archive.
    """
    found: list[list[str]] = [[] for _ in lost]
    for source_id in sources if lost else ():
        with suppress(FactcheckError):  # a text that cannot be read is for `verify` to say
            text = read_text(folder, source_id)
            if text is not None:
                for index in _find_proven(lost, text):
                    found[index].append(source_id)
    return [tuple(each) for each in found]


def find_elsewhere(
    lost: Mapping[str, Sequence[Selector]], sources: Iterable[str], folder: Path
) -> Mapping[tuple[str, Selector], Elsewhere]:
    """Return where quotes stand that do not stand in their sources, by source and quote.

    Args:
        lost: the quotes of each source that were not found in its text.
        sources: the ids of all sources.
        folder: the archive.
    """
    pairs = [(source_id, each) for source_id, several in lost.items() for each in several]
    others = find_in_other_sources([each for _, each in pairs], sources, folder)
    until: dict[tuple[str, Selector], str] = {}
    for source_id, several in lost.items():
        for file in list_earlier(folder, source_id):
            with suppress(FactcheckError):
                text = read_earlier_text(folder, file)
                stamp = _STAMP.search(file.name)
                if text is not None and stamp is not None:
                    for index in _find_proven(several, text):
                        until.setdefault((source_id, several[index]), "-".join(stamp.groups()))
    return {
        pair: Elsewhere(tuple(each for each in found if each != pair[0]), until.get(pair))
        for pair, found in zip(pairs, others, strict=True)
    }


def _find_proven(selectors: Sequence[Selector], text: str) -> list[int]:
    proofs = prove_all(selectors, text, helps=False)
    return [index for index, proof in enumerate(proofs) if proof.is_proven]
