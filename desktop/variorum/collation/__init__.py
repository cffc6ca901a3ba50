"""Readings to rows and families: what belongs together, before anything is judged.

In the order of the data: ``constraints`` (what she decided, found again in the text), ``terms`` and ``weights``
(the words of a sentence and what they are worth), ``candidates`` (pairs worth a look), ``evidence`` (what speaks
for a pair), ``links`` (the pairs that hold), ``rows`` (the synopsis). ``utterances`` gathers quotes.
"""
