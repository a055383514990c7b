"""The steps of the first run, a module each."""
