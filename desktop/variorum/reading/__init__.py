"""Source -> Reading: the text's paragraphs, sentences, quotes with their speakers, and figures."""

from variorum.reading.reader import read, read_all, reader

__all__ = ["read", "read_all", "reader"]
