"""What a headline states and its text leaves open: "paid hackers", "declined to say whether it paid"."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from variorum.findings.figures.senses import stem
from variorum.model import Span
from variorum.reading.text.tries import whole_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.findings.disagreement.headlines import Headline
    from variorum.reading.language import Language

FAR = 9  # words behind "whether" that are left open
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_HEDGED = re.compile(r"[?¿]")


def left_open(headline: Headline) -> Iterator[tuple[str, str, Span]]:
    """A verb of the headline, what the text leaves open with the same verb, and where; the first only."""
    words = {word.casefold(): word for word in _WORD.findall(headline.words)}
    if _HEDGED.search(headline.words) or not headline.language.grammar.modals.isdisjoint(words):
        return
    stems = {stem(low): word for low, word in words.items()}
    text, language = headline.body.reading.text, headline.language
    for asked in _left_open_in(headline):
        verbs = (m.group() for m in _WORD.finditer(text, *asked) if _is_verb(m.group(), language))
        verb = next((verb for verb in verbs if stem(verb) in stems), None)
        if verb and not _affirmed(stem(verb), headline, asked):
            yield stems[stem(verb)], " ".join(text[asked.start : asked.end].split()), asked
            return


def _left_open_in(headline: Headline) -> Iterator[Span]:
    """From the words that leave something open to the end of its clause."""
    reading = headline.body.reading
    phrases = _phrases(headline.language.desk.left_open)
    for sentence in reading.sentences if headline.language.desk.left_open else ():
        if sentence.role == "prose" and (match := phrases.search(reading.text, *sentence.span)):
            words = list(islice(_WORD.finditer(reading.text, match.end(), sentence.span.end), FAR))
            if words:
                yield Span(match.start(), words[-1].end())


def _is_verb(word: str, language: Language) -> bool:
    """Crude: a known verb or the ending of one; a word without a capital where nouns have one."""
    speech = language.speech
    if not word.islower() or word in language.grammar.function_words:
        return False
    known = word in speech.verbs or any(word in forms for forms in language.grammar.verb_forms)
    return (
        known
        or speech.nouns_have_capitals
        or word.endswith((*speech.verb_endings, *speech.participle_endings))
    )


def _affirmed(verb: str, headline: Headline, asked: Span) -> bool:
    """Whether the text has the verb elsewhere, where it may say that it is so."""
    reading = headline.body.reading
    return any(
        stem(word.casefold()) == verb
        for sentence in reading.sentences
        if sentence.role == "prose" and not sentence.span.start <= asked.start < sentence.span.end
        for word in _WORD.findall(reading.text[sentence.span.start : sentence.span.end])
    )


@cache
def _phrases(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return whole_words(phrases, between=r",?\s+")
