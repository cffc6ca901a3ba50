"""The fullest name for a speaker within one text: surnames, titles, roles and pronouns resolved."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from variorum.model import Span
from variorum.reading.mentions import clause_subject
from variorum.reading.named import names_in, names_of
from variorum.reading.tokens import tokens_between

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from variorum.reading.language import Language
    from variorum.reading.named import Gender, Name, Named
    from variorum.reading.told import Told

Key = tuple[str, ...]
_BACK = 5  # sentences that a pronoun may look back
_CLEARLY = 3  # times as often, for one of two people of the same surname to be meant


class Scene(NamedTuple):
    """A text with what is known of its names."""

    text: str
    told: Sequence[Told]
    starts: Sequence[int]  # of its sentences
    named: Named
    language: Language


def full_names(
    text: str, mentions: Iterable[Span], told: Sequence[Told], language: Language
) -> Mapping[Span, str]:
    """The fullest name of each mention; those that cannot be told for sure are left out.

    Pronouns go to the last subject or speaker before them whose gender, as titles such as "Mrs." tell it,
    agrees; a role ("the spokesman") to the one person who was given it.
    """
    starts = [sentence.tokens[0].start for sentence in told]
    scene = Scene(text, told, starts, names_of(text, told, language), language)
    genders = dict(scene.named.genders)  # what a pronoun was taken for holds for the rest of the text
    found: dict[Span, str] = {}
    for at in sorted(set(mentions)):
        word = text[at.start : at.end].lower().replace("’", "'").split("'")[0]
        gender = _gender_of_pronoun(word, language)
        key = _antecedent(at, gender, genders, scene) if gender else _key_of(at, scene)
        if key and gender:
            genders.setdefault(key[-1], gender)
        if key:
            found[at] = scene.named.printed.get(key) or " ".join(key).title()
    return found


def _key_of(at: Span, scene: Scene) -> Key | None:
    text, named, language = scene.text, scene.named, scene.language
    names = list(names_in(text, tokens_between(text, at, (), language.speech), language))
    words = text[at.start : at.end].lower().split()
    if names and any(word in language.speech.linking_prepositions for word in words[1:]):
        # the head of "a spokesman for Trump" is the spokesman: a name further in is another's
        opens = names[0].start <= at.start + _title_length(text, at, language)
        return _fullest(names[0], named) if opens else None
    if names and names[-1].end == at.end:  # else the name is not the head: "a Chinese official"
        return _fullest(names[-1], named)
    beside = _beside(text, at, named)
    return _fullest(beside, named) if beside else _by_role(words, at.start, named, language)


def _beside(text: str, at: Span, named: Named) -> Name | None:
    """The name in apposition, as in "the minister, Ann Lee," or "Ann Lee, the minister"."""
    place = bisect_right(named.names, at.end, key=lambda name: name.start)
    for name in named.names[max(0, place - 2) : place + 1]:
        behind = text[at.end : name.start] in (", ", " ") and len(name.key) > 1
        before = text[name.end : at.start] == ", "
        if behind or before:
            return name
    return None


def _title_length(text: str, at: Span, language: Language) -> int:
    """How many characters of titles, articles and roles stand before a name."""
    length = 0
    for word in text[at.start : at.end].split():
        bare = word.lower().rstrip(".")
        if bare not in language.names.titles and bare not in language.speech.determiners:
            break
        length += len(word) + 1
    return length


def _fullest(name: Name, named: Named) -> Key | None:
    """The fullest name that ends like this one; None if two people are as likely."""
    fuller = named.fuller.get(name.key[-1])
    if len(name.key) > 1 or not fuller:
        return name.key
    ranked = fuller.most_common(2)
    if len(ranked) == 1 or ranked[0][1] >= _CLEARLY * ranked[1][1]:
        return ranked[0][0]
    titled = {n.key for n in named.names if n.title == name.title and name.title and n.key in fuller}
    if len(titled) == 1:
        return titled.pop()
    shorter, longer = sorted((ranked[0][0], ranked[1][0]), key=len)
    return longer if set(shorter) <= set(longer) else None


def _by_role(words: Sequence[str], before: int, named: Named, language: Language) -> Key | None:
    """The holder of a role ("the spokesman"), if only one person was given it."""
    if not words or words[0] not in language.names.definite:
        return None
    head = words[-1]
    holders = {
        key for place, key in named.roles.get(language.names.roles.get(head, head), ()) if place < before
    }
    lasts = {key[-1] for key in holders}
    return max(holders, key=len) if len(lasts) == 1 else None


def _gender_of_pronoun(word: str, language: Language) -> Gender | None:
    if word in language.names.he_pronouns:
        return "he"
    return "she" if word in language.names.she_pronouns else None


def _antecedent(at: Span, gender: Gender, genders: Mapping[str, Gender], scene: Scene) -> Key | None:
    """The last subject before a pronoun that can be meant."""
    place = bisect_right(scene.starts, at.start) - 1
    for sentence in reversed(scene.told[max(0, place - _BACK) : place + 1]):
        for subject in _subjects(sentence, at.start, scene.language):
            if (
                scene.text[subject.start : subject.end].split()[0].lower()
                in scene.language.speech.determiners
            ):
                continue  # "the White House" is nobody's he
            key = _key_of(subject, scene)
            if key and _may_be(key, gender, genders):
                return key
    return None


def _may_be(key: Key, gender: Gender, genders: Mapping[str, Gender]) -> bool:
    """Whether a name can be a person's of that gender; a single word never titled is mostly a place."""
    known = genders.get(key[-1])
    return known == gender if known else len(key) > 1


def _subjects(sentence: Told, before: int, language: Language) -> Iterator[Span]:
    """Who speaks or acts in a sentence, the last named first."""
    phrases = [claim.speaker for claim in reversed(sentence.claims) if not claim.elided]
    subject = clause_subject(sentence.tokens, 0, len(sentence.tokens), language.speech)
    for phrase in [*phrases, subject] if subject else phrases:
        at = Span(sentence.tokens[phrase.first].start, sentence.tokens[phrase.end - 1].end)
        if at.end <= before:
            yield at
