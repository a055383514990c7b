"""Bad input: exit 1, a sentence that names the cause, and the vault as it was, every byte."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from keymgr.exchange.receipt import Outcome
from tests.cli.office import APP, PASSPHRASES, SITE, Office, digest, fill
from tests.cli.travel import write_a_receipt, write_a_request

NEW = "registry.example.org/team/new"
SIGN = ("tag", "sign", APP, "2.0", "--size", "5", "--digest")


# Passphrases and vaults


def test_the_vaults_passphrase(office: Office) -> None:
    ran = office.refused("status", KEYMGR_VAULT_PASSPHRASE="wrong one")
    assert ran.err.startswith("keymgr: This is not the vault's passphrase.\n")


def test_the_roots_passphrase(office: Office) -> None:
    ran = office.refused("repo", "create", NEW, "--static", KEYMGR_ROOT_PASSPHRASE="wrong one")
    assert "This is not the passphrase of root key officer-a." in ran.err


@pytest.mark.parametrize(
    ("variable", "command", "whose"),
    [
        ("KEYMGR_VAULT_PASSPHRASE", ("status",), "the vault "),
        ("KEYMGR_ROOT_PASSPHRASE", ("repo", "create", NEW, "--static"), "root key officer-a ("),
        (
            "KEYMGR_REPOSITORY_PASSPHRASE",
            ("repo", "create", NEW, "--static", "--own-passphrase"),
            f"the tagging key of {NEW}",
        ),
        ("KEYMGR_FILE_PASSPHRASE", ("key", "export", "{root}", "--out", "k"), "key file k ("),
    ],
)
def test_no_passphrase_and_nobody_to_ask(
    office: Office, variable: str, command: tuple[str, ...], whose: str
) -> None:
    root = office.done("root", "list", "--json").json[0]["key_id"]
    ran = office.refused(*(word.format(root=root) for word in command), **{variable: None})
    assert f"The passphrase for {whose}" in ran.err
    assert "there is no terminal to ask at" in ran.err
    assert f"set {variable} for a script" in ran.err


def test_an_empty_new_passphrase(empty_office: Office) -> None:
    ran = empty_office("init", KEYMGR_VAULT_PASSPHRASE="")
    assert ran.status == 1
    assert "An empty passphrase protects nothing." in ran.err
    assert not empty_office.vault.exists()


def test_a_root_under_the_vaults_passphrase(office: Office) -> None:
    same = PASSPHRASES["KEYMGR_VAULT_PASSPHRASE"]
    ran = office.refused("root", "create", "officer-b", KEYMGR_ROOT_PASSPHRASE=same)
    assert "The root key's passphrase must differ from the vault's." in ran.err


def test_a_short_passphrase_is_warned_about(empty_office: Office) -> None:
    ran = empty_office.done("init", KEYMGR_VAULT_PASSPHRASE="elevenchars")
    assert "has 11 characters; 12 or more are advised." in " ".join(ran.err.split())


def test_no_vault(empty_office: Office) -> None:
    ran = empty_office("status")
    assert (ran.status, ran.out) == (1, "")
    assert f"There is no vault at {empty_office.vault}." in ran.err


@pytest.mark.parametrize("content", [b"", b"a shopping list\n" * 100, b"SQLite format 3\0" * 64])
def test_a_file_that_is_no_vault(office: Office, content: bytes) -> None:
    office.vault.write_bytes(content)
    assert f"{office.vault} is not a keymgr vault." in office.refused("status").err


def test_a_truncated_vault(office: Office) -> None:
    content = office.vault.read_bytes()
    office.vault.write_bytes(content[: len(content) // 2])
    assert "is cut short" in office.refused("status").err


def test_a_flipped_bit(office: Office) -> None:
    content = bytearray(office.vault.read_bytes())
    place = content.rindex(b"\x00" * 8, 0, len(content) // 2) + 40
    content[place] ^= 0x10
    office.vault.write_bytes(content)
    assert "is damaged or was tampered with" in office.refused("audit", "verify").err


def test_a_vault_that_exists_is_not_made_again(office: Office) -> None:
    assert f"There is already a file at {office.vault}." in office.refused("init").err


def test_a_vault_that_is_open_elsewhere(office: Office) -> None:
    holder = (
        "import sys; from pathlib import Path; from keymgr.vault.vault import Vault;"
        "from keymgr.crypto.secret import Secret;"
        "v = Vault.open(Path(sys.argv[1]), Secret.from_text(sys.stdin.readline().strip()));"
        "print('open', flush=True); sys.stdin.readline()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", holder, office.vault],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        other.stdin.write(PASSPHRASES["KEYMGR_VAULT_PASSPHRASE"] + "\n")
        other.stdin.flush()
        assert other.stdout.readline() == "open\n"
        ran = office("status")
        other.stdin.close()
    assert ran.status == 1
    assert f"The vault {office.vault} is open in another program." in ran.err
    office.done("status")


# Disks


@pytest.mark.parametrize(
    "command",
    [
        ("root", "create", "officer-b"),
        ("repo", "create", NEW, "--static"),
        (*SIGN, digest("c")),
        ("key", "import", "some.key"),
    ],
    ids=lambda command: "-".join(command[:2]),
)
def test_no_space_left_for_the_vault(small_disk: Office, command: tuple[str, ...]) -> None:
    if command[0] == "key":
        (small_disk.folder / "filler").unlink()
        shutil.copy(_key_file(small_disk), small_disk.folder / "some.key")
        fill(small_disk.folder)
    ran = small_disk.refused(*command)
    assert "There is no space left" in ran.err + ran.out


def _key_file(office: Office) -> Path:
    """Return a key file with a key that the vault does not have."""
    folder = office.folder.parent / "elsewhere"
    folder.mkdir()
    other = Office(folder, office.capture)
    other.done("init")
    other.done("root", "create", "officer-c")
    other.done("key", "export", other.done("root", "list", "--json").json[0]["key_id"],
               "--out", "c.key")  # fmt: skip
    return folder / "c.key"


def test_no_space_left_for_an_export(small_disk: Office) -> None:
    ran = small_disk.refused("export", "--out", "bundle.zip")
    assert "bundle.zip could not be written: there is no space left." in ran.err
    ran = small_disk.refused("export", "--site", "public")
    assert "public could not be written: there is no space left." in ran.err
    assert not list(small_disk.folder.rglob("*.tmp"))


def test_a_read_only_folder(small_disk: Office) -> None:
    disk = small_disk.folder
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    assert "is read-only" in small_disk.refused(*SIGN, digest("c")).err
    ran = small_disk.refused("export", "--out", "bundle.zip")
    assert "read-only" in ran.err
    ran = small_disk("init", KEYMGR_VAULT=str(disk / "vault2"))
    assert ran.status == 1
    assert "read-only" in ran.err


# Requests


def test_a_request_for_another_repository(office: Office) -> None:
    ran = office.refused("repo", "create", NEW, "--request", "request.json")
    assert f"The request does not mention {NEW}." in ran.err
    ran = office.refused("tag", "sign", SITE, "--request", "request.json", "--yes")
    assert f"The request does not mention {SITE}." in ran.err


def test_a_request_from_the_future(office: Office) -> None:
    write_a_request(office.folder / "late.json", [NEW], created="2031-01-01T00:00:00+00:00")
    ran = office.refused("repo", "create", NEW, "--request", "late.json")
    assert "The request was made on 01 Jan 2031, later than this station's clock." in ran.err


def test_a_request_a_gigabyte_long(office: Office) -> None:
    with (office.folder / "long.json").open("wb") as file:
        file.truncate(1 << 30)
    ran = office.refused("repo", "create", NEW, "--request", "long.json")
    assert "long.json is larger than" in ran.err


def _altered_request(office: Office, **fields: object) -> None:
    document = json.loads((office.folder / "request.json").read_bytes())
    document["repositories"][0] |= {"gun": NEW}
    for name, value in fields.items():
        if name in document:
            document[name] = value
        else:
            document["repositories"][0][name] = value
    (office.folder / "altered.json").write_text(json.dumps(document))


@pytest.mark.parametrize(
    "key",
    [
        {"keytype": "ecdsa", "public": "bm90IGEga2V5"},
        {"keytype": "ed25519", "public": "c2hvcnQ="},
        {"keytype": "ecdsa", "public": ""},
        {"keytype": "dsa", "public": "bm90IGEga2V5"},
        None,
    ],
    ids=["no key", "too short", "empty", "of a kind unknown", "none"],
)
def test_a_request_with_a_bad_key(office: Office, key: object) -> None:
    _altered_request(office, snapshot_key=key)
    ran = office.refused("repo", "create", NEW, "--request", "altered.json")
    assert "key" in ran.err


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"version": 2}, "version 2"),
        ({"format": "shopping-list"}, "shopping-list"),
        ({"gun": "Not A Gun"}, "Not A Gun"),
    ],
)
def test_a_request_that_is_none(office: Office, fields: dict[str, object], words: str) -> None:
    _altered_request(office, **fields)
    ran = office.refused("repo", "create", "--all", "--request", "altered.json")
    assert words in ran.err


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[" * 100_000, b'"\x1b[31mred"'])
def test_a_request_of_rubbish(office: Office, content: bytes) -> None:
    (office.folder / "bad.json").write_bytes(content)
    ran = office.refused("repo", "create", NEW, "--request", "bad.json")
    assert "\x1b" not in ran.err


def test_a_request_that_is_not_there(office: Office) -> None:
    ran = office.refused("repo", "create", NEW, "--request", "gone.json")
    assert "gone.json could not be read: the file or its folder does not exist." in ran.err
    ran = office.refused("repo", "create", NEW, "--request", "\x1b[31mred\x07.json")
    assert "\ufffd[31mred\ufffd.json could not be read" in ran.err
    ran = office.refused("repo", "create", NEW, "--request", office.folder)
    assert "could not be read: it is a folder." in ran.err


def test_a_repository_that_the_server_already_has(office: Office) -> None:
    _altered_request(office, metadata={"root.json": "e30="})
    ran = office.refused("repo", "create", NEW, "--request", "altered.json")
    assert "the server already holds trust data for it" in ran.err


def test_a_repository_that_the_vault_already_has(office: Office) -> None:
    ran = office.refused("repo", "create", APP, "--request", "request.json")
    assert f"{APP} can't be created: it is in the vault already." in ran.err


# Tags


def test_a_tag_signed_twice_with_other_content(office: Office) -> None:
    again = ("tag", "sign", APP, "1.0", "--size", "1997", "--digest", digest("c"))
    ran = office.refused(*again)
    assert f"{APP}:1.0 is already signed for other content, {digest('a')}." in ran.err
    assert "add --replace" in ran.err
    office.refused(*again, "--yes")
    office.done(*again, "--replace")
    assert [tag["digest"] for tag in office.done("tag", "list", APP, "--json").json] == [
        digest("c")
    ]


def test_a_request_that_moves_a_tag(office: Office) -> None:
    write_a_request(office.folder / "moved.json", [APP], {"1.0": "f", "3.0": "d"})
    request = ("tag", "sign", "--all", "--request", "moved.json")
    assert "is already signed for other content" in office.refused(*request, "--yes").err
    ran = office.refused(*request, "--replace")
    assert "This must be confirmed, and there is no terminal to ask at." in ran.err
    assert "--yes" in ran.err
    office.done(*request, "--replace", "--yes")


def test_a_tag_signed_twice_with_the_same_content(office: Office) -> None:
    ran = office.refused("tag", "sign", APP, "1.0", "--size", "1997", "--digest", digest("a"))
    assert "There is nothing to sign" in ran.err


@pytest.mark.parametrize(
    "wrong", ["sha256:" + "a" * 63, "sha256:" + "a" * 65, "a" * 64, "sha512:" + "a" * 128, ""]
)
def test_a_digest_of_the_wrong_length(office: Office, wrong: str) -> None:
    ran = office.refused(*SIGN, wrong)
    assert "is not a valid digest." in ran.err
    assert "sha256: followed by 64 lower-case hexadecimal digits" in ran.err


def test_names_that_are_none(office: Office) -> None:
    ran = office.refused("repo", "create", "Registry/UPPER", "--static")
    assert "'Registry/UPPER' is not a valid repository name." in ran.err
    ran = office.refused("tag", "revoke", APP, "a tag")
    assert "'a tag' is not a valid tag." in ran.err
    ran = office.refused("root", "create", "\x1b[31m")
    assert "is not a valid root key name." in ran.err
    assert "\x1b" not in ran.err


def test_what_is_not_there(office: Office) -> None:
    assert f"The vault has no repository {NEW}." in office.refused("repo", "show", NEW).err
    assert f"The vault has no repository {NEW}." in office.refused("tag", "list", NEW).err
    assert f"{APP} has no signed tag 7." in office.refused("tag", "revoke", APP, "7").err
    assert (
        "has no key whose ID starts with '0000000'" in office.refused("key", "show", "0000000").err
    )
    assert "has no key whose ID starts with ''" in office.refused("key", "show", "").err
    assert (
        "no root key named nobody"
        in office.refused("repo", "create", NEW, "--static", "--root", "nobody").err
    )
    assert "There is no trust data at gone" in office.refused("verify", "gone").err
    assert "There are no key files at gone" in office.refused("key", "import", "gone").err


def test_a_wrong_form_of_export(office: Office) -> None:
    ran = office.refused("export", "--out", "bundle.zip", SITE)
    assert f"{SITE} is a static repository and can't be part of a bundle." in ran.err
    ran = office.refused("export", "--site", "public", APP)
    assert f"{APP} is a notary repository and can't be part of a site." in ran.err


def test_a_key_file_replaces_nothing(office: Office) -> None:
    key = office.done("key", "list", "--json").json[0]["key_id"]
    ran = office.refused("key", "export", key, "--out", "request.json")
    assert "There is already a file at request.json." in ran.err


# Metadata that a client would refuse


def test_an_altered_site(office: Office) -> None:
    office.done("export", "--site", "public")
    tuf = office.folder / "public/v2" / SITE / "_trust/tuf"
    timestamp = tuf / "timestamp.json"
    timestamp.write_bytes(timestamp.read_bytes().replace(b'"version":2', b'"version":3'))
    ran = office.refused("verify", "public")
    assert "timestamp.json is not what the manifest says it is." in ran.err
    (office.folder / "public/manifest.json").unlink()
    ran = office.refused("verify", "public")
    assert f"{SITE}  REFUSED" in ran.out
    assert re.search(r"timestamp +version 3 +0 of 1 signatures .* not ok", ran.out)
    assert "A docker client would refuse this." in ran.err


def test_a_site_without_a_repository(office: Office) -> None:
    (office.folder / "public/v2").mkdir(parents=True)
    assert "There is no trust data at public" in office.refused("verify", "public").err


def test_an_altered_bundle(office: Office) -> None:
    office.done("export", "--out", "bundle.zip")
    with (
        zipfile.ZipFile(office.folder / "bundle.zip") as bundle,
        zipfile.ZipFile(office.folder / "altered.zip", "w") as altered,
    ):
        for name in bundle.namelist():
            content = bundle.read(name)
            altered.writestr(name, content.replace(digest("a")[-8:].encode(), b"a" * 8) + b" ")
    assert "refused" not in office.refused("verify", "altered.zip").out


def test_what_has_expired(office: Office) -> None:
    office.done("export", "--site", "public")
    ran = office("verify", "public", "--at", "2030-07-01")
    assert ran.status == 1
    assert "  ! timestamp version 2 expired on 12 Jun 2030.\n" in ran.out
    assert "A docker client accepts 0 and refuses 1.\n" in ran.out
    assert "checked as of 1 Jul 2030 00:00 UTC" in ran.out


def test_another_root_than_the_pinned_one(office: Office) -> None:
    office.done("export", "--site", "public")
    ran = office("verify", "public", "--pin", "0" * 64)
    assert ran.status == 1
    assert "No root is signed by the pinned key 0000000." in ran.out
    assert (
        "is neither a root file nor a key ID"
        in office.refused("verify", "public", "--pin", "officer-a").err
    )
    root = office.done("root", "list", "--json").json[0]["key_id"]
    office.done("verify", "public", "--pin", root)
    office.done("verify", "public", "--pin", f"public/v2/{SITE}/_trust/tuf/root.json")


# Receipts


def test_a_receipt_of_versions_that_were_never_signed(office: Office) -> None:
    write_a_receipt(office.folder / "receipt.json", APP, {"targets": 9})
    ran = office.refused("receipt", "import", "receipt.json")
    assert f"{APP} has targets version 9 on the server" in ran.err


def test_a_receipt_for_another_vault(office: Office) -> None:
    write_a_receipt(office.folder / "receipt.json", NEW, {"targets": 1}, Outcome.ALREADY_THERE)
    ran = office.refused("receipt", "import", "receipt.json")
    assert f"The vault has no repository {NEW}." in ran.err


def test_a_wrong_file_altogether(office: Office) -> None:
    office.refused("receipt", "import", "request.json")
    office.refused("verify", "request.json")
    office.refused("key", "import", "request.json")
    office.refused("tag", "sign", APP, "2.0", "--oci", "request.json")
