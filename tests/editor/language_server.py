"""A real yaml-language-server as a child process, spoken to as a text editor does (LSP 3.17 over stdio)."""

from __future__ import annotations

import json
import os
import queue
import shutil
import subprocess
import threading
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
VARIABLE = "FACTCHECK_YAML_LANGUAGE_SERVER"
NAME = "yaml-language-server"
SECONDS = 60
"""How long an answer may take on a busy machine before the test gives up."""

Answer = Any
"""What the server sends, as JSON has it."""


def server_command() -> list[str] | None:
    """Give the command that starts the server, or None where there is none."""
    named = os.environ.get(VARIABLE)
    beside = ROOT / "node_modules" / ".bin" / NAME
    script = named or (str(beside) if beside.exists() else shutil.which(NAME))
    node = shutil.which("node")
    return [node, str(Path(script).resolve()), "--stdio"] if script and node else None


class LanguageServer:
    """One server for one folder, from the greeting to the farewell."""

    def __init__(self, command: list[str], folder: Path) -> None:
        self._process = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        self._received: queue.Queue[Answer] = queue.Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self._number = 0
        self._diagnostics: dict[str, list[Answer]] = {}
        completion = {"completionItem": {"snippetSupport": True}}
        markdown = {"contentFormat": ["markdown"]}
        self._ask(
            "initialize",
            {
                "processId": os.getpid(),
                "rootUri": folder.as_uri(),
                "workspaceFolders": [{"uri": folder.as_uri(), "name": "folder"}],
                "capabilities": {
                    "workspace": {"configuration": True, "workspaceFolders": True},
                    "textDocument": {
                        "completion": completion,
                        "hover": markdown,
                        "publishDiagnostics": {},
                    },
                },
            },
        )
        self._tell("initialized", {})

    def open(self, file: Path, text: str) -> list[Answer]:
        """Open a file, once, with a text, and give what the server finds wrong with it."""
        uri = file.as_uri()
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self._tell("textDocument/didOpen", {"textDocument": document})
        while uri not in self._diagnostics:
            self._take()
        found = self._diagnostics[uri]
        return sorted(found, key=lambda each: each["range"]["start"]["line"])

    def offered(self, file: Path, line: int, column: int) -> list[Answer]:
        """Give what the server offers at a place; line and column count from 0."""
        answer = self._ask("textDocument/completion", _at(file, line, column))
        return list(answer["items"] if isinstance(answer, dict) else answer or [])

    def shown(self, file: Path, line: int, column: int) -> str:
        """Give what the server shows for a place; line and column count from 0."""
        answer = self._ask("textDocument/hover", _at(file, line, column))
        return str(answer["contents"]["value"]) if answer else ""

    def end(self) -> None:
        """Say farewell and wait for the process."""
        self._ask("shutdown", None)
        self._tell("exit", None)
        self._process.wait(SECONDS)
        self._reader.join(SECONDS)
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()

    def _ask(self, method: str, parameters: Answer) -> Answer:
        self._number += 1
        number = self._number
        self._send({"id": number, "method": method, "params": parameters})
        while True:
            message = self._take()
            if message.get("id") == number and "method" not in message:
                return message.get("result")

    def _tell(self, method: str, parameters: Answer) -> None:
        self._send({"method": method, "params": parameters})

    def _take(self) -> Answer:
        """Take one message, and answer what the server asks of its editor."""
        message = self._received.get(timeout=SECONDS)
        assert message is not None, "the server ended in the middle of a talk"
        method = message.get("method")
        if method == "textDocument/publishDiagnostics":
            self._diagnostics[message["params"]["uri"]] = message["params"]["diagnostics"]
        elif method == "workspace/configuration":
            settings = [_SETTINGS.get(each["section"]) for each in message["params"]["items"]]
            self._send({"id": message["id"], "result": settings})
        elif method is not None and "id" in message:
            self._send({"id": message["id"], "result": None})
        return message

    def _send(self, message: Answer) -> None:
        assert self._process.stdin is not None
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(content) + content)
        self._process.stdin.flush()

    def _read(self) -> None:
        assert self._process.stdout is not None
        stream = self._process.stdout
        while True:
            length = 0
            while (line := stream.readline()).strip():
                name, _, value = line.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
            if not length:
                self._received.put(None)
                return
            self._received.put(json.loads(stream.read(length)))


_SETTINGS: dict[str, Answer] = {
    "yaml": {
        "validate": True,
        "hover": True,
        "completion": True,
        "schemaStore": {"enable": False},  # a test asks no other host
    },
    "redhat": {"telemetry": {"enabled": False}},
}


def _at(file: Path, line: int, column: int) -> Answer:
    return {
        "textDocument": {"uri": file.as_uri()},
        "position": {"line": line, "character": column},
    }
