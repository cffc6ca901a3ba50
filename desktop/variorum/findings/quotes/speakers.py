"""One line, two speakers; or a speaker made anonymous or dropped."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.draft import Draft, given, repeated
from variorum.findings.printed import in_record, labels, places_of, words_in, words_of
from variorum.findings.quotes.people import Person, has_full_name, is_person, mentions, same_person
from variorum.model import Place
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.model import Comparison, Family, FindingKind, Reading, Rendering, Span
    from variorum.reading.language import Language, Languages

SHORTEST_QUOTE = 4  # words; two people may well say the same three
SHORTEST_BY_TWO = 5  # words that are held for one line of two people where no record tells
DIFFERS, ANONYMOUS, NOBODY = 90.0, 58.0, 34.0
TELLING = ("source", "sort", "speaker", "base_speaker")  # which parameters say who is given for whom
LONGEST_SAYING = 8  # words
EITHER_SIDE = 1  # paragraphs before and after a quote that may name its speaker


class Said(NamedTuple):
    """A rendering and who is given as its speaker."""

    rendering: Rendering
    person: Person
    nobody: bool  # "hieß es aus dem Klinikum", "dit-on"
    role: bool  # "the minister", whose name the source gives
    pronoun: bool  # "he": who that is, is only thought
    paragraph: str  # the quote's own
    text: str  # all of the source


def speaker_findings(comparison: Comparison, languages: Languages) -> Iterator[Draft]:
    """Families whose renderings are given to different people, to nobody in particular, or to nobody.

    Several lines that a source gives to the same other speaker are one finding, named by the first.
    """
    told: dict[tuple[str, ...], Draft] = {}
    for draft in _of_families(comparison, languages):
        key = (draft.kind, *(value for name, value in draft.parameters if name in TELLING))
        first = told.get(key)
        told[key] = draft if first is None else replace(first, where=first.where + draft.where)
    yield from told.values()


def _of_families(comparison: Comparison, languages: Languages) -> Iterator[Draft]:
    for family in comparison.families:
        if family.certainty == "possible":
            continue
        said = [_said(rendering, comparison, languages) for rendering in family.renderings]
        named = _held_against(family, said, comparison)
        if named is None:
            continue
        rest = [one for one in said if _is_comparable(one, named, comparison)]
        yield from _differing(comparison, family, named, rest)
        yield from _made_anonymous(comparison, family, named, rest)
        yield from _dropped(comparison, family, named, rest)
        yield from _withheld(comparison, family, named, rest)


def _is_comparable(one: Said, named: Said, comparison: Comparison) -> bool:
    """Whether it is another source's and long enough to be the same utterance beyond doubt."""
    words = words_of(one.rendering, comparison.readings)
    return one.rendering.source != named.rendering.source and words_in(words) >= SHORTEST_QUOTE


def _said(rendering: Rendering, comparison: Comparison, languages: Languages) -> Said:
    reading = comparison.readings[rendering.source]
    language = language_for(languages, reading.language)
    person = Person.named(rendering.speaker_name or rendering.speaker or "", language)
    unnamed = Person.named(rendering.speaker or "", language)
    if unnamed.anonymous and not has_full_name(person):  # "a senior MP" is not named by "MP"
        person = unnamed
    own = _around(reading, rendering.spans, 0)
    role = bool(unnamed.names) and unnamed.described and not unnamed.is_pronoun and has_full_name(person)
    nobody, pronoun = _is_nobody(rendering, language), unnamed.is_pronoun
    return Said(rendering, person, nobody, role, pronoun, own, reading.text)


def _is_nobody(rendering: Rendering, language: Language) -> bool:
    """Whether nobody says it: a verb or a subject that names none."""
    speaker, cue = (rendering.speaker or "").lower(), (rendering.cue or "").lower()
    return speaker in language.speech.impersonal_subjects or cue in language.speech.impersonal_cues


def _around(reading: Reading, spans: Sequence[Span], side: int) -> str:
    """The text of the paragraphs that hold the stretches, and as many on either side."""
    own = [_paragraph(reading, span.start) for span in spans]
    near = reading.paragraphs[max(0, min(own) - side) : max(own) + side + 1]
    return reading.text[near[0].start : near[-1].end] if near else reading.text


def _nearby(rendering: Rendering, comparison: Comparison) -> str:
    return _around(comparison.readings[rendering.source], rendering.spans, EITHER_SIDE)


