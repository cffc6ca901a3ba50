"""An utterance taken apart for finding it in other words: its sentences, and what else was answered there."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from variorum.collation.speakers import name_words, same_names
from variorum.findings.families.concepts import figures_in, things
from variorum.findings.families.tellings import Speaker, speaker, unquoted
from variorum.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from variorum.findings.families.concepts import Concepts, Meanings
    from variorum.model import Printed, Reading, Source, Utterance

SHORTEST_QUOTE = 5  # words; a scrap of two may stand in any clause
NEAR = 50  # letters on either side of a name, in which it may stand who that is
LEAST = 2  # things that a sentence says, for being looked for by itself


class Part(NamedTuple):
    """One thing that was said."""

    says: Concepts
    telling: Concepts  # of that, what not every story says
    figures: Concepts
    own: bool  # printed as this utterance, not beside it in the same answer


class Asked(NamedTuple):
    """What is looked for: what was said, in parts, and who may have said it."""

    parts: tuple[Part, ...]
    speakers: frozenset[Speaker]
    of_speakers: Concepts  # the words of their names, and what they are
    beside: Concepts  # what stands beside their names anywhere in the story: those they speak for


def asked_of(
    utterance: Utterance,
    base: int,
    sources: Sequence[Source],
    meanings: Sequence[Meanings],
    people: Mapping[str, Sequence[Speaker]],
) -> Asked:
    """The parts of what is printed, and of the answer in a transcript that it is taken from."""
    fullest = max(utterance.printed, key=lambda p: (_length(p), _text(p, meanings[p.source].reading)))
    own: set[Concepts] = set()
    for printed in {utterance.printed[base], fullest}:
        own.update(_own(printed, meanings[printed.source]))
    answered = {
        says
        for printed in utterance.printed
        if sources[printed.source].kind == "transcript"
        for says in _beside(printed, meanings[printed.source])
    }
    parts = [Part(says, things(says), figures_in(says), own=says in own) for says in own | answered]
    speakers = frozenset(_speakers(utterance, meanings))
    names = frozenset().union(*(one.names for one in speakers))
    of_names = meanings[fullest.source].of(" ".join(names))
    beside = frozenset[str]().union(
        *(
            other.role
            for one in speakers
            for name in one.names
            for other in people.get(name, ())
            if same_names(one.names, other.names)
        )
    )
    return Asked(tuple(parts), speakers, of_names.union(*(one.role for one in speakers)), beside)


def people_of(meanings: Sequence[Meanings]) -> Mapping[str, Sequence[Speaker]]:
    """Whoever speaks in a story, with what stands beside the name, by each word of it."""
    found: defaultdict[str, set[Speaker]] = defaultdict(set)
    for said in meanings:
        quoted = [(quote.speaker_name, quote.speaker_at) for quote in said.reading.quotes]
        reported = [(clause.speaker_name, clause.speaker_at) for clause in said.reading.reported]
        for fullest, at in (*quoted, *reported):
            if fullest is not None and at is not None:
                names = name_words(fullest, said.language)
                by = Speaker(names, things(said.of(_around(at, said.reading))))
                for name in names:
                    found[name].add(by)
    return {name: tuple(people) for name, people in found.items()}


def _speakers(utterance: Utterance, meanings: Sequence[Meanings]) -> Iterator[Speaker]:
    """Who said it, under all names, as most sources have it."""
    known = [_speaker(p, meanings[p.source]) for p in utterance.printed]
    named = [one.names for one in known if one.names]
    agree = [sum(same_names(one.names, other) is not False for other in named) for one in known]
    most = max((count for one, count in zip(known, agree, strict=True) if one.names), default=0)
    return (one for one, count in zip(known, agree, strict=True) if count == most or not one.names)


def _speaker(printed: Printed, said: Meanings) -> Speaker:
    """A speaker, with what is said of him beside his name: "said Moss, who leads the union"."""
    reading = said.reading
    mentions = [
        quote.speaker_at for at in printed.quotes for quote in (reading.quotes[at],) if quote.speaker_at
    ]
    around = " ".join(_around(mention, reading) for mention in mentions)
    return speaker(printed.speaker_name, printed.speaker, said, around)


def _around(mention: Span, reading: Reading) -> str:
    """What stands around a mention in its sentence, without what is quoted there."""
    at = bisect_right(reading.sentences, mention.start, key=lambda s: s.span.start) - 1
    near = (
        (max(start, mention.start - NEAR), min(end, mention.end + NEAR))
        for start, end in unquoted(reading, reading.sentences[max(0, at)].span)
    )
    return " ".join(reading.text[first:last] for first, last in near)


def _own(printed: Printed, said: Meanings) -> Iterator[Concepts]:
    """All that is printed, and each of its sentences."""
    if len(_text(printed, said.reading).split()) < SHORTEST_QUOTE:
        return
    sentences = [said.at(part) for span in printed.spans for part in _sentences(said.reading, span)]
    yield frozenset().union(*sentences)
    yield from (says for says in sentences if len(things(says)) >= LEAST)


def _beside(printed: Printed, said: Meanings) -> Iterator[Concepts]:
    """The other sentences of an answer, and what it was asked."""
    reading = said.reading
    at = bisect_right(reading.quotes, printed.spans[0].start, key=lambda quote: quote.span.start) - 1
    if at < 0:
        return
    for part in _sentences(reading, reading.quotes[at].span):
        if all(part.end <= span.start or part.start >= span.end for span in printed.spans):
            yield said.at(part)
    before = reading.quotes[at - 1].span if at else Span(0, 0)
    if reading.text[before.start : before.end].rstrip().endswith("?"):
        yield said.at(before)


def _sentences(reading: Reading, span: Span) -> Iterator[Span]:
    """A stretch, sentence by sentence."""
    first = max(0, bisect_right(reading.sentences, span.start, key=lambda s: s.span.start) - 1)
    end = bisect_left(reading.sentences, span.end, key=lambda s: s.span.start)
    for sentence in reading.sentences[first:end]:
        start, stop = max(span.start, sentence.span.start), min(span.end, sentence.span.end)
        if start < stop:
            yield Span(start, stop)


def _text(printed: Printed, reading: Reading) -> str:
    return " ".join(reading.text[start:end] for start, end in printed.spans)


def _length(printed: Printed) -> int:
    return sum(end - start for start, end in printed.spans)
