"""``version``, ``help`` and ``completion``: what needs no vault."""

from __future__ import annotations

import click
from click.shell_completion import ShellComplete, get_completion_class

from keymgr import __version__
from keymgr.cli.job import Answer, Job


@click.command(cls=Job, example="keymgr version")
def version() -> Answer:
    """Show keymgr's version."""
    return Answer({"version": __version__}, [f"keymgr {__version__}"])


@click.command("help", cls=Job, example="keymgr help tag sign")
@click.argument("command", nargs=-1)
@click.pass_context
def help_(ctx: click.Context, command: tuple[str, ...]) -> Answer:
    """Show how a command is used.

    Without a COMMAND it lists all of them.
    """
    shown = ctx.find_root()
    for word in command:
        group = shown.command
        found = group.get_command(shown, word) if isinstance(group, click.Group) else None
        if found is None:
            raise click.UsageError(f"There is no command '{' '.join(command)}'.")
        shown = click.Context(found, info_name=word, parent=shown)
    text = shown.get_help()
    return Answer({"help": text}, [text])


@click.command(
    cls=Job,
    example="""
    keymgr completion bash > /etc/bash_completion.d/keymgr
    keymgr completion zsh > ~/.zfunc/_keymgr
    keymgr completion fish > ~/.config/fish/completions/keymgr.fish
    """,
)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> Answer:
    """Print the completion script for a shell.

    With it in the place that your shell reads, the Tab key completes keymgr's commands and
    options.
    """
    kind = get_completion_class(shell)
    if kind is None:
        raise click.UsageError(f"There is no completion for {shell}.")
    completer = kind(ctx.find_root().command, {}, "keymgr", "_KEYMGR_COMPLETE")
    # Not the shell's own source(): bash's starts a bash to learn its version.
    script = ShellComplete.source(completer)
    return Answer({"shell": shell, "script": script}, [script])
