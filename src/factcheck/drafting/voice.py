"""Whose words a text is where it names nobody: its author's, its publisher's, or a publication's own voice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.drafting.person_names import cut_person
from factcheck.drafting.proposal import Mention, Reference
from factcheck.runtime.late_pattern import build_late_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.proposal import Setting

OWN_WORDS: Final = frozenset(
    (
        "press-release",
        "document",
        "speech",
        "interview",
        "post-weblog",
        "post",
        "pamphlet",
        "minutes",
    )
)
"""Kinds of source that are the words of whoever publishes them."""
_HEAD: Final = 1500
"""Characters at the beginning in which a text says what it is."""
_RELEASE: Final = re.compile(
    r"\n\W*(?:for immediate release|(?:press|news|media) (?:release|statement)\b|embargoed until|joint statement (?:of|by|from)\b)",
    re.IGNORECASE,
)
_MINUTES: Final = build_late_pattern(
    r"^\W*(?:(?:approved|draft|unapproved|official|regular|special|meeting|board|council|committee|summary)\s+){0,3}minutes\b|\bminutes of (?:the|a)\b",
    re.IGNORECASE | re.MULTILINE,
)
_SERIAL: Final = re.compile(
    r"\n\W*(?:(?:bargaining|negotiations?|contract|strike|member|membership|campaign|service|project) (?:updates?|bulletins?|newsletters?|alerts?|flyers?)\b"
    r"|(?:frequently asked questions|questions (?:and|&) answers|faqs?|q ?(?:&|and) ?a)\b"
    r"|our (?:position|proposals?|demands?|offer|response|platform) (?:on|for|to|in)\b)(?:[^\n.]|\bNo\.){0,60}$",
    re.IGNORECASE | re.MULTILINE,
)
"""What an organisation calls its own paper: a bargaining update, questions and answers, its position on something."""
_LETTERHEAD: Final = build_late_pattern(
    r"\A\W*(?P<who>(?:The )?[A-Z][\w.’'&-]*(?:[ \u00a0](?:of|for|the|and|&|[A-Z][\w.’'&-]*|\d{1,5}))+)[ ]*$",
    re.MULTILINE,
)
"""The name alone on the first line."""
_ORGANIZATION: Final = (
    r"(?P<who>(?:the )?[A-Z][\w.’'&-]*(?:[ \u00a0](?:of|for|the|and|&|[A-Z][\w.’'&-]*)){0,8})"
)
_ISSUED: Final = build_late_pattern(
    _ORGANIZATION
    + r"(?:,[^.,\n]{1,60},)?[ ](?:today |on \w+ )?(?:issued|released)[ ](?:this|the following|the)[ ](?:statement|release|response|update)"
)
_ISSUES: Final = ("issued th", "released th")
"""Words without which it is not looked for, since the search tries each capital letter as the beginning of a name."""
_ANNOUNCED: Final = build_late_pattern(
    r"(?:[—–]|--|[ ]-)[ ]" + _ORGANIZATION + r"(?:,[^.,\n]{1,60},)?[ ](?:today )?announce[ds]\b"
)
"""Behind the dateline of a release, who announces something."""
_FROM: Final = re.compile(
    r"^From:[ \t]+(?P<who>(?:The )?[A-Z][^\n,<(]{1,60}?)[ ]*(?:[,<(][^\n]*)?$", re.MULTILINE
)
_DEAR: Final = re.compile(r"^(?:Dear [A-Z\w]|To:)", re.MULTILINE)
"""How a letter begins; its writer stands behind `From:` or below its last line."""
_SIGNED: Final = build_late_pattern(
    r"^(?:Sincerely|In (?:solidarity|unity|union)|Respectfully|Yours(?: \w+)?|(?:\w+ )?[Rr]egards),?[ ]*\n\s*"
    r"(?P<who>(?!Your )[A-Z][\w.’'-]*(?:[ ](?:of|for|the|and|&|[A-Z][\w.’'&-]*)){1,6})",
    re.MULTILINE,
)
_ABOUT: Final = re.compile(
    r"^\W*About (?:the |us\b)?(?P<who>[A-Z][^\n:.]{1,70}?):?[ ]*$", re.MULTILINE
)
_MINUTES_OF: Final = build_late_pattern(
    r"minutes of (?:a |the )?(?:(?:regular|special|annual|monthly|public) )*(?:meeting of )?(?:the )?(?!(?:(?:regular|special|annual|monthly|public) )*meeting\b)(?P<who>[A-Z][\w.’'&-]*(?:[ ](?:of|for|the|and|&|[A-Z][\w.’'&-]*))*)",
    re.IGNORECASE,
)
_BODY: Final = build_late_pattern(
    r"^\W*(?:\w+ ){0,2}minutes[ ]*\n+(?P<who>[A-Z][^\n]*\b(?:board|council|commission|committee|authority|trustees)\b[^\n]{0,40})$",
    re.IGNORECASE | re.MULTILINE,
)
"""The body on the line below `Minutes`."""
_STATEMENT_OF: Final = re.compile(
    r"\A\W*(?:Statement|Response|Message|Update|Letter) (?:from|by|of) (?:the )?"
    r"(?P<who>[A-Z][\w.’'&-]*(?:[ ](?:of|for|the|and|&|[A-Z0-9][\w.’'&-]*)){1,8}?)"
    r"(?:[ ](?:on|about|regarding|concerning|to|in)[ ][^\n]*)?$",
    re.MULTILINE,
)
"""A first line that says whose statement stands below it."""
_BOILERPLATE: Final = build_late_pattern(
    r"^\W*(?:About (?:us|the|[A-Z])[^\n.]{0,80}|About (?:us|the|[A-Z])[^\n.:]{0,80}:[ ][^\n]*|#{3,}\s*|(?:Media |Press )?[Cc]ontacts?:?[^\n]{0,80}|Notes? to editors:?|-30-)[ ]*$",
    re.MULTILINE,
)


_COMMENTS: Final = re.compile(
    r"(?P<said>Like ?Like|Liked by \d|Leave a (?:reply|comment)|\d+ (?:comments?|responses?|replies|thoughts on)|Comments:?)\b[^\n]{0,40}$",
    re.IGNORECASE | re.MULTILINE,
)
"""What pages print between readers' comments."""
_COMMENTS_BELOW: Final = re.compile("\n" + _COMMENTS.pattern, re.IGNORECASE | re.MULTILINE)
"""The same on a line below the first: a line end is found sooner than the beginning of a line."""


