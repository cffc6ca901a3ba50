"""What somebody is charged with: ``warf ihr „Kungelei“ und „Faulheit“ vor``, ``ihr „Geiz“ vorgeworfen``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum.reading.kinds.marked import Marked
    from variorum.reading.language import Language
    from variorum.reading.speakers.inherit import Said

_NEAR = 160  # letters looked at behind the words
_MORE = re.compile(r"(?:,|,? [^\W\d_]{2,5}) ?[\"„“»«‚‘›‹][^\n]{1,60}?[\"“”«»‘’›‹](?!\w)")  # another one


def is_charge(text: str, one: Marked, said: Said, language: Language) -> bool:
    """Whether the verb or its second part stands right behind the words, or behind more of them.

    Not what has a definite article: it may be the name of a thing.
    """
    if said.cue is None or not said.own:
        return False
    verb, order, outer = text[slice(*said.cue)].lower(), language.speech.order, one.stretch.outer
    if said.cue.end > outer.start:
        return verb in language.kinds.charging and text[outer.end : said.cue.start] == " "
    rests = [rest for verbs, rests in language.speech.parted_cues if verb in verbs for rest in rests]
    last = one.before[-1:]
    if not rests or any(word in order.relatives or word in order.oblique_relatives for word in last):
        return False
    behind = text[outer.end : outer.end + _NEAR]
    while more := _MORE.match(behind):
        behind = behind[more.end() :]
    return any(behind.startswith(f" {rest}") and not behind[len(rest) + 1 :][:1].isalpha() for rest in rests)
