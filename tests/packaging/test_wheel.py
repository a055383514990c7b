"""The wheel is the whole product: programs, resources, man pages, completions."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh virtual environment with the wheel in it and this one's dependencies behind it."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory"]
    subprocess.run([*build, str(folder)], cwd=CHECKOUT, check=True, capture_output=True)
    (wheel,) = folder.glob("keymgr-*.whl")
    venv = folder / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", venv], check=True)
    pip = [sys.executable, "-m", "pip", "--python", str(venv / "bin" / "python")]
    subprocess.run(
        [*pip, "install", "--quiet", "--no-deps", "--no-index", str(wheel)],
        check=True,
        capture_output=True,
    )
    (site_packages,) = venv.glob("lib/python3*/site-packages")
    (site_packages / "dependencies.pth").write_text(sysconfig.get_path("purelib"))
    return venv


def answer(folder: Path, *command: str) -> str:
    ran = subprocess.run(
        command, cwd=folder, env={"PATH": "/usr/bin:/bin"}, check=True, capture_output=True
    )
    return ran.stdout.decode()


@pytest.mark.parametrize("program", ["keymgr", "keymgr-courier"])
def test_both_programs_start(installed: Path, program: str) -> None:
    assert answer(installed, str(installed / "bin" / program), "--version").startswith(program)


def test_the_resources_are_inside(installed: Path) -> None:
    code = (
        "import keymgr\n"
        "from keymgr.exchange.resources import resource\n"
        "print(keymgr.__file__)\n"
        "print(*(file.name for file in resource('schemas').iterdir()))\n"
    )
    where, names = answer(installed, str(installed / "bin" / "python"), "-c", code).splitlines()
    assert where.startswith(str(installed))
    shipped = {path.name for path in (CHECKOUT / "resources" / "schemas").iterdir()}
    assert set(names.split()) == shipped


def test_man_pages_and_completions_are_where_systems_look(installed: Path) -> None:
    share = installed / "share"
    man = {path.name for path in (share / "man" / "man1").iterdir()}
    assert {"keymgr.1", "keymgr-tag-sign.1", "keymgr-courier-publish.1"} <= man
    for program in ("keymgr", "keymgr-courier"):
        assert (share / "bash-completion" / "completions" / program).is_file()
        assert (share / "zsh" / "site-functions" / f"_{program}").is_file()
        assert (share / "fish" / "vendor_completions.d" / f"{program}.fish").is_file()


def test_bash_completes_commands_from_the_shipped_script(installed: Path) -> None:
    script = installed / "share" / "bash-completion" / "completions" / "keymgr"
    code = (
        f"PATH={installed}/bin:$PATH; source {script};"
        " COMP_WORDS=(keymgr rec); COMP_CWORD=1; _keymgr_completion keymgr; echo ${COMPREPLY[@]}"
    )
    assert answer(installed, "bash", "-c", code).split() == ["receipt"]
