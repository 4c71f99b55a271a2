"""Text is taken out of documents as they declare it, or they are refused with the reason."""

from __future__ import annotations

import pytest

from documents import ARTICLE, pdf
from factcheck.errors import FactcheckError
from factcheck.evidence.extract.decode import decode
from factcheck.evidence.extract.document import MediaType, extract, find_media_type
from factcheck.evidence.extract.particulars import (
    Particulars,
    Stated,
    convert_to_edtf,
    read_html_particulars,
    read_pdf_particulars,
)

pytest.importorskip("trafilatura", reason="archiving is an extra: pip install '.[fetch]'")
pytest.importorskip("pypdf", reason="archiving is an extra: pip install '.[fetch]'")


def test_html_becomes_the_paragraphs_of_its_article_and_behind_them_what_else_it_shows() -> None:
    found = extract(ARTICLE.encode(), MediaType.HTML, None)
    assert found.text == (
        "Riders return to the trams\n\n"
        "The authority carries “almost 1,200” riders a day on the harbour line, it said on Friday,"
        " and expects the number to grow as the new timetable comes into force.\n\n"
        "Ada Moreno, president of the guild, doubts it. “We have counted 950 riders at most,” she"
        " said, “and we counted on three days, at the same stops and at the same hours as the"
        " authority did.”\n\n"
        "The line cost $1.9 million to repair last year, and the council has set the same sum aside"
        " for the next one, though its members are divided over how much of it will be needed in"
        " the end.\n\n"
        "Fares bring in $4.5 million a year. A day ticket has cost $3 since 2019 and will cost $3.50"
        " from May, if the council agrees at its meeting next week, which most of its members"
        " expect it to do.\n\n\f\f\n\n"
        "Home Fares\n\n"
        "Copyright Riverside Courier\n"
    )
    assert (found.extractor, found.warnings) == ("factcheck", ())


def test_lists_tables_and_line_breaks_keep_their_parts_apart() -> None:
    body = ARTICLE.replace(
        "<p>Fares bring in",
        "<ul><li>5% in May</li><li>7% in June</li></ul><table><tr><th>Year</th><th>Riders</th></tr>"
        "<tr><td>2019</td><td>1,400</td></tr></table><p>one<br>two and three</p><p>Fares bring in",
    )
    paragraphs = extract(body.encode(), MediaType.HTML, None).text.split("\n\n")
    assert paragraphs[4:9] == [
        "5% in May", "7% in June", "Year\tRiders", "2019\t1,400", "one\ntwo and three",
    ]  # fmt: skip


def test_a_pdf_keeps_its_pages_apart() -> None:
    found = extract(pdf("The council met.", "It set $1.9 million aside."), MediaType.PDF, None)
    assert found.text == "The council met.\fIt set $1.9 million aside."


@pytest.mark.parametrize("tag", ["div", "b", "blockquote", "ul"])
@pytest.mark.parametrize("depth", [200, 260, 500])
def test_what_is_nested_deep_and_what_stands_behind_it_is_not_lost(tag: str, depth: int) -> None:
    words = ("Before it.", "The deep words.", "After it.")
    before, deep, after = (f"<p>{each} {'It goes on like that. ' * 20}</p>" for each in words)
    nested = f"{f'<{tag}>' * depth}{deep}{f'</{tag}>' * depth}"
    page = f"<html><body><article>{before}{nested}{after}</article></body></html>"
    text = extract(page.encode(), MediaType.HTML, None, encoding="utf-8").text
    assert [each for each in words if each in text] == list(words)


@pytest.mark.parametrize("depth", [2_100, 20_000])
def test_a_page_that_is_nested_too_deep_is_refused_and_never_cut(depth: int) -> None:
    page = f"<p>Before it.</p>{'<div>' * depth}<p>Deep.</p>{'</div>' * depth}<p>After it.</p>"
    with pytest.raises(FactcheckError) as refused:
        extract(page.encode(), MediaType.HTML, None, encoding="utf-8")
    assert (refused.value.message, refused.value.hint) == (
        "the page cannot be read: it is nested too deep", "print it to PDF and add the file",
    )  # fmt: skip


