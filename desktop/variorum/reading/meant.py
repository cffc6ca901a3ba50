"""Whom a mention names by itself: by surname, given name, title and name, role, or apposition."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

from variorum.reading.apposition import head_of
from variorum.reading.name_runs import is_title, names_in, without_possessive
from variorum.reading.named import gender_by_role
from variorum.reading.tokens import tokens_between

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.model import Span
    from variorum.reading.language import Language
    from variorum.reading.name_runs import Key, Name
    from variorum.reading.named import Gender, Named
    from variorum.reading.tokens import Token
    from variorum.reading.told import Told

_QUOTED = re.compile(r"[\"“”„»«‚‘]([^\"“”„»«‚‘’\n]{3,40})[\"“”„»«‘’]$")
_CLEARLY = 3  # times as often, for one of two people of the same surname to be meant
_APPOSED = 16  # letters between a role and its name: ", Lt. Col. "
_BODY = 4  # sentences between a company and "the company"
_NEAR = 2  # sentences between a role and the only person named


class Scene(NamedTuple):
    """A text with what is known of its names and, as it is read on, of its pronouns."""

    text: str
    told: Sequence[Told]
    starts: Sequence[int]  # of its sentences
    named: Named
    language: Language
    pronouns: dict[Span, Key]  # what those read so far were taken for
    speakers: set[Key]  # whom those read so far named


def meant(at: Span, scene: Scene) -> Key | None:
    """The person or body that a mention names; None for two, for nobody, and where it is not sure."""
    tokens = _tokens(at, scene)
    names = _names_within(at, tokens, scene)
    if len(names) > 1 and _are_joined(names, tokens, scene.language):
        return None
    return _meant(at, tokens, names, scene)


def all_meant(at: Span, scene: Scene) -> list[Key]:
    """Everybody whom a mention names: two in "Ann Lee and her brother, Bo"."""
    tokens = _tokens(at, scene)
    names = _names_within(at, tokens, scene)
    if len(names) > 1 and _are_joined(names, tokens, scene.language):
        keys = [_person(name, tokens, scene) for name in names]
    else:
        keys = [_meant(at, tokens, names, scene)]
    return [key for key in keys if key]


def words_of(at: Span, scene: Scene) -> list[str]:
    """The words of a mention in lower case."""
    return [token.word for token in _tokens(at, scene)]


def is_human(head: str, language: Language) -> bool:
    """Whether a noun names one person, as far as word lists and endings tell."""
    names = language.names
    return is_title(head, names) or head in language.desk.anonymous or gender_by_role(head, names) is not None


def _tokens(at: Span, scene: Scene) -> list[Token]:
    found = tokens_between(scene.text, at, (), scene.language.speech)
    return [token for token in found if token.word != "."]


def _names_within(at: Span, tokens: Sequence[Token], scene: Scene) -> list[Name]:
    names = scene.named.names
    first = bisect_left(names, at.start, key=lambda name: name.start)
    last = bisect_left(names, at.end, key=lambda name: name.start)
    if first < last:
        return list(names[first:last])
    found = names_in(scene.text, tokens, scene.language)
    return [name for name in found if len(name.key) > 1 or name.key[0] in scene.named.by_word]


def _are_joined(names: Sequence[Name], tokens: Sequence[Token], language: Language) -> bool:
    between = {token.word for token in tokens if names[0].end <= token.start < names[-1].start}
    return bool(between & language.speech.and_words)


def _meant(at: Span, tokens: Sequence[Token], names: Sequence[Name], scene: Scene) -> Key | None:
    language = scene.language
    words = [token.word for token in tokens]
    if not words:
        return None
    if quoted := _QUOTED.search(scene.text, at.start, at.end):
        return _in_marks(quoted[1], scene)
    if len(words) == 1 and (alone := _by_word(words[0], tokens[0], scene)):
        return alone
    if names and names[-1].end >= at.end and _is_apposed(names[-1], tokens, language):
        return _person(names[-1], tokens, scene)
    if names and any(word in language.speech.linking_prepositions for word in words[1:]):
        # the head of "a spokesman for Trump" is the spokesman: a name further in is another's
        if names[0].start <= at.start + _title_length(tokens, language):
            return _person(names[0], tokens, scene)
        if head_of(words, language) in language.names.documents and names[-1].end >= at.end:
            return _person(names[-1], tokens, scene)
    elif names and names[-1].end >= at.end:  # else the name is not the head: "a Chinese official"
        return _person(names[-1], tokens, scene)
    if not names and len(words) > 1 and (titled := _by_title(words, tokens[-1], scene)):
        return titled
    return _by_role(at, words, scene)


def _in_marks(printed: str, scene: Scene) -> Key | None:
    """A newspaper whose name is set in marks: the „Talener Bote“."""
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
    return _one_of(keys, surname, words[-2], scene) if keys and titled and last.capital else None


def _is_apposed(name: Name, tokens: Sequence[Token], language: Language) -> bool:
    """Whether a name stands behind a comma in its mention: "the mayor of Port Callum, Dr. Ann Lee"."""
    before = [token.word for token in tokens if token.end <= name.start]
    while before and is_title(before[-1], language.names):
        before.pop()
    return bool(before) and before[-1] == ","


def _title_length(tokens: Sequence[Token], language: Language) -> int:
    """How many characters of titles, articles and roles stand before a name."""
    for token in tokens:
        if not is_title(token.word, language.names) and token.word not in language.speech.determiners:
            return token.start - tokens[0].start
    return 0


def _by_word(word: str, token: Token, scene: Scene) -> Key | None:
    """A single word: somebody's surname, even if it is a title elsewhere ("King said"), or a name unknown."""
    if not token.capital:
        return None
    bare = without_possessive(word)
    keys = scene.named.by_word.get(bare)
    return _one_of(keys, bare, None, scene) if keys else None


