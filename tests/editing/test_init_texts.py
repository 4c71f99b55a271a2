"""A new corpus as texts: what depends on a wish is there or left away, line by line."""

from __future__ import annotations

import json
import re

from factcheck.comparison.usual_dimensions import USUAL
from factcheck.editing.init.texts import Beginning, Ci, fill_templates

SCHEMAS = {"claims.schema.json": "{}\n", "corpus.schema.json": "{}\n"}


def test_with_schemas_files_and_text_editor_name_them() -> None:
    texts = fill_templates(Beginning("1.2.3", schemas=SCHEMAS))
    first = {name: texts[name].splitlines()[0] for name in texts if name.endswith(".yaml")}
    assert first["data/claims.yaml"] == (
        "# yaml-language-server: $schema=../schema/corpus.schema.json"
    )
    assert first["claims/ridership.yaml"] == (
        "# yaml-language-server: $schema=../schema/claims.schema.json"
    )
    assert json.loads(texts[".vscode/settings.json"])["yaml.schemas"] == {
        "./schema/corpus.schema.json": "data/claims.yaml",
        "./schema/claims.schema.json": "claims/*.yaml",
    }
    assert {name: texts[f"schema/{name}"] for name in SCHEMAS} == SCHEMAS


def test_without_schemas_nothing_speaks_of_them() -> None:
    texts = fill_templates(Beginning("1.2.3"))
    assert [name for name, text in texts.items() if "schema" in text] == []


def test_only_ci_on_another_host_than_github_is_without_the_action() -> None:
    hosts = {
        "https://github.com/riverside/factcheck": "- uses: riverside/factcheck@v1.2.3",
        "https://github.com/riverside/factcheck.git": "- uses: riverside/factcheck@v1.2.3",
        "https://git.example/riverside/factcheck": (
            "FACTCHECK_SOURCE: git+https://git.example/riverside/factcheck@v1.2.3"
        ),
        "https://github.com/riverside/tools/factcheck": (
            "FACTCHECK_SOURCE: git+https://github.com/riverside/tools/factcheck@v1.2.3"
        ),
    }
    named = {}
    for host in hosts:
        text = fill_templates(Beginning("1.2.3", repository=host))[
            ".github/workflows/factcheck.yml"
        ]
        lines = [line.strip() for line in text.splitlines()]
        (named[host],) = [line for line in lines if "v1.2.3" in line]
    assert named == hosts


def test_gitlab_installs_from_the_address_that_is_known() -> None:
    wish = Beginning("1.2.3", ci=Ci.GITLAB, repository="https://git.example/tools/factcheck")
    assert [
        line for line in fill_templates(wish)[".gitlab-ci.yml"].splitlines() if "v1.2.3" in line
    ] == ['  variables: {FACTCHECK_SOURCE: "git+https://git.example/tools/factcheck@v1.2.3"}']


def test_the_example_offers_every_usual_dimension_with_values_that_are_asked_for() -> None:
    text = fill_templates(Beginning("1.2.3"))["data/claims.yaml"]
    offered = dict(re.findall(r"^#   ([a-z-]+): \[(.*)\]$", text, re.MULTILINE))
    usual = {each.dimension: [value for value, _ in each.values] for each in USUAL}
    assert list(offered) == [name for name in usual if name not in {"prices", "base"}]
    for name, values in offered.items():
        assert [value for value in values.split(", ") if value not in usual[name]] == []
