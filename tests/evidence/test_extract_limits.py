"""Taking a text out ends: with the text, with a reason, or at the limits of time and memory."""

from __future__ import annotations

import re
import sys

import pytest

from documents import ARTICLE, pdf
from factcheck.errors import FactcheckError
from factcheck.evidence.extract.document import MediaType
from factcheck.evidence.extract.particulars import Stated, read_html_particulars
from factcheck.evidence.extract.pdf.text import read_pdf
from factcheck.evidence.extract.process import extract_apart
from factcheck.evidence.limits import ExtractionLimits

pytest.importorskip("trafilatura", reason="archiving is an extra: pip install '.[fetch]'")
pytest.importorskip("pypdf", reason="archiving is an extra: pip install '.[fetch]'")


def test_a_process_of_its_own_gives_the_text_and_what_the_document_says_of_itself() -> None:
    found, said = extract_apart("page", ARTICLE.encode(), MediaType.HTML, "text/html")
    assert found.text.startswith(
        "Riders return to the trams\n\nThe authority carries “almost 1,200”"
    )
    assert (found.extractor, found.markup, found.warnings) == ("factcheck", None, ())
    assert (said.title, said.authors) == (
        Stated("Riders return to the trams", "meta og:title"), (Stated("Jo Field", "meta author"),)
    )  # fmt: skip
    found, said = extract_apart("minutes", pdf("One", ""), MediaType.PDF, None)
    assert (found.text, found.warnings, said.title) == (
        "One\f", ("no text on page 2",), Stated("Minutes of March", "PDF /Title"),
    )  # fmt: skip


LIMITS = {
    "time": (b"<html><body><article><p>" + b"<b>word</b> " * 25_000 + b"</p></article></body></html>", ExtractionLimits(seconds=1),
             "takes longer than 1 seconds", "extraction_seconds"),
    "memory": (b"<article>" + b"<p>word</p>" * 300_000, ExtractionLimits(megabytes=20),
               "takes more than 20 MB of memory", "extraction_megabytes"),
}  # fmt: skip


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no limit of memory")
@pytest.mark.parametrize("page, limits, message, setting", LIMITS.values(), ids=LIMITS)
def test_a_page_that_takes_too_much_is_refused_by_name(
    page: bytes, limits: ExtractionLimits, message: str, setting: str
) -> None:
    with pytest.raises(FactcheckError) as refused:
        extract_apart("http://e.org/a", page, MediaType.HTML, None, encoding="utf-8", limits=limits)
    assert (refused.value.message, refused.value.hint) == (
        f"taking the text out of 'http://e.org/a' {message}",
        "save its text as a plain text file and add that, "
        f"or allow more with {setting} in factcheck.toml",
    )


def encrypted(description: bytes) -> bytes:
    identity = b"<00112233445566778899aabbccddeeff>"
    return pdf("The council met.").replace(
        b"trailer << ", b"trailer << /ID [%s %s] /Encrypt %s " % (identity, identity, description)
    )


def packed(how: bytes) -> bytes:
    """Pack the second of two pages in a way."""
    before, _, behind = pdf("The council met.", "The council met.").rpartition(b"<< /Length ")
    return before + b"<< %s /Length " % how + behind


def zeros(count: int) -> bytes:
    return b"<" + b"00" * count + b">"


