"""A row in the inspector: every source's sentence, and why they stand together. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.collation.explanation import explain
from variorum.phrases import headline
from variorum.window.cell_content import Run
from variorum.window.cell_words import beginning
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
        yield Passage(title=say(maker, "findings"), runs=(Run(told),), topic=findings[0].kind)
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
    comparison = maker.index.comparison
    other = link.b if link.a.source == source else link.a
    label = comparison.sources[other.source].label
    yield Run(say(maker, "match", source=label, percent=round(link.score * 100)))
    yield Run(" " + say(maker, _certainty(link)), "strong")
    why = explain(link, _elsewhere(maker, link), comparison.readings)
    if why.words:
        yield Run(" " + say(maker, "words_in_both", words=", ".join(why.words)))
    for side, names in (("for", why.speaks_for), ("against", why.speaks_against)):
        if names:
            table = maker.phrases.table["inspector"]["evidence"][side]
            told = "; ".join(str(table[name]) for name in names)
            yield Run(" " + say(maker, f"speaks_{side}", evidence=told))
    if why.runner_up is not None:
        yield Run(" " + _next_best(maker, link, why.runner_up))


def _elsewhere(maker: CellMaker, link: Link) -> list[Link]:
    """The links of its two sentences that lead out of their row."""
    row_of, links_of = maker.index.row_of, maker.index.links_of
    found = (*links_of.get(link.a, ()), *links_of.get(link.b, ()))
    return [other for other in found if row_of[other.a] != row_of[other.b]]


def _next_best(maker: CellMaker, link: Link, rival: Link) -> str:
    """The sentence that would have been linked otherwise, and how far behind it stays."""
    ref = rival.b if rival.a == link.a else rival.a
    comparison = maker.index.comparison
    span = comparison.readings[ref.source].sentences[ref.sentence].span
    return say(
        maker,
        "runner_up",
        source=comparison.sources[ref.source].label,
        percent=round(rival.score * 100),
        words=beginning(comparison.readings[ref.source].text[span.start : span.end]),
    )


def _certainty(link: Link) -> str:
    if link.by_hand:
        return "by_hand"
    if link.score > _CERTAIN:
        return "certain"
    return "likely" if link.firm else "possible"
