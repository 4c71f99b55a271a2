"""What of an address is kept: everything but user names and what looks like a secret."""

from __future__ import annotations

import pytest

from factcheck.model.addresses import keep, name_secrets

CHANCE = "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6"
KEPT = {
    "https://e.org/a?b=1#part": ("https://e.org/a?b=1#part", ()),
    "https://ann:pw@e.org/a": ("https://e.org/a", ()),
    "//ann@e.org/a": ("//e.org/a", ()),
    "https://e.org/@ann/a:b@c": ("https://e.org/@ann/a:b@c", ()),
    "https://e.org/a?token=x": ("https://e.org/a", ("parameter 'token'",)),
    "https://e.org?token=x": ("https://e.org", ("parameter 'token'",)),
    "https://e.org/a?b=1&token=x&c=2": ("https://e.org/a?b=1&c=2", ("parameter 'token'",)),
    "https://e.org/a?token=x;b=1&c=2": ("https://e.org/a?b=1&c=2", ("parameter 'token'",)),
    "https://e.org/a?X-Amz-Date=1&X-Amz-Signature=2&b=1": (
        "https://e.org/a?b=1", ("parameter 'X-Amz-Date'", "parameter 'X-Amz-Signature'")),
    "https://e.org/a?x_goog_signature=2": ("https://e.org/a", ("parameter 'x_goog_signature'",)),
    "https://e.org/a?Session-ID=2": ("https://e.org/a", ("parameter 'Session-ID'",)),
    "https://e.org/a?pass%77ord=2": ("https://e.org/a", ("parameter 'password'",)),
    "https://e.org/a;jsessionid=1/b;v=2?c=1": (
        "https://e.org/a/b;v=2?c=1", ("parameter 'jsessionid'",)),
    "https://e.org/#access_token=x&b=1": ("https://e.org/#b=1", ("parameter 'access_token'",)),
    "https://e.org/#access_token=x": ("https://e.org/", ("parameter 'access_token'",)),
    "https://e.org/#/budget?key=x&b=1": ("https://e.org/#/budget?b=1", ("parameter 'key'",)),
    "https://e.org/#/budget?key=x": ("https://e.org/#/budget", ("parameter 'key'",)),
    f"https://e.org/#{CHANCE}": ("https://e.org/", ("fragment",)),
    f"https://e.org/#{CHANCE}:~:text=a": ("https://e.org/#:~:text=a", ("fragment",)),
    "https://e.org/#:~:text=a,b": ("https://e.org/#:~:text=a,b", ()),
    "https://e.org/a?token=&key&keys=1&tokens=2": (
        "https://e.org/a?token=&key&keys=1&tokens=2", ()),
    f"https://e.org/a?id={CHANCE}": (f"https://e.org/a?id={CHANCE}", ()),
    "/a?sig=1&b=2": ("/a?b=2", ("parameter 'sig'",)),
    "": ("", ()),
}  # fmt: skip


@pytest.mark.parametrize("address, kept, named", [(key, *value) for key, value in KEPT.items()])
def test_secrets_are_named_and_left_out(address: str, kept: str, named: tuple[str, ...]) -> None:
    assert (keep(address), name_secrets(address)) == (kept, named)
    assert keep(kept) == kept
