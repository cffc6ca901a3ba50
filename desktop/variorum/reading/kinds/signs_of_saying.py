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
    """The names of the signs that a stretch's speaker and cue give."""
    if _LABEL.match(text, stretch.span.start, stretch.span.end):
        yield "begins with a label"
    if said.speaker is None:
        yield "nobody speaks"
        if said.cue and said.own:  # the speaker is left out: "«…», ha detto"
            yield from _nearness(text, stretch, said.cue.start, said.cue.end)
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
    else:
        yield from _nearness(text, stretch, said.cue.start, said.cue.end)
        if _is_noun(text, said.cue.start, language):
            yield "the cue may be a noun"


def _is_noun(text: str, start: int, language: Language) -> bool:
    """Whether an article or a preposition stands before a cue: ``one of his recent reads, “…”``."""
    speech, last = language.speech, words_before(text, start)[-1:]
    kinds = (speech.determiners, speech.oblique_determiners, speech.prepositions)
    return bool(last) and any(last[0] in kind for kind in kinds)


def _nearness(text: str, stretch: Stretch, start: int, end: int) -> Iterator[str]:
    """How many words stand between the cue and the marks."""
    behind = start >= stretch.outer.end
    if behind:
        between = text[stretch.outer.end : start]
    elif end <= stretch.outer.start:
        between = text[end : stretch.outer.start]
    else:
        return
    words = len(_WORD.findall(between[:200]))
    side = "behind" if behind else "in front"
    if words == 0:
        yield f"cue right {side}"
    elif words <= _BESIDE:
        yield f"cue close {side}"
    elif words <= _FAR:
        yield f"cue {side}"
    else:
        yield f"cue far {side}"
