"""Whether two mentions name the same person. In doubt they do: a false accusation is the worst error."""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import combinations, starmap
from typing import TYPE_CHECKING

from rapidfuzz.distance import DamerauLevenshtein

from variorum.reading.language import language_for

if TYPE_CHECKING:
    from variorum.model import Comparison, Family
    from variorum.reading.language import Language, Languages

SAME_NAME = 0.75  # of the letters: Selensky, Zelenskyy; a mistyped surname is no second speaker
SHORTEST_STEM = 4  # letters of a name to which the next word may be glued: "Helensaid"
FULL_NAME = 2  # words with a capital, one after the other
LONGEST_NAME = 5  # words; a longer mention is a description


@dataclass(frozen=True, slots=True)
class Person:
    """A mention of a speaker, taken apart."""

    mention: str
    names: tuple[str, ...]  # folded, without titles and initials
    capitals: int  # how many of them are printed as names
    body: bool  # an office or outlet that speaks, not a person
    anonymous: bool  # "officials", "a spokesman"
    described: bool  # a pronoun, or begun by an article: "The Group", "A Mr. Grimm"
    is_pronoun: bool = False

    @staticmethod
    @lru_cache(maxsize=5_000)  # a story has few people, each named again and again
    def named(mention: str, language: Language) -> Person:
        """Take a mention apart, as far as the language's words are known."""
        words = [word.strip(".,;:()\"'“”‘’") for word in mention.replace("’s", "").replace("'s", "").split()]
        titles = _folded(language.names.titles)
        kept = [word for word in words if len(word) > 1 and _fold(word) not in titles]
        folded = [_fold(word) for word in kept]
        capitals = sum(
            word[0].isupper() and _fold(word) not in language.grammar.function_words for word in kept
        )
        anonymous = _folded(language.desk.anonymous)
        return Person(
            mention=mention,
            names=tuple(folded),
            capitals=capitals,
            body=any(word in language.desk.bodies for word in folded) or _lettered(kept),
            anonymous=not _starts_with_name(kept)
            and (
                any(word in anonymous for word in folded)
                or (not capitals and any(_fold(word) in anonymous for word in words))
                or _is_just_one(words, language)
            ),
            described=not words or _names_nobody(words[0].casefold(), language),
            is_pronoun=len(words) == 1 and _is_pronoun(words[0].casefold(), language),
        )


def is_person(person: Person) -> bool:
    """Whether the mention names somebody: "Tomas Reyle", not "officials", "she" or "the ministry"."""
    return (
        not person.body
        and not person.anonymous
        and not person.described
        and 0 < len(person.names) <= LONGEST_NAME
        and person.capitals == len(person.names)
    )


def has_full_name(person: Person) -> bool:
    """Whether it is a person with at least two names, so that the surname is known."""
    return is_person(person) and len(person.names) > 1


def same_person(one: Person, other: Person) -> bool:
    """Whether two mentions may name one person: a name in common, misspelt or glued to the next word."""
    glued = "".join(one.names) == "".join(other.names) != ""
    return glued or any(may_be_same(a, b) for a in one.names for b in other.names)


@lru_cache(maxsize=5_000)  # the speakers of a line are held against each other, two by two
def may_be_same(a: str, b: str) -> bool:
    """Whether two folded names may be one, misspelt or glued to the next word."""
    shorter, longer = sorted((a, b), key=len)
    if len(shorter) >= SHORTEST_STEM and longer.startswith(shorter):
        return True
    return a == b or DamerauLevenshtein.normalized_similarity(a, b) >= SAME_NAME


def speaker_of(family: Family, comparison: Comparison, languages: Languages) -> str | None:
    """The name to print for a family's speaker: the record's, else what most sources say, the fullest first.

    None where nobody is named, and where the sources name different people: whose line it is, is then open.
    """
    base = family.renderings[family.base]
    named: dict[str, Person] = {}
    votes: Counter[str] = Counter()
    taken_apart: dict[tuple[str, str], Person] = {}
    for rendering in (base, *family.renderings):
        code = comparison.readings[rendering.source].language
        mention = rendering.speaker_name or rendering.speaker or ""
        person = taken_apart.get((mention, code))
        if person is None:
            person = taken_apart[mention, code] = Person.named(mention, language_for(languages, code))
        if is_person(person):
            named.setdefault(mention, person)
            votes[mention] += 1
    said = base.speaker_name or base.speaker or ""
    if base.source == comparison.record and said in named:
        return said
    if base.source != comparison.record and not all(starmap(same_person, combinations(named.values(), 2))):
        return None
    return max(votes, key=lambda mention: (votes[mention], len(mention), mention), default=None)


def mentions(text: str, person: Person) -> bool:
    """Whether a text names this person anywhere; misspelt, by the surname: "Rick" is no other "Mick"."""
    words = _folded_words(text)
    return not words.isdisjoint(person.names) or any(
        DamerauLevenshtein.normalized_similarity(name, word) >= SAME_NAME
        for name in person.names[-1:]
        for word in words
    )


@lru_cache(maxsize=200)  # a paragraph is asked for every quote in it
def _folded_words(text: str) -> frozenset[str]:
    words = text.replace("’", " ").replace("'", " ").split()
    return frozenset([_fold(word.strip(".,;:()\"'“”‘’!?")) for word in words])


def _names_nobody(word: str, language: Language) -> bool:
    """Whether the word stands for a name or before a description."""
    grammar, speech = language.grammar, language.speech
    kinds = (grammar.function_words, grammar.pronouns, speech.subject_pronouns, speech.determiners)
    return any(word in kind for kind in kinds)


def _is_just_one(words: list[str], language: Language) -> bool:
    """Whether it is one of many: "a director of the line", "eine Besucherin", but not "a Mr. Grimm"."""
    if not words or words[0].casefold() not in language.speech.indefinite_articles:
        return False
    rest = [word for word in words[1:] if word[:1].isupper() and not word.isupper()]
    return not rest or (language.speech.nouns_have_capitals and len(rest) < FULL_NAME)


def _is_pronoun(word: str, language: Language) -> bool:
    return word in language.grammar.pronouns or word in language.speech.subject_pronouns


@cache
def _folded(words: frozenset[str]) -> frozenset[str]:
    return frozenset(_fold(word.strip(".")) for word in words)


@lru_cache(maxsize=50_000)
def _fold(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))


def _lettered(words: list[str]) -> bool:
    """Letters only, such as BBC: a body. A transcript prints whole names in capitals."""
    return len(words) == 1 and words[0].isupper() and len(words[0]) <= 4


def _starts_with_name(words: list[str]) -> bool:
    return len(words) > 1 and words[0][0].isupper() and words[1][0].isupper()
