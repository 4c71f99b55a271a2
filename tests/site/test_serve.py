"""Serving a site to its editor: this machine alone, read only, nothing of the disk, renewed at each save."""

from __future__ import annotations

import json
import threading
from http.client import HTTPConnection
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.site.serve import HOST, PortTakenError, Served, SiteServer
from factcheck.site.serve_ledger import open_server, start_replacing

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def server(invented: Path) -> Iterator[SiteServer]:
    opened, watch = open_server(invented, 0, {})
    start_replacing(opened, watch, invented, {})
    threading.Thread(target=opened.serve_forever, daemon=True).start()
    with opened:
        yield opened
        opened.shutdown()


def ask(
    server: SiteServer, method: str, path: str, host: str | None = None
) -> tuple[int, str | None, bytes]:
    """Return the status, the type and the content of an answer."""
    connection = HTTPConnection(HOST, server.server_port)
    named = host or f"{HOST}:{server.server_port}"
    connection.putrequest(method, path, skip_host=True)
    connection.putheader("Host", named)
    connection.endheaders()
    answer = connection.getresponse()
    found = answer.status, answer.getheader("Content-Type"), answer.read()
    assert answer.getheader("Cache-Control") == "no-store"
    connection.close()
    return found


HTML, TEXT = "text/html; charset=utf-8", "text/plain; charset=utf-8"
ASKED = {
    ("GET", "/"): (200, HTML),
    ("GET", "/index.html?q=1"): (200, HTML),
    ("HEAD", "/about.html"): (200, HTML),
    ("GET", "/style.css"): (200, "text/css; charset=utf-8"),
    ("GET", "/-/live.js"): (200, "text/javascript; charset=utf-8"),
    ("GET", "/data/all.csv"): (200, "text/csv; charset=utf-8"),
    ("GET", "/nothing.html"): (404, HTML),
    ("GET", "/claim/"): (404, HTML),
    ("GET", "/../factcheck.toml"): (404, HTML),
    ("GET", "/..%2f..%2fetc/passwd"): (404, HTML),
    ("GET", "//etc/passwd"): (404, HTML),
    ("POST", "/"): (405, TEXT),
    ("DELETE", "/index.html"): (405, TEXT),
}


@pytest.mark.parametrize(("method", "path"), ASKED)
def test_a_request_is_answered_from_the_site_alone(
    method: str, path: str, server: SiteServer
) -> None:
    assert ask(server, method, path)[:2] == ASKED[method, path]


def test_a_request_that_was_meant_for_another_host_is_refused(server: SiteServer) -> None:
    answers = {
        host: ask(server, "GET", "/", host)[0]
        for host in ("evil.example", HOST, f"localhost:{server.server_port}")
    }
    assert list(answers.values()) == [403, 403, 200]


def test_a_served_page_may_ask_this_server_and_no_other(server: SiteServer) -> None:
    page = ask(server, "GET", "/")[2].decode()
    assert "base-uri 'none'; connect-src 'self'\">" in page
    assert page.count('<script src="/-/live.js" defer></script>') == 1


def test_after_a_save_the_page_is_told_and_a_ledger_that_cannot_be_read_changes_nothing(
    server: SiteServer, invented: Path
) -> None:
    file = invented / "claims" / "staffing.yaml"
    sound = file.read_text("utf-8")
    connection = HTTPConnection(HOST, server.server_port)
    connection.request("GET", "/-/events")
    events = connection.getresponse()
    assert events.readline() == b": here\n"
    told = []
    for text in (sound.replace("fewer than 1,000", "fewer than 1,100"), f"{sound}\n  - [\n", sound):
        file.write_text(text, "utf-8")
        while not (line := events.readline()).startswith(b"data: "):
            pass
        told.append((json.loads(line[6:]), ask(server, "GET", "/search.html")[2].decode()))
    connection.close()
    shown = [page.count("fewer than 1,100") for _, page in told]
    assert [bool(findings) for findings, _ in told] == [False, True, False]
    assert shown[0] > 0
    assert shown == [shown[0], shown[0], 0]
    (place,) = {
        finding.rpartition(": ")[0].rpartition("/")[2].split(":")[0] for finding in told[1][0]
    }
    assert place == "staffing.yaml"


def test_a_port_that_is_taken_is_said(server: SiteServer) -> None:
    with pytest.raises(PortTakenError) as error:
        SiteServer(Served({}), server.server_port)
    assert str(error.value) == (f"port {server.server_port} cannot be had: Address already in use")