def _person(name: Name, tokens: Sequence[Token], scene: Scene) -> Key | None:
    """The fullest name that this one can stand for; None if two people are as likely."""
    named = scene.named
    key = named.fullest.get(name.key, name.key)
    if len(key) > 1:
        return key
    before = [token.word for token in tokens if token.end <= name.start]
    title = before[-1] if before and is_title(before[-1], scene.language.names) else None
    return _one_of(named.by_word.get(key[0], [key]), key[0], title, scene)


def _one_of(keys: Sequence[Key], word: str, title: str | None, scene: Scene) -> Key | None:
    """The person called by one word: by the surname rather than by another word of the name."""
    named, names = scene.named, scene.language.names
    people = [key for key in keys if len(key) > 1 and key[-1] == word]
    people = people or [key for key in keys if word in key[1:-1] or (len(key) > 1 and key in named.people)]
    known = [key for key in people if key in named.people]
    people = known if len(known) == 1 else people  # the others are a headline's: "AG Moss", "Trump Moss"
    if len(people) < 2:
        return people[0] if people else (word,) if (word,) in named.counts else None
    if title:
        gender = gender_by_role(title, names)
        sure = [key for key in people if gender and named.genders.get(key) == gender]
        agreeing = [key for key in people if gender and named.genders.get(key, gender) == gender]
        role = names.roles.get(title, title)
        titled = {key for _, key, _ in named.roles.get(role, ()) if key in people}
        for some in (sure, agreeing, list(titled)):
            if len(some) == 1:
                return some[0]
    first, second = sorted(people, key=lambda key: -named.counts[key])[:2]
    return first if named.counts[first] >= _CLEARLY * named.counts[second] else None


def _by_role(at: Span, words: Sequence[str], scene: Scene) -> Key | None:
    """The holder of a role ("the spokesman"), if only one person was given it."""
    names = scene.language.names
    head = head_of(words, scene.language)
    given = [entry for role in _inflected(head, scene) for entry in scene.named.roles.get(role, ())]
    beside = [key for place, key, _ in given if 0 < place - at.end <= _APPOSED]
    if beside:
        return beside[0]
    if words[0] in names.definite and not given and (body := _body(at, head, scene)):
        return body
    bare = len(words) == 1 and bool(given)  # a headline's: "Bridge stays shut, mayor says"
    known = words[0] in names.definite and (given or is_human(head, scene.language))
    if not bare and not known:
        return None
    modifiers = set(words) - names.definite - {words[-1]}
    for some in (
        [entry for entry in given if entry[0] < at.start],
        given,
        [entry for entry in given if modifiers and modifiers <= entry[2].words],
    ):
        holders = {key for _, key, _ in some}
        if len(holders) == 1:
            return holders.pop()
        if len({key[-1] for key in holders}) == 1:
            return max(holders, key=len)
    return None if given else _only_one_near(at, head, scene)


def _body(at: Span, head: str, scene: Scene) -> Key | None:
    """The one body named a little before that a noun stands for: "the company", "the agency"."""
    named = scene.named
    words = scene.language.names.bodies.get(head, frozenset()) | ({head} & scene.language.desk.bodies)
    place = bisect_right(scene.starts, at.start) - 1
    since = scene.starts[max(0, place - _BODY)] if scene.starts else 0
    near = (named.fullest[name.key] for name in named.names if since <= name.start < at.start)
    bodies = {key for key in near if len(key) > 1 and words & set(key)}
    return bodies.pop() if len(bodies) == 1 else None


def _inflected(head: str, scene: Scene) -> list[str]:
    """The roles that a noun can stand for: "präsidenten" for "präsident", "chef" for "polizeichef"."""
    names = scene.language.names
    stems = [head, *(head.removesuffix(end) for end in names.case_endings if head.endswith(end))]
    found = dict.fromkeys(names.roles.get(stem, stem) for stem in stems)
    if scene.language.speech.nouns_have_capitals:
        found |= dict.fromkeys(role for role in scene.named.roles if role.endswith(tuple(found)))
    return list(found)


def _only_one_near(at: Span, head: str, scene: Scene) -> Key | None:
    """The one person of a text whom a role given to nobody can mean: "the forewoman"."""
    named = scene.named
    people = {key for name in named.names if (key := named.fullest[name.key]) in named.people}
    if len(people) != 1:
        return None
    (key,) = people
    place = bisect_right(scene.starts, at.start) - 1
    if fits_role(key, head, scene):
        for name in named.names:
            distance = abs(bisect_right(scene.starts, name.start) - 1 - place)
            if named.fullest[name.key] == key and 0 < distance <= _NEAR:
                return key
    return None


def fits_role(key: Key, head: str, scene: Scene) -> bool:
    """Whether somebody's gender does not speak against a role."""
    gender: Gender | None = gender_by_role(head, scene.language.names)
    return gender is None or scene.named.genders.get(key, gender) == gender
