"""The forms of the jobs on signers and delegations."""

from __future__ import annotations

from collections.abc import Mapping

from keymgr.gui.flows.fields import AnyOf, Count, Line, OneOf, Option, Pick, Tick, Words
from keymgr.gui.flows.fields_form import FieldsForm, Note
from keymgr.gui.flows.guided import HANDS_ON, Guided
from keymgr.gui.flows.job_forms import choose
from keymgr.gui.flows.path_asks import FilesAsk
from keymgr.gui.flows.signers import (
    AddDelegation,
    AddSigner,
    Delegations,
    PurgeKeys,
    RemoveDelegation,
    RemoveSigner,
)
from keymgr.gui.look import State
from keymgr.gui.presenters.forms import in_fours
from keymgr.gui.work.language import say, tr

_MOST_KEYS = 99


def add_signer(values: Mapping[str, object]) -> Guided:
    """Return the job that makes somebody a signer."""
    flow = AddSigner(values)
    return Guided(
        flow,
        [
            lambda: choose(flow, tr("Where may the signer sign?")),
            lambda: FieldsForm(
                tr("Who signs, with which key?"),
                tr("A signer pushes tags with docker and a key of their own."),
                [
                    Line(
                        flow.values,
                        "signer",
                        tr("Name of the signer"),
                        tr("Lower-case letters, digits, dashes and underscores."),
                        is_name=True,
                    ),
                    FilesAsk(
                        flow.values,
                        "files",
                        tr("Public keys of the signer"),
                        tr("The .pub file that 'docker trust key generate' wrote, or a"
                           " certificate."),
                    ),
                ],
                [
                    Note(
                        State.INFO,
                        tr("What docker pull takes then"),
                        tr("Tags that a signer pushes come ahead of those of the tagging key. From"
                           " the first signer on, docker push signs with signers' keys only."),
                    )
                ],
            ),
        ],
    )  # fmt: skip


def remove_signer(values: Mapping[str, object]) -> Guided:
    """Return the job that ends a signer."""
    flow = RemoveSigner(values)
    return Guided(
        flow,
        [
            lambda: choose(flow, tr("Where does the signer leave?")),
            lambda: FieldsForm(
                tr("Which signer leaves?"),
                tr("Their keys leave the releases, and their own role ends."),
                [
                    Pick(
                        flow.values,
                        "signer",
                        tr("Signer"),
                        lambda: [
                            Option(name, tr("{name}, in {number} of them", name=name, number=count))
                            for name, count in flow.offered().items()
                        ],
                    ),
                    Tick(
                        flow.values,
                        "witness",
                        tr("Sign again here what loses its signature"),
                        tr("In the same change, where a key of this vault may. Otherwise clients"
                           " pass over those tags until a signer signs again."),
                    ),
                ],
                [
                    Note(
                        State.WARN,
                        tr("Look at the tags first"),
                        tr("Whoever signs a file again vouches for every tag in it, whoever"
                           " signed it first."),
                    )
                ],
            ),
        ],
    )  # fmt: skip


def delegations(values: Mapping[str, object]) -> Guided:
    """Return the choice of what is to be done with delegations."""
    flow = Delegations(values)

    def options() -> list[Option]:
        nothing = "" if flow.views() else tr("The chosen repositories have no delegation.")
        return [
            Option(
                "add-delegation",
                tr("Add or change one"),
                tr("Keys, certificates, the tags that they may sign, and a threshold."),
            ),
            Option("list", tr("List them"), tr("Who may sign what, and how each stands."), nothing),
            Option(
                "remove-delegation",
                tr("Remove one, or keys or paths of it"),
                tr("What it signed no longer counts."),
                nothing,
            ),
            Option(
                "purge-keys",
                tr("Take keys from every delegation"),
                tr("When a key is lost or its owner leaves."),
                nothing,
            ),
        ]

    return Guided(
        flow,
        [
            lambda: choose(flow, tr("Whose delegations?")),
            lambda: FieldsForm(
                tr("Delegations"),
                tr("They let other keys sign tags, as notary's delegations do."),
                [OneOf(flow.values, "what", "", options)],
                [
                    Note(
                        State.INFO,
                        tr("For docker's signers"),
                        tr("Adding a signer is simpler: it makes targets/NAME and"
                           " targets/releases at once."),
                    )
                ],
            ),
        ],
        reads={0: flow.read_found},
        endings=HANDS_ON,
    )  # fmt: skip


