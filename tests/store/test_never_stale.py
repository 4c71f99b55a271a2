"""Whatever happens to the files or to the index: the answer is that of the files."""

from __future__ import annotations

import os
import pickle
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import cast

import pytest

from factcheck.corpus.find import find_corpus
from factcheck.ledger.index import place_index
from factcheck.ledger.open import open_corpus
from factcheck.model.claims import Claim
from factcheck.model.vocabulary import Basis
from factcheck.runtime.packing import UnusableError, pack, unpack
from factcheck.store.sqlite.corpus import IndexedCorpus
from factcheck.store.sqlite.files import Stamp

HOUR = 3_600_000_000_000


def statement(root: Path, folder: Path | None, *, later: int = 0) -> str:
    """Ask for one statement, and tell where it came from."""
    opened = open_corpus(root, index=folder, now=time.time_ns() + later)
    with closing(opened):
        said = opened.corpus.claims["income-guild-2022"].statement
        return f"{'index' if isinstance(opened.corpus, IndexedCorpus) else 'files'}: {said}"


def test_the_second_question_is_answered_from_the_index(invented: Path, tmp_path: Path) -> None:
    said = "Fares bring about $50 million a year."
    assert statement(invented, tmp_path / "i") == f"files: {said}"
    assert statement(invented, tmp_path / "i") == f"index: {said}"
    assert statement(invented, None) == f"files: {said}"


CLAIMS = Path("claims") / "fares.yaml"


def rewrite(root: Path) -> None:
    """Change a file to the same length."""
    file = root / CLAIMS
    file.write_text(file.read_text().replace("about $50 million a", "about $60 million a"))


def rewrite_with_old_times(root: Path) -> None:
    """Change a file and give it the times that it had, all but the one that the system alone sets."""
    file = root / CLAIMS
    before = file.stat()
    rewrite(root)
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    while file.stat().st_ctime_ns == before.st_ctime_ns:  # the clock of the files has not moved on
        os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))


def replace_with_older(root: Path) -> None:
    """Put another file in its place, with times long past."""
    file, other = root / CLAIMS, root / "other"
    other.write_text(file.read_text().replace("about $50 million a", "about $60 million a"))
    os.utime(other, ns=(HOUR, HOUR))
    other.replace(file)


def replace_by_link(root: Path) -> None:
    """Put a link to another file in its place."""
    file, other = root / CLAIMS, root / "data" / "elsewhere.yaml"
    other.write_text(file.read_text().replace("about $50 million a", "about $60 million a"))
    file.unlink()
    file.symlink_to(other)


def include_another(root: Path) -> None:
    """Let the corpus file include another file in its place."""
    other = root / "data" / "elsewhere.yaml"
    text = (root / CLAIMS).read_text().replace("about $50 million a", "about $60 million a")
    other.write_text(text)
    main = root / "data" / "claims.yaml"
    main.write_text(
        main.read_text().replace(
            "- ../claims/*.yaml", "- elsewhere.yaml\n    - ../claims/staffing.yaml"
        )
    )


CHANGES = [rewrite, rewrite_with_old_times, replace_with_older, replace_by_link, include_another]


@pytest.mark.parametrize("later", [0, HOUR], ids=["at once", "an hour later"])
@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_no_change_goes_unseen(
    change: Callable[[Path], None], later: int, invented: Path, tmp_path: Path
) -> None:
    for _ in range(2):
        statement(invented, tmp_path / "i", later=later)
    before = (invented / CLAIMS).stat()
    change(invented)
    if later and change is rewrite:  # an hour later every clock of files has moved on
        os.utime(invented / CLAIMS, ns=(before.st_atime_ns, before.st_mtime_ns + HOUR))
    for _ in range(2):
        answer = statement(invented, tmp_path / "i", later=2 * later)
        assert answer.partition(": ")[2] == "Fares bring about $60 million a year."


