"""Serve a site to its editor: on this machine alone, read only, and renewed when the ledger is saved.

Pages are held in memory, and nothing but them is ever sent: no path leads to the disk.
"""

from __future__ import annotations

import threading
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

from factcheck.errors import FactcheckError
from factcheck.runtime.records import dataclass
from factcheck.text.json_text import write_json_row

if TYPE_CHECKING:
    from collections.abc import Mapping

HOST: Final = "127.0.0.1"
_EVENTS: Final = "-/events"
_LIVE: Final = "-/live.js"
_TYPES: Final = {
    "html": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml",
    "json": "application/json",
    "ndjson": "application/x-ndjson",
    "xml": "application/xml",
    "csv": "text/csv; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
    "txt": "text/plain; charset=utf-8",
    "png": "image/png",
}
_BEFORE_POLICY: Final = b"base-uri 'none'\">"
_POLICY: Final = b"base-uri 'none'; connect-src 'self'\">"
_ALWAYS: Final = frozenset({"style.css", "favicon.svg"})
"""What is sent before there is any page."""
_SILENCE: Final = 15.0
"""Seconds after which a page that waits is told that nothing happened, so that one that left is noticed."""


class PortTakenError(FactcheckError):
    """A port at which something else listens, or that this user may not have."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What a page that is open is told.

    Attributes:
        turn: how often something has happened.
        build: how often the pages were replaced; a page of another build loads itself anew.
        heading: of what is wrong with the ledger; empty where nothing is.
        findings: what is wrong, a line each.
    """

    turn: int = 0
    build: int = 0
    heading: str = ""
    findings: tuple[str, ...] = ()


class Served:
    """The pages as they are now, and what is wrong with the ledger.

    Attributes:
        pages: the files of the site by address; none before the ledger can be read.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self.pages: Mapping[str, bytes] = {}
        self._now = Telling()

    def replace(self, pages: Mapping[str, bytes]) -> None:
        """Replace the pages by newer ones."""
        with self._changed:
            self.pages = pages
            self._now = Telling(self._now.turn + 1, self._now.build + 1)
            self._changed.notify_all()

    def report(self, heading: str, findings: tuple[str, ...]) -> None:
        """Keep the pages, and say what is wrong with the ledger, or that nothing is.

        Args:
            heading: what is said first.
            findings: what `validate` finds, a line each; none if nothing is wrong.
        """
        with self._changed:
            if (heading, findings) != (self._now.heading, self._now.findings):
                self._now = Telling(self._now.turn + 1, self._now.build, heading, findings)
                self._changed.notify_all()

    def wait(self, turn: int) -> Telling | None:
        """Wait until something happens after a turn, and return what there is to wait; None after a silence."""
        with self._changed:
            if not self._changed.wait_for(lambda: self._now.turn != turn, _SILENCE):
                return None
            return self._now

    @property
    def now(self) -> Telling:
        """What there is to tell."""
        return self._now


class SiteServer(ThreadingHTTPServer):
    """Answers on loopback until it is closed.

    Attributes:
        served: what it answers with.
    """

    daemon_threads = True

    def __init__(self, served: Served, port: int) -> None:
        """Listen.

        Raises:
            PortTakenError: the port cannot be had.
        """
        self.served = served
        try:
            super().__init__((HOST, port), _Handler)
        except (OSError, OverflowError) as error:
            reason = getattr(error, "strerror", None) or "it is no port"
            raise PortTakenError(
                f"port {port} cannot be had: {reason}",
                hint="name another one with --port, or 0 for any that is free",
            ) from None

    @property
    def address(self) -> str:
        """The address of the front page."""
        return f"http://{HOST}:{self.server_port}/"


class _Handler(BaseHTTPRequestHandler):
    """One request: GET and HEAD of what the site holds."""

    server: SiteServer
    server_version = "factcheck"
    sys_version = ""

    def do_GET(self) -> None:
        """Answer with a file of the site."""
        self._write_answer()

    def do_HEAD(self) -> None:
        """Answer likewise without the file."""
        self._write_answer()

    def _refuse_method(self) -> None:
        self._write_response(HTTPStatus.METHOD_NOT_ALLOWED, "txt", b"GET and HEAD only\n")

    do_POST = do_PUT = do_DELETE = do_PATCH = do_OPTIONS = _refuse_method  # noqa: N815 - http.server asks for these names

    def log_message(self, *_: object) -> None:
        """Say nothing of requests."""

    def _write_answer(self) -> None:
        if not self._is_own_host():
            self._write_response(
                HTTPStatus.FORBIDDEN, "txt", b"this server answers to 127.0.0.1 alone\n"
            )
            return
        address = unquote(urlsplit(self.path).path).removeprefix("/") or "index.html"
        if address == _EVENTS:
            self._write_events()
            return
        if address == _LIVE:
            self._write_response(HTTPStatus.OK, "js", _read_static("live.js"))
            return
        pages = self.server.served.pages
        if not pages and address in _ALWAYS:
            self._write_response(HTTPStatus.OK, address.rpartition(".")[2], _read_static(address))
            return
        if not pages:
            self._write_response(
                HTTPStatus.SERVICE_UNAVAILABLE, "html", _read_static("waiting.html")
            )
            return
        found = pages.get(address)
        if found is None:
            self._write_response(HTTPStatus.NOT_FOUND, "html", pages["404.html"])
            return
        self._write_response(HTTPStatus.OK, address.rpartition(".")[2], found)

    def _is_own_host(self) -> bool:
        """Return whether the request was meant for this machine: another name may be a page's trick."""
        port = self.server.server_port
        return self.headers.get("Host") in {f"{HOST}:{port}", f"localhost:{port}"}

    def _write_response(self, status: HTTPStatus, ending: str, content: bytes) -> None:
        if ending == "html":
            content = content.replace(_BEFORE_POLICY, _POLICY, 1).replace(
                b"</head>", b'<script src="/-/live.js" defer></script>\n</head>', 1
            )
        self.send_response(status)
        self.send_header("Content-Type", _TYPES.get(ending, "application/octet-stream"))
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        if status is HTTPStatus.METHOD_NOT_ALLOWED:
            self.send_header("Allow", "GET, HEAD")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def _write_events(self) -> None:
        """Write to a page everything that happens, until it leaves (HTML, server-sent events)."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        telling: Telling | None = self.server.served.now
        turn = -1
        try:
            while True:
                if telling is None:
                    self.wfile.write(b": still here\n\n")
                else:
                    turn = telling.turn
                    said = {
                        "build": telling.build,
                        "heading": telling.heading,
                        "findings": list(telling.findings),
                    }
                    self.wfile.write(f"data: {write_json_row(said)}\n\n".encode())
                telling = self.server.served.wait(turn)
        except OSError:  # the page has left
            return


def _read_static(name: str) -> bytes:
    return (files("factcheck.site") / "static" / name).read_bytes()
