"""How long each wording stood in an article that has several versions: first seen, last seen, replaced by."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from variorum.findings.printed import sentence_place, words_in
from variorum.findings.versions.rewritten import rewritten
from variorum.findings.versions.tracks import steps
from variorum.findings.versions.versions import chains
from variorum.model import Lifetime

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.findings.versions.tracks import Step
    from variorum.model import Comparison, SentenceRef
    from variorum.reading.language import Languages

SHORTEST_SENTENCE = 5  # words


def lifetimes(comparison: Comparison, languages: Languages) -> tuple[Lifetime, ...]:
    """The sentences and headlines that not all versions of their article word alike, oldest first.

    Polish is no new wording; a changed figure, name, word or negation is.
    """
    return tuple(
        lifetime
        for chain in chains(comparison.sources)
        for lifetime in sorted(
            _of_article(comparison, languages, chain), key=lambda found: _order(found, chain)
        )
        if words_in(_words(lifetime, comparison)) >= SHORTEST_SENTENCE
    )


def _order(found: Lifetime, chain: tuple[int, ...]) -> tuple[int, int]:
    return chain.index(found.first.source), found.first.span.start


def _words(lifetime: Lifetime, comparison: Comparison) -> str:
    source, (start, end) = lifetime.first
    return comparison.sources[source].text[start:end]


def _of_article(comparison: Comparison, languages: Languages, chain: tuple[int, ...]) -> Iterator[Lifetime]:
    begun: dict[SentenceRef, SentenceRef] = {}  # sentence of the newest version -> where its wording began
    for earlier, later in pairwise(chain):
        goes_on: dict[SentenceRef, SentenceRef] = {}
        for step in steps(comparison, earlier, later):
            first = begun.get(step.earlier, step.earlier) if step.earlier else step.later
            ends = step.later is None or (step.earlier is not None and _differs(comparison, languages, step))
            if step.later is not None and first is not None:
                goes_on[step.later] = step.later if ends else first
            if ends and first is not None:
                yield _lifetime(comparison, first, earlier, step.later)
        begun = goes_on
    yield from (
        _lifetime(comparison, first, None, None) for first in begun.values() if first.source != chain[0]
    )


def _differs(comparison: Comparison, languages: Languages, step: Step) -> bool:
    return any(True for _ in rewritten(comparison, languages, [step]))


def _lifetime(
    comparison: Comparison, first: SentenceRef, last: int | None, instead: SentenceRef | None
) -> Lifetime:
    return Lifetime(
        first=sentence_place(first, comparison.readings),
        last=last,
        replaced_by=sentence_place(instead, comparison.readings) if instead else None,
    )
