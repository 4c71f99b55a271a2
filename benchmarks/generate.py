"""Write a large invented corpus that validates without errors: the same seed gives the same bytes.

Run it from the repository: python benchmarks/generate.py OUT --claims 100000 --files 100 --seed 1
Topic `reserves` has 60 claims and topic `wages` 10,000 rows (a tenth of the claims, if they are fewer);
dispute `how-much-is-paid` has as many claims as `--big-dispute` says.
`--errors` spreads that many errors of ten sorts over the claims, at most one a claim.
"""

from __future__ import annotations

import argparse
import random
import shutil
import time
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Final

from generated_claims import claim
from generated_errors import with_error
from generated_plan import Plan, day
from generated_values import pick
from generated_words import ADJECTIVES, NOUNS, OFFICES, VERBS

if TYPE_CHECKING:
    from collections.abc import Iterator

RECORDS_A_FILE: Final = 5_000
MOST_CLAIMS_A_FILE: Final = 14_000
"""Files are at most 16 MiB."""
SETTINGS: Final = """\
# Nothing of this corpus is archived, so no quote of it is proven.
corpus = "data/claims.yaml"
evidence = "recommended"
ignore = ["FC402"]
"""
STATES: Final = ("open", "open", "open", "explained", "conceded", "superseded")
KINDS: Final = ("article-newspaper", "webpage", "report", "speech", "article-broadcast")


