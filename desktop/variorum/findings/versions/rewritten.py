"""Sentences and headlines that a later version words otherwise, where that changes what is said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from variorum.findings.families.verdicts import REAL
from variorum.findings.printed import sentence_place, sentence_words, trimmed_marks, words_in
from variorum.findings.versions.version_change import VersionChange, family_of
from variorum.findings.wording.change_weight import heaviness
from variorum.findings.wording.differ import rewording
from variorum.model import Place
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.findings.versions.tracks import Step
    from variorum.model import Comparison, Difference, Reading, SentenceRef, Span
    from variorum.reading.language import Languages

SUBSTANTIVE = 60.0  # heaviness from which a changed word is told of: content, names, figures, negation
MOST = 3  # changes in one sentence that are told of one by one
REWRITTEN = 0.5  # part of its words from which a sentence is told of whole
HEADLINE, WHOLE = 58.0, 66.0
IN_QUOTE = 8.0  # a change inside the marks weighs more
_NEXT_WORD = re.compile(r"\s[^\W\d_]+")


def rewritten(comparison: Comparison, languages: Languages, steps: Sequence[Step]) -> Iterator[VersionChange]:
    """The changes within sentences of both versions that make them say something else."""
    for step in steps:
        if step.earlier is not None and step.later is not None:
            yield from _reworded(comparison, languages, step.earlier, step.later)


def _reworded(
    comparison: Comparison, languages: Languages, earlier: SentenceRef, later: SentenceRef
) -> Iterator[VersionChange]:
    before, after = comparison.readings[earlier.source], comparison.readings[later.source]
    old, new = before.sentences[earlier.sentence], after.sentences[later.sentence]
    if before.text[slice(*old.span)] == after.text[slice(*new.span)]:
        return
    language = language_for(languages, after.language)
    differences = rewording(before, old.span, after, new.span, language)
    heavy = [d for d in differences if d.kind in REAL and heaviness(d, language) >= SUBSTANTIVE]
    if not heavy:
        return
    rewrite = _is_mostly_new(differences, sentence_words(later, comparison.readings))
    if new.role == "headline" or rewrite or len(heavy) > MOST:
        yield _whole(comparison, earlier, later, HEADLINE if new.role == "headline" else WHOLE)
    else:
        for difference in heavy:
            weight = heaviness(difference, language)
            yield _changed(comparison, (earlier.source, later.source), difference, weight)


def _changed(
    comparison: Comparison, versions: tuple[int, int], difference: Difference, weight: float
) -> VersionChange:
    earlier, later = versions
    before, after = comparison.readings[earlier], comparison.readings[later]
    old, new = _told(before, difference.base_at), _told(after, difference.at)
    quoted = _quoted(before, difference.base_at) or _quoted(after, difference.at)
    places = Place(later, difference.at), Place(earlier, difference.base_at)
    return VersionChange(
        sort="replaced" if old and new else "added" if new else "dropped",
        words=new or old,
        base_words=old if new else "",
        where=tuple(place for place in places if place.span.start < place.span.end),
        weight=weight + (IN_QUOTE if quoted else 0.0),
        values=_values(before, difference.base_at) | _values(after, difference.at),
        family=family_of(comparison, later, difference.at) if quoted else None,
    )


def _is_mostly_new(differences: Sequence[Difference], words: str) -> bool:
    changed = sum(max(words_in(d.words), words_in(d.base_words)) for d in differences if d.kind in REAL)
    return changed >= REWRITTEN * words_in(words)


def _whole(comparison: Comparison, earlier: SentenceRef, later: SentenceRef, weight: float) -> VersionChange:
    readings = comparison.readings
    old, new = sentence_place(earlier, readings), sentence_place(later, readings)
    return VersionChange(
        sort="replaced",
        words=trimmed_marks(sentence_words(later, readings)),
        base_words=trimmed_marks(sentence_words(earlier, readings)),
        where=(new, old),
        weight=weight,
        values=_values(readings[old.source], old.span) ^ _values(readings[new.source], new.span),
    )


def _told(reading: Reading, span: Span) -> str:
    """The changed words; of a number with the word behind it, so that it says what is counted."""
    words = reading.text[span.start : span.end]
    number = any(figure.span.end == span.end for figure in reading.figures if figure.span.end > span.start)
    behind = _NEXT_WORD.match(reading.text, span.end) if number and words else None
    return words + behind[0] if behind else words


def _quoted(reading: Reading, span: Span) -> bool:
    return any(
        quote.kind == "speech" and quote.span.start <= span.start and span.end <= quote.span.end
        for quote in reading.quotes
    )


def _values(reading: Reading, span: Span) -> frozenset[float | str]:
    return frozenset(
        figure.value
        for figure in reading.figures
        if max(figure.span.start, span.start) < min(figure.span.end, span.end)
    )
