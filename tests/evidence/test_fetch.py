"""Pages are fetched within limits, hop by hop, and only where a site and the network allow it."""

from __future__ import annotations

import gzip
from dataclasses import replace

import pytest

from factcheck.errors import FactcheckError
from factcheck.evidence.fetch.addresses import PrivateAddressError, is_public
from factcheck.evidence.fetch.page import USER_AGENT, fetch
from factcheck.evidence.fetch.refuse import Limits
from factcheck.evidence.fetch.robots import find_refusing_rule
from served import Page, serving

pytest.importorskip("httpx", reason="archiving is an extra: pip install '.[fetch]'")

PATIENT = Limits(connect=600, read=600, total=600, size=200_000, redirects=3)
"""Limits of time that no answer reaches, however busy the machine is."""


def moved(to: str, status: int = 301) -> Page:
    return Page(b"moved", status=status, headers=(("Location", to),))


def test_a_page_is_fetched_with_its_redirects_and_says_who_asks() -> None:
    with serving({"/old": moved("/new?x=1"), "/new": Page(b"<p>Hello</p>")}) as site:
        fetched = fetch(site.at("/old#part"), allow_private=True, limits=PATIENT)
        assert (fetched.asked, fetched.reached, fetched.document) == (
            site.at("/old#part"), site.at("/new?x=1"), b"<p>Hello</p>",
        )  # fmt: skip
        assert [(each.address, each.status, each.host_address) for each in fetched.exchanges] == [
            (site.at("/old"), 301, "127.0.0.1"),
            (site.at("/new?x=1"), 200, "127.0.0.1"),
        ]
        assert fetched.content_type == "text/html; charset=utf-8"
        assert site.asked == [
            ("/robots.txt", USER_AGENT), ("/old", USER_AGENT), ("/new?x=1", USER_AGENT),
        ]  # fmt: skip


