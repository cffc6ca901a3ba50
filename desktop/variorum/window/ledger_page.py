"""The quote ledger: a line per family, a column per source. No Qt here."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from variorum.window.base_cell import base_cell
from variorum.window.cell_content import EMPTY, CellContent, differing_words, without_words
from variorum.window.cell_words import beginning, short_left_off, short_word, told
from variorum.window.column_heads import column_heads
from variorum.window.comparison_index import only_one
from variorum.window.family_cell import HEAVIEST_FIRST, family_cell
from variorum.window.page import Fold, Line
from variorum.window.selection import Selection

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.model import Family
    from variorum.window.cell_maker import CellMaker
    from variorum.window.page import ColumnHead

_TOLD_ALONE, _TOLD_OF_MANY = 16, 6  # words of each quote that a fold tells
DIGEST_ABOVE = 6  # sources; with more, cells hold only the words that differ


class LedgerPage:
    """Lines and cells of the ledger."""

    def __init__(
        self, maker: CellMaker, *, words: bool = False, opened: frozenset[str] = frozenset()
    ) -> None:
        self._maker = maker
        self._words = words
        self._opened = opened
        self._digest = len(maker.index.comparison.sources) > DIGEST_ABOVE
        self._signs = {family.id: _signs(maker, family) for family in maker.index.comparison.families}
        self._numbers = maker.index.quote_numbers
        self._folded_in: dict[str, str] = {}
        self._lines = list(self._arrange())
        self._places = {line.key: at for at, line in enumerate(self._lines) if line.key is not None}
        self._folds = {line.fold.key: at for at, line in enumerate(self._lines) if line.fold is not None}
        self._columns = column_heads(maker, self._base_source, self._ticks())

    @property
    def columns(self) -> Sequence[ColumnHead]:
        """The record or the base wording first, then the sources in order."""
        return self._columns

    @property
    def lines(self) -> Sequence[Line]:
        """Shared quotes in reading order, then those that only one source has, folded."""
        return self._lines

    @property
    def digest(self) -> bool:
        """Whether cells hold only the words that differ."""
        return self._digest

    def content(self, line: int, column: int) -> CellContent:
        """What a cell says."""
        shown = self._lines[line]
        if shown.fold is not None:
            return CellContent(spoken=shown.fold.words) if column == 0 else EMPTY
        family = self._maker.index.families[str(shown.key)]
        if column == 0:
            return base_cell(self._maker, family, shown.number)
        source = self._columns[column].source
        content = family_cell(self._maker, family, source) if source is not None else EMPTY
        if self._digest:
            word = "".join(run.text for run in content.label)
            phrases, judged = self._maker.phrases, self._maker.has_record
            short = short_word(phrases, content.sign or "", word, has_record=judged)
            return differing_words(content, short, short_left_off(phrases, content.left_off))
        return content if self._words else without_words(content)

    def mark(self, line: int, column: int) -> str | None:
        """The sign of a cell."""
        source = self._columns[column].source
        key = self._lines[line].key
        return self._signs[str(key)].get(source) if key is not None and source is not None else None

    def line_of(self, selection: Selection) -> int | None:
        """The line of a family, or of its fold."""
        if selection.kind != "family":
            return self._line_of_row(int(selection.key))
        folded = self._folded_in.get(str(selection.key), "")
        return self._places.get(selection.key, self._folds.get(folded))

    def selection_at(self, line: int, column: int) -> Selection | None:
        """The family of a line, in the source of a column."""
        key = self._lines[line].key
        return None if key is None else Selection(kind="family", key=key, source=self._columns[column].source)

    @property
    def _base_source(self) -> int | None:
        return self._maker.index.comparison.record

    def _line_of_row(self, row: int) -> int | None:
        """A quote that stands in the row."""
        index = self._maker.index
        for member in index.comparison.rows[row].members if row < len(index.comparison.rows) else ():
            for family, _ in index.renderings_in.get(member, ()):
                if family.id in self._places:
                    return self._places[family.id]
        return None

    def _arrange(self) -> Iterator[Line]:
        index = self._maker.index
        shared = index.shared_families
        alike = {family.id: self._alike(family) for family in shared}
        foldable = not all(alike.values())  # with nothing else to see, nothing is put away
        for folded, group in groupby(shared, key=lambda family: foldable and alike[family.id]):
            families = list(group)
            yield from self._folded(families) if folded else map(self._line, families)
        alone = (family for family in index.comparison.families if only_one(family))
        yield from self._only_here(sorted(alone, key=index.row_of_family))

    def _folded(self, families: list[Family]) -> Iterator[Line]:
        numbers = {"first": self._numbers[families[0].id], "last": self._numbers[families[-1].id]}
        name = "alike_quote" if len(families) == 1 else "alike_quotes"
        yield from self._fold(families, name, "verbatim", **numbers)

    def _only_here(self, families: list[Family]) -> Iterator[Line]:
        labels = [source.label for source in self._maker.index.comparison.sources]
        for source in range(len(labels)):
            found = [family for family in families if family.renderings[0].source == source]
            if found:
                name = "only_quote" if len(found) == 1 else "only_quotes"
                yield from self._fold(found, name, "only_here", source=labels[source], n=len(found))

    def _fold(self, families: list[Family], name: str, sign: str, **values: object) -> Iterator[Line]:
        longest = _TOLD_ALONE if len(families) == 1 else _TOLD_OF_MANY
        words = " · ".join(f"“{beginning(self._base_words(family), longest)}”" for family in families[:6])
        key = f"fold {families[0].id}"
        opened = key in self._opened
        text = told(self._maker.phrases, name, words=words, **values)
        yield Line(key=None, fold=Fold(key=key, words=text, opened=opened, sign=sign))
        self._folded_in |= {family.id: key for family in families}
        if opened:
            yield from map(self._line, families)

    def _line(self, family: Family) -> Line:
        shown = [r for r in family.renderings if self._words or r.verdict not in ("verbatim", "tidied")]
        lengths = [sum(span.end - span.start for span in r.spans) for r in shown]
        base = family.renderings[family.base]
        return Line(
            key=family.id,
            number=self._numbers.get(family.id, 0),
            base_length=sum(span.end - span.start for span in base.spans),
            length=0 if self._digest else max(lengths, default=0),
        )

    def _alike(self, family: Family) -> bool:
        if family.missing or family.id in self._maker.index.findings_of_family:
            return False
        return all(rendering.verdict == "verbatim" for rendering in family.renderings)

    def _base_words(self, family: Family) -> str:
        base = family.renderings[family.base]
        return self._maker.index.words(base.source, base.spans[0])

    def _ticks(self) -> dict[int, tuple[str, ...]]:
        """Per source the signs of its shared quotes, in order."""
        sources = range(len(self._maker.index.comparison.sources))
        return {
            source: tuple(self._signs[key].get(source, "absent") for key in self._numbers)
            for source in sources
        }


def _signs(maker: CellMaker, family: Family) -> dict[int, str]:
    """Per source the sign of its cell."""
    signs: dict[int, str] = {missing.source: missing.verdict for missing in family.missing}
    for rendering in sorted(family.renderings, key=lambda r: HEAVIEST_FIRST.index(r.verdict), reverse=True):
        signs[rendering.source] = rendering.verdict
    for finding in maker.index.findings_of_family.get(family.id, ()):
        if finding.kind in ("spliced", "speaker_differs", "figure_conflict"):
            for source in maker.index.concerned(finding):
                if signs.get(source) not in ("cut", "altered"):
                    signs[source] = finding.kind
    return signs
