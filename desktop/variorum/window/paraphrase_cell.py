"""A paraphrase -> its cell in the ledger, with numbers that conflict. No Qt here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from variorum.model import SentenceRef, Span
from variorum.window.cell_content import Note, Run
from variorum.window.cell_words import told
from variorum.window.row_marks import figure_differences
from variorum.window.word_runs import marked

if TYPE_CHECKING:
    from variorum.model import Difference, Family
    from variorum.window.cell_content import CellContent
    from variorum.window.cell_maker import CellMaker


def with_paraphrase(
    maker: CellMaker, content: CellContent, family: Family, source: int, sentence: int
) -> CellContent:
    """The cell with the sentence that paraphrases the utterance; a number that conflicts stands out."""
    reading = maker.index.comparison.readings[source]
    span = reading.sentences[sentence].span
    base = family.renderings[family.base].source
    row = maker.index.row_of.get(SentenceRef(source, sentence), -1)
    figures = [
        difference
        for difference in figure_differences(maker.index, row, source, base)
        if span.start <= difference.at.start and difference.at.end <= span.end
    ]
    if not figures:
        return replace(content, runs=tuple(marked(reading.text, span, ())))
    notes = tuple(
        Note(
            runs=(Run(told(maker.phrases, "against", words=figure.words, base_words=figure.base_words)),),
            sign="figure_conflict",
            meaning="figure_conflict",
        )
        for figure in figures
    )
    runs = _with_figures(reading.text, span, figures)
    spoken = "; ".join((content.spoken, *(note.runs[0].text for note in notes)))
    return replace(content, runs=runs, notes=(*content.notes, *notes), tint="figure_conflict", spoken=spoken)


def _with_figures(text: str, span: Span, figures: list[Difference]) -> tuple[Run, ...]:
    runs: list[Run] = []
    at = span.start
    for number, figure in enumerate(sorted(figures, key=lambda f: f.at), start=1):
        if at <= figure.at.start:
            runs += marked(text, Span(at, figure.at.start), ())
            runs += [run._replace(mark="figure", group=number) for run in marked(text, figure.at, ())]
            at = figure.at.end
    return (*runs, *marked(text, Span(at, span.end), ()))
