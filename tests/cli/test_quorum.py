"""A root key that several officers open together, on every command that needs it."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.office import APP, Office, digest
from tests.cli.person import Person

NEW = "registry.example.org/team/new"
TYPED = {
    "alice": "alice in the looking-glass",
    "bob": "bob the builder's apprentice",
    "carol": "carol sang in midwinter",
    "dave": "dave rows across the lake",
}
PROTECT = ("root", "protect", "officer-a")
SHARED = "This passphrase is the vault's or another officer's"


def variable(name: str, *, new: bool = False) -> str:
    return f"KEYMGR_{'NEW_' if new else ''}OFFICER_PASSPHRASE_{name.upper()}"


def present(*names: str) -> dict[str, str]:
    return {variable(name): TYPED[name] for name in names}


def group(*names: str) -> list[str]:
    return [word for name in names for word in ("--officer", name)]


def protect(office: Office, threshold: int, *names: str) -> None:
    """Put the office's root key under a quorum."""
    words = (*PROTECT, *group(*names), "--threshold", str(threshold))
    office.done(*words, **present(*names))
    office.environment.pop("KEYMGR_ROOT_PASSPHRASE", None)


def opens(office: Office) -> str:
    (line,) = office.done("root", "list").out.splitlines()[1:]
    return line.partition("ecdsa-p256  ")[2]


def log(office: Office) -> dict[str, Any]:
    entry: dict[str, Any] = office.done("audit", "list", "--json").json[-1]
    return entry


def root_id(office: Office) -> str:
    return str(office.done("root", "list", "--json").json[0]["key_id"])


# Using the key


@pytest.mark.parametrize(("threshold", "count"), [(2, 2), (2, 3), (3, 4)])
def test_any_m_of_n_sign_and_fewer_do_not(office: Office, threshold: int, count: int) -> None:
    names = list(TYPED)[:count]
    protect(office, threshold, *names)
    for number in range(count + 1):
        for chosen in itertools.combinations(names, number):
            gun = f"{NEW}-{'-'.join(chosen)}"
            words = ("repo", "create", gun.rstrip("-"), "--static")
            if number < threshold:
                ran = office.refused(*words, **present(*chosen))
                assert f"Root key officer-a needs {threshold} of its officers" in ran.err
            else:
                office.done(*words, **present(*chosen))
    office.done("audit", "verify")


def test_every_job_asks_for_officers(office: Office) -> None:
    protect(office, 2, "alice", "bob", "carol")
    office.environment |= present("alice", "carol")
    second = {"KEYMGR_ROOT_PASSPHRASE": "another root's own"}
    office.done("root", "create", "officer-b", **second)
    office.done("rotate", "root", "--to", "officer-b", APP, "--yes", **second)
    office.done("renew", "--all", "--to", "2039-01-01", "--yes", **second)
    office.done("key", "export", root_id(office), "--out", "root.key")
    office.done("audit", "verify")
    (made,) = office.done("backup", "create", ".", "--json").json
    report = office.done(
        "backup", "verify", made["path"], "--keys", "--json",
        **second,
    ).json  # fmt: skip
    assert report["keys_unopened"] == []


def test_a_wrong_passphrase_is_named_as_its_officers(office: Office) -> None:
    protect(office, 2, "alice", "bob", "carol")
    for wrong in ("alice", "bob"):
        typed = present("alice", "bob") | {variable(wrong): TYPED["carol"]}
        ran = office.refused("repo", "create", NEW, "--static", **typed)
        assert f"This is not the passphrase of officer {wrong}." in ran.err


