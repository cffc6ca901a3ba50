"""Names among the words of a sentence: runs of words with a capital, titles and roles cut off."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from variorum.reading.text.tokens import QUOTE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.reading.language import Language, Names
    from variorum.reading.text.tokens import Token

Key = tuple[str, ...]
POSSESSIVE = ("'s", "’s", "s'", "s’")
_LONGEST = 4  # words of a person's name
_NICKNAME = 24  # letters of a nickname in quotation marks


class Name(NamedTuple):
    """A name as printed at one place of a sentence."""

    start: int
    end: int
    key: Key  # its words in lower case, titles and "Jr." left out
    first: int  # place of its first token in the sentence
    stop: int  # and the place behind its last
    doubtful: bool  # a single word that has its capital for another reason, perhaps


def names_in(text: str, tokens: Sequence[Token], language: Language) -> Iterator[Name]:
    """The names among the tokens of a sentence, in reading order."""
    at = 0
    while at < len(tokens):
        counted = language.speech.nouns_have_capitals and at and tokens[at - 1].word.isdigit()  # "9 Uhr"
        if not tokens[at].capital or counted or not _can_open(tokens[at], language):
            at += 1
            continue
        end = at + 1
        while end < len(tokens) and (step := _goes_on(text, tokens, end, language)):
            end += step
        first = _opening(tokens, at, end, language)
        while first < end and not tokens[first].capital:  # "Anhänger von Ann Lee"
            first += 1
        if first < end:
            yield _name(text, tokens, max(first, end - _LONGEST), end, language)
        at = end


def without_possessive(word: str) -> str:
    """The name without "'s"."""
    return word[:-2] if word.endswith(POSSESSIVE[:2]) else word.rstrip("'’")


def is_title(word: str, names: Names) -> bool:
    """Whether a word is a title or a role, in front of a name: "Sen", "Polizeisprecherin"."""
    if word in names.titles or word.removesuffix("s") in names.titles:  # "Senators Lee and Moss"
        return True
    return word.endswith(names.title_endings)


@cache
def as_endings(words: frozenset[str]) -> tuple[str, ...]:
    """Endings in the form that ``str.endswith`` takes."""
    return tuple(words)


def is_given(word: str, names: Names) -> bool:
    """Whether a word is a frequent given name."""
    return word in names.he_given or word in names.she_given


def _name(text: str, tokens: Sequence[Token], first: int, end: int, language: Language) -> Name:
    names = language.names
    words = [token.word for token in tokens[first:end] if token.quote < 0 and token.word != ","]
    key = tuple(without_possessive(word) for word in words if word not in names.suffixes)
    stop = tokens[end - 1].end
    dotted = tokens[end - 1].word in names.suffixes and text[stop : stop + 1] == "."
    doubtful = len(key) == 1 and _is_doubtful(tokens, first, language)
    return Name(tokens[first].start, stop + dotted, key or (words[0],), first, end, doubtful)


def _is_doubtful(tokens: Sequence[Token], first: int, language: Language) -> bool:
    """Whether a capital shows no name: at the start of a sentence, and of any noun in German."""
    if is_given(tokens[first].word, language.names):
        return False
    before = tokens[first - 1].word if first else ""
    if language.speech.nouns_have_capitals:
        return not is_title(before, language.names)
    return first == 0 or (first == 1 and before in language.speech.determiners)


def _can_open(token: Token, language: Language) -> bool:
    speech, word = language.speech, token.word
    return token.capital and not (
        word in speech.never_names
        or word.replace("’", "'").partition("'")[0] in speech.subject_pronouns
        or word in language.grammar.function_words
        or _is_weekday(word, language)
    )


def _is_weekday(word: str, language: Language) -> bool:
    return word.capitalize() in language.desk.weekdays


def _goes_on(text: str, tokens: Sequence[Token], at: int, language: Language) -> int:
    """How many tokens from ``at`` on belong to the name before them; 0 if it ends there."""
    token, before, names = tokens[at], tokens[at - 1], language.names
    if before.word.endswith(POSSESSIVE) and not before.word.startswith("o'"):
        return 0
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if token.word == ",":
        return 2 if following and following.word in names.suffixes else 0
    gap = text[before.end : token.start]
    if gap.strip(". ") or len(gap) > 2 or ("." in gap and not _is_shortened(before.word, language)):
        return 0
    if token.word in language.speech.name_adjectives:
        return 1
    if token.word in names.joining and before.word in language.desk.bodies:
        return int(following is not None and following.capital)
    if token.word in names.particles:
        return int(following is not None and (following.capital or following.word in names.particles))
    if token.word == QUOTE:
        short = token.end - token.start <= _NICKNAME
        return 2 if short and following and following.capital and _close(text, token, following) else 0
    return int(_can_open(token, language))


def _close(text: str, token: Token, following: Token) -> bool:
    return text[token.end : following.start] == " "


def _is_shortened(word: str, language: Language) -> bool:
    """Whether the full stop behind a word within a name ends no sentence: "J", "St", "Jr"."""
    return (
        len(word) == 1
        or "." in word
        or word in language.names.titles
        or word in language.names.suffixes
        or word in language.sentences.abbreviations
    )


def _opening(tokens: Sequence[Token], at: int, end: int, language: Language) -> int:
    """Where the name itself begins in "Texas Senator Ted Cruz"; ``end`` if the run holds titles only."""
    names = language.names
    first = _behind_titles(tokens, at, end, names)
    if tokens[end - 1].word in names.titles and not _is_surname(tokens, first, end, names):
        return end
    if is_given(tokens[first].word, names) or len(tokens[first].word) == 1:
        return first
    given = next((k for k in range(first + 1, end - 1) if is_given(tokens[k].word, names)), None)
    if given is not None and end - first > 2:
        return given
    if not language.speech.nouns_have_capitals or first > at:
        return first
    return _behind_noun(tokens, first, end, language)


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
    before = tokens[first - 1] if first else None
    described = before is not None and before.word.isalpha() and before.word not in language.speech.cues
    joined = capitals[-1] - capitals[-2] > 1  # "Zitat von Hohenau"
    body = tokens[end - 1].word.endswith(as_endings(language.desk.bodies))
    return capitals[-1] if (described and len(capitals) == 2 and not body) or joined else capitals[-2]
