"""Words whose capital is no name's, perhaps: they open a sentence, or all nouns have one, as in German."""

from __future__ import annotations

from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

from variorum.reading.names.name_openings import is_given

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.language import Language
    from variorum.reading.names.name_runs import Name
    from variorum.reading.text.tokens import Token

_WORD = attrgetter("word")
_LONG = 5  # letters from which a word of a headline has a capital
_HEADLINE = 5  # such words that make a headline
_STOPS = frozenset(".!?")
_LISTING = frozenset(",;")  # between names, of which a list has nothing but capitals too
_CAPITALS = 0.85  # the part of them that has one


def without_doubtful(
    runs: Sequence[tuple[Sequence[Token], Name]], sentences: Sequence[Sequence[Token]], language: Language
) -> list[tuple[Sequence[Token], Name]]:
    """The names without those single words that nothing else in the text shows to be names."""
    parts: set[str] = set()
    for _, name in runs:
        if not name.doubtful or len(name.key) > 1:
            parts.update(name.key)
    kept = [
        (tokens, name)
        for tokens, name in runs
        if not name.doubtful or name.key[0] in parts or _acts(tokens, name, language)
    ]
    unsure = {name.key[0] for _, name in kept if name.doubtful} - parts
    never = language.desk.anonymous | _other_words(unsure, sentences, language)
    return [one for one in kept if len(one[1].key) > 1 or one[1].key[0] not in never]


def has_headline_capitals(tokens: Sequence[Token], capitals: Sequence[int], language: Language) -> bool:
    """Whether nearly every longer word of a sentence has a capital, so that a capital says nothing."""
    if len(capitals) < _HEADLINE or language.speech.nouns_have_capitals:
        return False
    shown = long = sum([len(tokens[at].word) >= _LONG for at in capitals])
    if shown < _HEADLINE:
        return _is_short_headline(tokens, len(capitals), language)
    for token in tokens:
        if not token.capital and len(token.word) >= _LONG:
            long += 1
            if shown <= _CAPITALS * long:  # as soon shows in prose
                return False
    return True


def _is_short_headline(tokens: Sequence[Token], capitals: int, language: Language) -> bool:
    """Whether a line has a capital on every word but the small ones: "Farrant Taunts Board for Idle Dam"."""
    small = language.grammar.function_words
    for token in tokens:
        if not token.capital and token.word not in small and token.word[0].isalpha():
            return False  # as soon shows in prose
    words = sum([token.word[0].isalpha() for token in tokens])
    if capitals == words or tokens[-1].word in _STOPS:
        return False
    return not any(token.word in _LISTING for token in tokens)


def _other_words(words: set[str], sentences: Sequence[Sequence[Token]], language: Language) -> set[str]:
    """Those that are no names: written small somewhere, or, if nouns have capitals, behind an article."""
    near = [tokens for tokens in sentences if not words.isdisjoint(map(_WORD, tokens))] if words else []
    if not language.speech.nouns_have_capitals:
        return words.intersection([token.word for tokens in near for token in tokens if not token.capital])
    articles = language.speech.articles
    pairs = (pair for tokens in near for pair in pairwise(tokens))
    return words.intersection([after.word for before, after in pairs if before.word in articles])


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
    return beside < len(tokens) and tokens[beside].word in speech.announcing
