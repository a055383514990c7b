"""What the offline vault signs, real Docker and Notary clients take, and nothing else."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import require_programs
from tests.docker import Client, CommandFailedError, Docker
from tests.real.office import PASSPHRASES, Office

FILE_PASSPHRASE = dict.fromkeys(
    (
        "DOCKER_CONTENT_TRUST_ROOT_PASSPHRASE",
        "DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE",
        "NOTARY_ROOT_PASSPHRASE",
        "NOTARY_TARGETS_PASSPHRASE",
        "NOTARY_SNAPSHOT_PASSPHRASE",
    ),
    PASSPHRASES["KEYMGR_FILE_PASSPHRASE"],
)


def push_two_versions(docker: Docker, name: str) -> str:
    """Push NAME:signed and NAME:plain unsigned; the first is to be signed. Returns the GUN."""
    gun = f"{docker.stack.registry}/main/{name}"
    docker.push_unsigned(f"{gun}:signed", f"{name} signed")
    docker.push_unsigned(f"{gun}:plain", f"{name} plain")
    docker.forget_images()
    return gun


def sign_and_publish(office: Office, gun: str, root: str = "company") -> None:
    request = office.request(gun, "signed")
    office.keymgr("repo", "create", gun, "--request", request, "--root", root)
    office.keymgr("tag", "sign", gun, "--request", request, "--yes")
    office.publish(gun)


def assert_pulls_only_what_is_signed(client: Client, gun: str) -> None:
    client.docker("pull", f"{gun}:signed")
    refused = client.try_docker("pull", f"{gun}:plain")
    assert refused.returncode == 1
    assert "No valid trust data for plain" in refused.stderr


def digest_of(office: Office, gun: str) -> str:
    (tag,) = office.ask("repo", "show", gun)["tags"]
    return str(tag["digest"])


def test_docker_pulls_what_was_signed_offline_and_published(docker: Docker, office: Office) -> None:
    gun = push_two_versions(docker, "published")
    sign_and_publish(office, gun)

    client = docker.client()
    assert_pulls_only_what_is_signed(client, gun)

    (shown,) = json.loads(client.docker("trust", "inspect", gun).stdout)
    (tag,) = shown["SignedTags"]
    assert tag["SignedTag"] == "signed"
    assert f"sha256:{tag['Digest']}" == digest_of(office, gun)
    keys = {key["Name"]: key["Keys"][0]["ID"] for key in shown["AdministrativeKeys"]}
    roles = office.ask("repo", "show", gun)["roles"]
    assert keys == {
        "Root": roles["root"]["key_ids"][0],
        "Repository": roles["targets"]["key_ids"][0],
    }


def test_notary_lists_and_verifies_it(docker: Docker, office: Office, tmp_path: Path) -> None:
    require_programs("skopeo")
    gun = push_two_versions(docker, "listed")
    sign_and_publish(office, gun)

    client = docker.client()
    digest = digest_of(office, gun)
    assert digest.removeprefix("sha256:") in client.notary("list", gun).stdout

    manifest = tmp_path / "manifest"
    manifest.write_bytes(raw_manifest(f"{gun}:signed"))
    client.notary("verify", "--quiet", "--input", str(manifest), gun, "signed")
    manifest.write_bytes(raw_manifest(f"{gun}:plain"))
    with pytest.raises(CommandFailedError, match="data not present in the trusted collection"):
        client.notary("verify", "--quiet", "--input", str(manifest), gun, "signed")


def skopeo(*arguments: str) -> bytes:
    command = ["skopeo", "--insecure-policy", *arguments]
    return subprocess.run(command, check=True, capture_output=True).stdout


def raw_manifest(reference: str) -> bytes:
    return skopeo("inspect", "--raw", "--tls-verify=false", f"docker://{reference}")


def test_docker_pulls_from_a_static_site(
    docker: Docker, office: Office, website: Callable[[Path], str]
) -> None:
    require_programs("skopeo")
    gun = push_two_versions(docker, "static")
    layout = f"oci:{office.folder}/layout:signed"
    skopeo("copy", "--src-tls-verify=false", f"docker://{gun}:signed", layout)
    skopeo("copy", "--dest-tls-verify=false", layout, f"docker://{gun}:signed")
    office.keymgr("repo", "create", gun, "--static", "--root", "company")
    office.keymgr("tag", "sign", gun, "signed", "--oci", "layout")
    office.keymgr("export", gun, "--site", "site")
    office.keymgr("verify", "site")

    client = docker.client(website(office.folder / "site"))
    assert_pulls_only_what_is_signed(client, gun)
    (shown,) = json.loads(client.docker("trust", "inspect", gun).stdout)
    assert [tag["SignedTag"] for tag in shown["SignedTags"]] == ["signed"]


def test_docker_pushes_the_next_tag_with_the_exported_tagging_key(
    docker: Docker, office: Office
) -> None:
    gun = push_two_versions(docker, "handed-over")
    sign_and_publish(office, gun)
    (key_id,) = office.ask("repo", "show", gun)["roles"]["targets"]["key_ids"]
    office.keymgr("key", "export", key_id, "--out", "tagging.key")
    signer = docker.client()
    signer.docker("trust", "key", "load", str(office.folder / "tagging.key"), env=FILE_PASSPHRASE)

    docker.make_image(f"{gun}:next", "next")
    signer.docker("push", f"{gun}:next", env=FILE_PASSPHRASE)
    docker.forget_images()

    client = docker.client()
    client.docker("pull", f"{gun}:next")
    client.docker("pull", f"{gun}:signed")


def keys_made_by_docker(docker: Docker, gun: str) -> Client:
    """Let docker sign, then take its trust data off the server: the keys are what is left."""
    maker = docker.client()
    docker.make_image(f"{gun}:first", "first")
    maker.docker("push", f"{gun}:first", env=FILE_PASSPHRASE)
    maker.notary("delete", "--remote", gun)
    return maker


def keys_made_by_notary(docker: Docker, gun: str) -> Client:
    maker = docker.client()
    maker.notary("init", gun, env=FILE_PASSPHRASE)
    return maker


@pytest.mark.parametrize("make_keys", [keys_made_by_docker, keys_made_by_notary])
def test_the_vault_signs_with_keys_made_elsewhere(
    docker: Docker, office: Office, make_keys: Callable[[Docker, str], Client]
) -> None:
    gun = push_two_versions(docker, make_keys.__name__.replace("_", "-"))
    maker = make_keys(docker, gun)
    office.keymgr("key", "import", str(maker.trust_folder))
    made = {path.stem for path in (maker.trust_folder / "private").iterdir()}
    (root,) = [root for root in office.ask("root", "list") if root["key_id"] in made]

    sign_and_publish(office, gun, root["name"])

    (tagging,) = office.ask("repo", "show", gun)["roles"]["targets"]["key_ids"]
    assert tagging in made
    assert_pulls_only_what_is_signed(docker.client(), gun)


def test_a_delegation_key_of_docker_trust_imports(docker: Docker, office: Office) -> None:
    maker = docker.client()
    maker.docker("trust", "key", "generate", "alice", env=FILE_PASSPHRASE)
    (made,) = (maker.trust_folder / "private").iterdir()
    office.keymgr("key", "import", str(made))
    (key,) = [key for key in office.ask("key", "list") if key["key_id"] == made.stem]
    assert key["role"] == "alice"
