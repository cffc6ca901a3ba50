"""Readings to rows and families: what belongs together, before anything is judged.

``constraints`` finds what she decided in the texts as they stand; ``utterances`` gathers quotes that are one.
Sentences go through ``terms``, ``weights``, ``profiles`` (one by itself), ``candidates`` (worth a look),
``evidence`` and ``relations`` (what speaks for a pair), ``regression`` and ``learned`` (what that counts),
``scoring``, ``links`` (the pairs that hold) and ``rows`` (the synopsis).
"""
