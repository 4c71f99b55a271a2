"""What keeps a page from being fetched: limits, statuses, failures of the network, each in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.model.addresses import keep
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    import httpx

    from factcheck.evidence.fetch.exchanges import Exchange


_MEANINGS: Final = {
    401: "the page asks for a login",
    402: "the page asks for payment",
    403: "the server refuses",
    404: "there is no such page",
    410: "the page is gone",
    429: "the server has been asked too often",
    451: "the page is withheld for legal reasons",
    503: "the server is busy or down",
}


BY_HAND: Final = "save the page by hand and add the file"


class FetchError(FactcheckError):
    """A page that could not be fetched."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How long and how much a fetch may take.

    Attributes:
        connect: seconds until a connection stands.
        read: seconds between two pieces of a response.
        total: seconds for everything, redirects and robots.txt included.
        size: bytes of a response, and of what it unpacks to.
        redirects: how many are followed.
    """

    connect: int = 10
    read: int = 20
    total: int = 120
    size: int = 50_000_000
    redirects: int = 10


def refuse_status(exchange: Exchange) -> None:
    """Raise an error where the server answers anything but 200.

    Args:
        exchange: the last one, behind all redirects.

    Raises:
        FetchError: it says which status came, and what that means.
    """
    if exchange.status != 200:
        meaning = _MEANINGS.get(exchange.status)
        raise FetchError(
            f"'{exchange.address}' answers {exchange.status}" + (f": {meaning}" if meaning else ""),
            hint=BY_HAND,
        )


def refuse_size(address: object, limits: Limits) -> FetchError:
    """Return the error for a body that is longer than the limit.

    Args:
        address: of the page, without secrets.
        limits: of the fetch.
    """
    return FetchError(f"'{address}' is longer than {limits.size:,} bytes", hint=BY_HAND)


def explain_failure(url: httpx.URL, error: httpx.HTTPError, limits: Limits) -> FetchError:
    """Return the error for a connection that failed, in words.

    Args:
        url: what was asked.
        error: what httpx raised.
        limits: of the fetch, for the seconds that were waited.
    """
    import httpx

    messages: tuple[tuple[type[httpx.HTTPError], str], ...] = (
        (httpx.ConnectTimeout, f"no connection within {limits.connect} seconds"),
        (httpx.ReadTimeout, f"nothing came for {limits.read} seconds"),
        (httpx.ConnectError, "no connection"),
        (httpx.RemoteProtocolError, "the answer is not HTTP, or breaks off"),
    )
    reason = next((text for kind, text in messages if isinstance(error, kind)), "it failed")
    if isinstance(error, httpx.ConnectError) and "certificate" in str(error).lower():
        reason = "its certificate does not hold"
    return FetchError(f"'{keep(str(url))}' could not be fetched: {reason}")
