"""The tree on the screen: a scene of nodes, zoomed by keys and wheel, read by its outline."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsItem,
    QGraphicsScene,
    QGraphicsView,
    QSizePolicy,
    QStyle,
    QStyleOptionGraphicsItem,
    QWidget,
)

from keymgr.gui import look
from keymgr.gui.look import sizes
from keymgr.gui.presenters.trust import TreeFacts
from keymgr.gui.tree.layout import LEAST_WIDTH, lay_out
from keymgr.gui.tree.paint import measure, paint_shapes
from keymgr.gui.tree.shapes import Drawing, Drawn
from keymgr.gui.work.language import say, tr

_STEP: Final = 1.2
_LEAST: Final = 0.5
_MOST: Final = 4.0
WIDEST: Final = 560.0
"""Wider, a delegation's date would stand far from its name."""
MARGIN: Final = 2.0
"""Room around the drawing, for the focus ring."""


class _Part(QGraphicsItem):
    """One part of the drawing; a node shows the keyboard's place by the focus ring."""

    def __init__(self, part: Drawn) -> None:
        super().__init__()
        self._part = part
        self.is_node = bool(part.spoken) and part.name not in {"tags", "legend"}
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsFocusable, self.is_node)
        self.setToolTip(part.spoken)
        self.is_current = False

    @property
    def part(self) -> Drawn:
        """What it draws."""
        return self._part

    def boundingRect(self) -> QRectF:
        """Return the room of the part with its line."""
        area = self._part.area
        if not area.width:  # the links, which may run anywhere
            return self.scene().sceneRect() if self.scene() else QRectF()
        box = QRectF(area.left, area.top, area.width, area.height)
        return box.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Paint it in today's theme."""
        paint_shapes(painter, self._part.shapes, look.theme.current)
        if self.is_current:
            painter.setPen(QPen(QColor(look.theme.current.focus), sizes.RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = sizes.RADIUS_CONTROL
            painter.drawRoundedRect(self.boundingRect().adjusted(1, 1, -1, -1), radius, radius)


class TreeView(QGraphicsView):
    """Shows a repository's trust. Up and down go from role to role, plus and minus zoom.

    ``asked`` names the role that Enter or a double click asks for.
    """

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Trust tree"))
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setBackgroundBrush(Qt.BrushStyle.NoBrush)
        self.setProperty("ground", "clear")
        self.viewport().setAutoFillBackground(False)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._facts: TreeFacts | None = None
        self._drawing: Drawing | None = None
        self._zoom = 1.0
        self._current = -1
        self._drawn_for = QSize()
        look.theme.changed.connect(self.viewport().update)

    @property
    def drawing(self) -> Drawing | None:
        """What is drawn."""
        return self._drawing

    @property
    def zoom(self) -> float:
        """How much larger than designed the tree is shown."""
        return self._zoom

    def show_tree(self, facts: TreeFacts | None) -> None:
        """Draw ``facts``, or nothing."""
        self._facts = facts
        self._current = -1
        self._draw()

    def set_zoom(self, zoom: float) -> None:
        """Show the tree larger or smaller."""
        self._zoom = min(_MOST, max(_LEAST, zoom))
        self._draw()

    def zoom_in(self) -> None:
        """Show it larger."""
        self.set_zoom(self._zoom * _STEP)

    def zoom_out(self) -> None:
        """Show it smaller."""
        self.set_zoom(self._zoom / _STEP)

    def zoom_reset(self) -> None:
        """Show it as designed."""
        self.set_zoom(1.0)

    def sizeHint(self) -> QSize:
        """Its own size, as designed."""
        height = self._drawing.height if self._drawing else 400.0
        return QSize(look.px(LEAST_WIDTH + 2 * MARGIN), look.px(height + 2 * MARGIN))

    @property
    def bar_width(self) -> int:
        """How much of the width is kept free for the scroll bar."""
        bar = self.verticalScrollBar()
        # Qt asks the view, not the bar, whether both fit.
        extent = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        return max(bar.sizeHint().width(), extent)

    def _scale(self) -> float:
        return look.px(1000) / 1000 * self._zoom

    def _draw(self) -> None:
        self._scene.clear()
        self.resetTransform()
        self.scale(self._scale(), self._scale())
        if self._facts is None:
            self._drawing = None
            self.setAccessibleDescription("")
            return
        drawing = self._drawing = self._laid_out(self._facts)
        self._scene.setSceneRect(
            -MARGIN, -MARGIN, drawing.width + 2 * MARGIN, drawing.height + 2 * MARGIN
        )
        for part in drawing.parts:
            self._scene.addItem(_Part(part))
        self.setAccessibleDescription(". ".join(each.part.spoken for each in self._nodes()))
        self.updateGeometry()

    def _laid_out(self, facts: TreeFacts) -> Drawing:
        """Return the drawing as wide as there is room beside the scroll bar, needed or not."""
        room = min((self.width() - self.bar_width) / self._scale(), WIDEST) - 2 * MARGIN
        return lay_out(facts, measure, say, room)

    def _nodes(self) -> list[_Part]:
        return [each for each in _parts(self._scene.items()) if each.is_node]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the width that there is."""
        super().resizeEvent(event)
        if self.size() != self._drawn_for:
            self._drawn_for = self.size()
            self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from role to role, or zoom."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        zooms = {
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Equal: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.zoom_reset,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self._go(steps[key])
        elif key in zooms:
            zooms[key]()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._current >= 0:
            self.asked.emit(self._nodes()[self._current].part.name)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y() > 0:
                self.zoom_in()
            else:
                self.zoom_out()
            return
        super().wheelEvent(event)

    def _go(self, step: int) -> None:
        nodes = self._nodes()
        if not nodes:
            return
        self._current = min(len(nodes) - 1, max(0, self._current + step))
        for place, each in enumerate(nodes):
            each.is_current = place == self._current
            each.update()
        chosen = nodes[self._current]
        self.ensureVisible(chosen)
        self.setAccessibleDescription(chosen.part.spoken)


def _parts(items: Iterable[QGraphicsItem]) -> list[_Part]:
    """Return the parts in the order in which they were laid out."""
    found = [each for each in items if isinstance(each, _Part)]
    return sorted(found, key=lambda each: (each.part.area.top, each.part.area.left))
