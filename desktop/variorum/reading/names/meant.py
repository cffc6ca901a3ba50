"""Whom a mention names by itself: by surname, given name, title and name, role, or apposition."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from variorum.reading.names.ages import holder_of_age, tells_age
from variorum.reading.names.apposition import head_of
from variorum.reading.names.authors import is_addressed, is_author, signer_behind, writer_behind
from variorum.reading.names.name_openings import is_given, is_title
from variorum.reading.names.name_runs import capitals_of, names_in, without_possessive
from variorum.reading.names.named import gender_by_role, is_body
from variorum.reading.names.role_holders import holder_of_role
from variorum.reading.names.scene import Mention
from variorum.reading.speakers.nouns import is_small
from variorum.reading.text.tokens import tokens_between

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.model import Span
    from variorum.reading.language import Language
    from variorum.reading.names.name_runs import Key, Name
    from variorum.reading.names.named import Named
    from variorum.reading.names.scene import Scene
    from variorum.reading.text.tokens import Token

_QUOTED = re.compile(r"[\"“”„»«‚‘]([^\"“”„»«‚‘’\n]{3,40})[\"“”„»«‘’]$")
_CLEARLY = 3  # times as often, for one of two people of the same surname to be meant


def meant(at: Span, scene: Scene) -> Key | None:
    """The person or body that a mention names; None for two, for nobody, and where it is not sure."""
    tokens, names = _mention(at, scene)
    if len(names) > 1 and _are_joined(names, tokens, scene.language):
        return None
    key = _meant(at, tokens, names, scene)
    return None if key and _is_place(key, scene) else key


def _is_place(key: Key, scene: Scene) -> bool:
    """Whether a name mostly stands behind "in" and the like, and nothing shows a person or a body."""
    named = scene.named
    told = key in named.people or is_body(key, scene.language)
    return not told and named.places[key] * 2 >= max(1, named.counts[key])


def all_meant(at: Span, scene: Scene) -> list[Key]:
    """Everybody whom a mention names: two in "Ann Lee and her brother, Bo"."""
    tokens, names = _mention(at, scene)
    if len(names) > 1 and _are_joined(names, tokens, scene.language):
        keys = [_person(name, tokens, scene) for name in names]
    else:
        keys = [_meant(at, tokens, names, scene)]
    return [key for key in keys if key]


def words_of(at: Span, scene: Scene) -> list[str]:
    """The words of a mention in lower case."""
    return [token.word for token in _mention(at, scene).tokens]


def _mention(at: Span, scene: Scene) -> Mention:
    """A mention with its words, parted once however often somebody looks back at it."""
    if at not in scene.mentions:
        found = tokens_between(scene.text, at, (), scene.language.speech)
        tokens = [token for token in found if token.word != "."]
        scene.mentions[at] = Mention(tokens, _names_within(at, tokens, scene))
    return scene.mentions[at]


def _names_within(at: Span, tokens: Sequence[Token], scene: Scene) -> Sequence[Name]:
    named = scene.named
    first, last = bisect_left(named.starts, at.start), bisect_left(named.starts, at.end)
    if first < last:
        return named.names[first:last]
    found = names_in(scene.text, tokens, capitals_of(tokens), scene.language)
    for name in found:  # in a headline, or within a quote
        scene.named.printed.setdefault(name.key, without_possessive(scene.text[name.start : name.end]))
    return [name for name in found if len(name.key) > 1 or name.key[0] in scene.named.by_word]


def _are_joined(names: Sequence[Name], tokens: Sequence[Token], language: Language) -> bool:
    between = {token.word for token in tokens if names[0].end <= token.start < names[-1].start}
    return bool(between & language.speech.and_words)


def _meant(at: Span, tokens: Sequence[Token], names: Sequence[Name], scene: Scene) -> Key | None:
    language = scene.language
    words = [token.word for token in tokens]
    if not words:
        return None
    quoted = _QUOTED.search(scene.text, at.start, at.end)
    writes = quoted is not None and bool(names) and names[0].end < quoted.start()  # "Thea Bolz in der „Post“"
    if quoted and not writes:
        return _in_marks(quoted[1], scene)
    if len(words) == 1 and (alone := _by_word(words[0], tokens[0], scene)):
        return alone
    if names and names[-1].end >= at.end and is_author(names[-1], tokens, language):
        return _person(names[-1], tokens, scene)
    if names and is_addressed(names[-1], tokens, language):
        return signer_behind(at, scene) or writer_behind(at, scene)
    if names and names[-1].end >= at.end and _is_apposed(names[-1], tokens, language):
        return _person(names[-1], tokens, scene)
    if names and any(word in language.speech.linking_prepositions for word in words[1:]):
        if names[-1].end >= at.end and _holds_office(names[-1], tokens, language):
            return _person(names[-1], tokens, scene)
        # the head of "a spokesman for Trump" is the spokesman: a name further in is another's
        if len(names) > 1 and _is_head(names[1], tokens, language):  # "Holm boss Ann Lee of Bo Moss"
            return _person(names[1], tokens, scene)
        opening = names[0].start <= at.start + _title_length(tokens, language)
        if opening or _is_head(names[0], tokens, language):
            return _person(names[0], tokens, scene)
    elif names and names[-1].end >= at.end and not _is_of_one_of_many(names[-1], tokens, language):
        # else the name is not the head: "a Chinese official", "a blogger on Holm Notes"
        return _person(names[-1], tokens, scene)
    if not names and len(words) > 1 and (titled := _by_title(words, tokens[-1], scene)):
        return titled
    if not language.names.documents.isdisjoint(words) and (by := signer_behind(at, scene)):
        return by
    if head_of(words, language) in language.names.documents and (by := writer_behind(at, scene)):
        return by
    if tells_age(words, scene):
        return holder_of_age(words, scene)
    return holder_of_role(at, words, scene)


def _in_marks(printed: str, scene: Scene) -> Key | None:
    """A newspaper whose name is set in marks: the „Talener Bote“."""
    printed = printed.strip(" ,.")
    key = tuple(printed.lower().split())
    if not printed[:1].isupper():
        return None
    scene.named.printed.setdefault(key, printed)
    return key


def _by_title(words: Sequence[str], last: Token, scene: Scene) -> Key | None:
    """A surname that is a title elsewhere: "Mr. Singer", "Judge King"."""
    surname = without_possessive(words[-1])
    keys = [key for key in scene.named.by_word.get(surname, ()) if key[-1] == surname]
    titled = all(is_title(word, scene.language.names) for word in words[:-1])
    return _one_of(keys, surname, words[-2], last.start, scene) if keys and titled and last.capital else None


def _is_apposed(name: Name, tokens: Sequence[Token], language: Language) -> bool:
    """Whether a name stands behind a comma in its mention: "the mayor of Port Callum, Dr. Ann Lee".

    Where nouns have articles, a full name behind any other noun is its head's: "l'élue aux sports Ève Maux".
    """
    speech = language.speech
    before = [token.word for token in tokens if token.end <= name.start]
    while before and (is_title(before[-1], language.names) or before[-1] in speech.determiners):
        before.pop()
    if not before or before[-1] == ",":
        return bool(before)
    noun = before[-1].isalpha() and not is_small(before[-1], speech)
    return noun and speech.nouns_need_articles and len(name.key) > 1


def _is_of_one_of_many(name: Name, tokens: Sequence[Token], language: Language) -> bool:
    """Whether a name at the end tells where one of many belongs: "a blogger on the site Holm Notes"."""
    speech = language.speech
    before = [token.word for token in tokens if token.end <= name.start]
    return (
        bool(before)
        and before[0] in speech.indefinite_articles
        and not speech.prepositions.isdisjoint(before)
    )


def _holds_office(name: Name, tokens: Sequence[Token], language: Language) -> bool:
    """Whether a person's name stands behind an office of several words: "Secretary of State Ann Lee"."""
    before = [token for token in tokens if token.end <= name.start]
    link = next((at for at, token in enumerate(before) if token.word in language.speech.of_words), 0)
    if not link or len(name.key) == 1 or not is_given(name.key[0], language.names):
        return False
    head, last = before[link - 1], before[-1]
    office = head.capital and is_title(head.word, language.names)
    return office and last.capital and not is_title(last.word, language.names)


