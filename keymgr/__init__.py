"""keymgr: offline key management for Docker Content Trust."""

__version__ = "0.1.0"
