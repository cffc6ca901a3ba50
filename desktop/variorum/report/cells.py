"""What the quote ledger says of one family in one source: a sign, a word, marked words and a note."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from variorum.phrases import absence_word, missing_reason, verdict_word, words_left_off
from variorum.report.marked_words import Run, marked_words

if TYPE_CHECKING:
    from variorum.model import Comparison, Family, Missing, Rendering
    from variorum.phrases import Phrases


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One cell of the ledger, ready to be set in type."""

    meaning: str  # a verdict or absence: it chooses sign and colour
    word: str
    runs: tuple[Run, ...] = ()
    quoted: bool = True  # whether the words stand between quotation marks in the source
    left_off: str = ""  # "6 words left off"
    speaker: str = ""  # only where it is not the base's
    note: str = ""
    is_base: bool = False


def ledger_cells(family: Family, comparison: Comparison, phrases: Phrases) -> tuple[tuple[Cell, ...], ...]:
    """A family's cells: for every source, in order, its renderings or what is known of their absence."""
    cells: list[list[Cell]] = [[] for _ in comparison.sources]
    for n, rendering in enumerate(family.renderings):
        cells[rendering.source].append(
            _rendering(rendering, family, comparison, phrases, is_base=n == family.base)
        )
    for missing in family.missing:
        cells[missing.source].append(_missing(missing, comparison, phrases))
    return tuple(tuple(of_source) for of_source in cells)


def _rendering(
    rendering: Rendering, family: Family, comparison: Comparison, phrases: Phrases, *, is_base: bool
) -> Cell:
    base = family.renderings[family.base]
    off = rendering.left_off_start + rendering.left_off_end
    speaker = rendering.speaker_name or rendering.speaker or ""
    return Cell(
        meaning=rendering.verdict,
        word=verdict_word(rendering.verdict, phrases, has_record=comparison.record is not None),
        runs=marked_words(comparison.sources[rendering.source].text, rendering.spans, rendering.differences),
        quoted=bool(rendering.quotes) and comparison.sources[rendering.source].kind != "transcript",
        left_off=words_left_off(off, phrases) if off else "",
        speaker="" if speaker == (base.speaker_name or base.speaker or "") else speaker,
        is_base=is_base,
    )


def _missing(missing: Missing, comparison: Comparison, phrases: Phrases) -> Cell:
    runs: tuple[Run, ...] = ()
    if missing.sentence is not None:
        span = comparison.readings[missing.source].sentences[missing.sentence].span
        runs = (Run(text=comparison.sources[missing.source].text[span.start : span.end]),)
    return Cell(
        meaning=missing.verdict,
        word=absence_word(missing.verdict, phrases),
        runs=runs,
        quoted=False,
        note=missing_reason(missing.reason, phrases) if missing.reason else "",
    )