def test_a_stamp_proves_nothing_until_the_file_has_been_at_rest_for_two_seconds() -> None:
    young = Stamp(10, 5_000_000_000, 5_000_000_000, 1, 1, 6_900_000_000)
    old = young._replace(seen=7_000_000_001)
    assert not young.is_settled
    assert old.is_settled
    later = old._replace(seen=HOUR)
    assert later.is_unchanged_since(old)
    assert not later.is_unchanged_since(young)
    for name in ("size", "changed", "replaced", "number", "device"):
        assert not later._replace(**{name: 3}).is_unchanged_since(old)


def spoil(file: Path) -> None:
    """Write over the middle of the index."""
    whole = file.read_bytes()
    file.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))


def empty(file: Path) -> None:
    """Leave an empty file."""
    file.write_bytes(b"")


def scribble(file: Path) -> None:
    """Put something else in its place."""
    file.write_text("no database at all, but long enough to be read as one" * 100)


def age(file: Path) -> None:
    """Let another version have made it."""
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE facts SET value = 'factcheck 0.0.1' WHERE name = 'maker'")


def cut(file: Path) -> None:
    """Cut it in half."""
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])


def make_a_folder(file: Path) -> None:
    """Put a folder in its place."""
    file.unlink()
    file.mkdir()


def forbid(file: Path) -> None:
    """Let another process hold it."""
    code = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('BEGIN EXCLUSIVE'); print('held', flush=True); sys.stdin.read()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", code, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"held\n"
    HOLDERS.append(holder)


HOLDERS: list[subprocess.Popen[bytes]] = []


@pytest.fixture(autouse=True)
def _free_all() -> object:
    yield
    while HOLDERS:
        holder = HOLDERS.pop()
        holder.kill()
        holder.communicate()


def mistype(file: Path) -> None:
    """Put words where numbers are expected."""
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE files SET stamp = '1 2 3%4 5 6 7'")


def garble(file: Path) -> None:
    """Put bytes that are no text where the maker's name stands."""
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE facts SET value = CAST(x'c5' AS TEXT) WHERE name = 'maker'")


SPOILED = [
    spoil, empty, scribble, age, cut, make_a_folder, mistype, garble,
    pytest.param(forbid, marks=pytest.mark.slow),  # four times the patience with another process
]  # fmt: skip


