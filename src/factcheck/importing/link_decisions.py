"""What a person decides of a link, as a change of the claim files; what is neither is remembered beside the corpus."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Final

from factcheck.editing.addition import build_addition
from factcheck.editing.replace_fields import replace_claims
from factcheck.model.file_form import build_fields
from factcheck.model.vocabulary import ClaimStatus
from factcheck.runtime.regular_file import read_regular
from factcheck.text.json_text import write_json_row

if TYPE_CHECKING:
    from collections.abc import Mapping as Fields
    from pathlib import Path

    from factcheck.corpus.find import Location
    from factcheck.corpus.load import Loaded
    from factcheck.editing.addition import Addition
    from factcheck.importing.link import ClaimLink
    from factcheck.model.claims import Claim
    from factcheck.model.file_form import Written
    from factcheck.model.vocabulary import CounterKind
    from factcheck.yaml.walk import Texts

_MEMORY: Final = ".factcheck/links.ndjson"
"""Where decisions that change no claim are kept, below the root of the corpus; a line each, only ever appended."""
_MOST_BYTES: Final = 16 * 1024 * 1024


def build_repeat(
    loaded: Loaded, location: Location, claim: Claim, other: Claim, day: str
) -> Addition:
    """Return the files in which a claim is an appearance of another one.

    Its appearances are added to the other one, and it stays as withdrawn, with a correction that says why.

    Args:
        loaded: the corpus as it is.
        location: where it lies.
        claim: the one that says the same once more.
        other: the one that stays.
        day: of the decision.
    """
    held, added = (
        _list(build_fields(other), "appearances"),
        _list(build_fields(claim), "appearances"),
    )
    new = [each for each in added if each not in held]
    correction: dict[str, Texts] = {
        "date": day,
        "what": f"Withdrawn; its appearances are those of {other.id}.",
        "why": "It is the same claim, recorded twice.",
    }
    return _build(
        loaded,
        location,
        {
            other.id: {"appearances": [*held, *new]},
            claim.id: {
                "status": ClaimStatus.WITHDRAWN.value,
                "corrections": [*_list(build_fields(claim), "corrections"), correction],
            },
        },
    )


def build_answer(
    loaded: Loaded, location: Location, link: ClaimLink, *, how: CounterKind, source: str
) -> Addition:
    """Return the files in which a claim answers another one.

    Args:
        loaded: the corpus as it is.
        location: where it lies.
        link: the two claims, of which the first answers.
        how: the kind of the answer, as the source states it.
        source: in which the claimant answers it.
    """
    counter: dict[str, Texts] = {"claim": link.other.id, "how": how.value, "in": source}
    counters = [*_list(build_fields(link.claim), "counters"), counter]
    return _build(loaded, location, {link.claim.id: {"counters": counters}})


def read_neither(root: Path) -> frozenset[frozenset[str]]:
    """Return the pairs of claims of which a person has said that neither is anything to the other."""
    try:
        raw = read_regular(root / _MEMORY, limit=_MOST_BYTES)
    except OSError:
        return frozenset()
    pairs: set[frozenset[str]] = set()
    for line in raw.decode("utf-8", "replace").splitlines():
        try:
            said = json.loads(line)
            pairs.add(frozenset((str(said["claim"]), str(said["other"]))))
        except (ValueError, KeyError, TypeError):
            continue  # the end of a run that was killed
    return frozenset(pairs)


def record_neither(root: Path, claim: str, other: str) -> None:
    """Remember that a claim is nothing to another one, so that it is not asked again.

    Args:
        root: the root of the corpus.
        claim: the id of the claim.
        other: the id of the other one.

    Raises:
        OSError: it cannot be written.
    """
    file = root / _MEMORY
    file.parent.mkdir(exist_ok=True)
    with file.open("a", encoding="utf-8") as stream:
        stream.write(write_json_row({"claim": claim, "other": other, "answer": "neither"}) + "\n")
        stream.flush()
        os.fsync(stream.fileno())


def _build(
    loaded: Loaded, location: Location, changed: Fields[str, Fields[str, Texts | None]]
) -> Addition:
    texts = replace_claims(loaded.files, changed)
    return build_addition(loaded, location, (), revised=texts, claims=tuple(changed))


def _list(fields: Fields[str, Written], name: str) -> list[Texts]:
    held = fields.get(name, [])
    assert isinstance(held, list), f"{name} are a list"
    return list(held)
