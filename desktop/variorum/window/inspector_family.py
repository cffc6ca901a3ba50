"""A family in the inspector: every rendering, why it is judged so, what stands around it. No Qt here."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from variorum.model import Span
from variorum.phrases import explain_verdict
from variorum.window.cell_content import Run
from variorum.window.cell_words import told_differences
from variorum.window.family_cell import HEAVIEST_FIRST, family_cell
from variorum.window.inspection import Entry, Inspection, Passage
from variorum.window.selection import Selection
from variorum.window.word_runs import rendering_runs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from variorum.model import Family, Missing, Rendering
    from variorum.window.cell_maker import CellMaker

_AROUND = 150  # characters of context on either side


def family_inspection(maker: CellMaker, family: Family, selection: Selection) -> Inspection:
    """The family, told from the source that is chosen."""
    chosen = _chosen(family, selection.source)
    number = _number(maker, family)
    title = say(maker, "quote", number=number) if number else say(maker, "quote_unnumbered")
    return Inspection(
        title=title,
        aside=_aside(maker, family),
        entries=tuple(_entries(maker, family)),
        passages=tuple(_passages(maker, family, chosen, selection.source)),
        remark_on=selection.finding or family.id,
        request=_request(maker, family, chosen),
        may_part=chosen is not None and len(family.renderings) > 1,
    )


def say(maker: CellMaker, name: str, **values: object) -> str:
    """A phrase of the inspector."""
    return str(maker.phrases.table["inspector"][name]).format(**values)


def place_of(maker: CellMaker, source: int, offset: int) -> str:
    """Where something stands: "¶3 of 14"."""
    paragraphs = len(maker.index.comparison.readings[source].paragraphs)
    paragraph = maker.index.paragraph_at(source, offset)
    return say(maker, "place", paragraph=paragraph, paragraphs=paragraphs)


def _chosen(family: Family, source: int | None) -> Rendering | None:
    found = [rendering for rendering in family.renderings if rendering.source == source]
    return min(found, key=lambda r: HEAVIEST_FIRST.index(r.verdict), default=None)


def _number(maker: CellMaker, family: Family) -> int:
    """The quote's number in the ledger, 0 for one that only one source has."""
    return maker.index.quote_numbers.get(family.id, 0)


def _aside(maker: CellMaker, family: Family) -> str:
    others = [r for r in family.renderings if r.source != maker.index.comparison.record]
    same = sum(r.verdict in ("verbatim", "tidied") for r in others)
    return say(maker, "as_said" if maker.has_record else "alike", n=same, m=len(others))


def _entries(maker: CellMaker, family: Family) -> Iterator[Entry]:
    """The base, then what differs, then those alike in one entry, then those without."""
    base = family.renderings[family.base]
    yield _entry(maker, family, base, sign="star" if base.source == maker.index.comparison.record else "base")
    others = [rendering for rendering in family.renderings if rendering is not base]
    alike = [rendering for rendering in others if rendering.verdict == "verbatim"]
    for rendering in others:
        if rendering not in alike:
            yield _entry(maker, family, rendering)
    if alike:
        yield _alike_entry(maker, family, alike)
    yield from _missing_entries(maker, family)


def _missing_entries(maker: CellMaker, family: Family) -> Iterator[Entry]:
    """Those without the quote: a paraphrase each, the others together by what is known of them."""
    for missing in family.missing:
        if missing.verdict == "paraphrased":
            yield _missing_entry(maker, family, [missing])
    others = sorted(
        (m for m in family.missing if m.verdict != "paraphrased"), key=lambda m: (m.verdict, m.reason)
    )
    for _, group in groupby(others, key=lambda m: (m.verdict, m.reason)):
        yield _missing_entry(maker, family, list(group))


def _missing_entry(maker: CellMaker, family: Family, missing: list[Missing]) -> Entry:
    content = family_cell(maker, family, missing[0].source)
    labels = ", ".join(maker.index.comparison.sources[one.source].label for one in missing)
    word = "".join(run.text for run in content.label)
    return Entry(
        sign=missing[0].verdict,
        meaning=missing[0].verdict,
        title=say(maker, "heading", source=labels, word=word),
        runs=content.runs,
        note=content.notes[0].runs if content.notes else (),
        quiet=True,
        goes_to=Selection(kind="family", key=family.id, source=missing[0].source),
    )


