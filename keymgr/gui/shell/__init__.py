"""The main window: frame, errors, drives."""
