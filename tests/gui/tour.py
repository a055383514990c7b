"""A walk through every window, page, job and dialog, with a stop before each.

``make screenshots`` takes a picture at every stop; the tests look whether anything is cut, has no
name, or can't be reached.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Final

import msgspec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QStackedWidget, QWidget

from keymgr.exchange.receipt import Outcome, Receipt, ReceiptEntry, write_receipt
from keymgr.exchange.request import Request, SeenTag, write_request
from keymgr.gui.flows.flow_page import FlowPage
from keymgr.gui.flows.registry import FLOWS
from keymgr.gui.flows.result_view import ResultView
from keymgr.gui.flows.review_view import ReviewView
from keymgr.gui.flows.signing_view import SigningView
from keymgr.gui.kit import Button, Check, Page, Tabs, WordGrid
from keymgr.gui.kit.text import Text
from keymgr.gui.pages.first_run_steps.backup import BackupStep
from keymgr.gui.shell.entries import ENTRIES
from keymgr.gui.work.language import tr
from keymgr.gui.work.session import State
from keymgr.ops.ports import SecretFor
from keymgr.trust.names import ROOT, TARGETS, Digest, Gun, Tag
from keymgr.vault.errors import NoVaultError
from tests.gui.conftest import VAULT_PASSPHRASE
from tests.gui.windows import Person
from tests.ops.arrivals import SERVER, request_for
from tests.ops.organisation import APP, EDGE, MAILER, NOW
from tests.trust.repository import key

OWN: Final = "cactus lantern 77 orbit velvet"
PLATFORM: Final = tuple(
    Gun(f"registry.example.org/platform/{name}") for name in ("base", "runtime", "queue")
)
"""Under officer north alone."""
_NEW: Final = tuple(Gun(f"registry.example.org/ship/{name}") for name in ("bridge", "engine"))
_PATIENCE: Final = 30
_TRIES: Final = 4


class Patient:
    """Waits as pytest-qt's bot does, where there is no test."""

    def waitUntil(  # noqa: N802  (pytest-qt's name)
        self, callback: Callable[[], bool | None], *, timeout: int = 20_000
    ) -> None:
        """Let Qt go on until ``callback()`` is true. Raises TimeoutError."""
        end = monotonic() + timeout / 1000
        while not callback():
            if monotonic() > end:
                raise TimeoutError
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)


@dataclass(frozen=True)
class Stop:
    """Something to look at: a window of its own, by the name of its picture."""

    name: str
    widget: QWidget


def papers(folder: Path) -> Mapping[str, str]:
    """Write what the courier and other officers would bring; return the files by what they are."""
    tags = {EDGE[0]: ("2.2", "2.3"), EDGE[1]: ("2.2",), _NEW[0]: ("1.0",)}
    later = _request({gun: tags.get(gun, ()) for gun in (*EDGE, *_NEW)}, "snapshot")
    rotated = _request(dict.fromkeys(PLATFORM, ()), "another snapshot")
    receipt = Receipt(
        created=NOW,
        server=SERVER,
        bundle_sha256="0" * 64,
        repositories=(
            *(ReceiptEntry(gun, Outcome.PUBLISHED, {ROOT: 1, TARGETS: 1}, "") for gun in EDGE[:2]),
            ReceiptEntry(EDGE[2], Outcome.UNREACHABLE, {}, "no answer for 30 seconds"),
        ),
    )
    written = {
        "request": write_request(later),
        "rotated": write_request(rotated),
        "receipt": write_receipt(receipt),
        "west": _pem("west"),
    }
    for name, content in written.items():
        (folder / name).write_bytes(content)
    return {name: str(folder / name) for name in written}


