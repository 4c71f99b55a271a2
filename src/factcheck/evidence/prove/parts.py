"""Read a quote as it was written: its parts between ellipses, and what makes it, or those of a corpus, unfit to be proven."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.evidence.prove.disguises import name_disguises
from factcheck.evidence.prove.fold import PARAGRAPH, fold
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.model.claims import Appearance
    from factcheck.model.corpus import Corpus

_DOTS = r"(?:…|\.\s?\.\s?\.(?:\s?\.)?)"
_ELLIPSIS = re.compile(rf"\[\s*{_DOTS}\s*\]|\(\s*{_DOTS}\s*\)|{_DOTS}+")
_INSERTION = re.compile(r"\[[^\[\]]*\]")
_WORD = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Selector:
    """What is to be proven, after the W3C Web Annotation model's TextQuoteSelector.

    Attributes:
        quote: the words as the ledger has them (`exact` there).
        prefix: what stands directly before them in the document, or None.
        suffix: what stands directly after them, or None.
        across_paragraphs: whether the quote, or its parts, may run over the end of a paragraph.
    """

    quote: str
    prefix: str | None = None
    suffix: str | None = None
    across_paragraphs: bool = False


@dataclass(frozen=True, slots=True)
class ReadySelector:
    """A selector made ready for the search.

    Attributes:
        quote: the quote as written.
        literal: the whole quote, folded, without outer white space.
        parts: the folded parts between ellipses; empty when the quote has no ellipsis.
        written: the stretches of the quote that `parts` were folded from, as written.
        prefix: the folded prefix, or None.
        suffix: the folded suffix, or None.
        problems: why the quote cannot be proven at all; empty when it can.
    """

    quote: str
    literal: str
    parts: tuple[str, ...]
    written: tuple[str, ...]
    prefix: str | None
    suffix: str | None
    across_paragraphs: bool
    problems: tuple[str, ...]


def read(selector: Selector) -> ReadySelector:
    """Split a quote at its ellipses, fold it, and say what makes it unfit.

    Args:
        selector: the quote as it is written, with what stands before and behind it.

    Returns:
        What is looked for; `problems` is empty where the quote is fit to be proven.
    """
    quote = selector.quote
    stripped = quote.strip()
    if is_surely_fit(selector):
        return ReadySelector(
            quote,
            _fold_plain(stripped),
            (),
            (stripped,),
            None if selector.prefix is None else _fold_plain(selector.prefix),
            None if selector.suffix is None else _fold_plain(selector.suffix),
            selector.across_paragraphs,
            (),
        )
    pieces = [piece.strip() for piece in _ELLIPSIS.split(stripped)]
    written = tuple(piece for piece in pieces if piece)
    has_ellipsis = len(pieces) > 1
    return ReadySelector(
        quote=quote,
        literal=_fold(stripped, selector),
        parts=tuple(_fold(piece, selector) for piece in written) if has_ellipsis else (),
        written=written,
        prefix=None if selector.prefix is None else _fold_flat(selector.prefix),
        suffix=None if selector.suffix is None else _fold_flat(selector.suffix),
        across_paragraphs=selector.across_paragraphs,
        problems=_find_problems(selector, written, has_ellipsis=has_ellipsis),
    )


def is_surely_fit(selector: Selector) -> bool:
    """Return quickly whether a quote surely has no problem; what is not sure must be read.

    Args:
        selector: the quote as it is written.
    """
    return (
        is_plain_quote(selector.quote) and _is_plain(selector.prefix) and _is_plain(selector.suffix)
    )


def is_plain_quote(quote: str) -> bool:
    """Return quickly whether a quote surely has no problem by itself, and no ellipsis.

    Args:
        quote: as it is written.
    """
    return (
        quote.isascii()
        and quote.isprintable()
        and _WORD.search(quote) is not None
        and not _may_be_doubtful(quote)
    )


def _is_plain(context: str | None) -> bool:
    """Return quickly whether what must stand beside a quote surely has no problem."""
    return context is None or (
        context.isascii() and context.isprintable() and not context.isspace() and context != ""
    )


def _may_be_doubtful(quote: str) -> bool:
    """Return quickly whether a quote in ASCII may have an insertion or an ellipsis."""
    return "[" in quote or ".." in quote or ". ." in quote


def _fold_plain(text: str) -> str:
    """Fold what is surely fit; it folds to itself where no space or hyphen stands beside another."""
    return text.strip(" ") if "  " not in text and "--" not in text else _fold_flat(text)


def find_insertions(quote: str) -> tuple[str, ...]:
    """Return the bracketed insertions of a quote, `[sic]` among them, but no ellipsis in brackets.

    Args:
        quote: as it is written.
    """
    return tuple(found for found in _INSERTION.findall(quote) if _ELLIPSIS.fullmatch(found) is None)


def _fold(text: str, selector: Selector) -> str:
    return _fold_flat(text) if selector.across_paragraphs else fold(text).text


def _fold_flat(text: str) -> str:
    return fold(text).text.replace(PARAGRAPH, " ").strip(" ")


def _find_problems(
    selector: Selector, written: tuple[str, ...], *, has_ellipsis: bool
) -> tuple[str, ...]:
    problems = [f"the quote has {named}" for named in name_disguises(selector.quote)]
    for label, context in (("prefix", selector.prefix), ("suffix", selector.suffix)):
        if context is not None:
            problems.extend(f"the {label} has {named}" for named in name_disguises(context))
            if not _fold_flat(context):
                problems.append(f"the {label} is empty")
    if not selector.quote.strip():
        problems.append("the quote is empty")
    elif not written:
        problems.append("the quote is nothing but an ellipsis")
    elif _WORD.search(_INSERTION.sub("", " ".join(written))) is None:
        problems.append(
            "the quote is nothing but brackets"
            if find_insertions(selector.quote)
            else "the quote has neither a letter nor a digit"
        )
    elif has_ellipsis and (bare := [part for part in written if _WORD.search(part) is None]):
        problems.extend(
            f"the part '{part}' of the quote has neither a letter nor a digit" for part in bare
        )
    return tuple(problems)


def build_selector(appearance: Appearance) -> Selector:
    """Build what is to be proven of an appearance.

    Args:
        appearance: with its quote, and what stands around it if that is recorded.
    """
    return Selector(appearance.quote, appearance.prefix, appearance.suffix)


def find_refused_quotes(corpus: Corpus) -> Mapping[tuple[str, int], tuple[str, ...]]:
    """Find the quotes that can never be proven, with the reasons; no archive is needed.

    Args:
        corpus: with the claims whose quotes are meant.

    Returns:
        The reasons by the id of the claim and the number of the appearance, from 0.
    """
    problems = {
        (claim.id, index): read(selector).problems
        for claim in corpus.claims.values()
        for index, appearance in enumerate(claim.appearances)
        if not is_surely_fit(selector := build_selector(appearance))
    }
    return {key: reasons for key, reasons in problems.items() if reasons}
