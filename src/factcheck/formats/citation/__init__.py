"""Citations of a page of the ledger: plain text, BibTeX, CSL-JSON, and the template of a wiki.

Each names the revision of the page, a digest of all that it shows, so that whoever builds it again sees whether it is the cited state.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.runtime.records import dataclass
from factcheck.text.json_text import write_json
from factcheck.text.printable import escape_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


@dataclass(frozen=True, slots=True)
class CitedPage:
    """What a citation says of a page.

    Attributes:
        id: of the record that it shows.
        title: of the page.
        ledger: the title of the corpus.
        revision: of the page, as readers are shown it.
        address: the whole address of the page, where it is known.
    """

    id: str
    title: str
    ledger: str
    revision: str
    address: str | None = None


def write_plain(page: CitedPage) -> str:
    """Return a citation as text.

    Args:
        page: the page of the ledger, with its revision and its address, if it has one.

    Example:
        >>> write_plain(CitedPage("ferry", "Is it late?", "Riverside", "5986c23"))
        '“Is it late?”, Riverside, revision 5986c23.'
    """
    address = "" if page.address is None else f" {page.address}"
    return f"“{page.title}”, {page.ledger}, revision {page.revision}.{address}"


def write_bibtex(page: CitedPage) -> str:
    """Return a citation in BibTeX; capitals are protected, and what TeX acts upon is escaped.

    Args:
        page: the page of the ledger, with its revision and its address, if it has one.
    """
    fields = {
        "title": f"{{{escape_tex(page.title)}}}",
        "howpublished": escape_tex(page.ledger),
        "note": f"revision {page.revision}",
    }
    if page.address is not None:
        fields["url"] = escape_tex(escape_cited_address(page.address))
    body = ",\n".join(f"  {name} = {{{text}}}" for name, text in fields.items())
    return f"@misc{{{page.id},\n{body}\n}}"


def escape_tex(text: str) -> str:
    r"""Return a text, on one line, in which nothing is a command of TeX; control characters are shown by their code points.

    Args:
        text: a text of a record; its lines are joined by spaces.

    Example:
        >>> escape_tex("$5 & 6%")
        '\\$5 \\& 6\\%'
    """
    shown = " ".join(escape_lines(text))
    return re.sub(r"[\\{}$&#_%~^]", lambda match: _TEX.get(match[0], f"\\{match[0]}"), shown)


_TEX: Final = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "{": r"\textbraceleft{}",  # BibTeX counts a brace behind a backslash too
    "}": r"\textbraceright{}",
}


def write_csl(page: CitedPage) -> str:
    """Return a citation as CSL-JSON (citationstyles.org, csl-data.json).

    Args:
        page: the page of the ledger, with its revision and its address, if it has one.
    """
    item = {
        "id": page.id,
        "type": "webpage",
        "title": page.title,
        "container-title": page.ledger,
        "version": page.revision,
    }
    if page.address is not None:
        item["URL"] = page.address
    return write_json([item], indent=2)


def write_wiki(page: CitedPage) -> str:
    """Return a citation as the template `cite web` of MediaWiki, which demands an address.

    Args:
        page: the page of the ledger, with its revision and its address, if it has one.
    """
    fields = {
        "url": escape_cited_address(page.address or ""),
        "title": escape_wiki(page.title),
        "website": escape_wiki(page.ledger),
        "version": page.revision,
    }
    return f"{{{{cite web{''.join(f' |{name}={text}' for name, text in fields.items())}}}}}"


def escape_wiki(text: str, pipe: str = "{{!}}") -> str:
    """Return a text, on one line, that MediaWiki shows as it is: no markup, template, link or signature.

    Args:
        text: what is shown; its line ends become `<br>`, control characters their code points.
        pipe: what stands for a pipe: `{{!}}` in a template; in a table it would end the cell.

    Example:
        >>> escape_wiki("a|b ''c''")
        'a{{!}}b &#39;&#39;c&#39;&#39;'
    """
    return "<br>".join(
        _WIKI_MARKUP.sub(
            lambda match: "".join(pipe if each == "|" else f"&#{ord(each)};" for each in match[0]),
            line,
        )
        for line in escape_lines(text)
    )


def escape_cited_address(text: str) -> str:
    """Write an address so that neither a field of BibTeX nor a template or link of MediaWiki ends within it (RFC 3986).

    Args:
        text: an address as it was recorded.
    """
    return _UNSAFE_IN_ADDRESS.sub(
        lambda match: "".join(f"%{byte:02X}" for byte in match[0].encode()), text
    )


_WIKI_MARKUP: Final = re.compile(
    r"[\[\]{}|<>]|'{2,}|~{3,}|_{2,}|&(?=[#\w])|(?<=[A-Za-z]):(?=\S)|//|(?<=ISBN|PMID) |(?<=RFC) |^[=*#:;]|^-{4}|^\s+|\s+$"
)
"""What MediaWiki acts upon anywhere in a line, its free links (`mailto:`, `ISBN 1`) among it, and what makes a list or a heading of a line that starts with it, spaces that it would trim."""
_UNSAFE_IN_ADDRESS: Final = re.compile(
    r"[\[\]{}|<>\"'\\\x00-\x20\x7f-\xa0\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]"
)

FORMATS: Final[Mapping[str, Callable[[CitedPage], str]]] = {
    "Plain text": write_plain,
    "BibTeX": write_bibtex,
    "CSL-JSON": write_csl,
}
"""The formats of every page, by the name that readers are shown."""

FORMATS_WITH_ADDRESS: Final[Mapping[str, Callable[[CitedPage], str]]] = {
    **FORMATS,
    "Wikipedia": write_wiki,
}
"""Those of a page whose whole address is known."""
