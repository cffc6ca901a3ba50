"""Quotes that one source has alone, or lacks alone."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from variorum.findings.draft import Draft, given, repeated
from variorum.findings.people import speaker_of
from variorum.findings.printed import base_of, labels, places_of, words_in, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from variorum.model import Comparison, Family, FindingKind
    from variorum.reading.language import Languages

SHORTEST_QUOTE = 6  # words; what only one source has should be worth a line
SHORTEST_PRINT = 4  # words; a scrap of two may be anybody's and does not show that a source has the quote
LACKED_BY_DRAFT, LACKED, ALONE = 56.0, 46.0, 18.0


def quote_coverage(comparison: Comparison, languages: Languages) -> Iterator[Draft]:
    """What only one source quotes, and what only one source does not have at all; one finding a source."""
    alone: dict[int, list[Family]] = defaultdict(list)
    lacked: dict[int, list[Family]] = defaultdict(list)
    for family in comparison.families:
        if words_in(words_of(base_of(family), comparison.readings)) < SHORTEST_QUOTE:
            continue
        sources = {r.source for r in family.renderings}
        if len(sources) == 1 and _absent_elsewhere(family, comparison):
            alone[min(sources)].append(family)
        elif (source := _lacking(family, comparison)) is not None:
            lacked[source].append(family)
    for source, families in lacked.items():
        weight = LACKED_BY_DRAFT if comparison.sources[source].kind == "draft" else LACKED
        listed = _by_prominence(families, comparison, languages)
        yield _draft("all_but_one", weight, comparison, listed, languages, source)
    for source, families in alone.items():
        if comparison.sources[source].kind != "transcript" and source != comparison.record:
            listed = _by_prominence(families, comparison, languages)
            yield _draft("only_here", ALONE, comparison, listed, languages, source)


def _absent_elsewhere(family: Family, comparison: Comparison) -> bool:
    return len(comparison.sources) > 1 and all(missing.verdict == "absent" for missing in family.missing)


def _lacking(family: Family, comparison: Comparison) -> int | None:
    """The one source in which nothing corresponds, while all others print or paraphrase the quote.

    A transcript lacks what was said elsewhere, and a source that is cut off lacks nothing for certain.
    """
    articles = [m for m in family.missing if comparison.sources[m.source].kind != "transcript"]
    absent = [m.source for m in articles if m.verdict == "absent"]
    printing = (r for r in family.renderings if comparison.sources[r.source].kind != "transcript")
    having = {r.source for r in printing if words_in(words_of(r, comparison.readings)) >= SHORTEST_PRINT}
    if len(absent) != 1 or len(having) < 2 or not comparison.sources[absent[0]].complete:
        return None
    return absent[0]


def _draft(
    kind: FindingKind,
    weight: float,
    comparison: Comparison,
    families: Sequence[Family],
    languages: Languages,
    source: int,
) -> Draft:
    """The first of the quotes is named."""
    named = families[0]
    renderings = [r for family in families for r in family.renderings]
    told = {m.source for family in families for m in family.missing if m.verdict == "paraphrased"}
    others = ({r.source for r in renderings} | told) - {source}
    rest = len(families) - 1
    return Draft(
        kind=kind,
        weight=weight + min(len(families), 20) * 0.1,
        parameters=(
            ("source", comparison.sources[source].label),
            *repeated("other", labels(comparison, others)),
            *given(
                sort="quotes" if rest else "quote",
                count=len(families),
                rest=rest,
                words=words_of(base_of(named), comparison.readings),
                speaker=speaker_of(named, comparison, languages),
                record=None if comparison.record is None else "yes",
            ),
        ),
        where=tuple(place for r in renderings for place in places_of(r)),
        family=None if rest else named.id,
        certainty=named.certainty,
    )


def _by_prominence(families: Sequence[Family], comparison: Comparison, languages: Languages) -> list[Family]:
    """Those that most sources have first, somebody's before nobody's, the longer before the shorter."""

    def prominence(family: Family) -> tuple[int, bool, int, str]:
        words = words_of(base_of(family), comparison.readings)
        nobody = speaker_of(family, comparison, languages) is None
        return -len({r.source for r in family.renderings}), nobody, -len(words), family.id

    return sorted(families, key=prominence)
