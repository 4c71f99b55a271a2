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
from factcheck.text.json_text import write_json

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
_SILENCE: Final = 15.0
"""Seconds after which a page that waits is told that nothing happened, so that one that left is noticed."""


class PortTakenError(FactcheckError):
    """A port at which something else listens, or that this user may not have."""


class Served:
    """The pages as they are now, and what keeps newer ones from taking their place."""

    def __init__(self, pages: Mapping[str, bytes]) -> None:
        self._changed = threading.Condition()
        self._pages = pages
        self._findings: tuple[str, ...] = ()
        self._turn = 0

    def replace(self, pages: Mapping[str, bytes]) -> None:
        """Replace the pages by newer ones."""
        with self._changed:
            self._pages, self._findings = pages, ()
            self._turn += 1
            self._changed.notify_all()

    def refuse(self, findings: tuple[str, ...]) -> None:
        """Keep the pages, and say what is wrong with the ledger."""
        with self._changed:
            self._findings = findings
            self._turn += 1
            self._changed.notify_all()

    def find(self, address: str) -> bytes | None:
        """Return a file of the site."""
        return self._pages.get(address)

    def wait(self, turn: int) -> tuple[int, tuple[str, ...]] | None:
        """Wait until something happens after a turn, and return the turn and the findings; None after a silence."""
        with self._changed:
            if not self._changed.wait_for(lambda: self._turn != turn, _SILENCE):
                return None
            return self._turn, self._findings

    @property
    def turn(self) -> int:
        """How often something has happened."""
        return self._turn


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
            self._write_response(
                HTTPStatus.OK, "js", (files("factcheck.site") / "static/live.js").read_bytes()
            )
            return
        found = self.server.served.find(address)
        if found is None:
            missing = self.server.served.find("404.html") or b"nothing is here\n"
            self._write_response(HTTPStatus.NOT_FOUND, "html", missing)
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
        turn = self.server.served.turn
        try:
            self.wfile.write(b": here\n\n")
            while True:
                happened = self.server.served.wait(turn)
                if happened is None:
                    self.wfile.write(b": still here\n\n")
                    continue
                turn, findings = happened
                self.wfile.write(f"data: {write_json(list(findings))}\n\n".encode())
        except OSError:  # the page has left
            return
