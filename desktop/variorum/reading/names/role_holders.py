"""Whom a role means: "the spokesman", "his sister", a headline's "mayor", "the company"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from variorum.reading.names.ages import gender_by_article
from variorum.reading.names.apposition import head_of
from variorum.reading.names.named import gender_by_role, is_human
from variorum.reading.names.nameless import is_nameless_between

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.model import Span
    from variorum.reading.language import Language
    from variorum.reading.name_rules import Names
    from variorum.reading.names.name_runs import Key
    from variorum.reading.names.named import Gender
    from variorum.reading.names.scene import Scene

_APPOSED = 16  # letters between a role and its name: ", Lt. Col. "
_AGE = "0123456789-"  # what a number of years is written with: "43-year-old"
_TITLED = 2  # words before a name: "la doctora"
_BODY = 4  # sentences between a company and "the company"
_HOLDER = 8  # sentences between a minister and "the minister"
_NEAR = 2  # sentences between a role and the only person named


def holder_of_role(at: Span, words: Sequence[str], scene: Scene) -> Key | None:
    """The holder of a role ("the spokesman"), if only one person was given it."""
    names = scene.language.names
    head = head_of(words, scene.language)
    if _is_of_many(head, scene.language):
        return None
    elsewhere = names.other_office - set(words)  # "the secretary" is not the shadow secretary
    given = [
        entry
        for role in _inflected(head, scene)
        for entry in scene.named.roles.get(role, ())
        if elsewhere.isdisjoint(entry[2].words)
    ]
    if len(words) > 1 and not given and words[0] not in scene.language.speech.determiners:
        return _holder_in_full(words, scene)
    beside = [key for place, key, _ in given if 0 < place - at.end <= _APPOSED]
    if beside:
        return beside[0]
    if words[0] in names.definite and not given and (body := _body(at, head, scene)):
        return body
    bare = len(words) == 1 and bool(given)  # a headline's: "Bridge stays shut, mayor says"
    one = given or _is_generic(head, names) or is_human(head, scene.language)
    known = words[0] in names.definite and one
    if not given and words[0] in names.definite and (behind := _named_behind(at, head, words, scene)):
        return behind
    if not bare and not known:
        return None
    modifiers = set(words) - names.definite - {words[-1]}
    for some in (
        [entry for entry in given if entry[0] < at.start],
        given,
        [entry for entry in given if modifiers and modifiers <= entry[2].words],
    ):
        if len({key[-1] for _, key, _ in some}) == 1:
            _, holder, _ = min(some, key=lambda entry: (-len(entry[1]), entry[0]))
            return holder if _is_named_near(holder, at, scene) else None
    if given or (head in names.kin and words[0] in names.owners):
        return None
    return _only_one_near(at, head, gender_by_role(head, names) or gender_by_article(words, names), scene)


def _named_behind(at: Span, head: str, words: Sequence[str], scene: Scene) -> Key | None:
    """``«…», explicó la forense. La doctora Ana Luz …``: the first person named, with a title of learning."""
    named, language = scene.named, scene.language
    place = bisect_right(scene.starts, at.start)
    if not language.names.degrees or place >= len(scene.starts) or head in language.body_words:
        return None
    first = next((name for name in named.names if named.fullest[name.key] in named.people), None)
    until = scene.starts[place + 1] if place + 1 < len(scene.starts) else len(scene.text)
    if first is None or len(first.key) == 1 or not scene.starts[place] <= first.start < until:
        return None
    opening = scene.text[scene.starts[place] : first.start].lower().rpartition(",")[2].split()
    if not opening or opening[-1] not in language.names.degrees:
        return None
    gender = gender_by_role(head, language.names) or gender_by_article(words, language.names)
    agrees = gender is None or named.genders.get(first.key, gender) == gender
    return named.fullest[first.key] if agrees and len(opening) <= _TITLED else None


def _holder_in_full(words: Sequence[str], scene: Scene) -> Key | None:
    """Whom a headline's "Water board chief" means: "the chief executive of the Water Board, Ann Lee"."""
    told = set(words)
    holders = {
        key for entries in scene.named.roles.values() for _, key, role in entries if told <= role.words
    }
    return holders.pop() if len(holders) == 1 else None


