"""All commands, one after the other: their help, their JSON, their words."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import click
import jsonschema
import pytest

from keymgr.cli.app import app
from keymgr.cli.job import Job
from tests.cli.office import APP, SITE, Office, digest
from tests.cli.person import ROOT as CHECKOUT
from tests.cli.travel import write_a_receipt, write_a_request


def walk(
    group: click.Group, path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            yield from walk(command, (*path, name))
        else:
            yield (*path, name), command


COMMANDS = dict(walk(app))
NAMES = [" ".join(words) for words in COMMANDS]

HEX = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
TEXT = {"type": "string", "minLength": 1}
TEXT_OR_NULL = {"type": ["string", "null"]}
NUMBER = {"type": "integer", "minimum": 0}
DIGEST = {"type": "string", "pattern": "^sha256:[0-9a-f]{64}$"}
TIME = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"}
MODE = {"enum": ["notary", "static"]}


def fields(**properties: object) -> dict[str, object]:
    """Return the schema of an object that has these fields, each of them, and no other."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def several(schema: object) -> dict[str, object]:
    return {"type": "array", "items": schema, "minItems": 1}


ROLE = fields(
    version={"type": ["integer", "null"]},
    expires={"anyOf": [TIME, {"type": "null"}]},
    threshold=NUMBER,
    key_ids=several(HEX),
)
STAMP = "-20300314-093000"
BACKUP = fields(
    path=TEXT,
    medium=TEXT,
    place=TEXT,
    created=TIME,
    proven=TIME,
    revision=NUMBER,
    size=NUMBER,
    sha256=HEX,
    own_passphrase={"type": "boolean"},
)
REPORT = fields(
    ok={"const": True},
    path=TEXT,
    created=TIME,
    age_seconds=NUMBER,
    vault_id=TEXT,
    vault_format=TEXT,
    revision=NUMBER,
    size=NUMBER,
    repositories=NUMBER,
    files=NUMBER,
    keys_opened=NUMBER,
    keys_unopened=several(TEXT),
    problems={"type": "array", "maxItems": 0},
    other_passphrase={"const": False},
    lacking=fields(
        revisions=NUMBER,
        keys={"type": "array", "maxItems": 0},
        repositories={"type": "array", "maxItems": 0},
        files={"const": 0},
        parted={"const": False},
    ),
)
COST = fields(memory_kib=NUMBER, time_cost=NUMBER, parallelism=NUMBER)
STATUS_PROPERTIES: dict[str, object] = {
    "vault": TEXT,
    "format": TEXT,
    "kdf": COST,
    "roots": NUMBER,
    "repositories": NUMBER,
}
STATUS = fields(**STATUS_PROPERTIES)
NAG = fields(code=TEXT, sentence=TEXT)
STATE_NAMES = ("expired", "sign-off", "renew", "publish", "watched", "valid")
STATES = fields(**dict.fromkeys(STATE_NAMES, NUMBER))
PASSPHRASE = fields(
    of={"enum": ["vault", "root", "repository"]},
    name=TEXT,
    root={"type": "null"},
    kdf=COST,
    former_kdf=COST,
    repositories={"type": "array"},
)
ROOT_PROPERTIES: dict[str, object] = {"name": TEXT, "key_id": HEX, "algorithm": TEXT}
ROOT = fields(**ROOT_PROPERTIES)
KEY = {"key_id": HEX, "role": TEXT, "gun": TEXT_OR_NULL, "algorithm": TEXT, "protector": TEXT}
REPOSITORY = fields(gun=TEXT, mode=MODE, root_version=NUMBER)
STANDING = fields(
    gun=TEXT,
    mode=MODE,
    root_version=NUMBER,
    state={"enum": list(STATE_NAMES)},
    expires={"anyOf": [TIME, {"type": "null"}]},
    expires_first=TEXT,
    to_publish={"type": "boolean"},
    root_threshold=NUMBER,
    root_keys=several(HEX),
    tags=NUMBER,
)
TAG = fields(gun=TEXT, name=TEXT, digest=DIGEST, size=NUMBER)
EXPORT = fields(path=TEXT, sha256=HEX, repositories=several(TEXT), verified={"const": True})

