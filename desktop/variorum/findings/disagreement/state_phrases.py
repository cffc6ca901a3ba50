"""The phrases that tell a state of a thing, as a language lists them, and the sentences that may have one."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from variorum.model import Reading, Sentence
    from variorum.reading.language import Language

GAP = 9  # words that may stand where a phrase has "…"
BY_ITSELF, ALL = -1, -2
"""For a thing: what the state itself tells, of somebody or of all that the story is about."""
_WORD = re.compile(r"\w+")


class Things(NamedTuple):
    """What may be in the states of a group, by the beginnings of words, a space before each."""

    names: tuple[tuple[str, ...], ...] = ()  # of each thing; () where the states tell by themselves
    others: tuple[str, ...] = ()  # what is told of in the same words, and is not meant
    unnamed: int = BY_ITSELF

    def within(self, line: str) -> Iterator[int]:
        """Which of the things a line of words names."""
        if any(map(line.__contains__, self.others)):
            return
        if not self.names:
            yield self.unnamed
        for number, names in enumerate(self.names):
            if any(map(line.__contains__, names)):
                yield number


class State(NamedTuple):
    """A phrase of a language's list."""

    group: int
    side: int
    things: Things
    words: frozenset[str]
    phrase: re.Pattern[str]


def line_of(text: str) -> str:
    """The folded words of a text, a space before each."""
    return f" {' '.join(_WORD.findall(text.lower()))}"


def states_of(reading: Reading, language: Language) -> dict[int, list[State]]:
    """By sentence the states that it may tell: quickly seen, and seldom so."""
    known = _by_word(language)
    if not known:
        return {}
    low = reading.text.lower()
    wanted: defaultdict[int, list[State]] = defaultdict(list)
    for word in known.keys() & set(_WORD.findall(low)):
        for number in _sentences_with(word, low, reading):
            wanted[number] += known[word]
    told = ((number, _told(wanted[number], reading.sentences[number], reading)) for number in sorted(wanted))
    return {number: sorted(states, key=_order) for number, states in told if states}


def _told(states: list[State], sentence: Sentence, reading: Reading) -> list[State]:
    if sentence.role not in ("prose", "headline"):
        return []
    line = line_of(reading.text[sentence.span.start : sentence.span.end])
    words = frozenset(line.split())
    likely = [
        state for state in states if state.words <= words and any(True for _ in state.things.within(line))
    ]
    return [state for state in likely if state.phrase.search(reading.text, *sentence.span)]


def _order(state: State) -> tuple[int, int, str]:
    return state.group, state.side, state.phrase.pattern


def _sentences_with(word: str, text: str, reading: Reading) -> list[int]:
    found: list[int] = []
    at = text.find(word)
    while at >= 0:
        number = bisect_right(reading.sentences, at, key=_start) - 1
        if number >= 0 and number not in found[-1:]:
            found.append(number)
        at = text.find(word, at + 1)
    return found


def _start(sentence: Sentence) -> int:
    return sentence.span.start


@cache
def _by_word(language: Language) -> Mapping[str, list[State]]:
    """The states by the word of their phrase that is likely the rarest."""
    found: defaultdict[str, list[State]] = defaultdict(list)
    empty = language.grammar.function_words
    for group, (things, *sides) in enumerate(language.desk.states):
        meant = _things(things)
        for side, phrases in enumerate(sides):
            for phrase in phrases.lower().split(" | "):
                words = _WORD.findall(phrase)
                state = State(group, side, meant, frozenset(words), _phrase(phrase))
                found[max(words, key=lambda word: (word not in empty, len(word)))].append(state)
    return dict(found)


def _things(listed: str) -> Things:
    """Things beside each other, names of one parted by commas; "*" for all, behind "!" what is not meant."""
    if listed == "*":
        return Things(unnamed=ALL)
    if listed.startswith("! "):
        return Things(others=tuple(map(line_of, listed.removeprefix("! ").split(" | "))))
    things = listed.split(" | ") if listed else ()
    return Things(tuple(tuple(map(line_of, names.split(", "))) for names in things))


def _phrase(phrase: str) -> re.Pattern[str]:
    between = rf"\W+(?P<gap>(?:\w+\W+){{0,{GAP}}}?)"
    words = r"\s+".join(re.escape(word) for word in phrase.split()).replace(r"\s+…\s+", between)
    return re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)
