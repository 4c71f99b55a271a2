"""A language model asked too: honest, dishonest and broken answers of a scripted one; nothing of them becomes a fact."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from factcheck.cli.second_opinion import SecondOpinion
from factcheck.drafting.draft import build_draft
from factcheck.drafting.opinion.ask import (
    AnswerLimits,
    BadModelAddressError,
    Model,
    require_allowed,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from outcomes import Program

SERVER = Path(__file__).parents[3] / "shared" / "kit" / "draft" / "llm_server.py"
pytestmark = pytest.mark.skipif(not SERVER.exists(), reason="the scripted model is not here")
pytest.importorskip("httpx", reason="the extra fetch is not installed")

ARTICLE = """Ada Moreno said on Monday that every driver of the guild needs $2 more an hour from May on.

Bo Ek, director of the authority, said that “it’s ready to pay $1.9 million for the new
buses in the spring” if the council agrees.
"""
RULES = (("$2 more an hour", "Ada Moreno", ()), ("$1.9 million", "Bo Ek", ()))


class Outcome(NamedTuple):
    """What one run said: its exit code, errors, and of each proposal figures, speaker and candidates."""

    code: int
    errors: str
    proposals: tuple[tuple[str, str | None, tuple[str, ...]], ...]


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[[str], tuple[str, Path, Path]]]:
    """Start the scripted model on loopback; return its address, the article and the log of requests."""
    started: list[subprocess.Popen[str]] = []

    def start(script: str) -> tuple[str, Path, Path]:
        article, log = tmp_path / "article.txt", tmp_path / "requests.txt"
        article.write_text(ARTICLE, encoding="utf-8")
        with log.open("w") as stream:
            server = subprocess.Popen(
                [sys.executable, str(SERVER), str(article), script],
                stdout=subprocess.PIPE, stderr=stream, text=True,
            )  # fmt: skip
        started.append(server)
        assert server.stdout is not None
        return server.stdout.readline().strip(), article, log

    yield start
    for each in started:
        each.kill()
        each.wait()
        assert each.stdout is not None
        each.stdout.close()


def ask(program: Program, url: str, article: Path) -> Outcome:
    outcome = program("draft", str(article), "-f", "json", "--model-at", url, "--model", "scripted")
    proposals = json.loads(outcome.output)["proposals"]
    for each in proposals:
        quote = each["quote"]
        assert ARTICLE[quote["start"] : quote["end"]] == quote["text"]
        for figure in each["figures"]:
            assert ARTICLE[figure["start"] : figure["end"]] == figure["text"]
    said = tuple(
        (
            "; ".join(figure["text"] for figure in each["figures"]),
            each["speaker"]["name"],
            tuple(one["name"] for one in each["speaker"]["candidates"]),
        )
        for each in sorted(proposals, key=lambda each: each["quote"]["start"])
    )
    return Outcome(outcome.code, outcome.errors, said)


def dropped(count: int, of: int, reason: str) -> str:
    return f"note: {count} of {of} proposals of the model dropped: {reason}\n"


def failed(problem: str) -> str:
    return f"error: {problem}; the proposals are those of the rules\n"


BOTH = (RULES[0], (RULES[1][0], None, ("Bo Ek", "Ada Moreno")))
SCRIPTS = {
    "honest": Outcome(0, "", RULES),
    "invented": Outcome(0, dropped(1, 1, "quote not in the text"), RULES),
    "number": Outcome(0, dropped(1, 1, "quote not in the text"), RULES),
    "stitched": Outcome(0, dropped(1, 1, "quote not in the text"), RULES),
    "folded": Outcome(0, "", RULES),
    "speaker": Outcome(0, "note: 1 name of the model dropped: not in the text\n", RULES),
    "swapped": Outcome(0, "", BOTH),
    "obey": Outcome(0, "", RULES),
    "notjson": Outcome(1, failed("the model's answer is no JSON in the form that was asked for"), RULES),
    "extra": Outcome(0, "", RULES),
    "huge": Outcome(1, failed("the model's answer has more than 1,000,000 bytes, so none of it is read"), RULES),
    "500": Outcome(1, failed("the model answered with status 500 3 times"), RULES),
    "redirect": Outcome(
        1,
        failed("the model answered with a redirect to 'http://example.invalid/v1/chat/completions', which is not followed"),
        RULES,
    ),
}  # fmt: skip


@pytest.mark.parametrize("script", SCRIPTS)
def test_nothing_that_a_model_says_becomes_a_fact(
    program: Program, serve: Callable[[str], tuple[str, Path, Path]], script: str
) -> None:
    url, article, log = serve(script)
    assert ask(program, url, article) == SCRIPTS[script]
    requests = [json.loads(line) for line in log.read_text().splitlines() if line.startswith("{")]
    tries = 3 if script == "500" else 1
    assert [each["path"] for each in requests] == ["/v1/chat/completions"] * tries
    assert not any(each["authorization"] for each in requests)
    if script == "500":
        assert ask(program, url, article) == SCRIPTS["honest"]


def test_a_model_that_does_not_answer_is_given_up(
    serve: Callable[[str], tuple[str, Path, Path]], capsys: pytest.CaptureFixture[str]
) -> None:
    url, _, _ = serve("slow")
    second = SecondOpinion(Model(url, "scripted"), AnswerLimits(seconds=0.2))
    draft = build_draft(ARTICLE)
    assert second.join_opinions(draft, ARTICLE, ()) == draft
    assert second.has_failed
    assert capsys.readouterr().err == failed("the model gave no answer within 0.2 seconds")


def test_the_key_of_a_variable_is_sent(
    program: Program,
    serve: Callable[[str], tuple[str, Path, Path]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    url, article, log = serve("honest")
    monkeypatch.setenv("FACTCHECK_MODEL_KEY", "secret")
    assert ask(program, url, article) == SCRIPTS["honest"]
    assert json.loads(log.read_text().splitlines()[0])["authorization"] is True


@pytest.mark.parametrize(
    ("url", "message", "hint"),
    [
        ("https://models.example/v1", "--model-at: 'models.example' is another machine, and the whole text would be sent there", "--allow-remote-model allows it"),
        ("http://192.168.1.7:8080/v1", "--model-at: '192.168.1.7' is another machine, and the whole text would be sent there", "--allow-remote-model allows it"),
        ("http://127.0.0.1.example/v1", "--model-at: '127.0.0.1.example' is another machine, and the whole text would be sent there", "--allow-remote-model allows it"),
        ("file:///etc/passwd", "--model-at: 'file:///etc/passwd' is no address, expected such as http://127.0.0.1:11434/v1", None),
        ("http://me:secret@127.0.0.1/v1", "--model-at holds a user name or a password", "put the key into FACTCHECK_MODEL_KEY"),
    ],
)  # fmt: skip
def test_an_address_to_which_no_text_may_go_is_refused(
    url: str, message: str, hint: str | None
) -> None:
    with pytest.raises(BadModelAddressError) as refused:
        require_allowed(url, is_remote_allowed=False)
    assert (refused.value.message, refused.value.hint) == (message, hint)


def test_another_machine_is_allowed_by_an_option_and_only_encrypted() -> None:
    assert require_allowed("https://models.example/v1", is_remote_allowed=True) == "models.example"
    assert require_allowed("http://[::1]:8080/v1", is_remote_allowed=False) is None
    with pytest.raises(BadModelAddressError) as refused:
        require_allowed("http://models.example/v1", is_remote_allowed=True)
    assert refused.value.message == (
        "--model-at: 'models.example' would be sent the text unencrypted, expected https"
    )
