"""Which name can be the claimant's: not the fact-checker's, and nobody's that names nobody."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.model.names import fold_name

if TYPE_CHECKING:
    from collections.abc import Iterable

_NOBODY: Final = frozenset(
    {
        "anonymous", "bloggers", "chain email", "facebook posts", "facebook users", "instagram posts",
        "internet", "internet users", "multiple people", "multiple sources", "multiple users", "n/a",
        "none", "online posts", "posts", "sm", "social media", "social media posts",
        "social media user", "social media users", "some social media users", "the internet",
        "tiktok users", "twitter users", "unattributed", "unknown", "users", "various",
        "various authors", "various people", "various sources", "various users", "viral image",
        "viral post", "viral posts", "viral video", "whatsapp users",
    }
)  # fmt: skip
"""What feeds of ClaimReview write where nobody is named, folded (Google Fact Check Explorer, ClaimsKG)."""
_SEPARATOR: Final = re.compile(r"[^a-z0-9]+")


def find_reason_against(
    name: str, reviewers: Iterable[str], addresses: Iterable[str]
) -> str | None:
    """Return why a name is not the claimant's, or None where it may be.

    Args:
        name: what the file has for the author of the claim.
        reviewers: the names of those who assess it.
        addresses: of these, such as the page of a member of their staff.
    """
    folded = fold_name(name)
    if folded in _NOBODY:
        return f"'{name}' names nobody"
    plain = _SEPARATOR.sub("", folded)
    if any(_SEPARATOR.sub("", fold_name(each)) == plain for each in reviewers):
        return f"'{name}' is the author of the review too"
    for address in addresses:
        path = fold_name(address).partition("://")[2].partition("/")[2]
        if plain and plain in {_SEPARATOR.sub("", part) for part in re.split("[/?#=]", path)}:
            return f"'{name}' is named in the address of the review's author, '{address}'"
    return None
