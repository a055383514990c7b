"""The guided jobs that the window knows, by name. Each is imported when it is begun."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from keymgr.gui.flows.guided import Guided
from keymgr.gui.work.language import tr


class Menu(StrEnum):
    """The menu that a job stands in."""

    VAULT = "vault"
    REPOSITORY = "repository"
    KEYS = "keys"


@dataclass(frozen=True)
class FlowKind:
    """A job: its place (``module:function`` that makes it from values), its menu and icon.

    One without a menu is come to from another job or from a page.
    """

    name: str
    menu: Menu | None
    icon: str
    place: str

    def begin(self, values: Mapping[str, object]) -> Guided:
        """Import the job and begin it with ``values`` in its forms."""
        module, _, name = self.place.partition(":")
        begin: Callable[[Mapping[str, object]], Guided] = getattr(
            importlib.import_module(module), name
        )
        return begin(values)


_FLOWS: Final = "keymgr.gui.flows"

FLOWS: Final[tuple[FlowKind, ...]] = (
    FlowKind("sign-tags", Menu.REPOSITORY, "tag", f"{_FLOWS}.sign_tags_forms:begin"),
    FlowKind("create-repository", Menu.REPOSITORY, "plus", f"{_FLOWS}.create_forms:begin"),
    FlowKind("export", Menu.REPOSITORY, "upload", f"{_FLOWS}.export_forms:begin"),
    FlowKind("revoke-tags", Menu.REPOSITORY, "minus", f"{_FLOWS}.repository_forms:revoke"),
    FlowKind("adopt", Menu.REPOSITORY, "import", f"{_FLOWS}.repository_forms:adopt"),
    FlowKind("refresh", Menu.REPOSITORY, "download", f"{_FLOWS}.repository_forms:refresh"),
    FlowKind("remove-repository", Menu.REPOSITORY, "trash-2", f"{_FLOWS}.repository_forms:remove"),
    FlowKind("reset-repository", Menu.REPOSITORY, "undo-2", f"{_FLOWS}.repository_forms:reset"),
    FlowKind("import-receipt", Menu.REPOSITORY, "inbox", f"{_FLOWS}.receipt_flow:begin"),
    FlowKind("import", Menu.VAULT, "import", f"{_FLOWS}.import_any:begin"),
    FlowKind("import-keys", Menu.KEYS, "key-round", f"{_FLOWS}.import_keys:begin"),
    FlowKind("verify", Menu.VAULT, "file-check", f"{_FLOWS}.verify_flow:begin"),
    FlowKind("create-root", Menu.KEYS, "plus", f"{_FLOWS}.key_forms:create_root"),
    FlowKind("add-public-root", Menu.KEYS, "user-plus", f"{_FLOWS}.key_forms:add_public_root"),
    FlowKind("export-key", Menu.KEYS, "file-key", f"{_FLOWS}.key_forms:export_key"),
    FlowKind("retire-root", Menu.KEYS, "archive", f"{_FLOWS}.key_forms:retire_root"),
    FlowKind("remove-key", Menu.KEYS, "trash-2", f"{_FLOWS}.key_forms:remove_key"),
    FlowKind("backup", Menu.VAULT, "hard-drive-download", f"{_FLOWS}.backup_forms:begin"),
    FlowKind(
        "verify-backup", Menu.VAULT, "shield-check", f"{_FLOWS}.restore_backup_forms:begin_proof"
    ),
    FlowKind(
        "restore-backup", Menu.VAULT, "rotate-ccw", f"{_FLOWS}.restore_backup_forms:begin_restore"
    ),
    FlowKind("change-passphrase", Menu.VAULT, "key-round", f"{_FLOWS}.passphrases_forms:begin"),
    FlowKind("protect-root", Menu.KEYS, "users", f"{_FLOWS}.quorum_forms:begin_protect"),
    FlowKind("unprotect-root", Menu.KEYS, "user", f"{_FLOWS}.quorum_forms:begin_unprotect"),
    FlowKind("verify-share", Menu.KEYS, "shield-check", f"{_FLOWS}.quorum_forms:begin_check"),
    FlowKind("export-share", Menu.KEYS, "printer", f"{_FLOWS}.quorum_forms:begin_export"),
    FlowKind("make-paper", Menu.KEYS, "printer", f"{_FLOWS}.paper_forms:begin_making"),
    FlowKind("verify-paper", Menu.KEYS, "qr-code", f"{_FLOWS}.paper_forms:begin_check"),
    FlowKind("restore-paper", Menu.KEYS, "rotate-ccw", f"{_FLOWS}.paper_forms:begin_restore"),
    FlowKind("export-log", Menu.VAULT, "file-text", f"{_FLOWS}.audit_forms:begin_export"),
    FlowKind("check-log", Menu.VAULT, "shield-check", f"{_FLOWS}.audit_forms:begin_check"),
    FlowKind("keep-passphrases", None, "clock", f"{_FLOWS}.passphrases_forms:begin_keeping"),
    FlowKind("rotate-root", Menu.KEYS, "refresh-cw", "keymgr.gui.flows.rotate_root_forms:begin"),
    FlowKind("rotate-tagging", Menu.KEYS, "refresh-cw", f"{_FLOWS}.job_forms:rotate_tagging"),
    FlowKind("rotate-server-key", Menu.KEYS, "refresh-cw", f"{_FLOWS}.job_forms:rotate_server_key"),
    FlowKind("thresholds", Menu.KEYS, "users", f"{_FLOWS}.job_forms:root_threshold"),
    FlowKind("tag-threshold", Menu.KEYS, "users", f"{_FLOWS}.job_forms:tag_threshold"),
    FlowKind("sign-off", Menu.REPOSITORY, "signature", f"{_FLOWS}.sign_off_forms:begin"),
    FlowKind("sign-here", None, "signature", f"{_FLOWS}.sign_off_forms:sign_here"),
    FlowKind("export-sign-off", None, "upload", f"{_FLOWS}.sign_off_forms:export"),
    FlowKind("add-sign-off", None, "signature", f"{_FLOWS}.sign_off_forms:add"),
    FlowKind("import-sign-off", None, "inbox", f"{_FLOWS}.sign_off_forms:collect"),
    FlowKind("withdraw-sign-off", None, "x", f"{_FLOWS}.sign_off_forms:withdraw"),
    FlowKind("renew", Menu.REPOSITORY, "calendar-clock", f"{_FLOWS}.job_forms:renew"),
    FlowKind("add-signer", Menu.REPOSITORY, "user-plus", f"{_FLOWS}.signer_forms:add_signer"),
    FlowKind("remove-signer", Menu.REPOSITORY, "user-x", f"{_FLOWS}.signer_forms:remove_signer"),
    FlowKind("delegate", Menu.REPOSITORY, "users", f"{_FLOWS}.signer_forms:delegations"),
    FlowKind("add-delegation", None, "users", f"{_FLOWS}.signer_forms:add_delegation"),
    FlowKind("remove-delegation", None, "users", f"{_FLOWS}.signer_forms:remove_delegation"),
    FlowKind("purge-keys", None, "users", f"{_FLOWS}.signer_forms:purge_keys"),
    FlowKind("expiry-calendar", Menu.REPOSITORY, "calendar", f"{_FLOWS}.dates_and_clock:calendar"),
    FlowKind("confirm-clock", Menu.VAULT, "clock", f"{_FLOWS}.dates_and_clock:confirm_clock"),
    FlowKind("witness", Menu.REPOSITORY, "signature", f"{_FLOWS}.job_forms:witness"),
)


def find_flow(name: str) -> FlowKind | None:
    """Return the job called ``name``, if there is one."""
    return next((kind for kind in FLOWS if kind.name == name), None)


def flow_words(name: str) -> str:
    """Return what a menu says for a job."""
    return {
        "backup": tr("Make a backup…"),
        "verify-backup": tr("Prove a backup…"),
        "restore-backup": tr("Restore a backup…"),
        "protect-root": tr("Officers of a root key…"),
        "unprotect-root": tr("One passphrase again…"),
        "verify-share": tr("Check an officer's share…"),
        "export-share": tr("An officer's share on paper…"),
        "make-paper": tr("Root key on paper…"),
        "verify-paper": tr("Check a page…"),
        "restore-paper": tr("Restore from paper…"),
        "export-log": tr("Export the log…"),
        "check-log": tr("Check the log…"),
        "change-passphrase": tr("Change a passphrase…"),
        "create-repository": tr("New repository…"),
        "export": tr("Export…"),
        "import": tr("Import…"),
        "import-keys": tr("Import keys…"),
        "verify": tr("Verify a file or folder…"),
        "revoke-tags": tr("Revoke tags…"),
        "adopt": tr("Adopt repositories…"),
        "refresh": tr("Take in what the server has…"),
        "remove-repository": tr("Remove from this vault…"),
        "reset-repository": tr("Start trust anew…"),
        "import-receipt": tr("Import receipt…"),
        "sign-tags": tr("Sign tags…"),
        "create-root": tr("New root key…"),
        "add-public-root": tr("Add another officer's public root key…"),
        "export-key": tr("Export a key file…"),
        "retire-root": tr("Retire a root key…"),
        "remove-key": tr("Remove a key…"),
        "rotate-root": tr("Rotate root key…"),
        "rotate-tagging": tr("Rotate tagging key…"),
        "rotate-server-key": tr("Rotate snapshot or timestamp key…"),
        "thresholds": tr("Root keys and threshold…"),
        "tag-threshold": tr("Tagging keys and threshold…"),
        "sign-off": tr("Sign off…"),
        "renew": tr("Renew…"),
        "add-signer": tr("Add signer…"),
        "remove-signer": tr("Remove signer…"),
        "delegate": tr("Delegations…"),
        "expiry-calendar": tr("Save expiry dates as a calendar…"),
        "confirm-clock": tr("Confirm the clock…"),
        "witness": tr("Sign files again…"),
    }[name]
