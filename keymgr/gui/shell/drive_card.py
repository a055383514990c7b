"""The card at the sidebar's foot: the stick that is plugged in, and what it brings."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.flows.registry import find_flow
from keymgr.gui.kit import Card, Icon, Text, plain
from keymgr.gui.shell.drives import Drive, removable_drives
from keymgr.gui.shell.navigator import Navigator
from keymgr.gui.work.language import tr
from keymgr.gui.work.session import Session
from keymgr.ops.arrivals import Arrival, Kind, arrivals, tally

_LOOK_MS = 3000
_IMPORT = "import"


def _counted(kind: Kind, number: int) -> str:
    one = {
        Kind.REQUEST: tr("1 request"),
        Kind.RECEIPT: tr("1 receipt"),
        Kind.SIGN_OFF: tr("1 sign-off"),
        Kind.BUNDLE: tr("1 bundle"),
        Kind.BACKUP: tr("1 backup"),
        Kind.PRIVATE_KEY: tr("1 private key"),
        Kind.PUBLIC_KEY: tr("1 public key"),
        Kind.IMAGE: tr("1 image"),
    }
    many = {
        Kind.REQUEST: tr("{number} requests", number=number),
        Kind.RECEIPT: tr("{number} receipts", number=number),
        Kind.SIGN_OFF: tr("{number} sign-offs", number=number),
        Kind.BUNDLE: tr("{number} bundles", number=number),
        Kind.BACKUP: tr("{number} backups", number=number),
        Kind.PRIVATE_KEY: tr("{number} private keys", number=number),
        Kind.PUBLIC_KEY: tr("{number} public keys", number=number),
        Kind.IMAGE: tr("{number} images", number=number),
    }
    return (one if number == 1 else many)[kind]


class DriveCard(QWidget):
    """Shows the first removable drive; nothing while there is none."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        super().__init__()
        self._session, self._navigator = session, navigator
        self._drive: Drive | None = None
        self._name = Text("", "detail-strong")
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._brings = Text.paragraph("", "caption", "text2")
        self._import = plain(tr("Import…"), "import")
        self._import.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._import.clicked.connect(self._on_import)
        card = Card()
        card.body.setContentsMargins(*[look.px(12)] * 4)
        head = QHBoxLayout()
        head.setSpacing(look.px(8))
        head.addWidget(Icon("usb", "text"))
        head.addWidget(self._name, 1)
        card.add_layout(head)
        card.add(self._brings)
        card.add(self._import)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(look.px(12), 0, look.px(12), 0)
        outer.addWidget(card)
        self.hide()
        timer = QTimer(self)
        timer.timeout.connect(self.look)
        timer.start(_LOOK_MS)

    def look(self) -> None:
        """Look which drives are there."""
        drives = removable_drives()
        drive = drives[0] if drives else None
        if drive == self._drive:
            return
        self._drive = drive
        if drive is None:
            self.hide()
        else:
            folder = drive.folder
            self._session.think(lambda: arrivals(folder), self._show)

    def _show(self, found: tuple[Arrival, ...]) -> None:
        if self._drive is None:
            return
        brings = ", ".join(_counted(kind, number) for kind, number in tally(found).items())
        self._name.say(self._drive.name)
        self._brings.say(brings or tr("nothing that keymgr knows"))
        self._import.setVisible(bool(found) and find_flow(_IMPORT) is not None)
        self.setAccessibleName(f"{self._drive.name}: {self._brings.accessibleName()}")
        self.show()

    def _on_import(self) -> None:
        if self._drive is not None:
            self._navigator.start_flow(_IMPORT, folder=str(self._drive.folder))
