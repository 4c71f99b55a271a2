"""Which hosts may be asked: only those on the open internet, unless a user allows others.

A page could otherwise lead the program into the network that it runs in (server-side request
forgery), so every hop is checked after its name was resolved.
"""

from __future__ import annotations

import asyncio
import socket
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import Final

from factcheck.errors import FactcheckError

_NAT64: Final = (IPv6Network("64:ff9b::/96"), IPv6Network("64:ff9b:1::/48"))
"""Prefixes under which IPv4 addresses hide in IPv6 ones (RFC 6052, RFC 8215)."""


class UnknownHostError(FactcheckError):
    """A host name that has no address."""


class PrivateAddressError(FactcheckError):
    """A host that is not on the open internet."""


async def resolve(host: str, port: int, *, allow_private: bool) -> tuple[str, ...]:
    """Give the addresses of a host, each checked, in the order in which to try them.

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
    except (OSError, UnicodeError):
        raise UnknownHostError(f"host '{host}' has no address") from None
    addresses = tuple(dict.fromkeys(str(each[4][0]) for each in found))
    for address in () if allow_private else addresses:
        if not is_public(address):
            raise PrivateAddressError(
                f"host '{host}' has the address {address}, which is not on the open internet",
                hint="--allow-private asks it all the same",
            )
    return addresses


def is_public(address: str) -> bool:
    """Tell whether an address lies on the open internet (IANA special-purpose registries)."""
    ip = ip_address(address.partition("%")[0])
    inner = _embedded(ip)
    return ip.is_global and not ip.is_multicast and (inner is None or is_public(str(inner)))


def _embedded(ip: IPv4Address | IPv6Address) -> IPv4Address | None:
    """Give the IPv4 address that an IPv6 address stands for."""
    if isinstance(ip, IPv4Address):
        return None
    if any(ip in network for network in _NAT64):
        return IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.ipv4_mapped or ip.sixtofour
