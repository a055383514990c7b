"""The window. Thin: no decisions, no SQL, no cryptography; every job is one of ``ops``."""