def test_officers_at_the_keyboard_in_turn(office: Office, tmp_path: Path) -> None:
    protect(office, 2, "alice", "bob", "carol")
    digits = root_id(office)[:7]
    prompt = "Passphrase of officer {} of root key officer-a (" + digits + "), or Enter if absent: "
    sitting = Person(tmp_path).sits_down("repo", "create", NEW, "--static")
    vault = office.environment["KEYMGR_VAULT_PASSPHRASE"]
    sitting.answers(f"Passphrase for the vault {office.vault}: ", vault)
    sitting.answers(prompt.format("alice"), TYPED["bob"])
    sitting.answers(prompt.format("alice"), TYPED["alice"])
    sitting.answers(prompt.format("bob"), "")
    sitting.answers(prompt.format("carol"), TYPED["carol"])
    assert sitting.ends() == 0
    assert "This is not the passphrase of officer alice. Please try again." in sitting.seen
    assert not [typed for typed in TYPED.values() if typed in sitting.seen]


# Making and changing the group


def test_what_is_shown_and_logged(office: Office) -> None:
    assert opens(office) == "passphrase"
    protect(office, 2, "alice", "bob", "carol")
    assert opens(office) == "2 of 3 officers"
    entry = log(office)
    assert entry["action"] == "root protected"
    assert entry["details"]["officers"] == ["alice", "bob", "carol"]
    shown = office.done("key", "show", root_id(office)).out
    assert "Opens with    2 of 3 officers\nOfficers      alice\n              bob\n" in shown
    assert office.done("root", "list", "--json").json[0]["threshold"] == 2


def test_the_former_passphrase_opens_nothing(office: Office) -> None:
    root = office.environment["KEYMGR_ROOT_PASSPHRASE"]
    protect(office, 2, "alice", "bob")
    ran = office.refused("repo", "create", NEW, "--static", KEYMGR_ROOT_PASSPHRASE=root)
    assert "needs 2 of its officers" in ran.err
    ran = office.refused("passphrase", "change", "--root", "officer-a")
    assert "its officers open it" in ran.err


def test_an_officer_leaves_and_another_joins(office: Office) -> None:
    protect(office, 2, "alice", "bob", "carol")
    before = office.vault.read_bytes()
    words = (*PROTECT, *group("alice", "bob", "dave"), "--threshold", "3")
    ran = office.refused(*words, **present("alice", "dave"))
    assert "needs 2 of its officers (alice, bob, carol); 1 were here" in ran.err
    ran = office.done(*words, **present("alice", "bob", "dave"))
    assert "Before: 2 of 3 officers: alice, bob, carol." in ran.out
    assert "destroy the old ones" in ran.out
    create = ("repo", "create", NEW, "--static")
    office.refused(*create, **present("alice", "bob", "carol"))
    new = office.vault.read_bytes()
    office.vault.write_bytes(before)
    office.done(*create, **present("bob", "carol"))  # what the sentence above warns of
    office.vault.write_bytes(new)
    office.done(*create, **present("alice", "bob", "dave"))
    office.done("audit", "verify")


def test_back_to_a_single_passphrase(office: Office) -> None:
    root = office.environment["KEYMGR_ROOT_PASSPHRASE"]
    protect(office, 2, "alice", "bob", "carol")
    ran = office.refused("root", "unprotect", "officer-a", KEYMGR_ROOT_PASSPHRASE=root)
    assert "needs 2 of its officers" in ran.err
    office.environment["KEYMGR_ROOT_PASSPHRASE"] = root
    office.done("root", "unprotect", "officer-a", **present("bob", "carol"))
    assert (opens(office), log(office)["action"]) == ("passphrase", "root unprotected")
    create = ("repo", "create", NEW, "--static")
    office.refused(*create, **present("alice", "bob", "carol"), KEYMGR_ROOT_PASSPHRASE=None)
    office.done(*create)
    ran = office.refused("root", "unprotect", "officer-a")
    assert "Root key officer-a is not guarded by officers." in ran.err


