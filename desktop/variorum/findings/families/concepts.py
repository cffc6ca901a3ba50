"""What words say, whatever their form: by this a report in other words is known as the same.

Endings are aside, words that news uses for one another are one ("resign", "quit"), all negations are one, and
a figure is what it comes to, in words or in digits.
"""

from __future__ import annotations

import re
from functools import cache, cached_property, lru_cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from variorum.collation.word_forms import word_form, word_forms
from variorum.findings.coverage.echoes import figure_term, figures_within, is_telling
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from variorum.model import Reading, Span
    from variorum.reading.language import Language, Languages

STEM, SHORTEST_WORD, BEGINNING = 6, 4, 7  # letters
DENIAL = "\0"  # stands for every negation
FIGURES = ("=", "#")  # begin what stands for a figure
HOLLOW = "."  # begins what every story says
_SOME = r"(?:\s+[^\s,;:]+){0,8}\s+"  # words between those of a phrase
_ALIKE = "~"  # begins what stands for words of one sense
_NAME = re.compile(r"(?<=[^\W_] )[^\W\d_a-zà-öø-ÿ][^\W\d_]+")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_PART = re.compile(r"[^\W_]+")
_VOWELS = "aeiouáéíóú"  # at the end of a stem: "demotion", "demoted"

Concepts = frozenset[str]


class Alike(NamedTuple):
    """What stands for words of one sense, by the words as printed, without endings, and as they begin."""

    printed: Mapping[str, str]
    inflected: Mapping[str, str]
    begun: Mapping[str, str]


class Meanings:
    """What one text says, stretch by stretch: each is worked out once, whoever asks."""

    def __init__(self, reading: Reading, words: Words) -> None:
        """Know nothing of the text yet."""
        self.reading = reading
        self.language = words.language
        self._words = words
        self._known: dict[Span, Concepts] = {}
        self._often: dict[str, int] = {}

    def at(self, span: Span) -> Concepts:
        """What a stretch of the text says, its figures as what they come to."""
        known = self._known.get(span)
        if known is None:
            known = self._known[span] = self._at(span)
        return known

    def at_all(self, spans: Iterable[Span]) -> Concepts:
        """What several stretches say together."""
        return frozenset[str]().union(*map(self.at, spans))

    def _at(self, span: Span) -> Concepts:
        told = [figure for figure in figures_within(self.reading.figures, span) if is_telling(figure)]
        words, at = [], span.start
        for figure in told:
            words.append(self.reading.text[at : figure.span.start])
            at = max(at, figure.span.end)
        words.append(self.reading.text[at : span.end])
        return self._words.said(" ".join(words)).union(map(figure_term, told))

    def read_with(self, other: Meanings) -> Meanings:
        """The same text in the language of another: either may quote the other's."""
        return self if self.language is other.language else Meanings(self.reading, other._words)

    def of(self, text: str) -> Concepts:
        """What other words say to a reader of this text."""
        return self._words.of(text)

    def often(self, letters: str) -> int:
        """How often letters stand anywhere in the text."""
        known = self._often.get(letters)
        if known is None:
            known = self._often[letters] = self._lowered.count(letters)
        return known

    @cached_property
    def _lowered(self) -> str:
        return self.reading.text.lower()

    def names(self, span: Span) -> Concepts:
        """What capitals within the sentences of a stretch say; nothing where all nouns have them."""
        if self.language.speech.nouns_have_capitals:
            return frozenset()
        return self.of(" ".join(_NAME.findall(self.reading.text[span.start : span.end])))


def meanings_of(readings: Sequence[Reading], languages: Languages) -> tuple[Meanings, ...]:
    """What each text says; texts of one language share its words."""
    words = {code: Words(language_for(languages, code)) for code in {r.language for r in readings}}
    return tuple(Meanings(reading, words[reading.language]) for reading in readings)


class Words(dict[str, tuple[str, ...]]):
    """What each word of a language says that was asked for, in pieces where something is elided."""

    def __init__(self, language: Language) -> None:
        """Know none yet."""
        super().__init__()
        self.language = language
        self._phrases = _phrases(language)
        self._of_phrases = {part for phrase in self._phrases for part in _PART.findall(phrase.longest)}
        self._leading: set[str] = set()  # those known words that may lead to a phrase
        self._known: dict[str, Concepts] = {}

    def __missing__(self, word: str) -> tuple[str, ...]:
        """What a word says; nothing if it is a small one."""
        if not self._of_phrases.isdisjoint(_PART.findall(word)):
            self._leading.add(word)
        self[word] = said = _said(word, self.language)
        return said

    def of(self, text: str) -> Concepts:
        """The same as ``said``, of what is asked for again and again: names, mentions of people."""
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = self.said(text)
        return known

    def said(self, text: str) -> Concepts:
        """What a text says: the longer words, numbers, and what stands for a longer one."""
        lowered = text.lower()
        words = _WORD.findall(lowered)
        said = frozenset(chain.from_iterable(map(self.__getitem__, words)))
        if self._leading.isdisjoint(words):
            return said
        found = (p for p in self._phrases if p.longest in lowered and p.pattern.search(lowered))
        return said.union(phrase.sense for phrase in found)


