"""A ledger for Python: open it, ask it, hand its rows to a DataFrame."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, TypedDict, Unpack

from factcheck.ledger.row_of_view import (
    build_claim_row,
    build_conflict_row,
    build_figure_row,
    build_pair_row,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from decimal import Decimal
    from types import TracebackType

    from factcheck.ledger.open import OpenedCorpus
    from factcheck.ledger.rows import ClaimRow, ConflictRow, FigureRow, PairRow
    from factcheck.queries.filters import Filters
    from factcheck.queries.views_of_claim import ClaimView


class Wanted(TypedDict, total=False):
    """The filters of a question, as the options of `factcheck list`; several values mean or.

    An id or a name means a record; a size is printed text (`"$1 billion"`) or a number.
    """

    topic: str | Iterable[str]
    party: str | Iterable[str]
    claimant: str | Iterable[str]
    measure: str | Iterable[str]
    source: str | Iterable[str]
    basis: str | Iterable[str]
    manner: str | Iterable[str]
    since: str | date
    until: str | date
    year: str | int
    min: str | int | Decimal
    max: str | int | Decimal
    near: str | int | Decimal
    has_figure: bool
    no_figure: bool
    disputed: bool
    unreviewed: bool
    text: str


class Ledger:
    """A ledger that is open for questions; close it, or use it in a `with` statement."""

    def __init__(self, opened: OpenedCorpus) -> None:
        self._opened = opened
        self._store = opened.corpus

    @property
    def title(self) -> str:
        """What the ledger calls itself."""
        return "" if self._store.head is None else self._store.head.title

    @property
    def path(self) -> Path:
        """The corpus file that was read."""
        return self._opened.location.corpus_file

    def claims(self, *topics: str, **wanted: Unpack[Wanted]) -> list[ClaimRow]:
        """Return the claims that pass all filters, in the order of topic, day and id.

        Args:
            topics: ids or titles, as `topic` names them; all if omitted.
            wanted: the filters.

        Raises:
            UnknownFilterValueError: a filter names something that the ledger does not have.
            TypeError: there is no such filter.

        Example:
            >>> import factcheck
            >>> with factcheck.open() as ledger:
            ...     [row.claimant for row in ledger.claims("reserves", since="2022")]
            ['utla']
        """
        return [build_claim_row(view) for view in self._read_views(_read_filters(topics, wanted))]

    def figures(self, *topics: str, **wanted: Unpack[Wanted]) -> list[FigureRow]:
        """Return the figures that pass all filters, in the order of topic, day and id; with `near` the nearest first.

        Args:
            topics: ids or titles, as `topic` names them; all if omitted.
            wanted: the filters.

        Raises:
            UnknownFilterValueError: a filter names something that the ledger does not have.
            BadSizeError: `min`, `max` or `near` is not one number.
            TypeError: there is no such filter.

        Example:
            >>> import factcheck
            >>> with factcheck.open() as ledger:
            ...     for row in ledger.figures(measure="district-reserves"):
            ...         print(row.value, row.number, row.claimant)
            $1.9 billion 1900000000 beutner
            $3.4 billion 3400000000 utla
            >>> with factcheck.open() as ledger:
            ...     [row.value for row in ledger.figures("reserves", near="$2 billion")]
            ['$1.9 billion']
        """
        views = self._read_views(_read_filters(topics, wanted))
        return [build_figure_row(view, figure) for view in views for figure in view.figures]

    def pairs(self, *names: str) -> list[PairRow]:
        """Return whether figures can be compared, pair by pair, and how they stand.

        Args:
            names: a topic, a dispute, or claims, each `claim` or `claim#figure`; the figures of
                every dispute if omitted. Only figures of one kind of thing are paired, and no
                kind of more than 12 figures.

        Raises:
            NothingToCompareError: a name is unknown, or one claim stands alone.

        Example:
            >>> import factcheck
            >>> with factcheck.open() as ledger:
            ...     raises = ledger.pairs("what-raise-in-2018")
            >>> {row.comparability for row in raises} <= {
            ...     "like for like", "like for like once converted", "cannot tell", "not like for like"
            ... }
            True
        """
        from factcheck.queries.compare import compare_records

        if names:
            pages = compare_records(self._store, names).pages
            return [build_pair_row(pair, page.id) for page in pages for pair in page.pairs]
        return [
            build_pair_row(pair, page.id)
            for dispute in self._store.disputes
            for page in compare_records(self._store, (dispute,)).pages
            for pair in page.pairs
        ]

    def conflicts(self, *topics: str, **wanted: Unpack[Wanted]) -> list[ConflictRow]:
        """Return the sets of figures that conflict, would, or differ in one thing, worst first.

        Args:
            topics: ids or titles, as `topic` names them; all if omitted.
            wanted: the filters.

        Raises:
            UnknownFilterValueError: a filter names something that the ledger does not have.
            TypeError: there is no such filter.

        Example:
            >>> import factcheck
            >>> with factcheck.open() as ledger:
            ...     economy = ledger.conflicts("funding")[0]
            >>> economy.low_value, economy.high_value
            ('fifth', 'sixth')
        """
        from factcheck.queries.conflicts import find_conflicts

        found = find_conflicts(self._store, _read_filters(topics, wanted), limit=None)
        return [build_conflict_row(each) for each in found.sets]

    def close(self) -> None:
        """Close the ledger's files; it answers no question any longer."""
        self._opened.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Ledger {self.title!r} of {len(self._store.claims):,} claims>"

    def _read_views(self, filters: Filters) -> Iterator[ClaimView]:
        from factcheck.queries.export import build_claim_stream

        return build_claim_stream(self._store, filters).claims


def open_ledger(path: str | os.PathLike[str] | None = None) -> Ledger:
    """Open a ledger; it is `factcheck.open`.

    Args:
        path: the corpus file, or a folder that holds one; looked for as the command line does if
            omitted: `FACTCHECK_CORPUS`, the project around the working folder, the shipped corpus.

    Raises:
        NoCorpusError: the path does not exist.
        UnreadableCorpusError: the corpus file cannot be opened.
        CorpusWithErrorsError: something in its files cannot be read; `diagnostics` says what.

    Example:
        >>> import factcheck
        >>> with factcheck.open() as ledger:
        ...     print(ledger.title)
        LAUSD and UTLA, the disputed figures
    """
    from factcheck.ledger.open import open_corpus

    given = None if path is None else Path(path)
    return Ledger(open_corpus(given, environment=os.environ))


def _read_filters(topics: tuple[str, ...], wanted: Wanted) -> Filters:
    from factcheck.model.dates import parse_edtf
    from factcheck.queries.filters import Filters
    from factcheck.queries.sizes import read_size

    read: dict[str, Any] = {}
    for name, given in wanted.items():
        if name not in Wanted.__annotations__:
            raise TypeError(f"no filter '{name}', expected {', '.join(Wanted.__annotations__)}")
        if name in {"since", "until", "year"}:
            read[name] = parse_edtf(str(given))
        elif name in {"min", "max", "near"}:
            read[name] = read_size(str(given) if isinstance(given, str | int) else f"{given:f}")
        elif name in {"text", "has_figure", "no_figure", "disputed", "unreviewed"}:
            read[name] = given
        else:
            read[name] = (given,) if isinstance(given, str) else tuple(given)  # type: ignore[arg-type] # a TypedDict has no type for "the others"
    if topics:
        read["topic"] = (*topics, *read.get("topic", ()))
    return Filters(**read)
