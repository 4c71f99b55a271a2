"""The claims of a generated corpus, as YAML from templates; `generate.py` asks for one after another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generated_plan import CLAIMS_A_SOURCE, Plan, day
from generated_values import figure, pick
from generated_words import ADJECTIVES, ADVERBS, ASSERTIONS, LEADS, NOUNS, PREPOSITIONS, VERBS

if TYPE_CHECKING:
    from random import Random

MANNERS: Final = ("verbatim", "paraphrase")
HOWS: Final = ("rebuts", "undermines", "undercuts", "objects", "rejects", "counter-proposes")


def sentence(chance: Random) -> str:
    """Give a sentence without a figure."""
    head = f"{pick(chance, ADVERBS)} the" if chance.random() < 0.4 else "The"
    tail = f" {pick(chance, PREPOSITIONS)} the {pick(chance, ADJECTIVES)} {pick(chance, NOUNS)}"
    return (
        f"{head} {pick(chance, ADJECTIVES)} {pick(chance, NOUNS)} {pick(chance, VERBS)}"
        f" the {pick(chance, ADJECTIVES)} {pick(chance, NOUNS)}{tail}."
    )


def _figures(plan: Plan, chance: Random, number: int, said_in: int) -> tuple[str, list[str]]:
    """Write the figures of a claim, and how its quotes say them."""
    if number < plan.wages:
        chosen = [plan.pays[number % len(plan.pays)]]
    elif number < plan.before_others:
        chosen = [plan.reserves[number % len(plan.reserves)]]
    else:
        share = number * 0.61803 % 1  # the golden ratio spreads the sorts evenly
        many = 0 if share < 0.2 else 1 if share < 0.85 else 2
        first = number % len(plan.measures)
        chosen = [plan.measures[(first + step) % len(plan.measures)] for step in range(many)]
    lines, said = "", []
    for measure, shape, _ in chosen:
        name = None if len(chosen) == 1 else shape.stem
        more, words = figure(chance, measure, shape, name, said_in)
        lines += more
        said.append(words)
    return lines and f"    figures:\n{lines}", said


def _quote(chance: Random, said: list[str]) -> str:
    if not said:
        return f"{pick(chance, ASSERTIONS)} {pick(chance, PREPOSITIONS)} the {pick(chance, NOUNS)}"
    quote = (
        f"{pick(chance, LEADS)} {said[0]} in the {pick(chance, ADJECTIVES)} {pick(chance, NOUNS)}"
    )
    return f"{quote}, while the {pick(chance, NOUNS)} has {said[1]}" if len(said) > 1 else quote


def claim(plan: Plan, chance: Random, number: int) -> str:
    """Write one claim."""
    source = number // CLAIMS_A_SOURCE
    claimant = plan.claimant(number)
    said_in = int(day(plan.published(source))[:4])
    figures, said = _figures(plan, chance, number, said_in)
    quote = _quote(chance, said)
    roll = chance.random()
    answers = chance.random() < 0.08 and number > 0 and plan.claimant(number - 1) != claimant
    # an answer on an uncertain day is not proven to come before what it answers
    uncertain = "~" if answers or roll > 0.6 else ""
    said_on = f"{day(plan.published(source) - int(roll * 12))}{uncertain}"
    statement = f"{quote[0].upper()}{quote[1:]}" if roll < 0.1 else f"The side {quote}"
    text = (
        f"  {plan.claim(number)}:\n    topic: {plan.topic(number)}\n    claimant: {claimant}\n"
        f"    said_on: {said_on}\n    statement: >-\n      {statement}.\n      {sentence(chance)}\n{figures}"
    )
    if answers:
        text += (
            f"    counters:\n      - claim: {plan.claim(number - 1)}\n"
            f"        how: {pick(chance, HOWS)}\n        in: {plan.source(source)}\n"
        )
    text += f"    appearances:\n      - source: {plan.source(source)}\n"
    if plan.is_own_voice(number):
        text += "        manner: own-voice\n"
    else:
        text += f"        manner: {pick(chance, MANNERS)}\n        via: [{plan.reporter(source)}]\n"
    text += f'        quote: "{quote}"\n' if ": " in quote else f"        quote: {quote}\n"
    if chance.random() < 0.3:
        text += _second_appearance(plan, chance, source, said)
    if chance.random() < 0.01:
        text += _review(plan, source)
    if chance.random() < 0.5:
        lines = f"\n      {sentence(chance)}\n      {sentence(chance)}"
        text += f"    note: >-{lines}\n" if roll < 0.5 else f"    note: {sentence(chance)}\n"
    if chance.random() < 0.3:
        text += f"    recorded_by: the desk\n    recorded_on: {day(plan.published(source) + 40)}\n"
    return text


def _second_appearance(plan: Plan, chance: Random, source: int, said: list[str]) -> str:
    text = f"      - source: {plan.source(source + 1)}\n        manner: {pick(chance, MANNERS)}\n"
    quote = _quote(chance, said)
    quote = f'"{quote}"' if ": " in quote else quote
    return f"{text}        quote: {quote}\n        locator: page {1 + int(chance.random() * 60)}\n"


def _review(plan: Plan, source: int) -> str:
    return (
        f"    reviews:\n      - reviewer: {plan.publishers[0][0]}\n        scale: desk-scale\n"
        f"        reviewed_on: {day(plan.published(source) + 30)}\n        verdict: half right\n"
        f"        source: {plan.source(source + 1)}\n"
    )