AES_256 = (
    b"<< /Filter /Standard /V 5 /R 6 /Length 256 /P -4 /O %s /U %s /OE %s /UE %s /Perms %s "
    b"/CF << /StdCF << /CFM /AESV3 /AuthEvent /DocOpen /Length 32 >> >> /StmF /StdCF /StrF /StdCF >>"
) % (zeros(48), zeros(48), zeros(32), zeros(32), zeros(16))
PRINT = "print it to a new PDF and add that file"
UNKNOWN_FILTER = (
    "page 2 of the PDF cannot be read: it is packed with a filter that is not known here"
)
REFUSED = {
    "AES-256": (encrypted(AES_256),
                "the PDF cannot be read: it is encrypted with AES, which is not read here", PRINT),
    "a public key": (encrypted(b"<< /Filter /Adobe.PubSec /V 4 >>"),
                     "the PDF cannot be read: it is encrypted in another way than with a password",
                     PRINT),
    "an unknown handler": (encrypted(b"<< /Filter /Own /V 1 >>"),
                           "the PDF cannot be read: it is encrypted in another way than with a password",
                           PRINT),
    "an unknown version": (
        encrypted(b"<< /Filter /Standard /V 9 /R 9 /P -4 /O %s /U %s >>" % (zeros(32), zeros(32))),
        "the PDF cannot be read: it is encrypted in a way that is not known here", PRINT),
    "no description": (encrypted(b"7"),
                       "the PDF cannot be read: /Encrypt entry of the trailer is not a dictionary",
                       None),
    "JBIG2": (packed(b"/Filter /JBIG2Decode"),
              "page 2 of the PDF cannot be read: it is packed with JBIG2, which is not read here",
              PRINT),
    "an unknown filter": (packed(b"/Filter /OwnDecode"), UNKNOWN_FILTER, PRINT),
    "a number for a filter": (packed(b"/Filter 7"), UNKNOWN_FILTER, PRINT),
    "a filter of a list": (packed(b"/Filter [/ASCIIHexDecode /OwnDecode]"), None, None),
    "an unknown predictor": (packed(b"/Filter /FlateDecode /DecodeParms << /Predictor 99 >>"),
                             UNKNOWN_FILTER, PRINT),
    "encryption of a stream": (packed(b"/Filter /Crypt /DecodeParms << /Name /Own >>"),
                               UNKNOWN_FILTER, PRINT),
    "a circle of pages": (pdf("x").replace(b"/Kids [4 0 R]", b"/Kids [2 0 R]"),
                          "the PDF cannot be read: its parts lead in a circle", PRINT),
    "brackets": (pdf("x").replace(b"[0 0 600 800]", b"[" * 5_000 + b"]" * 5_000), None, None),
    "no pages": (pdf("x").replace(b"/Pages 2 0 R", b"/Pages 9 0 R"), None, None),
}  # fmt: skip


@pytest.mark.parametrize("raw, message, hint", REFUSED.values(), ids=REFUSED)
def test_a_pdf_that_cannot_be_read_is_refused_with_page_and_cause(
    raw: bytes, message: str | None, hint: str | None
) -> None:
    with pytest.raises(FactcheckError) as refused:
        read_pdf(raw)
    if message is None:  # in words of the library, which change
        assert re.match(
            r"(page \d of )?the PDF (cannot be read: .|has no text)", refused.value.message
        )
    else:
        assert (refused.value.message, refused.value.hint) == (message, hint)


def test_a_refusal_comes_out_of_the_process_as_it_went_in() -> None:
    with pytest.raises(FactcheckError) as refused:
        extract_apart("minutes.pdf", encrypted(AES_256), MediaType.PDF, None)
    assert (refused.value.message, refused.value.hint) == REFUSED["AES-256"][1:]


def test_many_pages_without_text_are_counted() -> None:
    found = read_pdf(pdf("One", *[""] * 30))
    assert found.warnings == (
        f"no text on page {', '.join(str(number) for number in range(2, 22))} and 10 more",
    )


def test_no_number_of_authors_and_no_length_of_a_name_makes_a_record_large() -> None:
    authors = "".join(f'<meta name="author" content="A{index}">' for index in range(10_000))
    said = read_html_particulars(f"<html><head>{authors}<title>{'T' * 1_001}</title></head></html>")
    assert said.title is None
    assert [each.value for each in said.authors] == [f"A{index}" for index in range(100)]
    assert said.warnings == (
        "the page names 10,000 authors; the first 100 are taken",
        "what the page says of its title is longer than 1,000 characters and is not taken",
    )


def test_half_a_character_in_a_page_becomes_the_sign_for_a_broken_one() -> None:
    said = read_html_particulars(
        '<script type="application/ld+json">{"@type": "Article", "headline": "a\\ud800b"}</script>'
    )
    assert said.title == Stated("a\ufffdb", "JSON-LD headline")
