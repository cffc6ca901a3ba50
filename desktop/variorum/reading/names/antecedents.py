"""Whom a pronoun means: the last one before it who did or said something and whose gender agrees."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from variorum.model import Span
from variorum.reading.names.ages import gender_by_article
from variorum.reading.names.apposition import head_of
from variorum.reading.names.meant import all_meant, words_of
from variorum.reading.names.name_openings import is_given
from variorum.reading.names.named import gender_by_role, is_body, is_human
from variorum.reading.names.questions import asked_by
from variorum.reading.speakers.clause_subjects import clause_subject
from variorum.reading.speakers.named_roles import with_joined
from variorum.reading.speakers.told import all_claims

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.reading.language import Language
    from variorum.reading.names.name_runs import Key
    from variorum.reading.names.named import Gender
    from variorum.reading.names.scene import Scene
    from variorum.reading.speakers.told import Told

_BACK = 5  # sentences that a pronoun may look back


def gender_of_pronoun(word: str, language: Language) -> Gender | None:
    """The gender of a pronoun that can mean one person, None for other words."""
    if word in language.names.he_pronouns:
        return "he"
    return "she" if word in language.names.she_pronouns else None


def antecedent(at: Span, gender: Gender, scene: Scene, never: Key | None = None) -> Key | None:
    """The last subject before a pronoun that can be meant; None if two can, or somebody without a name.

    ``never`` is who cannot be: the speaker of the quote in which the pronoun stands. Nor is whoever asked
    the one who replies.
    """
    last = bisect_right(scene.starts, at.start) - 1
    asker = asked_by(at, last, scene)
    others = {never, *(all_meant(asker, scene) if asker else ())}
    for place in range(last, max(0, last - _BACK) - 1, -1):
        for subject in _subjects(place, scene):
            if subject.end > at.start or subject == asker:
                continue
            taken = scene.pronouns.get(subject)
            if taken and taken not in others and may_be(taken, gender, scene):
                return taken
            people = [key for key in all_meant(subject, scene) if key not in others]
            agreeing = [key for key in people if may_be(key, gender, scene)]
            if len(agreeing) == 1:
                return None if _may_be_another(agreeing[0], people, gender, scene) else agreeing[0]
            if agreeing or (not people and _may_be_nameless(subject, gender, scene)):
                return None
            if _may_be_body(subject, gender, scene):
                return None
    one = _only_one_named(at, gender, scene)
    return None if one in others else one


def may_be(key: Key, gender: Gender, scene: Scene) -> bool:
    """Whether a name is a person's who can be of that gender; of whom nothing is told must be named twice."""
    named = scene.named
    if _are_two(key, scene.language):
        return False
    if key in named.genders or key in named.people:
        return named.genders.get(key, gender) == gender
    again = named.counts[key] + named.counts[key[-1:]] > 1 or key in scene.speakers
    return again and _looks_personal(key, scene)


def _are_two(key: Key, language: Language) -> bool:
    """Whether two people of one surname are named as one: "Marcos y Julián Vidal"."""
    joins = language.speech.and_words
    inner = [(key[at - 1], key[at + 1]) for at in range(1, len(key) - 1) if key[at] in joins]
    return any(is_given(one, language.names) and is_given(other, language.names) for one, other in inner)


def _may_be_another(key: Key, people: Sequence[Key], gender: Gender, scene: Scene) -> bool:
    """Whether of two who act together the other one could be meant too, as far as anybody knows."""
    genders = scene.named.genders
    return any(
        other != key and genders.get(other, gender) == gender and _looks_personal(other, scene)
        for other in people
    )


def _looks_personal(key: Key, scene: Scene) -> bool:
    """Whether nothing speaks against a person; a single word never titled is mostly a place."""
    return len(key) > 1 and not is_body(key, scene.language) and not scene.named.places[key]


def _may_be_nameless(subject: Span, gender: Gender, scene: Scene) -> bool:
    """Whether a subject is a person whose name is not told: "a man", "the officer"."""
    words = words_of(subject, scene)
    if not words or words[0] not in scene.language.speech.determiners:
        return False
    head = head_of(words, scene.language)
    names = scene.language.names
    if head in names.epicene:
        return gender_by_article(words, names) in (None, gender)
    return is_human(head, scene.language) and gender_by_role(head, names) in (None, gender)


def _may_be_body(subject: Span, gender: Gender, scene: Scene) -> bool:
    """Whether a subject is a body that the pronoun agrees with: "le tribunal", "die Polizei"."""
    words, names = words_of(subject, scene), scene.language.names
    if not words or scene.language.body_words.isdisjoint(words):
        return False
    return words[0] in (names.he_articles if gender == "he" else names.she_articles)


def _only_one_named(at: Span, gender: Gender, scene: Scene) -> Key | None:
    """The one person a little before who can be meant; before anybody is named, the one who follows."""
    named = scene.named
    if not named.names:
        return None
    place = bisect_right(scene.starts, at.start)
    end = scene.starts[place] if place < len(scene.starts) else len(scene.text)
    if named.names[0].start < at.start:
        start = scene.starts[max(0, place - 1 - _BACK)]
        names = named.names[bisect_left(named.starts, start) : bisect_left(named.starts, at.start)]
        before = {named.fullest[name.key] for name in names}
        fitting = [key for key in before if may_be(key, gender, scene)]
        return fitting[0] if len(fitting) == 1 and fitting[0] in named.people else None
    behind = bisect_left(named.starts, end)
    later = {named.fullest[name.key] for name in named.names[behind:]}
    here = {named.fullest[name.key] for name in named.names[:behind]}
    fitting = [
        key
        for key in later - here
        if named.genders.get(key, gender) == gender and (key in named.people or _looks_personal(key, scene))
    ]
    return fitting[0] if len(fitting) == 1 else None


def _subjects(place: int, scene: Scene) -> Sequence[Span]:
    """Who speaks or acts in a sentence, the last named first; looked for once, however often it is asked."""
    if place not in scene.subjects:
        scene.subjects[place] = list(_subjects_of(scene.told[place], scene.language))
    return scene.subjects[place]


def _subjects_of(sentence: Told, language: Language) -> Iterator[Span]:
    claims = all_claims(sentence, language.speech)
    phrases = [claim.speaker for claim in reversed(claims) if not claim.elided]
    subject = clause_subject(sentence.tokens, 0, len(sentence.tokens), language.speech)
    subject = subject and with_joined(sentence.tokens, subject, language.speech)
    for phrase in [*phrases, subject] if subject else phrases:
        yield Span(sentence.tokens[phrase.first].start, sentence.tokens[phrase.end - 1].end)
