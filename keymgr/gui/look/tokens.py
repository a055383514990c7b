"""Every colour of the window: one frozen set a theme. Nothing else in ``gui`` names a colour."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """What a colour says about a thing: it is never said by colour alone."""

    OK = "ok"
    WARN = "warn"
    BAD = "bad"
    INFO = "info"
    IDLE = "idle"


@dataclass(frozen=True)
class Shades:
    """The three colours of a state, as ``#rrggbb``."""

    ink: str
    """Words and icons."""
    soft: str
    """The ground below them."""
    line: str
    """The hairline around that ground."""


@dataclass(frozen=True)
class Theme:
    """Every colour of one theme, as ``#rrggbb``, by the part that it plays."""

    name: str
    window: str
    surface: str
    sunken: str
    hover: str
    line: str
    edge: str
    outline: str
    text: str
    text2: str
    text3: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    accent_text: str
    accent_line: str
    """The hairline around ``accent_soft``."""
    focus: str
    drill_fill: str
    """Rehearsals, and nothing else."""
    on_drill: str
    shadow: str
    """Below cards; the window's own colour where a theme casts none."""
    ok: Shades
    warn: Shades
    bad: Shades
    info: Shades
    idle: Shades

    @property
    def is_dark(self) -> bool:
        """Whether light words stand on a dark ground."""
        return self.window < "#8"

    @property
    def casts_shadows(self) -> bool:
        """Whether cards have a shadow."""
        return self.shadow != self.window

    @property
    def is_flat(self) -> bool:
        """Whether grounds are all one, so that lines alone tell parts apart."""
        return self.sunken == self.surface

    def state(self, state: State) -> Shades:
        """Return the colours of ``state``."""
        shades: dict[State, Shades] = {
            State.OK: self.ok,
            State.WARN: self.warn,
            State.BAD: self.bad,
            State.INFO: self.info,
            State.IDLE: self.idle,
        }
        return shades[state]

    def colour(self, role: str) -> str:
        """Return the colour of ``role``: a field's name here, or a state's for its ink.

        Raises KeyError for a role that no theme has.
        """
        found: object = vars(self)[role]
        return found.ink if isinstance(found, Shades) else str(found)


LIGHT = Theme(
    name="light",
    window="#F4F5F8",
    surface="#FFFFFF",
    sunken="#EBEDF2",
    hover="#F1F3F7",
    line="#DFE3EA",
    edge="#C3CAD6",
    outline="#7B8698",
    text="#151A25",
    text2="#434C5E",
    text3="#5A6475",
    accent="#2450B8",
    accent_hover="#1C429B",
    on_accent="#FFFFFF",
    accent_soft="#E6EDFC",
    accent_text="#1F47A6",
    accent_line="#A9BDEE",
    focus="#2450B8",
    drill_fill="#6A2C91",
    on_drill="#FFFFFF",
    shadow="#DCE0E8",
    ok=Shades("#14663F", "#E1F4E9", "#9FD3B6"),
    warn=Shades("#7D4A00", "#FDF0D5", "#E6C27A"),
    bad=Shades("#A8201A", "#FDE7E5", "#F0ACA7"),
    info=Shades("#155A85", "#E0F0FA", "#9CCBE6"),
    idle=Shades("#434C5E", "#EBEDF2", "#C9D0DB"),
)

DARK = Theme(
    name="dark",
    window="#0E1218",
    surface="#161B23",
    sunken="#10151C",
    hover="#1C232D",
    line="#29313D",
    edge="#3C4655",
    outline="#6F7B8E",
    text="#EBEFF5",
    text2="#B9C2CF",
    text3="#97A2B3",
    accent="#3A66D6",
    accent_hover="#4670DC",
    on_accent="#FFFFFF",
    accent_soft="#1B2A4D",
    accent_text="#A3BFFF",
    accent_line="#3A5596",
    focus="#8FB1FF",
    drill_fill="#7A3FA3",
    on_drill="#FFFFFF",
    shadow="#0E1218",
    ok=Shades("#7FDBA6", "#13301F", "#2B6544"),
    warn=Shades("#F3C365", "#37290B", "#735819"),
    bad=Shades("#FFA59E", "#421A18", "#853430"),
    info=Shades("#8CCBF2", "#112C3F", "#2A5C7D"),
    idle=Shades("#B9C2CF", "#242C37", "#3D4857"),
)

CONTRAST = Theme(
    name="contrast",
    window="#000000",
    surface="#000000",
    sunken="#000000",
    hover="#1F1F1F",
    line="#FFFFFF",
    edge="#FFFFFF",
    outline="#FFFFFF",
    text="#FFFFFF",
    text2="#FFFFFF",
    text3="#E6E6E6",
    accent="#FFE14D",
    accent_hover="#FFF3A8",
    on_accent="#000000",
    accent_soft="#3A3200",
    accent_text="#FFE14D",
    accent_line="#FFE14D",
    focus="#00FFFF",
    drill_fill="#F0B8FF",
    on_drill="#000000",
    shadow="#000000",
    ok=Shades("#6BFFA8", "#000000", "#6BFFA8"),
    warn=Shades("#FFC24D", "#000000", "#FFC24D"),
    bad=Shades("#FF9E96", "#000000", "#FF9E96"),
    info=Shades("#8AD8FF", "#000000", "#8AD8FF"),
    idle=Shades("#FFFFFF", "#000000", "#FFFFFF"),
)
