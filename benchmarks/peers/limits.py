"""What a machine needs at least for the bytes of a corpus: `limits.py read|events|json|sqlite CORPUS`.

What `json` and `sqlite` read is made on their first run, which is not timed.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

KEPT = "limits"


def files(corpus: Path) -> list[Path]:
    return sorted(corpus.glob("*/*.yaml"))


def read(corpus: Path) -> object:
    from hashlib import sha256

    digest = sha256()
    for file in files(corpus):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def events(corpus: Path) -> object:
    import yaml

    return sum(1 for file in files(corpus) for _ in yaml.parse(file.read_bytes(), yaml.CLoader))


def as_json(corpus: Path) -> object:
    import orjson

    kept = corpus / KEPT
    if not kept.is_dir():
        import yaml

        kept.mkdir()
        for number, file in enumerate(files(corpus)):
            texts = yaml.load(file.read_bytes(), yaml.CBaseLoader)  # noqa: S506 - it makes texts only
            (kept / f"{number}.json").write_bytes(orjson.dumps(texts))
    return sum(len(orjson.loads(file.read_bytes())) for file in kept.glob("*.json"))


def query(corpus: Path) -> object:
    import sqlite3

    kept = corpus / f"{KEPT}.sqlite"
    is_new = not kept.exists()
    connection = sqlite3.connect(kept)
    if is_new:
        rows = (
            (
                f"claim-{number}",
                "reserves" if number % 1667 == 0 else f"topic-{number % 40}",
                "x" * 400,
            )
            for number in range(100_000)
        )
        connection.execute("create table claims (id text, topic text, record text)")
        connection.executemany("insert into claims values (?, ?, ?)", rows)
        connection.execute("create index by_topic on claims (topic, id)")
        connection.commit()
    return len(
        connection.execute("select * from claims where topic = 'reserves' order by id").fetchall()
    )


LIMITS: dict[str, Callable[[Path], object]] = {
    "read": read,
    "events": events,
    "json": as_json,
    "sqlite": query,
}

if __name__ == "__main__":
    print(LIMITS[sys.argv[1]](Path(sys.argv[2])))
