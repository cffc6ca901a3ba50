"""What somebody calls a thing: one to three words whose speaker is the verb's subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.kinds.signs import words_before

if TYPE_CHECKING:
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
    if said.cue is None or said.speaker is None or not said.own:
        return False
    words = text[slice(*said.cue)].lower().split()
    if language.kinds.judging.isdisjoint(words) and words[0] not in language.speech.opening_sources:
        return False
    if text[slice(*said.speaker)].lower() in language.kinds.anybody:
        return False
    behind = said.cue.end <= stretch.outer.start
    between = text[said.cue.end : stretch.outer.start] if behind else text[stretch.outer.end : said.cue.start]
    if len(between) > _FARTHEST or not _MARKS.isdisjoint(between):
        return False
    last = words_before(text, stretch.outer.start)[-1:]
    if last and last[0] in language.kinds.leading:
        return True
    if not behind and said.speaker.start > said.cue.start:  # "«Follia» la definisce il sindaco"
        return text[max(0, stretch.outer.start - 2) : stretch.outer.start].rstrip()[-1:] in _BEFORE
    return behind and between.strip() != "" and not _belongs_elsewhere(last, language)


def _belongs_elsewhere(last: list[str], language: Language) -> bool:
    """Whether a preposition or an article before the marks makes them part of another phrase."""
    speech = language.speech
    kinds = (speech.prepositions, speech.determiners, speech.oblique_determiners, speech.conjunctions)
    return any(word in kind for word in last for kind in kinds)
