"""The main job through the command line, as an officer does it."""

from __future__ import annotations

import hashlib
import re
import tarfile
from pathlib import Path

from keymgr.exchange.receipt import Outcome
from tests.cli.office import APP, SITE, Office, digest
from tests.cli.travel import SERVER, write_a_receipt, write_a_request


def test_a_first_ceremony(empty_office: Office) -> None:
    office = empty_office
    write_a_request(office.folder / "request.json", [APP], {"1.0": "a"})

    assert "The vault is ready" in office.done("init").out
    assert "officer-a" in office.done("root", "create", "officer-a").out
    created = office.done("repo", "create", APP, "--request", "request.json").out
    assert f"Created {APP} under root key officer-a." in created
    signed = office.done("tag", "sign", APP, "1.0", "--digest", digest("a"), "--size", "1997")
    assert f"Signed {APP}:1.0." in signed.out
    assert digest("a") in signed.err, "digest and size are shown before signing"

    exported = office.done("export", "--out", "bundle.zip").out
    sha256 = hashlib.sha256((office.folder / "bundle.zip").read_bytes()).hexdigest()
    assert "Checked from its final bytes, as a docker client would: accepted." in exported
    assert sha256 in exported
    assert f"keymgr-courier publish bundle.zip --server {SERVER} --out receipt.json" in exported

    verified = office.done("verify", "bundle.zip").out
    assert f"{APP}  accepted" in verified
    assert "root     version 1  1 of 1 signatures  until 11 Mar 2040  ok" in verified


def test_a_receipt_settles_what_is_published(office: Office) -> None:
    assert "to publish" in office.done("repo", "list").out
    write_a_receipt(office.folder / "receipt.json", APP, {"root": 1, "targets": 2})
    imported = office.done("receipt", "import", "receipt.json").out
    assert imported == f"1 repository noted as published on {SERVER}.\n"
    assert "to publish" not in office.done("repo", "list").out


def test_a_receipt_tells_what_was_not_published(office: Office) -> None:
    write_a_receipt(office.folder / "receipt.json", APP, {}, Outcome.REFUSED)
    imported = office.done("receipt", "import", "receipt.json").out
    assert f"{APP}  refused  the server's words" in imported
    assert "to publish" in office.done("repo", "list").out


def test_a_static_site_is_explained_and_exported(office: Office) -> None:
    created = office.done("repo", "create", SITE + "2", "--static", "--timestamp-days", "30")
    assert "Clients accept an export for 30 days" in created.out
    exported = office.done("export", "--site", "public", SITE)
    assert "accepted" in exported.out
    assert (office.folder / "public/v2" / SITE / "_trust/tuf/timestamp.json").is_file()
    assert not (office.folder / "public/v2" / (SITE + "2")).exists()
    assert f"{SITE}  accepted" in office.done("verify", "public").out


def test_the_same_content_exports_to_the_same_bytes(office: Office) -> None:
    office.done("export", "--out", "one.zip")
    office.done("export", "--out", "two.zip", KEYMGR_TEST_CLOCK="2030-04-01T00:00:00+00:00")
    one, two = (office.folder / name for name in ("one.zip", "two.zip"))
    assert one.read_bytes() == two.read_bytes()


def test_tags_of_a_request_are_shown_then_signed(office: Office) -> None:
    signed = office.done("tag", "sign", "--all", "--request", "request.json", "--yes")
    assert f"{APP}  1.1  -    bbbb bbbb…  1,997\n  {digest('b')}\n" in signed.err
    assert "1.0" not in signed.err, "1.0 is signed for this content already"
    assert "1.1" in office.done("tag", "list", APP).out


def test_one_tag_of_a_request(office: Office) -> None:
    write_a_request(office.folder / "new.json", [APP], {"2.0": "c", "2.1": "d"})
    office.done("tag", "sign", APP, "2.1", "--request", "new.json", "--yes")
    names = {tag["name"] for tag in office.done("tag", "list", APP, "--json").json}
    assert names == {"1.0", "2.1"}


def test_revoked_tags_are_gone(office: Office) -> None:
    assert "--yes" in office.refused("tag", "revoke", APP, "1.0").err
    told = office.done("tag", "revoke", APP, "1.0", "--yes").err
    assert "Tag 1.0 is revoked." in told
    assert "docker pull with content trust refuses these tags" in " ".join(told.split())
    assert office.done("tag", "list", APP, "--json").json == []
    assert office.done("tag", "list", SITE, "--json").json != []
    office.done("tag", "revoke", "--all", "1.0", "0.9", "--yes")
    assert office.done("tag", "list", SITE, "--json").json == []


