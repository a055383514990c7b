"""The commands, a module a word."""
