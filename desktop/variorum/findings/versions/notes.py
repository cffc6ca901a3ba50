"""Notes of correction in a text, and which changes they own up to."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from variorum.collation.terms import stem, words
from variorum.findings.printed import words_in
from variorum.model import Place, Span
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from variorum.model import Comparison, Reading, Sentence
    from variorum.reading.language import Language, Languages

SHORTEST = 5  # words; "Correction: 1 May 2020" is the label of the paragraph below it
OWNED = 0.5  # of the changed words, the part that a note must have to own up to the change
_AFTER_OPENER = re.compile(r"\s*(?:[:–—.(]|$)")


class Note(NamedTuple):
    """A note of correction or of the editors."""

    place: Place
    text: str
    stems: frozenset[str]
    values: frozenset[float | str]  # of its figures


def notes_in(comparison: Comparison, source: int, languages: Languages) -> tuple[Note, ...]:
    """The notes of a source, in order."""
    reading = comparison.readings[source]
    return notes_of(source, reading, language_for(languages, reading.language))


def notes_of(source: int, reading: Reading, language: Language) -> tuple[Note, ...]:
    """The notes of a reading, in order: each from where it opens to the end of its paragraph."""
    found: list[Note] = []
    low = reading.text.casefold()
    amended = [phrase for phrase in language.desk.amended if phrase in low]  # seldom any
    firsts = _first_letters(language.desk.notes)
    for sentence in reading.sentences:
        letter = reading.text[sentence.span.start : sentence.span.start + 1]
        if not amended and letter.isalpha() and letter.casefold()[0] not in firsts:
            continue
        behind = found and sentence.span.start < found[-1].place.span.end
        if not behind and _opens(reading.text[slice(*sentence.span)], amended, language):
            note = _note(source, reading, _extent(sentence, reading), language)
            if words_in(note.text) >= SHORTEST:
                found.append(note)
    return tuple(found)


def owns_up(note: Note, changed: str, values: frozenset[float | str], language: Language) -> bool:
    """Whether a note tells of a change: one of the changed figures, else half of the changed words."""
    if values:
        return not values.isdisjoint(note.values)
    stems = _stems(changed, language)
    return bool(stems) and len(stems & note.stems) >= OWNED * len(stems)


@cache
def _first_letters(openers: tuple[str, ...]) -> frozenset[str]:
    return frozenset(opener[0] for opener in openers)


def _opens(text: str, amended: Sequence[str], language: Language) -> bool:
    low, notes = text.casefold(), language.desk.notes
    bare = low.lstrip("*†[(_ ")
    openers = [opener for opener in notes if bare.startswith(opener)] if bare.startswith(notes) else ()
    if any(_AFTER_OPENER.match(bare, len(opener)) for opener in openers):
        return True
    return any(phrase in low for phrase in amended)


def _extent(sentence: Sentence, reading: Reading) -> Span:
    """From where it opens to the end of its paragraph; of a label, to the end of the next one."""
    span = Span(sentence.span.start, _end_of(sentence.paragraph, reading.sentences))
    if words_in(reading.text[span.start : span.end]) >= SHORTEST:
        return span
    behind = (other.paragraph for other in reading.sentences if other.paragraph > sentence.paragraph)
    return Span(span.start, _end_of(next(behind, sentence.paragraph), reading.sentences))


def _end_of(paragraph: int, sentences: Sequence[Sentence]) -> int:
    return max(sentence.span.end for sentence in sentences if sentence.paragraph == paragraph)


def _note(source: int, reading: Reading, span: Span, language: Language) -> Note:
    text = " ".join(reading.text[span.start : span.end].split())
    values = frozenset(f.value for f in reading.figures if span.start <= f.span.start < span.end)
    return Note(Place(source, span), text, _stems(_without_formulas(text, language), language), values)


def _without_formulas(text: str, language: Language) -> str:
    """What a note says beside "an earlier version": those words own up to nothing."""
    low = text.casefold()
    for phrase in language.desk.amended:
        low = low.replace(phrase, " ")
    return low


def _stems(text: str, language: Language) -> frozenset[str]:
    return frozenset(stem(word) for word in words(text) if word not in language.grammar.function_words)
