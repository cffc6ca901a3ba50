"""What speaks for speech in what attribution found: whose words they are, and how near the cue stands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from variorum.reading.kinds.marked import words_before

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.reading.language import Language
    from variorum.reading.quotes.stretches import Stretch
    from variorum.reading.speakers.inherit import Said

_LABEL = re.compile(r"[^\W\d_a-zà-ÿ][^\W\d_a-zà-ÿ. ]+:\s")
_WORD = re.compile(r"[^\W_]+")
_CAPITAL = re.compile(r"\b[^\W\d_a-zà-ÿ]")
_BESIDE = 3  # words between a cue and the words it announces
_FAR = 12


def signs_of_saying(text: str, stretch: Stretch, said: Said, language: Language) -> Iterator[str]:
    """The names of the signs that a stretch's speaker gives, and what its cue is."""
    if _LABEL.match(text, stretch.span.start, stretch.span.end):
        yield "begins with a label"
    if said.speaker is None:
        yield "nobody speaks"
        return
    speaker = text[said.speaker.start : said.speaker.end].lower()
    if speaker in language.kinds.persons:
        yield "the writer speaks"
    elif speaker in language.speech.subject_pronouns:
        yield "a pronoun speaks"
    else:
        yield "a name speaks" if _CAPITAL.search(text, *said.speaker) else "no name speaks"
    if said.cue is None or not said.own:
        yield "presumed speaker"
    elif _is_noun(text, said.cue.start, language):
        yield "the cue may be a noun"


def sign_of_nearness(text: str, stretch: Stretch, said: Said) -> str | None:
    """The name of the sign that says how many words stand between a stretch and a cue of its own."""
    if not (said.cue and said.own):
        return None
    behind = said.cue.start >= stretch.outer.end
    if behind:
        between = text[stretch.outer.end : said.cue.start]
    elif said.cue.end <= stretch.outer.start:
        between = text[said.cue.end : stretch.outer.start]
    else:
        return None
    words = len(_WORD.findall(between[:200]))
    side = "behind" if behind else "in front"
    if words == 0:
        return f"cue right {side}"
    if words <= _BESIDE:
        return f"cue close {side}"
    return f"cue {side}" if words <= _FAR else f"cue far {side}"


def _is_noun(text: str, start: int, language: Language) -> bool:
    """Whether an article or a preposition stands before a cue: ``one of his recent reads, “…”``."""
    speech, last = language.speech, words_before(text, start)[-1:]
    if not last:
        return False
    word = last[0]
    return word in speech.determiners or word in speech.oblique_determiners or word in speech.prepositions
