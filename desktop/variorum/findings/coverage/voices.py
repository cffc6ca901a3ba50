"""Who speaks in all witnesses but one, and is not so much as named there: a side that a text leaves out."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.draft import Draft, given, repeated
from variorum.findings.printed import labels, words_in
from variorum.findings.quotes.people import Person, has_full_name
from variorum.model import Place, Span
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from variorum.findings.coverage.claims import Claims
    from variorum.findings.facts import Facts
    from variorum.model import Comparison

WEIGHT, EACH_LINE, MOST_LINES, HIGH = 19.0, 0.5, 6, 4.0
APART_TOLL = 9.0  # another story need not have them
FEWEST = 2  # witnesses in which they speak
SHORTEST_LINE = 8  # words


class Line(NamedTuple):
    """Words that somebody is quoted with or reported to say."""

    name: str
    place: Place


class Voice(NamedTuple):
    """Somebody who speaks, and the sources that do not name them."""

    lines: Sequence[Line]
    speaking: frozenset[int]
    lacking: frozenset[int]


def voices(claims: Claims, facts: Facts) -> Iterator[Draft]:
    """A finding for everybody who speaks in at least two witnesses and whom exactly one does not name."""
    comparison = facts.comparison
    asked = frozenset(
        number
        for number, source in enumerate(comparison.sources)
        if source.kind not in ("draft", "transcript") and number != comparison.record
    )
    for surname, lines in sorted(_lines(asked, facts).items()):
        voice = _voice(surname, lines, asked, claims)
        if voice and not _has_their_words(voice, comparison):
            yield _draft(voice, claims)


def without(lacked: Iterable[Draft], told: Sequence[Draft]) -> Iterator[Draft]:
    """What a source lacks, except the lines of whom it does not name at all, as is told already."""
    gone = {(_values(draft, "source"), name) for draft in told for name in _surnames(draft)}
    for draft in lacked:
        if not any((_values(draft, "source"), name) in gone for name in _surnames(draft)):
            yield draft


def _surnames(draft: Draft) -> tuple[str, ...]:
    """Of whom a finding is: "Ann B. Lee" is "Ann Lee" elsewhere."""
    return tuple(name.split()[-1] for name in _values(draft, "speaker"))


def _values(draft: Draft, name: str) -> tuple[str, ...]:
    return tuple(value for key, value in draft.parameters if key == name)


def _lines(asked: frozenset[int], facts: Facts) -> dict[str, list[Line]]:
    """What each person says in some sources, by surname."""
    found: defaultdict[str, list[Line]] = defaultdict(list)
    for number in sorted(asked):
        reading = facts.comparison.readings[number]
        language = language_for(facts.languages, reading.language)
        said = [(q.speaker_name, q.span) for q in reading.quotes if q.kind == "speech"]
        said += [(clause.speaker_name, clause.span) for clause in reading.reported]
        for name, span in said:
            person = Person.named(name, language) if name else None
            if name and person and has_full_name(person):
                found[person.names[-1]].append(Line(name, Place(number, span)))
    return found


def _voice(surname: str, lines: Sequence[Line], asked: frozenset[int], claims: Claims) -> Voice | None:
    """Who is meant, if all witnesses that can be asked name them but one, which could have."""
    speaking = frozenset(line.place.source for line in lines)
    if claims.witnesses.count(speaking) < FEWEST:
        return None
    comparison, spoken = claims.comparison, {claims.languages_known[source] for source in speaking}
    known = frozenset(
        source
        for source in asked
        if comparison.sources[source].complete and claims.languages_known[source] in spoken
    )
    silent = [
        group & asked
        for group in claims.witnesses.groups
        if group & asked and not any(claims.named.has(surname, source) for source in group & asked)
    ]
    if len(silent) != 1 or not silent[0] <= known or any(claims.is_earlier(s, speaking) for s in silent[0]):
        return None
    return Voice(lines, speaking, silent[0])


def _has_their_words(voice: Voice, comparison: Comparison) -> bool:
    """Whether the source may have a line of theirs all the same, as somebody else's or in other words."""
    spans = {(line.place.source, line.place.span) for line in voice.lines}
    theirs = (
        family
        for family in comparison.families
        if any((r.source, span) in spans for r in family.renderings for span in r.spans)
    )
    return any(
        any(r.source in voice.lacking for r in family.renderings)
        or any(m.source in voice.lacking and m.verdict == "paraphrased" for m in family.missing)
        for family in theirs
    )


def _draft(voice: Voice, claims: Claims) -> Draft:
    comparison = claims.comparison
    lines = sorted(voice.lines, key=lambda line: _worth(line, claims))
    apart = APART_TOLL * (not voice.lacking.isdisjoint(claims.strangers))
    depth = min(claims.news.depth(line.place) for line in lines)
    weight = WEIGHT + EACH_LINE * min(len(lines), MOST_LINES) + HIGH * (1 - depth) - apart
    return Draft(
        kind="all_but_one",
        weight=weight,
        parameters=(
            *repeated("source", labels(comparison, voice.lacking)),
            *repeated("other", labels(comparison, voice.speaking)),
            *given(
                sort="voice_prints" if len(voice.lacking) > 1 else "voice",
                count=1,
                words=_printed(lines[0].place, comparison),
                speaker=min({line.name for line in lines}, key=lambda name: (-len(name), name)),
                record=None if comparison.record is None else "yes",
            ),
            *claims.notes(having=voice.speaking, alone=voice.lacking, against=voice.speaking),
        ),
        where=tuple(
            dict.fromkeys((lines[0].place, *_named_at(voice, comparison), *(line.place for line in lines)))
        ),
    )


def _named_at(voice: Voice, comparison: Comparison) -> Iterator[Place]:
    """Where each source first names them in full: there it stands who they are."""
    for source in sorted(voice.speaking):
        text = comparison.readings[source].text
        names = {line.name for line in voice.lines if line.place.source == source}
        at, name = min(((text.find(name), name) for name in names), default=(-1, ""))
        if at >= 0:
            yield Place(source, Span(at, at + len(name)))


def _worth(line: Line, claims: Claims) -> tuple[bool, float, str]:
    """What says something by itself first, of that the highest."""
    words = _printed(line.place, claims.comparison)
    return words_in(words) < SHORTEST_LINE, claims.news.depth(line.place), words


def _printed(place: Place, comparison: Comparison) -> str:
    return " ".join(comparison.readings[place.source].text[slice(*place.span)].split()).rstrip(" ,;")
