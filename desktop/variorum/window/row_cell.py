"""The sentences of one source in one row -> what their cell in the synopsis says. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from variorum.phrases import absence_word, kind_word, missing_reason, verdict_word
from variorum.window.bare_words import bare_words
from variorum.window.cell_content import CellContent, Ghost, Note, Run
from variorum.window.cell_words import beginning, told, told_differences
from variorum.window.row_marks import contradicting, figure_differences, reworded
from variorum.window.row_signs import TINTED, held_against
from variorum.window.word_runs import marked

if TYPE_CHECKING:
    from variorum.model import Difference, Rendering, SentenceRef, Span
    from variorum.window.cell_maker import CellMaker

_SILENT_KINDS = ("transcript", "release")  # what they leave out is no news


class RowSign(NamedTuple):
    """What a cell of the synopsis shows first."""

    sign: str | None
    tinted: bool = False


def members_of(maker: CellMaker, row: int, source: int) -> list[SentenceRef]:
    """The sentences a source has in a row."""
    return [member for member in maker.index.comparison.rows[row].members if member.source == source]


def row_sign(maker: CellMaker, row: int, source: int) -> RowSign:
    """The sign of a cell, without looking at its words: also for the overview."""
    index = maker.index
    if source not in index.sources_of_row[row]:
        return RowSign(_absence(maker, row, source))
    sign = index.signs_of_rows.get((row, source))
    if sign is not None:
        return RowSign(sign, tinted=sign in TINTED)
    if len(index.sources_of_row[row]) == 1:
        return RowSign("only_here" if _role(maker, members_of(maker, row, source)) == "prose" else None)
    by_hand = index.by_hand and any(m in index.by_hand for m in members_of(maker, row, source))
    return RowSign("lock" if by_hand else None)


def row_base_cell(maker: CellMaker, row: int, source: int) -> CellContent:
    """The pinned source's words with what was found in them, or nothing but the row's number."""
    members = members_of(maker, row, source)
    if not members:
        word = absence_word("absent", maker.phrases)
        return CellContent(
            spoken=told(maker.phrases, "spoken_row", number=row + 1, words=word), number=row + 1
        )
    sign = maker.index.signs_of_rows.get((row, source))
    differences = _differences(maker, row, source, members, source) if sign is not None else []
    label = _label(maker, sign) or _role_word(maker, members)
    spoken = _spoken(maker, source, label, differences, _text(maker, members))
    return CellContent(
        spoken=told(maker.phrases, "spoken_row", number=row + 1, words=spoken),
        label=(Run(label),) if label else (),
        sign=sign,
        meaning=sign or "verbatim",
        tint=sign if sign in TINTED else None,
        runs=tuple(_joined(maker, members, differences)),
        number=row + 1,
    )


def row_cell(maker: CellMaker, row: int, source: int) -> CellContent:
    """The row as this source has it, held against the base."""
    members = members_of(maker, row, source)
    sign, tinted = row_sign(maker, row, source)
    if not members:
        return _missing_cell(maker, row, source, sign)
    reference = held_against(maker.index, row)
    other = _text(maker, members_of(maker, row, reference))
    same = source != reference and bare_words(_text(maker, members)) == bare_words(other)
    if same and sign is None:
        return _same(maker, row, source)
    differences = _differences(maker, row, source, members, reference)
    label = _label(maker, sign) or _role_word(maker, members)
    return CellContent(
        spoken=_spoken(maker, source, label, differences, _text(maker, members)),
        label=(Run(label),) if label else (),
        sign=sign,
        meaning=sign or "verbatim",
        tint=sign if tinted else None,
        runs=tuple(_joined(maker, members, differences, other if source != reference else "")),
        quiet=sign in (None, "lock") and source != reference,
        tag=_tag(maker, members),
        ghost=_ghost(maker, row, source),
    )


def _same(maker: CellMaker, row: int, source: int) -> CellContent:
    word = told(maker.phrases, "the_same_sentence")
    label = maker.index.comparison.sources[source].label
    return CellContent(
        spoken=told(maker.phrases, "spoken", source=label, word=word),
        label=(Run(word),),
        sign="verbatim",
        quiet=True,
        tag=_tag(maker, members_of(maker, row, source)),
        ghost=_ghost(maker, row, source),
    )


def _missing_cell(maker: CellMaker, row: int, source: int, sign: str | None) -> CellContent:
    ghost = _ghost(maker, row, source)
    label = maker.index.comparison.sources[source].label
    if sign is None:
        absent = absence_word("absent", maker.phrases)
        return CellContent(spoken=told(maker.phrases, "spoken", source=label, word=absent), ghost=ghost)
    uncertain = sign == "uncertain"
    word = absence_word("uncertain" if uncertain else "absent", maker.phrases)
    reason = missing_reason("cut-off", maker.phrases) if uncertain else ""
    key = "spoken_details" if reason else "spoken"
    return CellContent(
        spoken=told(maker.phrases, key, source=label, word=word, details=reason),
        label=(Run(word),),
        sign=sign,
        meaning=sign,
        notes=(Note(runs=(Run(reason),)),) if reason else (),
        ghost=ghost,
    )


def _absence(maker: CellMaker, row: int, source: int) -> str | None:
    """Whether it is worth saying that a source lacks the row: only where at least two others have it."""
    comparison = maker.index.comparison
    if len(maker.index.sources_of_row[row]) < 2 or comparison.sources[source].kind in _SILENT_KINDS:
        return None
    return "absent" if comparison.sources[source].complete else "uncertain"


def _renderings(maker: CellMaker, members: list[SentenceRef]) -> list[Rendering]:
    return [rendering for member in members for _, rendering in maker.index.renderings_in.get(member, ())]


def _differences(
    maker: CellMaker, row: int, source: int, members: list[SentenceRef], reference: int
) -> list[Difference]:
    """What differs in a cell: in its quotes, its figures, and against what it contradicts."""
    renderings = _renderings(maker, members)
    differences = [difference for rendering in renderings for difference in rendering.differences]
    if source != reference:
        differences += figure_differences(maker.index, row, source, reference)
    for finding in maker.index.findings_of_row.get(row, ()):
        if finding.kind == "contradiction" and source in maker.index.concerned(finding):
            differences += contradicting(maker.index, finding, source)
    return differences


def _joined(
    maker: CellMaker, members: list[SentenceRef], differences: list[Difference], other: str = ""
) -> list[Run]:
    """The sentences' words, one after the other, with their differences and pale underlines."""
    runs: list[Run] = []
    for member in members:
        text = maker.index.comparison.readings[member.source].text
        span = maker.index.comparison.readings[member.source].sentences[member.sentence].span
        here = [d for d in differences if span.start <= d.at.start and d.at.end <= span.end]
        pale = _outside_quotes(maker, member, reworded(text, span, other)) if other else []
        runs += [Run(" ")] if runs else []
        runs += marked(text, span, here, first_group=len(runs) + 1, reworded=pale)
    return [run for run in runs if run.text]


