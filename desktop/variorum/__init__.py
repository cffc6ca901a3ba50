"""Variorum compares several versions of one news story."""
