"""The online station's program: fetches requests and uploads bundles, never sees a key."""
