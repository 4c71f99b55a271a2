"""Fetch one page: politely, within limits, and with every hop on record.

Runs for `source add` and `source refresh` only, with httpx from the extra `fetch`.
Proxies and other settings of the surroundings are not used: they would lead past the checked address.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck import __version__
from factcheck.evidence.extras import require_fetch_extra
from factcheck.evidence.fetch.addresses import resolve
from factcheck.evidence.fetch.content_coding import PackingError, TooLargeError, unpack
from factcheck.evidence.fetch.exchanges import Exchange, Fetched
from factcheck.evidence.fetch.refuse import (
    BY_HAND,
    FetchError,
    Limits,
    explain_failure,
    refuse_size,
    refuse_status,
)
from factcheck.evidence.fetch.robots import MOST_BYTES, PRODUCT, find_refusing_rule
from factcheck.model.addresses import keep, name_secrets

if TYPE_CHECKING:
    import httpx

USER_AGENT: Final = f"{PRODUCT}/{__version__}"

_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})


_DEFAULT: Final = Limits()


def fetch(address: str, *, allow_private: bool = False, limits: Limits = _DEFAULT) -> Fetched:
    """Fetch a page and keep every request and response on the way.

    Args:
        address: a whole http or https address.
        allow_private: whether hosts outside of the open internet may be asked.
        limits: how long and how much it may take.

    Raises:
        MissingExtraError: httpx is not installed.
        UnknownHostError: a host has no address.
        PrivateAddressError: a host is not on the open internet.
        FetchError: everything else that keeps the page from being fetched.
    """
    require_fetch_extra(("httpx",))
    try:
        return asyncio.run(_fetch(address, allow_private=allow_private, limits=limits))
    except TimeoutError:
        raise FetchError(
            f"'{keep(address)}' took longer than {limits.total} seconds", hint=BY_HAND
        ) from None


async def _fetch(address: str, *, allow_private: bool, limits: Limits) -> Fetched:
    import httpx

    async with asyncio.timeout(limits.total):
        timeout = httpx.Timeout(limits.read, connect=limits.connect)
        async with httpx.AsyncClient(
            timeout=timeout,
            trust_env=False,
            follow_redirects=False,
            # a kept connection would serve another name at the same address, certificate unchecked
            limits=httpx.Limits(max_keepalive_connections=0),
        ) as client:
            visit = _Visit(client, limits, allow_private=allow_private)
            return await visit.fetch_page(address)


class _Visit:
    """One fetch, with the robots.txt files that it has read."""

    def __init__(self, client: httpx.AsyncClient, limits: Limits, *, allow_private: bool) -> None:
        self._client = client
        self._limits = limits
        self._allow_private = allow_private
        self._robots: dict[str, bytes] = {}
        self._secrets: dict[str, None] = {}

    async def fetch_page(self, address: str) -> Fetched:
        """Follow redirects to the page, asking each host whether it may."""
        exchanges: list[Exchange] = []
        url = _parse_address(address)
        address = keep(address)
        visited: set[httpx.URL] = set()
        while True:
            visited.add(url)
            self._secrets.update(dict.fromkeys(name_secrets(str(url))))
            await self._ask_robots(url)
            exchange = await self._ask(url)
            exchanges.append(exchange)
            target = _find_redirect(exchange, url)
            if target is None:
                break
            url = target
            if url in visited:
                raise FetchError(f"'{address}' redirects in a circle, back to '{keep(str(url))}'")
            if len(exchanges) > self._limits.redirects:
                raise FetchError(
                    f"'{address}' redirects more than {self._limits.redirects} times, "
                    f"last to '{keep(str(url))}'"
                )
        refuse_status(exchange)
        kept = tuple(replace(each, headers=_keep_headers(each.headers)) for each in exchanges)
        return Fetched(address, kept, self._unpack(exchange), tuple(self._secrets))

    async def _ask_robots(self, url: httpx.URL) -> None:
        site = str(url.copy_with(raw_path=b"/robots.txt"))
        if site not in self._robots:
            self._robots[site] = await self._fetch_robots(_parse_address(site))
        target = url.raw_path.decode("ascii")
        rule = find_refusing_rule(self._robots[site], target)
        if rule is not None:
            raise FetchError(
                f"'{keep(str(url))}' may not be fetched: {site} says '{rule}' to {PRODUCT}",
                hint=BY_HAND,
            )

    async def _fetch_robots(self, url: httpx.URL) -> bytes:
        """Read a robots.txt; one that is not there allows everything (RFC 9309, section 2.3.1)."""
        asked = url
        for _ in range(6):
            exchange = await self._ask(url, most=MOST_BYTES)
            target = _find_redirect(exchange, url)
            if target is None:
                break
            url = target
        if exchange.status >= 500:
            raise FetchError(
                f"'{asked}' answers {exchange.status}, and a site whose robots.txt cannot be had "
                "refuses (RFC 9309)",
                hint=BY_HAND,
            )
        return self._unpack(exchange) if exchange.status == 200 else b""

    async def _ask(self, url: httpx.URL, *, most: int | None = None) -> Exchange:
        """Ask once, at an address that was checked.

        Args:
            url: what is asked.
            most: bytes after which the response is cut; None where a longer one is refused.
        """
        import httpx

        port = url.port or (443 if url.scheme == "https" else 80)
        addresses = await resolve(url.host, port, allow_private=self._allow_private)
        for number, host_address in enumerate(addresses, start=1):
            try:
                return await self._ask_at(host_address, url, most)
            except (httpx.ConnectError, httpx.ConnectTimeout) as error:
                if number == len(addresses):
                    raise explain_failure(url, error, self._limits) from None
            except httpx.HTTPError as error:
                raise explain_failure(url, error, self._limits) from None
        raise FetchError(f"host '{url.host}' has no address")

    async def _ask_at(self, host_address: str, url: httpx.URL, most: int | None) -> Exchange:
        headers = {
            "Host": url.netloc.decode("ascii"),
            "User-Agent": USER_AGENT,
            "Accept": "text/html, application/xhtml+xml, application/pdf, text/plain, */*;q=0.1",
            "Accept-Encoding": "identity",
        }
        request = self._client.build_request(
            "GET",
            url.copy_with(host=host_address.partition("%")[0]),
            headers=headers,
            extensions={"sni_hostname": url.host},  # the certificate must be the name's
        )
        try:
            response = await self._client.send(request, stream=True)
        except ValueError:  # httpx reads where a redirect leads to before it is asked to
            raise FetchError(f"'{keep(str(url))}' redirects to what is no address") from None
        body = bytearray()
        try:
            async for piece in response.aiter_raw():
                body += piece
                if len(body) > (self._limits.size if most is None else most):
                    break
        finally:
            await response.aclose()
        if most is None and len(body) > self._limits.size:
            raise refuse_size(keep(str(url)), self._limits)
        return Exchange(
            address=keep(str(url)),
            host_address=host_address,
            request_target=keep(url.raw_path.decode("ascii")),
            request_headers=tuple(headers.items()),
            status=response.status_code,
            reason=response.reason_phrase,
            headers=tuple(
                (name.decode("latin-1"), value.decode("latin-1"))
                for name, value in response.headers.raw
            ),
            body=bytes(body[:most]),
        )

    def _unpack(self, exchange: Exchange) -> bytes:
        """Undo the content codings that a server used though none was asked for."""
        try:
            codings = exchange.list_headers("content-encoding")
            return unpack(exchange.body, codings, self._limits.size)
        except TooLargeError:
            raise refuse_size(exchange.address, self._limits) from None
        except PackingError as error:
            raise FetchError(f"'{exchange.address}' {error.message}", hint=BY_HAND) from None


_ADDRESSES: Final = frozenset({"location", "content-location", "refresh", "link"})
"""Headers that hold addresses."""


def _keep_headers(headers: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return tuple(
        (name, keep(value) if name.lower() in _ADDRESSES else value) for name, value in headers
    )


def _parse_address(address: str) -> httpx.URL:
    import httpx

    if any(character.isspace() for character in address):
        raise FetchError(f"'{keep(address)}' is not a web address")
    try:
        url = httpx.URL(address).copy_with(fragment=None)
        host, port = url.host, url.port  # a name in xn-- is read only now
    except (httpx.InvalidURL, ValueError):
        raise FetchError(f"'{keep(address)}' is not a web address") from None
    if url.scheme not in {"http", "https"}:
        raise FetchError(f"'{keep(address)}' is not a web address, expected http:// or https://")
    if not host:
        raise FetchError(f"'{keep(address)}' names no host")
    if url.userinfo:
        raise FetchError(f"the address at '{host}' holds a user name or password", hint="omit it")
    if port is not None and not 1 <= port <= 65_535:
        raise FetchError(f"'{keep(address)}' names port {port}, expected 1 to 65535")
    return url


def _find_redirect(exchange: Exchange, url: httpx.URL) -> httpx.URL | None:
    if exchange.status not in _REDIRECTS:
        return None
    location = exchange.find_header("location")
    if not location:
        raise FetchError(
            f"'{exchange.address}' redirects ({exchange.status}) but does not say where to"
        )
    import httpx

    try:
        target = str(url.join(location))
    except (httpx.InvalidURL, ValueError):
        raise FetchError(
            f"'{exchange.address}' redirects to '{keep(location)}', which is no address"
        ) from None
    return _parse_address(target)
