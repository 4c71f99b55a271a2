"""What was asked of a server and what it answered: the records of a fetch."""

from __future__ import annotations

from factcheck.runtime.records import dataclass


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and its response; what looks like a secret in an address is left out of it.

    Attributes:
        address: the address that was asked.
        host_address: the numeric address that answered.
        request_target: path and query as sent.
        request_headers: names and values as sent.
        status: the status code.
        reason: the words beside it, or empty.
        headers: names and values as received.
        body: the body as received, without transfer coding, content coding kept.
    """

    address: str
    host_address: str
    request_target: str
    request_headers: tuple[tuple[str, str], ...]
    status: int
    reason: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def find_header(self, name: str) -> str | None:
        """Return the first header of a name, in whatever case.

        Args:
            name: of a header, such as `content-type`.
        """
        return next(iter(self.list_headers(name)), None)

    def list_headers(self, name: str) -> tuple[str, ...]:
        """Return all headers of a name, in whatever case.

        Args:
            name: of a header, such as `content-type`.
        """
        return tuple(value for key, value in self.headers if key.lower() == name.lower())


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page as it was fetched.

    Attributes:
        asked: the address that was asked for, without what looks like a secret.
        exchanges: the redirects in order, and last the page.
        document: the body of the page without content coding.
        secrets: what was left out of the addresses on the way, by name.
    """

    asked: str
    exchanges: tuple[Exchange, ...]
    document: bytes
    secrets: tuple[str, ...] = ()

    @property
    def reached(self) -> str:
        """The address that answered at the end."""
        return self.exchanges[-1].address

    @property
    def content_type(self) -> str | None:
        """What the server says that the page is, with its parameters."""
        return self.exchanges[-1].find_header("content-type")

    @property
    def is_surely_whole(self) -> bool:
        """Whether the answer says where it ends; one that ends with its connection may be cut."""
        last = self.exchanges[-1]
        is_packed = last.body != self.document  # a packed body says where it ends
        names = ("content-length", "transfer-encoding")
        return is_packed or any(last.find_header(name) is not None for name in names)
