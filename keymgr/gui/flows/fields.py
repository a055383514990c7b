"""Inputs that hold one of a flow's values each, and tell when they changed it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from keymgr.gui import look
from keymgr.gui.kit import Check, Field, IconLabel, Moment, Number, Radio, Select, Text
from keymgr.gui.work.language import tr

Values = dict[str, object]


@dataclass(frozen=True)
class Option:
    """What can be chosen: the value that is kept, and the words for it; why it is off."""

    value: str
    words: str
    hint: str = ""
    off: str = ""


class Asked(QWidget):
    """An input of a form. It writes ``values[key]``, then emits ``changed``."""

    changed = Signal()

    def __init__(self, values: Values, key: str) -> None:
        super().__init__()
        self._values, self._key = values, key
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look.px(6))
        self._when: Callable[[], bool] | None = None

    def arrive(self) -> None:
        """Show what an earlier form's values mean for this input."""

    def when(self, shows: Callable[[], bool]) -> Asked:
        """Show the input only while ``shows()``; return it."""
        self._when = shows
        return self

    def settle(self) -> None:
        """Show or hide the input, as what else was chosen wants it."""
        if self._when is not None:
            self.setVisible(self._when())

    def write(self, value: object) -> None:
        """Keep a value."""
        if self._values.get(self._key) != value:
            self._values[self._key] = value
            self.changed.emit()


class Line(Asked):
    """A line of text."""

    def __init__(
        self, values: Values, key: str, label: str, hint: str = "", *, is_name: bool = False
    ) -> None:
        super().__init__(values, key)
        self._line = QLineEdit(str(values.get(key, "")))
        if is_name:
            self._line.setFont(look.font("name"))
        self._line.textChanged.connect(self.write)
        self.column.addWidget(Field(label, self._line, hint))
        self.setFocusProxy(self._line)

    def arrive(self) -> None:
        """Show the value."""
        text = str(self._values.get(self._key, ""))
        if text != self._line.text():
            self._line.setText(text)


class Words(Asked):
    """A line of several words, with blanks or commas between them; kept as a list."""

    def __init__(self, values: Values, key: str, label: str, hint: str = "") -> None:
        super().__init__(values, key)
        held = values.get(key)
        self._line = QLineEdit(" ".join(map(str, held)) if isinstance(held, list) else "")
        self._line.setFont(look.font("name"))
        self._line.textChanged.connect(lambda text: self.write(text.replace(",", " ").split()))
        self.column.addWidget(Field(label, self._line, hint))
        self.setFocusProxy(self._line)


class Pick(Asked):
    """One of several, in a drop-down."""

    def __init__(
        self,
        values: Values,
        key: str,
        label: str,
        options: Callable[[], Sequence[Option]],
        hint: str = "",
    ) -> None:
        super().__init__(values, key)
        self._offers, self._options = options, tuple[Option, ...]()
        self._select = Select(label)
        self._select.setPlaceholderText(tr("Choose…"))
        self._select.activated.connect(lambda place: self.write(self._options[place].value))
        self.column.addWidget(Field(label, self._select, hint))
        self.setFocusProxy(self._select)

    def arrive(self) -> None:
        """Offer what there is; what can only be one is chosen."""
        self._options = tuple(self._offers())
        kept = [option.value for option in self._options]
        self._select.clear()
        self._select.addItems([option.words for option in self._options])
        if self._values.get(self._key) not in kept:
            self._values[self._key] = kept[0] if len(kept) == 1 else ""
        held = str(self._values[self._key])
        self._select.setCurrentIndex(kept.index(held) if held in kept else -1)


class _Several(Asked):
    """An input with a button for each option, made anew where other options are offered."""

    _GAP = 10

    def __init__(
        self, values: Values, key: str, label: str, options: Callable[[], Sequence[Option]]
    ) -> None:
        super().__init__(values, key)
        self._offers, self._made = options, QWidget()
        self._shown: tuple[Option, ...] = ()
        self._label = label
        if label:
            self.column.addWidget(Text(label, "detail-medium", "text2"))
        self.column.addWidget(self._made)

    def arrive(self) -> None:
        """Offer what there is now; what is no longer there is not chosen any more."""
        self._show(tuple(self._offers()))

    def settle(self) -> None:
        """Follow what else was chosen."""
        super().settle()
        options = tuple(self._offers())
        if options != self._shown:
            self._show(options)

    def _show(self, options: tuple[Option, ...]) -> None:
        self._shown = options
        self.column.removeWidget(self._made)
        self._made.hide()
        self._made.deleteLater()
        self._made = QWidget()
        self._made.setAccessibleName(self._label)
        inside = QVBoxLayout(self._made)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(look.px(self._GAP))
        self._fill(inside, options)
        self.column.addWidget(self._made)

    def _fill(self, inside: QVBoxLayout, options: tuple[Option, ...]) -> None:
        """Settle the value among ``options``, and put their buttons ``inside``."""
        raise NotImplementedError


class OneOf(_Several):
    """One of a few, each with its words and a hint; one that is off says why."""

    def _fill(self, inside: QVBoxLayout, options: tuple[Option, ...]) -> None:
        possible = [option.value for option in options if not option.off]
        if self._values.get(self._key) not in possible:
            self._values[self._key] = possible[0] if possible else ""
        for option in options:
            radio = Radio(option.words)
            radio.setEnabled(not option.off)
            radio.setChecked(option.value == self._values[self._key])
            radio.toggled.connect(lambda on, value=option.value: self.write(value) if on else None)
            if radio.isChecked():
                self.setFocusProxy(radio)
            inside.addWidget(_explained(radio, option.off or option.hint))


