"""Serving a site to its editor: this machine alone, read only, nothing of the disk, renewed at each save."""

from __future__ import annotations

import json
import re
import threading
from contextlib import closing, contextmanager
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from factcheck.site.serve import HOST, PortTakenError, Served, SiteServer
from factcheck.site.serve_ledger import open_server, start_replacing
from factcheck.validation.watch import Watch

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def server(invented: Path) -> Iterator[SiteServer]:
    opened, live = open_server(invented, 0, {})
    start_replacing(live, Watch((), invented, {}))
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


def read_telling(events: HTTPResponse) -> dict[str, Any]:
    """Return what an open page is told next."""
    while not (line := events.readline()).startswith(b"data: "):
        pass
    found: dict[str, Any] = json.loads(line[6:])
    return found


@contextmanager
def open_events(server: SiteServer) -> Iterator[HTTPResponse]:
    """Listen to what an open page is told."""
    with closing(HTTPConnection(HOST, server.server_port)) as connection:
        connection.request("GET", "/-/events")
        yield connection.getresponse()


def test_after_a_save_the_page_is_told_and_a_ledger_that_cannot_be_read_changes_nothing(
    server: SiteServer, invented: Path
) -> None:
    file = invented / "claims" / "staffing.yaml"
    sound = file.read_text("utf-8")
    told, shown = [], []
    with open_events(server) as events:
        now = read_telling(events)
        for text in (
            sound.replace("fewer than 1,000", "fewer than 1,100"),
            f"{sound}\n  - [\n",
            sound,
        ):
            file.write_text(text, "utf-8")
            before, now = now, read_telling(events)
            while now["build"] == before["build"] and "cannot be read" not in now["heading"]:
                now = read_telling(events)
            told.append(now)
            page = ask(server, "GET", "/search.html")[2].decode()
            shown.append(page.count("fewer than 1,100"))
    builds = [each["build"] for each in told]
    assert builds == [builds[0], builds[0], builds[0] + 1]
    assert [each["heading"] for each in told] == [
        "",
        "The ledger cannot be read, so these pages are those of before:",
        "",
    ]
    assert shown[0] > 0
    assert shown == [shown[0], shown[0], 0]
    (finding,) = told[1]["findings"]
    assert finding.rpartition("/")[2].startswith("staffing.yaml:")


def test_a_page_that_is_opened_later_is_told_what_is_wrong(
    server: SiteServer, invented: Path
) -> None:
    file = invented / "claims" / "staffing.yaml"
    text = file.read_text("utf-8")
    file.write_text(text.replace("value: fewer than 1,000", "value: fewer than 1,200"), "utf-8")
    for _ in range(2):
        with open_events(server) as events:
            now = read_telling(events)
            while not now["heading"]:
                now = read_telling(events)
            assert re.fullmatch(r"\d+ findings? of factcheck validate:", now["heading"])
            assert all(re.search(r":\d+:\d+: \w+\[FC\d+\] ", each) for each in now["findings"])


def test_a_server_begins_without_a_ledger_that_can_be_read_and_shows_it_once_it_can(
    invented: Path,
) -> None:
    file = invented / "claims" / "staffing.yaml"
    sound = file.read_text("utf-8")
    file.write_text(f"{sound}\n  - [\n", "utf-8")
    opened, live = open_server(invented, 0, {})
    threading.Thread(target=opened.serve_forever, daemon=True).start()
    with opened:
        status, _, page = ask(opened, "GET", "/")
        assert (status, page.count(b"<h1>No pages yet</h1>")) == (503, 1)
        assert [ask(opened, "GET", each)[0] for each in ("/style.css", "/site.js")] == [200, 503]
        with open_events(opened) as events:
            now = read_telling(events)
            assert now["heading"] == "The ledger cannot be read:"
            assert len(now["findings"]) == 1
            file.write_text(sound, "utf-8")
            live.build_again()
            assert read_telling(events)["build"] == 1
        assert ask(opened, "GET", "/")[0] == 200
        opened.shutdown()


def test_a_port_that_is_taken_is_said(server: SiteServer) -> None:
    with pytest.raises(PortTakenError) as error:
        SiteServer(Served(), server.server_port)
    assert str(error.value) == (f"port {server.server_port} cannot be had: Address already in use")
