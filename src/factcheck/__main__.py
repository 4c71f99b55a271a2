"""Run the command line as `python -m factcheck`; the same program as `factcheck`."""

from __future__ import annotations

from factcheck.cli import main

if __name__ == "__main__":
    main()
