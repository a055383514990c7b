"""The plan on paper, for the officer who compares it."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QFileDialog, QWidget

from keymgr.exchange.durable import WriteFailedError, write_file
from keymgr.gui import look
from keymgr.gui.presenters.review import Line, Review, Value
from keymgr.gui.shell.errors import ErrorDialog
from keymgr.gui.work.language import say, tr

_MARGIN_MM: Final = 18
_DPI: Final = 96


def save_plan(parent: QWidget, review: Review) -> None:
    """Ask for a place and write the plan there."""
    chooser = QFileDialog(parent, tr("Save the plan"))
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setOption(QFileDialog.Option.DontUseNativeDialog)
    chooser.setDefaultSuffix("pdf")
    chooser.selectFile(f"plan-{review.digest[:8]}.pdf")
    chooser.fileSelected.connect(lambda path: _write(parent, review, Path(path)))
    chooser.open()


def _write(parent: QWidget, review: Review, path: Path) -> None:
    try:
        write_file(path, plan_as_pdf(review))
    except WriteFailedError as error:
        ErrorDialog(error, parent).open()


def plan_as_pdf(review: Review) -> bytes:
    """Return the plan as a PDF on A4."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(*[_MARGIN_MM] * 4)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    writer.setTitle(say(review.title))
    document = QTextDocument()
    document.setDefaultFont(look.font("body"))
    document.setHtml(plan_as_html(review))
    area = writer.pageLayout().paintRectPixels(_DPI)
    document.setPageSize(QSizeF(area.width(), area.height()))
    document.print_(writer)
    buffer.close()
    return bytes(buffer.data().data())


def plan_as_html(review: Review) -> str:
    """Return the plan in the markup that Qt's documents know, black on white."""
    parts = [f"<h2>{escape(say(review.title))}</h2>"]
    parts += _section(tr("The plan in words"), review.words)
    parts.append(f"<h3>{escape(tr('Before and after'))}</h3><table cellpadding='3'>")
    for row in review.rows:
        after = tr("unchanged") if row.after is None else _flat(row.after)
        cells = [say(row.label), _flat(row.before), after]
        parts.append("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr>")
    parts.append("</table>")
    parts += _section(tr("What clients will notice"), review.clients)
    parts.append(f"<h3>{escape(tr('Who signs'))}</h3><table cellpadding='3'>")
    for each in review.signatories:
        cells = [say(each.name), say(each.part), each.key]
        parts.append("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr>")
    parts.append("</table>")
    fours = " ".join(review.digest[at : at + 4] for at in range(0, len(review.digest), 4))
    parts.append(f"<h3>{escape(tr('Plan digest'))}</h3><p><tt>{fours}</tt></p>")
    parts.append(f"<h3>{escape(tr('Files that will be signed'))}</h3><table cellpadding='2'>")
    for file in review.files:
        cells = [file.gun, file.role, say(file.versions), say(file.expires), say(file.signers)]
        parts.append("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr>")
    parts.append("</table>")
    return "\n".join(parts)


def _section(title: str, lines: Iterable[Line]) -> list[str]:
    items = "".join(f"<li>{escape(say(line.text))}</li>" for line in lines)
    return [f"<h3>{escape(title)}</h3><ul>{items}</ul>"]


def _flat(value: Value) -> str:
    if isinstance(value, str):
        return say(value)
    return ", ".join(chip.name for chip in value)
