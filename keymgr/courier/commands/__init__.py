"""The courier's commands, a module each, loaded when used."""
