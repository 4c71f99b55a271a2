"""Documents for the tests of archiving: an article, and a PDF made by hand."""

from __future__ import annotations

ARTICLE = """<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8">
<title>Riders return | Riverside Courier</title>
<meta property="og:title" content="Riders return to the trams">
<meta property="og:site_name" content="Riverside Courier">
<meta name="author" content="Jo Field">
<meta property="article:published_time" content="2022-03-05T06:30:00+01:00">
<meta property="article:modified_time" content="2022-03-07">
</head><body>
<nav><a href="/">Home</a> <a href="/fares">Fares</a></nav>
<article><h1>Riders return to the trams</h1>
<p>The authority carries “almost 1,200” riders a day on the harbour line, it said on
Friday, and expects the number to grow as the new timetable comes into force.</p>
<p>Ada Moreno, president of the guild, doubts it. “We have counted 950 riders at most,” she said,
“and we counted on three days, at the same stops and at the same hours as the authority did.”</p>
<p>The line cost $1.9 million to repair last year, and the council has set the same sum aside for
the next one, though its members are divided over how much of it will be needed in the end.</p>
<p>Fares bring in $4.5 million a year. A day ticket has cost $3 since 2019 and will cost $3.50 from
May, if the council agrees at its meeting next week, which most of its members expect it to do.</p>
</article><footer>Copyright Riverside Courier</footer></body></html>
"""


def pdf(*pages: str, title: str | None = "Minutes of March") -> bytes:
    """Make a PDF with a line of text a page, by hand."""
    return drawn_pdf(*(f"BT /F1 12 Tf 50 700 Td ({text}) Tj ET" for text in pages), title=title)


def drawn_pdf(*pages: str, title: str | None = "Minutes of March") -> bytes:
    """Make a PDF of the operations that draw each page (ISO 32000-1, 9.4)."""
    objects: list[bytes] = [b"<< /Type /Catalog /Pages 2 0 R /Lang (en) >>"]
    kids = " ".join(f"{4 + 2 * index} 0 R" for index in range(len(pages)))
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode())
    objects.append(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    for index, operations in enumerate(pages):
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R"
            b" >> >> /Contents %d 0 R >>" % (5 + 2 * index)
        )
        drawn = operations.encode("latin-1")
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn))
    objects.append(f"<< /Title ({title}) >>".encode() if title else b"<< >>")
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for place in places:
        out += b"%010d 00000 n \n" % place
    out += b"trailer << /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, len(objects), start,
    )  # fmt: skip
    return bytes(out)
