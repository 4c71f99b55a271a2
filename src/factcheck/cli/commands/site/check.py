"""The command `factcheck site check`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli.exits import Exit
from factcheck.cli.output import write_result


def run(
    folder: Annotated[Path, typer.Argument(metavar="[DIR]", help="The folder of the site.")] = Path(
        "site"
    ),
) -> None:
    """Check a built site: links, places, policies, and that nothing is asked of another host.

    Examples:

      factcheck site build -o public

      factcheck site check public
    """
    from factcheck.site.publish import check_site

    faults = check_site(folder)
    write_result(f"{fault}\n" for fault in faults)
    if faults:
        raise typer.Exit(Exit.FINDINGS)