def test_a_teaser_before_a_paywall_is_doubted() -> None:
    stub = (
        '<html><head><script type="application/ld+json">{"@type": "NewsArticle", "headline": "H",'
        ' "isAccessibleForFree": "False"}</script></head><body><article><p>The authority has'
        " published its figures for the year. Subscribe to read on.</p></article></body></html>"
    )
    found = extract(stub.encode(), MediaType.HTML, None)
    assert found.warnings == (
        "the page looks like a wall before the document: it says 'Subscribe to read'",
        "the text has only 13 words: a teaser before a paywall, or a page made by scripts?",
    )
    assert read_html_particulars(stub).warnings == ("the page says that it is not free to read",)


LATIN = "<html><head>{}</head><body>Café “5%”</body></html>"
DECODED = {
    "the server's word": (LATIN.encode(), "text/html; charset=UTF-8", "utf-8", ()),
    "the page's word": (LATIN.replace("{}", '<meta charset="windows-1252">').encode("cp1252"),
                        "text/html", "cp1252", ()),
    "the first line of XHTML": (
        ('<?xml version="1.0" encoding="iso-8859-1"?>' + LATIN).encode("cp1252"), None, "cp1252", ()),
    "the first line of XHTML, behind the page's own word": (
        ('<?xml version="1.0" encoding="koi8-r"?>' + LATIN.replace("{}", '<meta charset="utf-8">')).encode(),
        None, "utf-8", ()),
    "a line like it further below": ((LATIN + '<?xml version="1.0" encoding="koi8-r"?>').encode(),
                                     None, "utf-8", ()),
    "the older form": (LATIN.replace(
        "{}", '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">'
    ).encode("cp1252"), None, "cp1252", ()),
    "nobody, and it is UTF-8": (LATIN.encode(), None, "utf-8", ()),
    "a byte order mark": (("\ufeff" + LATIN).encode("utf-16-le"), "text/html; charset=utf-8",
                          "utf-16-le", ()),
    "two words": (LATIN.replace("{}", '<meta charset="windows-1252">').encode(),
                  "text/html; charset=utf-8", "utf-8",
                  ("the server says utf-8, the page says windows-1252; the server's is taken",)),
    "a wrong word that fits": (
        LATIN.replace("“5%”", "5%").encode(), "text/html; charset=iso-8859-1", "cp1252",
        ("the server says cp1252, yet every byte reads as UTF-8: look whether quotation marks and"
         " accents are right",)),
    "a page's word that is none, behind the server's": (
        LATIN.replace("{}", '<meta charset="utf-7">').encode(), "text/html; charset=utf-8", "utf-8",
        ("the server says utf-8, the page says utf-7; the server's is taken",)),
    "a page that is read as bytes and calls itself UTF-16": (
        LATIN.replace("{}", '<meta charset="unicode">').encode(), None, "utf-8", ()),
    "UTF-16 in an order that nobody says": (
        "5% a year".encode("utf-16-le"), "text/html; charset=utf-16", "utf-16-le",
        ("the server says utf-16 and nothing says in which order the bytes stand: read as"
         " utf-16-le, as browsers do",)),
    "UTF-16 in an order that is said": (
        "5% a year".encode("utf-16-be"), "text/html; charset=utf-16be", "utf-16-be", ()),
    "another name of the web's": (LATIN.encode("cp932", "ignore"), "text/html; charset=x-sjis",
                                  "cp932", ()),
    "a name without its hyphens": (LATIN.encode(), "text/html; charset=UTF8", "utf-8", ()),
    "a commented word": (LATIN.replace("{}", '<!-- <meta charset="koi8-r"> -->').encode(), None,
                         "utf-8", ()),
}  # fmt: skip


@pytest.mark.parametrize("raw, content_type, encoding, warnings", DECODED.values(), ids=DECODED)
def test_an_encoding_is_taken_from_where_it_is_declared(
    raw: bytes, content_type: str | None, encoding: str, warnings: tuple[str, ...]
) -> None:
    decoded = decode(raw, content_type=content_type, is_html=True)
    assert (decoded.encoding, decoded.warnings) == (encoding, warnings)


