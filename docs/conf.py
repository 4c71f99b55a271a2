"""How Sphinx makes a site of the documents: `sphinx-build -W -n -c docs . FOLDER`, from the top of the repository.

Every page is Markdown as GitHub shows it; `PAGES` says where each stands in the menu, and nothing else does.
docs/adr/0007-the-documents-are-a-site.md says why it is Sphinx.
"""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Final

from pygments.lexers.special import TextLexer

from factcheck import __version__

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

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
        "docs/dataset",
        "docs/scale",
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

SOUGHT: Final = {
    "docs/tutorial": ("begin", "get started", "new ledger"),
    "docs/how-to/wikipedia": ("wikipedia", "wikitext", "mediawiki", "wiki table"),
    "docs/how-to/cite": ("cite", "citation", "footnote", "bibliography", "zotero", "word", "latex"),
    "docs/how-to/notebook": ("notebook", "jupyter", "pandas", "polars", "duckdb", "dataframe"),
    "docs/how-to/spreadsheet": ("spreadsheet", "excel", "libreoffice", "google sheets"),
    "docs/how-to/picture": ("picture", "image", "graph", "plot", "datawrapper", "flourish"),
    "docs/how-to/draft": ("draft", "extract claims", "pdf"),
    "docs/how-to/publish": ("publish", "website", "web page", "github pages"),
    "docs/how-to/together": ("team", "collaborate", "merge conflict", "work together"),
    "docs/ci": ("continuous integration", "ci", "github actions", "gitlab", "pre-commit"),
    "docs/editor": ("editor", "vs code", "neovim", "autocomplete"),
    "docs/explanation/not-alike": ("why", "like for like", "unlike", "not comparable"),
    "docs/explanation/no-verdict": ("why", "verdict", "true or false", "truth", "rating"),
}
"""What readers seek a page by, whether or not the page has the word; such a page is found first."""

NOT_SEARCHED: Final = ("CHANGELOG", "docs/architecture", "docs/adr/*")
"""Pages for those who change the program, which the search passes over: they name everything there is."""

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


def _write_menu(app: Sphinx, name: str, content: list[str]) -> None:
    """Put the menu behind the front page, where GitHub does not show it."""
    if name == root_doc:
        for heading, pages in app.config.menu.items():
            rows = "\n".join(f"/{page}" for page in pages)
            content[0] += (
                f"\n```{{toctree}}\n:hidden:\n:glob:\n:caption: {heading}\n\n{rows}\n```\n"
            )


def _write_index(_app: Sphinx, name: str, content: list[str]) -> None:
    """Put the words that a page is sought by below its title, where GitHub does not show them."""
    words = ", ".join(f"! {word}" for word in SOUGHT.get(name, ()))
    if words:
        title, _, text = content[0].partition("\n")
        content[0] = f"{title}\n\n```{{index}} {words}\n```\n{text}"


def _omit_from_search(_app: Sphinx, env: BuildEnvironment) -> None:
    """Mark the pages that the search passes over."""
    for name in env.found_docs:
        if any(fnmatchcase(name, each) for each in NOT_SEARCHED):
            env.metadata[name]["no-search"] = True


def setup(app: Sphinx) -> None:
    """Name to Sphinx what it must know besides the settings.

    Args:
        app: the run of Sphinx.
    """
    # the examples of docs/comparison.md; commands, whose amounts ($1.9) are neither prompts nor variables
    for language in ("pair", "arithmetic", "console", "sh"):
        app.add_lexer(language, TextLexer)
    app.add_config_value(
        "menu", PAGES, "env", types=(dict,)
    )  # another menu, and pages are read anew
    app.connect("source-read", _write_menu)
    app.connect("source-read", _write_index)
    app.connect("env-updated", _omit_from_search)
