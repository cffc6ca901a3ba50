"""One thing in two states that exclude each other, wherever told: an alarm that rang and stayed silent.

The thing joins the sentences, or a state of all that the story is about: "nobody was hurt". Where the state
tells by itself, as "was dismissed" does, another word close by must join them, or a name whose office the
other sentence names; two that name nobody may be of one, if neither source tells of another. A source that
tells both states tells of two things.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.disagreement.clashes import Apart, asks, says, tell_of_two_things
from variorum.findings.disagreement.state_phrases import BY_ITSELF, line_of, states_told
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.findings.disagreement.plain_words import PlainWords
    from variorum.findings.disagreement.sentences import Sentences
    from variorum.findings.disagreement.state_phrases import State
    from variorum.model import Comparison
    from variorum.reading.language import Language, Languages

TO_OFFICE = 2  # words between an office and the name of who holds it
TO_DENIAL = 3  # words beside a state among which a denial turns it, or "could" leaves it open
TO_THING = 8  # words between a state and the thing
CLOSE = 8  # words on either side of a state among which a word joins it with another's
_YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)")
_CLAUSE_END = re.compile(r"[.,;:!?–—()]")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


class Told(NamedTuple):
    """A sentence that tells one state."""

    words: PlainWords
    phrase: str  # as printed
    beside: frozenset[str]  # the stems of the words close by that say of what it is told


Key = tuple[str, int, int]
"""A language, a group of states and the thing that is in one of them."""


def state_clashes(comparison: Comparison, languages: Languages, sentences: Sentences) -> Iterator[Apart]:
    """Each two states of one thing, with the sentences of sources that tell them."""
    found = [
        apart
        for (_, _, thing), sides in _by_thing(comparison, languages, sentences).items()
        for one, other in combinations(sorted(sides), 2)
        if _sources(sides[one]).isdisjoint(_sources(sides[other]))
        for apart in _clashes(sides[one], sides[other], comparison, joined=thing != BY_ITSELF)
    ]
    yield from sorted(found, key=lambda apart: -len(apart.here) - len(apart.there))  # who says more tells it


def _sources(told: Sequence[Told]) -> set[int]:
    return {one.words.ref.source for one in told}


def _clashes(
    here: Sequence[Told], there: Sequence[Told], comparison: Comparison, *, joined: bool
) -> Iterator[Apart]:
    """The states of one thing; else those that may be of one."""
    pairs = [
        (a, b)
        for a in here
        for b in there
        if not tell_of_two_things(a.words, b.words) and (joined or _of_one_time(a, b))
    ]
    sure = [(a, b) for a, b in pairs if joined or _of_one_thing(a, b, comparison)]
    alone = len(_sources(here)) == len(here) and len(_sources(there)) == len(there)
    unsure = [(a, b) for a, b in pairs if alone and _names_nobody(a) and _names_nobody(b)]
    if told := sure or unsure:
        words = [min(pair[at].phrase for pair in told) for at in (0, 1)]
        refs = [tuple(sorted({pair[at].words.ref for pair in told})) for at in (0, 1)]
        (one, ours), (other, theirs) = sorted(zip(words, refs, strict=True))
        yield Apart(one, other, ours, theirs, sure=bool(sure))


def _of_one_time(a: Told, b: Told) -> bool:
    """Whether both or neither name a month: who was suspended in May may have been dismissed since."""
    months, others = _months(a), _months(b)
    return bool(months & others) or not (months or others)


def _months(told: Told) -> frozenset[str]:
    numbers = told.words.language.numbers
    printed = (m.group() for m in _WORD.finditer(told.words.text))
    low = {word.casefold() for word in printed if word[0].isupper() or not numbers.months_have_capitals}
    return frozenset(low & numbers.months.keys())


def _names_nobody(told: Told) -> bool:
    return not told.words.names and not told.words.language.speech.nouns_have_capitals


def _of_one_thing(a: Told, b: Told, comparison: Comparison) -> bool:
    return bool(a.beside & b.beside) or _holds(a, b, comparison) or _holds(b, a, comparison)


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


def _by_thing(
    comparison: Comparison, languages: Languages, sentences: Sentences
) -> dict[Key, dict[int, list[Told]]]:
    """The sentences that tell each state of a thing; none that tells two."""
    found: defaultdict[Key, defaultdict[int, list[Told]]] = defaultdict(lambda: defaultdict(list))
    for code in sorted({reading.language for reading in comparison.readings}):
        for words, states in states_told(sentences, language_for(languages, code)):
            for key, side, told in _told(words, states) if not asks(words) else ():
                found[(code, *key)][side].append(told)
    return {key: dict(sides) for key, sides in found.items()}


def _told(words: PlainWords, states: Sequence[State]) -> Iterator[tuple[tuple[int, int], int, Told]]:
    """Group and thing, side and what is told of each state that the sentence alone tells of its group."""
    matches = [(state, match) for state in states if (match := _tells(state, words))]
    matches.sort(key=lambda one: len(one[1].group()))  # the longest of a side is printed
    told = {(state.group, state.side): (state, match) for state, match in matches}
    for (group, side), (state, match) in told.items():
        if not any(other != side for one, other in told if one == group):
            beside = _beside(words, state, match)
            for thing in state.things.within(line_of(_around(words.text, match))):
                yield (group, thing), side, Told(words, match.group(), beside)


def _around(text: str, match: re.Match[str]) -> str:
    """A state with some words on either side, among which the thing is named."""
    before = [word.start() for word in _WORD.finditer(text, 0, match.start())]
    behind = [word.end() for word in _WORD.finditer(text, match.end())]
    start, end = [match.start(), *before[-TO_THING:]], [match.end(), *behind[:TO_THING]]
    return text[min(start) : max(end)]


def _tells(state: State, words: PlainWords) -> re.Match[str] | None:
    """Where a sentence tells a state, of no other year, with no denial or "could" before or within it."""
    match = state.phrase.search(words.text)
    if match is None or _YEAR.search(words.text):
        return None
    turning, open_ones = words.language.grammar.negations, words.language.desk.unsettled
    before = words.text[: match.start()].casefold().split()[-TO_DENIAL:]
    within = match["gap"].casefold().split() if "gap" in state.phrase.groupindex else []
    clause = _CLAUSE_END.split(words.text[match.end() :].casefold(), maxsplit=1)[0].split()[:TO_DENIAL]
    denies = match.group().casefold().split()[0] in turning  # "ne déplore aucun blessé" denies but once
    turned = not turning.isdisjoint((*(() if denies else before), *within, *clause))
    return None if turned or not open_ones.isdisjoint(before) else match


def _beside(words: PlainWords, state: State, match: re.Match[str]) -> frozenset[str]:
    """The stems close to a state, without its own words and those that every story has."""
    before, behind = words.text[: match.start()], words.text[match.end() :]
    close = (
        *_WORD.findall(before.casefold())[-CLOSE:],
        *_WORD.findall(match.group().casefold()),
        *_WORD.findall(behind.casefold())[:CLOSE],
    )
    telling = [word for word in close if word not in state.words and _is_telling(word, words.language)]
    return frozenset(map(words.stem, telling)) & words.content


def _is_telling(word: str, language: Language) -> bool:
    return word not in language.desk.hollow and not says(word, language)
