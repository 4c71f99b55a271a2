"""factcheck: a ledger of who said which figure, when and where.

Importing the package loads nothing else; the command line is `factcheck.cli`, the Python door is
`factcheck.api`.
"""

from __future__ import annotations

__version__ = "0.1.0"
