"""Pictures as one web page: the picture, and below it a table that says the same; no script, no request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.charts.answers import AnswerThread
from factcheck.formats.html.page import write_page
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
    title = escape(picture.title)
    if isinstance(picture, AnswerThread):
        caption, heads, rows = "Who answered whom", STATEMENT_HEADS, list_statements(picture)
    else:
        caption, heads, rows = "The figures", FIGURE_HEADS, list_figures(picture)
    yield from write_page(title, style, _write_body(picture, width, scheme, (caption, heads, rows)))


def _write_body(
    picture: Picture | AnswerThread,
    width: int,
    scheme: str,
    table: tuple[str, Iterable[str], Iterable[tuple[str, ...]]],
) -> Iterator[str]:
    yield f"<h1>{escape(picture.title)}</h1>\n<figure>\n"
    yield from write_svg(picture, width, scheme, is_headed=False)
    yield "</figure>\n"
    yield from _write_table(*table)


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


def _write_table(
    caption: str, heads: Iterable[str], rows: Iterable[tuple[str, ...]]
) -> Iterator[str]:
    shown = "".join(f'<th scope="col">{each}</th>' for each in heads)
    yield (
        f'<section class="wide" aria-label="{caption}" tabindex="0">\n'
        f"<table>\n<caption>{caption}</caption>\n<thead><tr>{shown}</tr></thead>\n<tbody>\n"
    )
    for first, *rest in rows:
        cells = "".join(f"<td>{escape(each)}</td>" for each in rest)
        yield f'<tr><th scope="row">{escape(first)}</th>{cells}</tr>\n'
    yield "</tbody>\n</table>\n</section>\n"
