"""Words that say how large a figure is, or of which kind, and the words that look like them and are others.

One letter of these makes another number: of `1.9 bilion` no noun is read.
"""

from __future__ import annotations

from typing import Final

from factcheck.quantity.lexicon.number_words import SCALES
from factcheck.quantity.lexicon.word_lists import split_words

SIZES: Final = frozenset(SCALES) | split_words(
    "hundred hundreds dozen dozens third thirds quarter quarters tenths percent percentage dollar dollars euro euros rupees"
)
"""Words whose misspelling is refused where it would be taken for what is counted."""

LOOKALIKES: Final = split_words(
    """
    bazillion billiard billiards billies billing billings billionaire billionaires billionth billionths
    bouillon bouillons bullion bullions bullpen chore chores collar collars core cores cotillion
    cotillions cozen crone crones dizens dolls doyen doyens doze dozer dozers dozes dullard dullards duro duros
    eros gajillion gazillion hundredfold hundredth hundredths jillion jillions milliard milliards milliner
    milliners milling millings millionaire millionaires millionfold millionth millionths millisecond
    milliseconds minion minions modillion modillions mullion mullions neuro neuros octillion octillions
    parentage parents perceptions percept percepts perches percentile percentiles percents percipients permeants
    pierces pillion pillions precepts quakers quarte quarterly quartern quartes quartet
    quartets quartos quarts quavers septillion thousandfold thousandth thousandths thrilling thrillings
    tenth tents thirl thirst tilling trilling trillings trillionaire trillionaires trillionth trillionths trills trillium uros
    zillion zillions

    rent rents tent tents cert dent dents event events gent scent scents vent vents
    loss lest lens lass moor mare
    """
)
"""English words that are almost one of these, or behind `per` almost its `cent`, and mean something else."""
