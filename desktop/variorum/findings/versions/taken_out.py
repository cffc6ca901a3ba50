"""Sentences that a later version of an article no longer has, and those that it newly has."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.printed import sentence_place, sentence_words, words_in
from variorum.findings.versions.version_change import VersionChange, family_of
from variorum.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.findings.versions.tracks import Step
    from variorum.model import Comparison, Place, SentenceRef

SHORTEST_SENTENCE = 3  # words; "nobody was hurt" is news when it goes
SHORTEST_QUOTE = 4  # words
QUOTES = {"dropped": 91.0, "added": 60.0}
SENTENCES = {"dropped": 40.0, "added": 22.0}


class Block(NamedTuple):
    """Sentences that stand one behind the other in one paragraph."""

    refs: tuple[SentenceRef, ...]
    quote: Span | None  # the first of some length among them


def taken_out_or_put_in(comparison: Comparison, steps: Sequence[Step]) -> Iterator[VersionChange]:
    """Each quote that went or came by itself; the other sentences that went, and that came, together."""
    gone = [step.earlier for step in steps if step.later is None and step.earlier is not None]
    new = [step.later for step in steps if step.earlier is None and step.later is not None]
    others = {step.later.source for step in steps if step.later} | {
        step.earlier.source for step in steps if step.earlier
    }
    for sort, refs in (("dropped", gone), ("added", new)):
        blocks = list(_blocks(comparison, refs))
        yield from (
            change for block in blocks if block.quote for change in _of_quote(comparison, sort, block, others)
        )
        yield from _of_sentences(comparison, sort, [block for block in blocks if not block.quote])


def _blocks(comparison: Comparison, refs: Sequence[SentenceRef]) -> Iterator[Block]:
    group: list[SentenceRef] = []
    for ref in refs:
        if group and not _goes_on(comparison, group[-1], ref):
            yield _block(comparison, group)
            group = []
        group.append(ref)
    if group:
        yield _block(comparison, group)


def _goes_on(comparison: Comparison, before: SentenceRef, ref: SentenceRef) -> bool:
    sentences = comparison.readings[ref.source].sentences
    same_paragraph = sentences[before.sentence].paragraph == sentences[ref.sentence].paragraph
    return same_paragraph and ref.sentence == before.sentence + 1


def _block(comparison: Comparison, refs: Sequence[SentenceRef]) -> Block:
    quotes = (quote for ref in refs for quote in _quotes(comparison, ref))
    return Block(tuple(refs), next(quotes, None))


def _quotes(comparison: Comparison, ref: SentenceRef) -> Iterator[Span]:
    reading = comparison.readings[ref.source]
    start, end = reading.sentences[ref.sentence].span
    for quote in reading.quotes:
        said = quote.kind == "speech" and quote.level == 0
        here = quote.span.start < end and start < quote.span.end
        if said and here and words_in(reading.text[quote.span.start : quote.span.end]) >= SHORTEST_QUOTE:
            yield quote.span


def _of_quote(comparison: Comparison, sort: str, block: Block, versions: set[int]) -> Iterator[VersionChange]:
    """None where the other version prints the same utterance elsewhere."""
    source, span = block.refs[0].source, block.quote or Span(0, 0)
    family = family_of(comparison, source, span)
    printing = {r.source for f in comparison.families if f.id == family for r in f.renderings}
    if not printing & (versions - {source}):
        text = comparison.readings[source].text[span.start : span.end]
        yield VersionChange(
            sort=sort,
            words=" ".join(text.split()).rstrip(" ,"),
            base_words="",
            where=_where(comparison, block.refs),
            weight=QUOTES[sort],
            family=family,
        )


def _of_sentences(comparison: Comparison, sort: str, blocks: Sequence[Block]) -> Iterator[VersionChange]:
    refs = [
        ref
        for block in blocks
        for ref in block.refs
        if words_in(sentence_words(ref, comparison.readings)) >= SHORTEST_SENTENCE
    ]
    if refs:
        yield VersionChange(
            sort=f"{sort}_more" if len(refs) > 1 else sort,
            words=sentence_words(refs[0], comparison.readings),
            base_words="",
            where=_where(comparison, refs),
            weight=SENTENCES[sort],
            sentences=len(refs),
        )


def _where(comparison: Comparison, refs: Sequence[SentenceRef]) -> tuple[Place, ...]:
    return tuple(sentence_place(ref, comparison.readings) for ref in refs)
