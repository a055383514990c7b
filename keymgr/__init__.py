"""keymgr: offline key management for Docker Content Trust."""

__version__ = "0.1.0"

RELEASED = "2026-11-01"
"""The day of this release or before it: no station's clock can rightly stand before that."""
