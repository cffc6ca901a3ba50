"""The people and bodies that a text names, with what it tells of them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from msgspec.structs import replace

from variorum.reading.names.apposition import Role, is_person_by_grammar, may_have_role, roles_of
from variorum.reading.names.doubtful_names import has_headline_capitals, without_doubtful
from variorum.reading.names.name_openings import is_given, is_title
from variorum.reading.names.name_runs import POSSESSIVE, capitals_of, names_in, without_possessive

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.reading.language import Language
    from variorum.reading.name_rules import Names
    from variorum.reading.names.name_runs import Key, Name
    from variorum.reading.speakers.told import Told
    from variorum.reading.text.tokens import Token

Gender = Literal["he", "she"]
_NICKNAME = re.compile(r"(?<= )[\"“„«‘'][^\"”“»’']+[\"”“»’'](?= )")  # Bo “Two Tone” Lee
_FRONT = 3  # words before a sentence's subject
_NEAR = 12  # words between a subject and what is called "his"


@dataclass(frozen=True, slots=True)
class Named:
    """All names of a text. A person is known by the longest form of the name."""

    names: tuple[Name, ...] = ()  # in reading order
    starts: tuple[int, ...] = ()  # of the names
    fullest: dict[Key, Key] = field(default_factory=dict)  # "donald trump" -> "donald j trump"
    by_word: dict[str, list[Key]] = field(
        default_factory=dict
    )  # "trump" -> people, by any word of their name
    counts: Counter[Key] = field(default_factory=Counter)
    introduced: dict[Key, int] = field(default_factory=dict)  # where somebody is first named in full
    printed: dict[Key, str] = field(default_factory=dict)
    genders: dict[Key, Gender] = field(default_factory=dict)
    people: set[Key] = field(default_factory=set)  # those who are surely a person
    relatives: set[Key] = field(default_factory=set)  # those told by whose husband or sister they are
    first: dict[Key, int] = field(default_factory=dict)  # where a name is first used, as it stands there
    with_role: set[Key] = field(default_factory=set)  # those who were given one
    places: Counter[Key] = field(default_factory=Counter)  # how often "in" stands before
    roles: dict[str, list[tuple[int, Key, Role]]] = field(default_factory=dict)  # head -> (place, who, role)


def names_of(text: str, told: Sequence[Told], language: Language) -> Named:
    """Gather the names of a text, quotes left out. Linear in its length."""
    sentences = [(sentence.tokens, capitals_of(sentence.tokens)) for sentence in told]
    prose = [one for one in sentences if not has_headline_capitals(*one, language)]
    runs = [
        (tokens, name)
        for tokens, capitals in prose or sentences
        if capitals
        for name in _with_shared(tokens, names_in(text, tokens, capitals, language), language)
    ]
    kept = without_doubtful(runs, [tokens for tokens, _ in prose], language)
    named = Named(tuple([name for _, name in kept]), tuple([name.start for _, name in kept]))
    named.counts.update([name.key for _, name in kept])
    named.fullest.update(_fullest_of(named.counts))
    for key in dict.fromkeys(named.fullest.values()):
        for word in dict.fromkeys(key):
            named.by_word.setdefault(word, []).append(key)
    for _, name in reversed(kept):
        named.first[name.key] = name.start
        if len(name.key) > 1:
            named.introduced[named.fullest[name.key]] = name.start
    for tokens, name in kept:
        _note(text, tokens, name, named, language)
    _guess_genders(kept, named, language)
    return named


def is_body(key: Key, language: Language) -> bool:
    """Whether a name is told by its words to be no person's: "Callum Gazette"."""
    return not language.body_words.isdisjoint(key)


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


def _with_shared(tokens: Sequence[Token], names: list[Name], language: Language) -> list[Name]:
    """The names of a sentence; in "the brothers Abel and Otis Crane" the surname is both's."""
    if len(names) < 2:
        return names
    for at, (name, following) in enumerate(pairwise(names)):
        joined = (
            following.first == name.stop + 1
            and len(name.key) == 1
            and len(following.key) == 2
            and tokens[name.stop].word in language.speech.and_words
        )
        if joined and _are_family(tokens, name, language.names):
            names[at] = replace(name, key=(name.key[0], following.key[-1]))
    return names


def _are_family(tokens: Sequence[Token], name: Name, names: Names) -> bool:
    before = {token.word for token in tokens[max(0, name.first - 3) : name.first]}
    return is_given(name.key[0], names) or bool(before & names.families)


def _fullest_of(counts: Counter[Key]) -> Iterator[tuple[Key, Key]]:
    """Each name with the longest form of it: the same first and last word, or all of its words."""
    by_last: dict[str, list[Key]] = {}
    for key in counts:
        if len(key) > 1:
            by_last.setdefault(key[-1], []).append(key)
    for key in counts:
        others = by_last[key[-1]] if len(key) > 1 else ()
        longer = [other for other in others if other is not key and _is_longer(other, key)]
        yield key, max(longer, key=len) if longer else key


