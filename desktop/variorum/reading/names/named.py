"""The people and bodies that a text names, with what it tells of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from variorum.reading.names.apposition import Role, is_person_by_grammar, roles_of
from variorum.reading.names.doubtful_names import has_headline_capitals, without_doubtful
from variorum.reading.names.name_runs import (
    POSSESSIVE,
    is_given,
    is_title,
    names_in,
    without_possessive,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.reading.language import Language, Names
    from variorum.reading.names.name_runs import Key, Name
    from variorum.reading.speakers.told import Told
    from variorum.reading.text.tokens import Token

Gender = Literal["he", "she"]
_FRONT = 3  # words before a sentence's subject
_NEAR = 12  # words between a subject and what is called "his"


@dataclass(frozen=True, slots=True)
class Named:
    """All names of a text. A person is known by the longest form of the name."""

    names: tuple[Name, ...] = ()  # in reading order
    fullest: dict[Key, Key] = field(default_factory=dict)  # "donald trump" -> "donald j trump"
    by_word: dict[str, list[Key]] = field(
        default_factory=dict
    )  # "trump" -> people, by any word of their name
    counts: Counter[Key] = field(default_factory=Counter)
    introduced: dict[Key, int] = field(default_factory=dict)  # where somebody is first named in full
    printed: dict[Key, str] = field(default_factory=dict)
    genders: dict[Key, Gender] = field(default_factory=dict)
    people: set[Key] = field(default_factory=set)  # those who are surely a person
    places: Counter[Key] = field(default_factory=Counter)  # how often "in" stands before
    roles: dict[str, list[tuple[int, Key, Role]]] = field(default_factory=dict)  # head -> (place, who, role)


def names_of(text: str, told: Sequence[Told], language: Language) -> Named:
    """Gather the names of a text, quotes left out. Linear in its length."""
    prose = [sentence.tokens for sentence in told if not has_headline_capitals(sentence.tokens, language)]
    runs = [
        (tokens, name)
        for tokens in prose or [sentence.tokens for sentence in told]
        for name in _shared(tokens, list(names_in(text, tokens, language)), language)
    ]
    kept = list(without_doubtful(runs, prose, language))
    named = Named(names=tuple(name for _, name in kept))
    for _, name in kept:
        named.counts[name.key] += 1
    named.fullest.update(_fullest_of(named.counts))
    for key in dict.fromkeys(named.fullest.values()):
        for word in dict.fromkeys(key):
            named.by_word.setdefault(word, []).append(key)
    for tokens, name in kept:
        _note(text, tokens, name, named, language)
    for tokens, name in kept:
        _guess(tokens, name, named, language)
    return named


def is_body(key: Key, language: Language) -> bool:
    """Whether a name is told by its words to be no person's: "Callum Gazette"."""
    kinds = (language.desk.bodies, *language.names.bodies.values())
    return any(word in words for word in key for words in kinds)


def gender_by_role(role: str, names: Names) -> Gender | None:
    """The gender that a word for a person shows: "spokeswoman", "brother", German "Anwohnerin"."""
    if role in names.he_titles:
        return "he"
    if role in names.she_titles or role.endswith(names.she_endings):
        return "she"
    return "he" if role.endswith(names.he_endings) else None


def is_human(head: str, language: Language) -> bool:
    """Whether a noun names one person, as far as word lists and endings tell."""
    names = language.names
    return is_title(head, names) or head in language.desk.anonymous or gender_by_role(head, names) is not None


def _shared(tokens: Sequence[Token], names: list[Name], language: Language) -> Iterator[Name]:
    """The names of a sentence; in "the brothers Abel and Otis Crane" the surname is both's."""
    for at, name in enumerate(names):
        following = names[at + 1] if at + 1 < len(names) else None
        joined = (
            following is not None
            and len(name.key) == 1
            and len(following.key) == 2
            and following.first == name.stop + 1
            and tokens[name.stop].word in language.speech.and_words
        )
        if joined and following and _are_family(tokens, name, language.names):
            yield name._replace(key=(name.key[0], following.key[-1]))
        else:
            yield name


