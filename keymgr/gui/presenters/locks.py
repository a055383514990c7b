"""What has a passphrase, and what a change of it did, in words."""

from __future__ import annotations

from keymgr.crypto.kdf import KdfParams
from keymgr.gui.presenters.review import Grid, GridColumn, Next, Result, Tone
from keymgr.ops.locks import LockName
from keymgr.ops.officer_passphrase import SAME_SHARE
from keymgr.ops.passphrase_change import OLD_COPIES, RENEWED, PassphraseChange
from keymgr.ops.ports import Opens
from keymgr.sentences import Sentence, said


def lock_words(name: LockName) -> Sentence:
    """Return what a passphrase opens, as a list offers it."""
    if name.opens is Opens.ROOT:
        return said("root key {name}", name=name.name)
    if name.opens is Opens.OFFICER:
        return said("officer {name} of root key {root}", name=name.name, root=name.of)
    if name.opens is Opens.REPOSITORY:
        others = len(name.repositories) - 1
        if others:
            return said("tagging keys of {name} and {others:,} more", name=name.name, others=others)
        return said("tagging key of {name}", name=name.name)
    return said("the vault")


def cost_words(kdf: KdfParams) -> Sentence:
    """Return what one guess costs."""
    return said(
        "Argon2id, {memory:g} MiB, {passes} passes", memory=kdf.memory_kib / 1024,
        passes=kdf.time_cost,
    )  # fmt: skip


def changed_result(name: LockName, done: PassphraseChange) -> Result:
    """Return what became of a passphrase."""
    renewed = done.action == RENEWED
    cost = Grid(
        said("What one guess costs"),
        (GridColumn(said("Before")), GridColumn(said("Now"))),
        ((cost_words(done.former), cost_words(done.cost)),),
    )
    afterwards = [] if renewed else [OLD_COPIES]
    if done.whose.opens is Opens.OFFICER and not renewed:
        afterwards.append(SAME_SHARE)
    return Result(
        Tone.WELL,
        said("The passphrase stays, at the cost that suits this machine")
        if renewed
        else said("The passphrase is changed"),
        said("It opens {what}.", what=lock_words(name)),
        grids=(cost,),
        afterwards=tuple(afterwards),
        steps=(Next(said("Make a backup…"), "hard-drive-download", flow="backup"),),
    )
