"""Quoted words that their neighbours plainly call what they are: a slogan, a word, a name, a song's line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from variorum.reading.kinds.chants import is_chant
from variorum.reading.kinds.definitions import is_defined, is_professed, is_shown
from variorum.reading.kinds.nicknames import is_between_names, is_called
from variorum.reading.kinds.outlets import is_outlet
from variorum.reading.kinds.signs import is_strong
from variorum.reading.kinds.works import is_described_work, is_titled_work
from variorum.reading.names.apposition import head_of

if TYPE_CHECKING:
    from variorum.model import QuoteKind
    from variorum.reading.kind_rules import Kinds
    from variorum.reading.kinds.marked import Marked
    from variorum.reading.language import Language
    from variorum.reading.quotes.stretches import Stretch
    from variorum.reading.speakers.inherit import Said

_CALLED = 5  # words of "as the children call"
_CLAUSE = 2  # words of the shortest clause: "on verra"
_STOPS = frozenset(".!?")
_TWO = 2
_KNOWN = 6  # words of "known in the trade as"
_AROUND = "\"“”„«»‘’' \n"
_WORD = 3  # words of what is mentioned as a word
_PARTING = frozenset(",?!")  # last characters of words whose attribution may follow
_NEAR = 4  # words between "banner" and what stands on it: "banners that read"
_ANSWERS = re.compile(r"\?[ \u00a0\u202f]?[”“\"»«] [—–] $")  # between a question and somebody's answer
_BESIDE = 8  # letters of that
_BEFORE_VERB = 12  # letters before a verb that hold the word before it


def plain_kind(text: str, one: Marked, said: Said, language: Language) -> QuoteKind | None:
    """What the words beside a stretch say that it is; None where they leave it open."""
    kinds, stretch, before, after = language.kinds, one.stretch, one.before, one.after
    stopped = one.near.rstrip(_AROUND)[-1:] in _STOPS  # "… who asked not to be named. “He is gone”"
    last = before[-1] if before and not stopped else ""
    short = len(one.words) <= _WORD
    if " ".join(before[-3:]) in kinds.spoken_words:
        return "speech"
    if _ANSWERS.search(text, max(0, stretch.outer.start - _BESIDE), stretch.outer.start):
        return "speech"
    if is_professed(one, said, kinds):
        return "speech"
    if is_outlet(text, one, said, language) or is_titled_work(one, language):
        return "title"
    if is_described_work(text, one, language) or is_shown(one, kinds):
        return "title"
    if is_chant(text, one, said, language):
        return "other"
    if short and one.inside[:1].islower() and _is_within_subject(stretch, said):
        return "scare"
    if _is_owned(text, one, said, language):
        return "speech"
    if is_called(one, language) or is_between_names(text, one, language):
        return "nickname"
    if last in kinds.entitling and not one.near.rstrip().endswith(":"):
        return "title"
    if short and last in kinds.titling and _is_capital_name(text, stretch):
        return "title"
    if last in kinds.distancing and short and not _is_said_before(text, stretch, said, language):
        return "scare"
    if short and (
        is_defined(one, kinds)
        or last in kinds.words
        or _is_known_as(before, language)
        or _is_gloss(before, kinds)
    ):
        return "term"
    if last in kinds.christening or (short and _is_vessel(text, one, kinds)):
        return "other"
    if _is_intoned(one, kinds):
        return "title"
    if short and (_is_mentioned(one, language) or _passes_for(one, kinds)):
        return "term"
    if after and after[0] in language.speech.as_words and kinds.calling.intersection(after[1:_CALLED]):
        return "nickname" if one.inside[:1].isupper() else None
    if _is_sung(before, kinds) or _stands_on_sign(text, stretch, before, said, language):
        return "other"
    if not short or not _is_usage(text, said, language):
        return None
    return "nickname" if _is_epithet(one, language) else "term"


def _is_within_subject(stretch: Stretch, said: Said) -> bool:
    """``La « promenade » se résume à « un sentier »``: the word is part of who is said to speak."""
    speaker = said.speaker
    return speaker is not None and speaker.start < stretch.outer.start and stretch.outer.end <= speaker.end


def _is_owned(text: str, one: Marked, said: Said, language: Language) -> bool:
    """``Aquel «no me consta» de la exministra``: words of somebody speaking, with their owner behind."""
    of, end = one.after[:1], one.stretch.outer.end
    if said.speaker is None or len(one.words) < _CLAUSE or not of or of[0] not in language.speech.of_words:
        return False
    if one.before[-1:] == [] or one.before[-1] not in language.speech.determiners:
        return False
    beside = text[end : said.speaker.start].split()
    low, speech = {word.lower() for word in one.words}, language.speech
    kinds = (language.kinds.persons, speech.predicates, speech.adverbs)
    return (
        any(not kind.isdisjoint(low) for kind in kinds)
        and said.speaker.start > end
        and len(beside) <= len(of)
    )


def _is_vessel(text: str, one: Marked, kinds: Kinds) -> bool:
    """``the ferry “Princess Amelia”``, ``der Frachter „Ostwind“``."""
    last = one.before[-1] if one.before else ""
    ship = last in kinds.vessels or (bool(kinds.vessel_endings) and last.endswith(kinds.vessel_endings))
    return ship and _is_capital_name(text, one.stretch)


def _is_intoned(one: Marked, kinds: Kinds) -> bool:
    """``The band struck up “Old Harbour”``, ``stimmte „Alle Boote“ an``."""
    if not kinds.intoning or not one.inside[:1].isupper():
        return False
    return (
        " ".join(one.before[-2:]) in kinds.intoning
        or " ".join((*one.before[-1:], *one.after[:1])) in kinds.intoning
    )


def _is_mentioned(one: Marked, language: Language) -> bool:
    """``“Sorry” isn't the word I would use``."""
    after, near = one.after, one.near.rstrip(_AROUND)
    if len(after) < _TWO or (near and near[-1] not in ".:!?"):
        return False
    copulas = language.speech.order.copulas
    is_copula = after[0] in copulas or f"{after[0]}'t" in copulas
    return is_copula and not language.kinds.words.isdisjoint(after[1:_CALLED])


