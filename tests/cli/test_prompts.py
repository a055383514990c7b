"""Questions at a terminal: what they say, what is typed unseen, and Ctrl-C at each."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.cli.office import APP, PASSPHRASES, Office, digest
from tests.cli.person import CTRL_C, CTRL_D, Person, Sitting
from tests.cli.travel import write_a_request

VAULT = PASSPHRASES["KEYMGR_VAULT_PASSPHRASE"]
ROOT = PASSPHRASES["KEYMGR_ROOT_PASSPHRASE"]
NEW = "registry.example.org/team/new"
OTHER = "thirty white horses on a red hill"


@pytest.fixture
def person(tmp_path: Path) -> Person:
    return Person(tmp_path)


def vault_prompt(office: Office) -> str:
    return f"Passphrase for the vault {office.vault}: "


def key_digits(office: Office, role: str) -> str:
    keys = office.done("key", "list", "--json").json
    return str(next(key["key_id"] for key in keys if key["role"] == role)[:7])


def is_unseen(sitting: Sitting, *secrets: str) -> None:
    assert not [secret for secret in secrets if secret in sitting.seen]


def test_a_new_vault(person: Person) -> None:
    prompt = f"New passphrase for the vault {person.folder / 'vault.keymgr'}: "
    sitting = person.sits_down("init")
    sitting.answers(prompt, "")
    sitting.answers(prompt, "1234567")
    sitting.answers("The same once more: ", "1234568")
    sitting.answers(prompt, OTHER)
    sitting.answers("The same once more: ", OTHER)
    assert sitting.ends() == 0
    screen = sitting.seen
    assert "An empty passphrase protects nothing." in screen
    offered = re.search(r"\n    ((?:[a-z-]+ ){5}[a-z-]+)\n", screen)
    assert offered, "one of six words is offered"
    assert "Its strength: very weak" in screen
    assert "has 7 characters; 12 or more are advised." in " ".join(screen.split())
    assert "The two passphrases differ." in screen
    assert "Its strength: very strong" in screen
    assert "The vault is ready" in screen
    is_unseen(sitting, "123456", OTHER)


def test_prompts_name_what_they_ask_for(office: Office, person: Person) -> None:
    digits = key_digits(office, "root")
    sitting = person.sits_down("repo", "create", NEW, "--static", "--own-passphrase")
    sitting.answers(vault_prompt(office), VAULT)
    sitting.answers(f"Passphrase for root key officer-a ({digits}): ", ROOT)
    sitting.answers(f"New passphrase for the tagging key of {NEW}: ", OTHER)
    sitting.answers("The same once more: ", OTHER)
    assert sitting.ends() == 0
    is_unseen(sitting, VAULT, ROOT, OTHER)

    tagging = next(
        key["key_id"][:7]
        for key in office.done("key", "list", "--json").json
        if key["gun"] == NEW and key["role"] == "targets"
    )
    sitting = person.sits_down("tag", "sign", NEW, "1", "--size", "5", "--digest", digest("a"))
    sitting.answers(vault_prompt(office), VAULT)
    sitting.answers(f"Passphrase for the tagging key of {NEW} ({tagging}): ", OTHER)
    assert sitting.ends() == 0


def test_a_new_root_key(office: Office, person: Person) -> None:
    sitting = person.sits_down("root", "create", "officer-b")
    sitting.answers(vault_prompt(office), VAULT)
    sitting.answers("New passphrase for root key officer-b (", VAULT)
    sitting.answers("New passphrase for root key officer-b (", OTHER)
    sitting.answers("The same once more: ", OTHER)
    assert sitting.ends() == 0
    assert "The root key's passphrase must differ from the vault's." in sitting.seen
    is_unseen(sitting, VAULT, OTHER)


def test_key_files_are_asked_for_one_by_one(office: Office, person: Person) -> None:
    keys = person.folder / "keys"
    keys.mkdir()
    for role in ("root", "targets"):
        office.done("key", "export", key_digits(office, role), "--out", keys / f"{role}.key")
    other = Office(person.folder / "other", office.capture)
    other.folder.mkdir()
    other.done("init")
    file = PASSPHRASES["KEYMGR_FILE_PASSPHRASE"]
    sitting = person.sits_down("key", "import", str(keys), env={"KEYMGR_VAULT": str(other.vault)})
    sitting.answers(vault_prompt(other), VAULT)
    sitting.answers("Passphrase for key file root.key (root): ", file)
    sitting.answers("New passphrase for root key imported-", OTHER)
    sitting.answers("The same once more: ", OTHER)
    for _ in range(3):
        sitting.answers(f"Passphrase for key file targets.key (targets {APP}): ", "wrong")
    assert sitting.ends() == 1
    assert "The passphrase does not open this key. Please try again." in sitting.seen
    assert "1 of 2 keys could not be imported" in sitting.seen
    assert [key["role"] for key in other.done("key", "list", "--json").json] == ["root"]


def test_a_wrong_passphrase_may_be_tried_three_times(office: Office, person: Person) -> None:
    sitting = person.sits_down("status")
    for wrong in ("first", "second"):
        sitting.answers(vault_prompt(office), wrong)
    sitting.answers(vault_prompt(office), VAULT)
    assert sitting.ends() == 0

    with office.untouched():
        sitting = person.sits_down("status")
        for wrong in ("first", "second", "third"):
            sitting.answers(vault_prompt(office), wrong)
        assert sitting.ends() == 1
    assert sitting.seen.endswith(
        "keymgr: This is not the vault's passphrase.\n"
        "        Nothing was changed. Try again; mind Caps Lock and the keyboard's\n"
        "        language.\n"
    )


def test_with_an_environment_nothing_is_asked_or_tried_again(
    office: Office, person: Person
) -> None:
    sitting = person.sits_down("status", env={"KEYMGR_VAULT_PASSPHRASE": "wrong"})
    assert sitting.ends() == 1
    assert "Passphrase for" not in sitting.seen
    del office


def test_a_table_before_tags_are_signed(office: Office, person: Person) -> None:
    write_a_request(office.folder / "more.json", [APP], {"1.0": "e", "2.0": "f"})
    command = ("tag", "sign", "--all", "--request", "more.json")
    question = "Sign 2 tags, and move 1 of them from other content? [y/N] "
    with office.untouched():
        sitting = person.sits_down(*command)
        sitting.answers(vault_prompt(office), VAULT)
        sitting.answers(question, "n")
        assert sitting.ends() == 1
    assert f"{APP}  1.0  aaaa aaaa…  eeee eeee…  1,997\n  {digest('e')}" in sitting.seen
    assert "You did not confirm, so it was not done." in sitting.seen

    sitting = person.sits_down(*command)
    sitting.answers(vault_prompt(office), VAULT)
    sitting.answers(question, "yes")
    assert sitting.ends() == 0
    assert "Signed 2 tags in 1 repository." in sitting.seen


def test_a_tag_that_moves_is_asked_about(office: Office, person: Person) -> None:
    command = ("tag", "sign", APP, "1.0", "--size", "1997", "--digest", digest("d"))
    sitting = person.sits_down(*command)
    sitting.answers(vault_prompt(office), VAULT)
    sitting.answers("This tag is signed for other content. Move it? [y/N] ", "y")
    assert sitting.ends() == 0
    assert digest("a") in sitting.seen
    assert digest("d") in sitting.seen


def test_questions_stay_out_of_the_answer(office: Office, person: Person) -> None:
    answer = person.folder / "answer.json"
    sitting = person.sits_down("status", "--json", out=answer)
    sitting.answers(vault_prompt(office), VAULT)
    assert sitting.ends() == 0
    assert json.loads(answer.read_bytes())["repositories"] == 2


# Ctrl-C at each prompt

PROMPTS = {
    "a new vault": (("init",), ["New passphrase for the vault"]),
    "a new vault, again": (("init",), ["New passphrase for the vault", "The same once more"]),
    "the vault": (("status",), ["Passphrase for the vault"]),
    "a new root": (
        ("root", "create", "officer-b"),
        ["Passphrase for the vault", "New passphrase for root key"],
    ),
    "a new root, again": (
        ("root", "create", "officer-b"),
        ["Passphrase for the vault", "New passphrase for root key", "The same once more"],
    ),
    "the root": (
        ("repo", "create", NEW, "--static"),
        ["Passphrase for the vault", "Passphrase for root key"],
    ),
    "a new repository": (
        ("repo", "create", NEW, "--static", "--own-passphrase"),
        ["Passphrase for the vault", "Passphrase for root key", "New passphrase for the tagging"],
    ),
    "the vault, again": (
        ("key", "export", "{targets}", "--out", "out.key"),
        ["Passphrase for the vault", "Passphrase for the vault"],
    ),
    "a new key file": (
        ("key", "export", "{targets}", "--out", "out.key"),
        ["Passphrase for the vault", "Passphrase for the vault", "New passphrase for key file"],
    ),
    "a key file": (
        ("key", "import", "in.key"),
        ["Passphrase for the vault", "Passphrase for key file in.key"],
    ),
    "a yes": (
        ("tag", "sign", "--all", "--request", "request.json"),
        ["Passphrase for the vault", "[y/N]"],
    ),
}


@pytest.mark.parametrize("key", [CTRL_C, CTRL_D], ids=["ctrl-c", "ctrl-d"])
@pytest.mark.parametrize("prompt", PROMPTS)
def test_leaving_at_a_prompt(office: Office, person: Person, prompt: str, key: str) -> None:
    words, prompts = PROMPTS[prompt]
    targets = key_digits(office, "targets")
    if prompt == "a key file":
        office.done("key", "export", targets, "--out", "in.key")
    if words == ("init",):
        office.vault.rename(office.folder / "kept")
    before = sorted(path.name for path in office.folder.glob("[!.]*"))
    content = _vault_bytes(office)
    sitting = person.sits_down(*(word.format(targets=targets) for word in words))
    for asked in prompts[:-1]:
        root = "root key" in asked and not asked.startswith("New")
        fresh = asked.startswith("New")
        sitting.answers(asked, ROOT if root else OTHER if fresh else VAULT)
    sitting.answers(prompts[-1], key)
    assert sitting.ends() == 130
    assert "keymgr: Stopped, as you asked.\n" in sitting.seen
    assert "Traceback" not in sitting.seen
    assert _vault_bytes(office) == content
    assert sorted(path.name for path in office.folder.glob("[!.]*")) == before


def _vault_bytes(office: Office) -> bytes | None:
    return office.vault.read_bytes() if office.vault.exists() else None


def test_ctrl_c_in_the_middle_of_a_long_job(office: Office, person: Person) -> None:
    guns = [f"registry.example.org/many/app-{number}" for number in range(600)]
    (office.folder / "guns.txt").write_text("\n".join(guns))
    sitting = person.sits_down(
        "repo", "create", "--static", "--guns-from", "guns.txt", env=PASSPHRASES
    )
    sitting.process.expect("Creating repositories")
    sitting.process.expect(r" \d+/600")
    sitting.answers("/600", CTRL_C)
    assert sitting.ends() == 130
    assert "Stopped, as you asked." in sitting.seen
    assert "\x1b[?25h" in sitting.seen, "the cursor is back"
    assert "The vault is whole" in office.done("audit", "verify").out
    kept = len(office.done("repo", "list", "--json").json)
    assert 2 <= kept < 602
    again = office.done("repo", "create", "--static", "--guns-from", "guns.txt")
    assert "Created" in again.out
    assert len(office.done("repo", "list", "--json").json) == 602
