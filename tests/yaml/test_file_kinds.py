"""A file that is no text is named as what it is, not as a text with a wrong byte."""

from __future__ import annotations

import gzip
import io
import zipfile

import pytest

from factcheck.yaml.compose import parse_document


def _zip(*names: str, content: str = "x") -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name in names:
            archive.writestr(zipfile.ZipInfo(name), content)
    return written.getvalue()


KINDS = [
    (_zip("[Content_Types].xml", "word/document.xml"), "a Word document (.docx)"),
    (_zip("[Content_Types].xml", "xl/workbook.xml"), "a spreadsheet (.xlsx)"),
    (
        _zip("mimetype", content="application/vnd.oasis.opendocument.text"),
        "a text document (.odt)",
    ),
    (_zip("claims.yaml"), "an archive (ZIP)"),
    (_zip(), "an archive (ZIP)"),
    (b"{\\rtf1 text}", "a document in RTF"),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99,
        "a document of an old Office program (.doc, .xls, .ppt)",
    ),
    (b"%PDF-1.4\n", "a PDF"),
    (b"\x89PNG\r\n\x1a\n\0\0", "an image (PNG)"),
    (b"\xff\xd8\xff\xe0\0\x10JFIF", "an image (JPEG)"),
    (b"RIFF\0\0\0\0WEBPVP8 ", "an image (WebP)"),
    (gzip.compress(b"claims:", mtime=0), "a compressed file (gzip)"),
]


@pytest.mark.parametrize(("raw", "kind"), KINDS)
def test_a_file_that_is_no_text_is_named(raw: bytes, kind: str) -> None:
    document = parse_document(raw, "claims.yaml")
    assert document.root is None
    assert [(each.code, each.line, each.message) for each in document.troubles] == [
        ("FC010", 1, f"the file is {kind}, expected YAML in UTF-8")
    ]


@pytest.mark.parametrize("raw", [b"PK: x\n", b"GIF: x\n", b"Rar: x\n", b"a: b\n", b"BM: x\n"])
def test_a_text_that_begins_alike_is_read(raw: bytes) -> None:
    assert parse_document(raw, "claims.yaml").troubles == ()