def _is_longer(other: Key, key: Key) -> bool:
    """Whether a name of the same last word is the longer form of another."""
    if len(key) < len(other) and (other[0] == key[0] or _is_within(key, other)):
        return True
    return len(key) <= len(other) and _is_initial(key[0], other[0])


def _is_within(key: Key, other: Key) -> bool:
    """Whether a longer name holds all words of a name and one more."""
    return set(key) <= set(other) and len(other) - len(key) == 1


def _is_initial(short: str, given: str) -> bool:
    """Whether initials can stand for a given name: "L.H." for "Laurence"."""
    return (len(short) == 1 or "." in short) and len(given) > 2 and "." not in given and short[0] == given[0]


def _note(text: str, tokens: Sequence[Token], name: Name, named: Named, language: Language) -> None:
    """Write down what one place tells of a name."""
    key = named.fullest[name.key]
    _print(text, tokens, name, named, language)
    if name.first and tokens[name.first - 1].word in language.names.locatives:
        named.places[key] += 1
    if name.stop < len(tokens) and key not in named.people and is_person_by_grammar(tokens, name, language):
        named.people.add(key)
    for role in roles_of(tokens, name, language) if may_have_role(tokens, name, language) else ():
        head = language.names.roles.get(role.head, role.head)
        named.roles.setdefault(head, []).append((name.start, key, role))
        if _is_kin(role, language):
            named.relatives.add(key)
        elif role.head not in language.names.generic:
            named.with_role.add(key)
        gender = gender_by_role(role.head, language.names)
        if gender or is_title(role.head, language.names):
            named.people.add(key)
        if gender:
            named.genders.setdefault(key, gender)


def _is_kin(role: Role, language: Language) -> bool:
    """Whether somebody is told by whose relative they are: "her husband", but no "father of three"."""
    if role.head not in language.names.kin or role.words & language.speech.indefinite_articles:
        return False
    owned = any(word.endswith(POSSESSIVE) for word in role.words)
    return owned or not role.words.isdisjoint(language.speech.articles)


def _guess_genders(kept: Sequence[tuple[Sequence[Token], Name]], named: Named, language: Language) -> None:
    """What a given name or a later "his" tells, where no title and no role tells it better."""
    names, untold = language.names, set()
    for key in set(named.fullest.values()):
        if key in named.genders or is_body(key, language):
            continue
        placed = named.places[key]
        if is_given(key[0], names) and (len(key) > 1 or not placed):
            named.genders[key] = "he" if key[0] in names.he_given else "she"
            named.people.add(key)
        elif not placed:
            untold.add(key)
    for tokens, name in kept:
        if name.first > _FRONT:
            continue
        key = named.fullest[name.key]
        if key in untold and (gender := _owner(tokens, name, language)):
            named.genders[key] = gender
            untold.remove(key)


def _owner(tokens: Sequence[Token], name: Name, language: Language) -> Gender | None:
    """The gender of a sentence's subject by what is said to be "his" before anybody else is named."""
    if tokens[name.stop - 1].word.endswith(POSSESSIVE):
        return None
    for token in tokens[name.stop : name.stop + _NEAR]:
        if token.capital or token.quote >= 0:
            return None
        if token.word in language.names.he_possessives:
            return "he"
        if token.word in language.names.she_possessives:
            return "she"
    return None


def _print(text: str, tokens: Sequence[Token], name: Name, named: Named, language: Language) -> None:
    """Keep the longest form in which a name is printed."""
    key = name.key
    start = _start_with_title(tokens, name, language) if len(key) == 1 else name.start
    known = len(named.printed.get(key, ""))
    if known and known >= name.end - start and known >= len(" ".join(key)):
        return  # as most names are when they come again
    printed = _as_printed(text, start, name)
    if len(printed) > known:
        named.printed[key] = printed


def _start_with_title(tokens: Sequence[Token], name: Name, language: Language) -> int:
    """Where a surname begins in print: with the title before it.

    Where nouns have capitals, a role has one too: "Frau Voss", but not "Wirtin Uli".
    """
    if name.first:
        before, names = tokens[name.first - 1], language.names
        titles = names.polite if language.speech.nouns_have_capitals else names.titles
        if before.word in names.kin and name.first > 1 and tokens[name.first - 2].word in names.definite:
            return name.start  # German "seine Frau Gisela"
        if before.capital and before.word in titles:
            return before.start
    return name.start


def _as_printed(text: str, start: int, name: Name) -> str:
    printed = text[start : name.end]
    if len(name.key) == 1 and printed.isalnum():  # one word, as most are
        return printed
    printed = without_possessive(" ".join(printed.split()))
    if start < name.start:
        return printed
    words = [word for word in _NICKNAME.sub("", printed).split() if word[0].isalnum()]
    if len(name.key) > len(words):  # a surname shared with the next one's
        return " ".join([part.capitalize() for part in name.key])
    if len(name.key) > 1 and printed.isupper():
        return printed.title()
    return " ".join(words)
