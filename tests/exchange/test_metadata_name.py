"""The file names of metadata, as a Notary server's routes have them."""

from __future__ import annotations

import pytest

from keymgr.exchange.metadata_name import MetadataName
from keymgr.trust.names import ROOT, InvalidNameError, RoleName


@pytest.mark.parametrize(
    ("text", "role", "version"),
    [
        ("root.json", "root", None),
        ("12.root.json", "root", 12),
        ("targets.json", "targets", None),
        ("7.targets.json", "targets", 7),
        ("targets/releases.json", "targets/releases", None),
        ("targets/a/b-c_1.json", "targets/a/b-c_1", None),
        ("snapshot.json", "snapshot", None),
        ("timestamp.json", "timestamp", None),
    ],
)
def test_a_name_tells_role_and_version(text: str, role: str, version: int | None) -> None:
    name = MetadataName(text)
    assert (name.role, name.version) == (RoleName(role), version)


def test_names_are_made_from_roles_and_versions() -> None:
    assert MetadataName.of_role(RoleName("targets/releases")) == "targets/releases.json"
    assert MetadataName.of_role(ROOT) == "root.json"
    assert MetadataName.of_root(3) == "3.root.json"
    assert MetadataName.of_targets(3) == "3.targets.json"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "root",
        "rootjson",
        ".json",
        "ROOT.json",
        "0.root.json",
        "01.root.json",
        "-1.root.json",
        "1.2.root.json",
        "1.snapshot.json",
        "1.targets/a.json",
        "\N{ARABIC-INDIC DIGIT ONE}.root.json",
        "1.root.json\n",
        "targets/.json",
        "targets//a.json",
        "targets/../root.json",
        "/root.json",
        "targets/A.json",
        "targets/" + "a" * 300 + ".json",
    ],
)
def test_any_other_name_is_refused(text: str) -> None:
    with pytest.raises(InvalidNameError, match="metadata file name"):
        MetadataName(text)
