"""Pages to print: A4, with the fonts that keymgr carries."""