def _passes_for(one: Marked, kinds: Kinds) -> bool:
    """``Als „Grauwasser“ gilt, was …``."""
    return one.before[-1:] in [[word] for word in kinds.comparing] and not kinds.passing_for.isdisjoint(
        one.after[:1]
    )


def _is_epithet(one: Marked, language: Language) -> bool:
    """Whether it is somebody's name with its article: ``den viele nur „den Baron“ nennen``."""
    words = one.words
    return len(words) > 1 and words[0].lower() in language.names.definite and words[1][:1].isupper()


def _is_capital_name(text: str, stretch: Stretch) -> bool:
    """Whether words with a capital stand right behind "titled": no "titled, “…”", no "entitled to “…”"."""
    beside = text[stretch.outer.start - 2 : stretch.outer.start - 1]
    return text[stretch.span.start].isupper() and beside.isalpha()


def _is_said_before(text: str, stretch: Stretch, said: Said, language: Language) -> bool:
    """Whether somebody is said to have said it: no "the so-called “audit” he has promised"."""
    behind = said.cue is not None and said.cue.start > stretch.outer.end
    apart = text[stretch.span.end - 1] in _PARTING or text.startswith(",", stretch.outer.end)
    return _is_said(text, said, language) and (apart or not behind)


def _is_said(text: str, said: Said, language: Language) -> bool:
    """Whether the sentence attributes a stretch to somebody: not to "no one"."""
    speaker = text[said.speaker.start : said.speaker.end].lower().split() if said.speaker else []
    return said.own and bool(speaker) and speaker[0] not in language.grammar.negations


def _is_known_as(before: list[str], language: Language) -> bool:
    """``fiction known as “chick lit”``, ``known in the trade as “slamming”``."""
    if len(before) < _TWO or before[-1] not in language.kinds.comparing:
        return False
    if before[-2] in language.kinds.naming:
        return True
    near = before[-_KNOWN:-1]
    place = next((at for at, word in enumerate(near) if word in language.kinds.naming), len(near))
    return place + 1 < len(near) and near[place + 1] in language.speech.prepositions


def _is_gloss(before: list[str], kinds: Kinds) -> bool:
    """``Croatian for “thanks”``."""
    return len(before) > 1 and before[-1] in kinds.glossing and before[-2] in kinds.tongues


def _is_sung(before: list[str], kinds: Kinds) -> bool:
    return bool(before) and before[-1] in kinds.singing


def _stands_on_sign(text: str, stretch: Stretch, before: list[str], said: Said, language: Language) -> bool:
    """``banners reading “…”``, ``its motto, “…”``, ``“…,” said the sticker``: nobody says it."""
    signs = language.kinds.signs
    near = before[-_NEAR:]
    places = [at for at, word in enumerate(near) if word in signs]
    place = places[-1] if places else None
    if place is not None and all(word in language.kinds.inscribing for word in near[place + 1 :]):
        return near[-1] not in language.speech.that_words  # "the clearest sign that"
    speaker = text[said.speaker.start : said.speaker.end].split() if said.speaker and said.own else []
    if speaker and _is_sign(head_of(speaker, language), language):
        return True
    if said.cue and said.own and not speaker and said.cue.end <= stretch.outer.start:
        return not signs.isdisjoint(before)  # Italian "Sul cartello c'era scritto «Chiuso»"
    # "The club's motto, “Slow and steady”, hangs there"
    beside = place is not None and text.endswith((",", ", "), 0, stretch.outer.start)
    return beside and not (said.cue and said.own and is_strong(text[slice(*said.cue)], language))


def _is_sign(head: str, language: Language) -> bool:
    """Whether a speaker is a thing with words on it: not "Rosario Lema", though "lema" is a motto."""
    return head.lower() in language.kinds.signs and (language.speech.nouns_have_capitals or head.islower())


def _is_usage(text: str, said: Said, language: Language) -> bool:
    """``Geologists call it “back-creep”``: what people of a trade call a thing is its name.

    No name is theirs: ``Moss went on to call it “a joke”``. With an article they may be a party to something.
    """
    if not said.speaker or not said.cue:
        return False
    before = text[max(0, said.cue.start - _BEFORE_VERB) : said.cue.start].split()
    if before and before[-1].lower() in language.speech.infinitive_markers:
        return False
    speaker = text[said.speaker.start : said.speaker.end]
    verb = text[said.cue.start : said.cue.end].lower()
    if verb in language.kinds.calling and speaker.lower() in language.kinds.anybody:
        return True  # "„Grauwasser“ nennt man, was"
    plural = " " not in speaker and speaker.lower() not in language.speech.subject_pronouns
    return verb in language.kinds.usage and (plural or _are_of_trade(speaker, language))


def _are_of_trade(speaker: str, language: Language) -> bool:
    """``Los apicultores``, ``les marins``: an article and a plural that names no party."""
    words = speaker.lower().split()
    if len(words) != _CLAUSE or words[0] not in language.kinds.plural_articles:
        return False
    return speaker == f"{speaker[:1]}{speaker[1:].lower()}" and words[1] not in language.body_words
