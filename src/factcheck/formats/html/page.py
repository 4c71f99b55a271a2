"""What every web page that is one file begins with: a policy that allows its own style and nothing else."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape as escape_markup

from factcheck.text.printable import escape_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

_ADDRESS: Final = ("http://", "https://")


def write_page(
    title: str, style: str, body: Iterator[str], *, language: str = "en"
) -> Iterator[str]:
    """Write a page.

    Args:
        title: escaped.
        style: its rules, which its policy names by their digest.
        body: what stands in its `main` element, a line end behind each piece.
        language: of its texts (BCP 47).
    """
    policy = f"default-src 'none'; style-src '{_compute_digest(style)}'; form-action 'none'; base-uri 'none'"
    yield (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n"
    )
    yield from body
    yield "</main>\n</body>\n</html>\n"


def _compute_digest(style: str) -> str:
    """Return what a policy names a style by (Content Security Policy Level 3, hash-source)."""
    return f"sha256-{b64encode(sha256(style.encode()).digest()).decode()}"


def escape_text(text: str) -> str:
    """Escape a text, its lines as they were; what is not seen is shown by its code point.

    Args:
        text: of a record.
    """
    return escape_markup("\n".join(escape_lines(text)), {'"': "&quot;"})


def link_outward(address: str, text: str) -> str:
    """Return a text, escaped, as a link to an address of the web; an address of another kind as text beside it.

    Args:
        address: as it was recorded; one of another kind than http is no link.
        text: what is shown, escaped already.
    """
    if not address.startswith(_ADDRESS):
        return f"{text} ({escape_text(address)})"
    return f'<a href="{escape_text(address)}" rel="noopener nofollow">{text}</a>'
