"""The threat model names tests that exist, for every attacker."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
MODEL = ROOT / "docs" / "threat-model.md"
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")


def sections() -> dict[str, str]:
    """Return each attacker's section by its heading."""
    attackers = MODEL.read_text("utf-8").split("\n## Attackers\n")[1].split("\n## ")[0]
    return {
        section.split("\n")[0]: section.split("\n", 1)[1]
        for section in attackers.split("\n### ")[1:]
    }


@pytest.mark.parametrize("attacker", sections())
def test_what_an_attacker_gets_is_shown_by_tests_that_exist(attacker: str) -> None:
    named = NAMED.findall(sections()[attacker])
    assert named
    for file, test in named:
        assert test in functions(ROOT / file), f"{file}::{test}"


def test_every_named_test_exists() -> None:
    text = MODEL.read_text("utf-8")
    assert text.count("::") - 1 == len(NAMED.findall(text)), "one that is not written as a test"
    for file, test in NAMED.findall(text):
        assert test in functions(ROOT / file), f"{file}::{test}"


def functions(file: Path) -> set[str]:
    tree = ast.parse(file.read_text("utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


def test_the_courier_can_not_import_what_knows_keys() -> None:
    """Its whole program is loaded; none of the modules that know keys is among what came along."""
    program = (
        "import importlib, pkgutil, sys, keymgr.courier\n"
        "for each in pkgutil.walk_packages(keymgr.courier.__path__, 'keymgr.courier.'):\n"
        "    importlib.import_module(each.name)\n"
        "print(*(n for n in sys.modules if n.startswith('keymgr.')), sep='\\n')\n"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT
    ).stdout.split()
    assert "keymgr.courier.main" in loaded
    layers = {name.split(".")[1] for name in loaded}
    assert not layers & {"vault", "crypto", "ops", "cli", "gui"}
