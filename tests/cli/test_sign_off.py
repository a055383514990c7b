"""Two officers, each with a vault: a root, and a tag, that both must sign."""

from __future__ import annotations

import base64
import json
import shutil
from pathlib import Path

import jsonschema
import pytest

from keymgr.exchange.resources import resource
from tests.cli.office import SITE, Office, Ran


@pytest.fixture
def other(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Office:
    """The office of another officer, whose root key is ``east``."""
    folder = tmp_path / "east-office"
    folder.mkdir()
    east = Office(folder, capsys)
    east.done("init")
    east.done("root", "create", "east")
    return east


@pytest.fixture
def proposed(office: Office, other: Office) -> Office:
    """An office whose site waits for east's signature, in ``proposal.json``."""
    (key,) = other.done("root", "list", "--json").json
    public = office.folder / "east.pub"
    other.done("key", "export", key["key_id"], "--public", "--out", public)
    office.done("root", "add-public", "east", public)
    keys = ("--keys", "officer-a,east", "--threshold", "2")
    done = office.done("root", "threshold", SITE, *keys, "--yes")
    assert "Waiting for signatures: 1 repository." in done.out
    assert "root version 2: 1 of 2, root key east missing" in done.out
    assert "root version 2: 1 of 2 sign here; elsewhere: root key east\n" in done.err
    assert "All 2 keys must sign" in done.err
    office.done("sign-off", "export", "--out", "proposal.json")
    return office


def sign(office: Office, other: Office) -> Ran:
    shutil.copy(office.folder / "proposal.json", other.folder / "proposal.json")
    ran = other.done("sign-off", "add", "proposal.json", "--out", "signed.json", "--yes")
    shutil.copy(other.folder / "signed.json", office.folder / "signed.json")
    return ran


def root_of(office: Office) -> tuple[int, int]:
    root = office.done("repo", "show", SITE, "--json").json["roles"]["root"]
    return root["version"], root["threshold"]


def test_nothing_changes_until_both_have_signed(proposed: Office, other: Office) -> None:
    assert root_of(proposed) == (1, 1)
    shown = proposed.done("sign-off", "show", "proposal.json").out
    assert 'root version 2: 1 of 2, the key "east" missing' in shown
    assert "root version 1: 1 of 1" in shown
    sign(proposed, other)
    assert "complete, in force" in proposed.done("sign-off", "import", "signed.json").out
    assert root_of(proposed) == (2, 2)
    proposed.done("export", "--site", "public", SITE)


def test_a_proposal_is_as_its_schema_says(proposed: Office) -> None:
    schema = json.loads(resource("schemas/keymgr-sign-off.json").read_bytes())
    document = json.loads((proposed.folder / "proposal.json").read_bytes())
    jsonschema.validate(document, schema)
    assert set(document) == set(schema["properties"])


def test_the_other_officer_reads_who_is_missing(proposed: Office, other: Office) -> None:
    shutil.copy(proposed.folder / "proposal.json", other.folder / "proposal.json")
    shown = other.done("sign-off", "show", "proposal.json").out
    assert "2 of 2 root keys must sign from now on: officer-a, east." in shown
    assert "This vault does not know the repository" in shown
    assert "every signature is there" in sign(proposed, other).out


def test_a_waiting_change_holds_back_the_next(proposed: Office) -> None:
    refused = proposed.refused("rotate", "targets", SITE, "--yes")
    assert "a change of it waits for signatures" in refused.err
    proposed.done("sign-off", "withdraw", SITE)
    proposed.done("rotate", "targets", SITE, "--yes")


def test_an_altered_proposal_is_refused_by_name(proposed: Office, other: Office) -> None:
    content = json.loads((proposed.folder / "proposal.json").read_bytes())
    change = content["changes"][0]
    change["files"]["root.json"], change["former"]["root.json"] = (
        change["former"]["root.json"],
        change["files"]["root.json"],
    )
    (other.folder / "altered.json").write_text(json.dumps(content))
    refused = other.refused("sign-off", "add", "altered.json", "--out", "out.json", "--yes")
    assert "was altered" in refused.err
    assert not (other.folder / "out.json").exists()


def test_a_signature_that_stands_twice_is_refused_by_name(proposed: Office, other: Office) -> None:
    content = json.loads((proposed.folder / "proposal.json").read_bytes())
    files = content["changes"][0]["files"]
    root = json.loads(base64.b64decode(files["root.json"]))
    root["signatures"] *= 2
    files["root.json"] = base64.b64encode(json.dumps(root).encode()).decode()
    (other.folder / "twice.json").write_text(json.dumps(content))
    refused = other.refused("sign-off", "add", "twice.json", "--out", "out.json", "--yes")
    assert "has signed root twice" in refused.err
    assert not (other.folder / "out.json").exists()


def test_a_proposal_that_follows_another_root_is_refused_by_name(
    proposed: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "stranger"
    folder.mkdir()
    stranger = Office(folder, capsys)
    stranger.done("init")
    stranger.done("root", "create", "officer-s")
    stranger.done("repo", "create", SITE, "--static")
    shutil.copy(proposed.folder / "proposal.json", folder / "proposal.json")
    refused = stranger.refused("sign-off", "add", "proposal.json", "--out", "out.json", "--yes")
    assert "follows another root than this vault's" in refused.err
    shown = stranger.refused("sign-off", "show", "proposal.json")
    assert "follows another root than this vault's" in shown.err


def test_a_proposal_is_not_signed_twice_by_one_vault(proposed: Office, other: Office) -> None:
    sign(proposed, other)
    refused = other.refused("sign-off", "add", "signed.json", "--out", "twice.json", "--yes")
    assert "have signed already" in refused.err


def test_a_stale_proposal_is_refused_by_name(proposed: Office, other: Office) -> None:
    sign(proposed, other)
    proposed.done("sign-off", "import", "signed.json")
    refused = proposed.refused("sign-off", "import", "signed.json")
    assert "is stale: it makes root version 2" in refused.err


def test_from_then_on_every_root_needs_both(proposed: Office, other: Office) -> None:
    sign(proposed, other)
    proposed.done("sign-off", "import", "signed.json")
    waiting = proposed.done("rotate", "targets", SITE, "--yes").out
    assert "root version 2: 1 of 2" in waiting
    assert "root version 3: 1 of 2" in waiting
    proposed.done("sign-off", "export", "--out", "proposal.json")
    sign(proposed, other)
    proposed.done("sign-off", "import", "signed.json")
    assert root_of(proposed) == (3, 2)
    proposed.done("export", "--site", "public", SITE)


@pytest.mark.parametrize(("threshold", "sentence"), [("0", "at least one"), ("3", "not that many")])
def test_an_impossible_threshold_is_refused(
    proposed: Office, threshold: str, sentence: str
) -> None:
    keys = ("--keys", "officer-a,east", "--threshold", threshold)
    refused = proposed.refused("root", "threshold", SITE, *keys, "--yes")
    assert sentence in refused.err


def test_what_the_files_say_is_shown_beside_what_the_sender_says(
    proposed: Office, other: Office
) -> None:
    content = json.loads((proposed.folder / "proposal.json").read_bytes())
    content["changes"][0]["sentences"] = ["Its dates are renewed."]
    (other.folder / "lie.json").write_text(json.dumps(content))
    here, there = (each.done("root", "list", "--json").json for each in (proposed, other))
    ids = {root["name"]: root["key_id"] for root in [*here, *there]}
    shown = other.done("sign-off", "show", "lie.json")
    assert "  Its sender says:\n    Its dates are renewed.\n" in shown.out
    assert "root: 2 of 2 keys must sign; before, 1 of 1." in shown.out
    assert f"root: root key east ({ids['east'][:16]}) may sign from now on." in shown.out
    assert f"compare its root key IDs.\n    {ids['officer-a']}\n" in shown.out


def test_a_sender_cannot_lend_a_key_the_name_of_another(proposed: Office, other: Office) -> None:
    content = json.loads((proposed.folder / "proposal.json").read_bytes())
    content["names"] = dict.fromkeys(content["names"], "officer-a")
    (other.folder / "names.json").write_text(json.dumps(content))
    shown = other.done("sign-off", "show", "names.json").out
    assert "root: root key east (" in shown


def test_taking_in_what_is_not_complete_sends_to_the_missing(proposed: Office) -> None:
    told = proposed.done("sign-off", "import", "proposal.json").out
    assert "export, and let the courier publish" not in told
    assert "Still waiting: 'keymgr sign-off export --out FILE'" in told


def test_what_is_no_public_half_is_refused_with_where_to_get_one(office: Office) -> None:
    (office.folder / "east.pub").write_text("not a key")
    refused = office.refused("root", "add-public", "east", "east.pub")
    assert "'keymgr key export ID --public'" in refused.err
