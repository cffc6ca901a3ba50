"""One utterance in one source -> what its cell in the ledger says. No Qt here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from variorum.phrases import absence_word, kind_word, missing_reason, verdict_word, words_left_off
from variorum.window.cell_content import EMPTY, NEXT_LINE, CellContent, Note, Run
from variorum.window.cell_notes import rendering_notes
from variorum.window.cell_words import told, told_differences
from variorum.window.paraphrase_cell import with_paraphrase
from variorum.window.word_runs import rendering_runs

if TYPE_CHECKING:
    from variorum.model import Family, FindingKind, Missing, Rendering
    from variorum.window.cell_maker import CellMaker

HEAVIEST_FIRST = ("cut", "altered", "trimmed", "tidied", "verbatim")
_TINTED = frozenset({"cut", "altered"})
_LEADING: tuple[FindingKind, ...] = ("spliced", "speaker_differs")  # they give a sound quote their sign
_DECIDED: tuple[FindingKind, ...] = ("cut", "altered", "spliced", "speaker_differs")


def family_cell(maker: CellMaker, family: Family, source: int) -> CellContent:
    """The utterance as this source has it."""
    renderings = [rendering for rendering in family.renderings if rendering.source == source]
    if renderings:
        heaviest = min(renderings, key=lambda r: HEAVIEST_FIRST.index(r.verdict))
        return _rendering_cell(maker, family, heaviest, renderings)
    missing = next((missing for missing in family.missing if missing.source == source), None)
    return EMPTY if missing is None else _missing_cell(maker, family, missing)


def _rendering_cell(
    maker: CellMaker, family: Family, rendering: Rendering, all_here: list[Rendering]
) -> CellContent:
    leading = _leading(maker, family, rendering)
    sign = leading or rendering.verdict
    tinted = leading is not None or rendering.verdict in _TINTED
    word = (
        kind_word(leading, maker.phrases, has_record=maker.has_record)
        if leading is not None
        else verdict_word(rendering.verdict, maker.phrases, has_record=maker.has_record)
    )
    notes = rendering_notes(maker, family, rendering, len(all_here), leading)
    content = CellContent(
        spoken=_spoken(maker, rendering, word, notes),
        label=(Run(word),),
        sign=sign,
        meaning=sign,
        tint=sign if tinted else None,
        runs=_all_runs(maker, rendering, all_here),
        left_off=rendering.left_off_start + rendering.left_off_end,
        quiet=not tinted and rendering.verdict != "trimmed",
        notes=notes,
    )
    return _with_decision(maker, _as_base(maker, content, family, rendering), family, rendering)


def _leading(maker: CellMaker, family: Family, rendering: Rendering) -> FindingKind | None:
    if rendering.verdict in _TINTED:
        return None
    found = (kind for kind in _LEADING if maker.index.of_kind(family, rendering.source, kind) is not None)
    return next(found, None)


def _as_base(maker: CellMaker, content: CellContent, family: Family, rendering: Rendering) -> CellContent:
    """A base that is not the record's says so: it is held against, not confirmed."""
    is_base = family.renderings[family.base] is rendering
    if not is_base or content.tint is not None or not maker.has_record:
        return content
    if rendering.source == maker.index.comparison.record:
        return content
    agreed = sum(other.verdict == "verbatim" for other in family.renderings) > 1
    word = told(maker.phrases, "base_wording" if agreed else "base_only")
    return replace(content, sign="base", meaning="base", label=(Run(word),))


def _with_decision(
    maker: CellMaker, content: CellContent, family: Family, rendering: Rendering
) -> CellContent:
    """A decided finding keeps its words, but a tick for its sign, and its tint is gone."""
    kind = next((kind for kind in _DECIDED if kind == content.sign), None)
    finding = maker.index.of_kind(family, rendering.source, kind) if kind is not None else None
    return replace(content, sign="check", tint=None) if maker.decided(finding) else content


def _all_runs(maker: CellMaker, heaviest: Rendering, all_here: list[Rendering]) -> tuple[Run, ...]:
    """The heaviest rendering, and under it what else differs in the same source."""
    runs = list(_runs(maker, heaviest))
    for rendering in all_here:
        if rendering is not heaviest and rendering.verdict in _TINTED:
            runs += [Run(NEXT_LINE), *_runs(maker, rendering)]
    return tuple(runs)


def _runs(maker: CellMaker, rendering: Rendering) -> tuple[Run, ...]:
    left_off = rendering.left_off_start + rendering.left_off_end
    chip = words_left_off(left_off, maker.phrases) if left_off else ""
    return rendering_runs(maker.index.comparison.readings[rendering.source].text, rendering, chip)


def _spoken(maker: CellMaker, rendering: Rendering, word: str, notes: tuple[Note, ...]) -> str:
    label = maker.index.comparison.sources[rendering.source].label
    left_off = rendering.left_off_start + rendering.left_off_end
    details = [told_differences([d for d in rendering.differences if d.kind != "tidied"], maker.phrases)]
    details += [words_left_off(left_off, maker.phrases)] if left_off else []
    details += ["".join(run.text for run in note.runs) for note in notes]
    said = "; ".join(part for part in details if part)
    key = "spoken_details" if said else "spoken"
    return told(maker.phrases, key, source=label, word=word, details=said)


def _missing_cell(maker: CellMaker, family: Family, missing: Missing) -> CellContent:
    label = maker.index.comparison.sources[missing.source].label
    word = absence_word(missing.verdict, maker.phrases)
    told_why = missing.verdict == "uncertain" or missing.reason in ("marks-off", "answer")
    reason = missing_reason(missing.reason, maker.phrases) if told_why else ""
    key = "spoken_details" if reason else "spoken"
    content = CellContent(
        spoken=told(maker.phrases, key, source=label, word=word, details=reason),
        label=(Run(word),),
        sign=missing.verdict,
        meaning=missing.verdict,
        notes=(Note(runs=(Run(reason),)),) if reason else (),
    )
    if missing.sentence is None or missing.verdict != "paraphrased":
        return content
    return with_paraphrase(maker, content, family, missing.source, missing.sentence)
