"""What became of each sentence of an article from one version to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from variorum.model import SentenceRef

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from variorum.model import Comparison

SAME = 0.25
"""Score of a link from which two sentences of one article are one, however much was rewritten: the two are of
one hand, so less speaks for it than between outlets."""

Pair = tuple[SentenceRef, SentenceRef]


class Step(NamedTuple):
    """A sentence of the one version and its counterpart in the next; one of them may be lacking."""

    earlier: SentenceRef | None
    later: SentenceRef | None


def steps(comparison: Comparison, earlier: int, later: int) -> tuple[Step, ...]:
    """Headlines and prose of both versions, in order of the later; what was dropped comes at the end.

    A sentence whose counterpart has a better one (as where one was split in two) is left out: it was neither
    dropped nor added.
    """
    links = _between(comparison, earlier, later) | _headlines(comparison, earlier, later)
    counterpart = {after: before for before, after in _best_first(links)}
    known = {ref for pair in links for ref in pair}
    return (
        *(
            Step(counterpart.get(ref), ref)
            for ref in _prose(comparison, later)
            if ref in counterpart or ref not in known
        ),
        *(Step(ref, None) for ref in _prose(comparison, earlier) if ref not in known),
    )


def _between(comparison: Comparison, earlier: int, later: int) -> dict[Pair, float]:
    """The scores of links between two sources, the earlier version's sentence first."""
    return {
        ((link.a, link.b) if link.a.source == earlier else (link.b, link.a)): link.score
        for link in comparison.links
        if {link.a.source, link.b.source} == {earlier, later} and (link.firm or link.score >= SAME)
    }


def _headlines(comparison: Comparison, earlier: int, later: int) -> dict[Pair, float]:
    """The first headlines of the two belong together, whatever they say."""
    found = [
        next(
            (
                SentenceRef(at, n)
                for n, s in enumerate(comparison.readings[at].sentences)
                if s.role == "headline"
            ),
            None,
        )
        for at in (earlier, later)
    ]
    before, after = found
    return {(before, after): 1.0} if before and after else {}


def _best_first(links: Mapping[Pair, float]) -> Iterator[Pair]:
    taken: set[SentenceRef] = set()
    for pair in sorted(links, key=lambda pair: (-links[pair], pair)):
        if taken.isdisjoint(pair):
            taken.update(pair)
            yield pair


def _prose(comparison: Comparison, source: int) -> Iterator[SentenceRef]:
    sentences = comparison.readings[source].sentences
    first = next((n for n, s in enumerate(sentences) if s.role == "headline"), None)
    return (
        SentenceRef(source, number)
        for number, sentence in enumerate(sentences)
        if sentence.role == "prose" or number == first
    )
