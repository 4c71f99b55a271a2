"""Replace a file of a corpus: whole or not at all, with the rights that it has."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from factcheck.errors import FactcheckError


class ChangedFileError(FactcheckError):
    """A file that was changed by somebody else meanwhile."""


class UnwritableCorpusError(FactcheckError):
    """A file of a corpus that cannot be written; what it held is untouched."""


def replace_file(path: Path, content: bytes) -> None:
    """Write a file beside its place and put it there; a link stays and what it leads to changes.

    Raises:
        UnwritableCorpusError: the file or its folder cannot be written.
    """
    try:
        target = path.resolve()
        descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        temporary = Path(name)
        try:
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            temporary.chmod(target.stat().st_mode)
            temporary.replace(target)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise UnwritableCorpusError(f"'{path}' cannot be written: {error.strerror}") from None
