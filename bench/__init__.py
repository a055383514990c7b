"""What keymgr costs, as ratios against the bare work that it can't do without."""
