"""Versions of one article over time."""