class AnyOf(_Several):
    """Any number of several, each with its tick; kept as a list."""

    _GAP = 6

    def __init__(
        self,
        values: Values,
        key: str,
        label: str,
        options: Callable[[], Sequence[Option]],
        nothing: str = "",
    ) -> None:
        super().__init__(values, key, label, options)
        self._nothing = nothing

    def _fill(self, inside: QVBoxLayout, options: tuple[Option, ...]) -> None:
        held = self._values.get(self._key)
        chosen = [str(each) for each in held] if isinstance(held, list) else []
        possible = [option.value for option in options if not option.off]
        self._values[self._key] = [value for value in possible if value in chosen]
        for option in options:
            check = Check(option.words)
            check.setEnabled(not option.off)
            check.setChecked(option.value in chosen and not option.off)
            check.toggled.connect(lambda on, value=option.value: self._tick(value, on=on))
            inside.addWidget(_explained(check, option.off or option.hint))
        if not options:
            inside.addWidget(Text.paragraph(self._nothing, "detail", "text2"))

    def _tick(self, value: str, *, on: bool) -> None:
        held = self._values.get(self._key)
        chosen = {str(each) for each in held} if isinstance(held, list) else set[str]()
        chosen = chosen | {value} if on else chosen - {value}
        order = [option.value for option in self._offers()]
        self.write([each for each in order if each in chosen])


class Tick(Asked):
    """Yes or no."""

    def __init__(self, values: Values, key: str, words: str, hint: str = "") -> None:
        super().__init__(values, key)
        self._check = Check(words)
        self._check.setChecked(bool(values.get(key)))
        self._check.toggled.connect(self.write)
        self.column.addWidget(_explained(self._check, hint))
        self.setFocusProxy(self._check)


class Count(Asked):
    """A whole number from 1 to ``most()``; ``after`` says what it counts, beside it."""

    def __init__(  # noqa: PLR0913, PLR0917  (one input's facts)
        self,
        values: Values,
        key: str,
        label: str,
        most: Callable[[], int],
        after: Callable[[], str],
        hint: str = "",
    ) -> None:
        super().__init__(values, key)
        self._most, self._words = most, after
        self._number = Number(label, 1, 1)
        self._number.valueChanged.connect(self.write)
        self._after = Text("", "body", "text2")
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(12))
        row.addWidget(self._number)
        row.addWidget(self._after)
        row.addStretch(1)
        holder.setFocusProxy(self._number)
        self.column.addWidget(Field(label, holder, hint))
        self._number.setAccessibleName(label)
        self.setFocusProxy(self._number)

    def settle(self) -> None:
        """Follow what it counts."""
        super().settle()
        held = self._values.get(self._key)
        self._number.blockSignals(True)
        self._number.setMaximum(max(1, self._most()))
        self._number.setValue(held if isinstance(held, int) else 1)
        self._number.blockSignals(False)
        self._values[self._key] = self._number.value()
        self._after.say(self._words())


class Day(Asked):
    """A day, kept as ``2034-03-14``; a day in ten years where none is kept."""

    _AHEAD = 10

    def __init__(self, values: Values, key: str, label: str, hint: str = "") -> None:
        super().__init__(values, key)
        self._moment = Moment(label)
        self._moment.setDisplayFormat("yyyy-MM-dd")
        self._moment.dateChanged.connect(
            lambda day: self.write(day.toString(Qt.DateFormat.ISODate))
        )
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._moment)
        row.addStretch(1)
        holder.setFocusProxy(self._moment)
        self.column.addWidget(Field(label, holder, hint))
        self._moment.setAccessibleName(label)
        self.setFocusProxy(self._moment)

    def arrive(self) -> None:
        """Show the value."""
        held = str(self._values.get(self._key, ""))
        try:
            day = date.fromisoformat(held)
        except ValueError:
            today = datetime.now(UTC).date()
            day = today.replace(year=today.year + self._AHEAD, day=1)
        self._moment.setDate(QDate(day.year, day.month, day.day))
        self._values[self._key] = day.isoformat()


class Remark(Asked):
    """A sentence that follows from what was chosen; nothing while it is empty."""

    def __init__(
        self, says: Callable[[], str], icon: str = "triangle-alert", ink: str = "warn"
    ) -> None:
        super().__init__({}, "")
        self._says, self._icon, self._ink = says, icon, ink
        self._label = IconLabel(icon, "", "detail", ink)
        self.column.addWidget(self._label)

    def settle(self) -> None:
        """Say what follows now."""
        words = self._says()
        self._label.say(self._icon, words, self._ink)
        self.setVisible(bool(words))


def _explained(button: QWidget, hint: str) -> QWidget:
    """Return a tick or radio button with its hint below the words."""
    if not hint:
        return button
    button.setAccessibleDescription(hint)
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(button)
    row = QHBoxLayout()
    row.setContentsMargins(look.px(32), 0, 0, 0)
    row.addWidget(Text.paragraph(hint, "caption", "text3"))
    column.addLayout(row)
    return made