class Voice(NamedTuple):
    """Whose words unattributed ones are.

    Attributes:
        is_own: whether they are the words of a party or person, not a publication's account of others.
        who: who that is, or None where the text does not say.
        kind: what the text is, as it is recorded or as it says itself.
    """

    is_own: bool
    who: Mention | None
    kind: str | None


def find_voice(text: str, setting: Setting) -> Voice:
    """Find whose words a text is.

    Args:
        text: the whole text.
        setting: what is known of it.
    """
    kind = setting.kind
    parties = [
        each for each in setting.authors if each.ref is not None and each.ref.kind == "parties"
    ]
    if parties:
        return Voice(is_own=True, who=parties[0], kind=kind)
    head = "\n" + text[:_HEAD]  # a line end is found sooner than the beginning of a line
    if kind is None:
        kind = _find_kind(text, head)
    if kind == "speech" and setting.authors:
        return Voice(is_own=True, who=setting.authors[0], kind=kind)
    publisher = None
    if setting.publisher_name is not None:
        ref = None if setting.publisher is None else Reference("parties", setting.publisher)
        publisher = Mention(None, setting.publisher_name, ref)
    if kind in OWN_WORDS:
        return Voice(is_own=True, who=publisher or _find_publisher(text, kind), kind=kind)
    if kind is None and _SERIAL.search(head, 0, _HEAD // 3 + 1):
        who = _find_letterhead(text)
        return Voice(is_own=True, who=publisher or who, kind="document")
    writer = _find_writer(text) if kind is None else None
    if writer is not None:
        return Voice(is_own=True, who=publisher or writer, kind="document")
    issued = _STATEMENT_OF.match(text) if kind is None else None
    if issued is None and kind is None and any(text.find(each, 0, _HEAD) >= 0 for each in _ISSUES):
        issued = _ISSUED.search(text, 0, _HEAD)
    if issued is not None:
        return Voice(is_own=True, who=_name_publisher(issued["who"]), kind="press-release")
    return Voice(is_own=False, who=publisher, kind=kind)


def _find_kind(text: str, head: str) -> str | None:
    if _RELEASE.search(head):
        return "press-release"
    if "minutes" in text[: _HEAD // 3].lower() and _MINUTES.search(text, 0, _HEAD // 3):
        return "minutes"
    return None


def _find_publisher(text: str, kind: str) -> Mention | None:
    """Find who publishes a text in what the text says of itself."""
    patterns: Sequence[tuple[re.Pattern[str], int]] = (
        ((_MINUTES_OF, _HEAD), (_BODY, _HEAD // 3), (_LETTERHEAD, _HEAD)) if kind == "minutes"
        else ((_ISSUED, _HEAD), (_ABOUT, len(text)), (_ANNOUNCED, _HEAD))
    )  # fmt: skip
    for pattern, limit in patterns:
        found = pattern.search(text, 0, limit)
        if found is not None and not _NO_PUBLISHER.search(found["who"]):
            return _name_publisher(found["who"])
    return None


_NO_PUBLISHER: Final = re.compile(r"\A(?:us|the)\Z|\b(?:minutes|meeting)\b", re.IGNORECASE)


def _find_letterhead(text: str) -> Mention | None:
    """Return who stands alone on the first line, or on the next where that says what the paper is."""
    title = _SERIAL.match("\n" + text[:_HEAD])
    start = 0 if title is None else title.end() - 1
    found = _LETTERHEAD.match(text[start : start + _HEAD])
    return None if found is None else _name_publisher(found["who"])


def _find_writer(text: str) -> Mention | None:
    """Return who writes a letter: who stands behind `From:`, else alone on its first line, else below its last."""
    head = text[: _HEAD // 3]
    if not ("Dear" in head or "To:" in head) or _DEAR.search(head) is None:
        return None
    senders = [*_FROM.finditer(text, 0, _HEAD)]
    if len(senders) > 1:
        return None  # several letters, each of somebody else
    found = senders[0] if senders else _SIGNED.search(text)
    if found is not None and not senders:
        found = _LETTERHEAD.match(text) or found
    return None if found is None else _name_publisher(found["who"])


def _name_publisher(printed: str) -> Mention:
    """Return who publishes a text, without an article or the title before a person's name."""
    name = printed.strip().removeprefix("the ").removeprefix("The ")
    person = cut_person(name)
    return Mention(None, name if person is None else person[1])


def find_boilerplate(text: str, voice: Voice) -> int:
    """Return where the boilerplate of a release begins: `About us`, contacts, notes to editors.

    Args:
        text: the whole text.
        voice: whose words it is.
    """
    if not voice.is_own:
        return len(text)
    for found in _BOILERPLATE.finditer(text, len(text) // 3):
        return found.start()
    return len(text)


def find_comments(text: str) -> int:
    """Return where what readers wrote below a text begins; its length where there is none."""
    found = _COMMENTS.match(text) or _COMMENTS_BELOW.search(text)
    if found is None:
        return len(text)
    start = found.start("said")
    blank = text.rfind("\n\n", 0, start)
    return blank if blank >= 0 else start
