"""The report's side by side: rows level across the sources; what all say alike is folded into one line."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from variorum.report.marked_words import Run
from variorum.report.places import paragraph_number

if TYPE_CHECKING:
    from variorum.model import Comparison, Row


@dataclass(frozen=True, slots=True, kw_only=True)
class RowEntry:
    """One source's sentence in a row."""

    source: str
    where: str
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RowOfEntries:
    """One row of the synopsis."""

    number: int  # counted from 1
    entries: tuple[RowEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Neighbouring rows, folded or open."""

    rows: tuple[RowOfEntries, ...]
    folded: bool
    summary: str


def synopsis_blocks(comparison: Comparison) -> tuple[Block, ...]:
    """All rows in reading order, neighbouring ones that need no look folded together."""
    numbered = list(enumerate(comparison.rows, 1))
    blocks = []
    for sort, group in groupby(numbered, key=lambda pair: _sort(pair[1], comparison)):
        rows = list(group)
        blocks.append(
            Block(
                rows=tuple(_row(number, row, comparison) for number, row in rows),
                folded=sort != "open",
                summary=_summary(sort, [number for number, _ in rows]),
            )
        )
    return tuple(blocks)


def _sort(row: Row, comparison: Comparison) -> str:
    sources = {member.source for member in row.members}
    if len(sources) == 1:
        return comparison.sources[next(iter(sources))].label
    return "alike" if len({_words(text) for text in _texts(row, comparison)}) == 1 else "open"


def _texts(row: Row, comparison: Comparison) -> list[str]:
    spans = [(m.source, comparison.readings[m.source].sentences[m.sentence].span) for m in row.members]
    return [comparison.sources[source].text[span.start : span.end] for source, span in spans]


def _words(text: str) -> str:
    """The bare letters, so that typography alone does not open a row."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _summary(sort: str, numbers: list[int]) -> str:
    rows = f"Row {numbers[0]}" if len(numbers) == 1 else f"Rows {numbers[0]} to {numbers[-1]}"
    return f"{rows}: alike in every source that has them" if sort == "alike" else f"{rows}: only in {sort}"


def _row(number: int, row: Row, comparison: Comparison) -> RowOfEntries:
    entries = []
    for member, text in zip(row.members, _texts(row, comparison), strict=True):
        reading = comparison.readings[member.source]
        paragraph = paragraph_number(reading, reading.sentences[member.sentence].span.start)
        entries.append(
            RowEntry(
                source=comparison.sources[member.source].label,
                where=f"¶{paragraph}",
                runs=(Run(text=text),),
            )
        )
    return RowOfEntries(number=number, entries=tuple(entries))
