"""One role's box, laid out: icon, name, version, threshold, keys, expiry."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from keymgr.gui.presenters.trust import CHIP_ICONS, ChipFacts, ChipLook, NodeFacts, node_sentence
from keymgr.gui.tree.shapes import Area, Box, Drawn, Glyph, Label, Measure, Shape

Say = Callable[[str], str]
"""Says a sentence in the window's language."""

TOP_WIDTH: Final = 240
SERVER_WIDTH: Final = 120
SERVER_HEIGHT: Final = 44
_PAD: Final = 12
_HEAD: Final = 38
_CHIP: Final = 22
_GAP: Final = 6
_FOOT: Final = 36
_RADIUS: Final = 8
_CHIP_RADIUS: Final = 6
_TITLE_LEFT: Final = 36
_ICON: Final = 16
_CHIP_ICON: Final = 14
_CHIP_PAD: Final = 8
_CHIP_LEAD: Final = _CHIP_ICON + 4
_LINE: Final = 20
_STRONG: Final = 2.0
_ELLIPSIS: Final = "…"

_CHIPS: Final[dict[ChipLook, tuple[str, str, str, bool]]] = {
    ChipLook.SIGNED: ("ok", "ok.soft", "ok.line", False),
    ChipLook.ASKED: ("info", "info.soft", "info.line", False),
    ChipLook.HERE: ("idle", "idle.soft", "", False),
    ChipLook.ELSEWHERE: ("text2", "", "outline", True),
    ChipLook.ADDED: ("ok", "ok.soft", "ok.line", False),
    ChipLook.REMOVED: ("bad", "bad.soft", "bad.line", False),
}
"""Ink, ground and line of a chip, and whether the line is dashed."""


