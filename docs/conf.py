"""How Sphinx makes a site of the documents: `sphinx-build -W -n -c docs . FOLDER`, from the top of the repository.

Every page is Markdown as GitHub shows it; `PAGES` says where each stands in the menu, and nothing else does.
docs/adr/0007-the-documents-are-a-site.md says why it is Sphinx.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pygments.lexers.special import TextLexer

from factcheck import __version__

if TYPE_CHECKING:
    from sphinx.application import Sphinx

PAGES: Final = {
    "Tutorial": ("docs/tutorial",),
    "How to": (
        "docs/how-to/wikipedia",
        "docs/how-to/cite",
        "docs/how-to/notebook",
        "docs/how-to/spreadsheet",
        "docs/how-to/picture",
        "docs/how-to/draft",
        "docs/how-to/publish",
        "docs/how-to/together",
        "docs/ci",
        "docs/editor",
    ),
    "Reference": (
        "docs/cli",
        "docs/corpus-format",
        "docs/checks",
        "docs/formats",
        "docs/quantity",
        "docs/comparison",
        "docs/vocabulary",
        "docs/configuration",
        "docs/python",
        "docs/charts",
        "docs/publishing",
        "docs/archiving",
        "docs/drafting",
        "docs/review",
        "docs/importing",
        "docs/formatting",
    ),
    "Explanation": (
        "docs/explanation/not-alike",
        "docs/explanation/no-verdict",
        "docs/evidence",
        "docs/corpus-balance",
        "docs/architecture",
        "docs/compiled-corpus",
        "docs/performance",
        "docs/adr/*",
    ),
    "Project": ("CONTRIBUTING", "docs/practice/README", "SECURITY", "CHANGELOG"),
}
"""The menu: its headings, and the pages below each, named from the top of the repository."""

project = "factcheck"
html_title = f"factcheck {__version__}"
html_theme = "furo"
root_doc = "docs/index"
source_suffix = {".md": "markdown"}
include_patterns = ["docs/**", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"]
exclude_patterns = ["**/.*"]
extensions = ["myst_parser"]
myst_heading_anchors = 6
html_extra_path = ["site/index.html"]
html_static_path = ["site/style.css"]
html_css_files = ["style.css"]
smartquotes = False  # `--topic` in a sentence stays as it is typed
html_copy_source = False
html_show_sourcelink = False
html_show_copyright = False


def _write_menu(_: Sphinx, name: str, content: list[str]) -> None:
    """Put the menu behind the front page, where GitHub does not show it."""
    if name == root_doc:
        for heading, pages in PAGES.items():
            rows = "\n".join(f"/{page}" for page in pages)
            content[0] += (
                f"\n```{{toctree}}\n:hidden:\n:glob:\n:caption: {heading}\n\n{rows}\n```\n"
            )


def setup(app: Sphinx) -> None:
    """Name to Sphinx what it must know besides the settings.

    Args:
        app: the run of Sphinx.
    """
    # the examples of docs/comparison.md; commands, whose amounts ($1.9) are neither prompts nor variables
    for language in ("pair", "arithmetic", "console", "sh"):
        app.add_lexer(language, TextLexer)
    app.connect("source-read", _write_menu)