def test_one_officers_passphrase(office: Office) -> None:
    protect(office, 2, "alice", "bob")
    one = ("passphrase", "change", "--root", "officer-a", "--officer", "bob")
    ran = office.done(*one, **present("bob"), **{variable("bob", new=True): TYPED["dave"]})
    assert "The passphrase of officer bob of root key officer-a is changed." in ran.out
    assert "make new shares" in " ".join(ran.out.split())
    assert log(office)["details"]["root"] == "officer-a"
    create = ("repo", "create", NEW, "--static")
    office.refused(*create, **present("alice", "bob"))
    office.done(*create, **present("alice"), **{variable("bob"): TYPED["dave"]})
    ran = office.refused(*one[:-1], "eve", **present("bob"))
    assert "Root key officer-a has no officer eve; its officers are alice, bob." in ran.err


@pytest.mark.parametrize(
    ("names", "threshold"),
    [
        (["alice"], 1),
        (["alice", "bob"], 1),
        (["alice", "bob"], 3),
        ([f"o{number}" for number in range(17)], 2),
        ([], 2),
    ],
)
def test_groups_that_are_no_quorum(office: Office, names: list[str], threshold: int) -> None:
    ran = office.refused(
        "root", "protect", "officer-a", *group(*names), "--threshold", str(threshold)
    )
    assert "is no quorum" in ran.err


@pytest.mark.parametrize("names", [("alice", "alice"), ("al-ice", "Al ice"), ("Zoë", "zoë")])
def test_officers_whose_names_are_taken_for_each_other(
    office: Office, names: tuple[str, str]
) -> None:
    ran = office.refused("root", "protect", "officer-a", *group(*names), "--threshold", "2")
    assert f"The officers' names {names[0]} and {names[1]} can't be told apart." in ran.err


def test_officers_have_names_of_any_language(office: Office) -> None:
    typed = {variable("Zoë"): "zoë counts the swallows", variable("Олег"): "олег sails upstream"}
    words = (*PROTECT, *group("Zoe\N{COMBINING DIAERESIS}", "Олег"), "--threshold", "2")
    (first, _) = office.done(*words, "--json", **typed).json["officers"]
    assert first["name"] == "Zoë"
    office.done("repo", "create", NEW, "--static", **typed)
    ran = office.refused(*PROTECT, *group("alice", "/bob"), "--threshold", "2")
    assert "'/bob' is not a valid officer's name." in ran.err


@pytest.mark.parametrize("taken", ["alice", "vault"])
def test_each_officer_has_a_passphrase_of_their_own(office: Office, taken: str) -> None:
    passphrase = TYPED.get(taken) or office.environment["KEYMGR_VAULT_PASSPHRASE"]
    typed = {**present("alice"), variable("bob"): passphrase}
    words = (*PROTECT, *group("alice", "bob"), "--threshold", "2")
    assert SHARED in office.refused(*words, **typed).err


# Shares on paper