class NodeLayout:
    """Lays out nodes: ``measure`` says how wide words are, ``say`` speaks the language."""

    def __init__(self, measure: Measure, say: Say) -> None:
        self.measure = measure
        self.say = say

    def top(self, node: NodeFacts, left: float, top: float) -> Drawn:
        """Return root or targets: keys, and the expiry below them."""
        chips, end = self._chips(node.chips, left + _PAD, top + _HEAD, TOP_WIDTH - 2 * _PAD)
        area = Area(left, top, TOP_WIDTH, end - top + _FOOT)
        foot = Area(left + _PAD, end + 6, TOP_WIDTH - 2 * _PAD, _LINE)
        return self._drawn(node, area, [*self._head(node, area), *chips, *self._expiry(node, foot)])

    def low(self, node: NodeFacts, left: float, top: float, width: float) -> Drawn:
        """Return a delegation: keys, and the expiry at their right."""
        date = self.say(node.expires) if node.expires is not None else ""
        room = self.measure(date, "caption") + _ICON + 8 if date else 0.0
        chips, end = self._chips(node.chips, left + _PAD, top + 34, width - 2 * _PAD - room - _GAP)
        area = Area(left, top, width, end - top + 8)
        foot = Area(area.right - _PAD - room, end - _CHIP + 1, room, _LINE)
        return self._drawn(node, area, [*self._head(node, area), *chips, *self._expiry(node, foot)])

    def server(self, node: NodeFacts, left: float, top: float) -> Drawn:
        """Return a role that the server signs: dashed, with no key of ours."""
        area = Area(left, top, SERVER_WIDTH, SERVER_HEIGHT)
        words = self.say(node.expires) if node.expires is not None else ""
        room = SERVER_WIDTH - 34 - 4
        shapes: list[Shape] = [
            Glyph(left + 10, top + (SERVER_HEIGHT - _ICON) / 2, _ICON, node.icon, "text2"),
            Label(
                Area(left + 34, top + 4, room, 18),
                self._fit(node.role, "caption-strong", room),
                "caption-strong",
                "text2",
            ),
            Label(
                Area(left + 34, top + 21, room, 18),
                self._fit(words, "caption", room),
                "caption",
                "text2",
            ),
        ]
        box = Box(area, _RADIUS, "", "outline", 1.0, dashed=True)
        return Drawn(node.role, area, (box, *shapes), self.say(node_sentence(node)))

    def _drawn(self, node: NodeFacts, area: Area, shapes: Sequence[Shape]) -> Drawn:
        line, width = ("line", 1.0)
        if node.tone is not None:
            strong = node.tone in {"info", "bad"}
            line, width = node.tone if strong else f"{node.tone}.line", _STRONG
        shadow = Box(
            Area(area.left, area.top + 1, area.width, area.height + 0.5), _RADIUS, "shadow"
        )
        box = Box(area, _RADIUS, "surface", line, width)
        return Drawn(node.role, area, (shadow, box, *shapes), self.say(node_sentence(node)))

    def _head(self, node: NodeFacts, area: Area) -> list[Shape]:
        top = area.top + 10
        shapes: list[Shape] = [
            Glyph(area.left + _PAD, top + 2, _ICON, node.icon, node.icon_tone or "text2")
        ]
        right = area.right - _PAD
        if node.threshold is not None:
            right = self._threshold(self.say(node.threshold), right + 2, top, shapes) - 8
        marks = [(node.version, "caption", "text3")] if node.version else []
        if node.change:
            arrow = f"\N{RIGHTWARDS ARROW} {node.change}"
            marks.append((arrow, "caption-strong", "accent_text"))
        used = sum(self.measure(words, font) + _GAP for words, font, _ in marks)
        left = area.left + _TITLE_LEFT
        title = self._fit(node.role, "subheading", right - left - used)
        width = self.measure(title, "subheading")
        shapes.append(Label(Area(left, top, width + 1, _LINE), title, "subheading", "text"))
        left += width + 8
        for words, font, ink in marks:
            width = self.measure(words, font)
            shapes.append(Label(Area(left, top, width + 1, _LINE), words, font, ink))
            left += width + 5
        return shapes

    def _threshold(self, words: str, right: float, top: float, shapes: list[Shape]) -> float:
        """Add the threshold's tag that ends at ``right``; return where it begins."""
        width = self.measure(words, "caption-strong") + 16
        area = Area(right - width, top, width, _LINE)
        inner = Area(area.left + 8, top, width - 8, _LINE)
        shapes += [
            Box(area, _CHIP_RADIUS, "sunken", "line"),
            Label(inner, words, "caption-strong", "text2"),
        ]
        return area.left

    def _chips(
        self, chips: Sequence[ChipFacts], left: float, top: float, room: float
    ) -> tuple[list[Shape], float]:
        """Return the chips in as many lines as they need, and where the last line ends."""
        shapes: list[Shape] = []
        at = left
        for chip in chips:
            most = room - 2 * _CHIP_PAD - _CHIP_LEAD
            words = self._fit(self.say(chip.words), "caption-medium", most)
            width = self.measure(words, "caption-medium") + 2 * _CHIP_PAD + _CHIP_LEAD
            if at > left and at + width > left + room:
                at, top = left, top + _CHIP + _GAP
            shapes += self._chip(chip, words, Area(at, top, width, _CHIP))
            at += width + _GAP
        return shapes, top + _CHIP

    @staticmethod
    def _chip(chip: ChipFacts, words: str, area: Area) -> list[Shape]:
        ink, fill, line, dashed = _CHIPS[chip.look]
        start = area.left + _CHIP_PAD
        rest = Area(start + _CHIP_LEAD, area.top, area.right - start - _CHIP_LEAD, area.height)
        icon_top = area.top + (area.height - _CHIP_ICON) / 2
        return [
            Box(area, _CHIP_RADIUS, fill, line, 1.0, dashed),
            Glyph(start, icon_top, _CHIP_ICON, CHIP_ICONS[chip.look], ink),
            Label(rest, words, "caption-medium", ink),
        ]

    def _expiry(self, node: NodeFacts, area: Area) -> list[Shape]:
        if node.expires is None:
            return []
        ink = node.expires_tone or "text2"
        icon = "calendar-clock" if node.expires_tone else "calendar"
        left = area.left + _ICON + 8
        room = area.right - left
        words = self._fit(self.say(node.expires), "caption", room)
        return [
            Glyph(area.left, area.top + (_LINE - _CHIP_ICON) / 2, _CHIP_ICON, icon, ink),
            Label(Area(left, area.top, room, _LINE), words, "caption", ink),
        ]

    def _fit(self, words: str, font: str, room: float) -> str:
        """Return ``words``, cut at their end where there is no room for them."""
        if self.measure(words, font) <= room + 1:
            return words
        while words and self.measure(words + _ELLIPSIS, font) > room:
            words = words[:-1]
        return words.rstrip() + _ELLIPSIS
