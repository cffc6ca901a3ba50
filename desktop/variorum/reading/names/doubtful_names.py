"""Words whose capital is no name's, perhaps: they open a sentence, or all nouns have one, as in German."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from variorum.reading.names.name_runs import is_given

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.reading.language import Language
    from variorum.reading.names.name_runs import Name
    from variorum.reading.speech_rules import Speech
    from variorum.reading.text.tokens import Token

_LONG = 5  # letters from which a word of a headline has a capital
_HEADLINE = 5  # such words that make a headline
_STOPS = frozenset(".!?")
_LISTING = frozenset(",;")  # between names, of which a list has nothing but capitals too
_CAPITALS = 0.85  # the part of them that has one


def without_doubtful(
    runs: Sequence[tuple[Sequence[Token], Name]], sentences: Sequence[Sequence[Token]], language: Language
) -> Iterator[tuple[Sequence[Token], Name]]:
    """The names without those single words that nothing else in the text shows to be names."""
    parts = {word for _, name in runs if len(name.key) > 1 for word in name.key}
    parts |= {name.key[0] for _, name in runs if len(name.key) == 1 and not name.doubtful}
    other: set[str] | None = None
    for tokens, name in runs:
        word = name.key[0]
        if len(name.key) == 1 and word in language.desk.anonymous:
            continue
        if name.doubtful and word not in parts:
            if not _acts(tokens, name, language):
                continue
            other = _other_words(sentences, language) if other is None else other
            if word in other:
                continue
        yield tokens, name


def has_headline_capitals(tokens: Sequence[Token], capitals: Sequence[int], language: Language) -> bool:
    """Whether nearly every longer word of a sentence has a capital, so that a capital says nothing."""
    if len(capitals) <= _CAPITALS * _HEADLINE or language.speech.nouns_have_capitals:
        return False
    shown = sum([len(tokens[at].word) >= _LONG for at in capitals])
    if shown <= _CAPITALS * _HEADLINE:
        return _is_short_headline(tokens, len(capitals), language)
    long = sum([len(token.word) >= _LONG for token in tokens])
    return long >= _HEADLINE and shown > _CAPITALS * long


def _is_short_headline(tokens: Sequence[Token], capitals: int, language: Language) -> bool:
    """Whether a line has a capital on every word but the small ones: "Farrant Taunts Board for Idle Dam"."""
    words = [token for token in tokens if token.word[0].isalpha()]
    if capitals < _HEADLINE or capitals == len(words) or tokens[-1].word in _STOPS:
        return False
    if any(token.word in _LISTING for token in tokens):
        return False
    small = [token.word for token in words if not token.capital]
    return all(word in language.grammar.function_words for word in small)


def _other_words(sentences: Sequence[Sequence[Token]], language: Language) -> set[str]:
    """Words that are no names: written small somewhere, or, if nouns have capitals, behind an article."""
    speech = language.speech
    if not speech.nouns_have_capitals:
        return {token.word for tokens in sentences for token in tokens if not token.capital}
    articles = speech.articles
    return {
        after.word for tokens in sentences for before, after in pairwise(tokens) if before.word in articles
    }


def _acts(tokens: Sequence[Token], name: Name, language: Language) -> bool:
    """Whether a word opens its sentence as one who acts, or stands behind a verb of saying."""
    speech = language.speech
    if is_given(name.key[0], language.names):
        return True
    if not speech.nouns_have_capitals:
        first = name.key[0]
        plural = first.endswith(speech.plural_endings) and first[-1] != first[-2:-1]  # not "Voss"
        return not plural and name.stop < len(tokens) and not tokens[name.stop].capital
    beside = name.first - 1 if name.first else name.stop
    return beside < len(tokens) and _announces(tokens[beside].word, speech)


def _announces(word: str, speech: Speech) -> bool:
    """Whether one speaks with this word; a verb in the plural says it of many: "berichten Fahrgäste"."""
    if word.endswith("en"):
        return False
    source = word in speech.source_prepositions and word in speech.conjunctions
    return source or word in speech.cues or word in speech.source_postpositions
