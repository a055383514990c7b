"""The forms of the jobs that replace keys, change thresholds, and sign again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from keymgr.gui.flows.choose_form import ChooseForm
from keymgr.gui.flows.fields import AnyOf, Asked, Count, Day, OneOf, Option, Remark, Tick
from keymgr.gui.flows.fields_form import FieldsForm, Note
from keymgr.gui.flows.guided import Guided
from keymgr.gui.flows.job_flow import JobFlow
from keymgr.gui.flows.path_asks import FileAsk, FilesAsk
from keymgr.gui.flows.renewing import Renew, Witness
from keymgr.gui.flows.rotations import RotateServerKey, RotateTagging
from keymgr.gui.flows.thresholds import RootThreshold, TagThreshold
from keymgr.gui.look import State
from keymgr.gui.work.language import say, tr
from keymgr.trust.names import SNAPSHOT, TIMESTAMP

_MONTHS = 36


def choose(flow: JobFlow, title: str) -> ChooseForm:
    """Return the form that every job over repositories begins with."""
    return ChooseForm(flow, title, tr("Each repository is done wholly or not at all."))


def _stolen(flow: JobFlow) -> Tick:
    return Tick(
        flow.values,
        "stolen",
        tr("The old key may be in other hands"),
        tr("The plan then says what that could have led to."),
    )


def rotate_tagging(values: Mapping[str, object]) -> Guided:
    """Return the rotation of tagging keys."""
    flow = RotateTagging(values)
    return Guided(
        flow,
        [
            lambda: choose(flow, tr("Whose tagging key changes?")),
            lambda: FieldsForm(
                tr("Why does the tagging key change?"),
                tr("A new key is made in this vault, and signs every tag again."),
                [_stolen(flow)],
                [
                    Note(
                        State.INFO,
                        tr("Nothing to hand out"),
                        tr("The root names the new key, so clients follow by themselves."
                           " Signers keep their own keys."),
                    )
                ],
            ),
        ],
    )  # fmt: skip


def rotate_server_key(values: Mapping[str, object]) -> Guided:
    """Return the rotation of snapshot and timestamp keys."""
    flow = RotateServerKey(values)

    def request() -> Asked:
        ask = FileAsk(
            flow.values,
            "request",
            tr("Request fetched after the rotation"),
            tr("Its new key is taken from there, for repositories that a Notary server has."),
        )
        return ask.when(lambda: flow.needs_request)

    return Guided(
        flow,
        [
            lambda: choose(flow, tr("Whose snapshot or timestamp key changes?")),
            lambda: FieldsForm(
                tr("Which key changes?"),
                tr("The root names the key; the tags stay as they are."),
                [
                    OneOf(
                        flow.values,
                        "role",
                        tr("Role"),
                        lambda: [
                            Option(
                                str(SNAPSHOT),
                                tr("snapshot"),
                                tr("It says which files belong together."),
                            ),
                            Option(
                                str(TIMESTAMP),
                                tr("timestamp"),
                                tr("It says which state is the newest."),
                            ),
                        ],
                    ),
                    request(),
                    _stolen(flow),
                ],
                [
                    Note(
                        State.INFO,
                        tr("Who holds these keys"),
                        tr("A Notary server holds them itself: rotate there first, then fetch a"
                           " request. For a static repository a new key is made in this vault."),
                    )
                ],
            ),
        ],
        reads={1: flow.read_request},
    )  # fmt: skip


def root_threshold(values: Mapping[str, object]) -> Guided:
    """Return the job that says which root keys must sign."""
    flow = RootThreshold(values)

    def offered() -> Sequence[Option]:
        return [
            Option(
                root.name,
                tr("{name}, {digits}", name=root.name, digits=_short(root.key_id)),
                tr("in this vault")
                if root.is_here
                else tr("held by another officer: signatures come by sign-off"),
            )
            for root in flow.roots
        ]

    return Guided(
        flow,
        [
            lambda: choose(flow, tr("Whose root changes?")),
            lambda: FieldsForm(
                tr("Which root keys, and how many must sign?"),
                tr("Unmodified clients enforce it from the next root on."),
                [
                    AnyOf(
                        flow.values,
                        "keys",
                        tr("Root keys"),
                        offered,
                        tr("The vault has no root key yet."),
                    ),
                    Count(
                        flow.values,
                        "threshold",
                        tr("How many of them must sign"),
                        lambda: len(flow.list("keys")),
                        lambda: tr("of {number}", number=len(flow.list("keys"))),
                    ),
                    Remark(lambda: say(flow.warning())),
                ],
                [
                    Note(
                        State.INFO,
                        tr("Leave room for a loss"),
                        tr("Two of three is a good rule: nobody can act alone, and one key may be"
                           " lost."),
                    ),
                    Note(
                        State.INFO,
                        tr("Another officer's key"),
                        tr("Their vault exports the public half; take it in here by Keys, Add"
                           " another officer's root key."),
                    ),
                ],
            ),
        ],
        reads={0: flow.read_present},
    )  # fmt: skip


def tag_threshold(values: Mapping[str, object]) -> Guided:
    """Return the job that lets several people have to sign each tag."""
    flow = TagThreshold(values)
    return Guided(
        flow,
        [
            lambda: choose(flow, tr("Whose tags shall need several signatures?")),
            lambda: FieldsForm(
                tr("Which tagging keys, and how many must sign?"),
                tr("The keys that a repository has stay; those that you add here join them."),
                [
                    FilesAsk(
                        flow.values,
                        "files",
                        tr("Public keys that join"),
                        tr("As 'key export' or docker writes them, or certificates."),
                    ),
                    Count(
                        flow.values,
                        "threshold",
                        tr("How many tagging keys must sign"),
                        lambda: 99,
                        lambda: "",
                    ),
                ],
                [
                    Note(
                        State.WARN,
                        tr("docker push can't sign any more"),
                        tr("Tags are then signed here and in the other vaults, by sign-off."
                           " Where there are signers, a delegation's threshold does the same."),
                    ),
                    Note(
                        State.INFO,
                        tr("How to end it"),
                        tr("Rotating the tagging key leaves one new key alone."),
                    ),
                ],
            ),
        ],
    )  # fmt: skip


def renew(values: Mapping[str, object]) -> Guided:
    """Return the renewal."""
    flow = Renew(values)
    return Guided(
        flow,
        [
            lambda: choose(flow, tr("What is to be renewed?")),
            lambda: FieldsForm(
                tr("What is near enough?"),
                tr("Expired files count too, and so do root certificates."),
                [
                    Count(
                        flow.values,
                        "months",
                        tr("Renew what expires within"),
                        lambda: _MONTHS,
                        lambda: tr("months"),
                    ),
                    OneOf(
                        flow.values,
                        "term",
                        tr("The new files are valid"),
                        lambda: [
                            Option("usual", tr("as long as notary makes them"),
                                   tr("A root for ten years, tags for three.")),
                            Option("day", tr("until a day of your choice")),
                        ],
                    ),
                    Day(flow.values, "until", tr("Last day")).when(
                        lambda: flow.values["term"] == "day"
                    ),
                ],
                [
                    Note(
                        State.INFO,
                        tr("Who must sign"),
                        tr("Tags need the tagging key, which the open vault holds; a root needs"
                           " the root passphrase. The plan says which."),
                    )
                ],
            ),
        ],
    )  # fmt: skip


def witness(values: Mapping[str, object]) -> Guided:
    """Return the job that signs files again as they are."""
    flow = Witness(values)
    return Guided(
        flow,
        [
            lambda: choose(flow, tr("Whose files are signed again?")),
            lambda: FieldsForm(
                tr("Which files are signed again?"),
                tr("They are signed as they are, one version on, with keys of this vault."),
                [
                    OneOf(
                        flow.values,
                        "which",
                        "",
                        lambda: [
                            Option(
                                "unsigned",
                                tr("Those whose signatures no longer count"),
                                tr("As after a signer was removed."),
                            ),
                            Option("some", tr("Those that I choose here")),
                        ],
                    ),
                    AnyOf(
                        flow.values,
                        "roles",
                        tr("Files"),
                        lambda: [Option(role, role) for role in flow.roles],
                    ).when(lambda: flow.values["which"] == "some"),
                ],
                [
                    Note(
                        State.WARN,
                        tr("You vouch for every tag in them"),
                        tr("Look at the tags first: docker pull takes them as signed by you."),
                    )
                ],
            ),
        ],
        reads={0: flow.read_roles},
    )  # fmt: skip


def _short(key_id: str) -> str:
    return f"{key_id[:4]} {key_id[4:8]}"