def add_delegation(values: Mapping[str, object]) -> Guided:
    """Return the job that adds or changes a delegation."""
    flow = AddDelegation(values)

    def tags() -> list[Option]:
        every, some = tr("Every tag"), tr("Tags that begin with certain letters")
        if flow.is_there:
            return [
                Option("keep", tr("Those that it may sign already")),
                Option("more-every", every),
                Option("more-some", some),
            ]
        return [Option("every", every), Option("some", some)]

    return Guided(
        flow,
        [
            lambda: choose(flow, tr("Where is it added or changed?")),
            lambda: FieldsForm(
                tr("Which role may sign what?"),
                tr("A role that is there gets what you add, and keeps the rest."),
                [
                    Line(
                        flow.values,
                        "role",
                        tr("Role"),
                        tr("targets/NAME, or deeper: targets/NAME/PART."),
                        is_name=True,
                    ),
                    FilesAsk(
                        flow.values,
                        "files",
                        tr("Keys that join"),
                        tr("Public keys or certificates."),
                    ),
                    OneOf(
                        flow.values,
                        "tags",
                        tr("Tags that it may sign"),
                        tags,
                    ),
                    Words(
                        flow.values,
                        "paths",
                        tr("Beginnings, with blanks between them"),
                        tr("Such as qa- nightly-. They join those that it has."),
                    ).when(lambda: flow.text("tags").endswith("some")),
                    Tick(
                        flow.values,
                        "sets",
                        tr("Say how many of its keys must sign"),
                        tr("Otherwise that stays as it is; a new role begins with one."),
                    ),
                    Count(
                        flow.values,
                        "threshold",
                        tr("How many of its keys must sign"),
                        lambda: _MOST_KEYS,
                        lambda: "",
                    ).when(lambda: bool(flow.values["sets"])),
                ],
                [
                    Note(
                        State.INFO,
                        tr("What docker pull reads"),
                        tr("targets/releases, then targets. Tags of other roles are for notary, or"
                           " for a deeper role."),
                    )
                ],
            ),
        ],
        reads={0: flow.read_found},
    )  # fmt: skip


def remove_delegation(values: Mapping[str, object]) -> Guided:
    """Return the job that ends a delegation, or takes something from it."""
    flow = RemoveDelegation(values)
    return Guided(
        flow,
        [
            lambda: choose(flow, tr("Where is it removed?")),
            lambda: FieldsForm(
                tr("Which delegation, and how much of it?"),
                tr("What it signed no longer counts once clients see the change."),
                [
                    Pick(
                        flow.values,
                        "role",
                        tr("Delegation"),
                        lambda: [Option(role, role) for role in flow.roles()],
                    ),
                    OneOf(
                        flow.values,
                        "part",
                        "",
                        lambda: [
                            Option("all", tr("All of it")),
                            Option("some", tr("Some keys or paths")),
                        ],
                    ),
                    AnyOf(
                        flow.values,
                        "keys",
                        tr("Keys that leave"),
                        lambda: [
                            Option(each, _digits(each)) for each in flow.key_ids(flow.text("role"))
                        ],
                    ).when(lambda: flow.values["part"] == "some"),
                    Words(
                        flow.values,
                        "paths",
                        tr("Beginnings of tags that leave, with blanks between them"),
                    ).when(lambda: flow.values["part"] == "some"),
                ],
            ),
        ],
        reads={0: flow.read_found},
    )


def purge_keys(values: Mapping[str, object]) -> Guided:
    """Return the job that takes keys from every delegation."""
    flow = PurgeKeys(values)
    return Guided(
        flow,
        [
            lambda: choose(flow, tr("Where do the keys leave?")),
            lambda: FieldsForm(
                tr("Which keys leave every delegation?"),
                tr("Each role keeps its other keys."),
                [
                    AnyOf(
                        flow.values,
                        "keys",
                        tr("Keys that leave"),
                        lambda: [
                            Option(each, _digits(each), say(flow.where(each)))
                            for each in flow.key_ids()
                        ],
                        tr("The chosen repositories have no delegation."),
                    )
                ],
            ),
        ],
        reads={0: flow.read_found},
    )


def _digits(key_id: str) -> str:
    return in_fours(key_id[:32]) + "…"
