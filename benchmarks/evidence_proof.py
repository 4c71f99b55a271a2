"""Measure how fast quotes are proven, and count wrong answers, ours and another tool's.

Run `python benchmarks/evidence_proof.py [speed] [mutations] [beside]`; without a word all three.
`beside` installs linkml-reference-validator from PyPI into a virtual environment of its own.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import time
import tomllib
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from factcheck.evidence.prove.quotes import Answer, Selector, prove_all  # noqa: E402 - the path is set above

SEED = 20190114
MUTATIONS = 300_000
OTHER = "linkml-reference-validator==0.4.0"
"""The release that was compared; its matching is deterministic, so another run says the same."""

LETTERS = "etaoinshrdlucmfwyp"
CHANGES = "0123456789.,-−+$€£%½²"
MAGNITUDES = ("thousand", "million", "billion", "trillion")
SIGNS = ("", "", "", "-", "−", "+")
CURRENCIES = ("$", "€", "£", "")

OTHER_PROGRAM = """
import json, sys
from linkml_reference_validator.models import ReferenceContent, ReferenceValidationConfig
from linkml_reference_validator.validation.supporting_text_validator import SupportingTextValidator
validator = SupportingTextValidator(ReferenceValidationConfig())
answers = []
for quote, text in json.load(sys.stdin):
    reference = ReferenceContent(reference_id="file:text", content=text)
    answers.append(bool(text) and validator.find_text_in_reference(quote, reference).found)
