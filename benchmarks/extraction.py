"""Measure how the text of 181 real pages is taken out, beside trafilatura's own text.

Run `python benchmarks/extraction.py FOLDER`, where FOLDER is a checkout of
github.com/scrapinghub/article-extraction-benchmark (MIT): its pages and what people took for their articles.
Nothing of it is kept in this repository.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections import Counter
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from trafilatura import extract as extract_by_trafilatura  # noqa: E402 - the path is set above

from factcheck.evidence.extract.article import split_article  # noqa: E402 - the same
from factcheck.evidence.extract.document import MediaType, extract  # noqa: E402 - the same

TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+")


class Counted(NamedTuple):
    """What a text has of an article: words right, in the text, in the truth; numbers missing, altered."""

    right: int
    given: int
    true: int
    numbers: int
    missing: int
    altered: int


def tokens(text: str) -> list[str]:
    return TOKEN.findall(text.lower())


def count(truth: str, text: str) -> Counted:
    true, given = tokens(truth), tokens(text)
    common = Counter(true) & Counter(given)
    numbers = [each for each in true if each[0].isdigit()]
    missing = Counter(numbers) - Counter(given)
    return Counted(
        common.total(), len(given), len(true), len(numbers), missing.total(),
        sum(1 for _ in altered(true, given)),
    )  # fmt: skip


def altered(true: list[str], given: list[str]) -> list[tuple[str, str]]:
    """Return the numbers that stand between the same words with another value."""

    def between(words: list[str]) -> dict[tuple[str, ...], set[str]]:
        found: dict[tuple[str, ...], set[str]] = {}
        for at in range(2, len(words) - 2):
            if words[at][0].isdigit():
                around = (*words[at - 2 : at], *words[at + 1 : at + 3])
                found.setdefault(around, set()).add(words[at])
        return found

    ours = between(given)
    return [
        (min(values), min(ours[around]))
        for around, values in between(true).items()
        if around in ours and not values & ours[around]
    ]


def main(folder: Path) -> None:
    truths = json.loads((folder / "ground-truth.json").read_text(encoding="utf-8"))
    sums = {"trafilatura": [0] * 6, "the article": [0] * 6, "the whole text": [0] * 6}
    told = 0
    for name in sorted(truths):
        with gzip.open(folder / "html" / f"{name}.html.gz", "rt", encoding="utf-8") as stream:
            markup = stream.read()
        truth = truths[name]["articleBody"]
        found = extract(markup.encode(), MediaType.HTML, None, encoding="utf-8")
        article, rest = split_article(found.text)
        told += bool(rest)
        texts = (extract_by_trafilatura(markup) or "", article, found.text)
        for kind, text in zip(sums, texts, strict=True):
            counted = count(truth, text)
            sums[kind] = [a + b for a, b in zip(sums[kind], counted, strict=True)]
            if "-v" in sys.argv and kind == "the whole text":
                for pair in altered(tokens(truth), tokens(text)):
                    print(f"  altered in {name}: {pair}")
                gone = Counter(each for each in tokens(truth) if each[0].isdigit()) - Counter(
                    tokens(text)
                )
                if gone:
                    print(f"  missing in {name}: {dict(gone)}")
    print(f"{'text':<16}precision  recall  numbers missing  altered")
    for kind, (right, given, true, numbers, missing, changed) in sums.items():
        print(
            f"{kind:<16}{right / given:9.3f}{right / true:8.3f}{missing:8} of {numbers:,}{changed:7}"
        )
    print(
        f"{told} of {len(truths)} pages have text outside of the article, each told with its place"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
