"""Stretches of one utterance share its number: split by an attribution, or going on in the next paragraph."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

import msgspec

from variorum.reading.quotes.stretches import Stretch
from variorum.reading.speakers.inherit import Said
from variorum.reading.speakers.mentions import COMMAS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from variorum.model import Span
    from variorum.reading.speech_rules import Speech

_LAST_WORD = re.compile(r"[^\W_]+$")
_WORD = 20  # letters of the longest word that opens a clause
_GOES_ON = COMMAS | {":"}  # before words that take up a broken-off sentence, or are announced


class _Part(msgspec.Struct, frozen=True, gc=False):
    """A stretch that somebody said."""

    place: int
    stretch: Stretch
    said: Said


def number_utterances(
    text: str,
    stretches: Sequence[Stretch],
    said: Mapping[int, Said],
    spoken: Sequence[bool],
    names: Mapping[Span, str],
    speech: Speech,
) -> list[int]:
    """The utterance of each stretch, numbered in reading order; what nobody said is one of its own.

    Words woven in behind an attribution ("“…,” she said, describing her “odd jobs.”") are an aside: whatever
    follows may still go on with the words before the attribution.
    """
    goes_on = partial(_goes_on, text, names, speech)
    numbers: list[int] = []
    last: _Part | None = None
    aside: _Part | None = None
    count, nothing = 0, Said()
    for place, stretch in enumerate(stretches):
        if stretch.level or not spoken[place]:
            numbers.append(count)
            count += 1
            continue
        part = _Part(place, stretch, said.get(place, nothing))
        before = next((one for one in (last, aside) if one and goes_on(one, part)), None)
        numbers.append(count if before is None else numbers[before.place])
        count += before is None
        if last and _is_aside(text, last, part):
            aside = part
        else:
            last, aside = part, None
    return numbers


def _goes_on(text: str, names: Mapping[Span, str], speech: Speech, one: _Part, other: _Part) -> bool:
    """Whether the second part belongs to the utterance of the first."""
    a, b = one.said, other.said
    if other.stretch.continues:
        return not (a.own and b.own and _are_two(a.speaker, b.speaker, names))
    apart = other.stretch.paragraph - one.stretch.paragraph
    if a.claim is None and b.claim is None and not apart:
        return a.speaker is not None and _same(a.speaker, b.speaker, names)
    if a.claim is None or apart > 1:
        return False
    if a.sentence == b.sentence:
        if a.claim == b.claim and a.speaker == b.speaker:
            announced = _is_between(one, a.cue, other) and _word_before(text, other) == ":"
            return not announced and not _is_aside(text, one, other)
        return _same(a.speaker, b.speaker, names) and _is_one_sentence(text, speech, one, other)
    if b.own and a.claim != b.claim:
        return False
    return a.claim == b.claim if apart else a.speaker == b.speaker


def _is_one_sentence(text: str, speech: Speech, one: _Part, other: _Part) -> bool:
    """Whether two parts of one sentence belong together, though two verbs attribute them to the same speaker.

    The second verb may take up what was broken off ("“…,” he began, and went on, “…”") or only describe what
    was spoken of ("“…,” which he called “…”").
    """
    verb = other.said.cue
    if verb is None or not _is_between(one, verb, other):
        return True
    if _is_between(one, one.said.cue, other):
        return _begins_small(text, other) and _word_before(text, other) in COMMAS
    subject = other.said.speaker
    behind = subject is not None and subject.start > one.stretch.outer.end
    first = min(verb, subject) if subject and behind else verb
    opener = _LAST_WORD.search(text[max(0, first.start - _WORD) : first.start].rstrip())
    return opener is not None and opener[0].lower() in speech.relatives | speech.question_words


def _same(one: Span | None, other: Span | None, names: Mapping[Span, str]) -> bool:
    if one is None or other is None:
        return False
    return one == other or (one in names and names[one] == names.get(other))


def _are_two(one: Span | None, other: Span | None, names: Mapping[Span, str]) -> bool:
    """Whether two mentions are known to be two people."""
    a, b = (names.get(mention) if mention else None for mention in (one, other))
    return a is not None and b is not None and a != b


def _is_aside(text: str, one: _Part, other: _Part) -> bool:
    """Whether the second part is woven in behind an attribution that ended the first one's sentence."""
    opens = one.said.sentence == one.stretch.outer.start == other.said.sentence
    if not opens or not _is_between(one, one.said.cue, other) or not _begins_small(text, other):
        return False
    return _word_before(text, other) not in _GOES_ON and not _follows_attribution(text, one.said, other)


def _is_between(one: _Part, cue: Span | None, other: _Part) -> bool:
    """Whether a cue stands between two parts."""
    return cue is not None and one.stretch.outer.end <= cue.start < other.stretch.outer.start


def _follows_attribution(text: str, said: Said, other: _Part) -> bool:
    """Whether nothing stands between an attribution and a part: "“…” laut Gall „…“"."""
    ends = max(span.end for span in (said.cue, said.speaker) if span)
    return not text[ends : other.stretch.outer.start].strip()


def _begins_small(text: str, part: _Part) -> bool:
    return text[part.stretch.span.start].islower()


def _word_before(text: str, part: _Part) -> str:
    """The last letter or sign before a part's opening mark."""
    return text[max(0, part.stretch.outer.start - 3) : part.stretch.outer.start].rstrip()[-1:]
