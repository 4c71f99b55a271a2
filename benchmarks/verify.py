"""Measure the proofs of many quotes by one process, by two and by Spark: run it from the repository.

    python benchmarks/verify.py [MEGABYTES] [--spark]

Texts of made-up sentences are written with quotes of them. Each run is a process of its own that says what it
and its copy took of a processor, so that the speed-up can be told where other jobs share the machine: what one
process takes, by what the busier of two takes. Wall time means something only where nothing else runs.
With `--spark` two workers of Spark do the same; of its seconds those are taken off which the same session
takes for two pieces of work that do nothing.
"""

from __future__ import annotations

import json
import random
import resource
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

from factcheck.evidence.verify_quotes import prove_quotes  # noqa: E402 - the path is set above
from factcheck.model.proofs import Lock  # noqa: E402 - the same
from factcheck.store.dataset.spark_work import run_on_spark  # noqa: E402 - the same
from small_ledgers import ledger_of  # noqa: E402 - the same

if TYPE_CHECKING:
    from factcheck.model.corpus import Corpus

QUOTES_A_MEGABYTE = 100
"""As many as 100,000 of a gigabyte."""
WORDS = [
    "board",
    "hall",
    "seats",
    "drivers",
    "income",
    "letter",
    "report",
    "year",
    "city",
    "public",
    "school",
    "union",
    "offer",
    "day",
    "paper",
]


def write_archive(folder: Path, megabytes: int) -> None:
    """Write texts of half a megabyte to four with their quotes, and a list of both."""
    chance = random.Random(1)
    left, quotes, number = megabytes * 1_000_000, [], 0
    while left > 0:
        size = min(left, chance.randrange(500_000, 4_000_000))
        sentences, length = [], 0
        while length < size:
            sentence = f"The {' '.join(chance.choices(WORDS, k=12))} of {chance.randrange(10**6)} {chance.choice(WORDS)}."
            sentences.append(sentence)
            length += len(sentence) + 1
        (folder / f"source-{number}.txt").write_text("\n".join(sentences), encoding="utf-8")
        count = size * QUOTES_A_MEGABYTE // 1_000_000
        quotes += [
            (number, " ".join(each.split()[1:9])) for each in chance.sample(sentences, count)
        ]
        left, number = left - size, number + 1
    (folder / "quotes.json").write_text(json.dumps(quotes), encoding="utf-8")


def build_corpus(folder: Path) -> Corpus:
    """Build a claim of each quote, more than one file could hold, of one that is read from a file."""
    quotes = json.loads((folder / "quotes.json").read_text(encoding="utf-8"))
    sources: dict[str, dict[str, object]] = {f"source-{number}": {} for number, _ in quotes}
    corpus = ledger_of(folder, {"claim": {"appearances": [{}]}}, sources=sources)
    claim = corpus.claims["claim"]
    (appearance,) = claim.appearances
    claims = {}
    for place, (number, quote) in enumerate(quotes):
        said = replace(appearance, source=f"source-{number}", quote=quote)
        claims[f"claim-{place}"] = replace(claim, id=f"claim-{place}", appearances=(said,))
    return replace(corpus, claims=claims)


def prove(folder: Path, jobs: int) -> dict[str, float]:
    """Prove all quotes by so many processes, or by Spark for 0.

    Returns:
        The seconds, those of Spark besides its start, what this process and its copies took of a processor, and
        the megabytes of each.
    """
    corpus = build_corpus(folder)
    before, begun = resource.getrusage(resource.RUSAGE_SELF), time.perf_counter()
    start = 0.0
    if not jobs:
        run_on_spark([1, 2], [1, 1], str)
        start = time.perf_counter() - begun
    found = prove_quotes(corpus, folder, Lock(), jobs=jobs, run=None if jobs else run_on_spark)
    seconds = time.perf_counter() - begun - 2 * start
    own, copies = (
        resource.getrusage(each) for each in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    answers = {proof.answer for proof in found.quotes.values()}
    assert answers <= {"exact", "ambiguous"}, answers  # of many random words some stand twice
    return {
        "seconds": seconds,
        "start": start,
        "own": own.ru_utime + own.ru_stime - before.ru_utime - before.ru_stime,
        "copies": copies.ru_utime + copies.ru_stime,
        "own_megabytes": own.ru_maxrss / 1024,
        "megabytes_of_copies": copies.ru_maxrss / 1024,
    }


def main() -> None:
    """Write the texts, and measure one process and two."""
    if sys.argv[1:2] == ["--prove"]:
        print(json.dumps(prove(Path(sys.argv[2]), int(sys.argv[3]))))
        return
    words = [each for each in sys.argv[1:] if each != "--spark"]
    megabytes = int(words[0]) if words else 100
    with TemporaryDirectory() as name:
        write_archive(Path(name), megabytes)
        one = 0.0
        for jobs in (1, 2, 0) if "--spark" in sys.argv else (1, 2):
            command = [sys.executable, __file__, "--prove", name, str(jobs)]
            found = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
            if not jobs:
                print(f"Spark: {found['seconds']:.1f} s behind {found['start']:.1f} s of its start")
                continue
            busier = max(found["own"], found["copies"])
            one = one or found["own"]
            print(
                f"{jobs} processes: {found['seconds']:.1f} s; {found['own']:.1f} + {found['copies']:.1f} s of processor,"
                f" {megabytes / (found['own'] + found['copies']):.1f} MB a second and processor, {one / busier:.2f} times one;"
                f" {found['own_megabytes']:.0f} and {found['megabytes_of_copies']:.0f} MB",
                flush=True,
            )


if __name__ == "__main__":
    main()
