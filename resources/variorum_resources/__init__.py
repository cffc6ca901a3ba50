"""Data that ships with Variorum: languages, phrases, themes, report style, samples, help. No code."""
