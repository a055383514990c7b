"""The jobs: one module each, planned as data before anything is signed."""
