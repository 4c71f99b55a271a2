"""Random edits of a corpus: what the index remembers is what the files say, after each of them."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import closing
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.formats.formats import write_answer
from factcheck.formats.options import Options
from factcheck.ledger.open import CorpusWithErrorsError, open_corpus
from factcheck.queries.export import build_export
from factcheck.queries.filters import Filters
from factcheck.validation.validate import validate

INVENTED = Path(__file__).parent.parent / "invented"
LATER = 1 << 62
"""In nanoseconds, the year 2116: no file is young, so its stamp alone says whether it is the same."""
MOMENTS = range(10**18, 1 << 62, 10**10)
"""Ten seconds apart, more than any clock of files is coarse."""
FILES = ("claims/fares.yaml", "claims/staffing.yaml", "data/claims.yaml", "claims/more.yaml")
WORDS = (
    ("$48 million", "$58 million"),
    ("drivers-guild", "riverside-transit"),
    ("actual", "estimate"),
    ("income-guild-2022", "income-of-guild-2022"),
    ("courier-2022-03-01", "courier-2022-03-02"),
    ("2022-03-01", "2022-02-28"),
    ("topic: fares", "topic: staffing"),
    ("rebuts", "undermines"),
    ("unit: USD", "unit: EUR"),
    ("quote: ", "quote: # factcheck: ignore[FC402] so be it\n          "),
    ("    statement:", "    # a remark\n    statement:"),
    ("title:", "titel:"),
)
EDITS = st.one_of(
    st.tuples(st.just("say"), st.sampled_from(FILES), st.sampled_from(WORDS)),
    st.tuples(st.just("unsay"), st.sampled_from(FILES), st.sampled_from(WORDS)),
    st.tuples(st.just("drop"), st.sampled_from(FILES), st.integers(0, 60)),
    st.tuples(st.just("part"), st.sampled_from(FILES), st.integers(0, 9)),
    st.tuples(st.just("lose"), st.sampled_from(FILES), st.none()),
    st.tuples(st.just("forget"), st.just("data/evidence.lock"), st.none()),
)


def edit(root: Path, how: str, name: str, what: object) -> None:
    """Change one file in one way, if it has anything to change."""
    file = root / name
    if not file.exists():
        return
    text = file.read_text()
    lines = text.splitlines(keepends=True)
    if how == "say" and isinstance(what, tuple):
        file.write_text(text.replace(what[0], what[1], 1))
    elif how == "unsay" and isinstance(what, tuple):
        file.write_text(text.replace(what[1], what[0], 1))
    elif how == "drop" and isinstance(what, int) and what < len(lines):
        file.write_text("".join(lines[:what] + lines[what + 1 :]))
    elif how == "part" and isinstance(what, int) and name.startswith("claims"):
        starts = [
            at for at, line in enumerate(lines) if line[:3].strip() == "" and line[2:3] != " "
        ]
        if len(starts) > 1:
            at = starts[what % len(starts)]
            (root / "claims" / "more.yaml").write_text("".join(["claims:\n", *lines[at:]]))
            file.write_text("".join(lines[:at]))
    elif how == "lose" and name != "data/claims.yaml":
        file.unlink()
    elif how == "forget":
        file.write_text("\n".join(text.splitlines()[:-1]) + "\n")


def answer(root: Path, index: Path | None) -> list[object]:
    """Give everything that is wrong, and the whole corpus as text."""
    said: list[object] = []
    try:
        said.append(validate((root,), index=index, now=LATER))
    except Exception as error:  # noqa: BLE001 - whatever is raised, both must raise it
        said.append((type(error), str(error)))
    try:
        with closing(open_corpus(root, index=index, now=LATER)) as opened:
            view = build_export(opened.corpus, Filters())
            said.append("".join(write_answer(view, "json", Options())))
    except CorpusWithErrorsError as error:
        said.append(error.diagnostics)
    except Exception as error:  # noqa: BLE001 - whatever is raised, both must raise it
        said.append((type(error), str(error)))
    return said


@settings(max_examples=40)
@given(st.lists(EDITS, min_size=1, max_size=6))
def test_after_any_edit_the_index_and_the_files_say_the_same(
    edits: list[tuple[str, str, object]],
) -> None:
    with tempfile.TemporaryDirectory() as name:
        root = Path(shutil.copytree(INVENTED, Path(name) / "invented"))
        index = Path(name) / "indexes"
        answer(root, index)
        for each, moment in zip(edits, MOMENTS, strict=False):
            before = {file: file.read_bytes() for file in root.glob("*/*")}
            edit(root, *each)
            for file in root.glob("*/*"):
                if file.read_bytes() != before.get(file):
                    os.utime(file, ns=(moment, moment))
            assert answer(root, index) == answer(root, None)
