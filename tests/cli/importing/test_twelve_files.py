"""Twelve files as they are found in the wild, each with the outcome that its description asks for."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

if TYPE_CHECKING:
    from outcomes import Program

FOLDER: Final = Path(__file__).parents[4] / "shared" / "kit" / "draft" / "import"

# fmt: off
OUTCOMES: Final[dict[str, tuple[tuple[str, ...], int, tuple[tuple[str, str, str, tuple[str, ...]], ...], tuple[str, ...]]]] = {
    "01": ((), 0, (
        ("The ferry loses $3 million a year.", "2024-05-12", "the file names 'Tom Keller'; no person or party of the corpus has that name", ("$3 million a year", "Mostly wrong 2024-05-20 Harbour Desk")),
    ), ("9:49 not carried reviewRating.ratingValue",)),
    "02": ((), 0, (
        ("A nurse at the harbour clinic is paid $17 an hour.", "?", "'Multiple Sources' names nobody", ("$17 an hour", "Unproven 2024-05-21 Harbour Desk")),
    ), (
        "3:18 read claimReviewed", "5:49 not carried reviewRating.ratingValue",
        "5:66 not carried reviewRating.worstRating", "6:51 read type", "6:80 left open itemReviewed.author",
    )),
    "03": ((), 0, (
        ('Café rents rose by 40% – "overnight"', "?", "the file names 'Ana Ruiz'; no person or party of the corpus has that name", ("40%", "True 2024-06-01 Harbour & Hill Desk")),
    ), (
        "2:12 read wrapper", "3:72 read url", "4:18 read claimReviewed", "5:42 read name",
        "7:26 read @type", "7:49 not carried reviewRating.ratingValue",
    )),
    "04": ((), 0, (
        ("The bridge costs $210 million, twice what was promised.", "?", "the file names 'Town of Wexley'; no person or party of the corpus has that name", ("$210 million", "twice", "Half right 2024-06-03 Harbour Desk")),
    ), (
        "2:61 read comment", "3:20 read claimReviewed", "3:51 read line end", "7:99 read comma",
        "8:85 not carried reviewRating.ratingValue", "8:127 read comma", "8:129 read comma",
    )),
    "05": ((), 1, (), ("3:37 refused JSON",)),
    "06": ((), 0, (
        ("Tolls bring in $9.4 million.", "2024-06-02", "the file names 'Beth Hsu', Commissioner; no person or party of the corpus has that name", ("$9.4 million", "Right 2024-06-05 Harbour Desk")),
    ), (
        "2:26 not carried author.@id", "3:2 skipped WebPage", "4:25 not carried @id",
        "6:74 not carried reviewRating.ratingValue", "7:19 not carried itemReviewed.@id",
    )),
    "07": ((), 0, (
        ("“The town loses $250,000 on parking”", "?", "'Mara Vance' is named in the address of the review's author, 'https://desk.example/staff/mara-vance/'", ("$250,000", "Mostly False 2024-06-07 ?")),
    ), (
        "2:1 not carried column 1", "2:19 left open creativeWork_author_name",
        "2:172 not carried extra_body", "3:1 skipped claimReview_claimReviewed",
    )),
    "08": ((), 1, (
        ('Fares cover "barely a third" of cost', "2024-12-05", "the file names 'Tom Keller'; no person or party of the corpus has that name", ("33 %",)),
        ("Fares cover a third", "2024-05-13", "the file names 'Tom Keller'; no person or party of the corpus has that name", ("?",)),
        ("The pier cost 1.234.567", "2024-07-05", "the file names '=HYPERLINK(\"http://x.example\")'; no person or party of the corpus has that name", ("?",)),
    ), (
        "2:58 read date", "2:69 not carried where", "3:32 refused amount", "3:39 read date",
        "3:39 read date", "4:56 refused amount", "4:66 read date",
    )),
    "08 with a decimal comma": (("--decimal", ","), 0, (
        ('Fares cover "barely a third" of cost', "2024-12-05", "the file names 'Tom Keller'; no person or party of the corpus has that name", ("33 %",)),
        ("Fares cover a third", "2024-05-13", "the file names 'Tom Keller'; no person or party of the corpus has that name", ("33.5 %",)),
        ("The pier cost 1.234.567", "2024-07-05", "the file names '=HYPERLINK(\"http://x.example\")'; no person or party of the corpus has that name", ("1,234,567",)),
    ), (
        "2:58 read date", "2:69 not carried where", "3:32 read amount", "3:39 read date",
        "3:39 read date", "4:56 read amount", "4:66 read date",
    )),
    "09": ((), 1, (
        ("The fund holds $90 million", "2024-06-09", "the file names 'Beth Hsu'; no person or party of the corpus has that name", ("$90 million", "false ? ?")),
        ("Drivers get 7 percent", "?", "the file names 'Sam Dole'; no person or party of the corpus has that name", ("7 percent",)),
    ), ("3:1 skipped row", "4:1 refused row", "5:1 skipped row", "6:33 left open date")),
    "10": ((), 1, (
        ("Steel went up 11 percent", "2024-06-10", "the file names 'Ray Okafor'; no person or party of the corpus has that name", ("11 percent",)),
        ("Forty percent is what they spend", "?", "the file names 'Ray Okafor'; no person or party of the corpus has that name", ("40.0",)),
    ), ("3:34 refused JSON",)),
    "11 in its encoding": (("--encoding", "windows-1252"), 0, (
        ("“The rate rises 5 percent”", "2024-06-11", "the file names 'José Moreno'; no person or party of the corpus has that name", ("5 percent",)),
    ), ()),
    "12": ((), 0, (
        ("The stadium pays for itself in nine years.", "2024", "'Unknown' names nobody", ("nine years", "Analytical Assessment ? Harbour Desk")),
        ("It costs $61 million.", "2024", "'Unknown' names nobody", ("$61 million", "Analytical Assessment ? Harbour Desk")),
    ), (
        "3:19 not carried datePublished", "3:42 not carried inLanguage", "3:131 left open itemReviewed.author", "4:50 read reviewRating.ratingValue", "5:2 skipped DataFeedItem",
    )),
}
# fmt: on
"""By file: options, exit code, claims (statement, day, why the claimant is open, figures and reviews), remarks."""


@pytest.fixture(autouse=True)
def _here(invented: Path, program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in a copy of the invented corpus."""
    assert program is not None, "it goes into a folder of its own first"
    monkeypatch.chdir(invented)


