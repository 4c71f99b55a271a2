"""What is wrong with a place of an archived text that has the words of a quote and yet does not count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.evidence.prove.nearest import Nearest

if TYPE_CHECKING:
    from factcheck.evidence.prove.occurrences import Archive, Found
    from factcheck.evidence.prove.parts import ReadySelector


def explain_near_miss(want: ReadySelector, archive: Archive, found: Found) -> Nearest | None:
    """Return what is wrong with a place that has the words and yet does not count; None where none has them.

    Args:
        want: the quote.
        archive: the text.
        found: where each pattern of the quote stands in it.
    """
    across = want.across_paragraphs
    folded = archive.read_for(want)

    def build_nearest(start: int, pattern: str, difference: str) -> Nearest:
        span = folded.find_span(start, start + len(pattern))
        return Nearest(span, archive.stored[span.start : span.end], (difference,))

    literal = found[want.literal, across]
    if literal.starts:
        return build_nearest(
            literal.starts[0], want.literal, "prefix or suffix do not stand beside it"
        )
    if literal.cut is not None:
        return build_nearest(literal.cut.start, want.literal, f"the quote {literal.cut.reason}")
    for part in want.parts:
        places = found[part, across]
        if not places.starts:
            if places.cut is None:
                return None
            return build_nearest(places.cut.start, part, f"the part '{part}' {places.cut.reason}")
    if not want.parts:
        return None
    within = "" if across else " within one paragraph"
    return build_nearest(
        found[want.parts[0], across].starts[0],
        want.parts[0],
        f"the parts do not stand in this order{within}"
        + (" with this prefix and suffix" if want.prefix or want.suffix else ""),
    )
