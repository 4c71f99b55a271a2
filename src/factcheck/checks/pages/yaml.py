"""The pages of what the text tree refuses in a file, in the form of a check's docstring."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

YAML_PAGES: Final[Mapping[str, str]] = {
    "FC001": """The file is not YAML.

    Why:
        What cannot be parsed cannot be checked, and a parser that guesses would lose claims.

    Bad:
        topics:
          tickets:
            title: "Fares of the line

    Good:
        topics:
          tickets:
            title: "Fares of the line"
          # every quotation mark has its partner

    Known limits:
        Reading stops at the first place that is not YAML; what follows it is not reported.
    """,
    "FC002": """A key stands twice in one mapping.

    Why:
        YAML readers keep one of the two and silently drop the other.

    Bad:
        topics:
          tickets:
            title: Fares
            title: Ticket prices

    Good:
        topics:
          tickets:
            title: Ticket prices

    Known limits:
        none
    """,
    "FC003": """An anchor, an alias or a merge key is used.

    Why:
        A record must say everything in its own place, so that a reader need not look elsewhere, and
        nested aliases can make a small file endless.

    Bad:
        topics:
          tickets: &shared
            title: Fares

    Good:
        topics:
          tickets:
            title: Fares

    Known limits:
        none
    """,
    "FC004": """A YAML tag is used.

    Why:
        A tag gives a value a type of the reading program; here the field decides the type.

    Bad:
        topics:
          tickets:
            title: !!str Fares

    Good:
        topics:
          tickets:
            title: Fares

    Known limits:
        none
    """,
    "FC005": """A mapping is written in braces.

    Why:
        Inside braces YAML ends a value at a comma, so that {value: almost 1,200} says "almost 1".

    Bad:
        topics:
          tickets: {title: Fares}

    Good:
        topics:
          tickets:
            title: Fares

    Known limits:
        none
    """,
    "FC006": """A key has no value.

    Why:
        Nobody can tell whether the value was forgotten, lost or omitted on purpose.

    Bad:
        topics:
          tickets:
            title: Fares
            note:

    Good:
        topics:
          tickets:
            title: Fares

    Known limits:
        none
    """,
    "FC007": """The file holds several YAML documents.

    Why:
        Most readers see only the first.

    Bad:
        topics:
          tickets:
            title: Fares
        ---
        topics:
          strikes:
            title: Strikes

    Good:
        topics:
          tickets:
            title: Fares
          strikes:
            title: Strikes

    Known limits:
        none
    """,
    "FC008": """Values are nested more than 32 deep.

    Why:
        No record needs it, and unlimited depth lets a small file exhaust the program.

    Known limits:
        none
    """,
    "FC009": """The file is larger than 16 MiB.

    Why:
        A file of that size cannot be reviewed; split it by topic.

    Known limits:
        none
    """,
    "FC010": """The file is not UTF-8, or holds a control character.

    Why:
        A quote is proven character for character; a guessed encoding could change them.

    Known limits:
        none
    """,
    "FC011": """The file is no mapping of record kinds, or a key is no plain text.

    Why:
        Records are found by their kind and id.

    Bad:
        - topics
        - claims

    Good:
        topics:
          tickets:
            title: Fares

    Known limits:
        none
    """,
}
"""By code, FC001 to FC011."""
