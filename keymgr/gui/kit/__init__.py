"""The widgets that pages are built from. Each takes plain values and paints in today's theme.

Words are always plain text: what a file or a server says is never taken for markup.
"""

from __future__ import annotations

from keymgr.gui.kit.banner import Banner
from keymgr.gui.kit.buttons import Button, danger, icon_button, plain, primary, quiet, soft
from keymgr.gui.kit.card import Card
from keymgr.gui.kit.field import Field
from keymgr.gui.kit.page import Footer, Page
from keymgr.gui.kit.passphrase import PassphraseField
from keymgr.gui.kit.pill import Pill
from keymgr.gui.kit.steps import Step, StepRail
from keymgr.gui.kit.strength import StrengthMeter
from keymgr.gui.kit.table import Table
from keymgr.gui.kit.table_cells import Dated, Hex, Name, PillCell, Words
from keymgr.gui.kit.table_model import Column
from keymgr.gui.kit.text import IconLabel, Text, rule

__all__ = [
    "Banner",
    "Button",
    "Card",
    "Column",
    "Dated",
    "Field",
    "Footer",
    "Hex",
    "IconLabel",
    "Name",
    "Page",
    "PassphraseField",
    "Pill",
    "PillCell",
    "Step",
    "StepRail",
    "StrengthMeter",
    "Table",
    "Text",
    "Words",
    "danger",
    "icon_button",
    "plain",
    "primary",
    "quiet",
    "rule",
    "soft",
]
