"""How a site was made, as a file of it: by that the next build knows which pages need not be made again."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from factcheck.site.files import Piece, SiteState, StoredFile
from factcheck.site.records import DisputeCard, Link
from factcheck.text.json_text import write_json_row

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MARK: Final = ".factcheck-site"
"""The file by which a folder is known as a site, so that nothing else is ever replaced."""

_FORMAT: Final = 4
_NAME: Final = re.compile(r"(?:[\w-]+/)*[\w-]+(?:\.\w+)+", re.ASCII)
"""An address that stays inside the folder."""


def write_state(state: SiteState) -> bytes:
    """Write how a site was made, a line a piece."""
    lines = [write_json_row([_FORMAT, state.revision])]
    for name in sorted(state.pieces):
        piece = state.pieces[name]
        files = [[each.name, each.digest, each.size] for each in piece.files]
        cards = {key: _write_card(card) for key, card in piece.cards.items()}
        lines.append(write_json_row([name, piece.inputs, files, cards]))
    return "".join(f"{line}\n" for line in lines).encode()


def _write_card(card: DisputeCard) -> list[object]:
    values = [list(each) for each in card.values]
    return [card.state, card.question.text, card.question.href, values, card.sign, card.verdict]


def read_state(file: Path) -> SiteState | None:
    """Read how a site was made; None where no file says that, or it says it in another way.

    Args:
        file: the file of the site that says it.
    """
    try:
        lines = file.read_bytes().decode().splitlines()
        form, revision = json.loads(lines[0])
        if form != _FORMAT:
            return None
        return SiteState(str(revision), dict(map(_read_piece, lines[1:])))
    except (OSError, ValueError, TypeError, LookupError, RecursionError):
        return None


def _read_piece(line: str) -> tuple[str, Piece]:
    name, inputs, files, cards = json.loads(line)
    read = {str(key): _read_card(*card) for key, card in cards.items()}
    return str(name), Piece(str(inputs), tuple(_read_files(files)), read)


def _read_files(files: list[Any]) -> Iterator[StoredFile]:
    for name, digest, size in files:
        if _NAME.fullmatch(name) is None or type(size) is not int:
            raise ValueError(name)
        yield StoredFile(name, str(digest), size, is_new=False)


def _read_card(
    state: str,
    question: str,
    href: str,
    values: list[tuple[str, str, str, str]],
    sign: str,
    verdict: str,
) -> DisputeCard:
    shown = tuple((str(value), str(side), str(who), str(what)) for value, side, who, what in values)
    return DisputeCard(str(state), Link(str(question), str(href)), shown, str(sign), str(verdict))