def _title_length(tokens: Sequence[Token], language: Language) -> int:
    """How many characters of titles, articles and roles stand before a name."""
    for token in tokens:
        if not is_title(token.word, language.names) and token.word not in language.speech.determiners:
            return token.start - tokens[0].start
    return 0


def _is_head(name: Name, tokens: Sequence[Token], language: Language) -> bool:
    """Whether all that hangs on a full name stands behind it: "political scientist Ann Lee of Holm"."""
    before = [token.word for token in tokens if token.end <= name.start]
    behind = next((token.word for token in tokens if token.start >= name.end), "")
    linking = language.speech.linking_prepositions
    titled = bool(before) and is_title(before[-1], language.names)
    return titled and len(name.key) > 1 and behind in linking and linking.isdisjoint(before)


def _by_word(word: str, token: Token, scene: Scene) -> Key | None:
    """A single word: somebody's surname, even if it is a title elsewhere ("King said"), or a name unknown."""
    if not token.capital:
        return None
    bare = without_possessive(word)
    keys = scene.named.by_word.get(bare)
    return _one_of(keys, bare, None, token.start, scene) if keys else None


def _person(name: Name, tokens: Sequence[Token], scene: Scene) -> Key | None:
    """The fullest name that this one can stand for; None if two people are as likely."""
    named = scene.named
    key = named.fullest.get(name.key, name.key)
    if len(key) > 1:
        return key
    before = [token.word for token in tokens if token.end <= name.start]
    title = before[-1] if before and is_title(before[-1], scene.language.names) else None
    return _one_of(named.by_word.get(key[0], [key]), key[0], title, name.start, scene)


