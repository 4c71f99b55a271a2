"""No setting and no variable makes git run a program when factcheck asks it something."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from factcheck.git.program import Git, RepositoryError
from repositories import OF_A_CALLER, SETTINGS, Clone

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="there is no git here")

FALSE = {
    "alias.st": "!echo",
    "browser.mine.cmd": "echo",
    "browser.mine.path": "/bin/echo",
    "core.alternateRefsCommand": "echo",
    "core.askPass": "echo",
    "core.editor": "echo",
    "core.fsmonitor": "echo",
    "core.gitProxy": "echo",
    "core.pager": "echo",
    "core.sshCommand": "echo",
    "diff.external": "echo",
    "diff.pdf.command": "echo",
    "diff.pdf.textconv": "echo",
    "difftool.mine.cmd": "echo",
    "difftool.mine.path": "/bin/echo",
    "filter.lfs.clean": "echo",
    "filter.lfs.process": "echo",
    "filter.lfs.smudge": "echo",
    "filter.a=b.smudge": "echo",
    "filter.a b\tü.d.smudge": "echo",
    "gc.recentObjectsHook": "echo",
    "gpg.program": "echo",
    "gpg.ssh.defaultKeyCommand": "echo",
    "gpg.ssh.program": "echo",
    "gpg.x509.program": "echo",
    "guitool.mine.cmd": "echo",
    "help.browser": "echo",
    "hook.mine.command": "echo",
    "imap.tunnel": "echo",
    "init.templateDir": "/elsewhere",
    "instaweb.browser": "echo",
    "instaweb.httpd": "echo",
    "instaweb.modulePath": "/elsewhere",
    "interactive.diffFilter": "echo",
    "man.mine.cmd": "echo",
    "man.mine.path": "/bin/echo",
    "merge.mine.driver": "echo",
    "mergetool.mine.cmd": "echo",
    "mergetool.mine.path": "/bin/echo",
    "pager.log": "echo",
    "remote.origin.receivepack": "echo",
    "remote.origin.uploadpack": "echo",
    "remote.origin.vcs": "ext",
    "sendemail.ccCmd": "echo",
    "sendemail.mine.toCmd": "echo",
    "sendemail.headerCmd": "echo",
    "sendemail.sendmailCmd": "echo",
    "sendemail.smtpServer": "/bin/echo",
    "sequence.editor": "echo",
    "tar.tgz.command": "echo",
    "trailer.sign.cmd": "echo",
    "trailer.sign.command": "echo",
    "uploadpack.packObjectsHook": "echo",
    "web.browser": "echo",
}
OTHER = {
    "core.hooksPath": (os.devnull, "/elsewhere"),
    "credential.helper": ("", "!echo"),
    "credential.https://host.example/a=b.helper": ("", "!echo"),
    "protocol.allow": ("never", "always"),
    "submodule.sub.update": ("none", "!echo"),
}
NAMED = {**{key: ("false", value) for key, value in FALSE.items()}, **OTHER}


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Clone:
    """Give a repository without a commit."""
    for name, value in SETTINGS.items():
        monkeypatch.setenv(name, value)
    for name in OF_A_CALLER:
        monkeypatch.delenv(name, raising=False)
    return Clone(tmp_path / "clone", invented_in=None)


def setting(clone: Clone, key: str) -> str:
    """Give what git believes a setting to be when factcheck asks it."""
    git = Git(clone.folder, is_bare=False)
    return git.run("config", "--get", key).stdout.decode().removesuffix("\n")


@pytest.mark.parametrize("key", NAMED)
def test_a_setting_that_names_a_program_names_one_that_does_nothing(clone: Clone, key: str) -> None:
    expected, named = NAMED[key]
    clone.git("config", key, named)
    assert setting(clone, key) == expected


@pytest.mark.parametrize("condition", ["include.path", "includeIf.gitdir:**.path"])
def test_a_setting_in_an_included_file_is_one_too(clone: Clone, condition: str) -> None:
    (clone.folder / "more").write_text('[filter "lfs"]\n\tSMUDGE = echo\n')
    clone.git("config", condition, str(clone.folder / "more"))
    assert setting(clone, "filter.lfs.smudge") == "false"


def test_settings_of_a_second_working_tree_and_of_the_caller_are_ones_too(
    clone: Clone, monkeypatch: pytest.MonkeyPatch
) -> None:
    clone.git("config", "extensions.worktreeConfig", "true")
    clone.git("config", "--worktree", "diff.one.textconv", "echo")
    monkeypatch.setenv("GIT_CONFIG_COUNT", "1")
    monkeypatch.setenv("GIT_CONFIG_KEY_0", "diff.two.textconv")
    monkeypatch.setenv("GIT_CONFIG_VALUE_0", "echo")
    monkeypatch.setenv("GIT_CONFIG_PARAMETERS", "'diff.three.textconv'='echo'")
    assert [setting(clone, f"diff.{name}.textconv") for name in ("one", "two", "three")] == [
        "false"
    ] * 3


def test_other_settings_stay_what_they_are(clone: Clone, monkeypatch: pytest.MonkeyPatch) -> None:
    clone.git("config", "core.abbrev", "9")
    monkeypatch.setenv("GIT_CONFIG_COUNT", "1")
    monkeypatch.setenv("GIT_CONFIG_KEY_0", "safe.directory")
    monkeypatch.setenv("GIT_CONFIG_VALUE_0", "*")
    assert [setting(clone, key) for key in ("core.abbrev", "safe.directory")] == ["9", "*"]


HANDED_ON = """\
GIT_ALLOW_PROTOCOL=
GIT_CEILING_DIRECTORIES=/nowhere
GIT_CONFIG_GLOBAL=/dev/null
GIT_CONFIG_NOSYSTEM=1
GIT_NO_LAZY_FETCH=1
GIT_OPTIONAL_LOCKS=0
GIT_TERMINAL_PROMPT=0
HARMLESS=kept
LC_ALL=C
"""
TAKEN_AWAY = [
    "EDITOR",
    "GIT_ASKPASS",
    "GIT_CONFIG",
    "GIT_DIR",
    "GIT_EDITOR",
    "GIT_EXTERNAL_DIFF",
    "GIT_PAGER",
    "GIT_PROXY_COMMAND",
    "GIT_SEQUENCE_EDITOR",
    "GIT_SSH",
    "GIT_SSH_COMMAND",
    "GIT_TEMPLATE_DIR",
    "GIT_TRACE",
    "GIT_TRACE2_EVENT",
    "GIT_WORK_TREE",
    "PAGER",
    "SSH_ASKPASS",
    "VISUAL",
]


def test_variables_that_name_programs_or_files_do_not_reach_git(
    clone: Clone, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in list(os.environ):
        if name.startswith(("GIT_AUTHOR_", "GIT_COMMITTER_")):
            monkeypatch.delenv(name)
    for name in TAKEN_AWAY:
        monkeypatch.setenv(name, "echo")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", "/nowhere")
    monkeypatch.setenv("GIT_ALLOW_PROTOCOL", "ext")
    monkeypatch.setenv("HARMLESS", "kept")
    printing = tmp_path / "bin/git"
    printing.parent.mkdir()
    printing.write_text("#!/bin/sh\nexec /usr/bin/env\n")
    printing.chmod(0o755)
    monkeypatch.setenv("PATH", str(printing.parent))
    lines = Git(clone.folder, is_bare=False).run("status").stdout.decode().splitlines(keepends=True)
    known = ("EDITOR", "GIT_", "HARMLESS", "LC_ALL", "PAGER", "SSH_ASKPASS", "VISUAL")
    assert "".join(sorted(line for line in lines if line.startswith(known))) == HANDED_ON


def test_more_programs_than_a_command_line_holds_are_refused(clone: Clone) -> None:
    many = "".join(f'[filter "{number:0100}"]\n\tclean = echo\n' for number in range(40_000))
    with (clone.folder / ".git/config").open("a") as stream:
        stream.write(many)
    with pytest.raises(RepositoryError) as raised:
        setting(clone, "filter.x.clean")
    assert raised.value.message == ("the program git cannot be started: Argument list too long")
