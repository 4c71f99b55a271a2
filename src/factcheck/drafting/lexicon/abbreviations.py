"""Abbreviations whose stop ends no sentence."""

from __future__ import annotations

from typing import Final

from factcheck.quantity.lexicon.word_lists import split_words

ABBREVIATIONS: Final = split_words(
    """
    mr mrs ms dr prof sen sens rep reps gov gen lt col sgt capt cmdr supt st jr sr inc corp
    co ltd vs no u.s u.k u.n d.c jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m
    dept assn mt ft rev hon pres l.a n.y fig al approx est art sec p pp calif mass conn fla
    pa ariz mich ont e.g i.e cf ave blvd messrs
    """
)
