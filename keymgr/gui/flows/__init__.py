"""Guided jobs."""
