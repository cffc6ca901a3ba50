"""The base of an utterance -> what its cell in the ledger's first column says. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.phrases import absence_word, missing_reason
from variorum.window.cell_content import CellContent, Note, Run
from variorum.window.cell_words import told
from variorum.window.word_runs import rendering_runs

if TYPE_CHECKING:
    from variorum.model import Family, Rendering
    from variorum.window.cell_maker import CellMaker


def base_cell(maker: CellMaker, family: Family, number: int) -> CellContent:
    """Who says it, and the words that the others are held against; grey where the record lacks them."""
    base = family.renderings[family.base]
    runs = rendering_runs(maker.index.comparison.readings[base.source].text, base, strict=False)
    speaker = base.speaker_name or base.speaker or ""
    record = maker.index.comparison.record
    elsewhere = record is not None and base.source != record
    return CellContent(
        spoken=told(
            maker.phrases,
            ("spoken_base" if number else "spoken_alone") + ("" if speaker else "_unnamed"),
            number=number,
            speaker=speaker,
            words="".join(run.text for run in runs),
        ),
        label=_speaker(base),
        runs=tuple(run._replace(mark="quiet") for run in runs) if elsewhere else runs,
        number=number,
        notes=_notes(maker, family, record if elsewhere else None),
    )


def _speaker(rendering: Rendering) -> tuple[Run, ...]:
    """The name, strong; a mention that nobody could give a name is quiet."""
    if rendering.speaker_name:
        return (Run(rendering.speaker_name, "strong"),)
    return (Run(rendering.speaker, "quiet"),) if rendering.speaker else ()


def _notes(maker: CellMaker, family: Family, lacking: int | None) -> tuple[Note, ...]:
    """What the record has instead, if it lacks the quote; and whether she paired the renderings herself."""
    notes = (_not_in_record(maker, family, lacking),) if lacking is not None else ()
    by_hand = Note(runs=(Run(told(maker.phrases, "by_hand")),), sign="lock")
    return (*notes, by_hand) if family.by_hand else notes


def _not_in_record(maker: CellMaker, family: Family, record: int) -> Note:
    """What the record has instead of the quote."""
    missing = next((missing for missing in family.missing if missing.source == record), None)
    if missing is None or missing.verdict == "absent":
        return Note(runs=(Run(told(maker.phrases, "not_said")),), sign="absent")
    word = missing_reason(missing.reason, maker.phrases) or absence_word(missing.verdict, maker.phrases)
    return Note(runs=(Run(word),), sign=missing.verdict, meaning=missing.verdict)