NEW = "registry.example.org/team/new"
SCRIPT: list[tuple[str, list[str], dict[str, object]]] = [
    ("init", ["--vault", "second"], STATUS),
    ("status", [], fields(**STATUS_PROPERTIES, states=STATES, backups=several(NAG))),
    ("root create", ["officer-b"], ROOT),
    (
        "root list",
        [],
        several(
            fields(
                **ROOT_PROPERTIES,
                threshold={"type": "null"},
                officers={"type": "array", "maxItems": 0},
            )
        ),
    ),
    (
        "repo create",
        [NEW, "--static", "--root", "officer-b"],
        fields(repositories=several(REPOSITORY), left_out={"type": "array"}),
    ),
    ("repo list", [], several(STANDING)),
    (
        "repo show",
        [SITE],
        fields(
            gun=TEXT,
            mode=MODE,
            roles=fields(root=ROLE, targets=ROLE, snapshot=ROLE, timestamp=ROLE),
            tags=several(fields(name=TEXT, digest=DIGEST, size=NUMBER)),
        ),
    ),
    ("tag sign", [APP, "2.0", "--digest", digest("b"), "--size", "7"], several(TAG)),
    ("tag list", [APP], several(TAG)),
    ("tag revoke", [APP, "2.0", "--yes"], several(TAG)),
    ("key list", [], several(fields(**KEY))),
    ("key show", ["{key}"], fields(**KEY, name=TEXT_OR_NULL, private={"type": "boolean"})),
    ("key export", ["{key}", "--out", "one.key"], fields(key_id=HEX, role=TEXT, file=TEXT)),
    (
        "key import",
        ["one.key"],
        several(
            fields(
                file=TEXT,
                outcome={"enum": ["imported", "there-before", "not-imported"]},
                key_id=HEX,
                role=TEXT,
                gun=TEXT_OR_NULL,
                error={"type": "null"},
            )
        ),
    ),
    (
        "paper create",
        ["officer-a", "--out", "page.pdf"],
        fields(name=TEXT, key_id=HEX, file=TEXT, codes=NUMBER, lines=NUMBER, digest=HEX),
    ),
    ("paper verify", ["page.pdf"], fields(name=TEXT, key_id=HEX, made=TEXT, ok={"const": True})),
    ("paper restore", ["page.pdf"], fields(name=TEXT, key_id=HEX, new={"const": False})),
    ("export", ["--out", "bundle.zip"], EXPORT),
    ("export", ["--site", "public"], EXPORT),
    (
        "verify",
        ["bundle.zip"],
        fields(
            ok={"const": True},
            problems={"type": "array", "maxItems": 0},
            repositories=several(
                fields(
                    gun=TEXT,
                    ok={"const": True},
                    roles=several(
                        fields(
                            name=TEXT,
                            version=NUMBER,
                            signatures=NUMBER,
                            threshold=NUMBER,
                            expires=TIME,
                            ok={"const": True},
                        )
                    ),
                )
            ),
        ),
    ),
    (
        "receipt import",
        ["receipt.json"],
        fields(published=several(TEXT), failed={"type": "array"}, pushed={"type": "array"}),
    ),
    (
        "audit list",
        [],
        several(
            fields(
                number=NUMBER,
                time=TIME,
                actor=TEXT,
                action=TEXT,
                subject={"type": "string"},
                details={"type": "object"},
                digest=HEX,
            )
        ),
    ),
    (
        "audit verify",
        [],
        fields(ok={"const": True}, entries=NUMBER, head=HEX, found={"type": "null"}),
    ),
    (
        "audit export",
        ["--out", "log.jsonl"],
        fields(file=TEXT, entries=NUMBER, head=HEX, sha256=HEX),
    ),
    ("backup create", ["."], several(fields(path=TEXT, backup=BACKUP, error={"type": "null"}))),
    ("backup list", [], several(BACKUP)),
    ("backup verify", [f"vault{STAMP}.keymgr-backup"], REPORT),
    (
        "backup restore",
        [f"vault{STAMP}.keymgr-backup", "--to", "restored"],
        fields(
            vault=TEXT,
            created=TIME,
            revision=NUMBER,
            keys=NUMBER,
            repositories=NUMBER,
            new_passphrase={"const": False},
        ),
    ),
    ("passphrase renew", ["--root", "officer-a"], PASSPHRASE),
    (
        "station",
        [],
        several(
            fields(
                check=TEXT,
                fitness={"enum": ["good", "note", "bad", "unknown"]},
                text=TEXT,
                advice={"type": "string"},
            )
        ),
    ),
    ("version", [], fields(version=TEXT)),
    ("help", ["tag", "sign"], fields(help=TEXT)),
    ("manual", ["rotate", "root"], fields(name=TEXT, text=TEXT)),
    ("completion", ["bash"], fields(shell=TEXT, script=TEXT)),
]


def test_every_command_answers_with_its_json(office: Office) -> None:
    write_a_receipt(office.folder / "receipt.json", APP, {"root": 1, "targets": 2})
    key = office.done("root", "list", "--json").json[0]["key_id"]
    for name, words, schema in SCRIPT:
        ran = office.done(*name.split(), *(word.format(key=key) for word in words), "--json")
        assert ran.err == "", name
        jsonschema.validate(ran.json, schema)


