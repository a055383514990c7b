"""The vault: one encrypted SQLite file that holds every key and everything ever signed."""
