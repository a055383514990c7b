"""The pages of the gallery: the kit's widgets with invented data."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLineEdit, QVBoxLayout, QWidget

from keymgr.gui import kit, look
from keymgr.gui.kit import Holding
from keymgr.gui.look import State

_DIGEST = "9f31c7d022e86b4af05d17c38e90b2a641fc0d7e935be8a26c14f7d950b32e8d"
_VALID = (State.OK, "circle-check", "Valid", "14 Mar 2034")


def _row(widgets: Sequence[QWidget], gap: int = 12) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(look.px(gap))
    for each in widgets:
        row.addWidget(each)
    row.addStretch(1)
    return row


def _beside(*parts: tuple[QWidget | QLayout, int]) -> QWidget:
    frame = QWidget()
    row = QHBoxLayout(frame)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    for part, share in parts:
        if isinstance(part, QWidget):
            row.addWidget(part, share)
        else:
            row.addLayout(part, share)
    return frame


def small_parts() -> QWidget:
    """Show buttons, pills, banners, fields, choices."""
    page = kit.Page("Small parts", "Buttons, pills, banners, fields and choices.")
    body = page.body
    made = [
        kit.primary("Sign 214 root files", "signature"),
        kit.plain("New repository…", "plus"),
        kit.plain("Rotate…"),
        kit.soft("Make words", "dices"),
        kit.quiet("Save plan as PDF…", "file-text"),
        kit.danger("Remove repository…", "trash-2"),
        kit.icon_button("ellipsis", "More"),
    ]
    body.addLayout(_row(made))
    off = [kit.primary("Continue"), kit.plain("Export…", "upload"), kit.quiet("Undo", "undo-2")]
    for each in off:
        each.off("To continue, type the other 3 words")
    body.addLayout(_row(off))
    pills = (
        (State.BAD, "circle-alert", "Expired 2 days ago"),
        (State.INFO, "signature", "Sign-off 1 of 2"),
        (State.WARN, "calendar-clock", "Renew in 41 days"),
        (State.INFO, "upload", "To publish"),
        (State.OK, "circle-check", "Valid"),
        (State.IDLE, "archive", "Retired"),
    )
    body.addLayout(_row([kit.Pill(*each) for each in pills]))
    chips = [kit.KeyChip(each.value, each) for each in Holding]
    body.addLayout(_row(chips, 6))
    for state in (State.INFO, State.WARN, State.BAD):
        title, text = "Root v6 needs 1 more signature", "Officer south or east can give it."
        page.add(kit.Banner(state, title, text, kit.plain("Sign off…")))
    taken = QLineEdit("registry.example.org/Team/app")
    name = kit.Field("Name of the key", hint="As it is printed on plans.")
    wrong = kit.Field("Repository", taken)
    wrong.trouble("A name has lower-case letters only.")
    officer = kit.Field("Officer", kit.Select("Officer", ["officer north", "officer south"]))
    fields = QHBoxLayout()
    for field in (name, wrong, officer):
        fields.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
    body.addLayout(fields)
    ticked, other = kit.Check("Also retire the old key"), kit.Check("Keep a copy")
    ticked.setChecked(True)
    here, there = kit.Radio("In this vault"), kit.Radio("On a stick")
    here.setChecked(True)
    body.addLayout(_row([ticked, other, here, there, kit.Segmented("View", ["Words", "Raw"])]))
    body.addStretch(1)
    footer = page.footer()
    footer.left(kit.plain("Back", "arrow-left"))
    footer.left(kit.quiet("Save plan as PDF…", "file-text"))
    footer.reason("428 signatures, about 3 seconds")
    footer.act(kit.primary("Sign 214 root files", "signature"))
    return page


def first_run() -> QWidget:
    """Show a guided job with passphrases."""
    steps = ["Welcome", "Where it lives", "Passphrases", "First root key", "Backup"]
    note = "You can stop at any time. Nothing is kept before step 5 is done."
    rail = kit.StepRail(steps, above="First run", title="Make a new vault", note=note)
    rail.setFixedWidth(look.px(208))
    rail.go_to(2)
    page = kit.Page(
        "Two passphrases, two jobs",
        "One opens the vault every day. The other guards the root keys.",
    )
    left, right = page.columns(2, 1)
    first = kit.Card()
    first.lead("lock-open", "Vault passphrase", "Asked each time the vault is opened.")
    first.head(kit.soft("Make words", "dices"))
    field, again = kit.PassphraseField("Passphrase"), kit.PassphraseField("The same once more")
    for each in (field, again):
        line = each.focusProxy()
        if isinstance(line, QLineEdit):
            line.setText("correct horse battery")
    again.agrees("Both are the same.")
    pair = QHBoxLayout()
    pair.setSpacing(look.px(16))
    for each in (field, again):
        pair.addWidget(each, 1, Qt.AlignmentFlag.AlignTop)
    first.add_layout(pair)
    meter = kit.StrengthMeter()
    meter.show_strength(3, "Strong", "6 words, about 77 bits")
    first.add(meter)
    left.addWidget(first)
    second = kit.Card()
    second.lead("shield-check", "Root passphrase", "Asked only to create, rotate or sign off.")
    second.head(kit.soft("Other words", "dices"))
    words = ["cactus", "lantern", "orbit", "velvet", "maple", "thirteen", "walnut", "harbour"]
    second.add(kit.WordGrid(words))
    second.add(kit.IconLabel("pen-line", "Write these on paper in this order and seal it."))
    second.add(kit.PassphraseField("Type it from the paper"))
    left.addWidget(second)
    left.addStretch(1)
    warning = kit.Notice(
        State.WARN,
        "Nobody can reset these",
        "Without the root passphrase no root can be rotated or renewed, and every client must be"
        " set up anew. Keep two sealed copies in two places.",
    )
    right.addWidget(warning)
    officers = kit.Card("Several officers?")
    officers.head(kit.plain("Use officers…", "users"))
    officers.add(kit.Text.paragraph("Two of three, say, can guard the roots.", "detail"))
    right.addWidget(officers)
    right.addStretch(1)
    footer = page.footer()
    footer.left(kit.plain("Back", "arrow-left"))
    footer.reason("To continue, type the other 3 words")
    go_on = kit.primary("Continue")
    go_on.off("To continue, type the other 3 words")
    footer.act(go_on)
    return _beside((rail, 0), (page, 1))


def plan() -> QWidget:
    """Show a plan that is read, compared and signed."""
    page = kit.Page("Rotate the root key of 214 repositories", "Nothing has been signed yet.")
    left, right = page.columns(5, 3)
    words = kit.Card("The plan in words")
    said = (
        (
            "key-round",
            "Root key east leaves, root key west takes its place. Two of three still sign.",
        ),
        ("boxes", "214 root files are written: 209 go from version 4 to 5, five from 7 to 8."),
        ("calendar", "They are valid for 10 years, until 20 Nov 2036."),
    )
    for icon, sentence in said:
        words.add(kit.IconLabel(icon, sentence))
    words.add(kit.IconLabel("triangle-alert", "3 repositories are left out.", ink="warn"))
    left.addWidget(words)
    compared = kit.Card("Before and after")
    compared.head(kit.Segmented("View", ["Words", "Fields", "Raw"]))
    table = kit.Comparison("Before", "After")
    old = kit.ChipRow(
        [("north", Holding.HERE, ""), ("south", Holding.HERE, ""), ("east", Holding.REMOVED, "")]
    )
    new = kit.ChipRow(
        [("north", Holding.HERE, ""), ("south", Holding.HERE, ""), ("west", Holding.ADDED, "")]
    )
    table.changed("Root keys", old, new)
    table.same("Threshold", "2 of 3", "unchanged")
    table.changed("Root version", "4 (209), 7 (5)", "5 (209), 8 (5)")
    table.changed("Expires", "14 Mar 2034", "20 Nov 2036")
    table.same("Tagging keys, tags", "214 keys, 3 906 tags", "unchanged")
    compared.add(table)
    left.addWidget(compared)
    progress = kit.ProgressCard("Signing", kit.plain("Cancel"), "What is signed already stays.")
    progress.advance(120, 214, "120 of 214, about 2 seconds left")
    left.addWidget(progress)
    left.addStretch(1)
    signs = kit.Card("Who signs")
    signs.head(kit.Pill(State.INFO, "signature", "1 of 2 given"))
    for state, icon, name, standing in (
        (State.OK, "check", "officer north", "ready"),
        (State.INFO, "key-round", "officer south", "asked now"),
        (State.IDLE, "minus", "officer east", "not needed"),
    ):
        signs.add(kit.rule())
        how = kit.Text(standing, "caption-medium", state.value)
        disc = kit.StateDisc(state, icon, 28)
        signs.add(kit.SignerRow(disc, name, "old and new key", "3f9a c21e", how))
    right.addWidget(signs)
    asked = kit.Card()
    asked.emphasise()
    passphrase = kit.PassphraseField("Officer south, your passphrase", "Opens root key a07c 55d2.")
    passphrase.trouble("That is not the passphrase. Nothing was signed.")
    asked.add(passphrase)
    right.addWidget(asked)
    digest = kit.Card("Plan digest")
    digest.head(kit.Text("compare with the printed plan", "caption", "text2"))
    digest.add(kit.DigestView("Plan digest", _DIGEST))
    right.addWidget(digest)
    right.addStretch(1)
    footer = page.footer()
    footer.left(kit.plain("Back", "arrow-left"))
    footer.reason("428 signatures, about 3 seconds")
    footer.act(kit.primary("Sign 214 root files", "signature"))
    return page


def table() -> QWidget:
    """Show the table of repositories beside details."""
    left = kit.Page("Repositories")
    left.head(kit.plain("New repository…", "plus"))
    chips = kit.FilterChips("Show", ["All", "Needs you", "To publish"])
    for place, count in enumerate(("217", "5", "3")):
        chips.count(place, count)
    left.body.addLayout(_row([kit.FilterField("Filter"), chips], 16))
    left.fill(_repositories())
    chosen = kit.Text("1 of 217 selected, most urgent first", "caption", "text2")
    intact = kit.IconLabel("shield-check", "Vault intact", "caption", "text2", "ok")
    left.status(chosen, intact)
    details = QVBoxLayout()
    margin = look.px(24)
    details.setContentsMargins(margin, margin, margin, margin)
    details.setSpacing(look.px(12))
    details.addWidget(kit.Text("registry.example.org/team/app", "name-heading"))
    details.addWidget(kit.Tabs("Details", ["Trust", "Tags", "Keys", "History"]))
    title, text = "Root v6 needs 1 more signature", "Officer south or east can give it."
    banner = kit.Banner(State.INFO, title, text, kit.primary("Sign off…"), icon="signature")
    details.addWidget(banner)
    facts = kit.Facts([("Server", "https://notary.example.org"), ("Threshold", "2 of 3")])
    facts.add("Expires", "3 Jan 2027, in 41 days", "warn")
    details.addWidget(facts)
    details.addWidget(
        kit.EmptyState("tag", "No tags yet", "Sign a tag to see it here.", kit.plain("Sign tags…"))
    )
    return _beside((left, 2), (details, 1))


def _repositories() -> QWidget:
    rows = [
        ("legacy/mailer", State.BAD, "circle-alert", "Expired 2 days ago", "21 Nov 2026"),
        ("team/app", State.INFO, "signature", "Sign-off 1 of 2", "3 Jan 2027"),
        ("data/ingest", State.WARN, "calendar-clock", "Renew in 41 days", "3 Jan 2027"),
        ("edge/gateway", State.INFO, "upload", "To publish", "14 Mar 2034"),
        ("platform/a-very-long-name-that-cannot-fit-in-its-column-whole", *_VALID),
        *((f"platform/base-{number}", *_VALID) for number in range(100)),
    ]
    made: kit.Table[tuple[str, State, str, str, str]] = kit.Table(
        "Repositories",
        [
            kit.Column(
                "Repository",
                lambda row: kit.Name("registry.example.org/", row[0]),
                lambda row: row[0],
                stretches=True,
            ),
            kit.Column("State", lambda row: kit.PillCell(*row[1:4]), lambda row: row[1]),
            kit.Column("Root keys", lambda _row: kit.Words("2 of 3"), lambda _row: 2),
            kit.Column("Expires", lambda row: kit.Dated(row[4]), lambda row: row[4]),
        ],
    )
    made.show_rows(rows)
    made.order_by(1)
    made.choose(lambda row: row[0] == "team/app")
    return made


def overview() -> QWidget:
    """Show what needs somebody."""
    page = kit.Page("3 things need you", "The other 212 repositories are in order.")
    left, right = page.columns(2, 1)
    needs = kit.Card("Needs you")
    for state, icon, title, text, action in (
        (State.BAD, "circle-alert", "legacy/mailer expired 2 days ago", "Renew it.", "Renew…"),
        (State.INFO, "signature", "2 rotations wait for an officer", "South can.", "Sign off…"),
        (State.WARN, "calendar-clock", "3 repositories end in 41 days", "Tagging.", "Renew…"),
    ):
        needs.add(kit.rule())
        button = kit.primary(action) if state is State.BAD else kit.plain(action)
        needs.add(kit.ActionRow(kit.StateDisc(state, icon), title, text, button))
    left.addWidget(needs)
    left.addStretch(1)
    station = kit.Card("This station")
    station.head(kit.Pill(State.WARN, "triangle-alert", "1 note"))
    for sentence in ("No network interface is up", "Clock confirmed by two people"):
        station.add(kit.rule())
        station.add(kit.IconLabel("circle-check", sentence, icon_ink="ok"))
    station.add(kit.rule())
    host = "Virtual machine: its host can read memory"
    station.add(kit.IconLabel("triangle-alert", host, ink="warn"))
    right.addWidget(station)
    right.addStretch(1)
    return page


PAGES = {
    "small-parts": small_parts,
    "first-run": first_run,
    "plan": plan,
    "table": table,
    "overview": overview,
}
