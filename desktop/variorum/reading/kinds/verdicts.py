"""What somebody calls a thing: one to three words whose speaker is the verb's subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.kinds.signs import words_after, words_before

if TYPE_CHECKING:
    from variorum.model import Span
    from variorum.reading.language import Language
    from variorum.reading.quotes.stretches import Stretch
    from variorum.reading.speakers.inherit import Said

_FARTHEST = 80  # letters between the verb and the word it gives
_BEFORE = frozenset(("", ".", "!", "?", ":"))  # what a fronted word may follow
_MARKS = frozenset('"“”„«»‹›.!?;:')  # another quote or sentence lies between


def is_verdict(text: str, stretch: Stretch, said: Said, language: Language) -> bool:
    """``Bischof nennt Pläne „Sünde“``, ``Para la patronal es “precipitada”``.

    Not what a thing is usually called ("nennt man „Split“"), nor words of another part of the sentence.
    """
    if said.cue is None or not said.own:
        return False
    words = text[slice(*said.cue)].lower().split()
    if language.kinds.judging.isdisjoint(words) and words[0] not in language.speech.opening_sources:
        return False
    last = words_before(text, stretch.outer.start)[-1:]
    if said.speaker is None:  # "wurde als „Erbsenzähler“ verspottet"
        passive = language.speech.order.verb_second and not language.kinds.comparing.isdisjoint(last)
        return passive and text[stretch.outer.end : said.cue.start] == " "
    if text[slice(*said.speaker)].lower() in language.kinds.anybody:
        return False
    behind = said.cue.end <= stretch.outer.start
    between = text[said.cue.end : stretch.outer.start] if behind else text[stretch.outer.end : said.cue.start]
    if len(between) > _FARTHEST or not _MARKS.isdisjoint(between):
        return False
    if last and last[0] in language.kinds.leading:
        return True
    if not behind and said.speaker.start > said.cue.start:  # "«Follia» la definisce il sindaco"
        return text[max(0, stretch.outer.start - 2) : stretch.outer.start].rstrip()[-1:] in _BEFORE
    if not behind and language.speech.order.verb_second and said.speaker.end <= stretch.outer.start:
        return between == " " and _closes_clause(text, said.cue, last, language)
    return behind and between.strip() != "" and not _belongs_elsewhere(last, language)


def _closes_clause(text: str, cue: Span, last: list[str], language: Language) -> bool:
    """Whether a verb behind the word ends the clause of its subject: "was sie „Quatsch“ nennt"."""
    participle = text[slice(*cue)].lower() in language.speech.order.nonfinite
    if participle and not _has_auxiliary(text, cue.end, language):
        return False
    return not _belongs_elsewhere(last, language)


def _has_auxiliary(text: str, end: int, language: Language) -> bool:
    """Whether a participle is an act: "„Quatsch“ genannt hatte", but no ", auch „Höcker“ genannt,"."""
    after = words_after(text, end)[:1]
    passive = language.speech.order.passive_auxiliaries
    return any(word in language.speech.auxiliaries and word not in passive for word in after)


def _belongs_elsewhere(last: list[str], language: Language) -> bool:
    """Whether a preposition or an article before the marks makes them part of another phrase."""
    speech = language.speech
    kinds = (speech.prepositions, speech.determiners, speech.oblique_determiners, speech.conjunctions)
    return any(word in kind for word in last for kind in kinds)
