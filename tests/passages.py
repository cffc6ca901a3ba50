"""Passages with what a reader should find (data/reading/quotes_CODE.jsonl), and how much of it was found.

A passage's stretches and the reading's are paired when they share four fifths of what they cover together,
marks and punctuation at their ends left out. Two speakers are the same when half of the words of the shorter
mention stand in the other, articles and forms of address left out.
"""

from __future__ import annotations

import itertools
import json
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from variorum.equipment import languages
from variorum.reading import read

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from variorum.model import Quote

Gold = dict[str, Any]
_DATA = Path(__file__).parent / "data" / "reading"
_MARKS = "\"“”„‟«»'‘’‚‛‹›`´<>—–- \u00a0\u202f\n"
_SHARED = 0.8
_SMALL = {
    *("the", "a", "an", "mr", "mrs", "ms", "dr", "der", "die", "das", "ein", "eine"),
    *("el", "la", "los", "las", "un", "una", "unos", "unas", "de", "del", "al", "y", "e"),
    *("le", "les", "l", "une", "d", "du", "des", "m", "mme", "et"),
    *("il", "lo", "gli", "i", "uno", "di", "della", "dello", "dei", "delle"),
} - {"il"}  # "il" is a French pronoun before it is an Italian article


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch of a passage with the one of the reading that is it, None for one that was missed."""

    gold: Gold
    quote: Quote | None


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage, read."""

    name: str
    text: str
    stretches: tuple[Found, ...]  # in reading order
    others: tuple[Quote, ...]  # what the reading has besides


def passages(code: str) -> list[Passage]:
    """The passages of a language, each read and held against what a reader finds."""
    lines = (_DATA / f"quotes_{code}.jsonl").read_text("utf8").splitlines()
    return [_passage(json.loads(line)) for line in lines]


def _passage(record: Mapping[str, Any]) -> Passage:
    text = record["text"]
    quotes = read(text, languages=languages(), language=record["lang"]).quotes
    golds = sorted(record["quotes"], key=lambda gold: (gold["start"], -gold["end"]))
    pairs = sorted(
        (_share(text, gold, quote), place, number)
        for place, gold in enumerate(golds)
        for number, quote in enumerate(quotes)
    )
    matched: dict[int, int] = {}
    for share, place, number in reversed(pairs):
        if share >= _SHARED and place not in matched and number not in matched.values():
            matched[place] = number
    return Passage(
        record["id"],
        text,
        tuple(
            Found(gold, quotes[matched[place]] if place in matched else None)
            for place, gold in enumerate(golds)
        ),
        tuple(quote for number, quote in enumerate(quotes) if number not in matched.values()),
    )


def _share(text: str, gold: Gold, quote: Quote) -> float:
    """What two stretches have in common, of what they cover together."""
    a, b = _stripped(text, gold["start"], gold["end"]), _stripped(text, *quote.span)
    common = min(a[1], b[1]) - max(a[0], b[0])
    return max(0, common) / (max(a[1], b[1]) - min(a[0], b[0]))


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _MARKS:
        start += 1
    while end > start and text[end - 1] in _MARKS + ".,;:":
        end -= 1
    return start, end


def scores(read_passages: Sequence[Passage]) -> dict[str, float]:
    """What was found, by what was asked.

    ``spans`` is F1 over what somebody said, ``speaker`` the same where a stretch counts only with the right
    speaker; ``kind`` is a share of all stretches, the others are shares of those found.
    """
    answers = [answer for passage in read_passages for answer in _answers(passage)]
    asked, right = Counter(question for question, _ in answers), Counter()
    for question, is_right in answers:
        right[question] += is_right
    shares = {question: right[question] / asked[question] for question in asked}
    spoken = sum(_is_speech(quote) for passage in read_passages for quote in _quotes(passage))
    for question in ("spans", "speaker"):
        shares[question] = 2 * right[question] / (asked[question] + spoken)
    return {question: round(share, 3) for question, share in shares.items()}


def _answers(passage: Passage) -> Iterator[tuple[str, bool]]:
    for found in passage.stretches:
        yield "kind", found.quote is not None and found.quote.kind == found.gold["kind"]
        if found.quote:
            yield "level", found.quote.level == found.gold["level"]
    said = [found for found in passage.stretches if found.gold["kind"] == "speech"]
    hits = [found for found in said if found.quote and _is_speech(found.quote)]
    for found in said:
        yield from (("spans", found in hits), ("speaker", found in hits and speaks(found)))
    for found in hits:
        yield "speaker_name", is_named(found)
        if found.gold["cue"]:
            yield "cue", announces(found)
    yield from _joins(hits)


def _quotes(passage: Passage) -> list[Quote]:
    return [*passage.others, *(found.quote for found in passage.stretches if found.quote)]


def _is_speech(quote: Quote) -> bool:
    return quote.kind == "speech"


def speaks(found: Found) -> bool:
    """Whether the right one speaks; where no mention is printed, the name tells."""
    gold, quote = found.gold, found.quote
    if quote is None:
        return False
    if gold["speaker"]:
        return same_speaker(gold["speaker"], quote.speaker)
    return not gold["speaker_name"] or same_speaker(gold["speaker_name"], quote.speaker_name)


def is_named(found: Found) -> bool:
    """Whether the name is right, or nobody named where the text names nobody."""
    if found.quote is None:
        return False
    if not found.gold["speaker_name"]:
        return found.quote.speaker_name is None
    return same_speaker(found.gold["speaker_name"], found.quote.speaker_name)


def announces(found: Found) -> bool:
    """Whether the cue is right, with its auxiliary or pronoun or without."""
    gold, cue = found.gold["cue"], found.quote.cue if found.quote else None
    if not cue:
        return False
    a, b = set(re.findall(r"\w+|:", gold.lower())), set(re.findall(r"\w+|:", cue.lower()))
    return a <= b or b <= a


def same_speaker(gold: str, told: str | None) -> bool:
    if not told:
        return False
    a, b = _name_words(gold), _name_words(told)
    if not a or not b:
        return gold.strip().lower() == told.strip().lower()
    return len(a & b) >= 0.5 * min(len(a), len(b))


def _name_words(name: str) -> set[str]:
    return {word for word in re.findall(r"\w+", name.lower()) if word not in _SMALL}


def _joins(hits: Sequence[Found]) -> Iterator[tuple[str, bool]]:
    """Whether neighbours of one utterance share its number, and those of two do not."""
    outer = [found for found in hits if found.gold["level"] == 0]
    for one, other in itertools.pairwise(outer):
        if one.quote and other.quote:
            together = one.quote.utterance == other.quote.utterance
            joined = one.gold["group"] == other.gold["group"]
            yield ("join", together) if joined else ("apart", not together)