@pytest.mark.parametrize("name", OUTCOMES)
def test_a_file_of_the_wild_comes_out_as_described(name: str, program: Program) -> None:
    options, code, claims, remarks = OUTCOMES[name]
    file = _copy(name[:2])
    into = Path("claims/imported.yaml")
    outcome = program("import", file, "--into", str(into), "--format", "json", *options)
    told = json.loads(outcome.output)
    because = {
        each["record"]: each["because"] for each in told["open"] if each["path"] == "claimant"
    }
    parties = told["parties"]
    found = tuple(
        (
            claim["statement"],
            claim["said_on"],
            because[claim_id],
            (
                *(each["value"] for each in claim.get("figures", ())),
                *(
                    f"{each['verdict']} {each['reviewed_on']} {parties.get(each['reviewer'], {'name': '?'})['name']}"
                    for each in claim.get("reviews", ())
                ),
            ),
        )
        for claim_id, claim in told["claims"].items()
    )
    said = tuple(
        f"{each['line']}:{each['column']} {each['outcome']} {each['field']}"
        for each in told["remarks"]
    )
    assert (outcome.code, found, said) == (code, claims, remarks)
    assert into.exists() == bool(claims)


def test_bytes_of_another_encoding_are_refused_at_their_place(program: Program) -> None:
    outcome = program("import", _copy("11"), "--into", "claims/imported.yaml")
    assert outcome.errors == (
        "error: '11-windows-1252.csv': byte 37 (0xE9) is not utf-8, in line 2\n"
        "  hint: --encoding windows-1252 would read there '24-06-11,José Moreno,“Th'; if that is right, give it\n"
    )
    assert not Path("claims/imported.yaml").exists()


def _copy(number: str) -> str:
    """Copy a file into the working folder and return its name."""
    if not FOLDER.is_dir():
        pytest.skip("../shared/kit/draft/import is not there")
    file = next(FOLDER.glob(f"{number}-*"))
    shutil.copyfile(file, file.name)
    return file.name
