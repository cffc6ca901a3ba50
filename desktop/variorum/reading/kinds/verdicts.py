"""What somebody calls a thing: one to three words whose speaker is the verb's subject."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from variorum.reading.kinds.marked import words_after

if TYPE_CHECKING:
    from variorum.reading.kinds.marked import Marked
    from variorum.reading.language import Language
    from variorum.reading.quotes.stretches import Stretch
    from variorum.reading.speakers.inherit import Said

_BESIDE = 2  # words from a speaker to the quote, where the verb is left out
_FARTHEST = 80  # letters between the verb and the word it gives
_BEFORE = frozenset(("", ".", "!", "?", ":"))  # what a fronted word may follow
_CLAUSE = re.compile(r"[^.,;:!?\n]{0,80}")
_MARKS = frozenset('"“”„«»‹›.!?;:')  # another quote or sentence lies between


def is_verdict(text: str, one: Marked, said: Said, language: Language) -> bool:
    """``Bischof nennt Pläne „Sünde“``, ``Para la patronal es “precipitada”``.

    Not what a thing is usually called ("nennt man „Split“"), nor words of another part of the sentence.
    """
    if said.cue is None or not said.own:
        return False
    words, last, stretch = text[slice(*said.cue)].lower().split(), one.before[-1:], one.stretch
    if _is_admitted(text, stretch, said, language):
        return True
    if not _judges(words, last, language):
        return False
    if _is_taken_up(text, one, said, language):
        return True
    if said.speaker is None:  # "wurde als „Erbsenzähler“ verspottet"
        passive = language.speech.order.verb_second and not language.kinds.comparing.isdisjoint(last)
        return passive and text[stretch.outer.end : said.cue.start] == " "
    if text[slice(*said.speaker)].lower() in language.kinds.anybody:
        return False
    behind = said.cue.end <= stretch.outer.start
    between = text[said.cue.end : stretch.outer.start] if behind else text[stretch.outer.end : said.cue.start]
    if len(between) > _FARTHEST or not _MARKS.isdisjoint(between):
        return False
    if last and (last[0] in language.kinds.leading or last[0] in language.speech.order.eyes):
        return last[0] in language.kinds.leading or not language.kinds.deeming.isdisjoint(words)
    if not behind and said.speaker.start > said.cue.start:  # "«Follia» la definisce il sindaco"
        return text[max(0, stretch.outer.start - 2) : stretch.outer.start].rstrip()[-1:] in _BEFORE
    if not behind and language.speech.order.verb_second and said.speaker.end <= stretch.outer.start:
        own = words[0] in language.speech.view_prepositions  # "„pleite“ nach eigenen Worten"
        return between == " " and (own or _closes_clause(text, one, said, language))
    if between.strip() == "" or not behind:
        return False
    return _is_predicate(text, stretch, language) or not _belongs_elsewhere(last, language)


def _is_taken_up(text: str, one: Marked, said: Said, language: Language) -> bool:
    """Whether a verb is left out the second time: ``habla de «fraude»; el Gobierno, de «errores»``."""
    if said.speaker is None or said.cue is None or not language.speech.nouns_need_articles:
        return False
    leading = language.kinds.leading | language.speech.indefinite_articles
    if leading.isdisjoint(one.before[-1:]):
        return False
    beside = text[said.speaker.end : one.stretch.outer.start]
    return said.cue.end < said.speaker.start and len(beside.split()) <= _BESIDE and "." not in beside


def _is_predicate(text: str, stretch: Stretch, language: Language) -> bool:
    """Whether an adjective ends its clause, so that no article can belong to it: "das „komisch“."."""
    small = language.speech.nouns_have_capitals and text[stretch.span.start].islower()
    return small and text[stretch.outer.end : stretch.outer.end + 1] in _BEFORE


def _is_admitted(text: str, stretch: Stretch, said: Said, language: Language) -> bool:
    """``gab zu, „ein paar Säcke“ verkauft zu haben``: words within the infinitive of a claim."""
    speech = language.speech
    if not speech.perfect_infinitives or said.cue is None or said.cue.end > stretch.outer.start:
        return False
    opened = text[said.cue.end : stretch.outer.start].rpartition(",")[0].strip()
    behind = _CLAUSE.match(text, stretch.outer.end)
    words = behind[0].split()[-2:] if behind else []
    claimed = len(words) == 2 and words[0] in speech.conjunctions and words[1] in speech.perfect_infinitives
    return claimed and len(opened) < _FARTHEST and "," in text[said.cue.end : stretch.outer.start]


def _judges(words: list[str], last: list[str], language: Language) -> bool:
    """Whether a cue gives somebody's word for a thing: "nannte", "hielt für", "nach eigenen Worten"."""
    speech = language.speech
    if words[0] in speech.opening_sources or words[0] in speech.order.eyes:
        return True
    if words[0] in speech.view_prepositions and not speech.own_words.isdisjoint(words):
        return True
    deems = not language.kinds.deeming.isdisjoint(words) and not speech.order.eyes.isdisjoint(last)
    return deems or not language.kinds.judging.isdisjoint(words)


def _closes_clause(text: str, one: Marked, said: Said, language: Language) -> bool:
    """Whether a verb behind the word ends the clause of its subject: "was sie „Quatsch“ nennt"."""
    if said.cue is None or said.speaker is None:
        return False
    order, auxiliaries = language.speech.order, language.speech.auxiliaries
    if text[slice(*said.cue)].lower() in order.nonfinite:  # an act, no ", auch „Höcker“ genannt,"
        around = text[said.speaker.end : one.stretch.outer.start].lower().split()
        around += words_after(text, said.cue.end)[:1]
        if not any(word in auxiliaries and word not in order.passive_auxiliaries for word in around):
            return False
    last = [word for word in one.before[-1:] if word not in order.possessives]
    return not _belongs_elsewhere(last, language)


def _belongs_elsewhere(last: list[str], language: Language) -> bool:
    """Whether a preposition or an article before the marks makes them part of another phrase."""
    speech = language.speech
    kinds = (speech.prepositions, speech.determiners, speech.oblique_determiners, speech.conjunctions)
    return any(word in kind for word in last for kind in kinds)
