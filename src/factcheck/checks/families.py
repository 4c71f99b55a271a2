"""The families of checks, by the hundred of their codes."""

from __future__ import annotations

from typing import Final

FAMILIES: Final = {
    "FC0": "reading",
    "FC1": "identity and references",
    "FC2": "attribution",
    "FC3": "figures",
    "FC4": "evidence",
    "FC5": "disputes",
    "FC6": "reviews",
    "FC9": "waivers",
}


def family_of(code: str) -> str:
    """Give the family of a code."""
    return FAMILIES[code[:3]]
