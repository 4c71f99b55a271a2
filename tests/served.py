"""A real HTTP server on loopback, with pages as a table: path to answer."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True)
class Page:
    """What the server answers."""

    body: bytes = b""
    content_type: str | None = "text/html; charset=utf-8"
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    endless: bool = False
    hangs: bool = False
    drips: bool = False
    raw: bytes | None = None
    """The whole answer, status line included, as it goes over the wire before the end or the silence."""


@dataclass
class Site:
    """A running server: its address, its pages (which a test may change), what it was asked."""

    address: str
    pages: dict[str, Page]
    asked: list[tuple[str, str]] = field(default_factory=list)

    def at(self, path: str) -> str:
        """Give the whole address of a path."""
        return self.address + path


@contextmanager
def serving(pages: dict[str, Page]) -> Iterator[Site]:
    """Serve pages on a free port of 127.0.0.1 until the block ends."""
    stopped = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            site.asked.append((self.path, self.headers["User-Agent"]))
            page = site.pages.get(self.path.partition("?")[0], Page(b"no such page", status=404))
            if page.hangs or page.raw is not None:
                self.wfile.write(page.raw or b"")
                if page.hangs:
                    stopped.wait()
                self.close_connection = True
                return
            self.send_response(page.status)
            if page.content_type is not None:
                self.send_header("Content-Type", page.content_type)
            for name, value in page.headers:
                self.send_header(name, value)
            if page.endless or page.drips:
                self.send_header("Connection", "close")
                self.end_headers()
                self._go_on(b"x" * 65536 if page.endless else b"x")
                return
            self.send_header("Content-Length", str(len(page.body)))
            self.end_headers()
            self.wfile.write(page.body)

        def _go_on(self, piece: bytes) -> None:
            try:
                while not stopped.wait(0 if len(piece) > 1 else 0.05):
                    self.wfile.write(piece)
            except OSError:
                self.close_connection = True

        def log_message(self, *_: object) -> None:
            """Say nothing on standard error."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    site = Site(f"http://127.0.0.1:{server.server_address[1]}", dict(pages))
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield site
    finally:
        stopped.set()
        server.shutdown()
        thread.join()
        server.server_close()
