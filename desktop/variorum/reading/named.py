"""The people and bodies that a text names, with the titles and roles it gives them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from variorum.reading.language import Language
    from variorum.reading.tokens import Token
    from variorum.reading.told import Told

Gender = Literal["he", "she"]
_POSSESSIVE = ("'s", "’s", "s'", "s’")
_LONGEST = 4  # words of a person's name


class Name(NamedTuple):
    """A name as printed at one place."""

    start: int
    end: int
    key: tuple[str, ...]  # its words in lower case, titles left out
    title: str  # the word before the name that is a title or a role, "" if there is none


@dataclass(frozen=True, slots=True)
class Named:
    """All names of a text."""

    names: tuple[Name, ...]  # in reading order
    fuller: Mapping[
        str, Counter[tuple[str, ...]]
    ]  # last word -> names of two and more words that end with it
    printed: Mapping[tuple[str, ...], str]  # as first printed
    genders: Mapping[str, Gender]  # last word -> as its titles say
    roles: Mapping[
        str, Sequence[tuple[int, tuple[str, ...]]]
    ]  # "spokesman" -> (place, name), in reading order


def names_of(text: str, told: Sequence[Told], language: Language) -> Named:
    """Gather the names of a text, quotes left out. Linear in its length."""
    names = tuple(name for sentence in told for name in names_in(text, sentence.tokens, language))
    fuller: dict[str, Counter[tuple[str, ...]]] = {}
    printed: dict[tuple[str, ...], str] = {}
    genders: dict[str, Gender] = {}
    roles: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
    for name in names:
        last = name.key[-1]
        if len(name.key) > 1:
            fuller.setdefault(last, Counter())[name.key] += 1
        printed.setdefault(name.key, without_possessive(" ".join(text[name.start : name.end].split())))
        if name.title in language.names.he_titles:
            genders[last] = "he"
        elif name.title in language.names.she_titles:
            genders[last] = "she"
        if name.title:
            role = language.names.roles.get(name.title, name.title)
            roles.setdefault(role, []).append((name.start, name.key))
    return Named(names, fuller, printed, genders, roles)


def names_in(text: str, tokens: Sequence[Token], language: Language) -> Iterator[Name]:
    """The names among the tokens of a sentence: runs of words with a capital, titles and roles cut off."""
    at = 0
    while at < len(tokens):
        if not _can_open(tokens[at], language):
            at += 1
            continue
        end = at + 1
        while end < len(tokens) and _goes_on(text, tokens, end, language):
            end += 1
        first = _behind_titles(tokens, at, end, language)
        if language.speech.nouns_have_capitals:
            first = _last_two(tokens, first, end)
        if first < end and not _is_noun(tokens, first, end, language):
            yield _name(text, tokens, max(first, end - _LONGEST), end, language)
        at = end


def without_possessive(word: str) -> str:
    """The name without "'s"."""
    return word[:-2] if word.endswith(_POSSESSIVE[:2]) else word.rstrip("'’")


def _last_two(tokens: Sequence[Token], first: int, end: int) -> int:
    """Where the last two words with a capital begin; before them stand roles: "Rektor Karl zu Hohenau"."""
    capitals = [at for at in range(first, end) if tokens[at].capital]
    return capitals[-2] if len(capitals) > 1 else first


def _behind_titles(tokens: Sequence[Token], first: int, end: int, language: Language) -> int:
    """Where the name itself begins in "Texas Senator Ted Cruz"."""
    endings = tuple(language.names.title_endings)
    for at in range(end - 1, first - 1, -1):
        word = tokens[at].word
        if word in language.names.titles or (endings and word.endswith(endings)):
            return at + 1
    return first


def _name(text: str, tokens: Sequence[Token], first: int, end: int, language: Language) -> Name:
    key = tuple(without_possessive(token.word) for token in tokens[first:end])
    before = tokens[first - 1] if first else None
    title = before.word if before and text[before.end : tokens[first].start].strip(". ") == "" else ""
    known = title in language.names.titles or title in language.names.roles.values()
    return Name(tokens[first].start, tokens[end - 1].end, key, title if known else "")


def _can_open(token: Token, language: Language) -> bool:
    speech, word = language.speech, token.word
    return token.capital and not (
        word in speech.conjunctions
        or word in speech.prepositions
        or word in speech.determiners
        or word in speech.oblique_determiners
        or word in speech.adverbs
        or word in speech.subject_pronouns
        or word in speech.verbs
        or word in language.grammar.function_words
    )


def _goes_on(text: str, tokens: Sequence[Token], at: int, language: Language) -> bool:
    token, before = tokens[at], tokens[at - 1]
    gap = text[before.end : token.start]
    if before.word.endswith(_POSSESSIVE) or gap.strip(". ") or len(gap) > 2:
        return False
    if token.word in language.names.particles:
        return at + 1 < len(tokens) and tokens[at + 1].capital
    return token.capital and token.word not in language.speech.adverbs


def _is_noun(tokens: Sequence[Token], first: int, end: int, language: Language) -> bool:
    """Where all nouns have capitals, a single one behind an article is no name."""
    if not language.speech.nouns_have_capitals or end - first > 1:
        return False
    before = tokens[first - 1].word if first else ""
    articles = language.speech.determiners | language.speech.oblique_determiners
    return before in articles or (
        first > 0 and not tokens[first - 1].capital and tokens[first - 1].word.isalpha()
    )
