"""Plain texts, lists and mappings to YAML in block style."""

from __future__ import annotations

import yaml


def to_yaml(tree: object) -> str:
    """Write texts, whole numbers, truth values, lists and mappings as one YAML document.

    Keys keep their order, lines are not wrapped, and every text that YAML could read as something
    else is quoted.
    """
    return yaml.dump(
        tree,
        Dumper=yaml.SafeDumper,
        allow_unicode=True,
        default_flow_style=False,
        sort_keys=False,
        width=2**31,
    )