json.dump(answers, sys.stdout)
"""


def made_up_text(chance: random.Random, characters: int) -> list[str]:
    """Return paragraphs of made-up words with figures and curly marks, so many characters in all."""
    words = ["".join(chance.choices(LETTERS, k=chance.randint(2, 9))) for _ in range(30_000)]
    ranks = [1 / (rank + 1) for rank in range(len(words))]
    running = chance.choices(words, weights=ranks, k=400_000)
    paragraphs: list[str] = []
    length = 0
    while length < characters:
        start = chance.randrange(399_000)
        paragraph = running[start : start + chance.randint(30, 120)]
        paragraph[3] = f"${chance.randint(1, 99)}.{chance.randint(0, 9)} billion"
        paragraph[9], paragraph[12] = "union’s", "“word”"
        paragraphs.append(" ".join(paragraph) + ".")
        length += len(paragraphs[-1]) + 2
    return paragraphs


def quotes_from(chance: random.Random, paragraphs: list[str], count: int) -> list[Selector]:
    """Return quotes that stand in the text, with straight marks for curly ones."""
    selectors = []
    while len(selectors) < count:
        words = chance.choice(paragraphs).removesuffix(".").split(" ")
        start = chance.choice((0, 1, 2, 3, 5, 6, 7))
        quote = " ".join(words[start : start + chance.randint(8, 20)])
        selectors.append(Selector(quote.replace("’", "'")))
    return selectors


def speed(chance: random.Random) -> None:
    print("quotes     text (characters)   seconds   quotes/s   proven  ambiguous  not found")
    paragraphs = made_up_text(chance, 100_000_000)
    for quotes, share in ((1_000, 10), (10_000, 10), (20_000, 10), (10_000, 2), (10_000, 1)):
        some = paragraphs[: len(paragraphs) // share]
        text = "\n\n".join(some)
        selectors = quotes_from(chance, some, quotes)
        start = time.perf_counter()
        proofs = prove_all(selectors, text)
        seconds = time.perf_counter() - start
        proven = sum(proof.is_proven for proof in proofs)
        ambiguous = sum(proof.answer is Answer.AMBIGUOUS for proof in proofs)
        print(
            f"{quotes:>6} {len(text):>19} {seconds:>11.2f} {quotes / seconds:>10.0f}"
            f" {proven:>8} {ambiguous:>10} {quotes - proven - ambiguous:>10}"
        )


def figure(chance: random.Random) -> str:
    digits = f"{chance.randint(1, 999)}" + chance.choice(("", ",000", ",500", ".5", ".25"))
    head = chance.choice(SIGNS) + chance.choice(CURRENCIES) + digits
    return head + chance.choice(("", "%", " percent", *(f" {word}" for word in MAGNITUDES)))


def mutated(chance: random.Random, written: str) -> str:
    """Change one character or the magnitude of a figure; the result differs from `written`."""
    words = written.split(" ")
    kind = chance.randrange(4)
    if kind == 0 and words[-1] in MAGNITUDES:
        words[-1] = chance.choice([word for word in MAGNITUDES if word != words[-1]])
        return " ".join(words)
    place = chance.randrange(len(written))
    letter = chance.choice([letter for letter in CHANGES if letter != written[place]])
    tail = written[place:] if kind == 1 else written[place + 1 :]
    changed = written[:place] + (letter if kind < 3 else "") + tail
    # Without any figure left, or with white space alone changed, the quote would rightly be proven.
    return changed if changed.split() not in ([], written.split()) else letter + written


def mutation_pairs(chance: random.Random, count: int) -> list[tuple[str, str]]:
    """Return quotes whose figure was changed, each with the text in which it stood before."""
    pairs = []
    for _ in range(count):
        whole = figure(chance)
        before = chance.choice(("", "needs to keep ", "wants a raise of "))
        after = chance.choice(("", " in reserves", " a year"))
        sides = (whole, mutated(chance, whole))
        quote, text = sides if chance.random() < 0.5 else sides[::-1]
        pairs.append((before + quote + after, f"The guild {before}{text}{after}, it says."))
    return pairs


def mutations(chance: random.Random) -> None:
    start = time.perf_counter()
    pairs = mutation_pairs(chance, MUTATIONS)
    accepted = [
        (quote, text) for quote, text in pairs if prove_all([Selector(quote)], text)[0].is_proven
    ]
    seconds = time.perf_counter() - start
    print(f"{len(pairs)} mutations of a figure, {len(accepted)} accepted, {seconds:.0f} seconds")
    for quote, text in accepted[:10]:
        print(f"  {quote!r} in {text!r}")


def beside(chance: random.Random) -> None:
    table = tomllib.loads((ROOT / "tests/evidence/pairs.toml").read_text(encoding="utf-8"))["pairs"]
    groups = {
        "pairs to accept": [(q, t) for q, t, answer, _ in table if answer in {"exact", "folded"}],
        "pairs to refuse": [
            (q, t) for q, t, answer, _ in table if answer in {"not-found", "refused"}
        ],
        "mutations to refuse": mutation_pairs(chance, 10_000),
    }
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = Path(folder) / ("Scripts" if sys.platform == "win32" else "bin") / "python"
        subprocess.run([python, "-m", "pip", "install", "-q", OTHER], check=True)
        print(
            f"{'':<22} {'pairs':>6} {'wrong: ours':>12} {'theirs':>8} {'seconds: ours':>14} {'theirs':>8}"
        )
        for name, pairs in groups.items():
            wanted = name == "pairs to accept"
            start = time.perf_counter()
            ours = [prove_all([Selector(quote)], text)[0].is_proven for quote, text in pairs]
            ours_seconds = time.perf_counter() - start
            start = time.perf_counter()
            done = subprocess.run(
                [python, "-c", OTHER_PROGRAM],
                input=json.dumps(pairs),
                capture_output=True,
                text=True,
                check=True,
            )
            theirs_seconds = time.perf_counter() - start
            theirs = json.loads(done.stdout.splitlines()[-1])
            wrong = [sum(answer is not wanted for answer in answers) for answers in (ours, theirs)]
            print(
                f"{name:<22} {len(pairs):>6} {wrong[0]:>12} {wrong[1]:>8}"
                f" {ours_seconds:>14.2f} {theirs_seconds:>8.2f}"
            )
    print("their seconds include the start of their program")


PARTS = {"speed": speed, "mutations": mutations, "beside": beside}

if __name__ == "__main__":
    for part in sys.argv[1:] or PARTS:
        PARTS[part](random.Random(SEED))