def _is_of_many(head: str, language: Language) -> bool:
    """Whether a noun is the plural of a role: "the senators" are nobody by himself."""
    titles, endings = language.names.titles, language.speech.plural_endings
    return head not in titles and any(
        head.endswith(ending) and head.removesuffix(ending) in titles for ending in endings
    )


def _body(at: Span, head: str, scene: Scene) -> Key | None:
    """The one body named a little before that a noun stands for: "the company", "the agency"."""
    named = scene.named
    words = scene.language.names.bodies.get(head, frozenset()) | ({head} & scene.language.desk.bodies)
    place = bisect_right(scene.starts, at.start) - 1
    since = scene.starts[max(0, place - _BODY)] if scene.starts else 0
    names = named.names[bisect_left(named.starts, since) : bisect_left(named.starts, at.start)]
    near = [name for name in names if not words.isdisjoint(name.key)]
    bodies = {key for name in near if len(key := named.fullest[name.key]) > 1}
    return bodies.pop() if len(bodies) == 1 and not _another(near[-1].end, at.start, head, scene) else None


def _another(start: int, end: int, head: str, scene: Scene) -> bool:
    """Whether a body of that sort without a name is spoken of in between: "a trade group"."""
    words = scene.text[start:end].lower().split()
    definite = scene.language.names.definite
    return any(word == head and before not in definite for before, word in pairwise(words))


def _is_named_near(key: Key, at: Span, scene: Scene) -> bool:
    """Whether somebody was named not long before: a senator named once, far above, is not "the senator"."""
    place = bisect_right(scene.starts, at.start) - 1
    since = scene.starts[max(0, place - _HOLDER)] if scene.starts else 0
    until = scene.starts[place + _NEAR + 1] if place + _NEAR + 1 < len(scene.starts) else len(scene.text)
    starts = scene.named.starts
    near = scene.named.names[bisect_left(starts, since) : bisect_left(starts, until)]
    return any(name.key[-1] == key[-1] for name in near)


def _inflected(head: str, scene: Scene) -> list[str]:
    """The roles that a noun can stand for: "präsidenten" for "präsident", "chef" for "polizeichef"."""
    names = scene.language.names
    stems = [head, *(head.removesuffix(end) for end in names.case_endings if head.endswith(end))]
    found = dict.fromkeys(names.roles.get(stem, stem) for stem in stems)
    if scene.language.speech.nouns_have_capitals:
        found |= dict.fromkeys(role for role in scene.named.roles if role.endswith(tuple(found)))
    return list(found)


def _only_one_near(at: Span, head: str, gender: Gender | None, scene: Scene) -> Key | None:
    """The one person of a text whom a role given to nobody can mean: "the forewoman"."""
    named = scene.named
    if len(named.people) != 1:
        return None
    (key,) = named.people
    place = bisect_right(scene.starts, at.start) - 1
    if _fits_role(key, head, gender, scene):
        for name in named.names:
            distance = abs(bisect_right(scene.starts, name.start) - 1 - place)
            if named.fullest[name.key] == key and 0 < distance <= _NEAR:
                return None if is_nameless_between(name.end, at.start, key, gender, scene) else key
    return None


def _is_generic(head: str, names: Names) -> bool:
    """Whether a noun stands for whoever is spoken of, whatever role they have."""
    return head.lstrip(_AGE) in names.generic


def _is_of_court(key: Key, scene: Scene) -> bool:
    """Whether somebody is told to judge or to plead, and so is not "the accused" of whom a text tells."""
    names = scene.language.names
    given = (scene.named.roles.get(names.roles.get(role, role), ()) for role in names.of_court)
    return any(holder == key for entries in given for _, holder, _ in entries)


def _fits_role(key: Key, head: str, gender: Gender | None, scene: Scene) -> bool:
    """Whether neither gender nor another role speaks against it: "the farmer" is not the mayor.

    A word for one of many, "the neighbour", is somebody else's whom nobody named; so is one for who deals
    with the people of a story, "the judge".
    """
    named, language = scene.named, scene.language
    if gender and named.genders.get(key, gender) != gender:
        return False
    if _is_generic(head, language.names):
        return not _is_of_court(key, scene)
    others = head in language.desk.anonymous or head in language.names.counterparts
    return key not in named.with_role and not others