def test_a_share_that_is_only_written_down(office: Office, tmp_path: Path) -> None:
    vault = office.environment["KEYMGR_VAULT_PASSPHRASE"]
    root = office.environment.pop("KEYMGR_ROOT_PASSPHRASE")
    words = (
        "root",
        "protect",
        "officer-a",
        *group("alice"),
        "--paper",
        "carol",
        "--threshold",
        "2",
    )
    ran = office.refused(*words, **present("alice"), KEYMGR_ROOT_PASSPHRASE=root)
    assert "there is no terminal to show it" in ran.err

    env = {"KEYMGR_VAULT_PASSPHRASE": vault, "KEYMGR_ROOT_PASSPHRASE": root, **present("alice")}
    sitting = Person(tmp_path).sits_down(*words, env=env)
    sitting.answers("Only officer carol looks now. Press Enter to see the share", "")
    sitting.process.expect_exact("Write it down.")
    lines = str(sitting.process.before).split("open root key officer-a")[1].split()
    share = " ".join(word for word in lines if word.isalpha())
    assert len(share.split()) == 33
    sitting.answers("Type its last word: ", share.split()[-1])
    assert sitting.ends() == 0

    assert "carol (share on paper only)" in office.done("key", "show", root_id(office)).out
    create = ("repo", "create", NEW, "--static")
    ran = office.refused(*create, **present("alice"), **{variable("carol"): TYPED["carol"]})
    assert "These words are not a share as it was written down." in ran.err
    office.done(*create, **present("alice"), **{variable("carol"): share.upper()})
    ran = office.refused(
        "tag", "sign", APP, "9", "--digest", digest("b"), "--size", "7", KEYMGR_VAULT_PASSPHRASE="x"
    )
    for shown in (ran.out, ran.err):
        assert share.split()[0] not in shown.split()

    renew = ("passphrase", "renew", "--root", "officer-a", "--officer", "carol")
    told = office.refused(*renew, **{variable("carol"): share}).err
    assert "The share of officer carol is on paper only" in " ".join(told.split())

    set_passphrase = ("passphrase", "change", "--root", "officer-a", "--officer", "carol")
    env = {"KEYMGR_VAULT_PASSPHRASE": vault, variable("carol", new=True): TYPED["carol"]}
    sitting = Person(tmp_path).sits_down(*set_passphrase, env=env)
    sitting.answers("Words of the share of officer carol", share)
    assert sitting.ends() == 0
    office.done(
        "root", "unprotect", "officer-a", **present("alice", "carol"), KEYMGR_ROOT_PASSPHRASE=root
    )
    protect_again = (*PROTECT, *group("alice", "bob"), "--threshold", "2")
    office.done(*protect_again, **present("alice", "bob"), KEYMGR_ROOT_PASSPHRASE=root)
    ran = office.refused(
        "repo", "create", f"{NEW}2", "--static", **present("alice"), **{variable("bob"): share}
    )
    assert "These words are not the share of officer bob." in ran.err


def test_what_is_not_written_down_changes_nothing(office: Office, tmp_path: Path) -> None:
    words = (
        "root",
        "protect",
        "officer-a",
        *group("alice"),
        "--paper",
        "carol",
        "--threshold",
        "2",
    )
    given = ("KEYMGR_VAULT_PASSPHRASE", "KEYMGR_ROOT_PASSPHRASE")
    env = {name: office.environment[name] for name in given} | present("alice")
    with office.untouched():
        sitting = Person(tmp_path).sits_down(*words, env=env)
        sitting.answers("Press Enter to see the share", "")
        sitting.answers("Type its last word: ", "aardvark")
        assert sitting.ends() == 1
    assert "not the last word of the share of officer carol" in " ".join(sitting.seen.split())


def test_a_ceremony_at_the_keyboard(office: Office, tmp_path: Path) -> None:
    vault = office.environment["KEYMGR_VAULT_PASSPHRASE"]
    root = office.environment["KEYMGR_ROOT_PASSPHRASE"]
    digits = root_id(office)[:7]
    sitting = Person(tmp_path).sits_down(
        *PROTECT, *group("alice", "bob"), "--threshold", "2", "--json", out=tmp_path / "answer"
    )
    sitting.answers(f"Passphrase for the vault {office.vault}: ", vault)
    sitting.answers(f"Passphrase for root key officer-a ({digits}): ", root)
    alice, bob = (
        f"New passphrase for officer {name} of root key officer-a ({digits}): "
        for name in ("alice", "bob")
    )
    for prompt, typed in ((alice, TYPED["alice"]), (bob, TYPED["alice"]), (bob, TYPED["bob"])):
        sitting.answers(prompt, typed)
        if typed == TYPED["alice"] and prompt == bob:
            continue
        sitting.answers("The same once more: ", typed)
    assert sitting.ends() == 0
    assert SHARED in " ".join(sitting.seen.split())
    assert not [typed for typed in (root, *TYPED.values()) if typed in sitting.seen]
    answer = json.loads((tmp_path / "answer").read_text())
    assert answer == {
        "name": "officer-a",
        "key_id": root_id(office),
        "threshold": 2,
        "officers": [{"name": "alice", "on_paper": False}, {"name": "bob", "on_paper": False}],
        "former": "a passphrase of its own",
    }
