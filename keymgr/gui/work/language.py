"""The window's language: English in the source, a table for each other language.

The tables are Qt Linguist's ``.ts`` files in ``resources/i18n``, read as they are: nothing is to be
compiled that could be missing or old. Qt's own words (file dialogs, menus of text fields) come from
Qt. ``packaging/translations.py`` keeps the tables complete.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import Final
from xml.etree import ElementTree as ET

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from keymgr.errors import KeymgrError
from keymgr.exchange.resources import resource
from keymgr.gui.work.window_words import WINDOW_WORDS
from keymgr.sentences import Sentence

SOURCE: Final = "en"
_THIN_SPACE: Final = "\N{NARROW NO-BREAK SPACE}"
_COMMAND: Final = re.compile(r"(?<=['„])keymgr ([a-z][^'“]*)(?=['“])")


def _nowhere(_command: str) -> str:
    return ""


class _Held:
    """The language that is spoken. Qt does not own its translator."""

    code: str = SOURCE
    words: Mapping[str, str] = {}
    locale: QLocale = QLocale(SOURCE)
    translator: QTranslator | None = None
    places: Callable[[str], str] = _nowhere


def name_places(places: Callable[[str], str]) -> None:
    """Have ``places`` say where the window does a command that a sentence names.

    It is given the command without the program's name; where it answers nothing, the command
    stays.
    """
    _Held.places = places


def available() -> list[str]:
    """Return the languages that there are, by their codes, English first."""
    folder = resource("i18n")
    names = sorted(each.name for each in folder.iterdir()) if folder.is_dir() else []
    return [SOURCE, *(name[7:-3] for name in names if name.startswith("keymgr_"))]


def choose(language: str) -> str:
    """Speak ``language`` from now on, the desktop's where it is empty. Returns which it is.

    A language that is not there becomes English.
    """
    wanted = language or QLocale.system().name().split("_")[0]
    chosen = wanted if wanted in available() else SOURCE
    _Held.code = chosen
    _Held.words = _table(chosen) if chosen != SOURCE else {}
    _Held.locale = QLocale(chosen)
    if _Held.translator is not None:
        QCoreApplication.removeTranslator(_Held.translator)
    _Held.translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if _Held.translator.load(_Held.locale, "qtbase", "_", folder):
        QCoreApplication.installTranslator(_Held.translator)
    return chosen


def _table(language: str) -> dict[str, str]:
    text = resource(f"i18n/keymgr_{language}.ts").read_text(encoding="utf-8")
    pairs = (
        (message.findtext("source"), message.findtext("translation"))
        for message in ET.fromstring(text).iter("message")  # noqa: S314 - the program's own file
    )
    return {source: translation for source, translation in pairs if source and translation}


def spoken() -> str:
    """Return the code of the language that is spoken."""
    return _Held.code


def templates() -> Iterable[str]:
    """Return every English text that the spoken language has words for; none for English."""
    return _Held.words.keys()


def locale() -> QLocale:
    """Return the language's own forms of dates and numbers."""
    return _Held.locale


def tr(text: str, /, **fields: object) -> str:
    """Return ``text`` in the window's language, its ``{named}`` fields filled in afterwards."""
    words = _Held.words.get(text, text)
    return _filled(words, fields) if fields else words


def say(text: str) -> str:
    """Return a sentence of ops in the window's language; plain text as it is."""
    if not isinstance(text, Sentence):
        return text
    template = WINDOW_WORDS.get(text.template, text.template)
    return _filled(_placed(_Held.words.get(template, template)), text.fields)


def say_error(error: KeymgrError) -> tuple[str, str]:
    """Return what happened, and what is safe and to be done next."""
    return say(error.sentence()), say(error.next_step())


def _placed(words: str) -> str:
    """Return a template with the window's places where it names commands."""
    if "keymgr " not in words:
        return words
    return _COMMAND.sub(lambda found: _Held.places(found[1]) or found[0], words)


def _filled(template: str, fields: Mapping[str, object]) -> str:
    return template.format_map({name: _spoken(value) for name, value in fields.items()})


def _spoken(value: object) -> object:
    if isinstance(value, str):
        return say(value)
    if isinstance(value, date):
        return _Moment(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return _Number(value)
    return value


class _Number(int):
    """A number in a sentence: thousands apart by a thin space where the English has a comma."""

    def __format__(self, form: str) -> str:
        return super().__format__(form).replace(",", _THIN_SPACE)


class _Moment:
    """A date in a sentence, in the language's own form; with its time where the English has it."""

    def __init__(self, moment: date) -> None:
        self._moment = moment

    def __str__(self) -> str:
        return format(self)

    def __format__(self, form: str) -> str:
        day = QDate(self._moment.year, self._moment.month, self._moment.day)
        german = _Held.locale.language() == QLocale.Language.German
        text = _Held.locale.toString(day, "d. MMM yyyy" if german else "d MMM yyyy")
        if "%H" in form and isinstance(self._moment, datetime):
            text += f" {self._moment:%H:%M}"
        return text