@pytest.mark.parametrize("damage", SPOILED, ids=lambda damage: damage.__name__)
def test_a_spoiled_index_makes_no_wrong_answer(
    damage: Callable[[Path], None], invented: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "i"
    for _ in range(2):
        statement(invented, folder)
    damage(place_index(find_corpus(invented, {}, invented), folder))
    for _ in range(2):
        answer = statement(invented, folder)
        assert answer.partition(": ")[2] == "Fares bring about $50 million a year."


def test_where_nothing_can_be_written_the_files_answer(invented: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for folder in (tmp_path / "file" / "i", Path("/proc/nowhere"), Path("/dev/full")):
        assert statement(invented, folder) == "files: Fares bring about $50 million a year."


ASK = (
    "import sys; from pathlib import Path; from factcheck.cli.running import run;"
    "sys.exit(run(['list', '--format', 'csv', '--corpus', sys.argv[1]]))"
)


def ask(root: Path, folder: Path, code: str = ASK) -> subprocess.Popen[bytes]:
    """Start a process that asks."""
    environment = {**os.environ, "FACTCHECK_INDEX": str(folder)}
    return subprocess.Popen(
        [sys.executable, "-c", code, str(root)], stdout=subprocess.PIPE, env=environment
    )


FULL = (
    "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
    f"resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000)); {ASK}"
)


def test_a_disk_that_fills_up_makes_no_wrong_answer(invented: Path, tmp_path: Path) -> None:
    right, _ = ask(invented, tmp_path / "other").communicate()
    for _ in range(2):
        assert ask(invented, tmp_path / "i", FULL).communicate()[0] == right
    assert ask(invented, tmp_path / "i").communicate()[0] == right
    assert statement(invented, tmp_path / "i").startswith("index: ")


def test_processes_at_once_all_answer_rightly(invented: Path, tmp_path: Path) -> None:
    alone, _ = ask(invented, tmp_path / "other").communicate()
    started = [ask(invented, tmp_path / "i") for _ in range(4)]
    assert [each.communicate()[0] for each in started] == [alone] * 4
    assert statement(invented, tmp_path / "i").startswith("index: ")


WRITE = """
import sys
from pathlib import Path
from factcheck.store.sqlite.database import Index

index = Index.open(Path(sys.argv[1]), sys.argv[2])
with index.open_writing():
    index.replace_files([], [], [])
    index.keep_facts({"revision": "none"})
    print("written", flush=True)
    sys.stdin.read()
"""


def test_a_killed_writer_leaves_no_wrong_answer(invented: Path, tmp_path: Path) -> None:
    folder = tmp_path / "i"
    for _ in range(2):
        statement(invented, folder)
    file = place_index(find_corpus(invented, {}, invented), folder)
    with closing(sqlite3.connect(file)) as connection:
        (maker,) = connection.execute("SELECT value FROM facts WHERE name = 'maker'").fetchone()
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITE, str(file), maker],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    HOLDERS.append(writer)
    assert writer.stdout is not None
    assert writer.stdout.readline() == b"written\n"
    writer.send_signal(signal.SIGKILL)
    writer.wait()
    assert statement(invented, folder) == "index: Fares bring about $50 million a year."


def forged(module: str, name: str) -> bytes:
    """Return a pickle that asks for a name of a module."""
    texts = (each.encode() for each in (module, name))
    return b"\x80\x05" + b"".join(b"\x8c" + bytes([len(each)]) + each for each in texts) + b"\x93."


def test_a_word_of_a_vocabulary_is_itself_again_once_it_is_read() -> None:
    first, second = cast("tuple[Basis, Basis]", unpack(pack((Basis.ACTUAL, Basis.ACTUAL))))
    assert first is second is Basis.ACTUAL
    assert unpack(forged("factcheck.model.vocabulary", "Basis")) is Basis


class Attribute:
    """Packed as Python 3.11.2 packs a word: as an attribute that is looked up."""

    def __init__(self, *asked: object) -> None:
        self.asked = asked

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return getattr, self.asked


def test_a_word_that_an_early_python_packed_is_read_and_no_other_attribute() -> None:
    assert unpack(pack(Attribute(Basis, "ACTUAL"))) is Basis.ACTUAL
    for asked in ((Basis, "mro"), (Basis, "__class__"), (Claim, "is_withdrawn"), ("text", "upper")):
        with pytest.raises(UnusableError, match="has no word"):
            unpack(pack(Attribute(*asked)))


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("factcheck.model.vocabulary", "Basis.ACTUAL"),
        ("factcheck.model.vocabulary", "Basis.mro"),
        ("factcheck.model.dates", "parse_edtf"),
        ("factcheck.runtime.atomic_write", "Path"),
        ("os", "system"),
        ("decimal", "getcontext"),
    ],
)
def test_nothing_but_a_class_of_records_is_looked_up(module: str, name: str) -> None:
    with pytest.raises(UnusableError) as refused:
        unpack(forged(module, name))
    assert str(refused.value) == f"UnpicklingError: {module}.{name}"


def test_an_index_makes_nothing_but_records(invented: Path, tmp_path: Path) -> None:
    folder = tmp_path / "i"
    right, _ = ask(invented, folder).communicate()
    file = place_index(find_corpus(invented, {}, invented), folder)
    forged = pickle.dumps(Path("anywhere"))
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE records SET packed = ?", (forged,))
    with pytest.raises(UnusableError, match=r"UnpicklingError: pathlib\."):
        statement(invented, folder)
    assert ask(invented, folder).communicate()[0] == right
