"""How the window looks: colours, type, icons and one style for all.

Use::

    from keymgr.gui import look

    look.dress(application, look.Choice.SYSTEM)   # once, before the first widget
    look.theme.current.accent                     # today's colours, for what paints itself
    look.theme.changed.connect(self.update)       # after another theme was put on
    look.px(16)                                   # 16 design pixels at this desktop's text size
    look.font("heading"), look.icon("key-round")

A plain widget gets its look by a property before it is shown: ``ink`` of a label is a token
(``text2``) or a state (``warn``); grounds, buttons and fields have their widgets in ``gui.kit``.
"""

from __future__ import annotations

from keymgr.gui.look.fonts import advance, font, metrics
from keymgr.gui.look.holder import Choice, theme
from keymgr.gui.look.icons import app_icon, icon, mark, pixmap
from keymgr.gui.look.sizes import px
from keymgr.gui.look.style import dress
from keymgr.gui.look.tokens import Shades, State, Theme

__all__ = [
    "Choice",
    "Shades",
    "State",
    "Theme",
    "advance",
    "app_icon",
    "dress",
    "font",
    "icon",
    "mark",
    "metrics",
    "pixmap",
    "px",
    "theme",
]