def test_every_command_has_json_for_its_failures(office: Office) -> None:
    for words in COMMANDS:
        ran = office(*words, "--no-such-option", "--json")
        assert (ran.status, ran.out) == (2, "")
        assert ran.error["hint"].startswith(f"'keymgr {' '.join(words)} --help'")
    with office.untouched():
        ran = office("status", "--json", KEYMGR_VAULT_PASSPHRASE="wrong one")
    assert (ran.status, ran.out) == (1, "")
    assert ran.error["code"] == "wrong-vault-passphrase"


@pytest.mark.parametrize("words", COMMANDS, ids=NAMES)
def test_help_explains_with_an_example(office: Office, words: tuple[str, ...]) -> None:
    shown = office.done(*words, "--help").out
    paragraphs = shown.split("\n\n")
    assert paragraphs[1].rstrip().endswith("."), "what it does, in a sentence"
    example = re.search(r"\n  Example:\n((?:    .+\n)+)", shown)
    assert example, "an example"
    for line in example[1].splitlines():
        assert re.match(rf"    keymgr (--vault \S+ )?{' '.join(words)}\b", line)
    assert "--json" in shown
    assert max(map(len, shown.splitlines())) <= 80
    assert office.done("help", *words).out == shown


@pytest.mark.parametrize("words", COMMANDS, ids=NAMES)
def test_every_option_says_what_it_does(words: tuple[str, ...]) -> None:
    command = COMMANDS[words]
    assert isinstance(command, Job)
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert parameter.help
            assert parameter.help.endswith((".", "]")), parameter.name


def test_the_list_of_commands_says_what_the_commands_say(office: Office) -> None:
    listed = office.done("--help").out
    assert office.done("help").out == listed
    context = click.Context(app)
    for name in app.list_commands(context):
        command = app.get_command(context, name)
        assert command is not None
        words = command.get_short_help_str(limit=200)
        assert re.search(rf"\n  {name} +{re.escape(words)}", listed), name


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts(office: Office, shell: str) -> None:
    assert f"_KEYMGR_COMPLETE={shell}_complete" in office.done("completion", shell).out


@pytest.mark.parametrize(
    ("line", "word", "offered"),
    [
        ("keymgr ro", 1, ["plain,root", "plain,rotate"]),
        ("keymgr tag s", 2, ["plain,sign"]),
        ("keymgr tag sign --repl", 3, ["plain,--replace"]),
        ("keymgr --va", 1, ["plain,--vault"]),
        ("keymgr nonsense x", 2, []),
    ],
)
def test_bash_completes(office: Office, line: str, word: int, offered: list[str]) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "tests.cheap_keymgr"],
        env={
            "PYTHONPATH": str(CHECKOUT),
            "_KEYMGR_COMPLETE": "bash_complete",
            "COMP_WORDS": line,
            "COMP_CWORD": str(word),
        },
        cwd=office.folder,
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.split() == offered


def test_vault_stands_before_or_after_the_command(office: Office) -> None:
    moved = office.vault.rename(office.folder / "moved")
    office.done("--vault", moved, "status")
    office.done("status", "--vault", moved)
    office.done("--vault", "/nowhere", "root", "list", "--vault", moved)
    assert office("status").status == 1


def test_without_a_choice_the_vault_is_in_the_data_folder(office: Office) -> None:
    ran = office("status", KEYMGR_VAULT=None, XDG_DATA_HOME=str(office.folder / "data"))
    assert f"There is no vault at {office.folder}/data/keymgr/vault.keymgr." in ran.err
    ran = office.done(
        "init", "--json", KEYMGR_VAULT=None, XDG_DATA_HOME=str(office.folder / "data")
    )
    assert ran.json["vault"] == f"{office.folder}/data/keymgr/vault.keymgr"


def test_repo_show_of_several_is_a_list(office: Office) -> None:
    both: list[dict[str, Any]] = office.done("repo", "show", APP, SITE, "--json").json
    assert [each["gun"] for each in both] == [APP, SITE]
    assert office.done("repo", "show", "--all", "--json").json == both
    assert both[0]["roles"]["timestamp"]["version"] is None, "signed by the server"


def test_screens_fit_eighty_columns(office: Office) -> None:
    write_a_request(office.folder / "more.json", [APP], {"2.0": "c"})
    office.done("export", "--site", "public")
    for words in (
        ("status",), ("root", "list"), ("repo", "list"), ("repo", "show", "--all"),
        ("tag", "list", "--all"), ("key", "list"), ("audit", "list"), ("audit", "verify"),
        ("verify", "public"), ("tag", "sign", "--all", "--request", "more.json", "--yes"),
        ("repo", "create", "app", "--static"), ("export", "--out", "bundle.zip"),
    ):  # fmt: skip
        ran = office.done(*words)
        for line in (ran.out + ran.err).splitlines():
            to_be_copied = line.startswith("  keymgr-courier ")
            assert to_be_copied or len(line.replace(str(office.folder), "")) <= 80, line
            assert line == line.rstrip()
