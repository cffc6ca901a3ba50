"""One utterance in one source -> what its cell in the ledger says. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from variorum.model import Span
from variorum.phrases import absence_word, missing_reason, verdict_word, words_left_off
from variorum.window.cell_content import EMPTY, NEXT_LINE, CellContent, Note, Run
from variorum.window.cell_words import told, told_differences, with_strong
from variorum.window.word_runs import marked, rendering_runs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from variorum.model import Family, Finding, Missing, Remark, Rendering
    from variorum.phrases import Phrases
    from variorum.window.comparison_index import ComparisonIndex

HEAVIEST_FIRST = ("cut", "altered", "trimmed", "tidied", "verbatim")
_TINTED = frozenset({"cut", "altered"})


@dataclass(frozen=True, slots=True, kw_only=True)
class CellMaker:
    """What every cell is made from."""

    index: ComparisonIndex
    phrases: Phrases
    remarks: Mapping[str, Remark]

    @property
    def has_record(self) -> bool:
        """Whether it is known what was said."""
        return self.index.comparison.record is not None

    def decided(self, finding: Finding | None) -> bool:
        """Whether she has agreed with the finding or dismissed it."""
        remark = self.remarks.get(finding.id) if finding is not None else None
        return remark is not None and remark.decision in ("confirmed", "dismissed")


def family_cell(maker: CellMaker, family: Family, source: int) -> CellContent:
    """The utterance as this source has it."""
    renderings = [rendering for rendering in family.renderings if rendering.source == source]
    if renderings:
        heaviest = min(renderings, key=lambda r: HEAVIEST_FIRST.index(r.verdict))
        return _rendering_cell(maker, family, heaviest, renderings)
    missing = next((missing for missing in family.missing if missing.source == source), None)
    return EMPTY if missing is None else _missing_cell(maker, family, missing)


def base_cell(maker: CellMaker, family: Family, number: int) -> CellContent:
    """The base of the utterance: who says it, and the words that the others are held against."""
    base = family.renderings[family.base]
    text = maker.index.comparison.readings[base.source].text
    runs = rendering_runs(text, base, strict=False)
    speaker = base.speaker_name or base.speaker or ""
    words = "".join(run.text for run in runs)
    record = maker.index.comparison.record
    elsewhere = record is not None and base.source != record
    key = "spoken_base" if speaker else "spoken_base_unnamed"
    return CellContent(
        spoken=told(maker.phrases, key, number=number, speaker=speaker, words=words),
        label=_speaker(base),
        runs=tuple(run._replace(mark="quiet") for run in runs) if elsewhere else runs,
        number=number,
        notes=(_not_in_record(maker, family, record),) if elsewhere and record is not None else (),
    )


def _speaker(rendering: Rendering) -> tuple[Run, ...]:
    """The name, strong; a mention that nobody could give a name is quiet."""
    if rendering.speaker_name:
        return (Run(rendering.speaker_name, "strong"),)
    return (Run(rendering.speaker, "quiet"),) if rendering.speaker else ()


def _not_in_record(maker: CellMaker, family: Family, record: int) -> Note:
    """What the record has instead of the quote."""
    missing = next((missing for missing in family.missing if missing.source == record), None)
    if missing is None or missing.verdict == "absent":
        return Note(runs=(Run(told(maker.phrases, "not_said")),), sign="absent")
    word = missing_reason(missing.reason, maker.phrases) or absence_word(missing.verdict, maker.phrases)
    return Note(runs=(Run(word),), sign=missing.verdict, meaning=missing.verdict)


def _rendering_cell(
    maker: CellMaker, family: Family, rendering: Rendering, all_here: list[Rendering]
) -> CellContent:
    speaker = maker.index.of_kind(family, rendering.source, "speaker_differs")
    is_base = family.renderings[family.base] is rendering
    leads = speaker is not None and rendering.verdict not in _TINTED
    sign = "speaker_differs" if leads else rendering.verdict
    tinted = leads or rendering.verdict in _TINTED
    word = _word(maker, rendering, speaker if leads else None)
    notes = _notes(maker, family, rendering, len(all_here), led=leads)
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
    if is_base and maker.index.comparison.record not in (None, rendering.source):
        agreed = sum(other.verdict == "verbatim" for other in family.renderings) > 1
        base_word = told(maker.phrases, "base_wording" if agreed else "base_only")
        return replace(content, sign="base", meaning="base", label=(Run(base_word),))
    return _with_decision(maker, content, family, rendering)


def _with_decision(
    maker: CellMaker, content: CellContent, family: Family, rendering: Rendering
) -> CellContent:
    """A decided finding keeps its words, but a tick for its sign, and its tint is gone."""
    kind = content.sign if content.sign in ("cut", "altered", "speaker_differs") else None
    if kind is None:
        return content
    finding = maker.index.of_kind(family, rendering.source, kind)  # type: ignore[arg-type]  # checked above
    return replace(content, sign="check", tint=None) if maker.decided(finding) else content


def _word(maker: CellMaker, rendering: Rendering, speaker: Finding | None) -> str:
    if speaker is not None:
        return str(maker.phrases.table["kind"]["record"]["speaker_differs"])
    return verdict_word(rendering.verdict, maker.phrases, has_record=maker.has_record)


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


def _notes(
    maker: CellMaker, family: Family, rendering: Rendering, times: int, *, led: bool
) -> tuple[Note, ...]:
    notes = []
    tidied = [difference for difference in rendering.differences if difference.kind == "tidied"]
    if tidied:
        notes.append(Note(runs=(Run(told_differences(tidied, maker.phrases)),)))
    if led:
        name = rendering.speaker_name or rendering.speaker or told(maker.phrases, "by_nobody")
        notes.append(Note(runs=with_strong(told(maker.phrases, "same_words_by"), name)))
    else:
        notes += _speaker_note(maker, family, rendering)
    if times > 1:
        notes.append(Note(runs=(Run(told(maker.phrases, "printed_again", n=times)),)))
    return tuple(notes)


def _speaker_note(maker: CellMaker, family: Family, rendering: Rendering) -> list[Note]:
    name = rendering.speaker_name or rendering.speaker
    by = with_strong(told(maker.phrases, "by"), name) if name else (Run(told(maker.phrases, "by_nobody")),)
    for kind in ("speaker_dropped", "speaker_differs"):
        if maker.index.of_kind(family, rendering.source, kind) is not None:
            return [Note(runs=by, sign=kind, meaning=kind)]
    return []


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
    told_why = missing.verdict == "uncertain" or missing.reason == "marks-off"
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
    return _paraphrased(maker, content, family, missing.source, missing.sentence)


def _paraphrased(
    maker: CellMaker, content: CellContent, family: Family, source: int, sentence: int
) -> CellContent:
    reading = maker.index.comparison.readings[source]
    span = reading.sentences[sentence].span
    figure = maker.index.of_kind(family, source, "figure_conflict")
    runs = tuple(marked(reading.text, span, ()))
    if figure is None:
        return replace(content, runs=runs)
    places = [place.span for place in figure.where if place.source == source]
    return replace(content, runs=_with_figures(reading.text, span, places), tint="figure_conflict")


def _with_figures(text: str, span: Span, places: list[Span]) -> tuple[Run, ...]:
    runs: list[Run] = []
    at = span.start
    for place in sorted(places):
        if at <= place.start and place.end <= span.end:
            runs += marked(text, Span(at, place.start), ())
            runs += [run._replace(mark="figure", group=len(runs) + 1) for run in marked(text, place, ())]
            at = place.end
    return (*runs, *marked(text, Span(at, span.end), ()))
