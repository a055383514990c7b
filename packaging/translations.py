"""Brings ``resources/i18n/keymgr_LANGUAGE.ts`` up to date with the English in the source.

``python packaging/translations.py`` keeps the translations that there are, adds what is new as
unfinished and drops what is gone; Qt Linguist, or an editor, does the rest. A file for a further
language begins as a copy of another with the translations taken out. The format is Qt's TS 2.1:
https://doc.qt.io/qt-6/linguist-ts-file-format.html
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

import keymgr
from keymgr.errors import KeymgrError

ROOT: Final = Path(__file__).parent.parent
FOLDER: Final = ROOT / "resources" / "i18n"
CONTEXT: Final = "keymgr"
_SAYING: Final = {"tr": 0, "said": 0, "said_count": 1}
"""The functions whose literal arguments are texts, and how many arguments come before those."""
_TEXTS: Final = {"tr": 1, "said": 1, "said_count": 2}
_MODULE_OF_ITS_OWN: Final = {"sentences.py", "language.py"}
"""Where these functions are defined, and take what they are given."""


class UntranslatableError(Exception):
    """A text is not written out where it is said, and so can't be found."""


def collect() -> dict[str, list[str]]:
    """Return every English text that the window may show, with the files that hold it.

    Raises UntranslatableError.
    """
    found: dict[str, list[str]] = {}
    for path in sorted((ROOT / "keymgr").rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if path.name in _MODULE_OF_ITS_OWN or name.startswith("keymgr/courier/"):
            continue
        for text in _said_in(ast.parse(path.read_text(encoding="utf-8")), name):
            _add(found, text, name)
    for kind in sorted(_errors(), key=lambda kind: (kind.__module__, kind.__name__)):
        name = kind.__module__.replace(".", "/") + ".py"
        for text in (kind.message, kind.hint):
            _add(found, text, name)
    return found


def _add(found: dict[str, list[str]], text: str, name: str) -> None:
    if text and name not in found.setdefault(text, []):
        found[text].append(name)


def _said_in(tree: ast.Module, name: str) -> Iterator[str]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        function = node.func.id
        if function not in _SAYING:
            continue
        first = _SAYING[function]
        for argument in node.args[first : first + _TEXTS[function]]:
            if not isinstance(argument, ast.Constant) or not isinstance(argument.value, str):
                raise UntranslatableError(
                    f"{name}:{node.lineno}: {function}() needs its text written out there"
                )
            yield argument.value


def _of_the_courier(kind: type[KeymgrError]) -> bool:
    """Whether an error is the courier's, which has no window."""
    return kind.__module__.startswith("keymgr.courier")


def _errors() -> set[type[KeymgrError]]:
    for module in pkgutil.walk_packages(keymgr.__path__, "keymgr."):
        if not module.name.startswith("keymgr.courier"):
            importlib.import_module(module.name)
    found: set[type[KeymgrError]] = set()
    waiting: list[type[KeymgrError]] = [KeymgrError]
    while waiting:
        kind = waiting.pop()
        found.add(kind)
        waiting += [each for each in kind.__subclasses__() if not _of_the_courier(each)]
    return {kind for kind in found if kind.__module__.startswith("keymgr.")}


def read(path: Path) -> dict[str, str]:
    """Return the finished translations of a ``.ts`` file by their English texts."""
    found = {}
    for message in ET.parse(path).iter("message"):  # noqa: S314 - a file of this project
        source, translation = message.findtext("source"), message.find("translation")
        if source and translation is not None and "type" not in translation.attrib:
            found[source] = translation.text or ""
    return found


def write(path: Path, texts: dict[str, list[str]], translations: dict[str, str]) -> None:
    """Write ``texts`` with what there is of ``translations``, the texts of one file together."""
    language = path.stem.removeprefix("keymgr_")
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, names in sorted(texts.items(), key=lambda item: item[1][0]):
        message = ET.SubElement(context, "message")
        for name in names:
            ET.SubElement(message, "location", filename=f"../../{name}")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        if translations.get(text):
            translation.text = translations[text]
        else:
            translation.set("type", "unfinished")
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def main() -> None:
    """Bring every language's file up to date, and say what is unfinished in it."""
    texts = collect()
    for path in sorted(FOLDER.glob("keymgr_*.ts")):
        known = read(path)
        write(path, texts, known)
        unfinished = sum(1 for text in texts if not known.get(text))
        print(f"{path.relative_to(ROOT)}: {len(texts)} texts, {unfinished} unfinished")


if __name__ == "__main__":
    try:
        main()
    except UntranslatableError as error:
        sys.exit(str(error))
