"""Part pages that hold more than readers and browsers bear: two hundred rows each."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from factcheck.site.figure_records import KindRows, MeasureTable
from factcheck.site.pages.changes import ChangeSection
from factcheck.site.records import Link, ListSection

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.site.records import SitePage

MOST_ROWS: Final = 200

_PARTED: Final = {
    "changes.html": ("sections",),
    "front.html": ("disputes",),
    "list.html": ("sections",),
    "search.html": ("sections",),
    "topic.html": ("disputes", "measures", "tables", "others", "withdrawn", "timeline", "sources"),
    "dispute.html": ("tables", "threads", "juxtaposed", "withdrawn", "timeline", "sources"),
    "record.html": ("tables", "told", "sections"),
}
"""What pages of each template hold in any number, in the order in which they show it."""
_ONCE: Final = {
    "search.html": ("filters", ("sections",)),
    "topic.html": ("narrowing", ("tables", "measures")),
    "record.html": ("narrowing", ("tables",)),
}
"""What stands once, on the first part that has rows of these names: it is as long as a ledger is large."""


def split_page(page: SitePage, most: int = MOST_ROWS) -> Iterator[SitePage]:
    """Split a page into parts; one that is short enough is returned as it is.

    Args:
        page: the page.
        most: rows, cards, answers, entries or sources of one part.
    """
    names = _PARTED.get(page.template, ())
    content: Any = page.content
    parts = list(_fill({name: getattr(content, name) for name in names}, most))
    if len(parts) < 2:
        yield page
        return
    _, rows = _ONCE.get(page.template, ("", ()))
    first = next((number for number, held in enumerate(parts) if any(map(held.get, rows))), 0)
    addresses = [name_part(page.address, number) for number in range(len(parts))]
    for number, (address, held) in enumerate(zip(addresses, parts, strict=True)):
        rest = {name: tuple(held.get(name, ())) for name in names}
        title = page.title if number == 0 else f"{page.title}, part {number + 1}"
        part = replace(
            page,
            address=address,
            title=title,
            content=replace(content, **rest),
            parts=tuple(_list_links(addresses, number)),
        )
        yield part if number == first else remove_once(part)


def remove_once(page: SitePage) -> SitePage:
    """Return a page without what stands on one part of it alone."""
    name, _ = _ONCE.get(page.template, ("", ()))
    content: Any = page.content
    return replace(page, content=replace(content, **{name: ()})) if name else page


def _list_links(addresses: Sequence[str], own: int) -> Iterator[Link]:
    """List the first part, the last, and those about one; a gap between them leads nowhere."""
    last = len(addresses) - 1
    near = range(max(0, own - _NEAR), min(last, own + _NEAR) + 1)
    before = -1
    for number in sorted({0, *near, last}):
        if number > before + 1:
            yield Link("…")
        yield Link(str(number + 1), addresses[number])
        before = number


_NEAR: Final = 5
"""Parts before and behind one to which it leads."""


def may_part(page: SitePage) -> bool:
    """Return whether a page holds rows, by which it can be parted."""
    return any(getattr(page.content, name) for name in _PARTED.get(page.template, ()))


def name_part(address: str, number: int) -> str:
    """Return the address of a part; no id has a slash, so it is that of no other record.

    Args:
        address: of the page.
        number: of the part, from 0.

    Example:
        >>> name_part("topic/fares.html", 0), name_part("topic/fares.html", 1)
        ('topic/fares.html', 'topic/fares/2.html')
    """
    return address if number == 0 else f"{address.removesuffix('.html')}/{number + 1}.html"


def _fill(held: dict[str, Sequence[object]], most: int) -> Iterator[dict[str, list[object]]]:
    """Fill parts with so many rows each, in order."""
    filled: dict[str, list[object]] = {}
    room = most
    for name, items in held.items():
        for item in items:
            rest: object | None = item
            while rest is not None:
                if room == 0:
                    yield filled
                    filled, room = {}, most
                taken, rest, rows = _take(rest, room)
                filled.setdefault(name, []).append(taken)
                room -= rows
    yield filled


def _take(item: object, room: int) -> tuple[object, object | None, int]:
    """Take as much of an item as there is room for; return that, what is left of it, and its rows."""
    if isinstance(item, ListSection) and item.entries:
        rest = item.entries[room:]
        left = replace(item, entries=rest) if rest else None
        return replace(item, entries=item.entries[:room]), left, min(room, len(item.entries))
    if isinstance(item, ChangeSection):
        return _take_changes(item, room)
    if isinstance(item, MeasureTable):
        taken, kinds = _take_kinds(item.kinds, room)
        more = replace(item, kinds=kinds) if kinds else None
        return replace(item, kinds=taken), more, sum(len(kind.rows) for kind in taken)
    return item, None, 1


def _take_changes(item: ChangeSection, room: int) -> tuple[ChangeSection, object | None, int]:
    lines, answers = item.lines[:room], item.answers[: max(0, room - len(item.lines))]
    rest = replace(item, lines=item.lines[len(lines) :], answers=item.answers[len(answers) :])
    has_more = rest.lines or rest.answers
    taken = replace(item, lines=lines, answers=answers)
    return taken, rest if has_more else None, len(lines) + len(answers)


def _take_kinds(
    kinds: tuple[KindRows, ...], room: int
) -> tuple[tuple[KindRows, ...], tuple[KindRows, ...]]:
    taken: list[KindRows] = []
    for place, kind in enumerate(kinds):
        if room == 0:
            return tuple(taken), kinds[place:]
        taken.append(replace(kind, rows=kind.rows[:room]))
        if len(kind.rows) > room:
            rest = replace(kind, rows=kind.rows[room:], title=f"{kind.title} (continued)")
            return tuple(taken), (rest, *kinds[place + 1 :])
        room -= len(kind.rows)
    return tuple(taken), ()
