"""The forms of the jobs on keys."""

from __future__ import annotations

from collections.abc import Mapping

from keymgr.crypto.keys import Algorithm
from keymgr.gui.flows.fields import Line, OneOf, Option, Pick, Values
from keymgr.gui.flows.fields_form import FieldsForm, Note
from keymgr.gui.flows.guided import CHANGES, TAKES_IN, WRITES, Guided
from keymgr.gui.flows.key_job import KeyJob, key_words
from keymgr.gui.flows.key_leaving import ExportKey, RemoveKey
from keymgr.gui.flows.path_asks import FileAsk, PlaceAsk
from keymgr.gui.flows.root_jobs import AddPublicRoot, CreateRoot, RetireRoot
from keymgr.gui.look import State
from keymgr.gui.work.language import say, tr


def _key(flow: KeyJob) -> Pick:
    return Pick(
        flow.values,
        "key_id",
        tr("Key"),
        lambda: [Option(str(entry.key_id), say(key_words(entry))) for entry in flow.keys],
    )


def _name(values: Values) -> Line:
    return Line(
        values,
        "name",
        tr("Name of the root key"),
        tr("Plans and the log name it so: an officer, a team, or the organisation."),
        is_name=True,
    )


def create_root(values: Mapping[str, object]) -> Guided:
    """Return the job that makes a root key."""
    flow = CreateRoot(values)
    return Guided(
        flow,
        [
            lambda: FieldsForm(
                tr("A new root key"),
                tr("It vouches for every repository that is put under it."),
                [
                    _name(flow.values),
                    Pick(
                        flow.values,
                        "algorithm",
                        tr("Kind of key"),
                        lambda: [Option(str(kind), str(kind)) for kind in Algorithm],
                        tr("Docker itself makes ecdsa-p256, and every client reads it."),
                    ),
                ],
                [
                    Note(
                        State.INFO,
                        tr("A passphrase of its own"),
                        tr("Whoever learns the vault's passphrase must not be able to use the"
                           " root key too. You choose it in the last step."),
                    )
                ],
            )
        ],
        endings=CHANGES,
    )  # fmt: skip


def add_public_root(values: Mapping[str, object]) -> Guided:
    """Return the job that takes another officer's root key in."""
    flow = AddPublicRoot(values)
    return Guided(
        flow,
        [
            lambda: FieldsForm(
                tr("Another officer's root key"),
                tr("Its public half comes in; the private half stays with the officer."),
                [
                    FileAsk(
                        flow.values,
                        "file",
                        tr("File with the public key"),
                        tr("At the other officer's vault, 'Export a key file' writes it."),
                    ),
                    _name(flow.values),
                ],
                [
                    Note(
                        State.WARN,
                        tr("Compare before you rely on it"),
                        tr("A stick may bring another key than the officer's. The next step shows"
                           " its ID, to be read aloud."),
                    )
                ],
            )
        ],
        endings=TAKES_IN,
    )  # fmt: skip


def retire_root(values: Mapping[str, object]) -> Guided:
    """Return the job that puts a root key out of use."""
    flow = RetireRoot(values)
    return Guided(
        flow,
        [
            lambda: FieldsForm(
                tr("Which root key retires?"),
                tr("No repository's newest root may list it any more."),
                [_key(flow)],
                [
                    Note(
                        State.INFO,
                        tr("Retired is not gone"),
                        tr("The key stays in the vault for what was signed with it, and no job"
                           " offers it any more."),
                    )
                ],
            )
        ],
        endings=CHANGES,
    )  # fmt: skip


def export_key(values: Mapping[str, object]) -> Guided:
    """Return the job that writes a key file."""
    flow = ExportKey(values)

    def halves() -> list[Option]:
        off = "" if flow.has_private else tr("Its private half is not in this vault.")
        return [
            Option("public", tr("Only the public half"), tr("Nothing secret leaves.")),
            Option(
                "private",
                tr("The private key"),
                tr("For docker or notary on another machine, under a passphrase for the file."),
                off,
            ),
        ]

    return Guided(
        flow,
        [
            lambda: FieldsForm(
                tr("Which key leaves?"),
                tr("As a file that docker and notary read."),
                [_key(flow), OneOf(flow.values, "half", tr("What leaves"), halves)],
                [
                    Note(
                        State.WARN,
                        tr("A private key that leaves is a second key"),
                        tr("Whoever has the file and its passphrase can sign as you do, and"
                           " nothing here can call it back. Rotating ends its use."),
                    )
                ],
            ),
            lambda: FieldsForm(
                tr("Where is the key file written?"),
                tr("Key files replace nothing: the name must be free."),
                [PlaceAsk(flow.values, "path", tr("Name of the file"), flow.file_name)],
            ),
        ],
        endings=WRITES,
    )  # fmt: skip


def remove_key(values: Mapping[str, object]) -> Guided:
    """Return the job that takes a key out of the vault."""
    flow = RemoveKey(values)
    return Guided(
        flow,
        [
            lambda: FieldsForm(
                tr("Which key is removed?"),
                tr("It goes for ever. Retiring a root key is the milder way."),
                [_key(flow)],
                [
                    Note(
                        State.WARN,
                        tr("Make a backup first"),
                        tr("A key that no backup holds is gone with this vault's copy."),
                    )
                ],
            )
        ],
        endings=CHANGES,
    )  # fmt: skip
