"""A row in the inspector: every source's sentence, and why they stand together. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.phrases import headline
from variorum.window.cell_content import Run
from variorum.window.inspection import Entry, Inspection, Passage
from variorum.window.inspector_family import place_of, say
from variorum.window.row_cell import members_of, row_base_cell, row_cell
from variorum.window.selection import Selection

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.model import Link
    from variorum.window.cell_maker import CellMaker

_CERTAIN = 0.9  # score from which a link is told as certain


def row_inspection(maker: CellMaker, row: int, selection: Selection) -> Inspection:
    """The row, told from the source that is chosen."""
    comparison = maker.index.comparison
    sources = sorted({member.source for member in comparison.rows[row].members})
    return Inspection(
        title=say(maker, "row", number=row + 1),
        aside=say(maker, "in_sources", n=len(sources), m=len(comparison.sources)),
        entries=tuple(_entry(maker, row, source) for source in sources),
        passages=tuple(_passages(maker, row, selection.source)),
        remark_on=selection.finding or "",
    )


def _entry(maker: CellMaker, row: int, source: int) -> Entry:
    comparison = maker.index.comparison
    is_base = source == comparison.base
    content = (row_base_cell if is_base else row_cell)(maker, row, source)
    member = members_of(maker, row, source)[0]
    start = comparison.readings[source].sentences[member.sentence].span.start
    word = "".join(run.text for run in content.label)
    label = comparison.sources[source].label
    return Entry(
        sign=content.sign or ("base" if is_base else "paraphrased"),
        meaning=content.meaning,
        title=say(maker, "heading", source=label, word=word) if word else label,
        place=place_of(maker, source, start),
        runs=content.runs,
        quiet=content.tint is None,
        goes_to=Selection(kind="row", key=row, source=source),
    )


def _passages(maker: CellMaker, row: int, source: int | None) -> Iterator[Passage]:
    findings = maker.index.findings_of_row.get(row, ())
    if findings:
        told = " ".join(headline(finding, maker.phrases) for finding in findings)
        yield Passage(title=say(maker, "findings"), runs=(Run(told),))
    link = _link(maker, row, source)
    members = maker.index.comparison.rows[row].members
    if link is not None:
        yield Passage(title=say(maker, "why_together"), runs=tuple(_evidence(maker, link, source)))
    elif len({member.source for member in members}) > 1:
        yield Passage(title=say(maker, "why_together"), runs=(Run(say(maker, "not_linked")),))


def _link(maker: CellMaker, row: int, source: int | None) -> Link | None:
    """The best link of the source's sentence in the row: to the base, if there is one."""
    members = set(maker.index.comparison.rows[row].members)
    base = maker.index.comparison.base
    found = []
    for member in members_of(maker, row, source) if source is not None else members:
        found += [link for link in maker.index.links_of.get(member, ()) if {link.a, link.b} <= members]
    return max(found, key=lambda link: (base in (link.a.source, link.b.source), link.score), default=None)


def _evidence(maker: CellMaker, link: Link, source: int | None) -> Iterator[Run]:
    names = maker.phrases.table["inspector"]["evidence"]
    other = link.b if link.a.source == source else link.a
    label = maker.index.comparison.sources[other.source].label
    yield Run(say(maker, "match", source=label, percent=round(link.score * 100)))
    told = [evidence for evidence in link.evidence if evidence.weight > 0]
    if told:
        listed = ", ".join(dict.fromkeys(str(names.get(e.name, e.name)) for e in told))
        yield Run(" " + say(maker, "speaks_for", evidence=listed))
    yield Run(" " + say(maker, _certainty(link)), "strong")


def _certainty(link: Link) -> str:
    if link.by_hand:
        return "by_hand"
    if link.score > _CERTAIN:
        return "certain"
    return "likely" if link.firm else "possible"
