"""Pictures as one web page: the picture, and below it a table that says the same; no script, no request."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from factcheck.charts.answers import AnswerThread
from factcheck.formats.html_picture.rows import (
    FIGURE_HEADS,
    STATEMENT_HEADS,
    list_figures,
    list_statements,
)
from factcheck.formats.svg.colours import SCHEMES
from factcheck.formats.svg.draw import write as write_svg
from factcheck.formats.svg.write import escape

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.charts.picture import Picture
    from factcheck.formats.svg.colours import Scheme

_STYLE: Final = """
body {{ margin: 0 auto; padding: 1rem; max-width: {width}px; background: {page}; color: {ink};
  font: 1rem/1.4 system-ui, sans-serif; color-scheme: {scheme}; }}
h1 {{ font-size: 1.3rem; margin: 0; }}
h1, .wide {{ padding: 0 20px; }}
figure {{ margin: 0; }}
svg {{ display: block; max-width: 100%; height: auto; }}
.wide {{ overflow-x: auto; margin-top: 1.5rem; }}
table {{ border-collapse: collapse; font-size: 0.875rem; font-variant-numeric: lining-nums tabular-nums; }}
caption {{ text-align: left; font-weight: 700; padding: 0.4rem 0; }}
th, td {{ text-align: left; vertical-align: top; padding: 0.4rem 0.8rem 0.4rem 0; border-top: 1px solid {rule}; }}
thead th {{ color: {muted}; border-top: 0; }}
.wide:focus {{ outline: 3px solid {a}; outline-offset: 2px; }}
"""


def write(
    picture: Picture | AnswerThread, width: int = 760, scheme: str = "light"
) -> Iterator[str]:
    """Write a picture as a page of its own.

    Args:
        picture: what is drawn.
        width: of the picture, in pixels; a narrower window shrinks it.
        scheme: `light` or `dark`.
    """
    style = _write_style(SCHEMES[scheme], width, scheme)
    policy = f"default-src 'none'; style-src '{_compute_digest(style)}'; form-action 'none'; base-uri 'none'"
    title = escape(picture.title)
    if isinstance(picture, AnswerThread):
        caption, heads, rows = "Who answered whom", STATEMENT_HEADS, list_statements(picture)
    else:
        caption, heads, rows = "The figures", FIGURE_HEADS, list_figures(picture)
    yield (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n"
        f"<h1>{title}</h1>\n<figure>\n"
    )
    yield from write_svg(picture, width, scheme, is_headed=False)
    yield "</figure>\n"
    yield from _write_table(caption, heads, rows)
    yield "</main>\n</body>\n</html>\n"


def _write_style(scheme: Scheme, width: int, name: str) -> str:
    return _STYLE.format(
        width=width,
        scheme=name,
        page=scheme.page,
        ink=scheme.ink,
        muted=scheme.muted,
        rule=scheme.rule,
        a=scheme.sides["a"],
    )


def _compute_digest(style: str) -> str:
    """Return what a policy names a style by (Content Security Policy Level 3, hash-source)."""
    return f"sha256-{b64encode(sha256(style.encode()).digest()).decode()}"


def _write_table(
    caption: str, heads: Iterable[str], rows: Iterable[tuple[str, ...]]
) -> Iterator[str]:
    shown = "".join(f'<th scope="col">{each}</th>' for each in heads)
    yield (
        f'<div class="wide" role="region" aria-label="{caption}" tabindex="0">\n'
        f"<table>\n<caption>{caption}</caption>\n<thead><tr>{shown}</tr></thead>\n<tbody>\n"
    )
    for first, *rest in rows:
        cells = "".join(f"<td>{escape(each)}</td>" for each in rest)
        yield f'<tr><th scope="row">{escape(first)}</th>{cells}</tr>\n'
    yield "</tbody>\n</table>\n</div>\n"
