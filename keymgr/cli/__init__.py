"""The command line: thin, the same jobs and words as the window."""