def test_an_image_of_an_oci_layout_is_measured_here(office: Office) -> None:
    manifest = b'{"schemaVersion":2}'
    real = "sha256:" + hashlib.sha256(manifest).hexdigest()
    layout(office.folder / "image", {"2.0": manifest, "2.1": manifest + b" "})
    office.done("tag", "sign", APP, "2.0", "--oci", "image")
    with tarfile.open(office.folder / "image.tar", "w") as archive:
        archive.add(office.folder / "image", ".")
    office.done("tag", "sign", SITE, "2.0", "--oci", "image.tar")
    for gun in (APP, SITE):
        assert {"gun": gun, "name": "2.0", "digest": real, "size": 19} in office.done(
            "tag", "list", gun, "--json"
        ).json
    refused = office.refused("tag", "sign", APP, "3.0", "--oci", "image")
    assert "image holds 2 images, and none of them is named 3.0: 2.0, 2.1." in refused.err


def layout(folder: Path, images: dict[str, bytes]) -> None:
    """Write an OCI layout that holds only manifests: all that signing looks at."""
    blobs = folder / "blobs/sha256"
    blobs.mkdir(parents=True)
    entries = []
    for name, manifest in images.items():
        real = hashlib.sha256(manifest).hexdigest()
        (blobs / real).write_bytes(manifest)
        entries.append(
            f'{{"mediaType":"application/vnd.oci.image.manifest.v1+json","digest":"sha256:{real}",'
            f'"size":{len(manifest)},"annotations":{{"org.opencontainers.image.ref.name":"{name}"}}}}'
        )
    (folder / "oci-layout").write_text('{"imageLayoutVersion":"1.0.0"}')
    (folder / "index.json").write_text(f'{{"schemaVersion":2,"manifests":[{",".join(entries)}]}}')


def test_keys_go_out_and_come_back(office: Office, empty_office: Office, tmp_path: Path) -> None:
    del empty_office
    keys = {key["role"]: key for key in office.done("key", "list", "--json").json}
    wanted = keys["targets"]["key_id"]
    exported = office.done("key", "export", wanted[:7], "--out", "tagging.key")
    assert "docker trust key load tagging.key" in exported.out
    assert (tmp_path / "tagging.key").stat().st_mode & 0o777 == 0o600

    other = Office(tmp_path / "other", office.capture)
    other.folder.mkdir()
    other.done("init")
    imported = other.done("key", "import", tmp_path / "tagging.key").out
    assert "imported" in imported
    assert [key["key_id"] for key in other.done("key", "list", "--json").json] == [wanted]
    again = other.done("key", "import", tmp_path / "tagging.key", "--json").json
    assert [entry["outcome"] for entry in again] == ["there-before"]


def test_a_root_key_moves_to_another_vault(office: Office, tmp_path: Path) -> None:
    root = office.done("root", "list", "--json").json[0]["key_id"]
    office.done("key", "export", root, "--out", "root.key")
    other = Office(tmp_path / "other", office.capture)
    other.folder.mkdir()
    other.done("init")
    other.done("key", "import", tmp_path / "root.key", "--name", "officer-b")
    (listed,) = other.done("root", "list", "--json").json
    assert (listed["name"], listed["key_id"]) == ("officer-b", root)


def test_a_wrong_passphrase_stops_one_file_only(office: Office, tmp_path: Path) -> None:
    by_role = {key["role"]: key["key_id"] for key in office.done("key", "list", "--json").json}
    folder = tmp_path / "keys"
    folder.mkdir()
    office.done("key", "export", by_role["targets"], "--out", folder / "good.key")
    office.done(
        "key", "export", by_role["root"], "--out", folder / "other.key",
        KEYMGR_FILE_PASSPHRASE="another passphrase",
    )  # fmt: skip
    other = Office(tmp_path / "other", office.capture)
    other.folder.mkdir()
    other.done("init")
    ran = other("key", "import", folder)
    assert ran.status == 1
    assert "imported      targets" in ran.out
    assert "not imported  -" in ran.out
    assert "other.key: The passphrase does not open this key." in ran.out
    assert "1 of 2 keys could not be imported" in ran.err
    assert len(other.done("key", "list", "--json").json) == 1


def test_several_roots_and_a_passphrase_of_its_own(office: Office) -> None:
    office.done("root", "create", "officer-b", "--algorithm", "ecdsa-p384")
    refused = office.refused("repo", "create", SITE + "3", "--static")
    assert "The vault has several root keys: officer-a, officer-b." in refused.err
    office.done("repo", "create", SITE + "3", "--static", "--root", "officer-b", "--own-passphrase")
    sign = ("tag", "sign", SITE + "3", "1.0", "--digest", digest("a"), "--size", "5")
    wrong = office.refused(*sign, KEYMGR_REPOSITORY_PASSPHRASE="wrong one")
    assert f"This is not the passphrase of repository {SITE}3." in wrong.err
    office.done(*sign)


def test_the_whole_vault_is_checked(office: Office) -> None:
    verified = office.done("audit", "verify").out
    head = office.done("audit", "list", "--json").json[-1]["digest"]
    assert head in verified
    listed = office.done("audit", "list").out
    assert re.search(rf"sign tags\n +{APP}\n +Tag 1.0 is signed for\n +{digest('a')}.\n", listed)
