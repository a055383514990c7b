"""Changing a passphrase, renewing what a guess of it costs, and keeping some for a working day."""

from __future__ import annotations

from collections.abc import Mapping

from keymgr.gui.presenters.forms import number
from keymgr.gui.presenters.locks import changed_result, lock_words
from keymgr.gui.presenters.review import Item, Line, Next, Result, Review, Tone
from keymgr.gui.work.opening import Machine
from keymgr.ops.keyring_jobs import keep_passphrases
from keymgr.ops.locks import LockName, find_lock, lock_names
from keymgr.ops.passphrase_change import change_passphrase, renew_cost
from keymgr.ops.ports import Opens
from keymgr.ops.repositories import choose_repositories
from keymgr.ops.station import Station
from keymgr.sentences import said, said_count
from keymgr.trust.names import Gun


class ChangePassphrase:
    """The flow (``flows.flow.Flow``).

    Values: ``opens``, ``whose`` (the name) and ``of`` of the lock (``ops.locks.LockName``);
    ``renews`` to keep the passphrase at a new cost.
    """

    name = "change-passphrase"
    title = said("Change a passphrase")
    steps = (said("Which passphrase"),)

    def __init__(self, values: Mapping[str, object]) -> None:
        self.values: dict[str, object] = {
            "opens": str(Opens.VAULT),
            "whose": "",
            "of": "",
            "renews": False,
            **values,
        }
        self.locks: list[LockName] = []
        self._machine: Machine | None = None

    def equip(self, machine: Machine) -> None:
        """Take the machine, on which the cost is measured."""
        self._machine = machine

    def load(self, station: Station) -> None:
        """Read what has a passphrase."""
        self.locks = lock_names(station)

    @property
    def chosen(self) -> LockName | None:
        """The lock that the values name."""
        wanted = (self.values["opens"], self.values["whose"], self.values["of"])
        found = (each for each in self.locks if (str(each.opens), each.name, each.of) == wanted)
        return next(found, None)

    def choose(self, lock: LockName) -> None:
        """Put a lock into the values."""
        self.values.update(opens=str(lock.opens), whose=lock.name, of=lock.of)

    def obstacle(self, step: int) -> str:
        """Say what is missing."""
        del step
        return "" if self.chosen is not None else said("Choose whose passphrase.")

    def plan(self, station: Station) -> Review:
        """Say what is asked and kept. Raises what the lock raises."""
        lock = self._lock()
        find_lock(station, lock)
        renews = bool(self.values["renews"])
        words = [Line("key-round", said("The present passphrase is asked."))]
        if renews:
            words.append(
                Line("refresh-cw", said("It stays. What one guess costs is measured anew on this"
                                        " machine, and never lowered."))
            )  # fmt: skip
        else:
            words += [
                Line("pen-line", said("Then the new one is chosen.")),
                Line("shield-check", said("The old one works until the new one is kept: there is no"
                                          " moment in which neither does.")),
                Line("archive", said("Backups made before keep the old one."), Tone.MIND),
            ]  # fmt: skip
        if len(lock.repositories) > 1:
            count = number(len(lock.repositories))
            words.append(
                Line("boxes", said("{count} repositories share this passphrase.", count=count))
            )
        what = lock_words(lock)
        return Review(
            said("Renew the cost: {what}", what=what)
            if renews
            else said("New passphrase: {what}", what=what),
            tuple(words),
            said("Renew the cost") if renews else said("Change the passphrase"),
            lead=said("Nothing has been changed yet."),
            doing=said("Changing the passphrase"),
            stopping=said("Stopping leaves the old passphrase in force."),
            icon="refresh-cw" if renews else "pen-line",
        )

    def apply(self, station: Station, reason: str) -> Result:
        """Change or renew."""
        del reason
        if self._machine is None:
            raise RuntimeError("the job is equipped before it is carried out")
        name = self._lock()
        change = renew_cost if self.values["renews"] else change_passphrase
        done = change(station, find_lock(station, name), self._machine.calibrate)
        return changed_result(name, done)

    def _lock(self) -> LockName:
        chosen = self.chosen
        if chosen is None:
            raise RuntimeError("a passphrase is chosen before the plan")
        return chosen


class KeepPassphrases:
    """The flow (``flows.flow.Flow``). Values: ``all``, ``guns``, and ``hours``."""

    name = "keep-passphrases"
    title = said("Keep passphrases for today")
    steps = (said("Choose"), said("How long"))

    def __init__(self, values: Mapping[str, object]) -> None:
        self.values: dict[str, object] = {"all": True, "guns": [], "hours": 10, **values}
        self.repositories: list[tuple[str, tuple[str, ...]]] = []
        """Repositories with a passphrase of their own."""

    def load(self, station: Station) -> None:
        """Read which repositories have a passphrase of their own."""
        self.repositories = sorted(
            (record.gun, record.roots)
            for record in station.vault.repositories.all()
            if station.vault.protectors.needs_passphrase(record.protector)
        )

    def obstacle(self, step: int) -> str:
        """Say what is missing."""
        del step
        if not self.repositories:
            return said("No repository here has a passphrase of its own.")
        chosen = self.values["all"] or self.values["guns"]
        return "" if chosen else said("Choose at least one repository.")

    def plan(self, station: Station) -> Review:
        """Say what goes into the keyring."""
        del station
        count = len(self._guns())
        return Review(
            said_count(
                count, "Keep the passphrase of 1 repository",
                "Keep the passphrases of {number:,} repositories",
            ),
            (
                Line("key-round", said("Each passphrase is asked once and tried.")),
                Line("clock", said("It stays in the desktop's keyring for {hours} hours.",
                                   hours=self.values["hours"])),
                Line("triangle-alert", said("Until then, every program that runs as you can read"
                                            " it."), Tone.MIND),
            ),
            said("Keep them"),
            lead=said("Nothing has been put there yet."),
            doing=said("Keeping passphrases"),
            stopping=said("Stopping keeps what was put there before."),
            icon="clock",
            is_logged_with_reason=False,
        )  # fmt: skip

    def apply(self, station: Station, reason: str) -> Result:
        """Ask for each, and keep it. Raises KeyringOffError and its kin."""
        del reason
        records = choose_repositories(station, [Gun(each) for each in self._guns()])
        kept = keep_passphrases(station, records, int(str(self.values["hours"])))
        return Result(
            Tone.WELL,
            said_count(len(kept), "1 passphrase is in the keyring",
                       "{number:,} passphrases are in the keyring"),
            said("Jobs on these repositories take it from there until its time comes."),
            done=tuple(
                Item(each.gun, said("until {until:%d %b %Y %H:%M} UTC", until=each.until))
                for each in kept
            ),
            steps=(Next(said("Settings"), "settings", page="settings"),),
        )  # fmt: skip

    def _guns(self) -> list[str]:
        if self.values["all"]:
            return [gun for gun, _ in self.repositories]
        chosen = self.values["guns"]
        return [str(each) for each in chosen] if isinstance(chosen, list) else []
