"""The program git, run so that it runs nothing in its turn: the one place that starts it.

A repository may come from a stranger, and its settings can name programs (git-config; "core.fsmonitor"
is one), or a place from which git fetches what is missing and whose server it starts itself.
So git fetches nothing, takes no repository for one that it was not meant to find, and each setting that
names a program is set to one that does nothing, on the command line, where it beats every file.
"""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_GIT: Final = "git"

_SET: Final = {
    "GIT_ALLOW_PROTOCOL": "",  # no transport at all; it beats protocol.allow
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_OPTIONAL_LOCKS": "0",  # no lock for a reader
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",  # git's messages as its documentation has them
}
"""Variables that git is run with."""

_KEPT: Final = frozenset((
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_CEILING_DIRECTORIES",
    "GIT_DISCOVERY_ACROSS_FILESYSTEM",
    "GIT_EXEC_PATH",
    "GIT_OBJECT_DIRECTORY",
    "GIT_QUARANTINE_PATH",
    "GIT_TEST_ASSUME_DIFFERENT_OWNER",
))  # fmt: skip
"""Variables of the user that say where git and its objects are; GIT_CONFIG… are kept besides.

All other variables of git are taken away: they name programs (GIT_SSH_COMMAND, GIT_EXTERNAL_DIFF),
files to write (GIT_TRACE), or another repository (GIT_DIR, which a hook sets for its own).
"""
_NAMING_PROGRAMS: Final = frozenset(("EDITOR", "PAGER", "SSH_ASKPASS", "VISUAL"))
"""Variables that are not git's by name and name programs for it."""

_NOTHING: Final = "false"
"""A program that does nothing, and the word that turns a setting off which may be either."""

_ALWAYS: Final = {
    "core.fsmonitor": _NOTHING,
    "core.hooksPath": os.devnull,
    "protocol.allow": "never",
}
"""Settings that hold for every run; hooks are run by default, so no file needs to name them."""

_PROGRAMS: Final[Mapping[str, tuple[str, ...]]] = {
    "alias": ("*",),
    "browser": ("cmd", "path"),
    "core": (
        "alternaterefscommand", "askpass", "editor", "fsmonitor", "gitproxy", "hookspath", "pager",
        "sshcommand",
    ),
    "credential": ("helper",),
    "diff": ("command", "external", "textconv"),
    "difftool": ("cmd", "path"),
    "filter": ("clean", "process", "smudge"),
    "gc": ("recentobjectshook",),
    "gpg": ("defaultkeycommand", "program"),
    "guitool": ("cmd",),
    "help": ("browser",),
    "hook": ("command",),
    "imap": ("tunnel",),
    "init": ("templatedir",),
    "instaweb": ("browser", "httpd", "modulepath"),
    "interactive": ("difffilter",),
    "man": ("cmd", "path"),
    "merge": ("driver",),
    "mergetool": ("cmd", "path"),
    "pager": ("*",),
    "remote": ("receivepack", "uploadpack", "vcs"),
    "sendemail": ("cccmd", "headercmd", "sendmailcmd", "smtpserver", "tocmd"),
    "sequence": ("editor",),
    "submodule": ("update",),
    "tar": ("command",),
    "trailer": ("cmd", "command"),
    "uploadpack": ("packobjectshook",),
    "web": ("browser",),
}  # fmt: skip
"""The settings that name a program (git-config 2.39 to 2.52): by section, the last part of the key."""

_HARMLESS: Final = {
    "core.hookspath": os.devnull,
    "credential.helper": "",  # an empty one forgets those before it
    "submodule.update": "none",
}
"""What stands in the place of a program where `false` is none."""

_EMPTY_VARIABLE: Final = "FACTCHECK_GIT_SETTING_"


class RepositoryError(FactcheckError):
    """No repository, no git, or something that git does not find there or may not do."""


class Git:
    """git in one folder; nothing that the repository there names is run."""

    def __init__(self, folder: Path, *, is_bare: bool) -> None:
        """Look which programs the repository names.

        Args:
            folder: in which git is run.
            is_bare: whether the folder may be taken for a repository without a working tree.
        """
        self._folder = folder
        self._environment = _build_environment()
        self._options = [
            "--no-pager",
            "-c",
            f"safe.bareRepository={'all' if is_bare else 'explicit'}",
        ]
        for key, value in _ALWAYS.items():
            self._options += ["-c", f"{key}={value}"]
        listed = self.run("config", "--list", "--name-only", "-z")
        self._options += self._list_overrides(listed.stdout)

    def run(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        """Run git to its end.

        Raises:
            RepositoryError: there is no git, or the system refuses to start it.
        """
        try:
            return subprocess.run(  # noqa: S603 # no shell; words of the user stand behind --end-of-options
                [_GIT, *self._options, *arguments],
                cwd=self._folder,
                env=self._environment,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                check=False,
            )
        except OSError as error:
            raise _refuse_unstarted(error) from None

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start git, to talk with it through pipes.

        Raises:
            RepositoryError: there is no git, or the system refuses to start it.
        """
        try:
            return subprocess.Popen(  # noqa: S603 # no shell, and no word of the user's
                [_GIT, *self._options, *arguments],
                cwd=self._folder,
                env=self._environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        except OSError as error:
            raise _refuse_unstarted(error) from None

    def _list_overrides(self, listed: bytes) -> list[str]:
        """Return the options that set each program which a setting names to one that does nothing.

        A key with an equals sign goes through a variable, since git ends a key at the first one.
        """
        options: list[str] = []
        for key in sorted(set(listed.split(b"\0")[:-1])):
            section, _, rest = os.fsdecode(key).partition(".")
            last = rest.rpartition(".")[2]
            names = _PROGRAMS.get(section, ())
            if last in names or "*" in names:
                value = _HARMLESS.get(f"{section}.{last}", _NOTHING)
                name = f"{section}.{rest}"
                if "=" in name:
                    variable = f"{_EMPTY_VARIABLE}{len(options)}"
                    self._environment[variable] = value
                    options.append(f"--config-env={name}={variable}")
                else:
                    options += ["-c", f"{name}={value}"]
        return options


def _build_environment() -> dict[str, str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in _NAMING_PROGRAMS
        and (not name.startswith("GIT_") or name.startswith("GIT_CONFIG_") or name in _KEPT)
    }
    return kept | _SET


def _refuse_unstarted(error: OSError) -> RepositoryError:
    if isinstance(error, FileNotFoundError):
        return RepositoryError(
            "the program git is not found, and revisions are read with it",
            hint="install git, or put its folder into PATH",
        )
    return RepositoryError(f"the program git cannot be started: {error.strerror}")
