"""Who has what, and where: what one witness has or lacks alone, what her draft lacks, what stands low."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.findings.coverage.all_but_one import all_but_one
from variorum.findings.coverage.claims import Claims
from variorum.findings.coverage.draft_lacks import draft_lacks
from variorum.findings.coverage.items import figure_items, quote_items, sentence_items
from variorum.findings.coverage.only_here import only_here
from variorum.findings.coverage.positions import moved
from variorum.findings.coverage.voices import voices, without

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.findings.coverage.witnesses import Witnesses
    from variorum.findings.draft import Draft
    from variorum.findings.facts import Facts


def coverage(facts: Facts, witnesses: Witnesses) -> Iterator[Draft]:
    """All findings about who has what and where, in no order."""
    if len(facts.comparison.sources) < 2:
        return
    claims = Claims.of(facts, witnesses)
    items = [
        *quote_items(facts),
        *sentence_items(facts.comparison, facts.echoes),
        *figure_items(facts.comparison, facts.echoes),
    ]
    yield from draft_lacks(claims, items)
    unheard = list(voices(claims, facts))
    yield from unheard
    yield from without(all_but_one(claims, items), unheard)
    yield from only_here(claims, items)
    yield from moved(claims, items)
