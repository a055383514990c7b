"""Where work runs: one thread owns the open vault, the window asks it."""
