"""The forms of signing off."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from keymgr.gui.flows.choose_form import ChooseForm
from keymgr.gui.flows.fields import OneOf, Option
from keymgr.gui.flows.fields_form import FieldsForm, Note
from keymgr.gui.flows.file_form import FileForm, FileWords
from keymgr.gui.flows.guided import CHANGES, HANDS_ON, TAKES_IN, WRITES, Guided
from keymgr.gui.flows.path_asks import PlaceAsk
from keymgr.gui.flows.sign_off import (
    ADD,
    COLLECT,
    EXPORT,
    SIGN,
    WITHDRAW,
    ExportProposal,
    SignHere,
    SignOffHub,
    WaitingFlow,
    WithdrawChange,
)
from keymgr.gui.flows.sign_off_files import CollectSignatures, SignProposal
from keymgr.gui.look import State
from keymgr.gui.work.language import tr


def begin(values: Mapping[str, object]) -> Guided:
    """Return the choice of what is to be done."""
    flow = SignOffHub(values)

    def options() -> Sequence[Option]:
        nothing = "" if flow.waiting else tr("No change of this vault waits for signatures.")
        elsewhere = nothing or (
            "" if flow.can_sign else tr("No key of this vault is missing: others must sign.")
        )
        return [
            Option(
                SIGN,
                tr("Sign here what waits"),
                tr("With keys of this vault that have not signed yet."),
                elsewhere,
            ),
            Option(
                EXPORT,
                tr("Write a proposal for the other officers"),
                tr("A file of public data, which each of them reads and signs."),
                nothing,
            ),
            Option(
                COLLECT,
                tr("Collect signatures that came back"),
                tr("What is complete then takes effect here."),
                nothing,
            ),
            Option(
                ADD,
                tr("Read and sign another vault's proposal"),
                tr("It is checked, and says what it changes and who is missing."),
            ),
            Option(
                WITHDRAW,
                tr("Give up a change that waits"),
                tr("What is in force stays in force."),
                nothing,
            ),
        ]

    return Guided(
        flow,
        [
            lambda: FieldsForm(
                tr("Sign off"),
                tr("Several officers sign one change, each in a vault of their own."),
                [OneOf(flow.values, "what", "", options)],
                [
                    Note(
                        State.INFO,
                        tr("How a change goes round"),
                        tr("The vault that planned it writes a proposal. Each officer signs it in"
                           " their own vault. It comes back, and is in force once enough have"
                           " signed."),
                    )
                ],
            )
        ],
        endings=HANDS_ON,
    )  # fmt: skip


def _choose(flow: WaitingFlow, title: str, subtitle: str) -> ChooseForm:
    number = len(flow.repositories)
    everything = tr("All {number} changes that wait", number=number)
    return ChooseForm(flow, title, subtitle, everything)


def sign_here(values: Mapping[str, object]) -> Guided:
    """Return the job that adds this vault's signatures to its own changes."""
    flow = SignHere(values)
    return Guided(
        flow,
        [
            lambda: _choose(
                flow,
                tr("Which changes do you sign?"),
                tr("Those on which a key of this vault is missing."),
            )
        ],
    )


def export(values: Mapping[str, object]) -> Guided:
    """Return the job that writes a proposal."""
    flow = ExportProposal(values)
    return Guided(
        flow,
        [
            lambda: _choose(
                flow,
                tr("Which changes shall others sign?"),
                tr("They go into one file, which every officer may get."),
            ),
            lambda: FieldsForm(
                tr("Where is the proposal written?"),
                tr("All of it is public: no key, no passphrase."),
                [PlaceAsk(flow.values, "path", tr("Name of the file"), flow.file_name)],
            ),
        ],
        endings=WRITES,
    )


def _file(title: str, subtitle: str, *explained: str) -> FileWords:
    return FileWords(
        title,
        subtitle,
        tr("Proposal"),
        tr("A file that 'Write a proposal' or 'Sign a proposal' made."),
        suffixes=(".json",),
        explained=explained,
    )


def add(values: Mapping[str, object]) -> Guided:
    """Return the job that signs another vault's proposal."""
    flow = SignProposal(values)
    words = _file(
        tr("Which proposal?"),
        tr("It is read and checked; nothing is signed before you have seen it."),
    )
    return Guided(
        flow,
        [
            lambda: FileForm(flow, words),
            lambda: FieldsForm(
                tr("Where is the signed file written?"),
                tr("It holds the proposal with this vault's signatures, and nothing secret."),
                [PlaceAsk(flow.values, "path", tr("Name of the file"), flow.file_name)],
            ),
        ],
        reads={0: flow.read},
    )


def collect(values: Mapping[str, object]) -> Guided:
    """Return the job that takes signatures in."""
    flow = CollectSignatures(values)
    words = _file(
        tr("Which signatures came back?"),
        tr("They are checked against this vault's own copy of the change."),
    )
    return Guided(flow, [lambda: FileForm(flow, words)], reads={0: flow.read}, endings=TAKES_IN)


def withdraw(values: Mapping[str, object]) -> Guided:
    """Return the job that gives changes up."""
    flow = WithdrawChange(values)
    return Guided(
        flow,
        [
            lambda: _choose(
                flow, tr("Which changes are given up?"), tr("What is in force stays in force.")
            )
        ],
        endings=CHANGES,
    )
