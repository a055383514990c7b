"""Where the roles of a repository stand: root above targets above delegations, servers beside."""

from __future__ import annotations

from typing import Final

from keymgr.gui.presenters.trust import NodeFacts, TreeFacts
from keymgr.gui.tree.node import SERVER_HEIGHT, SERVER_WIDTH, TOP_WIDTH, NodeLayout, Say
from keymgr.gui.tree.shapes import Area, Box, Drawing, Drawn, Glyph, Label, Link, Measure, Shape

LEAST_WIDTH: Final = 384
_BESIDE: Final = 24
_BELOW: Final = 16
_NEXT: Final = 8
_INDENT: Final = 40
_TRUNK: Final = 20
_BEND: Final = 6.0
_LINK: Final = 1.5
_ROW: Final = 20
_DASHES: Final = 20


def lay_out(facts: TreeFacts, measure: Measure, say: Say, width: float = LEAST_WIDTH) -> Drawing:
    """Return the drawing of a tree, ``width`` design pixels wide or as much as it needs."""
    depth = max((node.depth for node in facts.delegations), default=0)
    width = max(width, LEAST_WIDTH + _INDENT * max(0, depth - 1))
    layout = _Layout(NodeLayout(measure, say), width)
    layout.place(facts)
    parts = (Drawn("", Area(0, 0, 0, 0), tuple(layout.links), ""), *layout.parts)
    return Drawing(width, layout.bottom, parts)


class _Layout:
    """Puts node after node below the last."""

    def __init__(self, nodes: NodeLayout, width: float) -> None:
        self.nodes = nodes
        self.width = width
        self.links: list[Shape] = []
        self.parts: list[Drawn] = []
        self.bottom = 0.0

    def place(self, facts: TreeFacts) -> None:
        """Place everything."""
        root = self.nodes.top(facts.root, 0, 0)
        self.parts.append(root)
        beside = self._place_servers(facts.servers, root)
        targets = self.nodes.top(facts.targets, 0, max(root.area.bottom, beside) + _BELOW)
        self.parts.append(targets)
        self._link((_TRUNK, root.area.bottom), (_TRUNK, targets.area.top))
        self._place_tags(facts, targets)
        self.bottom = targets.area.bottom
        self._place_delegations(facts.delegations, targets)
        self._place_legend(facts)

    def _place_servers(self, servers: tuple[NodeFacts, ...], root: Drawn) -> float:
        """Place snapshot and timestamp at the right of root; return where they end."""
        left = TOP_WIDTH + _BESIDE
        bottom = 0.0
        top = 0.0
        middle = root.area.middle
        fork = TOP_WIDTH + _BESIDE / 2
        start = root.area.right
        for node in servers:
            if node.is_server:
                placed = self.nodes.server(node, left, top)
            else:
                placed = self._own(node, left, top)
            self.parts.append(placed)
            at = placed.area.middle
            self._link((start, middle), (fork, middle), (fork, at), (left, at))
            start = fork - _BEND
            bottom = placed.area.bottom
            top = bottom + _NEXT
        return bottom

    def _own(self, node: NodeFacts, left: float, top: float) -> Drawn:
        """Return snapshot or timestamp of a repository whose keys are all in the vault."""
        drawn = self.nodes.server(node, left, top)
        tone = node.tone
        line = f"{tone}.line" if tone else "line"
        box = Box(Area(left, top, SERVER_WIDTH, SERVER_HEIGHT), 8, "surface", line)
        return Drawn(drawn.name, drawn.area, (box, *drawn.shapes[1:]), drawn.spoken)

    def _place_tags(self, facts: TreeFacts, targets: Drawn) -> None:
        left = TOP_WIDTH + _BESIDE
        top = targets.area.top + 8
        shapes = [
            Label(
                Area(left, top + _ROW * 0.85 * place, self.width - left, _ROW),
                self.nodes.say(words),
                "caption" if place else "detail-strong",
                "text2" if place else "text",
            )
            for place, words in enumerate(facts.tags)
        ]
        area = Area(left, top, self.width - left, _ROW * len(shapes))
        self.parts.append(
            Drawn("tags", area, tuple(shapes), " ".join(map(self.nodes.say, facts.tags)))
        )

    def _place_delegations(self, delegations: tuple[NodeFacts, ...], targets: Drawn) -> None:
        parents: list[Drawn] = [targets]
        begun = [targets.area.bottom]
        gap = _BELOW
        for node in delegations:
            left = float(_INDENT * node.depth)
            placed = self.nodes.low(node, left, self.bottom + gap, self.width - left)
            del parents[node.depth :], begun[node.depth :]
            trunk = parents[-1].area.left + _TRUNK
            at = placed.area.middle
            self._link((trunk, begun[-1]), (trunk, at), (left, at))
            begun[-1] = at - _BEND  # the next one's line goes on from here
            parents.append(placed)
            begun.append(placed.area.bottom)
            self.parts.append(placed)
            self.bottom = placed.area.bottom
            gap = _NEXT

    def _place_legend(self, facts: TreeFacts) -> None:
        top = self.bottom + 6
        left = 0.0
        shapes: list[Shape] = []
        for icon, words in facts.legend:
            spoken = self.nodes.say(words)
            lead = _DASHES + 4 if icon == "dashes" else 18
            width = lead + self.nodes.measure(spoken, "caption")
            if left and left + width > self.width:
                left, top = 0.0, top + _ROW
            shapes += _legend_entry(icon, spoken, Area(left, top, width + 2, _ROW), lead)
            left += width + 16
        area = Area(0, self.bottom + 6, self.width, top + _ROW - self.bottom - 6)
        self.parts.append(Drawn("legend", area, tuple(shapes), ""))
        self.bottom = top + _ROW

    def _link(self, *points: tuple[float, float]) -> None:
        self.links.append(Link(points, _BEND, _LINK, "outline"))


def _legend_entry(icon: str, words: str, area: Area, lead: float) -> list[Shape]:
    label = Label(
        Area(area.left + lead, area.top, area.width - lead, _ROW), words, "caption", "text2"
    )
    if icon == "dashes":
        line = ((area.left, area.middle), (area.left + _DASHES, area.middle))
        return [Link(line, 0, _LINK, "text3", dashed=True), label]
    ink = "ok" if icon == "check" else "text2"
    return [Glyph(area.left, area.top + 3, 14, icon, ink), label]
