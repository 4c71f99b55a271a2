"""Write the screenshot of the README with Chromium, and beside it the digest of what it shows: python docs/screenshot.py.

A test compares the digest with the page of today, so that the picture never shows a page that is gone.
"""

from __future__ import annotations

import tempfile
from hashlib import sha256
from pathlib import Path
from typing import Final

from factcheck.ledger.open import open_corpus
from factcheck.site.publish import build_site

ROOT: Final = Path(__file__).parent.parent
PICTURE: Final = ROOT / "docs" / "img" / "reserves-page.png"
DIGEST: Final = PICTURE.with_suffix(".sha256")
_PAGE: Final = "lookalike/reserves-kept-and-held.html"
_END: Final = '<section aria-labelledby="why">'
"""Where the page goes on below the picture."""
_SIZE: Final = {"width": 1100, "height": 790}


def compute_digest(site: Path) -> str:
    """Return the digest of what the picture shows: the style sheet, and the page down to its lower edge.

    Args:
        site: a folder that `factcheck site build` wrote.
    """
    shown, end, _ = (site / _PAGE).read_text(encoding="utf-8").partition(_END)
    assert end, f"the page has no {_END}"
    return sha256((site / "style.css").read_bytes() + shown.encode()).hexdigest()


def write_screenshot(site: Path) -> None:
    """Write picture and digest of a site.

    Args:
        site: a folder that `factcheck site build` wrote.
    """
    from playwright.sync_api import sync_playwright  # the tests want the digest alone

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page(viewport=_SIZE, color_scheme="light")
        page.goto((site / _PAGE).as_uri())
        page.screenshot(path=PICTURE)
        browser.close()
    DIGEST.write_text(f"{compute_digest(site)}\n", encoding="utf-8")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        built = Path(folder) / "site"
        build_site(open_corpus(ROOT), built)
        write_screenshot(built)
        print(f"{PICTURE.relative_to(ROOT)} written, {PICTURE.stat().st_size:,} bytes")
