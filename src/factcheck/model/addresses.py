"""Web addresses: their form, and what in one is a secret that nobody should keep.

A secret is told by the name that stands before it, or by looking like nothing else than chance.
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote_plus

_MARKS: Final = '"<>\\\\`“”„«»'
"""Signs that an address percent-encodes (RFC 3986), or that quoting has left in it."""
_PORT: Final = (
    r"0*(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])"
)
ADDRESS: Final = re.compile(
    rf"https?://[^\s/?#@:{_MARKS}]+\.[^\s/?#@:{_MARKS}]+(?::{_PORT})?(?:[/?#][^\s{_MARKS}]*)?"
)
"""The form of an address in a record; the JSON Schema shows the same to editors."""

_MARK: Final = re.compile(f"[{_MARKS}]")
_ANY_PORT: Final = re.compile(r"https?://[^/?#]*:([0-9]+)(?=[/?#]|\Z)")
_USER: Final = re.compile(r"^([A-Za-z][A-Za-z0-9+.-]*:)?//[^/?#]*@")

_SECRETS: Final = frozenset({
    "accesskey", "accesstoken", "apikey", "apitoken", "auth", "authkey", "authorization",
    "authtoken", "awsaccesskeyid", "bearer", "clientsecret", "credential", "credentials", "csrf",
    "csrftoken", "hmac", "idtoken", "jsessionid", "jwt", "key", "keypairid", "magictoken",
    "oauthtoken", "otp", "passcode", "passphrase", "passwd", "password", "phpsessid", "policy",
    "privatekey", "pwd", "refreshtoken", "sas", "secret", "secretkey", "session", "sessionid",
    "sessiontoken", "sharetoken", "sid", "sig", "signature", "signedkey", "ssotoken", "subkey",
    "ticket", "token", "unlocktoken", "usertoken", "xsrftoken",
})  # fmt: skip
"""Names of parameters whose values let their holder in, without hyphens and underscores."""
_SIGNING: Final = ("xamz", "xgoog", "xoss")
"""How parameters begin that sign an address of a store of files (AWS, Google, Alibaba)."""
_BY_CHANCE: Final = re.compile(
    r"(?=[^\d]*\d[^\d]*\d)(?=.*[A-Z])(?=.*[a-z])[A-Za-z0-9_\-.~+%]{32,}|[0-9a-fA-F]{32,}"
)
"""What no person has written: long, and of digits and letters of both cases, or hexadecimal."""
_IN_PATH: Final = re.compile(r";([^/;=]+=[^/;]*)")
"""A parameter of a path (RFC 3986, section 3.3): `;jsessionid=…`."""
_SEPARATOR: Final = re.compile("([&;])")
_DIRECTIVE: Final = ":~:"
"""What parts a fragment from the words that a browser shows (WICG, Text Fragments)."""


def has_user(address: str) -> bool:
    """Return whether an address holds a user name or a password.

    Args:
        address: as a file or the command line has it.
    """
    return _USER.match(address) is not None


def find_forbidden(address: str) -> str | None:
    """Return a sign that an address must not hold as it is, or None.

    Args:
        address: as a file or the command line has it.
    """
    found = _MARK.search(address)
    return None if found is None else found[0]


def find_wrong_port(address: str) -> str | None:
    """Return the port of an address where it is none that exists, or None.

    Args:
        address: as a file or the command line has it.
    """
    found = _ANY_PORT.match(address)
    return None if found is None or re.fullmatch(_PORT, found[1]) else found[1]


def name_secrets(address: str) -> tuple[str, ...]:
    """Name the parts of an address that look like secrets, without their values.

    Args:
        address: as a file or the command line has it.

    >>> name_secrets("https://e.org/a?page=2&token=abc#access_token=def")
    ("parameter 'token'", "parameter 'access_token'")
    """
    named = [f"parameter '{name}'" for name in _Parts(address).secrets]
    if _is_by_chance(address.partition("#")[2].partition(_DIRECTIVE)[0]):
        named.append("fragment")
    return tuple(named)


def remove_directive(address: str) -> str:
    """Return an address without the words that a browser should show (a text fragment).

    Args:
        address: with a text fragment or without.

    >>> remove_directive("https://e.org/a#part:~:text=so%20much")
    'https://e.org/a#part'
    """
    return address.partition(_DIRECTIVE)[0].removesuffix("#") if _DIRECTIVE in address else address


def keep_within(text: str) -> str:
    """Return a text, or what of it may be kept where it is an address.

    Args:
        text: of a field that may hold an address or something else.
    """
    return keep(text) if text.startswith(("http://", "https://")) else text


def keep(address: str) -> str:
    """Return what of an address may be kept: all but user name and secrets.

    Args:
        address: as a file, the command line or a server has it.

    >>> keep("https://ann:pw@e.org/a?page=2&token=abc#access_token=def")
    'https://e.org/a?page=2'
    """
    return _Parts(_USER.sub(lambda found: f"{found[1] or ''}//", address)).kept


class _Parts:
    """An address taken apart where parameters stand: path, query, fragment."""

    def __init__(self, address: str) -> None:
        self.secrets: list[str] = []
        base, _, fragment = address.partition("#")
        path, question, query = base.partition("?")
        kept = _IN_PATH.sub(lambda found: "" if self._is_secret(found[1]) else found[0], path)
        kept += self._join_list(question, query)
        plain, directive, words = fragment.partition(_DIRECTIVE)
        route, mark, rest = plain.rpartition("?")
        plain = "" if _is_by_chance(plain) else route + self._join_list(mark, rest)
        fragment = plain + directive + words
        self.kept = f"{kept}#{fragment}" if fragment else kept

    def _join_list(self, mark: str, query: str) -> str:
        """Return a list of parameters without the secret ones, behind its mark."""
        pieces = _SEPARATOR.split(query)  # every other piece is a separator
        kept = [
            (separator, piece)
            for separator, piece in zip(("", *pieces[1::2]), pieces[::2], strict=True)
            if not self._is_secret(piece)
        ]
        if len(kept) == len(pieces[::2]):
            return mark + query
        joined = "".join(part for pair in kept for part in pair)[len(kept[0][0]) :] if kept else ""
        return mark + joined if joined else ""

    def _is_secret(self, piece: str) -> bool:
        name, _, value = piece.partition("=")
        plain = re.sub(r"[^a-z0-9]", "", unquote_plus(name).lower())
        if value and (plain in _SECRETS or plain.startswith(_SIGNING)):
            self.secrets.append(unquote_plus(name))
            return True
        return False


def _is_by_chance(fragment: str) -> bool:
    return "=" not in fragment and _BY_CHANCE.fullmatch(fragment) is not None
