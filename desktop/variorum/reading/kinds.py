"""What a stretch between marks is: speech, or a title, a term, a nickname, a word held at a distance."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum.model import QuoteKind
    from variorum.reading.language import Language
    from variorum.reading.stretches import Stretch


def kind_of(text: str, stretch: Stretch, cue: str | None, language: Language) -> QuoteKind:
    """The kind of a stretch; ``cue`` is the verb or phrase that announces it, None if there is none."""
    if cue or not language.has_cues:
        return "speech"
    words = text[stretch.span.start : stretch.span.end].split()
    return "speech" if len(words) >= 4 else "scare"
