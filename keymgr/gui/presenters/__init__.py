"""From what ops answers to what pages show: words, states, rows. No Qt."""