def _outside_quotes(maker: CellMaker, member: SentenceRef, spans: list[Span]) -> list[Span]:
    """Rewording is told of the reporter's own words; quotes have verdicts."""
    quoted = [span for rendering in _renderings(maker, [member]) for span in rendering.spans]
    return [s for s in spans if not any(q.start < s.end and s.start < q.end for q in quoted)]


def _text(maker: CellMaker, members: list[SentenceRef]) -> str:
    readings = maker.index.comparison.readings
    spans = [(readings[m.source], readings[m.source].sentences[m.sentence].span) for m in members]
    return " ".join(reading.text[span.start : span.end] for reading, span in spans)


def _label(maker: CellMaker, sign: str | None) -> str:
    has_record = maker.has_record
    match sign:
        case None:
            return ""
        case "lock":
            return told(maker.phrases, "by_hand")
        case "cut" | "altered":
            return verdict_word(sign, maker.phrases, has_record=has_record)
        case _:
            return kind_word(sign, maker.phrases, has_record=has_record)  # type: ignore[arg-type]  # what is left are kinds


def _role(maker: CellMaker, members: list[SentenceRef]) -> str:
    first = members[0]
    return maker.index.comparison.readings[first.source].sentences[first.sentence].role


def _role_word(maker: CellMaker, members: list[SentenceRef]) -> str:
    """What a sentence is that does not belong to the prose: a headline, a caption."""
    role = _role(maker, members)
    return "" if role == "prose" else str(maker.phrases.table["cell"]["role"][role])


def _tag(maker: CellMaker, members: list[SentenceRef]) -> Note | None:
    for member in members:
        if member in maker.index.moved:
            sentence = maker.index.comparison.readings[member.source].sentences[member.sentence]
            words = told(maker.phrases, "from_paragraph", paragraph=sentence.paragraph + 1)
            return Note(runs=(Run(words),), sign="moved")
    return None


def _ghost(maker: CellMaker, row: int, source: int) -> Ghost | None:
    moved = maker.index.ghosts.get((row, source))
    if moved is None:
        return None
    words = beginning(_text(maker, [moved.sentence]), 7)
    return Ghost(row=moved.row, title=told(maker.phrases, "moved_to", row=moved.row + 1), words=words)


def _spoken(maker: CellMaker, source: int, word: str, differences: list[Difference], words: str) -> str:
    label = maker.index.comparison.sources[source].label
    if not word:
        return told(maker.phrases, "spoken", source=label, word=words)
    details = told_differences(differences, maker.phrases) or words
    return told(maker.phrases, "spoken_details", source=label, word=word, details=details)
