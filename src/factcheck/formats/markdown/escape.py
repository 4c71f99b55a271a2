"""Texts of the ledger made fit for GitHub's Markdown, so that they read as printed and make no markup."""

from __future__ import annotations

import re
from typing import Final

from factcheck.text.printable import escape_lines

_SPECIAL: Final = re.compile(
    r"[\\`*_\[\]<>|~$&:.@]"
    r"(?:(?<=[\\`*_\[\]<>|~$])|(?<=&)(?=[#\w])|(?<=:)(?=//|[\w+-]+:)|(?<=[wW]{3}\.)|(?<=\w@)(?=\w))"
)
"""What GitHub's Markdown, its autolinks, emoji and mathematics act upon anywhere in a line.

A single set of characters comes first, for which a line is searched without trying every alternative at every place."""
_AT_START: Final = re.compile(r"^( *)([-+#=]|\d+(?=[.)]))")
"""What makes a list, a heading or a rule of a line that starts with it."""
_AT_EDGE: Final = re.compile(r"^\s+|\s+$")
"""Spaces of any kind that a cell or a list item would lose."""
_UNSAFE_IN_ADDRESS: Final = re.compile(
    r"[<>\\\x00-\x20\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]"
)


def escape(text: str) -> str:
    """Escape a text so that GitHub's Markdown shows exactly it, on one line.

    Line ends become `<br>`; control characters are shown by their code points.

    Args:
        text: of a record, of one line or several.
    """
    return "<br>".join(map(_escape_line, escape_lines(text)))


def _escape_line(line: str) -> str:
    shown = _SPECIAL.sub(lambda match: f"\\{match[0]}", line)
    shown = _AT_START.sub(_escape_start, shown)
    is_edged = shown[:1].isspace() or shown[-1:].isspace()
    return _AT_EDGE.sub(_escape_spaces, shown) if is_edged else shown


def _escape_spaces(match: re.Match[str]) -> str:
    """Escape spaces by character references, which no parser trims."""
    return "".join(f"&#{ord(character)};" for character in match[0])


def _escape_start(match: re.Match[str]) -> str:
    space, sign = match.groups()
    return f"{space}{sign}\\" if sign.isdigit() else f"{space}\\{sign}"


def escape_address(text: str) -> str:
    """Write an address so that it ends where its brackets do, and acts on no terminal (RFC 3986).

    Args:
        text: an address as it was recorded.
    """
    return _UNSAFE_IN_ADDRESS.sub(
        lambda match: "".join(f"%{byte:02X}" for byte in match[0].encode()), text
    )