@pytest.mark.parametrize(
    "raw, content_type, message",
    [("Café".encode("cp1252"), None, "no encoding is declared, and it is not UTF-8: byte 3 is 0xE9"),
     ("Café".encode("cp1252"), "text/plain; charset=utf-8",
      "the server says utf-8, which it is not: byte 3 is 0xE9"),
     (b"Caf\x81", "text/plain; charset=latin1",
      "the server says cp1252, which it is not: byte 3 is 0x81"),
     (b"text", "text/plain; charset=x-unheard", "the server says encoding 'x-unheard', which is unknown"),
     (b"5%!", "text/plain; charset=utf-16le",
      "the server says utf-16-le, which it is not: byte 2 is 0x21"),
     ("A day at sea".encode("utf-16-be"), "text/plain; charset=utf-16",
      "the server says utf-16-le, yet its bytes stand in the other order"),
     *((b"xn--caf-dma \\u0035% +AKM-", f"text/plain; charset={name}",
        f"the server says encoding '{name}', which is unknown")
       for name in ("base64", "bz2", "cp037", "hex", "hz-gb-2312", "idna", "iso-2022-kr", "mbcs",
                    "palmos", "punycode", "quopri", "raw_unicode_escape", "replacement", "rot13",
                    "undefined", "unicode_escape", "utf-32", "utf-7", "utf_8_sig", "uu",
                    "x-user-defined", "zlib"))],
)  # fmt: skip
def test_a_wrong_encoding_is_refused_and_never_guessed(
    raw: bytes, content_type: str | None, message: str
) -> None:
    with pytest.raises(FactcheckError) as refused:
        extract(raw, MediaType.PLAIN, content_type)
    assert refused.value.message == message


NAMED = {
    "none is declared": ("Café".encode("cp1252"), None, "latin-1", "Café"),
    "the server's is wrong": (
        "Café".encode("cp1252"), "text/plain; charset=utf-8", "windows-1252", "Café"),
    "a byte order mark goes": ("\ufeffCafé".encode(), None, "utf-8", "Café"),
    "UTF-16 in the order of its mark": (
        "\ufeffCafé".encode("utf-16-be"), None, "utf-16", "Café"),
    "a name as Python has it": ("Café".encode("mac-roman"), None, "mac-roman", "Café"),
    "UTF-16 without a mark": ("Café".encode("utf-16-be"), None, "utf-16-be", "Café"),
}  # fmt: skip


@pytest.mark.parametrize("raw, content_type, encoding, text", NAMED.values(), ids=NAMED)
def test_an_encoding_that_a_person_names_comes_first(
    raw: bytes, content_type: str | None, encoding: str, text: str
) -> None:
    found = extract(raw, MediaType.PLAIN, content_type, encoding=encoding)
    assert (found.text, found.warnings) == (text, ())


@pytest.mark.parametrize(
    "raw, media_type, encoding, message",
    [(b"Caf\xe9", MediaType.PLAIN, "utf-8", "--encoding says utf-8, which it is not: byte 3 is 0xE9"),
     *((b"text", MediaType.PLAIN, name, f"--encoding says encoding '{name}', which is unknown")
       for name in ("wingdings", "idna", "punycode", "undefined", "unicode_escape", "utf-7")),
     (b"\xef\xbb\xbfCaf\xc3\xa9", MediaType.PLAIN, "windows-1252",
      "--encoding says cp1252, the byte order mark says utf-8"),
     ("Café".encode("utf-16-be"), MediaType.PLAIN, "utf-8",
      "--encoding says utf-8, which it is not: byte 7 is 0xE9"),
     (b"%PDF-", MediaType.PDF, "utf-8",
      "a PDF holds its own encodings, so --encoding does not apply to it")],
)  # fmt: skip
def test_an_encoding_that_a_person_names_is_no_guess_either(
    raw: bytes, media_type: MediaType, encoding: str, message: str
) -> None:
    with pytest.raises(FactcheckError) as refused:
        extract(raw, media_type, None, encoding=encoding)
    assert refused.value.message == message


