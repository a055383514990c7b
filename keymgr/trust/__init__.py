"""The trust domain: names, keys, roles, metadata and the rules they obey.

Pure: no I/O, no clock, no randomness. Cryptography and the time are arguments.
"""