def _pem(name: str) -> bytes:
    """Return a public key as ``key export --public`` writes it."""
    public = key(name).handle.public_key()
    return public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def _request(tags: Mapping[Gun, Sequence[str]], snapshot: str) -> Request:
    whole = request_for({gun: {} for gun in tags}, snapshot=snapshot)
    media = "application/vnd.oci.image.manifest.v1+json"
    entries = tuple(
        msgspec.structs.replace(
            entry,
            tags=tuple(
                SeenTag(Tag(name), Digest.of(f"{entry.gun}{name}".encode()), 1997, media)
                for name in tags[entry.gun]
            ),
        )
        for entry in whole.repositories
    )
    return msgspec.structs.replace(whole, created=NOW, repositories=entries)


def values_of(folder: Path, paper: Mapping[str, str]) -> dict[str, dict[str, object]]:
    """Return what is filled into the forms of each job; nothing where it needs nothing."""
    edge, platform = [str(gun) for gun in EDGE], [str(gun) for gun in PLATFORM]
    waiting: dict[str, object] = {"guns": [str(APP)]}
    return {
        "create-repository": {"kind": "notary", "file": paper["request"]},
        "sign-tags": {"file": paper["request"], "guns": edge},
        "export": {"guns": edge, "path": str(folder / "bundle-2040-11-23.zip")},
        "revoke-tags": {"guns": edge, "picked": ["2.1"]},
        "remove-repository": {"gun": platform[1]},
        "reset-repository": {"guns": [platform[2]], "root": "south", "request": paper["rotated"]},
        "import-receipt": {"file": paper["receipt"]},
        "import": {"file": paper["request"]},
        "refresh": {"file": paper["request"], "guns": edge},
        "create-root": {"name": "west"},
        "add-public-root": {"name": "west", "file": paper["west"]},
        "rotate-root": {"guns": platform, "leaves": "north", "comes": "south"},
        "rotate-tagging": {"guns": edge},
        "rotate-server-key": {"guns": platform, "request": paper["rotated"]},
        "thresholds": {"guns": platform, "keys": ["north", "south"], "threshold": 2},
        "tag-threshold": {"guns": edge[:1], "files": [paper["west"]]},
        "renew": {"guns": [str(MAILER)]},
        "witness": {"guns": edge, "which": "some", "roles": ["targets"]},
        "sign-here": waiting,
        "export-sign-off": {**waiting, "path": str(folder / "sign-off.json")},
        "withdraw-sign-off": waiting,
    }


