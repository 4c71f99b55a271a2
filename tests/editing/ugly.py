"""Ugly files: record trees written in every style that YAML has, with comments wherever one may stand."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

TEXTS = (
    "no", "1:50", "010", "- x", "# no comment", "key: value", "ends in spaces  ", "  starts with them",
    "a\u00a0b", "a\u0085b", "a\u2028b\u2029c", "🙂 emoji 👩‍👧", "x" * 130, "~", "null", "<<", "? a", ": b",
    "it's", 'say "no"', "back\\slash", "'", '"', "a #b", "a# b", "a:b", "a: b", "[x]", "{x}", "&a", "*a", "!t",
    "%d", "@a", "`a", "|", ">", "-", "--", "---", "...", "two  spaces  inside", "tab\tinside", "\ttab first",
    "a\nb", "a\n\nb", "a\n", "a\n\n", "\na", "a\n  b\nc", "a \nb", "\u200bzero", "é", "e\u0301", "\ufeffbom",
    "One sentence here. Another one is there! " + "And a third of many words " * 6 + "ends it.",
    "word " * 40 + "end", "- " * 60 + "x", "# " * 70 + "x", "a: " * 50 + "b", "lausd", "[sic]", "</script>",
    "First " + "words " * 30 + "end.\n\nSecond " + "words " * 30 + "end.\nThird.\n",
    "long " * 25 + "end\n  indented", "long " * 25 + "end\n\n\n\nsecond",
    "$1.9 billion", "2021", "2022-03-01", "about 6%", "x, y", "\x07bell", "\x1b[31m", "ends with colon:",
)  # fmt: skip
FIELDS = {
    "claims": (
        "statement",
        "topic",
        "figures",
        "claimant",
        "appearances",
        "note",
        "said_on",
        "made_up",
    ),
    "parties": ("kind", "name", "note", "short"),
    "measures": ("unit", "dimensions", "title", "note", "kind"),
    "unknown": ("b", "a"),
}
PARTS = {
    "figures": ("value", "measure", "scope", "id", "per", "note"),
    "appearances": ("quote", "source", "via", "manner"),
}


@dataclass
class Ugly:
    """Writes one file; what it meant is in `tree` and `remarks`."""

    random: random.Random
    lines: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    block_end: int = 0

    def remark(self) -> str:
        number = len(self.remarks)
        forms = (
            "# remark {}",
            "#{}",
            "#  two # {}",
            "# factcheck: ignore[FC301] said {}",
            "#: {}",
            "# - {}: [x",
            "# it's \"{}",
            "#\ttab {}",
            "# no-break {}\u00a0",
            "# | {}",
        )
        self.remarks.append(self.random.choice(forms).format(number))
        return self.remarks[-1]

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def between(self, indent: int) -> None:
        """Write empty lines and comments, at the right depth and at wrong ones."""
        while self.chance(0.25):
            if self.block_end == len(self.lines):  # anything else would belong to the text
                self.lines.append(" " * indent + self.remark())
            elif self.chance(0.5):
                self.lines.append(self.random.choice(["", "  ", ""]))
            else:
                depth = self.random.choice([indent, indent, 0, indent + 2, max(indent - 1, 0)])
                self.lines.append(" " * depth + self.remark() + self.random.choice(["", " "]))

    def behind(self) -> str:
        return f" {self.random.choice(['', ' '])}{self.remark()}" if self.chance(0.15) else ""

    def text(self, text: str, head: str, indent: int) -> None:
        """Write a text behind a key or hyphen."""
        styles: list[Callable[[str, int, random.Random], list[str]]] = [_double]
        if "'" in text or _is_one_line(text):
            styles.append(_single)
        if _is_plain(text):
            styles += [_plain, _plain]
        if _is_block(text):
            styles.append(_block)
        if _is_plain(text) and _is_one_line(text) and len(text) > 20 and "  " not in text:
            styles += [_folded, _spread]
        if not _is_one_line(text):
            styles = [each for each in styles if each is not _single]
        style = self.random.choice(styles)
        if style in {_block, _folded}:
            first, *rest = style(text, indent + self.random.choice([1, 2, 4]), self.random)
            self.lines.append(f"{head} {first}{self.behind()}")
            self.lines += rest
            self.block_end = len(self.lines)
            return
        written = style(text, indent + 3, self.random)
        if self.chance(0.1):
            self.lines.append(head + self.behind())
            self.between(indent + 2)
            self.lines.append(" " * (indent + 3) + written[0])
        else:
            self.lines.append(f"{head} {written[0]}")
        self.lines += written[1:]
        self.lines[-1] += self.behind()

    def file(self) -> tuple[bytes, dict[str, object]]:
        """Write a file, and give what it means."""
        tree: dict[str, object] = {}
        if self.chance(0.2):
            self.lines.append("# yaml-language-server: $schema=schema.json")
            self.remarks.append(self.lines[-1])
        self.between(0)
        if self.chance(0.1):
            self.lines.append("---" + self.behind())
        for section in self.random.sample(list(FIELDS), self.random.randint(1, 4)):
            self.between(0)
            self.lines.append(f"{section}:{self.behind()}")
            tree[section] = self.records(section, self.random.choice([1, 2, 4]))
        self.between(0)
        end = self.random.choice(["\n", "\n", "\r\n", "\r"])
        bom = self.random.choice(["", "", "\ufeff"])
        last = end if self.block_end == len(self.lines) else self.random.choice(["", end])
        return (bom + end.join(self.lines) + last).encode(), tree

    def records(self, section: str, indent: int) -> dict[str, object]:
        names = self.random.sample(
            ["a", "b-2", "Fares", "long-id", "no"], self.random.randint(1, 4)
        )
        found: dict[str, object] = {}
        for name in names:
            self.between(indent)
            self.lines.append(f"{' ' * indent}{name}:{self.behind()}")
            inner = indent + self.random.choice([1, 2, 3])
            found[name] = self.fields(FIELDS[section], inner, " " * inner)
        return found

    def fields(self, names: tuple[str, ...], indent: int, margin: str) -> dict[str, object]:
        """Write a mapping, its first line behind what stands before it already."""
        found: dict[str, object] = {}
        for name in self.random.sample(names, self.random.randint(1, len(names))):
            if found:
                self.between(indent)
            head = f"{margin}{self.random.choice([name, name, repr(name)])}:"
            margin = " " * indent
            if name in {"via", "per"}:
                found[name] = self.brackets(head, indent)
            elif name in {"scope", "dimensions"}:
                self.lines.append(head + self.behind())
                self.between(indent + 2)
                found[name] = self.fields(("zone", "area"), indent + 2, " " * (indent + 2))
            elif name in PARTS:
                self.lines.append(head + self.behind())
                found[name] = self.items(PARTS[name], indent + self.random.choice([0, 2, 3]))
            else:
                text = self.random.choice(TEXTS)
                self.text(text, head, indent)
                found[name] = text
        return found

    def items(self, names: tuple[str, ...], indent: int) -> list[object]:
        found: list[object] = []
        for _ in range(self.random.randint(1, 3)):
            self.between(indent)
            margin = " " * indent + "- "
            if self.chance(0.2):
                self.lines.append(" " * indent + "-" + self.behind())
                self.between(indent + 2)
                margin = " " * (indent + 2)
            if self.chance(0.1):
                found.append("plain text")
                self.lines.append(f"{margin}plain text{self.behind()}")
            elif self.chance(0.1):
                text = self.random.choice(TEXTS)
                self.text(text, margin.rstrip(" ") if margin.strip() else margin[:-1], indent)
                found.append(text)
            else:
                found.append(self.fields(names, indent + 2, margin))
        return found

    def brackets(self, head: str, indent: int) -> list[object]:
        items = self.random.choices(
            [
                "lausd",
                "a b",
                "'x, y'",
                "x-1",
                "'a: b'",
                "'[x]'",
                "'# n'",
                "'e# '",
                "'https://a.example/?q'",
            ],
            k=self.random.randint(0, 4),
        )
        items *= self.random.choice([1, 1, 1, 8])
        if self.chance(0.7):
            self.lines.append(f"{head} [{', '.join(items)}]{self.behind()}")
        else:
            self.lines.append(f"{head} [{self.behind()}")
            for item in items:
                self.between(indent + 2)
                self.lines.append(f"{' ' * (indent + 3)}{item},{self.behind()}")
            self.between(indent + 2)
            self.lines.append(f"{' ' * (indent + 1)}]{self.behind()}")
        return [item.strip("'") for item in items]


def _is_one_line(text: str) -> bool:
    return text.isprintable() and "\ufeff" not in text and "\n" not in text


def _is_plain(text: str) -> bool:
    return (
        _is_one_line(text)
        and text[0].isalnum()
        and text == text.strip()
        and not ({": ", " #"} & {text[i : i + 2] for i in range(len(text))} or text.endswith(":"))
    )


def _is_block(text: str) -> bool:
    plain = text.replace("\n", "")
    return bool(plain) and _is_one_line(plain) and not text.startswith((" ", "\n", "\t"))


def _double(text: str, *_: object) -> list[str]:
    escaped = "".join(
        each if each.isprintable() and each not in '"\\\ufeff' else f"\\U{ord(each):08X}"
        for each in text
    )
    return [f'"{escaped}"']


def _single(text: str, *_: object) -> list[str]:
    return ["'" + text.replace("'", "''") + "'"]


def _plain(text: str, *_: object) -> list[str]:
    return [text]


def _block(text: str, indent: int, _: object) -> list[str]:
    body = text.rstrip("\n")
    ends = len(text) - len(body)
    sign = ("|-", "|", "|+")[min(ends, 2)]
    lines = [" " * indent + each if each else "" for each in body.split("\n")]
    return [sign, *lines, *[""] * (ends - 1 if ends > 1 else 0)]


def _folded(text: str, indent: int, chance: random.Random) -> list[str]:
    return [">-", *(" " * indent + each for each in _parts(text, chance))]


def _spread(text: str, indent: int, chance: random.Random) -> list[str]:
    first, *rest = _parts(text, chance)
    if any(each.startswith(("#", "- ", "-", "?", ":")) or each.endswith(":") for each in rest):
        return [text]
    return [first, *(" " * indent + each for each in rest)]


def _parts(text: str, chance: random.Random) -> list[str]:
    words = text.split(" ")
    lines = [words[0]]
    for word in words[1:]:
        if chance.random() < 0.2 and word:
            lines.append(word)
        else:
            lines[-1] += f" {word}"
    return lines
