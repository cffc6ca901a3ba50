"""What a cell says, before anything is drawn. No Qt here: a test reads a cell as a screen reader does."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

Mark = Literal["plain", "strong", "quiet", "deleted", "inserted", "ellipsis", "reworded", "figure", "chip"]

NEXT_LINE = "\N{LINE SEPARATOR}"
DIFFERING: frozenset[Mark] = frozenset({"deleted", "inserted", "ellipsis", "figure", "chip"})


class Run(NamedTuple):
    """Words that are drawn alike. Runs of one group other than 0 stand on one chip."""

    text: str
    mark: Mark = "plain"
    group: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A small line under the words."""

    runs: tuple[Run, ...]
    sign: str | None = None
    meaning: str = "absent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ghost:
    """Where words stood before they were set beside their partner."""

    row: int  # place in Comparison.rows where they stand now
    title: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CellContent:
    """A cell, ready to be drawn or spoken."""

    spoken: str
    label: tuple[Run, ...] = ()  # the verdict's word, or the speaker in the base column
    sign: str | None = None
    meaning: str = "verbatim"  # whose colours sign, label, strike and underline take
    tint: str | None = None  # whose tint the ground takes, None for paper
    runs: tuple[Run, ...] = ()
    left_off: int = 0  # words of the base that the ends lack; their chip is among the runs
    compact: bool = False  # in a narrow column: small letters, little room around them
    quiet: bool = False  # no difference: the words are grey, and hidden where words are hidden
    number: int | None = None  # in the base column; 0 = a quote of one source, which has none
    tag: Note | None = None  # beside the label: "from ¶2"
    notes: tuple[Note, ...] = ()
    ghost: Ghost | None = None

    @property
    def text(self) -> str:
        """The words as one string."""
        return "".join(run.text for run in self.runs)


EMPTY = CellContent(spoken="")


def without_words(content: CellContent) -> CellContent:
    """The cell with its words hidden if they say nothing new (W)."""
    return replace(content, runs=()) if content.quiet and content.sign is not None else content


def differing_words(content: CellContent, short: str, left_off: str) -> CellContent:
    """The cell of a digest: its short word, and only the words that differ.

    Args:
        content: the whole cell.
        short: the verdict in a narrow column, "" for the sign alone.
        left_off: what the chip of words left off says in a narrow column.
    """
    label = (content.label[0]._replace(text=short),) if content.label and short else ()
    runs: list[Run] = []
    for at, run in enumerate(content.runs):
        if run.mark in DIFFERING or run.group:
            apart = at > 0 and bool(runs) and not (run.group and run.group == content.runs[at - 1].group)
            runs += [Run(" ")] if apart else []
            runs.append(run._replace(text=left_off) if run.mark == "chip" else run)
    notes = _named(content.notes)
    return replace(content, label=label, runs=tuple(runs), notes=notes, tag=None, compact=True)


def _named(notes: tuple[Note, ...]) -> tuple[Note, ...]:
    """Of the notes only their strong words: the speaker's name, the number."""
    strong = [tuple(run for run in note.runs if run.mark == "strong") for note in notes]
    return tuple(Note(runs=runs) for runs in strong if runs)
