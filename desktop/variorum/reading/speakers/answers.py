"""Answers that nobody is said to give: a quote that stands alone behind somebody else's question."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from variorum.model import Span
from variorum.reading.speakers.inherit import Said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.reading.quotes.stretches import Stretch
    from variorum.reading.speech_rules import Speech

_NEAR = 4  # stretches from an answer back to whoever spoke before the question
_HEARER = re.compile(r" ((?:[A-Z][\w.’'-]* ?)*[A-Z][\w’'-]*)[.,]")


def answer(text: str, stretches: Sequence[Stretch], said: dict[int, Said], speech: Speech) -> dict[int, Said]:
    """What is known of each stretch, with the answers given to whoever was asked, and further questions.

    Asked is whom a question names ("Moss asked Lee"), else who spoke before it; where nobody has, whoever
    asked goes on. Linear in the number of stretches.
    """
    outer = [place for place, stretch in enumerate(stretches) if not stretch.level]
    asking: set[int] = set()  # the questions put to somebody else
    for number, place in enumerate(outer):
        one = said.get(place, Said())
        question = _is_question(text, stretches[place])
        if one.own and question and _inquires(text, one, speech):
            asking.add(place)
        near = outer[max(0, number - _NEAR) : number]
        if one.own or not near:
            continue
        before, behind = (
            stretches[near[-1]],
            stretches[outer[number + 1]] if number + 1 < len(outer) else None,
        )
        at_once = _follows_at_once(text, before, stretches[place])
        opens = question and behind is not None and _follows_at_once(text, stretches[place], behind)
        if not (at_once or opens or _follows_alone(text, before, stretches[place])):
            continue
        goes_on = question and len(near) > 1 and near[-2] in asking
        if not goes_on and near[-1] not in asking:
            continue
        who = None if goes_on else _hearer(text, said[near[-1]])
        if who := who or _other(text, near, said):
            said[place] = Said(speaker=who)
            asking.update({place} if question else ())
    return said


def _inquires(text: str, asked: Said, speech: Speech) -> bool:
    cue = asked.cue
    return cue is not None and text[cue.start : cue.end] in speech.inquiring_cues


def _is_question(text: str, stretch: Stretch) -> bool:
    return text[stretch.span.start : stretch.span.end].rstrip().endswith("?")


def _follows_alone(text: str, before: Stretch, stretch: Stretch) -> bool:
    """Whether a stretch is a paragraph of its own, right behind that of another."""
    start, end = stretch.outer.start, stretch.outer.end
    alone = text[max(0, start - 1) : start] == "\n" and text[end : end + 1] in {"", "\n"}
    return alone and not stretch.continues and stretch.paragraph == before.paragraph + 1


def _follows_at_once(text: str, before: Stretch, stretch: Stretch) -> bool:
    """Whether two stretches stand side by side in a paragraph: ``“What kind?” “Cookbooks.”``."""
    return text[before.outer.end : stretch.outer.start] == " " and stretch.paragraph == before.paragraph


def _hearer(text: str, asked: Said) -> Span | None:
    """Whom a question is put to by name: "Moss asked Lee."."""
    named = _HEARER.match(text, asked.cue.end) if asked.cue else None
    hearer = Span(*named.span(1)) if named else None
    return None if hearer is None or (asked.speaker and hearer.start <= asked.speaker.start) else hearer


def _other(text: str, places: Sequence[int], said: dict[int, Said]) -> Span | None:
    """Who spoke last before whoever asked."""
    speakers = [one for place in reversed(places) if place in said and (one := said[place].speaker)]
    words = [text[one.start : one.end].rsplit(maxsplit=1)[-1].lower() for one in speakers]
    return next((one for one, word in zip(speakers, words, strict=True) if word != words[0]), None)
