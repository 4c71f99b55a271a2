"""Which hosts may be asked: only those on the open internet, unless a user allows others.

A page could otherwise lead the program into the network that it runs in (server-side request
forgery), so every hop is checked after its name was resolved.
"""

from __future__ import annotations

import asyncio
import socket
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from collections.abc import Iterator

_WRAPPING: Final = (
    IPv6Network("::/96"),  # IPv4-compatible (RFC 4291, section 2.5.5.1)
    IPv6Network("::ffff:0:0/96"),  # IPv4-mapped (RFC 4291, section 2.5.5.2)
    IPv6Network("::ffff:0:0:0/96"),  # IPv4-translated (RFC 2765)
    IPv6Network("64:ff9b::/96"),  # NAT64 (RFC 6052)
    IPv6Network("64:ff9b:1::/48"),  # NAT64 of one's own network (RFC 8215)
)
"""Prefixes behind which the last 32 bits are an IPv4 address."""
_ISATAP: Final = frozenset({0x00005EFE, 0x02005EFE})
"""What stands before the last 32 bits where they are one, behind any prefix (RFC 5214)."""
_GONE: Final = (
    IPv6Network("fec0::/10"),  # site-local (RFC 3879)
    IPv6Network("5f00::/16"),  # segment routing (RFC 9602)
    IPv6Network("3fff::/20"),  # documentation (RFC 9637)
    IPv6Network("100::/64"),  # discard-only (RFC 6666)
)
"""Of no open internet, whatever the tables of Python's version say."""


class UnknownHostError(FactcheckError):
    """A host name that has no address."""


class PrivateAddressError(FactcheckError):
    """A host that is not on the open internet."""


async def resolve(host: str, port: int, *, allow_private: bool) -> tuple[str, ...]:
    """Return the addresses of a host, each checked, in the order in which to try them.

    Args:
        host: a name or a numeric address.
        port: the port that will be asked.
        allow_private: whether addresses outside of the open internet may be asked.

    Raises:
        UnknownHostError: the name has no address.
        PrivateAddressError: one of the addresses is private, loopback, link-local or reserved.
    """
    try:
        found = await asyncio.get_running_loop().getaddrinfo(
            host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP
        )
    except (OSError, UnicodeError, ValueError, OverflowError):
        raise UnknownHostError(f"host '{host}' has no address") from None
    addresses = tuple(dict.fromkeys(str(each[4][0]) for each in found))
    for address in () if allow_private else addresses:
        if not is_public(address):
            raise PrivateAddressError(
                f"host '{host}' has the address {address}, which is not on the open internet",
                hint="--allow-private allows it",
            )
    return addresses


def is_public(address: str) -> bool:
    """Return whether an address lies on the open internet (IANA special-purpose registries).

    One that wraps an IPv4 address does so only where that does too; a tunnel is as public as its
    ends.

    Args:
        address: of IPv4 or IPv6, in digits; a name of a host is none.
    """
    try:
        ip = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, IPv4Address):
        return ip.is_global and not ip.is_multicast
    if not ip.is_global or ip.is_multicast or any(ip in network for network in _GONE):
        return False
    return all(is_public(str(inner)) for inner in _list_wrapped(ip))


def _list_wrapped(ip: IPv6Address) -> Iterator[IPv4Address]:
    """Yield the IPv4 addresses that an IPv6 address stands for or leads through."""
    last = int(ip) & 0xFFFFFFFF
    if any(ip in network for network in _WRAPPING) or (int(ip) >> 32) & 0xFFFFFFFF in _ISATAP:
        yield IPv4Address(last)
    if ip.sixtofour is not None:
        yield ip.sixtofour
    if ip.teredo is not None:
        yield from ip.teredo
