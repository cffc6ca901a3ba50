"""Words that a page's description or the extractor has, but neither the text nor what was left out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from variorum.intake.page_choice import squeezed, triples

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SENTENCE_END = re.compile(r"(?<=[.!?…][\"”’»)])\s+|(?<=[.!?…])\s+(?=[\"“‘„«A-ZÀ-ÖØ-Þ])|\n+")
_FEWEST_WORDS = 6
_KNOWN = 0.5  # of a sentence's word triples


def unseen_passages(told: str, seen: Iterable[str]) -> tuple[str, ...]:
    """Those sentences of ``told`` that are not in ``seen``; neighbours stay together."""
    known = set().union(*(triples(text) for text in seen))
    return tuple(passage for passage in _runs(told, known) if len(passage.split()) >= _FEWEST_WORDS)


def _runs(told: str, known: set[tuple[str, ...]]) -> Iterator[str]:
    run: list[str] = []
    for sentence in _SENTENCE_END.split(told):
        own = triples(sentence)
        if own and sum(triple in known for triple in own) < _KNOWN * len(own):
            run.append(sentence.strip())
        elif own or not squeezed(sentence):
            yield " ".join(run)
            run = []
    yield " ".join(run)