def claim_file(plan: Plan, file: int) -> Iterator[str]:
    """Give the pieces of a claim file."""
    chance = random.Random(f"{plan.seed} claims {file}")
    yield "claims:\n"
    for number in range(file * plan.claims // plan.files, (file + 1) * plan.claims // plan.files):
        text = claim(plan, chance, number)
        errors = number * plan.errors // plan.claims
        is_wrong = (number + 1) * plan.errors // plan.claims > errors
        yield with_error(text, errors) if is_wrong else text


def main_file(plan: Plan) -> Iterator[str]:
    """Give the pieces of the corpus file: all but claims, sources and disputes."""
    yield "corpus:\n  title: Invented figures of many towns\n  language: en\n  include:\n"
    yield "    - ../claims/*.yaml\n    - sources-*.yaml\n    - disputes-*.yaml\ntopics:\n"
    for topic in dict.fromkeys(plan.topic(number) for number in _topic_numbers(plan)):
        yield f"  {topic}:\n    title: {topic.capitalize()} of the towns\n"
    yield "parties:\n"
    for party, name, kind in plan.parties:
        yield f"  {party}:\n    name: {name} Authority\n    short: {name}\n    kind: {kind}\n"
        yield "    fiscal_year_starts: --07-01\n"
    for publisher, name in plan.publishers:
        yield f"  {publisher}:\n    name: {name}\n    kind: publisher\n"
    yield "people:\n"
    for number, (person, name) in enumerate(plan.people):
        of_paper = number - len(plan.people) + len(plan.publishers)
        party = plan.parties[number % len(plan.parties)][0]
        party = plan.publishers[of_paper][0] if of_paper >= 0 else party
        title = "Reporter" if of_paper >= 0 else OFFICES[number % len(OFFICES)]
        yield f"  {person}:\n    name: {name}\n    positions:\n      - title: {title}\n"
        yield f"        party: {party}\n        seen: 2015-01-01/2025-12-31\n"
    yield "scales:\n  desk-scale:\n    title: The desk's scale\n"
    yield f"    of: {plan.publishers[0][0]}\n    verdicts: [wrong, half right, right]\nmeasures:\n"
    for measure, shape, owner in plan.measures:
        yield f"  {measure}:\n    title: {shape.title}\n    of: {owner}\n    unit: {shape.unit}\n"
        yield f"    kind: {shape.kind}\n" + ("    dimensions:\n" if shape.dimensions else "")
        for dimension, values in shape.dimensions:
            yield f"      {dimension}: [{', '.join(values)}]\n"


def _topic_numbers(plan: Plan) -> Iterator[int]:
    yield from (0, plan.wages)
    yield from range(plan.before_others, plan.claims, max(1, plan.claims // plan.files // 4))
    yield plan.claims - 1


def source_records(plan: Plan) -> Iterator[str]:
    """Give the sources, one by one."""
    chance = random.Random(f"{plan.seed} sources")
    for number in range(plan.sources):
        publisher = plan.publisher(number)
        title = (
            f"{pick(chance, ADJECTIVES).capitalize()} {pick(chance, NOUNS)} {pick(chance, VERBS)}"
        )
        yield (
            f"  {plan.source(number)}:\n    title: {title} the {pick(chance, NOUNS)}\n"
            f"    kind: {pick(chance, KINDS)}\n    publisher: {publisher}\n"
            f"    authors: [{plan.reporter(number)}]\n    published: {day(plan.published(number))}\n"
            f"    url: https://{publisher}.example/{number + 1}\n"
        )


def dispute_records(plan: Plan) -> Iterator[str]:
    """Give the disputes, one by one; the first is the big one."""
    chance = random.Random(f"{plan.seed} disputes")
    yield "  how-much-is-paid:\n    topic: wages\n    question: How much is paid for an hour?\n"
    yield "    claims:\n" + "".join(f"      - {plan.claim(n)}\n" for n in range(plan.big_dispute))
    yield "    state: open\n"
    for number, first in enumerate(range(0, plan.claims - 10, plan.claims_a_dispute)):
        members = range(first, first + 2 + int(chance.random() ** 2 * 6))
        yield (
            f"  dispute-{number + 1}:\n    topic: {plan.topic(first)}\n"
            f"    question: Which {pick(chance, NOUNS)} does the {pick(chance, NOUNS)} hold?\n"
            f"    claims: [{', '.join(plan.claim(each) for each in members)}]\n"
            f"    state: {pick(chance, STATES)}\n"
        )


def _write(file: Path, pieces: Iterator[str]) -> int:
    with file.open("w", encoding="utf-8", newline="\n") as stream:
        return sum(map(stream.write, pieces))


def _write_split(folder: Path, kind: str, records: Iterator[str]) -> None:
    """Write records of a kind to as many files as they need."""
    kept = list(records)
    for number in count():
        some = kept[number * RECORDS_A_FILE : (number + 1) * RECORDS_A_FILE]
        if not some:
            return
        file = folder / f"{kind}-{number + 1:03}.yaml"
        file.write_text(f"{kind}:\n{''.join(some)}", encoding="utf-8", newline="\n")


def write_corpus(folder: Path, plan: Plan) -> None:
    """Write a corpus into a folder; what it held of an earlier one is gone."""
    for name in ("data", "claims"):
        shutil.rmtree(folder / name, ignore_errors=True)
        (folder / name).mkdir(parents=True)
    (folder / "factcheck.toml").write_text(SETTINGS, encoding="utf-8", newline="\n")
    _write(folder / "data" / "claims.yaml", main_file(plan))
    _write_split(folder / "data", "sources", source_records(plan))
    _write_split(folder / "data", "disputes", dispute_records(plan))
    for file in range(plan.files):
        _write(folder / "claims" / f"part-{file + 1:04}.yaml", claim_file(plan, file))


def main() -> None:
    """Write the corpus that the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path, metavar="OUT", help="folder for the corpus")
    parser.add_argument("--claims", type=int, default=100_000, metavar="N")
    parser.add_argument("--files", type=int, default=100, metavar="N", help="claim files")
    parser.add_argument("--seed", type=int, default=1, metavar="N")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="claims with an error")
    parser.add_argument("--big-dispute", type=int, default=1000, metavar="N", help="claims in it")
    parser.add_argument(
        "--claims-a-dispute", type=int, default=40, metavar="N", help="a dispute for each N claims"
    )
    asked = parser.parse_args()
    if asked.claims < 200 or not 1 <= asked.files <= asked.claims:
        parser.error("expected 200 claims or more, and from 1 file to one a claim")
    if asked.claims > asked.files * MOST_CLAIMS_A_FILE:
        parser.error(f"a file holds {MOST_CLAIMS_A_FILE} claims at most: ask for more --files")
    if not 0 <= asked.errors <= asked.claims:
        parser.error("expected as many errors as claims at most")
    if asked.claims_a_dispute < 1:
        parser.error("expected a claim a dispute or more")
    big = max(2, min(asked.big_dispute, asked.claims))
    start = time.perf_counter()
    plan = Plan(asked.claims, asked.files, asked.seed, asked.errors, big, asked.claims_a_dispute)
    write_corpus(asked.out, plan)
    size = sum(file.stat().st_size for file in asked.out.rglob("*.yaml"))
    seconds = time.perf_counter() - start
    print(f"{asked.claims:,} claims in {asked.files:,} files, {size / 1e6:.1f} MB, {seconds:.1f} s")


if __name__ == "__main__":
    main()
