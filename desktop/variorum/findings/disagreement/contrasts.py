"""What one source says of a place or a person, expressly not of another, of which another source says it.

"The dryers are made at Orrel, not in Aldmere" against "the Aldmere works, which makes the dryers".
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from variorum.findings.disagreement.clashes import Apart, asks, tell_of_two_things
from variorum.model import SentenceRef
from variorum.reading.language import language_for
from variorum.reading.text.tries import any_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.findings.disagreement.plain_words import PlainWords
    from variorum.findings.disagreement.sentences import Sentences
    from variorum.model import Comparison
    from variorum.reading.language import Language, Languages

FEWEST_SHARED, ALIKE = 3, 0.6  # content words of both, the name among them; of the shorter sentence's
_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w’'-]+"


class Contrast(NamedTuple):
    """A sentence that says something expressly not of somebody or some place."""

    words: PlainWords
    name: str
    printed: str  # "not in Aldmere"
    instead: frozenset[str]  # the other names of the sentence, folded


def contrasted(comparison: Comparison, languages: Languages, sentences: Sentences) -> Iterator[Apart]:
    """Each contrast with the sentences of other sources that say of the name what it excludes.

    A source that says both tells of two things.
    """
    for contrast in _contrasts(comparison, languages, sentences):
        found: defaultdict[int, list[SentenceRef]] = defaultdict(list)
        for source, reading in enumerate(comparison.readings):
            if language_for(languages, reading.language) is contrast.words.language:
                refs = _naming(contrast.name, source, comparison)
                found[source] += [ref for ref in refs if _says_it(sentences.of(ref), contrast)]
        if not found.pop(contrast.words.ref.source, ()):
            theirs = tuple(sorted(ref for refs in found.values() for ref in refs))
            if theirs:
                yield Apart(contrast.printed, contrast.name, (contrast.words.ref,), theirs)


def _contrasts(comparison: Comparison, languages: Languages, sentences: Sentences) -> Iterator[Contrast]:
    for source, reading in enumerate(comparison.readings):
        language = language_for(languages, reading.language)
        for number, sentence in enumerate(reading.sentences) if language.desk.contrasting else ():
            found = _pattern(language).search(reading.text, *sentence.span)
            words = sentences.of(SentenceRef(source, number)) if found and sentence.role == "prose" else None
            if found and words and found["name"] in words.text:
                name = found["name"].casefold()
                others = frozenset(re.findall(_CAPITAL, words.text[: words.text.find(found["name"])]))
                instead = frozenset(map(str.casefold, others)) - {name} - language.grammar.function_words
                yield Contrast(words, found["name"], " ".join(found["not"].split()), instead)


def _naming(name: str, source: int, comparison: Comparison) -> Iterator[SentenceRef]:
    reading = comparison.readings[source]
    for number, sentence in enumerate(reading.sentences):
        if sentence.role == "prose" and reading.text.find(name, *sentence.span) >= 0:
            yield SentenceRef(source, number)


def _says_it(plain: PlainWords, contrast: Contrast) -> bool:
    """Whether a sentence says of the name what the contrast says not of it."""
    words = contrast.words
    if plain.ref == words.ref or plain.negations or asks(plain) or asks(words):
        return False
    if not re.search(rf"(?<!\w){re.escape(contrast.name)}(?!\w)", plain.text):
        return False
    if contrast.instead & _capitals(plain) or tell_of_two_things(plain, words):
        return False
    name = plain.stem(contrast.name.casefold())  # "d'Orval" as well
    shared = len((plain.content | {name}) & (words.content | {name}))
    return shared >= FEWEST_SHARED and shared >= ALIKE * min(len(plain.content), len(words.content))


def _capitals(plain: PlainWords) -> frozenset[str]:
    """The words with a capital, where not every noun has one."""
    names = () if plain.language.speech.nouns_have_capitals else re.findall(_CAPITAL, plain.text)
    return frozenset(map(str.casefold, names))


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    """A denial behind a comma with a name, and nothing behind it in its clause."""
    denial, small = any_of(language.desk.contrasting), r"(?:[a-zà-öø-ÿ’']+\s+){0,2}"
    return re.compile(rf"[,—–]\s*(?P<not>{denial}\s+{small}(?P<name>{_CAPITAL}))(?=[.,;:!?)]|\s*$)")