def _paragraph(reading: Reading, offset: int) -> int:
    """The paragraph in or after whose start an offset stands."""
    return max(0, bisect_right(reading.paragraphs, offset, key=lambda paragraph: paragraph.start) - 1)


def _held_against(family: Family, said: Sequence[Said], comparison: Comparison) -> Said | None:
    """The record's speaker; without one the person whom most sources name, at least by two of three."""
    if in_record(comparison, family):
        base = said[family.base]
        return base if is_person(base.person) else None
    people = [one for one in _fullest(said, comparison) if is_person(one.person)]
    theirs = [one for one in people if comparison.sources[one.rendering.source].kind != "draft"]
    people = theirs or people  # her draft is what is in question
    if not people:
        return None
    votes = [len({o.rendering.source for o in people if same_person(one.person, o.person)}) for one in people]
    most = max(votes)
    return max(
        (one for one, count in zip(people, votes, strict=True) if count == most),
        key=lambda one: (
            len(one.person.names),
            _is_beside(one, comparison),
            one.person.mention,
            comparison.sources[one.rendering.source].label,
            one.rendering.spans,
        ),
    )


def _fullest(said: Sequence[Said], comparison: Comparison) -> list[Said]:
    """The fullest print of each source, if it is long enough: whose a scrap of it is shows little."""
    length = [words_in(words_of(one.rendering, comparison.readings)) for one in said]
    most: dict[int, int] = {}
    for one, words in zip(said, length, strict=True):
        most[one.rendering.source] = max(words, most.get(one.rendering.source, SHORTEST_QUOTE))
    return [one for one, words in zip(said, length, strict=True) if words >= most[one.rendering.source]]


def _differing(comparison: Comparison, family: Family, named: Said, rest: Sequence[Said]) -> Iterator[Draft]:
    others: dict[tuple[str, ...], list[Said]] = defaultdict(list)
    agreeing = {one.rendering.source for one in rest if same_person(one.person, named.person)}
    for one in rest:
        # a source that gives the line to the same person elsewhere has two who say it
        if one.rendering.source in agreeing:
            continue
        if _really_differ(one, named) and _is_beside(one, comparison) and _is_line(one, named, comparison):
            others[one.person.names].append(one)
    if others and not _is_beside(named, comparison):
        return
    for ones in others.values():
        draft = _draft("speaker_differs", DIFFERS, comparison, family, named, ones)
        printed = all(_explicit(one, comparison) for one in (named, *ones))
        yield draft if printed else replace(draft, certainty="likely")


def _really_differ(one: Said, named: Said) -> bool:
    """Both named, one in full, no name in common, and neither named beside the other's quote."""
    return (
        is_person(one.person)
        and is_person(named.person)
        and (has_full_name(one.person) or has_full_name(named.person))
        and not same_person(one.person, named.person)
        and not mentions(one.paragraph, named.person)
        and not mentions(named.paragraph, one.person)
    )


def _is_line(one: Said, named: Said, comparison: Comparison) -> bool:
    """Whether it is the record's, or too long for a saying of several people: "not one more cent"."""
    words = words_in(words_of(one.rendering, comparison.readings))
    return words >= SHORTEST_BY_TWO or named.rendering.source == comparison.record


def _is_beside(one: Said, comparison: Comparison) -> bool:
    """Whether the speaker's name stands in the quote's own paragraph, if only for the "he" that says it.

    Or the role of somebody whom the source names with it: "the minister said".
    """
    return one.role or _explicit(one, comparison) or mentions(one.paragraph, one.person)


def _explicit(one: Said, comparison: Comparison) -> bool:
    """Whether the speaker is named in the quote's own paragraph, by name; a transcript's turn always is."""
    rendering, reading = one.rendering, comparison.readings[one.rendering.source]
    if one.pronoun:
        return False
    if not rendering.quotes or comparison.sources[rendering.source].kind == "transcript":
        return bool(rendering.speaker_name)
    named = [reading.quotes[at] for at in rendering.quotes]
    return any(
        quote.speaker_at is not None
        and quote.speaker is not None
        and any(word[:1].isupper() for word in quote.speaker.split())
        and _paragraph(reading, quote.span.start) == _paragraph(reading, quote.speaker_at.start)
        for quote in named
    )