def stem_of(word: str, form: str) -> str:
    """What stands for a word: a number whole, of others the first letters of what is left without endings."""
    if word.isdigit():
        return word
    stem = form[:STEM].rstrip(_VOWELS) or form
    return stem[:-1] if stem[-2:-1] == stem[-1] else stem  # "cross", "crossing"


def things(said: Iterable[str]) -> Concepts:
    """What is said that not every story says, and not that it is denied."""
    return frozenset([concept for concept in said if concept[0] not in (DENIAL, HOLLOW)])


def figures_in(said: Iterable[str]) -> Concepts:
    """What is said in figures."""
    return frozenset([concept for concept in said if concept[0] in FIGURES])


@lru_cache(maxsize=50_000)  # of no text, but of a language: stories use the same few thousand words
def _said(word: str, language: Language) -> tuple[str, ...]:
    return tuple([said for part in _parted(word, language) if (said := _concept(part, language))])


def _concept(word: str, language: Language) -> str:
    if word in _denials(language) or word.endswith(language.speech.negated_endings):
        return DENIAL
    form, alike = word_form(word, language.grammar), _alike(language)
    if sense := alike.printed.get(word) or alike.inflected.get(form) or alike.begun.get(word[:BEGINNING]):
        return sense
    if word in _small(language) or (len(word) < SHORTEST_WORD and not word.isdigit()):
        return ""
    stem = stem_of(word, form)
    return HOLLOW + stem if word in language.desk.hollow else stem


def _parted(word: str, language: Language) -> Iterable[str]:
    """A word without what is elided before or behind it: "l'eau", "council's"."""
    before, mark, rest = word.replace("’", "'").partition("'")
    if not mark or word.replace("’", "'").endswith(language.speech.negated_endings):
        return (before,) if not mark else (word.replace("’", "'"),)
    return (before + mark, rest) if before in language.speech.elisions else (before,)


@cache
def _small(language: Language) -> Concepts:
    """Words that say nothing by themselves, "said" among them."""
    speech = language.speech
    return language.grammar.light_words | speech.auxiliaries | (speech.strong_cues & language.desk.hollow)


@cache
def _denials(language: Language) -> Concepts:
    return language.grammar.negations | frozenset(language.desk.denying)


class Phrase(NamedTuple):
    """Several words that say one thing."""

    pattern: re.Pattern[str]
    longest: str  # of its words, looked for first
    sense: str


@cache
def _phrases(language: Language) -> Sequence[Phrase]:
    """The phrases of a language: those that deny, and those that say what another word says."""
    denying = [(phrase, DENIAL) for phrase in language.desk.denying if " " in phrase]
    alike = [
        (word.replace("_", " "), _sense(group.split()[0], language))
        for group in language.desk.told_alike
        for word in group.split()
        if "_" in word
    ]
    return [_phrase(words, sense) for words, sense in (*denying, *alike)]


def _phrase(words: str, sense: str) -> Phrase:
    pattern = re.escape(words).replace("\\ …\\ ", _SOME).replace("\\ ", r"\s+")
    return Phrase(re.compile(rf"\b{pattern}\b"), max(words.split(), key=len), sense)


def _sense(word: str, language: Language) -> str:
    return HOLLOW * (word in language.desk.hollow) + _ALIKE + word


@cache
def _alike(language: Language) -> Alike:
    printed: dict[str, str] = {}
    inflected: dict[str, str] = {}
    begun: dict[str, str] = {}
    for group in language.desk.told_alike:
        words = group.split()
        forms = word_forms(words, language.grammar)
        sense = _sense(words[0], language)
        for word in words:
            printed.setdefault(word, sense)
            if len(forms[word]) >= SHORTEST_WORD:  # "care" is no "car"
                inflected.setdefault(forms[word], sense)
            if len(word) >= BEGINNING:
                begun.setdefault(word[:BEGINNING], sense)
    return Alike(printed, inflected, begun)
