"""What the installed package says of itself."""

from __future__ import annotations


def find_repository_address() -> str | None:
    """Return the address of this program's repository, as its package names it (Project-URL).

    Where the package is not installed, or names none, it is None.
    """
    from importlib.metadata import PackageNotFoundError, metadata

    try:
        addresses = metadata("factcheck-ledger").get_all("Project-URL") or []
    except PackageNotFoundError:
        return None
    named = (each.partition(", ") for each in addresses)
    return next((address for label, _, address in named if label == "Repository"), None)
