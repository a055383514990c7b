"""The widgets that pages are built from. Each takes plain values and paints in today's theme.

Words are always plain text: what a file or a server says is never taken for markup.
"""

from __future__ import annotations

from keymgr.gui.kit.banner import Banner, Notice
from keymgr.gui.kit.buttons import Button, Kind, danger, icon_button, plain, primary, quiet, soft
from keymgr.gui.kit.card import Card
from keymgr.gui.kit.chips import ChipRow, Holding, KeyChip
from keymgr.gui.kit.comparison import Comparison
from keymgr.gui.kit.digest import DigestView
from keymgr.gui.kit.empty import EmptyState
from keymgr.gui.kit.field import Field
from keymgr.gui.kit.inputs import Check, FilterField, Moment, Number, Radio, Select
from keymgr.gui.kit.options import FilterChips, Segmented, Tabs
from keymgr.gui.kit.page import Footer, Page
from keymgr.gui.kit.passphrase import PassphraseField
from keymgr.gui.kit.pill import Pill
from keymgr.gui.kit.progress import ProgressCard
from keymgr.gui.kit.rows import ActionRow, Facts, IconTile, Mark, SignerRow, StateDisc
from keymgr.gui.kit.sheet import Question, Sheet
from keymgr.gui.kit.steps import Step, StepRail
from keymgr.gui.kit.strength import StrengthMeter
from keymgr.gui.kit.table import Table
from keymgr.gui.kit.table_cells import Dated, Hex, Name, PillCell, Tick, Words
from keymgr.gui.kit.table_model import Column
from keymgr.gui.kit.text import Icon, IconLabel, Text, rule
from keymgr.gui.kit.words import WordGrid

__all__ = [
    "ActionRow",
    "Banner",
    "Button",
    "Card",
    "Check",
    "ChipRow",
    "Column",
    "Comparison",
    "Dated",
    "DigestView",
    "EmptyState",
    "Facts",
    "Field",
    "FilterChips",
    "FilterField",
    "Footer",
    "Hex",
    "Holding",
    "Icon",
    "IconLabel",
    "IconTile",
    "KeyChip",
    "Kind",
    "Mark",
    "Moment",
    "Name",
    "Notice",
    "Number",
    "Page",
    "PassphraseField",
    "Pill",
    "PillCell",
    "ProgressCard",
    "Question",
    "Radio",
    "Segmented",
    "Select",
    "Sheet",
    "SignerRow",
    "StateDisc",
    "Step",
    "StepRail",
    "StrengthMeter",
    "Table",
    "Tabs",
    "Text",
    "Tick",
    "WordGrid",
    "Words",
    "danger",
    "icon_button",
    "plain",
    "primary",
    "quiet",
    "rule",
    "soft",
]
