"""An index is the user's own, and one that another has written costs time at most."""

from __future__ import annotations

import os
import pickle
import sqlite3
import stat
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.cli.running import run
from factcheck.runtime.packing import UnusableError, pack, unpack

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.model.claims import Claim

CLAIM = "income-guild-2022"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Name a folder of indexes that is not there yet."""
    named = tmp_path / "new" / "indexes"
    monkeypatch.setenv("FACTCHECK_INDEX", str(named))
    monkeypatch.setenv("COLUMNS", "80")
    return named


def _answers(
    invented: Path, capsys: pytest.CaptureFixture[str], *more: str
) -> list[tuple[int, str, str]]:
    """Ask several questions; give each exit code with what was printed and said."""
    found: list[tuple[int, str, str]] = []
    for question in (("show", CLAIM), ("list",), ("compare", "tariff"), ("validate",)):
        code = run([*question, "--corpus", str(invented), *more])
        found.append((int(code), *capsys.readouterr()))
    return found


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="rights of files are those of POSIX")
def test_an_index_can_be_read_by_nobody_else(
    invented: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = os.umask(0)
    try:
        _answers(invented, capsys)
        (file,) = folder.iterdir()
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        file.chmod(0o644)
        _answers(invented, capsys)
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    finally:
        os.umask(before)


def _link(file: Path) -> None:
    file.rename(file.with_name("elsewhere"))
    file.symlink_to("elsewhere")


def _pipe(file: Path) -> None:
    file.unlink()
    os.mkfifo(file)


def _folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


def _linked_journal(file: Path) -> None:
    file.with_name(f"{file.name}-journal").symlink_to("/dev/zero")


def _link_to_nothing(file: Path) -> None:
    file.unlink()
    file.symlink_to("nowhere")


def _given_away(file: Path) -> None:
    os.chown(file, 12345, -1)


def _alter(*statements: str) -> Callable[[Path], None]:
    def alter(file: Path) -> None:
        with closing(sqlite3.connect(file)) as connection, connection:
            for statement in statements:
                connection.execute(statement)

    return alter


def _with_packed(change: Callable[[Claim], object]) -> Callable[[Path], None]:
    def alter(file: Path) -> None:
        with closing(sqlite3.connect(file)) as connection, connection:
            query = "SELECT packed FROM records WHERE id = ?"
            ((packed,),) = connection.execute(query, (CLAIM,))
            changed = change(unpack(packed))  # type: ignore[arg-type]  # it is a claim
            written = changed if isinstance(changed, bytes) else pack(changed)
            connection.execute("UPDATE records SET packed = ? WHERE id = ?", (written, CLAIM))

    return alter


def _huge(claim: Claim) -> Claim:
    (figure,) = claim.figures
    quantity = figure.value.quantity
    assert quantity is not None
    value = replace(figure.value, quantity=replace(quantity, number=Decimal("1e999999999")))
    return replace(claim, figures=(replace(figure, value=value),))


def _deep(_claim: Claim) -> bytes:
    return b"\x80\x05" + b"(" * 100_000 + b"t" * 100_000 + b"."


class _Run:
    def __reduce__(self) -> tuple[object, ...]:
        return (os.system, ("touch PWNED",))


ENDLESS = (
    "CREATE VIEW files AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)"
    " SELECT x AS path, x AS position, '' AS stamp, '' AS digest, 0 AS claims, NULL AS head,"
    " x'' AS remarks FROM n"
)
TRIGGER = "CREATE TRIGGER t AFTER UPDATE ON files BEGIN DELETE FROM records; END"

FOREIGN = {
    "a link": (_link, "is a link"),
    "a link to nothing": (_link_to_nothing, "is a link"),
    "a pipe": (_pipe, "is no file"),
    "a folder": (_folder, "is no file"),
    "a link beside it": (_linked_journal, "is a link"),
    "writable by a group": (lambda file: file.chmod(0o660), "can be written by other users"),
    "writable by all": (lambda file: file.chmod(0o666), "can be written by other users"),
    "another's": (_given_away, "belongs to another user"),
}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs the files of POSIX")
@pytest.mark.parametrize(("change", "why"), FOREIGN.values(), ids=FOREIGN)
def test_an_index_that_is_not_the_users_own_is_left_alone_and_said_once(
    change: Callable[[Path], None],
    why: str,
    invented: Path,
    folder: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    if change is _given_away and os.geteuid() != 0:
        pytest.skip("only root can give a file to another user")
    expected = _answers(invented, capsys, "--no-index")
    assert _answers(invented, capsys) == expected
    (file,) = folder.iterdir()
    change(file)
    before = [(each, each.lstat()) for each in folder.iterdir()]
    note = f"note: the index in '{file}' {why}, so it is not used\n"
    assert _answers(invented, capsys) == [(code, out, note + said) for code, out, said in expected]
    assert [(each, each.lstat()) for each in folder.iterdir()] == before


HOSTILE = {
    "an endless view": _alter("DROP TABLE files", ENDLESS),
    "a trigger": _alter(TRIGGER),
    "one more table": _alter("CREATE TABLE more (x)"),
    "a text in place of bytes": _alter("UPDATE records SET packed = 'x'"),
    "stamps of another type": _alter("UPDATE files SET stamp = x'00'"),
    "remarks of another type": _alter("UPDATE files SET remarks = 7"),
    "a head of another type": _alter("UPDATE files SET head = (SELECT remarks FROM files LIMIT 1)"),
    "another record": _with_packed(lambda claim: claim.figures[0]),
    "no record": _with_packed(lambda claim: (claim.id, "x")),
    "another claim": _with_packed(lambda claim: replace(claim, id="another")),
    "fields of another type": _with_packed(lambda claim: replace(claim, figures=7)),  # type: ignore[arg-type]  # hostile
    "a huge number": _with_packed(_huge),
    "a deep pickle": _with_packed(_deep),
    "a command": _with_packed(lambda _: pickle.dumps(_Run())),
}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs the files of POSIX")
@pytest.mark.parametrize("change", HOSTILE.values(), ids=HOSTILE)
def test_what_another_has_written_changes_no_answer(
    change: Callable[[Path], None],
    invented: Path,
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(folder.parent.parent)
    expected = _answers(invented, capsys, "--no-index")
    assert _answers(invented, capsys) == expected
    (file,) = folder.iterdir()
    change(file)
    assert _answers(invented, capsys) == expected
    assert not Path("PWNED").exists()


@pytest.mark.parametrize(
    "text", ["1e999999999", "-1E-999999999", "1e5001", "1e+9_9_9_9", "1e٩٩٩٩٩", "٣e99999"]
)
def test_a_number_that_no_figure_can_be_is_not_unpacked(text: str) -> None:
    with pytest.raises(UnusableError):
        unpack(pack((Decimal("1.9e9"), Decimal(text))))


def test_an_ordinary_number_beside_a_text_that_looks_huge_is_unpacked() -> None:
    packed = pack(("3e99999", Decimal("1.9e9"), Decimal(0)))
    assert unpack(packed) == ("3e99999", Decimal("1.9e9"), Decimal(0))
