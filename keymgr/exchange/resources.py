"""The files of ``resources/``: schemas, examples and help."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable


def resource(name: str) -> Traversable:
    """Return the file or folder ``name``, a path with slashes below ``resources/``.

    An installed package carries the folder inside itself; a checkout has it beside the package.
    """
    package = files("keymgr")
    installed = package.joinpath("resources")
    folder = installed if installed.is_dir() else package.joinpath("..", "resources")
    return folder.joinpath(*name.split("/"))
