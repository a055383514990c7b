"""The trust tree: laid out, drawn, exported, and read aloud."""
