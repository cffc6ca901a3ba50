"""The pipeline: sources in, a comparison out. The page to read first.

It is the Gothenburg model of collation: tokenise, normalise (``reading``), align (``collation``), analyse
(``findings``); visualising is the window's and the report's.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from variorum import reading
from variorum.collation.constraints import resolve
from variorum.collation.links import link_sentences
from variorum.collation.rows import arrange_rows, choose_base
from variorum.collation.utterances import gather_utterances
from variorum.collation.wordings import Wordings
from variorum.findings import find
from variorum.findings.coverage.reuse import shared_wording
from variorum.findings.families.concepts import meanings_of
from variorum.findings.families.families import judge_families
from variorum.findings.families.fidelity import fidelity_to
from variorum.findings.figures.figures import group_figures
from variorum.findings.versions.lifetimes import lifetimes
from variorum.model import Comparison, Correction, Options, Progress, Reading, Source, silent
from variorum.reading.figures.compound_durations import with_compound_durations
from variorum.reading.figures.crowds import with_crowds
from variorum.reading.figures.days import with_days
from variorum.reading.figures.half_days import with_half_days
from variorum.reading.figures.loose_counts import with_loose_counts
from variorum.reading.figures.nights import with_nights
from variorum.reading.figures.open_units import with_open_units
from variorum.reading.figures.periods import with_periods
from variorum.reading.figures.ranks import with_ranks
from variorum.reading.figures.single_units import with_single_units
from variorum.reading.language import language_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from variorum.reading.language import Language, Languages


def _with_more_figures(
    sources: Sequence[Source], readings: Iterable[Reading], languages: Languages
) -> Iterator[tuple[Reading, Language]]:
    """The readings with what only versions are held against, such as days, which no text tells alone."""
    for source, read in zip(sources, readings, strict=True):
        language = language_for(languages, read.language)
        dated = with_nights(with_days(read, source.published, language), language)
        dated = with_periods(dated, source.published, language)
        told = with_ranks(with_compound_durations(dated, language), language)
        yield with_crowds(with_single_units(told, language), language), language


def _with_what_others_tell(told: Iterable[tuple[Reading, Language]]) -> list[Reading]:
    """The readings with the figures that are clear only where others tell the same."""
    pairs = list(told)
    return with_loose_counts(with_open_units(with_half_days(pairs)), [language for _, language in pairs])


@contextmanager
def collector_held_back() -> Iterator[None]:
    """Do without Python's collector of cyclic garbage, while comparing and while the answer is made.

    A long comparison makes millions of values that all stay and none of which refers back to another, and the
    collector would walk them again and again: a fifth of the time. What is dropped goes at once, as always.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@collector_held_back()
def compare(
    sources: Sequence[Source],
    *,
    languages: Languages,
    record: str | None = None,
    corrections: Sequence[Correction] = (),
    options: Options = Options(),
    read: Callable[[Source], Reading] | None = None,
    report: Progress = silent,
) -> Comparison:
    """Compare several versions of one story. The order of the sources changes nothing but their numbers.

    Args:
        sources: two or more versions (one is read, but has nothing to be compared with).
        languages: language data by code.
        record: the ``Source.id`` of what was really said, if there is one.
        corrections: what she decided about matches; obeyed exactly.
        options: her settings.
        read: gives a source's reading; a caching reader makes adding a source cheap.
        report: told how far the work has come; what it raises passes through.
    """
    read = read or reading.reader(languages, default_language=options.language)
    read_once = reading.read_all(sources, read, report)
    readings = tuple(_with_what_others_tell(_with_more_figures(sources, read_once, languages)))
    constraints, unfitting = resolve(corrections, sources, readings)
    wordings, meanings = Wordings(), meanings_of(readings, languages)
    utterances = gather_utterances(readings, languages, constraints, report, wordings)
    links = link_sentences(readings, utterances, languages, constraints, report)
    base = choose_base(links, sources, readings, pinned=options.base)
    rows = arrange_rows(links, readings, base, constraints)
    record_at = next((i for i, source in enumerate(sources) if source.id == record), None)
    families = judge_families(utterances, sources, readings, links, languages, record_at, wordings, meanings)
    figures = group_figures(rows, links, sources, readings, languages)
    compared = Comparison(
        sources=tuple(sources),
        readings=readings,
        record=record_at,
        base=base,
        links=links,
        rows=rows,
        families=families,
        figures=figures,
        findings=(),
        fidelity=fidelity_to(record_at, families, readings),
        reuse=shared_wording(readings, links),
        unfitting=unfitting,
    )
    return replace(
        compared,
        lifetimes=lifetimes(compared, languages),
        findings=find(compared, languages, report, meanings),
    )
