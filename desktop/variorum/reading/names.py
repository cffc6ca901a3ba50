"""The fullest name for a speaker within one text: surnames, titles, roles and pronouns resolved."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from variorum.model import Span
from variorum.reading.mentions import clause_subject
from variorum.reading.named import names_in, names_of
from variorum.reading.tokens import tokens_between

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from variorum.reading.language import Language
    from variorum.reading.named import Gender, Name, Named
    from variorum.reading.told import Told

_BACK = 5  # sentences that a pronoun may look back
_CLEARLY = 3  # times as often, for one of two people of the same surname to be meant


def full_names(
    text: str, mentions: Iterable[Span], told: Sequence[Told], language: Language
) -> Mapping[Span, str]:
    """The fullest name of each mention; those that cannot be told for sure are left out.

    Pronouns go to the last subject or speaker before them whose gender, as titles such as "Mrs." tell it,
    agrees; a role ("the spokesman") to the one person who was given it.
    """
    named = names_of(text, told, language)
    starts = [sentence.tokens[0].start for sentence in told]
    found: dict[Span, str] = {}
    for at in sorted(set(mentions)):
        word = text[at.start : at.end].lower().replace("’", "'").split("'")[0]
        gender = _gender_of_pronoun(word, language)
        if gender:
            place = bisect_right(starts, at.start) - 1
            key = _antecedent(text, place, at.start, gender, named, told, language)
        else:
            key = _key_of(text, at, named, language)
        if key:
            found[at] = named.printed.get(key) or " ".join(key).title()
    return found


def _key_of(text: str, at: Span, named: Named, language: Language) -> tuple[str, ...] | None:
    names = list(names_in(text, tokens_between(text, at, ()), language))
    # the head of "a spokesman for Trump" is the spokesman: a name in the middle is another's
    words = text[at.start : at.end].lower().split()
    if any(word in language.speech.linking_prepositions for word in words[1:]) and names:
        if names[0].start > at.start + _title_length(text, at, language):
            return None
        return _fullest(names[0], named)
    if names and names[-1].end == at.end:  # else the name is not the head: "a Chinese official"
        return _fullest(names[-1], named)
    return _by_role(words, at.start, named, language)


def _title_length(text: str, at: Span, language: Language) -> int:
    """How many characters of titles, articles and roles stand before a name."""
    length = 0
    for word in text[at.start : at.end].split():
        bare = word.lower().rstrip(".")
        if bare not in language.names.titles and bare not in language.speech.determiners:
            break
        length += len(word) + 1
    return length


def _fullest(name: Name, named: Named) -> tuple[str, ...] | None:
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


def _by_role(words: Sequence[str], before: int, named: Named, language: Language) -> tuple[str, ...] | None:
    """ "The spokesman" is whoever was called one, if only one person was."""
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


def _antecedent(
    text: str, place: int, before: int, gender: Gender, named: Named, told: Sequence[Told], language: Language
) -> tuple[str, ...] | None:
    """The last subject before a pronoun that can be meant."""
    for sentence in reversed(told[max(0, place - _BACK) : place + 1]):
        for at in _subjects(sentence, before, language):
            if text[at.start : at.end].split()[0].lower() in language.speech.determiners:
                continue  # "the White House" is nobody's he
            key = _key_of(text, at, named, language)
            if key and _may_be(key, gender, named):
                return key
    return None


def _may_be(key: tuple[str, ...], gender: Gender, named: Named) -> bool:
    """Whether a name can be a person's of that gender; a single word never titled is mostly a place."""
    known = named.genders.get(key[-1])
    return known == gender if known else len(key) > 1


def _subjects(sentence: Told, before: int, language: Language) -> Iterator[Span]:
    """Who speaks or acts in a sentence, the last named first."""
    phrases = [claim.speaker for claim in reversed(sentence.claims)]
    subject = clause_subject(sentence.tokens, 0, len(sentence.tokens), language.speech)
    for phrase in [*phrases, subject] if subject else phrases:
        at = Span(sentence.tokens[phrase.first].start, sentence.tokens[phrase.end - 1].end)
        if at.end <= before:
            yield at