class Tour:
    """Goes through the window of ``person``; ``vault`` is a furnished one, ``folder`` is free."""

    def __init__(self, person: Person, vault: Path, folder: Path) -> None:
        self._person, self._vault, self._folder = person, vault, folder
        self._values = values_of(folder, papers(folder))
        self.stuck: list[str] = []
        """The jobs that refused what was filled in."""

    def everything(self) -> Iterator[Stop]:
        """Go through all of it."""
        yield from self.pages_and_dialogs()
        for kind in FLOWS:
            yield from self.job(kind.name)

    def pages_and_dialogs(self) -> Iterator[Stop]:
        """Go through all but the jobs."""
        yield from self.first_run()
        yield from self.empty_pages()
        yield from self.lock()
        yield from self.pages()
        yield from self.repository()
        yield from self.dialogs()

    # Getting about

    def settle(self) -> None:
        """Wait until what was asked of the worker is done, and what is asked for then."""
        session = self._person.program.session
        for _ in range(3):
            self._person.until(lambda: session.is_idle or session.question is not None)
            QTest.qWait(1)

    def stop(self, name: str, widget: QWidget | None = None) -> Stop:
        """Let everything come to rest, and stop."""
        self.settle()
        return Stop(name, widget or self._person.window)

    def press(self, words: str) -> None:
        """Press a button once it is on."""
        button = self._person.button(words)
        self._person.until(button.isEnabled)
        button.click()

    # The first day

    def first_run(self) -> Iterator[Stop]:
        """Make a vault."""
        person = self._person
        path = self._folder / "company.keymgr"
        person.program.window.use_vault(path)
        yield self.stop("first-run-1-welcome")
        self.press(tr("Begin"))
        yield self.stop("first-run-2-place")
        self.press(tr("Continue"))
        person.until(lambda: person.visible(WordGrid))
        person.type_passphrase(OWN, place=0, enter=False)
        person.type_passphrase(OWN, place=1, enter=False)
        paper = self._words_on_screen()
        person.type_passphrase(" ".join(paper.split()[:5]), place=2, enter=False)
        self._person.until(lambda: tr("The passphrase is being judged") not in person.sees())
        yield self.stop("first-run-3-passphrases")
        person.type_passphrase(paper, place=2, enter=False)
        self.settle()
        self.press(tr("Continue"))
        yield self.stop("first-run-4-root-key")
        self.press(tr("Make the vault"))
        person.until(lambda: person.visible(BackupStep))
        person.visible(BackupStep)[0].write_to(self._folder)
        self.settle()
        yield self.stop("first-run-5-backup")
        self.press(tr("Continue"))
        yield self.stop("first-run-6-next")
        self.press(tr("Go to the vault"))

    def _words_on_screen(self) -> str:
        grid = self._person.visible(WordGrid)[-1]
        shown = [each.text() for each in grid.findChildren(Text) if each.isVisible()]
        return " ".join(word for word in shown if word and not word.isdigit())

    def empty_pages(self) -> Iterator[Stop]:
        """Look at the pages of a vault that has next to nothing in it."""
        for entry in ENTRIES:
            self._person.program.window.show_page(entry.name)
            yield self.stop(f"empty-{entry.name}")

    def lock(self) -> Iterator[Stop]:
        """Lock, be refused, and open the furnished vault."""
        person, session = self._person, self._person.program.session
        person.program.window.lock_now()
        person.until(lambda: session.state is State.LOCKED)
        person.program.window.use_vault(self._vault)
        yield self.stop("locked")
        person.type_passphrase("a wrong one")
        person.until(lambda: session.state is State.LOCKED and session.wait_left())
        yield self.stop("locked-wrong-passphrase")
        person.until(lambda: not session.wait_left())
        person.type_passphrase(VAULT_PASSPHRASE)
        person.until(lambda: session.state is State.UNLOCKED)

    # Every day

    def pages(self) -> Iterator[Stop]:
        """Look at each page of the furnished vault."""
        for entry in ENTRIES:
            self._person.program.window.show_page(entry.name)
            yield self.stop(f"page-{entry.name}")

    def repository(self) -> Iterator[Stop]:
        """Look at one repository from each side."""
        self._person.program.window.show_page("repositories", str(APP))
        self.settle()
        tabs = self._person.visible(Tabs)[-1]
        for place, name in enumerate(("trust", "tags", "keys", "history")):
            tabs.choose(place)
            yield self.stop(f"repository-{name}")
        tabs.choose(0)

    def dialogs(self) -> Iterator[Stop]:
        """Look at the windows that stand alone."""
        window = self._person.program.window
        missing = NoVaultError(self._vault.with_name("gone.keymgr"))
        shows: dict[str, Callable[[], None]] = {
            "error": lambda: window.tell(missing),
            "about": window.show_about,
        }
        for name, show in shows.items():
            show()
            self.settle()
            dialog = self._person.visible(QDialog)[-1]
            yield self.stop(f"dialog-{name}", dialog)
            dialog.reject()
            self.settle()

    # Jobs

    def job(self, name: str) -> Iterator[Stop]:
        """Go through a job as far as what is filled in allows: to its plan at most."""
        yield from self._walk(name)
        self._person.program.window.close_beside()
        self.settle()

    def finished_job(self, name: str) -> Iterator[Stop]:
        """Go through a job to its end."""
        yield from self._walk(name)
        if isinstance(self._page(), ReviewView):
            yield from self._carry_out(name)
        self._person.program.window.close_beside()
        self.settle()

    def _walk(self, name: str) -> Iterator[Stop]:
        person = self._person
        person.program.window.start_flow(name, **self._values.get(name, {}))
        self.settle()
        place, flow = -1, None
        while person.visible(FlowPage):
            if person.visible(FlowPage)[0] is not flow:
                place, flow = -1, person.visible(FlowPage)[0]
            page, before = self._page(), place
            place = self._place()
            if isinstance(page, ReviewView):
                yield self.stop(f"job-{name}-plan")
                return
            if isinstance(page, ResultView):
                yield self.stop(f"job-{name}-result")
                return
            if place <= before:
                self.stuck.append(name)
                yield self.stop(f"job-{name}-refused")
                return
            yield self.stop(f"job-{name}-{place + 1}")
            self._choose_first()
            go_on = self._act()
            if go_on is None or not go_on.isEnabled() or go_on.text() != tr("Continue"):
                return
            go_on.click()
            person.until(lambda page=page: self._page() is not page, seconds=_PATIENCE)  # type: ignore[misc]
            self.settle()

    def _page(self) -> Page | None:
        """Return what the job shows now."""
        flows = self._person.visible(FlowPage)
        stack = flows[0].findChild(QStackedWidget) if flows else None
        page = stack.currentWidget() if stack is not None else None
        return page if isinstance(page, Page) else None

    def _place(self) -> int:
        """Return which step the job is at."""
        place = self._person.visible(FlowPage)[0].freeze()["place"]
        assert isinstance(place, int)
        return place

    def _act(self) -> Button | None:
        """Return the page's filled button."""
        page = self._page()
        buttons = page.findChildren(Button) if page is not None else []
        kinds = [each for each in buttons if each.property("kind") in {"primary", "danger"}]
        return kinds[-1] if kinds else None

    def _choose_first(self) -> None:
        """Choose something where nothing is chosen yet."""
        for each in self._person.visible(QComboBox):
            if each.currentIndex() < 0 and each.count():
                each.setCurrentIndex(0)
                each.activated.emit(0)
        self.settle()

    def _carry_out(self, name: str) -> Iterator[Stop]:
        person = self._person
        for tick in person.visible(Check):
            tick.setChecked(True)
        view = self._page()
        assert isinstance(view, ReviewView)
        if view.review.typed:
            label = tr("Type {name} to confirm", name=view.review.typed)
            fill(person, label, view.review.typed)
        if view.passphrase is not None:
            person.type_passphrase(_passphrase(view.passphrase.what), enter=False)
        self.settle()
        act = self._act()
        assert act is not None
        assert act.isEnabled(), act.toolTip()
        act.click()
        answered = 0
        while not isinstance(self._page(), ResultView):
            person.until(
                lambda: (
                    not isinstance(self._page(), SigningView)
                    or person.program.session.question is not None
                ),
                seconds=_PATIENCE,
            )
            if isinstance(self._page(), SigningView):
                answered += 1
                yield self.stop(f"job-{name}-asks")
                if answered == _TRIES:
                    person.program.session.decline()
                    self.stuck.append(name)
                    return
                self._answer()
            else:
                break
            self.settle()
        yield self.stop(f"job-{name}-result")

    def _answer(self) -> None:
        question = self._person.program.session.question
        if question is None:
            return
        text = _passphrase(question.what)
        if question.is_new and self._person.visible(WordGrid):
            self._person.type_passphrase(self._words_on_screen(), place=0)
        elif question.is_new:
            self._person.type_passphrase(OWN, place=0, enter=False)
            self._person.type_passphrase(OWN, place=1, enter=False)
            self.settle()
            act = self._act()
            assert act is not None
            self._person.until(act.isEnabled)
            act.click()
        else:
            self._person.type_passphrase(text)


def _passphrase(what: SecretFor) -> str:
    """Return the passphrase that the furnished vault was given."""
    return f"the passphrase of {what.opens}"


def fill(person: Person, label: str, text: str) -> None:
    """Type into the line called ``label``."""
    line = next(each for each in person.visible(QLineEdit) if each.accessibleName() == label)
    QTest.keyClicks(line, text, Qt.KeyboardModifier.NoModifier)