def _are_family(tokens: Sequence[Token], name: Name, names: Names) -> bool:
    before = {token.word for token in tokens[max(0, name.first - 3) : name.first]}
    return is_given(name.key[0], names) or bool(before & names.families)


def _fullest_of(counts: Counter[Key]) -> Iterator[tuple[Key, Key]]:
    """Each name with the longest form of it: the same first and last word, or all of its words."""
    by_last: dict[str, list[Key]] = {}
    for key in counts:
        by_last.setdefault(key[-1], []).append(key)
    for key in counts:
        longer = [
            other
            for other in by_last[key[-1]]
            if (1 < len(key) < len(other) and (other[0] == key[0] or _is_within(key, other)))
            or (1 < len(key) <= len(other) and _is_initial(key[0], other[0]))
        ]
        yield key, max(longer, key=len, default=key)


def _is_within(key: Key, other: Key) -> bool:
    """Whether a longer name holds all words of a name and one more."""
    return set(key) <= set(other) and len(other) - len(key) == 1


def _is_initial(short: str, given: str) -> bool:
    """Whether initials can stand for a given name: "L.H." for "Laurence"."""
    return (len(short) == 1 or "." in short) and len(given) > 2 and "." not in given and short[0] == given[0]


def _note(text: str, tokens: Sequence[Token], name: Name, named: Named, language: Language) -> None:
    """Write down what one place tells of a name."""
    key = named.fullest[name.key]
    printed = without_possessive(" ".join(text[name.start : name.end].split()))
    _print(_as_printed(text, tokens, name, printed, language.names), name, named)
    if len(name.key) > 1:
        named.introduced.setdefault(key, name.start)
    if name.first and tokens[name.first - 1].word in language.names.locatives:
        named.places[key] += 1
    if is_person_by_grammar(tokens, name, language):
        named.people.add(key)
    for role in roles_of(tokens, name, language):
        head = language.names.roles.get(role.head, role.head)
        named.roles.setdefault(head, []).append((name.start, key, role))
        gender = gender_by_role(role.head, language.names)
        if gender or is_title(role.head, language.names):
            named.people.add(key)
        if gender:
            named.genders.setdefault(key, gender)


def _guess(tokens: Sequence[Token], name: Name, named: Named, language: Language) -> None:
    """What a given name or a later "his" tells, where no title and no role tells it better."""
    key, names = named.fullest[name.key], language.names
    if key in named.genders or is_body(key, language):
        return
    if is_given(key[0], names) and (len(key) > 1 or not named.places[key]):
        named.genders[key] = "he" if key[0] in names.he_given else "she"
        named.people.add(key)
    elif (gender := _owner(tokens, name, language)) and not named.places[key]:
        named.genders[key] = gender


def _owner(tokens: Sequence[Token], name: Name, language: Language) -> Gender | None:
    """The gender of a sentence's subject by what is said to be "his" before anybody else is named."""
    if name.first > _FRONT or tokens[name.stop - 1].word.endswith(POSSESSIVE):
        return None
    for token in tokens[name.stop : name.stop + _NEAR]:
        if token.capital or token.quote >= 0:
            return None
        if token.word in language.names.he_possessives:
            return "he"
        if token.word in language.names.she_possessives:
            return "she"
    return None


def _as_printed(text: str, tokens: Sequence[Token], name: Name, printed: str, names: Names) -> str:
    words = [word for word in printed.split() if word[0].isalnum()]
    if len(name.key) > len(words):  # a surname shared with the next one's
        return " ".join(part.capitalize() for part in name.key)
    before = tokens[name.first - 1] if name.first else None
    if len(name.key) == 1 and before and before.capital and before.word in names.titles:
        return without_possessive(" ".join(text[before.start : name.end].split()))
    if printed.isupper() and len(name.key) > 1:
        return printed.title()
    return " ".join(words)


def _print(printed: str, name: Name, named: Named) -> None:
    """Keep the longest form in which a name is printed."""
    if len(printed) > len(named.printed.get(name.key, "")):
        named.printed[name.key] = printed
