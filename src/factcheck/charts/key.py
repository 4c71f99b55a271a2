"""What shapes and lines say, in words: the key of a picture, whatever it is drawn as."""

from __future__ import annotations

from typing import Final

from factcheck.charts.picture import LineKind, Shape
from factcheck.model.vocabulary import Basis

SHAPE_WORDS: Final = {Shape(each.value): each.for_readers for each in Basis} | {
    Shape.WORDS: "a claim without a figure",
    Shape.COMPUTED: "computed",
}
LINE_WORDS: Final = {
    LineKind.PRINTED: "what the printed digits leave open",
    LineKind.CONVENTION: "how far the word reaches, by convention",
    LineKind.MARGIN: "stated margin",
    LineKind.RANGE: "range, without a middle",
    LineKind.OPEN: "limit: the other end is not stated",
    LineKind.VAGUE: "amount without a number",
    LineKind.PART: "part of a whole",
    LineKind.DAYS: "date, as wide as it is known",
    LineKind.DAYS_ABOUT: "uncertain date",
    LineKind.MOMENT: "in the row below: what it describes",
}
