"""The phrases that tell a state of a thing, as a language lists them, and the sentences that may have one."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from variorum.findings.disagreement.plain_words import PlainWords
    from variorum.findings.disagreement.sentences import Sentences
    from variorum.model import SentenceRef
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
    listed: str

    @property
    def phrase(self) -> re.Pattern[str]:
        """Its pattern: a language lists hundreds of phrases, of which a story has a few."""
        return _phrase(self.listed)


def line_of(text: str) -> str:
    """The folded words of a text, a space before each."""
    return f" {' '.join(_WORD.findall(text.lower()))}"


def states_told(sentences: Sentences, language: Language) -> Iterator[tuple[PlainWords, list[State]]]:
    """The sentences of a language with the states that they may tell: quickly seen, and seldom so."""
    wanted: defaultdict[SentenceRef, list[State]] = defaultdict(list)
    known, having = _by_word(language), sentences.by_word.get(language.code, {})
    for word in known.keys() & having.keys():
        for words in having[word]:
            wanted[words.ref] += known[word]
    for ref in sorted(wanted):
        told = _told(wanted[ref], sentences.printed(ref))
        if told:
            yield sentences.of(ref), sorted(told, key=_order)


def _told(states: list[State], text: str) -> list[State]:
    line = line_of(text)
    words = frozenset(line.split())
    likely = [
        state for state in states if state.words <= words and any(True for _ in state.things.within(line))
    ]
    return [state for state in likely if state.phrase.search(text)]


def _order(state: State) -> tuple[int, int, str]:
    return state.group, state.side, state.phrase.pattern


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
                state = State(group, side, meant, frozenset(words), phrase)
                rarest = max(words, key=lambda word: (word not in empty, len(word)))
                found[rarest.casefold()].append(state)
    return dict(found)


def _things(listed: str) -> Things:
    """Things beside each other, names of one parted by commas; "*" for all, behind "!" what is not meant."""
    if listed == "*":
        return Things(unnamed=ALL)
    if listed.startswith("! "):
        return Things(others=tuple(map(line_of, listed.removeprefix("! ").split(" | "))))
    things = listed.split(" | ") if listed else ()
    return Things(tuple(tuple(map(line_of, names.split(", "))) for names in things))


@cache
def _phrase(phrase: str) -> re.Pattern[str]:
    between = rf"\W+(?P<gap>(?:\w+\W+){{0,{GAP}}}?)"
    words = r"\s+".join(re.escape(word) for word in phrase.split()).replace(r"\s+…\s+", between)
    return re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)