def _is_joined(key: Key, named: Named) -> bool:
    """Whether a headline joined a surname to another word: "AG Moss", "Trump Moss"."""
    if key in named.people:
        return False
    opener = named.printed.get(key, "").partition(" ")[0]
    return opener.isupper() or any(other[-1] == key[0] for other in named.by_word.get(key[0], ()))


def _by_given(keys: Sequence[Key], word: str, scene: Scene) -> list[Key]:
    """Those whose first name may be one that no list knows: "Concha" for Concha Arrieta."""
    named = scene.named
    full = [key for key in keys if len(key) > 1 and key[0] == word]
    return [key for key in full if not is_body(key, scene.language) and not named.places[key]]


def _is_anothers(key: Key, word: str, title: str | None, scene: Scene) -> bool:
    """Whether a surname is not that of the only one named in full: "Sen. Finch … Bo Finch, her husband".

    Nor is it of a junior who is first named further down: "President Finch … Bo Finch Jr.".
    """
    named, names = scene.named, scene.language.names
    if key[-1] != word:
        return False
    gender = gender_by_role(title, names) if title else None
    if gender and named.genders.get(key, gender) != gender:
        return True
    suffixed = named.printed.get(key, "").lower().rstrip(".").rpartition(" ")[2] in names.suffixes
    if key not in named.relatives and not suffixed:
        return False
    if title and not gender and key in named.relatives and key not in named.with_role:
        return True
    first = named.first.get((word,))
    return first is not None and first < named.introduced.get(key, first)


def _one_of(keys: Sequence[Key], word: str, title: str | None, at: int, scene: Scene) -> Key | None:
    """The person called by one word: by the surname rather than by another word of the name."""
    named, names = scene.named, scene.language.names
    people = [key for key in keys if len(key) > 1 and key[-1] == word]
    people = people or [key for key in keys if word in key[1:-1] or (len(key) > 1 and key in named.people)]
    if not title and (word,) not in named.people:  # "President Moss" is not called so by a given name
        people = people or _by_given(keys, word, scene)
    people = [key for key in people if not _is_joined(key, named)] or people
    if len(people) == 1 and _is_anothers(people[0], word, title, scene):
        return (word,) if (word,) in named.counts else None
    if len(people) < 2:
        return people[0] if people else (word,) if (word,) in named.counts else None
    if title:
        gender = gender_by_role(title, names)
        agreeing = [key for key in people if gender and named.genders.get(key, gender) == gender]
        # whoever is first named further down is not meant yet, however well the title would fit
        agreeing = [key for key in agreeing if named.introduced.get(key, at) < at] or agreeing
        sure = [key for key in agreeing if named.genders.get(key) == gender]
        role = names.roles.get(title, title)
        titled = {key for _, key, _ in named.roles.get(role, ()) if key in people}
        for some in (sure, agreeing, list(titled)):
            if len(some) == 1:
                return some[0]
    usual = named.genders.get((word,))  # whoever is mostly called so: "Moss … her"
    fitting = [key for key in people if usual and named.genders.get(key) == usual]
    if len(fitting) == 1:
        return fitting[0]
    before = [key for key in people if named.introduced.get(key, at) < at]
    if len(before) == 1:  # the others are named later
        return before[0]
    first, second = sorted(people, key=lambda key: -named.counts[key])[:2]
    return first if named.counts[first] >= _CLEARLY * named.counts[second] else None
