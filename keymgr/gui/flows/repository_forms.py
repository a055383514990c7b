"""The forms of revoking tags, adopting, refreshing, removing and starting anew."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from keymgr.gui import look
from keymgr.gui.flows.choose_form import ChooseForm
from keymgr.gui.flows.ending import RemoveRepository, ResetRepositories
from keymgr.gui.flows.fields import Asked, Count, Line, OneOf, Option, Pick, Tick
from keymgr.gui.flows.fields_form import FieldsForm, Note
from keymgr.gui.flows.file_form import FileForm, FileWords
from keymgr.gui.flows.guided import CHANGES, TAKES_IN, Guided
from keymgr.gui.flows.path_asks import FileAsk
from keymgr.gui.flows.path_line import PathLine, Takes
from keymgr.gui.flows.pick_form import PickForm
from keymgr.gui.flows.revoke import RevokeTags, TagCount
from keymgr.gui.flows.taking_in import FOLDER, REQUEST, SOURCE, Adopt, Refresh
from keymgr.gui.kit import Column, Name, Words
from keymgr.gui.look import State
from keymgr.gui.work.language import say, tr
from keymgr.ops.reset import CLIENTS
from keymgr.trust.names import Gun

_MOST_DAYS = 3650


class PathAsk(Asked):
    """A file or folder that is taken in."""

    def __init__(
        self, values: dict[str, object], key: str, label: str, takes: Takes, hint: str
    ) -> None:
        super().__init__(values, key)
        line = PathLine(label, takes, hint, str(values.get(key, "")))
        line.changed.connect(self.write)
        self.column.addWidget(line)
        self.setFocusProxy(line)


def revoke(values: Mapping[str, object]) -> Guided:
    """Return the revocation of tags."""
    flow = RevokeTags(values)

    def tags() -> PickForm[TagCount]:
        return PickForm(
            flow,
            tr("Which tags are revoked?"),
            tr("The images stay in the registry; clients refuse to pull them by these tags."),
            [
                Column(
                    tr("Tag"),
                    lambda row: Words(row[0], "text"),
                    lambda row: row[0],
                    stretches=True,
                ),
                Column(tr("Repositories"), lambda row: Words(str(row[1])), lambda row: row[1]),
            ],
            lambda row: row[0],
            lambda: flow.offered,
            list,
        )

    return Guided(
        flow,
        [
            lambda: ChooseForm(
                flow, tr("Whose tags are revoked?"), tr("The chosen tags go wherever they are.")
            ),
            tags,
        ],
        {0: flow.find_tags},
    )


def adopt(values: Mapping[str, object]) -> Guided:
    """Return the adoption of repositories."""
    flow = Adopt(values)

    def which() -> PickForm[Gun]:
        return PickForm(
            flow,
            tr("Which of them?"),
            tr("Those that are in this vault already are not listed."),
            [Column(tr("Repository"), Name.of, lambda gun: gun, stretches=True)],
            str,
            lambda: flow.offered,
            lambda: flow.offered,
        )

    return Guided(flow, [lambda: AdoptForm(flow), which], {SOURCE: flow.read}, TAKES_IN)


class AdoptForm(QObject):
    """Where the repositories come from, the keys along, and what vouches for the first root."""

    changed = Signal()

    def __init__(self, flow: Adopt) -> None:
        super().__init__()
        values = flow.values
        from_request = lambda: values["source"] == REQUEST  # noqa: E731  (two lines would hide it)
        in_folder = lambda: values["source"] == FOLDER  # noqa: E731
        self._form = FieldsForm(
            tr("Where do they come from?"),
            tr("Repositories that docker or notary made come under this vault."),
            [
                OneOf(
                    values,
                    "source",
                    tr("Where do they come from?"),
                    lambda: [
                        Option(REQUEST, tr("The courier's request"), tr("What the server holds.")),
                        Option(
                            FOLDER,
                            tr("A folder"),
                            tr("docker's or notary's trust folder, or a static site."),
                        ),
                    ],
                ),
                FileAsk(values, "file", tr("Request"), tr("Drop it here, or choose it.")).when(
                    from_request
                ),
                PathAsk(
                    values,
                    "file",
                    tr("Trust folder"),
                    Takes.FOLDER,
                    tr("Such as ~/.docker/trust."),
                ).when(in_folder),
                PathAsk(
                    values,
                    "keys",
                    tr("Key files along, if they are at hand"),
                    Takes.EITHER,
                    tr("Such as ~/.docker/trust/private; those of use are taken."),
                ),
                Line(values, "root_name", tr("What the root key among them is called")).when(
                    lambda: bool(values["keys"])
                ),
                PathAsk(
                    values,
                    "pin",
                    tr("A root that you trust, if you have one"),
                    Takes.FILE,
                    tr("A root.json, or the 64 digits of a root key's ID: nobody need compare."),
                ),
                Tick(values, "static", tr("Make static repositories of them")),
                Count(
                    values,
                    "days",
                    tr("Clients accept an export for so many days"),
                    lambda: _MOST_DAYS,
                    lambda: tr("days"),
                ).when(lambda: bool(values["static"])),
            ],
            [
                Note(
                    State.INFO,
                    tr("What is checked"),
                    tr(
                        "Each chain of roots, from its beginning. Where nothing vouches for the"
                        " first root, its digest is shown, to be compared and confirmed."
                    ),
                )
            ],
        )
        self.title, self.subtitle = self._form.title, self._form.subtitle
        self._form.changed.connect(self.changed)
        self._form.widget().setMinimumWidth(look.px(1))

    def widget(self) -> QWidget:
        """Return the form."""
        return self._form.widget()

    def arrive(self) -> None:
        """Show the values."""
        self._form.arrive()


def refresh(values: Mapping[str, object]) -> Guided:
    """Return the taking in of what a server shows."""
    flow = Refresh(values)
    words = FileWords(
        tr("What does the server have?"),
        tr("Tags that others signed, and newer roots, come into the vault."),
        tr("Request"),
        tr("The file that the courier fetched. Drop it here, or choose it."),
        suffixes={".json"},
        explained=(tr("A rollback, a fork and a chain that does not verify are refused."),),
    )
    return Guided(flow, [lambda: FileForm(flow, words)], endings=TAKES_IN)


def remove(values: Mapping[str, object]) -> Guided:
    """Return the removal of a repository from the list."""
    flow = RemoveRepository(values)
    return Guided(
        flow,
        [
            lambda: FieldsForm(
                tr("Which repository leaves the list?"),
                tr("One at a time; its name is typed to confirm."),
                [
                    Pick(
                        flow.values,
                        "gun",
                        tr("Repository"),
                        lambda: [Option(gun, gun) for gun in flow.guns],
                    )
                ],
            )
        ],
        endings=CHANGES,
    )


def reset(values: Mapping[str, object]) -> Guided:
    """Return the new start of repositories' trust."""
    flow = ResetRepositories(values)
    hint = tr("It holds the server's own keys for them. Delete their trust data there first.")
    return Guided(
        flow,
        [
            lambda: ChooseForm(
                flow,
                tr("Whose trust starts anew?"),
                tr("The last resort: only where the old root can't sign its successor."),
            ),
            lambda: FieldsForm(
                tr("Under which root key?"),
                tr("New root, new keys, the same tags."),
                [
                    Pick(
                        flow.values,
                        "root",
                        tr("Root key"),
                        lambda: [Option(name, name) for name in flow.roots],
                        tr("Its passphrase is asked for at the end."),
                    ),
                    FileAsk(flow.values, "request", tr("Request"), hint).when(flow.needs_request),
                ],
                [Note(State.BAD, tr("What clients must do"), say(CLIENTS))],
            ),
        ],
    )
