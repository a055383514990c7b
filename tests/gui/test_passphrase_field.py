"""A passphrase goes in and comes out once; nothing else ever holds it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QClipboard, QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from keymgr.crypto.secret import Secret
from keymgr.gui import kit, look
from keymgr.gui.kit.secret_line import SecretLine

SAID = "correct horse 9"


@pytest.fixture
def field(qtbot: QtBot, qapp: QApplication) -> Iterator[kit.PassphraseField]:
    look.dress(qapp, look.Choice.LIGHT)
    made = kit.PassphraseField("Root passphrase", "Opens root key a07c 55d2 for this job only.")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.setFocus()
    QGuiApplication.clipboard().setText("nothing of it")
    yield made
    QGuiApplication.clipboard().clear()


def line_of(field: kit.PassphraseField) -> SecretLine:
    (line,) = field.findChildren(SecretLine)
    return line


def eye_of(field: kit.PassphraseField) -> QAbstractButton:
    (eye,) = line_of(field).findChildren(QAbstractButton)
    return eye


def words_below(field: kit.PassphraseField) -> list[str]:
    return [each.accessibleName() for each in field.findChildren(QLabel) if each.isVisible()]


def test_what_is_typed_is_handed_out_once(qtbot: QtBot, field: kit.PassphraseField) -> None:
    with qtbot.waitSignal(field.entered):
        QTest.keyClicks(line_of(field), SAID)
        QTest.keyClick(line_of(field), Qt.Key.Key_Return)
    assert field.secret() == Secret.from_text(SAID)
    assert field.take() == Secret.from_text(SAID)
    assert field.is_empty
    QTest.keyClick(line_of(field), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.is_empty, "undo brings nothing back"


def test_it_can_be_edited_where_the_cursor_is(field: kit.PassphraseField) -> None:
    line = line_of(field)
    QTest.keyClicks(line, "abXcdYY")
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    QTest.keyClick(line, Qt.Key.Key_Home)
    QTest.keyClick(line, Qt.Key.Key_Right)
    QTest.keyClick(line, Qt.Key.Key_Right)
    QTest.keyClick(line, Qt.Key.Key_Delete)
    assert field.secret() == Secret.from_text("abcd")
    QTest.keyClick(line, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(line, "12")
    assert field.secret() == Secret.from_text("ab12d")
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(line, "z")
    assert field.secret() == Secret.from_text("z")


def test_dead_keys_and_every_script_can_be_typed(field: kit.PassphraseField) -> None:
    for composed in ("ä", "€", "鍵", "🔑"):
        event = QInputMethodEvent()
        event.setCommitString(composed)
        QApplication.sendEvent(line_of(field), event)
    assert field.secret() == Secret.from_text("ä€鍵🔑")
    line_of(field).backspace()


def test_qt_holds_nothing_but_dots(field: kit.PassphraseField) -> None:
    line = line_of(field)
    QTest.keyClicks(line, SAID)
    QTest.mousePress(eye_of(field), Qt.MouseButton.LeftButton)
    assert set(line.text()) == {"•"}
    assert line.echoMode() is QLineEdit.EchoMode.Password
    interface = QAccessible.queryAccessibleInterface(line)
    assert interface is not None
    assert interface.state().passwordEdit
    spoken = [interface.text(kind) for kind in QAccessible.Text]
    assert not any("horse" in each for each in spoken)
    children = (QAccessible.queryAccessibleInterface(each) for each in line.children())
    assert not any("horse" in each.text(QAccessible.Text.Name) for each in children if each)


def test_nothing_reaches_the_clipboard(field: kit.PassphraseField) -> None:
    line = line_of(field)
    QTest.keyClicks(line, SAID)
    control = Qt.KeyboardModifier.ControlModifier
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X):
        QTest.keyClick(line, key, control)
    line.copy()
    clipboard = QGuiApplication.clipboard()
    assert "horse" not in clipboard.text()
    assert "horse" not in clipboard.text(QClipboard.Mode.Selection)
    assert field.secret() == Secret.from_text(SAID), "cutting took nothing away"


def test_pasting_works_without_line_ends(field: kit.PassphraseField) -> None:
    QGuiApplication.clipboard().setText(SAID + "\n")
    QTest.keyClick(line_of(field), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.secret() == Secret.from_text(SAID)


def test_what_an_assistive_program_puts_in_is_hidden_too(field: kit.PassphraseField) -> None:
    line_of(field).setText(SAID)
    assert set(line_of(field).text()) == {"•"}
    assert field.secret() == Secret.from_text(SAID)


def test_the_eye_shows_it_while_it_is_held(field: kit.PassphraseField) -> None:
    QTest.keyClicks(line_of(field), SAID)
    eye = eye_of(field)
    eye.setFocus()
    hidden = field.grab().toImage()
    QTest.keyPress(eye, Qt.Key.Key_Space)
    assert field.grab().toImage() != hidden
    QTest.keyRelease(eye, Qt.Key.Key_Space)
    assert field.grab().toImage() == hidden
    QTest.mousePress(eye, Qt.MouseButton.LeftButton)
    QApplication.sendEvent(eye, QEvent(QEvent.Type.WindowDeactivate))
    assert field.grab().toImage() == hidden, "another window came in front"


def test_caps_lock_is_told(field: kit.PassphraseField) -> None:
    line = line_of(field)
    QTest.keyClicks(line, "a")
    assert "Caps Lock is on" not in words_below(field)
    QTest.keyClicks(line, "B")
    assert "Caps Lock is on" in words_below(field)
    QTest.keyClicks(line, "c")
    assert "Caps Lock is on" not in words_below(field)


def test_trouble_stays_until_something_is_typed(field: kit.PassphraseField) -> None:
    field.trouble("That is not the passphrase.")
    assert "That is not the passphrase." in words_below(field)
    assert line_of(field).accessibleDescription() == "That is not the passphrase."
    QTest.keyClicks(line_of(field), "a")
    assert "That is not the passphrase." not in words_below(field)


def test_no_key_is_taken_while_the_next_try_waits(field: kit.PassphraseField) -> None:
    field.wait("Next try in 4 s")
    assert not line_of(field).isEnabled()
    field.go_on()
    QTest.keyClicks(line_of(field), "a")
    assert field.secret() == Secret.from_text("a")


def test_the_meter_shows_bars_a_word_and_bits(qtbot: QtBot) -> None:
    meter = kit.StrengthMeter()
    qtbot.addWidget(meter)
    meter.show_strength(3, "Strong", "6 words, about 77 bits")
    assert meter.accessibleName() == "Strong, 6 words, about 77 bits"
    meter.clear()
    assert meter.accessibleName() == ""