def _made_anonymous(
    comparison: Comparison, family: Family, named: Said, rest: Sequence[Said]
) -> Iterator[Draft]:
    others: dict[str, list[Said]] = defaultdict(list)
    for one in rest:
        if _is_anonymous(one, named):
            others[_as_printed(one, comparison) or one.person.mention].append(one)
    for mention, ones in others.items():
        yield _draft("speaker_dropped", ANONYMOUS, comparison, family, named, ones, mention)


def _is_anonymous(one: Said, named: Said) -> bool:
    """Whether somebody speaks whom the source does not name: "officials", or "the mayor" all through it."""
    if one.person.anonymous or one.nobody:
        return not mentions(one.paragraph, named.person)
    role = bool(one.person.names) and one.person.described and not one.person.is_pronoun
    return role and not one.rendering.speaker_name and not mentions(one.text, named.person)


def _as_printed(one: Said, comparison: Comparison) -> str:
    """Who speaks; where nobody does, all that the sentence says of it."""
    quotes = [comparison.readings[one.rendering.source].quotes[at] for at in one.rendering.quotes]
    at = next((q for q in quotes if q.cue_at and q.speaker_at), None)
    if not one.nobody or at is None or at.cue_at is None or at.speaker_at is None:
        return one.rendering.speaker or ""
    start = min(at.cue_at.start, at.speaker_at.start)
    behind = re.split(r"[.,;:\n]", one.text[start:], maxsplit=1)[0].split()
    return " ".join(behind[:LONGEST_SAYING])


def _dropped(comparison: Comparison, family: Family, named: Said, rest: Sequence[Said]) -> Iterator[Draft]:
    """Nobody given as the speaker, and the name nowhere near: our reading may have missed it otherwise."""
    ones = [
        one
        for one in rest
        if not one.person.mention
        and one.rendering.quotes
        and not mentions(_nearby(one.rendering, comparison), named.person)
    ]
    if ones:
        yield replace(
            _draft("speaker_dropped", NOBODY, comparison, family, named, ones), certainty="possible"
        )


def _withheld(comparison: Comparison, family: Family, named: Said, rest: Sequence[Said]) -> Iterator[Draft]:
    """A "she" whom nothing in the source names: "a former employee" before it, and the name nowhere."""
    ones = [
        one
        for one in rest
        if one.pronoun and not one.rendering.speaker_name and not mentions(one.text, named.person)
    ]
    if ones:
        yield _draft("speaker_dropped", ANONYMOUS, comparison, family, named, ones)


def _draft(
    kind: FindingKind,
    weight: float,
    comparison: Comparison,
    family: Family,
    named: Said,
    ones: Sequence[Said],
    mention: str | None = None,
) -> Draft:
    here = {one.rendering.source for one in ones}
    others = [r for r in family.renderings if r.source not in here and _agrees(r, named)]
    speaker = ones[0].person.mention if kind == "speaker_differs" else mention
    dropped = ("unsaid" if ones[0].nobody else "anonymous") if speaker else "nobody"
    return Draft(
        kind=kind,
        weight=weight,
        parameters=(
            *repeated("source", labels(comparison, here)),
            *repeated("other", labels(comparison, (r.source for r in others))),
            *given(
                sort=dropped if kind == "speaker_dropped" else None,
                speaker=speaker,
                base_speaker=named.person.mention,
                base=comparison.sources[named.rendering.source].label,
                record="yes" if in_record(comparison, family) else None,
                words=words_of(ones[0].rendering, comparison.readings),
            ),
        ),
        where=tuple(place for one in ones for place in _where(one.rendering, comparison))
        + _where(named.rendering, comparison),
        family=family.id,
        certainty=family.certainty,
    )


def _agrees(rendering: Rendering, named: Said) -> bool:
    mention = rendering.speaker_name or rendering.speaker or ""
    return rendering is named.rendering or any(name in mention.casefold() for name in named.person.names)


def _where(rendering: Rendering, comparison: Comparison) -> tuple[Place, ...]:
    """The quote and, where it is printed, who is said to have said it."""
    quotes = [comparison.readings[rendering.source].quotes[at] for at in rendering.quotes]
    speakers = [quote.speaker_at for quote in quotes if quote.speaker_at is not None]
    return (*places_of(rendering), *(Place(rendering.source, span) for span in dict.fromkeys(speakers)))
