"""Sentences and headlines that cannot both be right."""