def _entry(maker: CellMaker, family: Family, rendering: Rendering, sign: str = "") -> Entry:
    comparison = maker.index.comparison
    content = family_cell(maker, family, rendering.source)
    label = comparison.sources[rendering.source].label
    word = "".join(run.text for run in content.label)
    is_base = bool(sign)
    return Entry(
        sign=sign or rendering.verdict,
        meaning="verbatim" if is_base else rendering.verdict,
        title=label if is_base else _title(maker, rendering, label, word),
        place=place_of(maker, rendering.source, rendering.spans[0].start),
        runs=rendering_runs(comparison.readings[rendering.source].text, rendering, strict=not is_base),
        note=content.notes[0].runs if content.notes else (),
        quiet=is_base or rendering.verdict == "tidied",
        goes_to=Selection(kind="family", key=family.id, source=rendering.source),
    )


def _title(maker: CellMaker, rendering: Rendering, label: str, word: str) -> str:
    """Who did what; with a record, how many words were cut."""
    if rendering.verdict != "cut" or not maker.has_record:
        return say(maker, "heading", source=label, word=word)
    count = sum(len(d.base_words.split()) for d in rendering.differences if d.kind == "dropped")
    form = maker.phrases.table["inspector"]["cut"]["one" if count == 1 else "other"]
    return str(form).format(source=label, n=count)


def _alike_entry(maker: CellMaker, family: Family, alike: list[Rendering]) -> Entry:
    labels = dict.fromkeys(maker.index.comparison.sources[rendering.source].label for rendering in alike)
    places = (f"¶{maker.index.paragraph_at(r.source, r.spans[0].start)}" for r in alike)
    return Entry(
        sign="verbatim",
        meaning="verbatim",
        title=", ".join(labels),
        note=(Run(say(maker, "same_words", places=", ".join(places))),),
        quiet=True,
        goes_to=Selection(kind="family", key=family.id, source=alike[0].source),
    )


def _passages(
    maker: CellMaker, family: Family, chosen: Rendering | None, source: int | None
) -> Iterator[Passage]:
    if source is None:
        return
    content = family_cell(maker, family, source)
    word = "".join(run.text for run in content.label)
    missing = next((missing for missing in family.missing if missing.source == source), None)
    verdict = chosen.verdict if chosen is not None else missing.verdict if missing is not None else None
    if verdict is None:
        return
    runs = [Run(explain_verdict(verdict, maker.phrases, has_record=maker.has_record))]
    if chosen is not None and chosen.differences:
        details = told_differences(chosen.differences, maker.phrases)
        runs += [Run(" "), Run(say(maker, "differs_by", details=details), "strong")]
    certainty = "by_hand" if family.by_hand else family.certainty
    runs += [Run(" "), Run(say(maker, certainty), "strong")]
    yield Passage(title=say(maker, "why", word=word), runs=tuple(runs), topic=verdict)
    if chosen is not None:
        label = maker.index.comparison.sources[source].label
        yield Passage(title=say(maker, "in_source", source=label), runs=_context(maker, chosen), serif=True)


def _context(maker: CellMaker, rendering: Rendering) -> tuple[Run, ...]:
    """The words around a rendering, quiet, with the rendering itself as printed."""
    text = maker.index.comparison.readings[rendering.source].text
    first, last = rendering.spans[0].start, rendering.spans[-1].end
    start, end = max(0, first - _AROUND), min(len(text), last + _AROUND)
    start = start if start == 0 else text.find(" ", start, first) + 1 or first
    end = end if end == len(text) else max(text.rfind(" ", last, end), last)
    before, after = (
        maker.index.words(rendering.source, Span(*s)) for s in ((start, first - 1), (last + 1, end))
    )
    words = maker.index.words(rendering.source, Span(max(0, first - 1), last + 1))
    runs = [Run(("… " if start else "") + before + " ", "quiet")] if before else []
    return (*runs, Run(words), Run(" " + after + (" …" if end < len(text) else ""), "quiet"))


def _request(maker: CellMaker, family: Family, chosen: Rendering | None) -> str:
    """A polite sentence to the outlet; only where words were cut or altered."""
    if chosen is None or chosen.verdict not in ("cut", "altered"):
        return ""
    comparison = maker.index.comparison
    base = family.renderings[family.base]
    words, base_words = (
        "".join(run.text for run in rendering_runs(comparison.readings[r.source].text, r, strict=False))
        for r in (chosen, base)
    )
    details = say(maker, "request_details", details=told_differences(chosen.differences, maker.phrases))
    return say(
        maker,
        "request",
        source=comparison.sources[chosen.source].label,
        paragraph=maker.index.paragraph_at(chosen.source, chosen.spans[0].start),
        words=words,
        base=comparison.sources[base.source].label,
        base_words=base_words,
        details=details,
    )
