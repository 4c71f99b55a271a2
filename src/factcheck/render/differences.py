"""The formats in which the difference of two states is written, in one literal table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from factcheck.query.differenceviews import Differences
    from factcheck.render.options import Options


def render_difference(view: Differences, form: str, options: Options) -> Iterator[str]:
    """Write the difference of two states in one of `FORMATS`."""
    return FORMATS[form](view, options)


def _text(view: Differences, options: Options) -> Iterator[str]:
    from factcheck.render.difference import difference

    return difference(view, options)


def _markdown(view: Differences, options: Options) -> Iterator[str]:
    from factcheck.render.difference_markdown import difference

    return difference(view, options)


def _json(view: Differences, options: Options) -> Iterator[str]:
    from factcheck.render.difference_json import difference

    return difference(view, options)


FORMATS: Final[Mapping[str, Callable[[Differences, Options], Iterator[str]]]] = {
    "text": _text,
    "markdown": _markdown,
    "json": _json,
}
