"""Where a name begins behind the titles and roles before it: "Texas Senator Ted Cruz"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.language import Language
    from variorum.reading.name_rules import Names
    from variorum.reading.text.tokens import Token


def opening_of(tokens: Sequence[Token], at: int, end: int, language: Language) -> int:
    """Where the name itself begins in "Texas Senator Ted Cruz"; ``end`` if the run holds titles only."""
    names = language.names
    first = _behind_titles(tokens, at, end, names)
    if tokens[end - 1].word in names.titles and not _is_surname(tokens, first, end, names):
        return end
    if is_given(tokens[first].word, names) or len(tokens[first].word) == 1:
        return first
    if end - first > 2:
        given = next((k for k in range(first + 1, end - 1) if is_given(tokens[k].word, names)), None)
        if given is not None:
            return given
    if not language.speech.nouns_have_capitals or first > at:
        return first
    return _behind_noun(tokens, first, end, language)


def is_title(word: str, names: Names) -> bool:
    """Whether a word is a title or a role, in front of a name: "Sen", "Polizeisprecherin"."""
    return word in names.titled or (word[-2:] in names.title_tails and word.endswith(names.title_endings))


def is_given(word: str, names: Names) -> bool:
    """Whether a word is a frequent given name."""
    return word in names.given


def _behind_titles(tokens: Sequence[Token], first: int, end: int, names: Names) -> int:
    for at in range(end - 2, first - 1, -1):
        word = tokens[at].word
        if is_title(word, names) and not is_given(word, names):
            return at + 1
    return first


def _is_surname(tokens: Sequence[Token], first: int, end: int, names: Names) -> bool:
    """Whether a word that is mostly a title is a surname here: "Peter King", "said King"."""
    if end - first not in {2, 3}:
        return False
    titled = first > 0 and is_title(tokens[first - 1].word, names)
    return titled or (tokens[end - 1].word in names.title_surnames and is_given(tokens[first].word, names))


def _behind_noun(tokens: Sequence[Token], first: int, end: int, language: Language) -> int:
    """Where a name begins when nouns have capitals too: "die Pilotin Karla Hohenau", "das Wort Hohenaus"."""
    capitals = [at for at in range(first, end) if tokens[at].capital]
    if len(capitals) < 2:
        return first
    if len(capitals) == 2 and tokens[first].word in language.names.naming_bodies:
        return first if not tokens[end - 1].word.endswith("s") else capitals[-1]  # "die Stiftung Wattland"
    before = tokens[first - 1] if first else None
    described = before is not None and before.word.isalpha() and before.word not in language.speech.cues
    joined = capitals[-1] - capitals[-2] > 1  # "Zitat von Hohenau"
    body = tokens[end - 1].word.endswith(language.body_endings)
    return capitals[-1] if (described and len(capitals) == 2 and not body) or joined else capitals[-2]