@pytest.mark.parametrize(
    "declared, name, raw, expected",
    [("text/html; charset=utf-8", "x", b"<p>", MediaType.HTML),
     ("TEXT/PLAIN", "x", b"a", MediaType.PLAIN),
     ("application/octet-stream", "x", b"%PDF-1.7 ...", MediaType.PDF),
     (None, "a.PDF", b"%PDF-1.7 ...", MediaType.PDF),
     (None, "a/b.htm", b"<p>", MediaType.HTML),
     (None, "notes.txt", b"a", MediaType.PLAIN),
     ("image/png", "x.png", b"\x89PNG", "'x.png' is 'image/png', expected HTML, PDF or plain text"),
     (None, "x.docx", b"PK", "'x.docx' is 'not-stated', expected HTML, PDF or plain text"),
     ("application/pdf", "x.pdf", b"<html>",
      "'x.pdf' is no PDF, though it says so, expected HTML, PDF or plain text")],
)  # fmt: skip
def test_other_media_types_are_refused(
    declared: str | None, name: str, raw: bytes, expected: MediaType | str
) -> None:
    try:
        found: MediaType | str = find_media_type(declared, name, raw)
    except FactcheckError as error:
        found = error.message
    assert found == expected


@pytest.mark.parametrize(
    "raw, media_type, message",
    [(pdf("", ""), MediaType.PDF, "the PDF has no text on its 2 pages: it may be scanned"),
     (b"%PDF-1.4 broken", MediaType.PDF, None),
     (b"<html><body></body></html>", MediaType.HTML, "the document has no text"),
     (b"  \n", MediaType.PLAIN, "the document has no text")],
)  # fmt: skip
def test_a_document_without_text_is_refused(
    raw: bytes, media_type: MediaType, message: str | None
) -> None:
    with pytest.raises(FactcheckError) as refused:
        extract(raw, media_type, None)
    assert message is None or refused.value.message == message


def test_particulars_come_from_their_most_trusted_place() -> None:
    page = (
        '<html lang="en"><head><title>T | Site</title><meta name="author" content="B">'
        '<script type="application/ld+json">{"@graph": [{"@type": "WebPage", "headline": "W"},'
        '{"@type": ["NewsArticle"], "headline": "Fares  rise", "datePublished": "2022-03-05T06:30Z",'
        '"author": [{"name": "Jo Field"}, {"name": "Bo Reed"}], "publisher": {"name": "Courier"}}]}'
        "</script></head><body><svg><title>Logo</title></svg></body></html>"
    )
    assert read_html_particulars(page) == Particulars(
        title=Stated("Fares rise", "JSON-LD headline"),
        publisher=Stated("Courier", "JSON-LD publisher"),
        authors=(Stated("Jo Field", "JSON-LD author"), Stated("Bo Reed", "JSON-LD author")),
        published=Stated("2022-03-05T06:30Z", "JSON-LD datePublished"),
        language=Stated("en", "html lang"),
    )


@pytest.mark.parametrize(
    "page",
    ["", "<html><body><p>By Jo Field, 5 March 2022</p></body></html>",
     '<script type="application/ld+json">[1, null, {"@type": {"a": []}, "@graph": 3}]</script>'],
    ids=["nothing", "prose only", "odd JSON"],
)  # fmt: skip
def test_what_a_page_does_not_say_is_not_invented(page: str) -> None:
    assert read_html_particulars(page) == Particulars()


def test_the_day_a_pdf_was_made_is_no_publication() -> None:
    fields = {"/Title": "Minutes", "/Author": "", "/CreationDate": "D:20220305"}
    assert read_pdf_particulars(fields) == Particulars(title=Stated("Minutes", "PDF /Title"))


@pytest.mark.parametrize(
    "written, day",
    [("2022-03-05", "2022-03-05"), ("2022-03-05T23:30:00-08:00", "2022-03-05"),
     ("2022/3/5", "2022-03-05"), ("2022-03", "2022-03"), ("2022", "2022"),
     ("5 March 2022", None), ("03/05/2022", None), ("", None)],
)  # fmt: skip
def test_a_date_is_read_as_it_is_written(written: str, day: str | None) -> None:
    assert convert_to_edtf(written) == day
