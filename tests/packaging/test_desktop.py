"""The window in a desktop's menus: its entry, icon, file types and description fit together."""

from __future__ import annotations

import configparser
import struct
import tomllib
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

from keymgr.vault.sqlite_errors import APPLICATION_ID
from tests.gui.conftest import desk
from tests.ops.stations import Desk

__all__ = ["desk"]

CHECKOUT: Final = Path(__file__).resolve().parents[2]
DESKTOP: Final = CHECKOUT / "packaging" / "desktop"
_MIME: Final = "{http://www.freedesktop.org/standards/shared-mime-info}"


def entry() -> configparser.SectionProxy:
    """Return the desktop entry (freedesktop.org's Desktop Entry Specification)."""
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(DESKTOP / "keymgr.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def mime_types() -> dict[str, ET.Element]:
    """Return the file types by their names."""
    root = ET.parse(DESKTOP / "keymgr.xml").getroot()  # noqa: S314 - a file of this project
    return {each.get("type", ""): each for each in root.findall(f"{_MIME}mime-type")}


def shared_data() -> dict[str, str]:
    """Return what the wheel puts into a system's share folder."""
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
    data: dict[str, str] = project["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    return data


def test_the_entry_starts_the_window_and_speaks_both_languages() -> None:
    found = entry()
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
    program, argument = found["Exec"].split()
    assert program in {**project["project"]["scripts"], **project["project"].get("gui-scripts", {})}
    assert (argument, found["TryExec"], found["Type"]) == ("%f", program, "Application")
    for key in ("GenericName", "Comment", "Keywords"):
        assert found[key]
        assert found[f"{key}[de]"] != found[key]
    for key in ("Categories", "MimeType", "Keywords"):
        assert found[key].endswith(";")
    assert set(found["MimeType"].strip(";").split(";")) <= set(mime_types())


def test_the_icon_is_there_in_both_forms() -> None:
    assert entry()["Icon"] == "keymgr"
    targets = set(shared_data().values())
    assert "share/icons/hicolor/scalable/apps/keymgr.svg" in targets
    assert "share/icons/hicolor/256x256/apps/keymgr.png" in targets
    head = (DESKTOP / "keymgr.png").read_bytes()[:24]
    assert head.startswith(b"\x89PNG")
    assert struct.unpack(">II", head[16:24]) == (256, 256)


def test_a_vault_is_known_by_its_name_and_by_what_is_in_it(desk: Desk) -> None:
    vault = mime_types()["application/vnd.keymgr.vault"]
    globs = [each.get("pattern") for each in vault.findall(f"{_MIME}glob")]
    assert globs == ["*.keymgr"]
    inner = vault.find(f"{_MIME}magic/{_MIME}match/{_MIME}match")
    assert inner is not None
    offset, value = int(inner.get("offset", "")), inner.get("value", "").encode()
    content = desk.station.vault.path.read_bytes()
    assert content.startswith(b"SQLite format 3\0")
    assert content[offset : offset + len(value)] == value == APPLICATION_ID.to_bytes(4)


def test_the_description_names_the_same_entry_types_and_programs() -> None:
    path = DESKTOP / "org.keymgr.keymgr.metainfo.xml"
    component = ET.parse(path).getroot()  # noqa: S314 - a file of this project
    assert component.findtext("id") == "org.keymgr.keymgr"
    assert component.findtext("launchable") == "keymgr.desktop"
    assert component.findtext("project_license") == "Apache-2.0"
    named = [each.text for each in component.findall("provides/mediatype")]
    assert set(named) == set(entry()["MimeType"].strip(";").split(";"))
    paragraphs = list(component.iterfind("description//*"))
    lang = "{http://www.w3.org/XML/1998/namespace}lang"
    english = [each for each in paragraphs if each.tag in {"p", "li"} and lang not in each.attrib]
    german = [each for each in paragraphs if each.get(lang) == "de"]
    assert len(english) == len(german)


def test_the_wheel_takes_all_of_it_along() -> None:
    for source in shared_data():
        assert (CHECKOUT / source).exists(), source
    taken = {Path(source).name for source in shared_data()}
    assert {each.name for each in DESKTOP.iterdir()} <= taken
