"""Readings to rows and families: what belongs together, before anything is judged.

``constraints`` finds what she decided in the texts as they stand.

Quotes become ``pieces``; ``quote_words`` (what proves something), ``quote_candidates`` (worth a look),
``quote_match``, ``quote_ends`` and ``quote_bonds`` (held to be one), ``grouping`` and ``bridges`` make
``utterances`` of them.

Sentences go through ``terms``, ``profiles`` (one by itself), ``vectors`` (what its words are worth),
``candidates``, ``evidence`` and ``relations`` (what speaks for a pair), ``regression`` and ``learned`` (what
that counts), ``scoring``, ``links`` (the pairs that hold) and ``rows`` (the synopsis).

All pairs of a story are worked on at once, in ``arrays``; ``bags`` finds what has words in common.
"""
