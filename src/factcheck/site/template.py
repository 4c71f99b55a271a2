"""Write pages by their templates, in which everything is escaped and nothing is missing silently."""

from __future__ import annotations

from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING, Final
from unicodedata import bidirectional

from factcheck.errors import FactcheckError
from factcheck.runtime.records import dataclass
from factcheck.site.plan import SHOWN_DIGITS
from factcheck.text.printable import escape_unsafe

if TYPE_CHECKING:
    from factcheck.site.records import Link, SitePage


class MissingSiteExtraError(FactcheckError):
    """The package that writes pages is not installed."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What all pages share.

    Attributes:
        title: of the corpus.
        language: of its statements.
        menu: the pages that every page leads to.
        revision: of the ledger, as readers are shown it on the pages that hold all of it.
        version: of the program.
        base: the address below which the site will stand, ending in a slash; None where unknown.
        contact: of the editors; None where they name none.
        licence: of the records; None where none is stated.
        stylesheets: the files of rules, in their order.
        has_feed: whether there is a feed of changes.
    """

    title: str
    language: str
    menu: tuple[Link, ...]
    revision: str
    version: str
    base: str | None
    contact: Link | None
    licence: Link | None
    stylesheets: tuple[str, ...]
    has_feed: bool


class Templates:
    """The templates of the package, each compiled once."""

    def __init__(self, frame: Frame) -> None:
        try:
            from jinja2 import BaseLoader, Environment, StrictUndefined, TemplateNotFound
            from markupsafe import Markup
        except ImportError:
            raise MissingSiteExtraError(
                "a site needs jinja2, which is not installed",
                hint="pip install 'factcheck-ledger[site]'",
            ) from None

        room = files("factcheck.site") / "templates"

        class Loader(BaseLoader):
            """Reads templates out of the package, wherever that lies."""

            def get_source(
                self, _environment: Environment, template: str
            ) -> tuple[str, str | None, None]:
                """Return the text of a template."""
                file = room / template
                if not file.is_file():
                    raise TemplateNotFound(template)
                return file.read_text("utf-8"), None, None

        self._environment = Environment(
            loader=Loader(),
            autoescape=True,
            undefined=StrictUndefined,
            auto_reload=False,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            finalize=_show,
        )

        def keep_apart(name: str) -> object:
            """Keep a name that is read from the right from drawing a number behind it into itself."""
            if name.isascii() or not any(bidirectional(each) in _FROM_THE_RIGHT for each in name):
                return name
            return Markup("<bdi>{}</bdi>").format(_show(name))

        self._environment.filters["keep_apart"] = keep_apart
        self._environment.globals["revision"] = Markup(_GAP)  # noqa: S704 - a sign of ours, which is no markup
        self._frame = frame

    def write(self, page: SitePage) -> bytes:
        """Return the bytes of a page, which name its revision: the beginning of the SHA-256 of all else in it."""
        template = self._environment.get_template(page.template)
        text = template.render(page=page, content=page.content, frame=self._frame)
        parts = [each.encode("utf-8", "backslashreplace") for each in text.split(_GAP)]
        revision = sha256(b"\0".join(parts)).hexdigest()[:SHOWN_DIGITS]
        return revision.encode().join(parts)


_GAP: Final = "\ud800"
"""Stands for the revision until a page is written; of a ledger's texts none has it, since they are shown by code points."""


_FROM_THE_RIGHT: Final = frozenset({"R", "AL"})


def _show(value: object) -> object:
    """Show by its code point what would turn the direction of text or end it; line ends stay."""
    if type(value) is str and not value.isprintable():
        return "\n".join(map(escape_unsafe, value.split("\n")))
    return value