IN_PIECES = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
REFUSED = {
    "a loop": ({"/": moved("/b"), "/b": moved("/")},
               "'{site}/' redirects in a circle, back to '{site}/'"),
    "too many redirects": ({"/": moved("/1"), **{f"/{n}": moved(f"/{n + 1}") for n in range(9)}},
                           "'{site}/' redirects more than 3 times, last to '{site}/4'"),
    "a redirect to nowhere": ({"/": Page(status=302)},
                              "'{site}/' redirects (302) but does not say where to"),
    "a redirect to a file": ({"/": moved("file:///etc/passwd")},
                             "'file:/etc/passwd' is not a web address, expected http:// or https://"),
    "a redirect to a port that is none": (
        {"/": moved("http://example.org:99999/")},
        "'http://example.org:99999/' names port 99999, expected 1 to 65535"),
    "a redirect to a name that is none": (
        {"/": moved("http://xn--/")}, "'{site}/' redirects to what is no address"),
    "a redirect with a user name": ({"/": moved("http://ann:secret@example.org/")},
                                    "the address at 'example.org' holds a user name or password"),
    "an endless response": ({"/": Page(endless=True)}, "'{site}/' is longer than 200,000 bytes"),
    "a response that unpacks to too much": (
        {"/": Page(gzip.compress(b"0" * 300_000), headers=(("Content-Encoding", "gzip"),))},
        "'{site}/' is longer than 200,000 bytes"),
    "a packed response that breaks off": (
        {"/": Page(gzip.compress(b"Hello")[:-4], headers=(("Content-Encoding", "gzip"),))},
        "'{site}/' is packed as gzip and breaks off"),
    "a response that is not packed as it says": (
        {"/": Page(b"<p>Hello</p>", headers=(("Content-Encoding", "gzip"),))},
        "'{site}/' is not packed as gzip, though it says so"),
    "a response packed twice of which one is missing": (
        {"/": Page(gzip.compress(b"Hello"), headers=(("Content-Encoding", "gzip"),) * 2)},
        "'{site}/' is not packed as gzip, though it says so"),
    "a response shorter than it says": (
        {"/": Page(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n<p>Hello")},
        "'{site}/' could not be fetched: the answer is not HTTP, or breaks off"),
    "a response in pieces of which the last is missing": (
        {"/": Page(raw=IN_PIECES + b"8\r\n<p>Hello\r\n")},
        "'{site}/' could not be fetched: the answer is not HTTP, or breaks off"),
    "a response in pieces of which one breaks off": (
        {"/": Page(raw=IN_PIECES + b"c\r\n<p>Hello\r\n0\r\n\r\n")},
        "'{site}/' could not be fetched: the answer is not HTTP, or breaks off"),
    "a robots.txt that breaks off": (
        {"/": Page(b"x"), "/robots.txt": Page(
            gzip.compress(b"User-agent: *\nDisallow: /")[:-9], "text/plain",
            headers=(("Content-Encoding", "gzip"),))},
        "'{site}/robots.txt' is packed as gzip and breaks off"),
    "a login": ({"/": Page(status=401)}, "'{site}/' answers 401: the page asks for a login"),
    "no page": ({}, "'{site}/' answers 404: there is no such page"),
    "a part": ({"/": Page(status=206)}, "'{site}/' answers 206"),
    "robots refused": (
        {"/": Page(b"x"), "/robots.txt": Page(b"User-agent: factcheck\nDisallow: /", "text/plain")},
        "'{site}/' may not be fetched: {site}/robots.txt says 'Disallow: /' to factcheck"),
    "robots refused after a redirect": (
        {"/": moved("/in"), "/robots.txt": Page(b"User-agent: *\nDisallow: /in", "text/plain")},
        "'{site}/in' may not be fetched: {site}/robots.txt says 'Disallow: /in' to factcheck"),
    "robots that cannot be had": (
        {"/": Page(b"x"), "/robots.txt": Page(status=503)},
        "'{site}/robots.txt' answers 503, and a site whose robots.txt cannot be had refuses "
        "(RFC 9309)"),
}  # fmt: skip


SLOW = {
    "a silent server": ({"/robots.txt": Page(hangs=True)}, replace(PATIENT, read=1),
                        "'{site}/robots.txt' could not be fetched: nothing came for 1 seconds"),
    "a response that drips": ({"/": Page(drips=True)}, replace(PATIENT, total=1),
                              "'{site}/' took longer than 1 seconds"),
}  # fmt: skip
"""Each reaches one limit of time, and reaches it on every machine: what is waited for never comes."""


@pytest.mark.parametrize(
    "pages, limits, message",
    [*((pages, PATIENT, message) for pages, message in REFUSED.values()), *SLOW.values()],
    ids=[*REFUSED, *SLOW],
)
def test_what_cannot_be_fetched_is_said(
    pages: dict[str, Page], limits: Limits, message: str
) -> None:
    with serving(pages) as site:
        with pytest.raises(FactcheckError) as refused:
            fetch(site.at("/"), allow_private=True, limits=limits)
        assert refused.value.message == message.replace("{site}", site.address)


SILENT = {
    "from the beginning": b"",
    "behind the head": b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n",
    "within the page": b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nHello",
}


@pytest.mark.parametrize("said", SILENT.values(), ids=SILENT)
def test_a_server_that_is_silent_on_the_page_is_given_up(said: bytes) -> None:
    with serving({"/": Page(raw=said, hangs=True)}) as site:
        silence = "could not be fetched: nothing came for 1 seconds"
        message = robots = f"'{site.address}/robots.txt' {silence}"
        while message == robots:  # a machine that is too slow to answer even this is asked again
            with pytest.raises(FactcheckError) as refused:
                fetch(site.at("/"), allow_private=True, limits=replace(PATIENT, read=1))
            message = refused.value.message
        assert message == f"'{site.address}/' {silence}"


def test_a_packed_response_is_unpacked_though_none_was_asked_for() -> None:
    packed = gzip.compress(b"<p>Hello</p>")
    with serving({"/": Page(packed, headers=(("Content-Encoding", "gzip"),))}) as site:
        fetched = fetch(site.at("/"), allow_private=True, limits=PATIENT)
    assert (fetched.document, fetched.exchanges[-1].body) == (b"<p>Hello</p>", packed)


@pytest.mark.parametrize(
    "head, is_surely_whole",
    [(b"Content-Length: 5\r\n\r\nHello", True),
     (b"Transfer-Encoding: chunked\r\n\r\n5\r\nHello\r\n0\r\n\r\n", True),
     (b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(b"Hello"), True),
     (b"Content-Encoding: identity\r\n\r\nHello", False),
     (b"\r\nHello", False)],
)  # fmt: skip
def test_only_an_answer_that_says_where_it_ends_is_surely_whole(
    head: bytes, is_surely_whole: bool
) -> None:
    with serving({"/": Page(raw=b"HTTP/1.1 200 OK\r\n" + head)}) as site:
        fetched = fetch(site.at("/"), allow_private=True, limits=PATIENT)
    assert (fetched.document, fetched.is_surely_whole) == (b"Hello", is_surely_whole)


def test_a_private_address_is_refused_before_anything_is_sent() -> None:
    with serving({"/": Page(b"secret")}) as site:
        with pytest.raises(PrivateAddressError) as refused:
            fetch(site.at("/"), limits=PATIENT)
        assert site.asked == []
    assert (refused.value.message, refused.value.hint) == (
        "host '127.0.0.1' has the address 127.0.0.1, which is not on the open internet",
        "--allow-private allows it",
    )


@pytest.mark.parametrize(
    "address",
    ["http://localhost/", "http://2130706433/", "http://0x7f.1/", "http://[::1]/",
     "http://[::ffff:10.0.0.1]/", "http://[::127.0.0.1]/", "http://[fec0::1]/", "http://127.1/",
     "http://169.254.169.254/latest/meta-data"],
)  # fmt: skip
def test_no_spelling_of_a_private_address_gets_through(address: str) -> None:
    with pytest.raises(PrivateAddressError):
        fetch(address, limits=PATIENT)


@pytest.mark.parametrize(
    "address, public",
    [("93.184.216.34", True), ("10.1.2.3", False), ("172.16.0.1", False), ("192.168.1.1", False),
     ("127.0.0.1", False), ("169.254.169.254", False), ("100.64.0.1", False), ("0.0.0.0", False),  # noqa: S104 - nothing is bound

     ("224.0.0.1", False), ("255.255.255.255", False), ("2606:2800:220:1::1", True),
     ("::1", False), ("fe80::1%eth0", False), ("fd00::1", False), ("::ffff:127.0.0.1", False),
     ("64:ff9b::7f00:1", False), ("2002:7f00:1::", False),
     # what wraps an address that is not public, and what is of no internet any more
     ("::127.0.0.1", False), ("::a00:1", False), ("::", False), ("::ffff:0:7f00:1", False),
     ("64:ff9b::a00:1", False), ("64:ff9b:1::a00:1", False), ("2002:a00:1::", False),
     ("2001:0:4136:e378:8000:63bf:f5ff:fffe", False), ("2606:4700::5efe:a00:1", False),
     ("2606:4700::200:5efe:a00:1", False), ("fec0::1", False), ("feff::1", False),
     ("5f00::1", False), ("3fff::1", False), ("100::1", False), ("ff0e::1", False),
     ("2606:4700::5efe:808:808", True), ("2001:4860:4860::8888", True), ("nonsense", False)],
)  # fmt: skip
def test_only_addresses_of_the_open_internet_are_public(address: str, public: bool) -> None:
    assert is_public(address) is public


@pytest.mark.parametrize(
    "address, message",
    [("ftp://example.org/a", "'ftp://example.org/a' is not a web address, expected http:// or https://"),
     ("http:///a", "'http:///a' names no host"),
     ("http://ann:secret@example.org/", "the address at 'example.org' holds a user name or password"),
     ("http://exa mple.org/", "'http://exa mple.org/' is not a web address"),
     ("http://xn--/", "'http://xn--/' is not a web address"),
     ("http://[::1", "'http://[::1' is not a web address"),
     ("http://①②⑦.0.0.1/", "'http://①②⑦.0.0.1/' is not a web address"),
     ("http://example.org:99999/", "'http://example.org:99999/' names port 99999, expected 1 to 65535"),
     ("http://example.org:0/", "'http://example.org:0/' names port 0, expected 1 to 65535"),
     ("http://example.org:https/", "'http://example.org:https/' is not a web address"),
     ("http://nowhere.invalid/", "host 'nowhere.invalid' has no address")],
)  # fmt: skip
def test_only_web_addresses_are_fetched(address: str, message: str) -> None:
    with pytest.raises(FactcheckError) as refused:
        fetch(address, limits=PATIENT)
    assert refused.value.message == message


ROBOTS = b"""\xef\xbb\xbfUser-agent: other
User-agent: *
Disallow: /private
Allow: /private/open
Disallow: /%7Ejo/
Disallow: /*?q=
Disallow: /*.pdf$

User-agent: FactCheck/9
Crawl-delay: 3
Disallow: /own
Disallow:
"""


@pytest.mark.parametrize(
    "robots, target, rule",
    [(ROBOTS, "/private", None),
     (ROBOTS, "/own/x", "Disallow: /own"),
     (ROBOTS.partition(b"\n\n")[0], "/private", "Disallow: /private"),
     (ROBOTS.partition(b"\n\n")[0], "/private/open/1", None),
     (ROBOTS.partition(b"\n\n")[0], "/~jo/a", "Disallow: /%7Ejo/"),
     (ROBOTS.partition(b"\n\n")[0], "/s?a=1&q=1", None),
     (ROBOTS.partition(b"\n\n")[0], "/s?q=1", "Disallow: /*?q="),
     (ROBOTS.partition(b"\n\n")[0], "/a.pdf", "Disallow: /*.pdf$"),
     (ROBOTS.partition(b"\n\n")[0], "/a.pdf?x", None),
     (b"User-agent: *\nDisallow: /a\nAllow: /a", "/a", None),
     (b"User-agent: *\r\nDisallow: /caf%C3%A9", "/caf%c3%a9/menu", "Disallow: /caf%C3%A9"),
     (b"User-agent: *\nDisallow: /a%24b", "/a$b", "Disallow: /a%24b"),
     (b"User-agent: *\nDisallow: /a%24", "/a$", "Disallow: /a%24"),
     (b"User-agent: *\nDisallow: /a%24", "/a", None),
     (b"User-agent: *\nDisallow: /a$b", "/a$b", "Disallow: /a$b"),
     (b"User-agent: *\nDisallow: /a$b", "/a%24b", "Disallow: /a$b"),
     (b"User-agent: *\nDisallow: /a%2Ab", "/a*b", "Disallow: /a%2Ab"),
     (b"User-agent: *\nDisallow: /a%2Ab", "/axb", None),
     (b"User-agent: *\nDisallow: /a%2a$", "/a*", "Disallow: /a%2a$"),
     (b"User-agent: *\nDisallow: /a%2Fb", "/a/b", None),
     (b"Disallow: /", "/", None),
     (b"\xef\xbb\xbfUser-agent: factcheck\nDisallow: /", "/", "Disallow: /"),
     (b"User-agent: factcheck/1.0\nDisallow: /", "/", "Disallow: /"),
     (b"User-agent: fact\nDisallow: /", "/", None),
     (b"User-agent: factchecker\nDisallow: /", "/", None),
     (b"User-agent: factcheck\nAllow: /x\nUser-agent: factcheck\nDisallow: /", "/y", "Disallow: /"),
     (b"<html>not robots</html>", "/", None),
     (b"User-agent: *\nDisallow: " + b"/*a" * 4000 + b"b", "/" + "a" * 50_000, None),
     (b"", "/", None)],
)  # fmt: skip
def test_robots_are_read_as_rfc_9309_says(robots: bytes, target: str, rule: str | None) -> None:
    assert find_refusing_rule(robots, target) == rule
