"""The window's language: English in the source, translations from Qt's ``.qm`` files."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTranslator

from keymgr.errors import KeymgrError
from keymgr.exchange.resources import resource

CONTEXT: Final = "keymgr"
"""One context for all: the same English sentence has one translation."""

SOURCE: Final = "en"


class _Held:
    """The translator that is in use, which Qt does not own."""

    translator: QTranslator | None = None
    locale: QLocale = QLocale(SOURCE)


def available() -> list[str]:
    """Return the languages that there are, by their codes, English first."""
    folder = resource("i18n")
    found = []
    if folder.is_dir():
        names = sorted(each.name for each in folder.iterdir())
        found = [name[7:-3] for name in names if name.startswith("keymgr_") and name[-3:] == ".qm"]
    return [SOURCE, *found]


def choose(language: str) -> str:
    """Speak ``language`` from now on, the desktop's where it is empty. Returns which it is.

    A language that is not there becomes English.
    """
    wanted = language or QLocale.system().name().split("_")[0]
    if _Held.translator is not None:
        QCoreApplication.removeTranslator(_Held.translator)
        _Held.translator = None
    chosen = wanted if wanted in available() else SOURCE
    if chosen != SOURCE:
        translator = QTranslator()
        if translator.load(str(resource(f"i18n/keymgr_{chosen}.qm"))):
            QCoreApplication.installTranslator(translator)
            _Held.translator = translator
    _Held.locale = QLocale(chosen)
    return chosen


def locale() -> QLocale:
    """Return the language's own forms of dates and numbers."""
    return _Held.locale


def tr(text: str, /, **fields: object) -> str:
    """Return ``text`` in the window's language, its ``{named}`` fields filled in afterwards."""
    return _filled(QCoreApplication.translate(CONTEXT, text), fields) if text else ""


def say(text: str) -> str:
    """Return a sentence of ops in the window's language; plain text as it is."""
    template = getattr(text, "template", None)
    if template is None:
        return text
    fields: Mapping[str, object] = getattr(text, "fields", {})
    return _filled(QCoreApplication.translate(CONTEXT, template), fields)


def say_error(error: KeymgrError) -> tuple[str, str]:
    """Return what happened, and what is safe and to be done next."""
    translate = QCoreApplication.translate
    return (
        _filled(translate(CONTEXT, error.message), vars(error)),
        _filled(translate(CONTEXT, error.hint), vars(error)),
    )


def _filled(template: str, fields: Mapping[str, object]) -> str:
    if not fields:
        return template
    return template.format_map({name: _spoken(value) for name, value in fields.items()})


def _spoken(value: object) -> object:
    if isinstance(value, str):
        return say(value)
    if isinstance(value, datetime | date):
        return _Day(value)
    return value


class _Day:
    """A date in a sentence, in the language's own form whatever the English one asks for."""

    def __init__(self, moment: date) -> None:
        self._moment = moment

    def __format__(self, form: str) -> str:
        del form
        moment = self._moment
        form = "d. MMM yyyy" if _Held.locale.language() == QLocale.Language.German else "d MMM yyyy"
        return _Held.locale.toString(QDate(moment.year, moment.month, moment.day), form)
