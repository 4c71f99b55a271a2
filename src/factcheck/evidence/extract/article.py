"""Where the article of an archived page ends, and the rest of what the page shows begins."""

from __future__ import annotations

from typing import Final

ARTICLE_END: Final = "\n\n\f\f\n\n"
"""What parts the two in the archived text: one file and one hash hold both."""


def split_article(text: str) -> tuple[str, str]:
    """Return the article of an archived text, and the rest of what its page shows.

    Args:
        text: as the archive holds it, with a line that ends the article where more follows.

    Returns:
        The two texts; the second is empty where the page shows nothing else.
    """
    article, _, rest = text.partition(ARTICLE_END)
    return article, rest
