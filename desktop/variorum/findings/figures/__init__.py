"""Figures that count the same thing, and claims about it that disagree."""
