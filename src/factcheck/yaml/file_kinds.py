"""What a file is that is no text, by how it begins, so that it can be named to whoever mistook it for one."""

from __future__ import annotations

from typing import Final

_BEGINNINGS: Final = (
    (b"%PDF-", "a PDF"),
    (b"{\\rtf", "a document in RTF"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a document of an old Office program (.doc, .xls, .ppt)"),
    (b"\x89PNG\r\n\x1a\n", "an image (PNG)"),
    (b"\xff\xd8\xff", "an image (JPEG)"),
    (b"GIF8", "an image (GIF)"),
    (b"II*\0", "an image (TIFF)"),
    (b"MM\0*", "an image (TIFF)"),
    (b"\x1f\x8b", "a compressed file (gzip)"),
    (b"BZh", "a compressed file (bzip2)"),
    (b"\xfd7zXZ\0", "a compressed file (xz)"),
    (b"(\xb5/\xfd", "a compressed file (Zstandard)"),
    (b"7z\xbc\xaf\x27\x1c", "an archive (7z)"),
    (b"Rar!\x1a\x07", "an archive (RAR)"),
    (b"SQLite format 3\0", "a database (SQLite)"),
)
_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
_IN_ZIP: Final = (
    (b"word/", "a Word document (.docx)"),
    (b"xl/", "a spreadsheet (.xlsx)"),
    (b"ppt/", "a presentation (.pptx)"),
    (b"opendocument.text", "a text document (.odt)"),
    (b"opendocument.spreadsheet", "a spreadsheet (.ods)"),
    (b"opendocument.presentation", "a presentation (.odp)"),
    (b"application/epub", "a book (EPUB)"),
)
"""By a name or type that stands in the archive near its start or in the directory at its end."""

_NEAR: Final = 64 * 1024


def name_file_kind(raw: bytes) -> str | None:
    """Return what a file is that holds no text, in words; None where it may hold text.

    Args:
        raw: all bytes of the file.
    """
    if raw.startswith(_ZIP):
        around = raw[:_NEAR] + raw[-_NEAR:]
        return next((name for sign, name in _IN_ZIP if sign in around), "an archive (ZIP)")
    if raw[:4] == b"RIFF" and raw[8:12] == b"WEBP":
        return "an image (WebP)"
    if raw[4:8] == b"ftyp":
        return "an image or a film (HEIF, MP4)"
    return next((name for sign, name in _BEGINNINGS if raw.startswith(sign)), None)
