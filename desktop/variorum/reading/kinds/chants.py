"""What a crowd chants is nobody's words: ``«¡Dimisión!», coreaba la grada``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.names.apposition import head_of

if TYPE_CHECKING:
    from variorum.reading.kinds.marked import Marked
    from variorum.reading.language import Language
    from variorum.reading.speakers.inherit import Said


def is_chant(text: str, one: Marked, said: Said, language: Language) -> bool:
    """Whether words are chanted, or shouted by a crowd."""
    kinds = language.kinds
    if not kinds.chanting:
        return False
    if not kinds.chanting.isdisjoint((*one.before[-1:], *one.after[:1])):
        return True
    if said.cue is None or not said.own:
        return False
    verb = text[said.cue.start : said.cue.end].lower()
    if verb in kinds.chanting:
        return True
    if verb not in kinds.shouting or said.speaker is None:
        return False
    words = text[said.speaker.start : said.speaker.end].replace("’", "'").lower().split()
    return head_of(words, language).rpartition("'")[2] in kinds.chanters
