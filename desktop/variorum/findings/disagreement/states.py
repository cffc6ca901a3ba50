"""One thing in two states that exclude each other, wherever told: an alarm that rang and stayed silent.

The thing joins the sentences; where the state tells by itself, as "nobody was hurt" does, another word must,
or a name whose office the other sentence names. A source that tells both states tells of two things.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.disagreement.clashes import Apart, asks, tell_of_two_things
from variorum.model import SentenceRef
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.findings.disagreement.plain_words import Groups, PlainWords, Sentences
    from variorum.model import Comparison, Reading, Sentence
    from variorum.reading.language import Language, Languages

GAP = 6  # words that may stand where a phrase has "…"
TO_OFFICE = 2  # words between an office and the name of who holds it
TO_DENIAL = 3  # words before a state among which a denial turns it
_YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)")


class Told(NamedTuple):
    """A sentence that tells one state."""

    words: PlainWords
    phrase: str  # as printed
    things: frozenset[str]  # the thing's stem; none for a state that tells by itself


class State(NamedTuple):
    """A phrase of a language's list."""

    group: int
    side: int
    thing: re.Pattern[str] | None
    rarest: str  # the phrase's longest word: quickly looked for
    phrase: re.Pattern[str]


def state_clashes(comparison: Comparison, languages: Languages, sentences: Sentences) -> Iterator[Apart]:
    """Each two states of one thing, with the sentences of sources that tell them."""
    for sides in _by_group(comparison, languages, sentences).values():
        for one, other in combinations(sorted(sides), 2):
            both = _sources(sides[one]) & _sources(sides[other])
            pairs = [
                (a, b)
                for a in sides[one]
                for b in sides[other]
                if not both and _of_one_thing(a, b, comparison)
            ]
            if pairs:
                here, there = (min(pair[at].phrase for pair in pairs) for at in (0, 1))
                refs = [tuple(sorted({pair[at].words.ref for pair in pairs})) for at in (0, 1)]
                yield Apart(here, there, *refs)


def _sources(told: Sequence[Told]) -> set[int]:
    return {one.words.ref.source for one in told}


def _of_one_thing(a: Told, b: Told, comparison: Comparison) -> bool:
    if tell_of_two_things(a.words, b.words):
        return False
    phrases = {one.words.stem(word) for one in (a, b) for word in one.phrase.casefold().split()}
    shared = (a.words.content & b.words.content) - phrases
    return bool(a.things & b.things or shared) or _holds(a, b, comparison) or _holds(b, a, comparison)


def _holds(named: Told, other: Told, comparison: Comparison) -> bool:
    """Whether a text names somebody of one sentence with the office of the other: "le maire, Ivo Lant"."""
    words = other.words
    if words.names:
        return False
    texts = [comparison.readings[one.words.ref.source].text for one in (named, other)]
    offices = [word for word in words.all if words.stem(word) in words.content]
    held = (_held(office, name) for office in offices for name in named.words.names)
    return any(pattern.search(text) for pattern in held for text in texts)


def _held(office: str, name: str) -> re.Pattern[str]:
    between = rf"\W+(?:\w+\W+){{0,{TO_OFFICE}}}"
    return re.compile(rf"(?<!\w){re.escape(office)}{between}{re.escape(name)}(?!\w)", re.IGNORECASE)


def _by_group(
    comparison: Comparison, languages: Languages, sentences: Sentences
) -> dict[tuple[str, int], dict[int, list[Told]]]:
    """By language and thing, the sentences that tell each of its states; none that tells two."""
    found: defaultdict[tuple[str, int], defaultdict[int, list[Told]]] = defaultdict(lambda: defaultdict(list))
    for source, reading in enumerate(comparison.readings):
        language = language_for(languages, reading.language)
        for number, states in _sentences(reading, language).items():
            words = sentences.of(SentenceRef(source, number))
            matches = [(state, match) for state in states if (match := _tells(state, words))]
            matches.sort(key=lambda one: len(one[1].group()))  # the longest of a side is printed
            told = {(state.group, state.side): (state, match) for state, match in matches}
            for (group, side), (state, match) in told.items() if not asks(words) else ():
                if not any(other != side for one, other in told if one == group):
                    one = Told(words, match.group(), _things(state, words))
                    found[language.code, group][side].append(one)
    return {key: dict(sides) for key, sides in found.items()}


def _things(state: State, words: PlainWords) -> frozenset[str]:
    thing = state.thing and state.thing.search(words.text)
    return frozenset({words.stem(thing.group("stem").casefold())}) if thing else frozenset()


def _tells(state: State, words: PlainWords) -> re.Match[str] | None:
    """Where a sentence tells a state of the thing, in no other year, with no denial before or within it."""
    match = state.phrase.search(words.text)
    if match is None or _YEAR.search(words.text) or (state.thing and not state.thing.search(words.text)):
        return None
    before = words.text[: match.start()].casefold().split()[-TO_DENIAL:]
    within = match["gap"].casefold().split() if "gap" in state.phrase.groupindex else []
    return match if words.language.grammar.negations.isdisjoint((*before, *within)) else None


def _sentences(reading: Reading, language: Language) -> dict[int, list[State]]:
    """The sentences in which a state may be told: quickly seen, and seldom so."""
    found: dict[int, list[State]] = {}
    starts = [sentence.span.start for sentence in reading.sentences]
    low = reading.text.lower()
    for state in _states(language.desk.states):
        for place in _places(state.rarest, low):
            at = bisect_right(starts, place) - 1
            if (
                at >= 0
                and state not in found.get(at, ())
                and _may_tell(state, reading.sentences[at], reading)
            ):
                found.setdefault(at, []).append(state)
    return found


def _may_tell(state: State, sentence: Sentence, reading: Reading) -> bool:
    prose = sentence.role in ("prose", "headline")
    thing = state.thing is None or state.thing.search(reading.text, *sentence.span)
    return prose and bool(thing and state.phrase.search(reading.text, *sentence.span))


def _places(word: str, text: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)


@cache
def _states(groups: Groups) -> tuple[State, ...]:
    return tuple(
        State(group, side, _thing(thing), max(phrase.lower().split(), key=len), _phrase(phrase))
        for group, (thing, *sides) in enumerate(groups)
        for side, phrases in enumerate(sides)
        for phrase in phrases.split(" | ")
    )


def _thing(names: str) -> re.Pattern[str] | None:
    """A thing's names, each also as the beginning of a longer word."""
    return re.compile(rf"(?<!\w)(?P<stem>{names.replace(' | ', '|')})", re.IGNORECASE) if names else None


def _phrase(phrase: str) -> re.Pattern[str]:
    between = rf"\W+(?P<gap>(?:\w+\W+){{0,{GAP}}}?)"
    words = r"\s+".join(re.escape(word) for word in phrase.split()).replace(r"\s+…\s+", between)
    return re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)
